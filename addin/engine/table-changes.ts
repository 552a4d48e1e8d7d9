/** What edits change, table by table, before they are written: rows that come, go and change, and the first of them. */

import type { Place } from "../../src/problems/problem.ts";
import { cellAddress, rangeAddress } from "../../src/workbook/address.ts";
import { type CellInput, type CellValue, isBlank, isFormulaInput, sameValue } from "../../src/workbook/cell.ts";
import type { Edit, ReplaceRows } from "../../src/workbook/edit.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import type { CellChange, ShownRow, TableChange } from "./charges-view.ts";
import { shownCell } from "./show-cell.ts";

const CELLS_SHOWN = 50;
const ROWS_SHOWN = 3;
/** Tables with helper columns have some forty. */
const CELLS_OF_ROW = 12;

/** The tables whose rows are replaced. What formulas elsewhere make of it is no change that a person has to judge. */
export function tableChanges(edits: readonly Edit[], snapshot: WorkbookSnapshot): TableChange[] {
  return edits.flatMap((edit) => {
    const found = edit.kind === "replaceRows" ? findTable(snapshot, edit.table) : null;
    return found && edit.kind === "replaceRows" ? [changeOf(edit, found.table, found.sheet.name)] : [];
  });
}

function changeOf(edit: ReplaceRows, table: TableSnapshot, sheet: string): TableChange {
  const after = edit.rows.map((row) => row.map(resultOf));
  const before = table.rows.slice(0, edit.rowsBefore);
  const both = Math.min(before.length, after.length);
  const cells: CellChange[] = [];
  let [changed, cellCount] = [0, 0];
  for (let row = 0; row < both; row += 1) {
    const columns = differing(before[row] ?? [], after[row] ?? [], table.headers.length);
    if (columns.length > 0) changed += 1;
    cellCount += columns.length;
    for (const column of columns.slice(0, CELLS_SHOWN - cells.length)) {
      const heading = table.headers[column] ?? "";
      const show = shownCell(edit.table, heading);
      const place: Place = { sheet, cell: cellAddress(table.top + 1 + row, table.left + column) };
      cells.push({
        place,
        heading,
        before: show(before[row]?.[column] ?? null),
        after: show(after[row]?.[column] ?? null),
      });
    }
  }
  const shown = (rows: readonly (readonly CellValue[])[]): ShownRow[] =>
    rows.slice(both, both + ROWS_SHOWN).map((row, at) => shownRow(edit.table, table, sheet, row, both + at));
  const counts = { rowsBefore: before.length, rowsAfter: after.length, changed, cellCount };
  return { sheet, ...counts, cells, added: shown(after), removed: shown(before) };
}

function shownRow(name: string, table: TableSnapshot, sheet: string, row: readonly CellValue[], at: number): ShownRow {
  const line = table.top + 1 + at;
  const range = { top: line, bottom: line, left: table.left, right: table.left + table.headers.length - 1 };
  const cells = table.headers.flatMap((heading, column) => {
    const value = row[column] ?? null;
    return isBlank(value) ? [] : [{ heading, value: shownCell(name, heading)(value) }];
  });
  return {
    place: { sheet, cell: rangeAddress(range) },
    cells: cells.slice(0, CELLS_OF_ROW),
    more: Math.max(cells.length - CELLS_OF_ROW, 0),
  };
}

function differing(was: readonly CellValue[], is: readonly CellValue[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const [before, after] = [was[column] ?? null, is[column] ?? null];
    return !sameValue(before, after) && !(isBlank(before) && isBlank(after));
  });
}

function resultOf(input: CellInput): CellValue {
  return isFormulaInput(input) ? input.result : input;
}
