/** A merge with its choices as edits. */

import type { Day } from "../../days/day.ts";
import type { Outcome } from "../../problems/problem.ts";
import { findColumns } from "../../records/find-columns.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { CellInput } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { groupBy } from "../group-by.ts";
import { sheetTable } from "../initiatives/sheet-edits.ts";
import { withResults } from "../initiatives/with-results.ts";
import type { ChosenMerge } from "./choices.ts";
import type { AddedRow, MergePlan } from "./merge-plan.ts";

/** The line that the Logboek gets; null for none. */
export interface MergeLog {
  readonly on: Day;
  readonly what: string;
}

/**
 * The edits, with a line in the Logboek and the results of formulas that read what changes; none when nothing is taken. Only cells and
 * rows of the plan: nothing else can change.
 */
export function mergeEdits(
  workbook: WorkbookSnapshot,
  plan: MergePlan,
  chosen: ChosenMerge,
  log: MergeLog | null,
): Outcome<readonly Edit[]> {
  const cells = chosen.cells.map(
    ({ table, at, index, before, after }): Edit => ({
      kind: "setCell",
      table,
      row: at,
      column: index,
      before,
      after,
    }),
  );
  const rows = [...groupBy(chosen.rows, ({ table }) => table)].flatMap(([table, own]) =>
    appended(workbook, table, own),
  );
  const edits = [...cells, ...rows];
  if (edits.length === 0) return { ok: true, value: [], problems: [] };
  const initiative = plan.base?.of.kind === "initiative" ? plan.base.of.id : null;
  const line = log ? { on: log.on, initiative, kind: "anders", what: log.what } : null;
  const logged = line ? (sheetTable(workbook, "zbLogboek")?.append([line]) ?? []) : [];
  return withResults(workbook, [...edits, ...logged]);
}

function appended(workbook: WorkbookSnapshot, name: string, rows: readonly AddedRow[]): Edit[] {
  const found = findTable(workbook, name);
  if (!found) return [];
  const columns = findColumns(tableNamed(name), found.table);
  const cells = rows.map(({ id, values }) => {
    const row = new Array<CellInput>(found.table.headers.length).fill(null);
    for (const [key, value] of [["id", id] as const, ...values]) {
      const at = columns.get(key);
      if (at !== undefined) row[at] = value;
    }
    return row;
  });
  return [{ kind: "appendRows", table: found.table.name, rowsBefore: rowCount(found.table), rows: cells }];
}
