/** The tables of a workbook that say something about initiatives. */

import type { Problem } from "../../problems/problem.ts";
import { type AskedColumns, readTables, type TablesOf } from "../../records/read-tables.ts";
import { idsOf } from "../../records/references.ts";
import { reversedDates } from "../../records/row-faults.ts";
import { agreements, resources } from "../../schema/tables/agreements.ts";
import { alternatives, parties, perceptions } from "../../schema/tables/analysis.ts";
import { complexes, units } from "../../schema/tables/complexes.ts";
import { proposals, support } from "../../schema/tables/consent.ts";
import { contracts, handovers } from "../../schema/tables/contracts.ts";
import { costItems } from "../../schema/tables/cost-items.ts";
import { measurements } from "../../schema/tables/effects.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import { norms } from "../../schema/tables/norm-table.ts";
import { occupancy } from "../../schema/tables/occupancy.ts";
import { poll } from "../../schema/tables/poll.ts";
import { log, steps, tests } from "../../schema/tables/process.ts";
import { businessCase } from "../../schema/tables/results.ts";
import { participants, tasks } from "../../schema/tables/tasks.ts";
import { hours, inspections, roster } from "../../schema/tables/turns.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

const DESCRIPTIONS = {
  initiatives,
  perceptions,
  alternatives,
  parties,
  tests,
  poll,
  steps,
  proposals,
  support,
  agreements,
  resources,
  log,
  tasks,
  participants,
  roster,
  hours,
  inspections,
  measurements,
  contracts,
  handovers,
  businessCase,
  complexes,
  units,
  occupancy,
  norms,
  costItems,
} as const;

const USED: AskedColumns<typeof DESCRIPTIONS> = {
  initiatives: [
    ...(["id", "name", "complex", "motives", "channels", "phase", "phaseSince", "level", "coreGroup"] as const),
    ...(["leader", "successorKnown", "guide", "startsOn", "evaluationOn", "endsOn", "endReason"] as const),
    ...(["budget", "spent"] as const),
  ],
  perceptions: ["initiative", "route", "perceiver", "problem", "consequence", "cause", "checkedHow"],
  alternatives: [
    ...(["initiative", "name", "isCounterfactual", "effectGroup", "expectedEffect", "reason", "source"] as const),
    ...(["cost", "feasible", "chosen"] as const),
  ],
  parties: ["name", "initiative", "party", "organisation", "role", "task", "support"],
  tests: ["initiative", "kind", "topic", "question", "answer", "checkedOn"],
  poll: ["initiative", "unit", "channel", "reached", "wants", "can", "hoursPerMonth", "skills", "motives"],
  steps: ["id", "initiative", "phase", "name", "dueOn", "done", "doneOn"],
  proposals: [
    ...(["id", "initiative", "complex", "service", "serviceKind", "proposedOn", "changesPolicy"] as const),
    ...(["organisationConsentOn", "adviceAskedOn", "adviceReceivedOn", "adviceFollowed"] as const),
    ...(["reasonsGivenOn", "noticeOn"] as const),
  ],
  support: ["proposal", "unit", "answer", "answeredOn"],
  agreements: [
    ...(["id", "initiative", "signedOn", "from", "to", "noticeMonths", "noticeDays", "endGrounds"] as const),
    ...(["insurance", "insuredUntil"] as const),
  ],
  resources: ["id", "initiative", "kind", "name", "issuedTo", "issuedOn", "returnBy", "returnedOn", "cost", "paidBy"],
  log: ["on", "initiative", "kind", "what"],
  tasks: [
    ...(["id", "name", "initiative", "space", "level", "doneBy", "executor", "risky", "turnsPerYear"] as const),
    ...(["minutes", "people", "contract", "from", "to"] as const),
  ],
  participants: ["id", "name", "initiative", "unit", "hoursPerMonth", "sharedName", "phone", "email", "from", "to"],
  roster: ["task", "on", "who"],
  hours: ["on", "initiative", "participant", "hours"],
  inspections: ["on", "initiative", "complex", "space", "aspect", "level", "aimed", "moment"],
  measurements: ["initiative", "complex", "on", "period", "moment", "value", "level"],
  contracts: ["id", "supplier", "complex", "to", "noticeMonths", "noticeDays", "changedOn", "renewal"],
  handovers: ["id", "initiative", "contract", "item", "share", "from", "to", "newCosts", "paidBy"],
  businessCase: [],
  complexes: ["id", "settledYear"],
  units: ["id", "complex", "status", "entrance"],
  occupancy: ["unit", "from", "to", "household"],
  norms: ["code", "from", "to", "value", "status"],
  costItems: ["id", "complex", "year"],
};

export type InitiativeTables = TablesOf<typeof DESCRIPTIONS>;

/** Reads every table; one that the workbook lacks counts as empty, and its sheet is in `missing` when people fill it in. */
export function readInitiativeTables(workbook: WorkbookSnapshot): {
  readonly tables: InitiativeTables;
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
} {
  const { tables, missing, problems } = readTables(DESCRIPTIONS, USED, workbook);
  const reversed = Object.entries(tables).flatMap(([name, rows]) =>
    reversedDates(rows, USED[name as keyof typeof USED]),
  );
  const lacking = [...missing].map((name) => DESCRIPTIONS[name]).filter(({ owner }) => owner === "people");
  return { tables, missing: lacking.map(({ sheet }) => sheet), problems: [...problems, ...reversed] };
}

export function initiativeIds(tables: InitiativeTables) {
  return {
    initiatives: idsOf(tables.initiatives),
    complexes: idsOf(tables.complexes),
    units: idsOf(tables.units),
    proposals: idsOf(tables.proposals),
    contracts: idsOf(tables.contracts),
    tasks: idsOf(tables.tasks),
  };
}
