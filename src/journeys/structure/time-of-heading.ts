/** The part of a year that a heading over amounts names, with or without its year: "Werkelijk t/m okt", "Kosten t/m Q3 2026". */

import { type Day, dayOf, dutchOf, partsOf } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { monthNamed } from "../../recognise/values/date-words.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";
import { isSurelyFrom, spanInWords } from "./span-in-words.ts";
import type { Workspace } from "./workspace.ts";
import { yearIn } from "./year-in.ts";

export interface TimeOfHeading {
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
}

/** Words that every such heading has; others are not looked at. */
const SAYS_TIME = /t\/?m|\btot\b|\bvanaf\b|[-–]/i;
const UNTIL =
  /(?:t\/?m|tot en met)\s+(?:(?:q|kw|kwartaal|k)\s?([1-4])|([1-4])e\s?(?:kw|kwartaal)|(\p{L}{3,9}))\.?(?=\s|$|[)'’,])/iu;

/** `year`: of the row or the list, where the heading names none. Null for a whole year, and where nothing is said of a part of it. */
export function timeOfHeading(heading: string, year: number | undefined): TimeOfHeading | null {
  if (!SAYS_TIME.test(heading)) return null;
  const { from, to } = untilPartOf(heading, yearIn(heading) ?? year) ?? spanInWords(heading) ?? {};
  const ofYear = to ?? from;
  // "Kosten per 31-12-2025" is no beginning.
  if (ofYear === undefined || (to === undefined && !isSurelyFrom(heading))) return null;
  const named = partsOf(ofYear).year;
  const [first, last] = [from ?? dayOf(named, 1, 1), to ?? dayOf(named, 12, 31)];
  if (first === null || last === null || partsOf(first).year !== named) return null;
  const isWhole = first === dayOf(named, 1, 1) && last === dayOf(named, 12, 31);
  return isWhole ? null : { year: named, from: first, to: last };
}

/** From the first of January to the end of the month or quarter behind "t/m". */
function untilPartOf(heading: string, year: number | undefined): { readonly from: Day; readonly to: Day } | null {
  const [, quarter, other, word = ""] = UNTIL.exec(heading) ?? [];
  const named = quarter ?? other;
  const month = named === undefined ? monthNamed(normalise(word)) : Number(named) * 3;
  if (month === null || year === undefined) return null;
  const from = dayOf(year, 1, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return from === null || next === null ? null : { from, to: next - 1 };
}

/** Tells that amounts are of a part of the year: they are less than what the year costs. */
export function tellTimeOfHeading(
  { from, to }: TimeOfHeading,
  cell: SourceCell,
  row: SourceRow,
  work: Workspace,
): void {
  const { sheet } = row.table;
  const { heading } = cell;
  work.problems.add(`S107|${sheet}|${heading}`, row.placeOf(cell), (places) =>
    problem("S107", "info", places, { sheet, heading, from: dutchOf(from), to: dutchOf(to), hits: places.length }),
  );
}
