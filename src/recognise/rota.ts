/** A row for each week or day, with things to do or people in columns: who does it stands in the cells. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { namesPlace, SPACE_WORDS, TASK_WORDS } from "./headings/content-words.ts";
import { normalise } from "./headings/words.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** A sheet or title that says so. */
export const ROTA = /rooster|corvee|\bschema\b/i;
/** Headings over those who have a turn. */
export const WHO =
  /^(?:wie|naam|namen|bewoners?|door(?: wie)?|team|ploeg|groep|vrijwilligers?|deelnemers?|uitvoerder|beurt van|(?:wie is (?:er )?)?aan de beurt)(?: ?\d)?$/;

/** "Wie zet buiten": what is done, and in the cells who does it. */
export const WHO_DOES = /^(?:door )?wie (?!is\b|was\b|wil\b|kan\b|heeft\b|er\b|het\b|vindt\b)\p{L}+ \p{L}/iu;

/** What somebody does for a room that is shared. */
const SERVICE =
  /^(?:open(?:en|doen)|(?:af)?sluiten|koffie(?: ?(?:zetten|schenken))?|koken|afwas(?:sen)?|boodschappen|inkopen doen|bar(?:dienst)?|gast(?:heer|vrouw)|ontvangst|opbouwen|klaarzetten|afbreken)$/;

/** A thing to do or a place over those who do it; "Soort container" is neither. */
export function namesTurn(heading: string): boolean {
  if (SERVICE.test(normalise(heading))) return true;
  const isWork = namesPlace(heading) || SPACE_WORDS.test(heading) || TASK_WORDS.test(heading);
  return WHO_DOES.test(heading.trim()) || (isWork && !/^(?:soort|type|aantal)\b/i.test(heading.trim()));
}

/** "1e week" to "5e week": a turn within the month that the row is of. */
export function isWeekOfMonth(heading: string): boolean {
  return /^(?:[1-5] ?e|eerste|tweede|derde|vierde|vijfde) (?:week|wk)$/.test(normalise(heading));
}

/** The first column says for each row which week or day it is. */
export function isTimeColumn(frame: Frame, profiles: readonly ColumnProfile[]): boolean {
  const [head, profile] = [frame.heads[0], profiles[0]];
  if (!head || !profile || profile.filled === 0) return false;
  if (profile.type === "date" || /^(week|weeknr|wk|datum|maand|dag)\b/.test(normalise(head.heading))) return true;
  const cells = frame.cells[0] ?? [];
  return cells.every(({ value }) => value === null || /^\s*(week|wk)\.?\s*\d{1,2}\b/i.test(String(value)));
}

/** What stands where a name could, and says that nobody has a turn. */
export const NOBODY =
  /^(?:(?:[a-z]*vakantie|(?:\d?e )?(?:paas|pinkster|kerst)dag|kerst|pasen|pinksteren|hemelvaart|koningsdag|feestdag)(?:\s*[-–:(,].*)?|vrij|vervalt|vervallen|geen|niemand|niet|dicht|gesloten|feestdag|leeg|open|\?+|-+|n\.?v\.?t\.?)$/i;

/** Where a house stands says who has the turn: "nr 11", "huisnr. 13". */
export const HOUSE = /^(?:huis ?)?(?:nr|no|nummer)\.? ?\d{1,4} ?[a-z]?$|^\d{1,4} ?[a-z]$/i;

/**
 * Places of the columns that are a thing to do or a place, where each row is a week or a day and the cells say who does it: the same
 * few names come back, under each other or beside each other.
 */
export function rotaColumns(frame: Frame, profiles: readonly ColumnProfile[]): readonly number[] {
  if (!isTimeColumn(frame, profiles)) return [];
  const columns = frame.heads.flatMap(({ heading }, at) => {
    const cells = profiles[at];
    if (at === 0 || !cells || cells.filled < 2) return [];
    return (namesTurn(heading) || isWeekOfMonth(heading)) &&
      (["text", "boolean"].includes(cells.type) || areHouses(frame, at))
      ? [at]
      : [];
  });
  // In a list of houses each may have one turn only.
  const own = columns.filter(
    (at) => areHouses(frame, at) || comesBack(profiles[at]?.distinct ?? 0, profiles[at]?.filled ?? 0),
  );
  const texts = columns.flatMap((at) => textsIn(frame, at));
  return own.length < columns.length && comesBack(new Set(texts).size, texts.length) ? columns : own;
}

/** The choices with these columns as turns: "Trappen" over names is what they do, not where the row is. */
export function withTurnsOf(rota: readonly number[], chosen: readonly ColumnChoice[]): ColumnChoice[] {
  // A house is who has the turn, as it is written.
  return chosen.map((choice, at) =>
    rota.includes(at) ? { ...choice, field: null, type: choice.type === "boolean" ? "boolean" : "text" } : choice,
  );
}

/** The one column of who has the turn, of a few that come back, in a list by week that says nothing else of people. */
export function turnsOfGroups(frame: Frame, profiles: readonly ColumnProfile[]): boolean {
  if (!isTimeColumn(frame, profiles)) return false;
  const who = frame.heads.flatMap(({ heading }, at) => (at > 0 && GROUP.test(normalise(heading)) ? [at] : []));
  const [only, ...more] = who;
  const profile = only === undefined ? undefined : profiles[only];
  const isPlain = profiles.every(({ type }) => PLAIN.has(type));
  return (
    profile !== undefined &&
    more.length === 0 &&
    isPlain &&
    profile.filled >= 3 &&
    comesBack(profile.distinct, profile.filled)
  );
}

const GROUP = /^(?:team|ploeg|groep|wie|beurt|dienst|wie is aan de beurt|aan de beurt)$/;
/** In such a list stands nothing that is counted or paid. */
const PLAIN: ReadonlySet<string> = new Set(["text", "code", "date", "boolean", "integer", "address", "houseNumber"]);

function comesBack(distinct: number, filled: number): boolean {
  return distinct <= Math.max(4, filled * 0.7);
}

function areHouses(frame: Frame, at: number): boolean {
  const texts = textsIn(frame, at).filter((text) => !NOBODY.test(text));
  return texts.length > 0 && texts.every((text) => HOUSE.test(text));
}

function textsIn({ cells }: Frame, at: number): string[] {
  return (cells[at] ?? []).flatMap(({ value }) =>
    value === null || value === "" ? [] : [String(value).trim().toLowerCase()],
  );
}
