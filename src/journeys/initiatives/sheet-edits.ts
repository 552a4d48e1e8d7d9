/** Rows by column key as edits: cells that change, and rows below the last one with ids of their own. */

import { findColumns } from "../../records/find-columns.ts";
import { NewIds } from "../../records/new-ids.ts";
import type { RowValue, RowValues } from "../../schema/computed-values.ts";
import type { Table } from "../../schema/table.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { type CellInput, sameValue } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot.ts";

/** A table of a workbook to write in, by column key. */
export interface SheetTable {
  readonly sheet: string;
  has(key: string): boolean;
  /** Edits that give cells of a row other values; cells that have them already, and columns that are not there, give none. */
  change(row: number, values: RowValues): readonly Edit[];
  /** The edit that adds rows; each gets the next id of the table. None gives none. */
  append(rows: readonly RowValues[]): readonly Edit[];
}

/** Null when the workbook lacks the table. */
export function sheetTable(workbook: WorkbookSnapshot, name: string): SheetTable | null {
  const found = findTable(workbook, name);
  if (!found) return null;
  const table = tableNamed(name);
  const columns = findColumns(table, found.table);
  return {
    sheet: found.sheet.name,
    has: (key) => columns.has(key),
    change: (row, values) =>
      Object.entries(values).flatMap(([key, value]): Edit[] => {
        const column = columns.get(key);
        if (column === undefined) return [];
        const before = found.table.rows[row]?.[column] ?? null;
        const after = cellOf(value);
        return sameValue(before, after)
          ? []
          : [{ kind: "setCell", table: found.table.name, row, column, before, after }];
      }),
    append: (rows) => {
      if (rows.length === 0) return [];
      const idAt = columns.get("id");
      const taken = idAt === undefined ? [] : found.table.rows.map((row) => row[idAt] ?? null);
      const ids = new NewIds(prefixOf(table), taken);
      const cells = rows.map((row) => cellsOf({ id: ids.next(), ...row }, found.table, columns));
      return [{ kind: "appendRows", table: found.table.name, rowsBefore: rowCount(found.table), rows: cells }];
    },
  };
}

function cellsOf(row: RowValues, snapshot: TableSnapshot, columns: ReadonlyMap<string, number>): CellInput[] {
  const cells = new Array<CellInput>(snapshot.headers.length).fill(null);
  for (const [key, value] of Object.entries(row)) {
    const at = columns.get(key);
    if (at !== undefined) cells[at] = cellOf(value);
  }
  return cells;
}

function prefixOf({ columns, name }: Table): string {
  const id = columns[0];
  if (id?.kind !== "id" || id.prefix === undefined) throw new Error(`${name} gives no ids`);
  return id.prefix;
}

/** Yes and no are words in the workbook. */
function cellOf(value: RowValue): string | number | null {
  return typeof value === "boolean" ? (value ? "ja" : "nee") : value;
}
