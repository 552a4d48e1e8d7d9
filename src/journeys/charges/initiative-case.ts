/** The business case of each initiative, from what its handovers do to the costs. */

import { addMonths, type Day, dayOf, partsOf } from "../../days/day.ts";
import { type BusinessCase, businessCase, type CaseYearRow } from "../../domain/business-case/business-case.ts";
import type { CostItem } from "../../domain/charges/cost-item.ts";
import { isDay } from "../../domain/charges/period.ts";
import type { Found } from "../../domain/finding.ts";
import { Findings } from "../../domain/findings.ts";
import type { Cents } from "../../domain/money/cents.ts";
import { type Recomputation, recompute } from "../../domain/recompute/recompute.ts";
import type { SavedEuros } from "../../domain/recompute/saved-euros.ts";
import type { PlanBook } from "../plan/plan-book.ts";
import { type BreakEven, breakEvenOf } from "./break-even.ts";
import type { ChargesBook } from "./read-charges.ts";
import type { ReadInitiative } from "./read-initiatives.ts";
import { withinScope } from "./scope.ts";

export interface InitiativeCase {
  readonly initiative: ReadInitiative;
  readonly rows: readonly CaseYearRow[];
  readonly result: BusinessCase;
  /** Null when the workbook has no beheerplan with hours. */
  readonly breakEven: BreakEven | null;
}

export interface CaseOptions {
  readonly overheadSavedCents: Cents;
  readonly hours?: number;
  readonly hourCents?: Cents;
  readonly plan: PlanBook | null;
}

/** The year of the change and four years after it. */
const YEARS = 5;

/**
 * The case of every initiative that takes something over: without it the replaced services would cost what their items say
 * (the basisalternatief, which must be filled in), with it what is left of them. Costs of the group count as yearly costs,
 * means that the corporation paid for as costs made once. After the end of an initiative there is nothing to compare.
 */
export function initiativeCases(
  book: ChargesBook,
  kind: CostItem["kind"],
  options: CaseOptions,
): Found<readonly InitiativeCase[]> {
  const findings = new Findings();
  const cases = book.initiatives.flatMap((initiative): InitiativeCase[] => {
    const { book: own } = withinScope(book, initiative.id);
    if (own.handovers.length === 0) return [];
    const { overheadSavedCents } = options;
    // What is wrong with the costs was told when everything was recomputed together.
    const { value } = recompute(own.ground, { ...own, kind, overheadSavedCents });
    const replaced = new Set(value.savings.flatMap(({ replaces }) => replaces));
    const without = value.items
      .filter(({ item }) => replaced.has(item.id))
      .reduce((sum, { oldCents }) => sum + oldCents, 0);
    const rows = Array.from({ length: YEARS }, (_, at) => book.year + at)
      .filter((year) => !isOver(initiative, year))
      .map((year): CaseYearRow => {
        const saved = savedIn(own, year, value, (book) =>
          recompute(book.ground, { ...book, kind, overheadSavedCents }),
        );
        const saving = Number(saved.itemsCents);
        return {
          year,
          counterfactualCents: initiative.hasCounterfactual ? without : null,
          withCents: without - saving,
          passedOnCents: Number(saved.residentsCents),
          overheadSavedCents: Number(saved.overheadCents),
          guidanceHours: options.hours ?? 0,
          yearlyCents: Number(saved.reinvestedCents),
          oneOffCents: oneOffIn(own, year),
          source: initiative.source,
        };
      });
    const { value: result, findings: found } = businessCase(rows, options.hourCents ?? 0);
    findings.addAll(found);
    return [{ initiative, rows, result, breakEven: breakEvenOf(initiative.id, rows, result, options.plan) }];
  });
  return { value: cases, findings: findings.list() };
}

/**
 * The saving of a year. One in which a contract still runs, or in which residents still have to start, is a year of change
 * like the first: what begins then is counted back to the year whose costs are known.
 */
function savedIn(
  book: ChargesBook,
  year: number,
  { firstYear, laterYears, savings }: Recomputation,
  recomputed: (book: ChargesBook) => Found<Recomputation>,
): SavedEuros {
  if (year === book.year) return firstYear;
  const start = dayOf(year, 1, 1) ?? 0;
  if ([...savings, ...book.groupCosts].every(({ from }) => from <= start || !isDay(from))) return laterYears;
  const back = (day: Day): Day => (isDay(day) ? addMonths(day, -12 * (year - book.year)) : day);
  const endBack = (day: Day | null): Day | null => (day === null ? null : back(day));
  return recomputed({
    ...book,
    handovers: book.handovers.map((handover) => ({ ...handover, from: back(handover.from) })),
    contracts: book.contracts.map((contract) => ({ ...contract, to: endBack(contract.to) })),
    groupCosts: book.groupCosts.map((cost) => ({ ...cost, from: back(cost.from), to: endBack(cost.to) })),
  }).value.firstYear;
}

/** What was paid before the first year counts at its start; without a usable day or amount it counts in no year. */
function oneOffIn(book: ChargesBook, year: number): Cents {
  return book.oneOffCosts
    .filter(({ cents, on }) => Number.isInteger(cents) && Number.isFinite(on))
    .filter(({ on }) => (year === book.year ? partsOf(on).year <= year : partsOf(on).year === year))
    .reduce((sum, { cents }) => sum + cents, 0);
}

/** A year after the one in which it ended. */
function isOver({ endsOn }: ReadInitiative, year: number): boolean {
  const first = dayOf(year, 1, 1);
  return endsOn !== null && first !== null && endsOn < first;
}
