import { addMonths, type Day } from "../../days/day.ts";
import type { LinkedContract } from "./dossier.ts";

/** Whether somebody ended or changed a contract by a day: what will be done later is not done. */
export function isChangedBy({ changedOn }: Pick<LinkedContract, "changedOn">, on: Day): boolean {
  return changedOn !== null && changedOn <= on;
}

/**
 * Whether a contract is still paid from a day on, as things stand: nobody ended or changed it, and it does not end before that
 * day. One that renews itself ends only when somebody ends it.
 */
export function runsOnAfter(contract: LinkedContract, first: Day, on: Day): boolean {
  const { renewsItself, to } = contract;
  return !isChangedBy(contract, on) && (renewsItself || to === null || to >= first);
}

/** The last day to give notice: whole months before the end, as EDATE counts; null when that is not known. */
export function noticeDayOf({ to, noticeMonths }: Pick<LinkedContract, "to" | "noticeMonths">): Day | null {
  return to === null || noticeMonths === null ? null : addMonths(to, -noticeMonths);
}
