/**
 * One sheet with its title, its purpose and its table. Only the first row of the body is made here, empty, as the pattern
 * of how cells look: the rows themselves are put in when the package is finished, so that a long table needs no object
 * for each cell.
 */

import type ExcelJS from "exceljs";
import type { Column } from "../../schema/column.ts";
import { GROUP_COLOURS } from "../../schema/look.ts";
import type { Table } from "../../schema/table.ts";
import { cellAddress, columnName } from "../../workbook/address.ts";
import {
  argb,
  BOLD,
  bodyLook,
  FILTER_BUTTON,
  headerLook,
  PURPOSE_LOOK,
  plainLook,
  titleLook,
  widthOf,
} from "./looks.ts";
import { protect, setUpPage } from "./page.ts";
import { FIRST_BODY_ROW, HEADER_ROW, PURPOSE_ROW, TITLE_ROW } from "./sheet-frame.ts";
import { linesOf } from "./text-lines.ts";

/** Headings are bold, and stand a little apart. */
const HEADING_LINE = 15.5;

export function addTableSheet(workbook: ExcelJS.Workbook, table: Table): ExcelJS.Worksheet {
  const frozen = frozenColumns(table.columns);
  const sheet = workbook.addWorksheet(table.sheet, {
    properties: { tabColor: { argb: argb(GROUP_COLOURS[table.group]) } },
    views: [viewOf(frozen)],
  });
  setUpPage(sheet, {
    rows: `${HEADER_ROW}:${HEADER_ROW}`,
    columns: `A:${columnName(frozen)}`,
    width: printedColumns(table).reduce((sum, column) => sum + widthOf(column), 0),
    breaks: table.print?.pagePer !== undefined,
  });
  table.columns.forEach((column, index) => {
    const target = sheet.getColumn(index + 1);
    target.width = widthOf(column);
    // Below the table too: the zeros of "0412" are gone before a table has grown around what was typed.
    target.style = plainLook(column);
  });
  writeLine(sheet, TITLE_ROW, table.sheet, titleLook(table.group), 27);
  writeLine(sheet, PURPOSE_ROW, table.purpose, PURPOSE_LOOK, 18);
  sheet.addTable({
    name: table.name,
    ref: cellAddress(HEADER_ROW, 1),
    headerRow: true,
    columns: table.columns.map(({ heading }) => ({ name: heading })),
    rows: [table.columns.map(() => null)],
  });
  styleHeader(sheet, table);
  table.columns.forEach((column, index) => {
    sheet.getCell(FIRST_BODY_ROW, index + 1).style = bodyLook(table, column);
  });
  if (table.owner === "program") protect(sheet);
  return sheet;
}

/** The columns that are printed. */
export function printedColumns({ columns, print }: Table): readonly Column[] {
  return print?.until === undefined
    ? columns
    : columns.slice(0, columns.findIndex(({ key }) => key === print.until) + 1);
}

/** People find their row by its number and its name: both stay in sight. */
export function frozenColumns(columns: readonly Column[]): number {
  const second = columns[1];
  return second !== undefined && second.key === "name" ? 2 : 1;
}

function viewOf(frozen: number): Partial<ExcelJS.WorksheetView> {
  return {
    state: "frozen",
    xSplit: frozen,
    ySplit: HEADER_ROW,
    topLeftCell: cellAddress(FIRST_BODY_ROW, frozen + 1),
    activeCell: cellAddress(FIRST_BODY_ROW, 1),
    showGridLines: false,
  };
}

function writeLine(sheet: ExcelJS.Worksheet, row: number, text: string, look: Partial<ExcelJS.Style>, height: number) {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.style = look;
  sheet.getRow(row).height = height;
}

function styleHeader(sheet: ExcelJS.Worksheet, table: Table): void {
  const look = headerLook(table.group);
  let lines = 1;
  table.columns.forEach((column, index) => {
    sheet.getCell(HEADER_ROW, index + 1).style = look;
    lines = Math.max(lines, linesOf(column.heading, widthOf(column) - FILTER_BUTTON, BOLD));
  });
  sheet.getRow(HEADER_ROW).height = lines * HEADING_LINE + 6;
}
