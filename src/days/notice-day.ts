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
 * when the end or the term is not known.
 */
export function lastNoticeDay(end: Day | null, { noticeMonths, noticeDays }: NoticeTerm): Day | null {
  if (end === null || (noticeMonths === null && noticeDays === null)) return null;
  return addMonths(end, -(noticeMonths ?? 0)) - (noticeDays ?? 0);
}
