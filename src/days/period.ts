/** Periods as they are written in a workbook, as days: "2025", "2025-03", "2025-Q3". Weeks and weekdays stay words. */

import { addMonths, type Day, dayOf } from "./day.ts";

export interface Span {
  readonly year: number;
  readonly from: Day;
  /** The last day, inclusive. */
  readonly to: Day;
  readonly isWholeYear: boolean;
}

/** The first and last day of a year, quarter or month; null for anything else. */
export function spanOf(period: string): Span | null {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])))?$/.exec(period);
  if (!match) return null;
  const year = Number(match[1]);
  const [first, months] = match[2] ? [Number(match[2]), 1] : match[3] ? [Number(match[3]) * 3 - 2, 3] : [1, 12];
  const from = dayOf(year, first, 1);
  return from === null ? null : { year, from, to: addMonths(from, months) - 1, isWholeYear: months === 12 };
}
