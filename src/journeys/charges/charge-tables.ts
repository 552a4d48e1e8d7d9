/** The tables of a workbook that service charges are calculated from. */

import { type Outcome, problem } from "../../problems/problem.ts";
import { type AskedColumns, readTables, type TablesOf } from "../../records/read-tables.ts";
import { type Ids, idsOf } from "../../records/references.ts";
import { resources } from "../../schema/tables/agreements.ts";
import { alternatives } from "../../schema/tables/analysis.ts";
import { refunds } from "../../schema/tables/charge-settlement.ts";
import { complexes, units } from "../../schema/tables/complexes.ts";
import { proposals, support } from "../../schema/tables/consent.ts";
import { contracts, handovers } from "../../schema/tables/contracts.ts";
import { allocationKeys, costItems, weights } from "../../schema/tables/cost-items.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import { norms } from "../../schema/tables/norm-table.ts";
import { advances, occupancy } from "../../schema/tables/occupancy.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

const DESCRIPTIONS = {
  complexes,
  units,
  occupancy,
  advances,
  refunds,
  norms,
  contracts,
  costItems,
  allocationKeys,
  weights,
  handovers,
  initiatives,
  alternatives,
  resources,
  proposals,
  support,
} as const;

/** The columns that the calculation uses. What stands in another one, or that it is missing, is no concern of it. */
const USED: AskedColumns<typeof DESCRIPTIONS> = {
  complexes: ["id"],
  units: ["id", "complex", "area", "status", "advance"],
  occupancy: ["unit", "from", "to", "household"],
  advances: ["unit", "from", "to", "perMonth"],
  refunds: ["unit", "on", "amount"],
  norms: ["code", "from", "to", "value", "status"],
  contracts: ["id", "perYear", "vat", "to", "noticeMonths", "noticeDays"],
  costItems: [
    ...(["id", "name", "complex", "year", "estimate", "amount", "vat", "veraCode"] as const),
    ...(["allowance", "hours", "key", "from", "to", "proof", "fundBalance", "administration"] as const),
  ],
  allocationKeys: ["id", "complex", "kind", "period", "rounding", "denominator"],
  weights: ["key", "unit", "weight", "from", "to"],
  handovers: ["id", "initiative", "contract", "item", "share", "from", "to", "newCosts", "paidBy"],
  initiatives: ["id", "endsOn"],
  alternatives: ["initiative", "isCounterfactual"],
  resources: ["initiative", "issuedOn", "cost", "paidBy"],
  proposals: [
    ...(["id", "initiative", "serviceKind", "proposedOn", "changesPolicy", "organisationConsentOn"] as const),
    ...(["adviceAskedOn", "adviceReceivedOn", "adviceFollowed", "reasonsGivenOn", "noticeOn"] as const),
  ],
  support: ["proposal", "unit", "answer", "answeredOn"],
};

/** Without these there is nothing to divide, or nothing to divide by. */
const NEEDED = ["units", "norms", "costItems", "allocationKeys"] as const;

export type ChargeTables = TablesOf<typeof DESCRIPTIONS>;

/** Reads every table. Refused (B002) when one is missing that a calculation cannot do without; others count as empty. */
export function readChargeTables(workbook: WorkbookSnapshot): Outcome<ChargeTables> {
  const { tables, missing: lacking, problems } = readTables(DESCRIPTIONS, USED, workbook);
  const missing = NEEDED.filter((name) => lacking.has(name)).map((name) => DESCRIPTIONS[name].sheet);
  if (missing.length > 0) return { ok: false, refusal: problem("B002", "error", [], { sheets: missing }) };
  return { ok: true, value: tables, problems };
}

/** The ids of the tables that others refer to. */
export interface ChargeIds {
  readonly complexes: Ids;
  readonly units: Ids;
  readonly keys: Ids;
  readonly items: Ids;
  readonly contracts: Ids;
  readonly initiatives: Ids;
  readonly proposals: Ids;
  readonly handovers: Ids;
}

export function chargeIds(tables: ChargeTables): ChargeIds {
  return {
    complexes: idsOf(tables.complexes),
    units: idsOf(tables.units),
    keys: idsOf(tables.allocationKeys),
    items: idsOf(tables.costItems),
    contracts: idsOf(tables.contracts),
    initiatives: idsOf(tables.initiatives),
    proposals: idsOf(tables.proposals),
    handovers: idsOf(tables.handovers),
  };
}
