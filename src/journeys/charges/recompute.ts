/** J6: what handing work to residents does to the service charges of a workbook. */

import type { Day } from "../../days/day.ts";
import { type CostItem, itemsOfYear } from "../../domain/charges/cost-item.ts";
import type { Cents } from "../../domain/money/cents.ts";
import { serviceOf } from "../../domain/recompute/changed-items.ts";
import { type Recomputation, recompute } from "../../domain/recompute/recompute.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { planOf } from "./break-even.ts";
import { type InitiativeCase, initiativeCases } from "./initiative-case.ts";
import { outcomesOf, type ProposalOutcome } from "./proposal-outcome.ts";
import { type ChargesBook, readCharges } from "./read-charges.ts";
import { withinScope } from "./scope.ts";
import { nothingInYear } from "./year.ts";

export interface RecomputeOptions {
  /** Null: the year in which residents start, from the Boekjaar of the workbook on. */
  readonly year: number | null;
  /** Only what this initiative takes over; null: everything on Overdracht. */
  readonly initiative: string | null;
  /** The corporation's own work that falls away, per year; the workbook has no column for it. */
  readonly overheadSavedCents?: Cents;
  /** Hours a year in which the corporation guides the group, and what an hour costs. */
  readonly guidance?: { readonly hours: number; readonly hourCents: Cents };
}

export interface Recomputed {
  readonly book: ChargesBook;
  /** Estimates where the year has them for what is handed over, otherwise the actual costs. */
  readonly kind: CostItem["kind"];
  readonly recomputation: Recomputation;
  readonly proposals: readonly ProposalOutcome[];
  readonly cases: readonly InitiativeCase[];
  /** The one initiative that was asked for; null for everything on Overdracht. */
  readonly initiative: string | null;
  readonly guidance: { readonly hours: number; readonly hourCents: Cents } | null;
}

/**
 * Recomputes the charges of a year: old against new per home and item, where every saved euro goes, the consent of the tenants
 * and from when a new advance may be asked. Only the complexes in which something is handed over are looked at.
 */
export function recomputeCharges(
  workbook: WorkbookSnapshot,
  options: RecomputeOptions,
  today: Day,
): Outcome<Recomputed> {
  const read = readCharges(workbook, options.year ?? "change", today);
  if (!read.ok) return read;
  const asked = options.initiative === null ? null : initiativeNamed(read.value, options.initiative);
  if (options.initiative !== null && asked === null) {
    return { ok: false, refusal: problem("B010", "error", [], { initiative: options.initiative }) };
  }
  const { book, complexes } = withinScope(read.value, asked);
  const kind = kindToCompare(book);
  const overheadSavedCents = options.overheadSavedCents ?? 0;
  const input = { ...book, kind, overheadSavedCents } as const;
  const { value: all, findings } = recompute(book.ground, input);
  const homes = complexes ? all.homes.filter(({ complex }) => complexes.has(complex)) : all.homes;
  // Complex by complex, as it is read and printed.
  const recomputation = {
    ...all,
    items: all.items.toSorted((one, other) => compare(one.item.complex, other.item.complex)),
    homes: homes.toSorted((one, other) => compare(one.complex, other.complex)),
  };
  const proposals = outcomesOf(book, recomputation, today);
  const cases = initiativeCases(book, kind, {
    overheadSavedCents,
    ...(options.guidance ?? {}),
    plan: planOf(workbook),
  });
  const problems: Problem[] = [
    ...read.problems,
    ...(recomputation.items.length === 0 ? [nothingInYear(book.year)] : []),
    ...(book.handovers.length === 0 ? [problem("B012", "warning", [], {})] : []),
    ...book.sources.problemsOf([...findings, ...proposals.findings, ...cases.findings]),
  ];
  const value: Recomputed = {
    book,
    kind,
    recomputation,
    proposals: proposals.value,
    cases: cases.value,
    initiative: asked,
    guidance: options.guidance ?? null,
  };
  return { ok: true, value, problems };
}

/** A lone estimate of another service says nothing about what is handed over when the actual costs do. */
export function kindToCompare({ items, handovers, year }: ChargesBook): CostItem["kind"] {
  const [estimates, actuals] = (["estimate", "actual"] as const).map((kind) => itemsOfYear(items, year, kind));
  if (!estimates || !actuals || estimates.length === 0) return "actual";
  const byId = new Map(items.map((item) => [item.id, item]));
  const replaced = new Set(
    handovers.flatMap(({ item }) => {
      const taken = byId.get(item);
      return taken ? [serviceOf(taken)] : [];
    }),
  );
  const isReplaced = (item: CostItem): boolean => replaced.has(serviceOf(item));
  return !estimates.some(isReplaced) && actuals.some(isReplaced) ? "actual" : "estimate";
}

/** The initiative as the workbook writes it: by its id, also when it only stands on Overdracht. */
function initiativeNamed({ initiatives, handovers }: ChargesBook, wanted: string): string | null {
  const ids = [...initiatives.map(({ id }) => id), ...handovers.map(({ initiative }) => initiative)];
  return ids.find((id) => id.toLowerCase() === wanted.trim().toLowerCase()) ?? null;
}

/** Costs of several complexes together come after those of each. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  if (one === "" || other === "") return one === "" ? 1 : -1;
  return one < other ? -1 : 1;
}
