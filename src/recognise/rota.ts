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

/** Places of the columns that are a thing to do or a place, where each row is a week or a day and the cells say who does it. */
export function rotaColumns(frame: Frame, profiles: readonly ColumnProfile[]): readonly number[] {
  if (!isTimeColumn(frame, profiles)) return [];
  return frame.heads.flatMap((own, at) => {
    const cells = profiles[at];
    if (at === 0 || !cells || cells.filled < 2 || cells.distinct > Math.max(4, cells.filled * 0.7)) return [];
    const isTurn = SPACE_WORDS.test(own.heading) || TASK_WORDS.test(own.heading);
    return isTurn && ["text", "boolean"].includes(cells.type) ? [at] : [];
  });
}
