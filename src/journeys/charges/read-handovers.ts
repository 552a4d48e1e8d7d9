/** What residents take over, the contracts behind it, and the new costs of the group. */

import { dutchOf } from "../../days/day.ts";
import { costWithVat } from "../../domain/charges/allowance.ts";
import type { CostItem } from "../../domain/charges/cost-item.ts";
import type { Contract, GroupCost, Handover } from "../../domain/recompute/handover.ts";
import { problem } from "../../problems/problem.ts";
import type { TableRow } from "../../records/row.ts";
import type { handovers as handoverTable } from "../../schema/tables/contracts.ts";
import { centsIn, figureIn, idIn, isFilledIn, nameWithoutId, type Reading } from "./reading.ts";

/** Contracts with what they cost a year, VAT included. */
export function readContracts(reading: Reading): Contract[] {
  const { contracts } = reading.tables;
  reading.sources.add(contracts, { yearCents: "perYear" });
  return contracts.rows.flatMap((row): Contract[] => {
    if (row.values.id === null) return [];
    const vat = figureIn(row, "vat");
    const amountCents = row.values.perYear === null ? 0 : centsIn(row, "perYear");
    const isUsable = Number.isInteger(amountCents) && (vat === null || (vat >= 0 && vat < 1));
    return [
      {
        id: idIn(reading.ids.contracts, row.values.id),
        yearCents: isUsable ? costWithVat({ amountCents, vatRate: vat }) : 0,
        to: figureIn(row, "to"),
        noticeMonths: row.values.noticeMonths,
        noticeDays: row.values.noticeDays,
        source: reading.sources.nameOf(contracts, row.at),
      },
    ];
  });
}

export interface ReadHandovers {
  readonly handovers: readonly Handover[];
  readonly groupCosts: readonly GroupCost[];
  /** Handovers with new costs of which nobody said who pays them: they are not in `groupCosts`. */
  readonly unpaid: readonly Handover[];
  /** Id of a group cost → what it is called. */
  readonly names: ReadonlyMap<string, string>;
}

type Row = TableRow<typeof handoverTable>;

/**
 * The rows of Overdracht that still hold on a day: each hands a part of an item over, and may bring a yearly cost of the group.
 * What residents pay themselves, or a municipality or fund pays, is no service charge and no cost of the corporation.
 */
export function readHandovers(reading: Reading, items: readonly CostItem[], firstDay: number): ReadHandovers {
  const { handovers: table } = reading.tables;
  reading.sources.add(table, {
    part: "share",
    cents: "newCosts",
    counterfactualCents: "initiative",
    year: "initiative",
  });
  const byId = new Map(items.map((item) => [item.id, item]));
  const handovers: Handover[] = [];
  const groupCosts: GroupCost[] = [];
  const unpaid: Handover[] = [];
  const names = new Map<string, string>();
  for (const row of table.rows) {
    const to = figureIn(row, "to");
    if (to !== null && to < firstDay) continue;
    const source = reading.sources.nameOf(table, row.at);
    const id = row.values.id ?? nameWithoutId(table, row.at);
    const item = isFilledIn(reading, table, row, "item") ? idIn(reading.ids.items, row.values.item) : null;
    const initiative = idIn(reading.ids.initiatives, row.values.initiative);
    const from = figureIn(row, "from") ?? Number.NaN;
    if (to !== null && Number.isFinite(to)) mentionEnd(reading, row, id, to);
    if (item !== null) {
      const contract = row.values.contract === null ? null : idIn(reading.ids.contracts, row.values.contract);
      const part = figureIn(row, "share") ?? Number.NaN;
      const handover: Handover = { id, initiative, item, contract, part, from, source };
      handovers.push(handover);
      if (row.values.newCosts !== 0 && figureIn(row, "newCosts") !== null && row.values.paidBy === null)
        unpaid.push(handover);
    }
    const cost = item === null ? null : newCost(reading, row, byId.get(item));
    if (!cost) continue;
    groupCosts.push({ id, initiative, from, to: Number.isFinite(to) ? to : null, source, ...cost });
    names.set(id, `Nieuwe kosten van de groep (${id})`);
  }
  return { handovers, groupCosts, unpaid, names };
}

type CostPart = Omit<GroupCost, "id" | "initiative" | "from" | "to" | "source">;

function newCost(reading: Reading, row: Row, item: CostItem | undefined): CostPart | null {
  const { handovers: table } = reading.tables;
  if (figureIn(row, "newCosts") === null || row.values.newCosts === 0) return null;
  if (!isFilledIn(reading, table, row, "paidBy") || !item) return null;
  const payer = row.values.paidBy;
  if (payer !== "bewoners via servicekosten" && payer !== "corporatie") return null;
  return {
    complex: item.complex,
    service: `zelfbeheer ${item.service}`,
    cents: centsIn(row, "newCosts"),
    vatRate: null,
    each: "year",
    paidBy: payer === "corporatie" ? "corporation" : "residents",
    rule: { kind: "actual" },
    key: item.key,
    administration: "other",
    proof: row.values.note,
  };
}

function mentionEnd(reading: Reading, row: Row, handover: string, to: number): void {
  const place = reading.tables.handovers.placeOf(row.at, "to");
  reading.problems.push(problem("B007", "warning", place ? [place] : [], { handover, to: dutchOf(to) }));
}
