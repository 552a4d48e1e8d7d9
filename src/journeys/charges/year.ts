/** The year that is calculated. */

import { dayOf } from "../../days/day.ts";
import { type Problem, problem } from "../../problems/problem.ts";

/** Whether the calendar has the year (1900 to 9999). */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && dayOf(year, 1, 1) !== null;
}

/** Told when a year has no costs to calculate with. */
export function nothingInYear(year: number): Problem {
  return problem("B004", "error", [], { year });
}
