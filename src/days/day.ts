/**
 * Whole days without clock or time zone. A `Day` is the number of days since 30 December 1899: the count that
 * spreadsheets write in a cell, so reading and writing need no conversion. 29 February 1900 does not exist here; days
 * before 1 March 1900 are off by one against Excel, which no register of homes needs.
 */
export type Day = number;

/** Days between the two counts of dates that workbooks use: what a workbook from 1904 calls 0, others call this. */
export const DAYS_TO_1904 = 1462;

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30) / MS_PER_DAY;

export interface DayParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
}

/** The day of a calendar date, or null when that date does not exist (31 February). */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!isInRange(year, 1900, 9999) || !isInRange(month, 1, 12)) return null;
  if (!isInRange(date, 1, daysInMonth(year, month))) return null;
  return Date.UTC(year, month - 1, date) / MS_PER_DAY - EPOCH;
}

export function partsOf(day: Day): DayParts {
  const instant = new Date((Math.floor(day) + EPOCH) * MS_PER_DAY);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, date: instant.getUTCDate() };
}

/** "2024-03-01" */
export function isoOf(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The day of an ISO date "2024-03-01", or null for anything else. */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** "1-3-2024", as people write it. */
export function dutchOf(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date}-${month}-${year}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isLeapYear(year: number): boolean {
  return daysInMonth(year, 2) === 29;
}

/** The same date some months on; a date that the month lacks becomes its last day, as EDATE does. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? Number.NaN;
}

/** 1 = Monday … 7 = Sunday */
export function weekdayOf(day: Day): number {
  return ((((Math.floor(day) + 5) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week with the year it belongs to. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = Math.floor(day) - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  const first = dayOf(year, 1, 1) ?? thursday;
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

function isInRange(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}
