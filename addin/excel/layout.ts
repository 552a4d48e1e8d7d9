/** What stands where in the open workbook, as plain data: what one reading found is where the next one looks first. */

import type { CellRange } from "../../src/workbook/address.ts";
import { parseRange } from "../../src/workbook/address.ts";
import type { DefinedName, SheetEvidence } from "../../src/workbook/evidence.ts";

export interface Layout {
  readonly sheets: readonly SheetLayout[];
  readonly names: readonly DefinedName[];
  /** The workbook counts its days from 1904. */
  readonly from1904: boolean;
}

export interface SheetLayout {
  readonly name: string;
  readonly state: SheetEvidence["state"];
  /** Null for a sheet without values. */
  readonly used: CellRange | null;
  readonly tables: readonly TableLayout[];
}

export interface TableLayout {
  readonly name: string;
  /** With headings, and with totals where it has them. */
  readonly range: CellRange;
  readonly hasTotals: boolean;
}

export interface PlacedTable {
  readonly sheet: string;
  readonly table: TableLayout;
}

/** The tables with these names, in small letters; all of them without names. */
export function tablesIn({ sheets }: Layout, names?: ReadonlySet<string>): PlacedTable[] {
  return sheets.flatMap(({ name: sheet, tables }) =>
    tables.flatMap((table) => (names === undefined || names.has(table.name.toLowerCase()) ? [{ sheet, table }] : [])),
  );
}

export function sameRange(a: CellRange | null, b: CellRange | null): boolean {
  if (a === null || b === null) return a === b;
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** "'Blad 1'!A1:C9" → its range. */
export function rangeOf(address: string): CellRange | null {
  return parseRange(address.slice(address.lastIndexOf("!") + 1));
}

/** "'Blad 1'!$A$4:$E$6" → "Blad 1"; "" for what is no place on a sheet. */
export function sheetIn(reference: string): string {
  const quoted = /^'((?:[^']|'')+)'!/.exec(reference);
  if (quoted) return (quoted[1] ?? "").replaceAll("''", "'");
  return reference.slice(0, Math.max(0, reference.indexOf("!")));
}

export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
