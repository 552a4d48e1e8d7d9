/**
 * What is written into the tables of the program. The seam between the calculation and the sheets: amounts in euros, days as
 * serial numbers, by column key.
 */

import type { Allocation } from "../../domain/charges/allocation.ts";
import type { Segment } from "../../domain/charges/segments.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import type { Recomputed } from "./recompute.ts";
import type { ResultRows } from "./result-edits.ts";
import { type AllocationRows, allocationRows, fitsFormulas } from "./results/allocation-rows.ts";
import { type Calculation, numberedId } from "./results/calculation.ts";
import { caseRows } from "./results/case-rows.ts";
import { allocationControls, recomputeControls, statementControls } from "./results/control-rows.ts";
import { NOTHING_REMOVED } from "./results/item-rows.ts";
import { homeRows, recalculationRows } from "./results/recompute-rows.ts";
import { removedParts } from "./results/removed-parts.ts";
import { statementRows } from "./results/statement-rows.ts";
import type { Settled } from "./settle.ts";

/** Per post, Verdeling, Afrekening and Controle of a settled year. */
export function rowsOfSettlement(settled: Settled): ResultRows {
  const { book, allocation, settlement } = settled;
  const statementOf = new Map(
    settlement.statements.map(({ segment }, at) => [segment, numberedId("AF", at + 1)] as const),
  );
  const rows = allocationRows(book, allocation, {
    calculation: "afrekening",
    removed: () => NOTHING_REMOVED,
    recalculated: () => "",
    initiative: null,
    belongs: (segment) => (segment ? (statementOf.get(segment) ?? "") : ""),
  });
  const controls = [
    ...allocationControls("afrekening", allocation, rows),
    ...statementControls(allocation, settlement),
  ];
  return new Map([
    ["zbPerPost", rows.posts],
    ["zbVerdeling", rows.shares],
    ["zbAfrekening", statementRows(settled, fitsFormulas(allocation))],
    ["zbControle", numbered("CT", controls)],
  ]);
}

/** Per post and Verdeling for old, first year and new, Herberekening, Per eenheid, Businesscase and Controle of a recomputed year. */
export function rowsOfRecomputation(recomputed: Recomputed): ResultRows {
  const { book, recomputation, initiative } = recomputed;
  const { allocations } = recomputation;
  const homeOf = new Map(recomputation.homes.map(({ unit }, at) => [unit, numberedId("PE", at + 1)]));
  const itemOf = new Map(recomputation.items.map(({ item }, at) => [item.id, numberedId("HB", at + 1)]));
  const { units } = book.ground.homes;
  const three: readonly (readonly [Calculation, Allocation])[] = [
    ["oud", allocations.old],
    ["eerste jaar", allocations.firstYear],
    ["nieuw", allocations.laterYears],
  ];
  const removed = {
    oud: () => NOTHING_REMOVED,
    "eerste jaar": removedParts(recomputed, "firstYear"),
    nieuw: removedParts(recomputed, "laterYears"),
    afrekening: () => NOTHING_REMOVED,
  };
  const by = new Map(
    three.map(([calculation, allocation]): [Calculation, AllocationRows] => [
      calculation,
      allocationRows(book, allocation, {
        calculation,
        removed: removed[calculation],
        recalculated: (item) => itemOf.get(item) ?? "",
        initiative,
        belongs: (_: Segment | null, unit: number) => homeOf.get(units[unit]?.id ?? "") ?? "",
      }),
    ]),
  );
  const live = three.every(([, allocation]) => fitsFormulas(allocation));
  const controls = [
    ...three.flatMap(([calculation, allocation]) => {
      const rows = by.get(calculation);
      return rows ? allocationControls(calculation, allocation, rows) : [];
    }),
    ...recomputeControls(recomputed, by),
  ];
  const items = recalculationRows(recomputed, by, live);
  const homes = homeRows(recomputed, by, live);
  return new Map([
    ["zbPerPost", [...by.values()].flatMap(({ posts }) => posts)],
    ["zbVerdeling", [...by.values()].flatMap(({ shares }) => shares)],
    ["zbHerberekening", items],
    ["zbPerEenheid", homes],
    ["zbBusinesscase", caseRows(recomputed, { items, homes })],
    ["zbControle", numbered("CH", controls)],
  ]);
}

function numbered(prefix: string, rows: readonly RowValues[]): RowValues[] {
  return rows.map((row, at) => ({ id: numberedId(prefix, at + 1), ...row }));
}
