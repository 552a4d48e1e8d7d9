/** Rows that this journey adds, as edits, with the results that formulas show afterwards. */

import { NewIds } from "../../records/new-ids.ts";
import { rowsToCells } from "../../records/write-rows.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import type { Edit } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { computedContext } from "../check/computed-context.ts";
import { refreshResults } from "../check/refresh-results.ts";
import { foundTables } from "../found-table.ts";

/** No edits when there are no rows, or when the workbook lacks the table. Each row gets a number of ours. */
export function newRows(workbook: WorkbookSnapshot, name: string, rows: readonly RowValues[]): readonly Edit[] {
  const found = foundTables(workbook);
  const own = found.find(({ table }) => table.name === name);
  const id = own?.table.columns[0];
  if (!own || id?.kind !== "id" || rows.length === 0) return [];
  const at = own.columns.get("id");
  const ids = new NewIds(id.prefix ?? "", at === undefined ? [] : own.snapshot.rows.map((row) => row[at] ?? null));
  const tables = new Map(found.map(({ table }) => [table.name, table]));
  const cells = rowsToCells(
    own.table,
    rows.map((row) => ({ ...row, id: ids.next() })),
    own.snapshot,
    { table: (other) => tables.get(other), context: computedContext(workbook, found) },
  );
  const added: Edit = { kind: "appendRows", table: name, rowsBefore: rowCount(own.snapshot), rows: cells };
  const after = applyEdits(workbook, [added]);
  return after.ok ? [added, ...refreshResults(after.value)] : [added];
}
