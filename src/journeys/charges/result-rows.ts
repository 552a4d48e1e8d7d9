/**
 * What is written into the tables of the program. The seam between the calculation and the sheets: amounts in euros, days as
 * serial numbers, by column key.
 */

import type { Allocation } from "../../domain/charges/allocation.ts";
import { eachAmount } from "../../domain/charges/allocation.ts";
import type { StatementAction } from "../../domain/settlement/statement.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import type { Recomputed } from "./recompute.ts";
import type { ResultRows } from "./result-edits.ts";
import type { Settled } from "./settle.ts";

/** Verdeling, Afrekening and Controle of a settled year. */
export function rowsOfSettlement({ allocation, settlement }: Settled): ResultRows {
  const { statements } = settlement;
  const rows = statements.map((statement) => ({
    unit: statement.unit,
    from: statement.period.from,
    to: statement.period.to,
    household: statement.household,
    costs: euros(statement.totalCents - statement.administrationCents),
    administration: euros(statement.administrationCents),
    total: euros(statement.totalCents),
    advance: euros(statement.advanceCents),
    balance: euros(statement.balanceCents),
    action: ACTIONS[statement.action],
  }));
  return new Map([
    ["zbVerdeling", numbered("VD", shareRows(allocation))],
    ["zbAfrekening", numbered("AF", rows)],
    ["zbControle", numbered("CT", controlRows(allocation))],
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

const ACTIONS: Readonly<Record<StatementAction, string>> = {
  collect: "innen",
  callFirst: "eerst bellen",
  notCollected: "niet innen",
  payBack: "terugbetalen",
  even: "niets",
  noLetter: "geen brief",
  check: "nakijken",
};

/** One row for each stretch of time that bears a part of a home's share. */
function shareRows({ ground: { homes }, items }: Allocation): RowValues[] {
  return items.flatMap((allocated) => {
    const { item, division } = allocated;
    if (!division) return [];
    const { weights, homes: participants } = division.participation;
    const weightOf = new Map(participants.map((home, at) => [home, Number(weights.each[at] ?? 0)]));
    const rows: RowValues[] = [];
    eachAmount(allocated, (at, cents) => {
      const segment = homes.segments[at];
      if (!segment) return;
      rows.push({
        item: item.id,
        unit: homes.units[segment.unit]?.id ?? "",
        from: Math.max(segment.from, item.from),
        to: Math.min(segment.to, item.to),
        weight: weightOf.get(segment.unit) ?? null,
        denominator: Number(weights.total),
        share: euros(cents),
      });
    });
    return rows;
  });
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
  return rows.map((row, at) => ({ id: `${prefix}-${String(at + 1).padStart(4, "0")}`, ...row }));
}

function euros(cents: number): number {
  return cents / 100;
}
