/** Tables that look like one of the kinds by some of their words, and are none: offers, meetings, votes, goods. */

import { isBlank } from "../workbook/cell.ts";
import { SUPPLIER } from "./contract-signs.ts";
import { fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import { figuresIn } from "./profile-signs.ts";
import { judgedColumns } from "./sign-columns.ts";
import { asksPeople, type TableSigns } from "./table-signs.ts";
import type { SourceCell } from "./values/column-profile.ts";

const MEETINGS = /\b(?:vergader\w*|overleg(?:gen|data)?|bijeenkomst(?:en)?|agenda)\b/;
const SAYS_WORK: ReadonlySet<string> = new Set(["task", "description", "activity", "frequency", "tools", "lastDone"]);

/** When and where people meet, and nothing that has to be done there. */
export function areMeetings({ frame, sheetName, titles, matrix }: TableSigns): boolean {
  if (matrix || ![sheetName, ...titles].some((text) => MEETINGS.test(normalise(text)))) return false;
  return !frame.heads.some(({ heading }) =>
    fieldsFor(heading).some(
      ({ kind, field, likeness }) => kind === "task" && SAYS_WORK.has(field.field) && likeness >= 0.55,
    ),
  );
}

/** A thing in each row ("Artikel", "Alternatief") that is no place, question or person: what is said of it measures nothing of ours. */
export function isOfOtherThings({ frame, profiles, matrix }: TableSigns): boolean {
  const [head, profile] = [frame.heads[0], profiles[0]];
  if (matrix || !head || !profile || head.heading === "" || profile.personal) return false;
  if (!["text", "code"].includes(profile.type) || shareOfWords((frame.cells[0] ?? []).slice(0, LOOKED_AT)) < 0.8)
    return false;
  if (profile.filled < frame.records.length || profile.distinct < profile.filled) return false;
  return !fieldsFor(head.heading).some(({ kind, likeness }) => kind === "indicator_score" && likeness >= 0.5);
}

const LOOKED_AT = 200;

function shareOfWords(cells: readonly SourceCell[]): number {
  const filled = cells.filter(({ value }) => !isBlank(value));
  return filled.filter(({ value }) => /\p{L}{3}/u.test(String(value))).length / Math.max(1, filled.length);
}

const OFFERS = /\b(?:offertes?|prijsopgaven?|aanbiedingen|offertevergelijking|prijsvergelijking)\b/;
const AWARDED = /^(?:gegund\b.*|contract(?:nr|nummer)?|ingang\w*|looptijd|factuur\w*|betaald\w*|werkelijk\w*)$/;

/** Prices of firms that nobody has chosen from yet. */
export function areOffers({ frame, profiles, matrix, sheetName, titles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isSaid = [sheetName, ...titles].some((text) => OFFERS.test(normalise(text)));
  // A column for each firm: its name stands over prices, and is a heading of nothing else.
  const firms = frame.heads.filter(({ heading }, at) => {
    const areAmounts = profiles[at] !== undefined && figuresIn(profiles[at]) >= 0.6;
    const isKnown = fieldsFor(heading).some(({ likeness }) => likeness >= 0.6) || /(?:19|20)\d\d/.test(heading);
    return areAmounts && heading !== "" && !isKnown && !matrix?.periods.has(at);
  });
  const isOfFirms = heads.some((head) => SUPPLIER.test(head)) || firms.length >= 2;
  return isSaid && isOfFirms && !heads.some((head) => AWARDED.test(head));
}

/** What an hour costs, how much at most, how many percent: figures to calculate with, and nothing that anybody paid. */
export function areRates({ frame, sheetName, titles }: TableSigns): boolean {
  // The first words of each row are what it is about.
  const names = frame.cells.find((cells) => shareOfWords(cells.slice(0, LOOKED_AT)) >= 0.8)?.slice(0, LOOKED_AT) ?? [];
  const named = names.filter(({ value }) => !isBlank(value));
  const share = named.filter(({ value }) => RATE.test(String(value).trim())).length / Math.max(2, named.length);
  return share >= 0.75 || (share >= 0.5 && [sheetName, ...titles].some((text) => OF_RATES.test(normalise(text))));
}

const RATE =
  /^(?:uur|stuk|eenheids|dag|kilometer|km)?(?:tarief|tarieven|prijs per|prijspeil)(?!\p{L})|^(?:maximum|minimum|maximale?|minimale?|max|min)(?!\p{L})|(?:^|\s)(?:uurtarief|tarief|percentage|norm|indexcijfer|drempel\w*)(?!\p{L})|%$/iu;
const OF_RATES = /\b(?:tarieven|tarief|normen|uitgangspunten|parameters|kengetallen|rekenregels|instellingen)\b/;

/** Votes for and against, counted. */
export function areVotes({ frame, profiles }: TableSigns): boolean {
  const counted = frame.heads.flatMap(({ heading }, at) => {
    const isCount = ["integer", "score", "decimal"].includes(profiles[at]?.type ?? "");
    return isCount ? [normalise(heading)] : [];
  });
  return counted.some((head) => FOR.test(head)) && counted.some((head) => AGAINST.test(head));
}

const FOR = /^(?:aantal )?(?:voor|voorstemmers|stemmen voor|akkoord|mee eens)$/;
const AGAINST = /^(?:aantal )?(?:tegen|tegenstemmers|stemmen tegen|niet akkoord|niet eens|oneens)$/;

/** A day, a place or a person in each row, and nothing that was measured there. */
export function measuresNothing({ frame, profiles, matrix }: TableSigns): boolean {
  if (matrix || frame.layout !== "rows") return false;
  const judged = new Set(judgedColumns(frame, profiles));
  // Letters in one column may be anything; beside each other they are levels.
  if (profiles.filter(({ shares, filled }) => filled > 1 && (shares.level ?? 0) >= 0.8).length >= 2) return false;
  return frame.heads.every(({ heading }, at) => {
    const profile = profiles[at];
    const matches = fieldsFor(heading).filter(({ kind, likeness }) => kind === "indicator_score" && likeness >= 0.6);
    if (matches.some(({ field }) => OUTCOMES.has(field.field))) return false;
    if (!profile || profile.filled === 0 || heading === "" || judged.has(at) || asksPeople(heading)) return false;
    const isOfOther = matches.length > 0 || TIME_HEAD.test(normalise(heading));
    return isOfOther || !MEASURED.has(profile.type);
  });
}

const TIME_HEAD = /^(?:(?:begin|eind|aanvangs?)?tijd\w*|tijdstip|hoe laat|aanvang|van|tot)$/;
const OUTCOMES: ReadonlySet<string> = new Set([
  ...["score", "level", "baseline", "followUp", "target", "answer", "share", "effectGroup", "unit", "source"],
]);
const MEASURED: ReadonlySet<string> = new Set(["score", "level", "decimal", "integer", "percentage", "boolean"]);
