import { addMonths, type Day } from "../../days/day.ts";
import type { LinkedContract } from "./dossier.ts";

/** Whether a contract is still paid from a day on: it was not ended or changed, and does not end before that day. */
export function runsOnAfter({ changedOn, to }: LinkedContract, first: Day): boolean {
  return changedOn === null && (to === null || to >= first);
}

/** The last day to give notice: whole months before the end, as EDATE counts; null when that is not known. */
export function noticeDayOf({ to, noticeMonths }: Pick<LinkedContract, "to" | "noticeMonths">): Day | null {
  return to === null || noticeMonths === null ? null : addMonths(to, -noticeMonths);
}
