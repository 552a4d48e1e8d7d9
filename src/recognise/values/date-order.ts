/** In which order a column writes day and month: only texts with a day above twelve tell. */

import type { ColumnTally } from "./column-tally.ts";
import { hasSlashes } from "./date-shape.ts";
import type { DateHabit } from "./dates.ts";

const NUMBERS = /^\D{0,12}(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?'?(?:\d{4}|\d{2})(?!\d)/;
const WITHOUT_YEAR = /^\s*(\d{1,2})[-/](\d{1,2})\s*$/;
const YEAR_FIRST = /^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/;
/** So many times more of one order makes the other an exception. */
const CLEARLY = 5;

export function dateOrderIn(tally: ColumnTally): DateHabit {
  let [dayFirst, dayFirstWithoutSlash, monthFirst, yearFirst, otherMonthFirst, withSlashes] = [0, 0, 0, 0, 0, 0];
  if ((tally.can.get("date") ?? 0) === 0) return { order: null, conflict: "none" };
  for (const [text, times] of tally.texts) {
    if (text.length > 60) continue;
    const match = NUMBERS.exec(text) ?? WITHOUT_YEAR.exec(text);
    const [first, second] = [Number(match?.[1]), Number(match?.[2])];
    if (match && hasSlashes(text)) withSlashes += times;
    if (match && first > 12 && first <= 31 && second <= 12) {
      dayFirst += times;
      if (!hasSlashes(text)) dayFirstWithoutSlash += times;
    } else if (match && second > 12 && second <= 31 && first <= 12) {
      if (hasSlashes(text)) monthFirst += times;
      else otherMonthFirst += times;
    } else if (!match && YEAR_FIRST.test(text)) yearFirst += times;
  }
  // A single "4-13-2022" is a slip of the pen in a Dutch list; several are a habit.
  const isHabit = otherMonthFirst > 1;
  if (isHabit) monthFirst += otherMonthFirst;
  // So is a single "12/13/2025" where nothing else is written with slashes: to read it is to guess.
  if (monthFirst === 1 && withSlashes === 1) monthFirst = 0;
  if (dayFirst === 0 && monthFirst === 0) return { order: yearFirst > 0 ? "ymd" : null, conflict: "none" };
  const order = monthFirst > dayFirst ? "mdy" : "dmy";
  if (Math.min(dayFirst, monthFirst) * CLEARLY <= Math.max(dayFirst, monthFirst)) return { order, conflict: "none" };
  return isHabit || dayFirstWithoutSlash === 0 ? { order, conflict: "all" } : { order: "dmy", conflict: "slashes" };
}
