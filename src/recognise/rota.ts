/** A row for each week or day, with things to do or people in columns: who does it stands in the cells. */

import type { Frame } from "./frame.ts";
import { SPACE_WORDS, TASK_WORDS } from "./headings/content-words.ts";
import { normalise } from "./headings/words.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** A sheet or title that says so. */
export const ROTA = /rooster|corvee|\bschema\b/i;
/** Headings over those who have a turn. */
export const WHO =
  /^(?:wie|naam|namen|bewoners?|door(?: wie)?|team|ploeg|groep|vrijwilligers?|deelnemers?|uitvoerder|beurt van)(?: ?\d)?$/;

/** The first column says for each row which week or day it is. */
export function isTimeColumn(frame: Frame, profiles: readonly ColumnProfile[]): boolean {
  const [head, profile] = [frame.heads[0], profiles[0]];
  if (!head || !profile || profile.filled === 0) return false;
  if (profile.type === "date" || /^(week|weeknr|wk|datum|maand|dag)\b/.test(normalise(head.heading))) return true;
  const cells = frame.cells[0] ?? [];
  return cells.every(({ value }) => value === null || /^\s*(week|wk)\.?\s*\d{1,2}\b/i.test(String(value)));
}

/** Where a house stands says who has the turn: "nr 11", "huisnr. 13". */
const HOUSE = /^(?:huis ?)?(?:nr|no|nummer)\.? ?\d{1,4} ?[a-z]?$|^\d{1,4} ?[a-z]$/i;

/**
 * Places of the columns that are a thing to do or a place, where each row is a week or a day and the cells say who does it: the same
 * few names come back, under each other or beside each other.
 */
export function rotaColumns(frame: Frame, profiles: readonly ColumnProfile[]): readonly number[] {
  if (!isTimeColumn(frame, profiles)) return [];
  const columns = frame.heads.flatMap(({ heading }, at) => {
    const cells = profiles[at];
    if (at === 0 || !cells || cells.filled < 2) return [];
    const isTurn = SPACE_WORDS.test(heading) || TASK_WORDS.test(heading);
    return isTurn && (["text", "boolean"].includes(cells.type) || areHouses(frame, at)) ? [at] : [];
  });
  const own = columns.filter((at) => comesBack(profiles[at]?.distinct ?? 0, profiles[at]?.filled ?? 0));
  const texts = columns.flatMap((at) => textsIn(frame, at));
  return own.length < columns.length && comesBack(new Set(texts).size, texts.length) ? columns : own;
}

function comesBack(distinct: number, filled: number): boolean {
  return distinct <= Math.max(4, filled * 0.7);
}

function areHouses(frame: Frame, at: number): boolean {
  const texts = textsIn(frame, at);
  return texts.length > 0 && texts.every((text) => HOUSE.test(text));
}

function textsIn({ cells }: Frame, at: number): string[] {
  return (cells[at] ?? []).flatMap(({ value }) =>
    value === null || value === "" ? [] : [String(value).trim().toLowerCase()],
  );
}
