/** The rows that a workbook of ours has already, so that importing again finds them. */

import { TABLES } from "../../schema/workbook-schema.ts";
import { type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { ColumnValue } from "./convert.ts";
import type { ExistingRow } from "./draft.ts";
import type { ExistingTables } from "./workspace.ts";

/**
 * Our tables in a workbook as rows by column key; row numbers are kept, so an empty row is an empty object. Columns are
 * known by their heading; a table or column that is missing is simply not there.
 */
export function existingTables(workbook: WorkbookSnapshot): ExistingTables {
  return new Map(
    TABLES.flatMap((table) => {
      const found = findTable(workbook, table.name);
      if (!found) return [];
      const keys = found.table.headers.map((heading) => {
        const column = table.columns.find(
          (candidate) => candidate.heading.toLowerCase() === heading.trim().toLowerCase(),
        );
        return column ? { key: column.key, isYesNo: column.kind === "yesNo" } : null;
      });
      const rows = found.table.rows.map((cells): ExistingRow => {
        const row: Record<string, ColumnValue> = {};
        cells.forEach((cell, at) => {
          const column = keys[at];
          const value = column ? columnValue(cell, column.isYesNo) : null;
          if (column && value !== null) row[column.key] = value;
        });
        return row;
      });
      return [[table.name, rows] as const];
    }),
  );
}

function columnValue(cell: CellValue, isYesNo: boolean): ColumnValue | null {
  if (isBlank(cell) || cell === null || isCellError(cell)) return null;
  if (!isYesNo || typeof cell !== "string") return cell;
  const word = cell.trim().toLowerCase();
  return word === "ja" ? true : word === "nee" ? false : cell;
}
