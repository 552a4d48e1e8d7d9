/** J5: usual tasks of the catalogue into Taken. */

import type { Day } from "../../days/day.ts";
import { type Outcome, problem } from "../../problems/problem.ts";
import { findColumns } from "../../records/find-columns.ts";
import { NewIds } from "../../records/new-ids.ts";
import { readRows } from "../../records/read-rows.ts";
import { fold } from "../../records/references.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import { tasks } from "../../schema/tables/tasks.ts";
import { TASK_CATALOGUE } from "../../schema/task-catalogue/task-catalogue.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import type { Edit } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { refreshResults } from "../check/refresh-results.ts";
import { appendedRow } from "./appended-row.ts";
import { type CareLevel, taskAtLevel } from "./task-at-level.ts";

export interface AddTasksInput {
  /** The keys of catalogue tasks, each with the space when it is another one than usual. */
  readonly entries: readonly { readonly key: string; readonly space?: string }[];
  readonly level: CareLevel;
  /** Null: not yet known. Its complex comes along. */
  readonly initiative: string | null;
  /** The first day; null: leave it open. */
  readonly from: Day | null;
}

export interface AddedTasks {
  /** The rows to come, by column key, for the preview. */
  readonly rows: readonly RowValues[];
  readonly edits: readonly Edit[];
}

/** Refused when the workbook has no sheet Taken (P001) or an entry does not exist (P018). */
export function addTasks(workbook: WorkbookSnapshot, input: AddTasksInput): Outcome<AddedTasks> {
  const found = findTable(workbook, tasks.name)?.table;
  if (!found) return { ok: false, refusal: problem("P001", "error", [], { sheets: [tasks.sheet] }) };
  const columns = findColumns(tasks, found);
  const idColumn = columns.get("id") ?? -1;
  const ids = new NewIds(
    "T",
    found.rows.map((row) => row[idColumn] ?? null),
  );
  const own = readRows(initiatives, workbook, []).value?.rows.find(
    ({ values }) => input.initiative !== null && fold(values.id ?? "") === fold(input.initiative),
  );
  const rows: RowValues[] = [];
  for (const { key, space } of input.entries) {
    const entry = TASK_CATALOGUE.find((candidate) => candidate.key === key);
    if (!entry) return { ok: false, refusal: problem("P018", "error", [], { entry: key }) };
    rows.push({
      id: ids.next(),
      ...taskAtLevel(entry, input.level),
      ...(space === undefined ? {} : { space }),
      initiative: input.initiative,
      complex: own?.values.complex ?? null,
      from: input.from,
    });
  }
  if (rows.length === 0) return { ok: true, value: { rows, edits: [] }, problems: [] };
  const append: Edit = {
    kind: "appendRows",
    table: found.name,
    rowsBefore: rowCount(found),
    rows: rows.map((row) => appendedRow(row, found, columns)),
  };
  const after = applyEdits(workbook, [append]);
  const edits = after.ok ? [append, ...refreshResults(after.value)] : [append];
  return { ok: true, value: { rows, edits }, problems: [] };
}
