import { type Day, dayOf, daysInMonth, partsOf } from "../../days/day.ts";

/** A stretch of days, the first and the last included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * How a home's share is divided over the households that lived there. The law gives no method for cleaning or gardening, so
 * a key declares it. `days` counts days (a leap year has 366). `months` counts every whole month as one and part of a month
 * by its days, so that January to April is 4/12.
 */
export type PeriodMethod = "days" | "months";

export const FIRST_DAY: Day = 1;
/** 31 December 9999 */
export const LAST_DAY: Day = 2_958_465;

/** Parts in a month: the least number that 28, 29, 30 and 31 all divide. */
export const MONTH = 377_580;

/** Whether a number is a whole day of the calendar; an unreadable date (29 February 2025) is none. */
export function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
}

export function isPeriod({ from, to }: Period): boolean {
  return isDay(from) && isDay(to) && from <= to;
}

export function overlapOf(one: Period, other: Period): Period | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from <= to ? { from, to } : null;
}

/** 1 January to 31 December. */
export function calendarYear(year: number): Period {
  const from = dayOf(year, 1, 1);
  const to = dayOf(year, 12, 31);
  if (from === null || to === null) throw new Error(`No such year: ${year}`);
  return { from, to };
}

/** Days, or parts of months (`MONTH` each). Adjacent periods add up exactly. */
export function lengthOf(period: Period, method: PeriodMethod): number {
  return method === "days" ? period.to - period.from + 1 : monthParts(period);
}

/** The length in parts of months, `MONTH` each. */
export function monthParts({ from, to }: Period): number {
  return monthPosition(to + 1) - monthPosition(from);
}

function monthPosition(day: Day): number {
  const { year, month, date } = partsOf(day);
  return (year * 12 + month) * MONTH + (date - 1) * (MONTH / daysInMonth(year, month));
}
