/** The year that is calculated. */

import { type Day, dayOf, partsOf } from "../../days/day.ts";
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

/**
 * The year that a comparison is about when nobody names one: the first from the Boekjaar on in which residents start with
 * something and that has costs, for a change is prepared before its year begins. Without such a year the Boekjaar itself.
 */
export function yearOfChange(ownYear: number, items: readonly CostItem[], starts: readonly Day[]): number {
  const withCosts = new Set(yearsWithCosts(items).map(({ year }) => year));
  const years = starts.filter(isDay).map((start) => partsOf(start).year);
  const first = years
    .filter((year) => year >= ownYear && withCosts.has(year))
    .reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? first : ownYear;
}
