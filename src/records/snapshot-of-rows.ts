/** Rows by column key as the snapshot of a workbook that holds them, each table on its own sheet as in a template. */

import type { RowValues } from "../schema/row-value.ts";
import { HEADER_ROW } from "../schema/sheets.ts";
import type { Table } from "../schema/table.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** Values as given: no formulas, and nothing computed. Yes and no are words, as in the workbook. */
export function snapshotOfRows(
  tables: readonly Table[],
  contents: ReadonlyMap<string, readonly RowValues[]>,
): WorkbookSnapshot {
  return {
    sheets: tables.map(({ name, sheet, columns }) => {
      const rows = (contents.get(name) ?? []).map((row) =>
        columns.map(({ key }): CellValue => {
          const value = row[key] ?? null;
          return typeof value === "boolean" ? (value ? "ja" : "nee") : value;
        }),
      );
      const formulas = rows.map(() => columns.map(() => null));
      const headers = columns.map(({ heading }) => heading);
      return { name: sheet, tables: [{ name, top: HEADER_ROW, left: 1, headers, rows, formulas }] };
    }),
  };
}
