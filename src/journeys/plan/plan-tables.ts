/** The tables of a workbook that the beheerplan is made from. */

import { type Outcome, problem } from "../../problems/problem.ts";
import { type AskedColumns, readTables, type TablesOf } from "../../records/read-tables.ts";
import { checkReferences, type Ids, idsOf } from "../../records/references.ts";
import { withoutFaults } from "../../records/row-faults.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import { participants, tasks } from "../../schema/tables/tasks.ts";
import { roster } from "../../schema/tables/turns.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

const DESCRIPTIONS = { tasks, participants, roster, initiatives } as const;

export type PlanTables = TablesOf<typeof DESCRIPTIONS>;

/** Columns without which the plan would be wrong. Newer and optional ones may be missing. */
const USED: AskedColumns<typeof DESCRIPTIONS> = {
  tasks: [
    ...(["id", "name", "initiative", "doneBy", "frequency", "turnsPerYear", "season"] as const),
    ...(["minutes", "people", "risky", "from", "to"] as const),
  ],
  participants: ["id", "initiative", "hoursPerMonth", "skills", "away", "sharedName", "from", "to"],
  roster: ["id", "task", "on", "who", "done"],
  initiatives: ["id", "startsOn", "endsOn"],
};

const NEEDED = ["tasks", "participants"] as const;

/** Reads the tables. Refused (P001) without tasks or participants; other tables that are missing count as empty. */
export function readPlanTables(workbook: WorkbookSnapshot): Outcome<PlanTables> {
  const { tables, missing: lacking, problems } = readTables(DESCRIPTIONS, USED, workbook);
  const missing = NEEDED.filter((name) => lacking.has(name)).map((name) => DESCRIPTIONS[name].sheet);
  if (missing.length > 0) return { ok: false, refusal: problem("P001", "error", [], { sheets: missing }) };
  const targets = new Map<string, { readonly sheet: string; readonly ids: Ids }>([
    ["zbTaken", { sheet: tables.tasks.sheet, ids: idsOf(tables.tasks) }],
  ]);
  const sure = {
    tasks: withoutFaults(tables.tasks, USED.tasks),
    people: withoutFaults(tables.participants, USED.participants),
  };
  return {
    ok: true,
    value: { ...tables, tasks: sure.tasks.value, participants: sure.people.value },
    problems: [
      ...problems,
      ...sure.tasks.problems,
      ...sure.people.problems,
      ...checkReferences(tables.roster, ["task"], targets),
    ],
  };
}
