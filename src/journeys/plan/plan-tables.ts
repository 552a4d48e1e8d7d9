/** The tables of a workbook that the beheerplan is made from. */

import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { readRows } from "../../records/read-rows.ts";
import { checkReferences, type Ids, idsOf } from "../../records/references.ts";
import type { KeyOf, TableRows } from "../../records/row.ts";
import type { Table } from "../../schema/table.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import { participants, tasks } from "../../schema/tables/tasks.ts";
import { roster } from "../../schema/tables/turns.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

const DESCRIPTIONS = { tasks, participants, roster, initiatives } as const;

type Descriptions = typeof DESCRIPTIONS;
export type PlanTables = { readonly [Name in keyof Descriptions]: TableRows<Descriptions[Name]> };

/** Columns without which the plan would be wrong. Newer and optional ones may be missing. */
const USED: { readonly [Name in keyof Descriptions]: readonly KeyOf<Descriptions[Name]>[] } = {
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
  const problems: Problem[] = [];
  const missing: string[] = [];
  const read = (name: string, table: Table): TableRows => {
    const found = readRows(table, workbook, USED[name as keyof Descriptions] as readonly string[]);
    problems.push(...found.problems);
    if (found.value) return found.value;
    if ((NEEDED as readonly string[]).includes(name)) missing.push(table.sheet);
    return { table, sheet: table.sheet, rows: [], placeOf: () => null };
  };
  const tables = Object.fromEntries(
    Object.entries(DESCRIPTIONS).map(([name, table]) => [name, read(name, table as Table)]),
  ) as unknown as PlanTables;
  if (missing.length > 0) return { ok: false, refusal: problem("P001", "error", [], { sheets: missing }) };
  const targets = new Map<string, { readonly sheet: string; readonly ids: Ids }>([
    ["zbTaken", { sheet: tables.tasks.sheet, ids: idsOf(tables.tasks) }],
  ]);
  problems.push(...checkReferences(tables.roster, ["task"], targets));
  return { ok: true, value: tables, problems };
}
