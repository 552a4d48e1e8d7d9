/** What stands in the way of a roster, whatever its period: the check tells it before somebody makes one. */

import type { Problem } from "../../problems/problem.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { readPlan } from "../plan/read-plan.ts";
import { standingTurns } from "../plan/standing-turns.ts";
import { Names } from "../plan/who.ts";

const ALL_DAYS = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, today: Number.POSITIVE_INFINITY };
/** What is not filled in yet is no mistake as long as nobody makes a roster. */
const NOT_YET: readonly string[] = ["P010", "P011"];

/** Problems of the beheerplan itself; what is wrong with single cells is told by the check of those. None without a beheerplan. */
export function checkPlan(workbook: WorkbookSnapshot): Problem[] {
  const read = readPlan(workbook);
  if (!read.ok) return [];
  const problems: Problem[] = [...read.problems];
  standingTurns(read.value, new Names(read.value), ALL_DAYS, problems);
  return problems
    .filter(({ code }) => code.startsWith("P"))
    .map((found) => (NOT_YET.includes(found.code) ? { ...found, severity: "warning" } : found));
}
