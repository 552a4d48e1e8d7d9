/** Rows about the same thing of which the time overlaps, where only one can hold at a time. */

import type { Day } from "../days/day.ts";

/** A stretch of time. Both days are part of it; a side that nobody names is open. */
export interface Span {
  readonly from?: Day;
  readonly to?: Day;
}

/** The time between two days, each of which may not be named. */
export function spanBetween(from: Day | null | undefined, to: Day | null | undefined): Span {
  return { ...(from == null ? {} : { from }), ...(to == null ? {} : { to }) };
}

/**
 * The rows that hold in the same time as another of the list, in order of their first day. A row whose last day comes before
 * its first is in no time at all, and has a problem of its own.
 */
export function atTheSameTime<Row extends Span>(rows: readonly Row[]): Row[] {
  const ordered = rows.filter(isInOrder).sort((one, other) => firstOf(one) - firstOf(other));
  const found = new Set<Row>();
  let longest = ordered[0];
  for (const row of ordered.slice(1)) {
    if (longest !== undefined && firstOf(row) <= lastOf(longest)) found.add(longest).add(row);
    if (longest === undefined || lastOf(row) > lastOf(longest)) longest = row;
  }
  return ordered.filter((row) => found.has(row));
}

/** Whether one comes after the other: no two share a day, and none ends before it begins. */
export function followEachOther(spans: readonly Span[]): boolean {
  return spans.every(isInOrder) && atTheSameTime(spans).length === 0;
}

function isInOrder(span: Span): boolean {
  return firstOf(span) <= lastOf(span);
}

function firstOf({ from }: Span): number {
  return from ?? Number.NEGATIVE_INFINITY;
}

function lastOf({ to }: Span): number {
  return to ?? Number.POSITIVE_INFINITY;
}
