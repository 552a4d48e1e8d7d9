/** From the plan of an import to the edits that bring it into a workbook which has tables of ours (product rule 4a.1). */

import { findColumns } from "../../records/find-columns.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { CellInput, CellValue } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { ColumnValue } from "./convert.ts";
import type { PlannedRow, RowUpdate } from "./draft.ts";
import type { StructurePlan } from "./plan.ts";

export interface ImportEdits {
  /** Tables that the plan has rows for and the workbook lacks: their sheets have to be added first. */
  readonly missingTables: readonly string[];
  /**
   * The edits, for the workbook as it is once those sheets are there. Empty when a column is still missing: nothing may be
   * lost, so the workbook is repaired first (`missingColumns`).
   */
  edits(after: WorkbookSnapshot): readonly Edit[];
  /** Columns that the plan has values for and the workbook's table lacks: "Zuinig" of "zbTaken" was renamed or removed. */
  missingColumns(after: WorkbookSnapshot): readonly { readonly table: string; readonly heading: string }[];
}

/** `snapshot` is the workbook as it is now. The plan must have been made with the rows of this same workbook. */
export function importEdits(plan: StructurePlan, snapshot: WorkbookSnapshot): ImportEdits {
  const tables = [...new Set([...plan.rows.keys(), ...plan.updates.keys()])];
  const missingColumns: ImportEdits["missingColumns"] = (after) =>
    tables.flatMap((name) => {
      const found = findTable(after, name)?.table;
      if (!found) return [];
      const at = findColumns(tableNamed(name), found);
      return [...usedKeys(plan, name)]
        .filter((key) => !at.has(key))
        .map((key) => ({ table: name, heading: headingOf(name, key) }));
    });
  return {
    missingTables: tables.filter((name) => !findTable(snapshot, name)),
    missingColumns,
    edits: (after) => (missingColumns(after).length > 0 ? [] : tables.flatMap((name) => editsOf(plan, name, after))),
  };
}

function editsOf(plan: StructurePlan, name: string, after: WorkbookSnapshot): Edit[] {
  const found = findTable(after, name)?.table;
  if (!found) return [];
  const at = findColumns(tableNamed(name), found);
  const changes = (plan.updates.get(name) ?? []).flatMap((update) => changesOf(update, found, at));
  const rows = (plan.rows.get(name) ?? []).map((row) => matrixRow(row, found, at));
  if (rows.length === 0) return changes;
  return [...changes, { kind: "appendRows", table: found.name, rowsBefore: rowCount(found), rows }];
}

function changesOf({ index, changed }: RowUpdate, found: TableSnapshot, at: ReadonlyMap<string, number>): Edit[] {
  return Object.entries(changed).flatMap(([key, { after }]): Edit[] => {
    const column = at.get(key);
    if (column === undefined) return [];
    const before: CellValue = found.rows[index]?.[column] ?? null;
    return [{ kind: "setCell", table: found.name, row: index, column, before, after: cellOf(after) }];
  });
}

function matrixRow(row: PlannedRow, found: TableSnapshot, at: ReadonlyMap<string, number>): CellInput[] {
  const cells: CellInput[] = new Array<CellInput>(found.headers.length).fill(null);
  for (const [key, value] of Object.entries(row)) {
    const column = at.get(key);
    if (column !== undefined) cells[column] = cellOf(value);
  }
  return cells;
}

function usedKeys(plan: StructurePlan, name: string): Set<string> {
  const rows = plan.rows.get(name) ?? [];
  const updates = plan.updates.get(name) ?? [];
  return new Set([
    ...rows.flatMap((row) => Object.keys(row)),
    ...updates.flatMap(({ changed }) => Object.keys(changed)),
  ]);
}

function headingOf(table: string, key: string): string {
  return tableNamed(table).columns.find((column) => column.key === key)?.heading ?? key;
}

/** Yes and no are words in the workbook. */
function cellOf(value: ColumnValue): CellInput {
  return typeof value === "boolean" ? (value ? "ja" : "nee") : value;
}
