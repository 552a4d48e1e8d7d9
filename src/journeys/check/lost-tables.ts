/** Sheets on which our headings and rows still stand while the Excel table around them is gone ("Converteren naar bereik"). */

import { type Problem, problem } from "../../problems/problem.ts";
import type { Table } from "../../schema/table.ts";
import { TABLES } from "../../schema/workbook-schema.ts";
import { type CellRange, rangeAddress } from "../../workbook/address.ts";
import { isBlank } from "../../workbook/cell.ts";
import type { SheetEvidence, WorkbookEvidence } from "../../workbook/evidence.ts";

export interface LostTable {
  readonly table: Table;
  readonly sheet: string;
  /** Headings and rows, where the headings are still ours word for word; null when only the sheet is there. */
  readonly range: CellRange | null;
}

/** Headings stand on row 4; people put a few lines above them at most. */
const LAST_HEADER_ROW = 30;

export function lostTables({ sheets }: WorkbookEvidence): LostTable[] {
  const present = new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  const bare = sheets.filter(({ tables }) => tables.length === 0);
  return TABLES.flatMap((table): LostTable[] => {
    if (present.has(table.name.toLowerCase())) return [];
    const named = bare.filter(({ name }) => [table.sheet, `${table.sheet} (zelfbeheer)`].includes(name));
    for (const sheet of [...named, ...bare]) {
      const range = rangeOf(table, sheet);
      if (range) return [{ table, sheet: sheet.name, range }];
    }
    // Many people have a sheet "Taken" of their own: ours says under its title what it is for.
    const ours = named.find((sheet) => says(sheet, table.purpose));
    return ours ? [{ table, sheet: ours.name, range: null }] : [];
  });
}

/** A table that is gone is an error: no formula and no calculation sees its rows. */
export function lostTableProblems(lost: readonly LostTable[]): Problem[] {
  return lost.map(({ table, sheet, range }) =>
    range
      ? problem("C026", "error", [{ sheet, cell: rangeAddress(range) }], { sheet, table: table.name })
      : problem("C027", "error", [{ sheet, cell: "" }], { sheet, table: table.name }),
  );
}

function rangeOf(table: Table, sheet: SheetEvidence): CellRange | null {
  const headings = table.columns.map(({ heading }) => heading);
  const header = topRows(sheet).find(({ values }) => leftOf(headings, values) >= 0);
  if (!header) return null;
  const left = leftOf(headings, header.values) + 1;
  const right = left + headings.length - 1;
  let bottom = header.row;
  for (const { row, values } of sheet.rows) {
    if (row <= bottom) continue;
    if (row > bottom + 1 || values.slice(left - 1, right).every(isBlank)) break;
    bottom = row;
  }
  const range = { top: header.row, left, bottom: Math.max(bottom, header.row + 1), right };
  // A table cannot hold merged cells.
  return sheet.merges.some((merge) => overlap(merge, range)) ? null : range;
}

/** Where all headings stand beside each other, from 0; -1 when they do not. */
function leftOf(headings: readonly string[], values: readonly unknown[]): number {
  const left = values.indexOf(headings[0]);
  return left >= 0 && headings.every((heading, at) => values[left + at] === heading) ? left : -1;
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function says(sheet: SheetEvidence, sentence: string): boolean {
  return topRows(sheet).some(({ values }) => values.includes(sentence));
}

function topRows({ rows }: SheetEvidence): SheetEvidence["rows"] {
  return rows.slice(0, LAST_HEADER_ROW).filter(({ row }) => row <= LAST_HEADER_ROW);
}
