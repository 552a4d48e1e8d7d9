/**
 * What is written into the tables of the program. The seam between the calculation and the sheets: amounts in euros, days as
 * serial numbers, by column key.
 */

import type { Allocation } from "../../domain/charges/allocation.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import type { Recomputed } from "./recompute.ts";
import type { ResultRows } from "./result-edits.ts";
import { allocationRows, fitsFormulas } from "./results/allocation-rows.ts";
import { euros, numberedId } from "./results/calculation.ts";
import { allocationControls, statementControls } from "./results/control-rows.ts";
import { statementRows } from "./results/statement-rows.ts";
import type { Settled } from "./settle.ts";

/** Per post, Verdeling, Afrekening and Controle of a settled year. */
export function rowsOfSettlement(settled: Settled): ResultRows {
  const { book, allocation, settlement } = settled;
  const statementOf = new Map(settlement.statements.map(({ segment }, at) => [segment, numberedId("AF", at + 1)]));
  const rows = allocationRows(book, allocation, {
    calculation: "afrekening",
    remaining: () => 1,
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

/** Herberekening, Per eenheid, Businesscase and Controle of a recomputed year. */
export function rowsOfRecomputation({ book, recomputation, cases }: Recomputed): ResultRows {
  const items = recomputation.items.map(({ item, oldCents, laterYearsCents }) => ({
    complex: item.complex,
    item: item.id,
    name: book.names.get(item.id) ?? item.service,
    old: euros(oldCents),
    effect: euros(laterYearsCents - oldCents),
    new: euros(laterYearsCents),
  }));
  const homes = recomputation.homes.map((home) => ({
    unit: home.unit,
    complex: home.complex,
    oldPerYear: euros(home.oldPerYear),
    newPerYear: euros(home.newPerYear),
    oldPerMonth: euros(home.oldPerMonth),
    newPerMonth: euros(home.newPerMonth),
    difference: euros(home.newPerMonth - home.oldPerMonth),
  }));
  const years = cases.flatMap(({ initiative, rows, result }) =>
    result.years.map((year) => {
      const row = rows.find((own) => own.year === year.year);
      return {
        initiative: initiative.id,
        year: year.year,
        saving: euros(year.savingCents),
        toResidents: euros(row?.passedOnCents ?? 0),
        ownOverhead: euros(row?.overheadSavedCents ?? 0),
        guidanceHours: row?.guidanceHours ?? 0,
        investment: euros((row?.oneOffCents ?? 0) + (row?.yearlyCents ?? 0)),
        result: euros(year.netCents),
        cumulative: Number(year.cumulativeCents) / 100,
      };
    }),
  );
  return new Map([
    ["zbHerberekening", numbered("HB", items)],
    ["zbPerEenheid", numbered("PE", homes)],
    ["zbBusinesscase", numbered("BC", years)],
    ["zbControle", numbered("CT", controlRows(recomputation.allocations.laterYears))],
  ]);
}

/** Every cent of every item has one bearer. */
function controlRows({ items }: Allocation): RowValues[] {
  return items.map(({ item, costCents, tenantsCents, landlordCents, residueCents }) => ({
    name: `${item.id}: kosten, en bewoners + verhuurder + afronding`,
    first: euros(costCents),
    second: euros(tenantsCents + landlordCents + residueCents),
  }));
}

function numbered(prefix: string, rows: readonly RowValues[]): RowValues[] {
  return rows.map((row, at) => ({ id: numberedId(prefix, at + 1), ...row }));
}
