import { addMonths, type Day } from "./day.ts";

/** How long before an end notice must be given. Months and days count together; what is not said is null. */
export interface NoticeTerm {
  /** Whole months. */
  readonly noticeMonths: number | null;
  /** For a term in days or weeks: six weeks are 42 days, and no number of months. */
  readonly noticeDays: number | null;
}

/**
 * The last day to give notice so that something ends on a day: first the months back, as EDATE counts, then the days. Null
 * when the end or the term is not known, or when the day would lie outside the calendar. A part of a month does not count, as in EDATE.
 */
export function lastNoticeDay(end: Day | null, { noticeMonths, noticeDays }: NoticeTerm): Day | null {
  if (end === null || (noticeMonths === null && noticeDays === null)) return null;
  const day = addMonths(end, -Math.trunc(noticeMonths ?? 0)) - (noticeDays ?? 0);
  return Number.isFinite(day) ? day : null;
}
