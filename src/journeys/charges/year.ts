/** The year that is calculated. */

import { dayOf, partsOf } from "../../days/day.ts";
import type { CostItem } from "../../domain/charges/cost-item.ts";
import { isDay } from "../../domain/charges/period.ts";
import { type Problem, problem } from "../../problems/problem.ts";

/** Whether the calendar has the year (1900 to 9999). */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && dayOf(year, 1, 1) !== null;
}

/** Told when a year has no costs to calculate with. */
export function nothingInYear(year: number): Problem {
  return problem("B004", "error", [], { year });
}

export interface YearWithCosts {
  readonly year: number;
  /** What is expected to be spent: recomputing looks at this first. */
  readonly hasEstimate: boolean;
  /** What was really spent: only this is settled. */
  readonly hasActual: boolean;
}

/** The years that have cost items, the latest first; a book-year counts in the year in which it ends (7:259 lid 2 BW). */
export function yearsWithCosts(items: readonly CostItem[]): YearWithCosts[] {
  const years = new Map<number, { hasEstimate: boolean; hasActual: boolean }>();
  for (const { kind, to } of items) {
    if (!isDay(to)) continue;
    const { year } = partsOf(to);
    const known = years.get(year) ?? { hasEstimate: false, hasActual: false };
    known[kind === "estimate" ? "hasEstimate" : "hasActual"] = true;
    years.set(year, known);
  }
  return [...years].map(([year, has]) => ({ year, ...has })).sort((one, other) => other.year - one.year);
}
