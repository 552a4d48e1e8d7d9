/** The tables that edits name, as they are now: what the edits are held against before anything is written. */

import type { CellValue } from "../../src/workbook/cell.ts";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { formulaFrom, valueFrom } from "./excel-cells.ts";
import { isTooLarge } from "./excel-refusal.ts";
import { CELLS_PER_REQUEST, type Requests } from "./requests.ts";
import type { ListedSheet, ListedTable, SheetList } from "./sheet-list.ts";

const SMALLEST = 500;

/** A snapshot with only the tables asked for; `all` when formulas anywhere may follow a changed heading. */
export async function readTables(
  requests: Requests,
  { sheets }: SheetList,
  asked: ReadonlySet<string>,
): Promise<WorkbookSnapshot> {
  const read: { listed: ListedSheet; tables: TableSnapshot[] }[] = [];
  for (const listed of sheets) {
    const tables: TableSnapshot[] = [];
    for (const table of listed.tables) {
      if (asked.has(table.name.toLowerCase())) tables.push(await readTable(requests, listed, table));
    }
    if (tables.length > 0) read.push({ listed, tables });
  }
  return { sheets: read.map(({ listed, tables }) => ({ name: listed.name, tables })) };
}

async function readTable(
  requests: Requests,
  { sheet }: ListedSheet,
  { name, range, hasTotals }: ListedTable,
): Promise<TableSnapshot> {
  const width = range.right - range.left + 1;
  const last = range.bottom - (hasTotals ? 1 : 0);
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  let most = Math.max(1, Math.floor(CELLS_PER_REQUEST / width));
  for (let top = range.top; top <= last; ) {
    const rows = Math.min(most, last - top + 1);
    const piece = sheet.getRangeByIndexes(top - 1, range.left - 1, rows, width);
    piece.load("values,formulas,valueTypes");
    try {
      await requests.send();
    } catch (error) {
      if (!isTooLarge(error) || most * width <= SMALLEST) throw error;
      most = Math.max(1, Math.floor(most / 2));
      continue;
    }
    piece.values.forEach((line: readonly unknown[], at: number) => {
      values.push(line.map((value, column) => valueFrom(value, String(piece.valueTypes[at]?.[column] ?? ""))));
      formulas.push(line.map((value, column) => formulaFrom(piece.formulas[at]?.[column], value)));
    });
    piece.untrack();
    top += rows;
  }
  const [headers = [], ...rows] = values;
  return {
    name,
    top: range.top,
    left: range.left,
    headers: headers.map((header) => (header === null || typeof header === "object" ? "" : String(header))),
    rows,
    formulas: formulas.slice(1),
  };
}
