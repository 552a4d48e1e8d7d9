/** Reads the beheerplan of a workbook, with everything that stands in the way of planning it. */

import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { PlanBook } from "./plan-book.ts";
import { readPlanTables } from "./plan-tables.ts";
import { readPeople } from "./read-people.ts";
import { readTasks } from "./read-tasks.ts";

export function readPlan(workbook: WorkbookSnapshot): Outcome<PlanBook> {
  const read = readPlanTables(workbook);
  if (!read.ok) return read;
  const tables = read.value;
  const problems: Problem[] = [...read.problems];
  const tasks = readTasks(tables, problems);
  const people = readPeople(tables, problems);
  const groups = new Set([...tasks, ...people].flatMap(({ initiative }) => (initiative ? [fold(initiative)] : [])));
  const hasOneGroup = groups.size <= 1;
  for (const [rows, { sheet }] of [
    [tasks, tables.tasks],
    [people, tables.participants],
  ] as const) {
    const places = rows.flatMap(({ initiative, place }) => (initiative === null && place ? [place] : []));
    if (!hasOneGroup && places.length > 0) problems.push(problem("P014", "warning", places, { sheet }));
  }
  return { ok: true, value: { tables, tasks, people, hasOneGroup }, problems };
}
