/** Whether a workbook still holds what it held when the preview was made. */

import { sameValue } from "../../src/workbook/cell.ts";
import type { SheetEvidence, WorkbookEvidence } from "../../src/workbook/evidence.ts";

/** Values, sheets, tables and what is hidden; looks may change. Events of Excel get lost, so the cells are compared. */
export function sameContents(before: WorkbookEvidence, now: WorkbookEvidence): boolean {
  return (
    before.sheets.length === now.sheets.length &&
    before.sheets.every((sheet, at) => {
      const other = now.sheets[at];
      return other !== undefined && sameSheet(sheet, other);
    })
  );
}

function sameSheet(a: SheetEvidence, b: SheetEvidence): boolean {
  return (
    a.name === b.name &&
    a.state === b.state &&
    a.tables.length === b.tables.length &&
    a.tables.every((table, at) => table.name === b.tables[at]?.name) &&
    sameRows(a, b)
  );
}

/** Rows that hold nothing but a fill count as not there. */
function sameRows(a: SheetEvidence, b: SheetEvidence): boolean {
  const rows = b.rows.filter(isFilled);
  const former = a.rows.filter(isFilled);
  return (
    former.length === rows.length &&
    former.every((row, at) => {
      const other = rows[at];
      if (!other || row.row !== other.row) return false;
      const width = Math.max(row.values.length, other.values.length);
      for (let index = 0; index < width; index += 1) {
        if (!sameValue(row.values[index] ?? null, other.values[index] ?? null)) return false;
      }
      return true;
    })
  );
}

function isFilled({ values }: SheetEvidence["rows"][number]): boolean {
  return values.some((value) => value !== null && value !== "");
}
