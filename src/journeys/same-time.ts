/** Rows about the same thing of which the time overlaps, where only one can hold at a time. */

import type { Day } from "../days/day.ts";

/** Both days are part of the time; a side that is absent is open. */
export interface Timed {
  readonly from?: Day;
  readonly to?: Day;
}

/**
 * The rows that hold in the same time as another of the list, in order of their first day. A row whose last day comes before
 * its first is in no time at all, and has a problem of its own.
 */
export function atTheSameTime<Row extends Timed>(rows: readonly Row[]): Row[] {
  const first = ({ from }: Timed) => from ?? Number.NEGATIVE_INFINITY;
  const last = ({ to }: Timed) => to ?? Number.POSITIVE_INFINITY;
  const ordered = rows.filter((row) => first(row) <= last(row)).sort((one, other) => first(one) - first(other));
  const found = new Set<Row>();
  let longest = ordered[0];
  for (const row of ordered.slice(1)) {
    if (longest !== undefined && first(row) <= last(longest)) found.add(longest).add(row);
    if (longest === undefined || last(row) > last(longest)) longest = row;
  }
  return ordered.filter((row) => found.has(row));
}
