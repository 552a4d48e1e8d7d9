/** What edits change, table by table, before they are written: rows that come, go and change, and the first of them. */

import type { Place } from "../../src/problems/problem.ts";
import { cellAddress, rangeAddress } from "../../src/workbook/address.ts";
import { type CellInput, type CellValue, isBlank, isFormulaInput, sameValue } from "../../src/workbook/cell.ts";
import type { Edit, ReplaceRows } from "../../src/workbook/edit.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import type { TableChange } from "./charges-view.ts";
import type { RepairLine } from "./plan-view.ts";
import { shownCell } from "./show-cell.ts";

const LINES_SHOWN = 50;

/** The tables whose rows are replaced. What formulas elsewhere make of it is no change that a person has to judge. */
export function tableChanges(edits: readonly Edit[], snapshot: WorkbookSnapshot): TableChange[] {
  return edits.flatMap((edit) => {
    const found = edit.kind === "replaceRows" ? findTable(snapshot, edit.table) : null;
    return found && edit.kind === "replaceRows" ? [changeOf(edit, found.table, found.sheet.name)] : [];
  });
}

function changeOf(edit: ReplaceRows, table: TableSnapshot, sheet: string): TableChange {
  const { rows, rowsBefore } = edit;
  const show = (column: number) => shownCell(edit.table, table.headers[column] ?? "");
  const place = (row: number, column: number): Place => ({
    sheet,
    cell: cellAddress(table.top + 1 + row, table.left + column),
  });
  const rowPlace = (row: number): Place => {
    const at = table.top + 1 + row;
    const right = table.left + table.headers.length - 1;
    return { sheet, cell: rangeAddress({ top: at, bottom: at, left: table.left, right }) };
  };
  const rowText = (cells: readonly CellInput[]): string =>
    cells.flatMap((cell, column) => (isBlank(resultOf(cell)) ? [] : [show(column)(resultOf(cell))])).join(" · ");

  const lines: RepairLine[] = [];
  let lineCount = 0;
  let changed = 0;
  const tell = (line: () => RepairLine): void => {
    lineCount += 1;
    if (lines.length < LINES_SHOWN) lines.push(line());
  };
  for (let row = 0; row < Math.max(rows.length, rowsBefore); row += 1) {
    const [before, after] = [row < rowsBefore ? table.rows[row] : undefined, rows[row]];
    if (before && after) {
      const differing = table.headers.flatMap((_, column) => {
        const [was, is] = [before[column] ?? null, resultOf(after[column] ?? null)];
        return isSame(was, is) ? [] : [column];
      });
      if (differing.length > 0) changed += 1;
      for (const column of differing)
        tell(() => ({
          place: place(row, column),
          before: show(column)(before[column] ?? null),
          after: show(column)(resultOf(after[column] ?? null)),
        }));
    } else if (after) tell(() => ({ place: rowPlace(row), before: "", after: rowText(after) }));
    else if (before) tell(() => ({ place: rowPlace(row), before: rowText(before), after: "" }));
  }
  return { sheet, rowsBefore, rowsAfter: rows.length, changed, lines, lineCount };
}

function resultOf(input: CellInput): CellValue {
  return isFormulaInput(input) ? input.result : input;
}

function isSame(was: CellValue, is: CellValue): boolean {
  return sameValue(was, is) || (isBlank(was) && isBlank(is));
}
