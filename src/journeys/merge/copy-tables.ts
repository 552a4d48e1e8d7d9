/**
 * The tables of a returned copy, as rows and columns, whatever a program or a person did to them: Google Sheets, Numbers and
 * "Converteren naar bereik" leave the cells without their Excel table, and pasting leaves rows below it.
 */

import { plainHeading } from "../../records/find-columns.ts";
import type { Table } from "../../schema/table.ts";
import { type CellRange, cellAddress, contains } from "../../workbook/address.ts";
import { type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import type { RowEvidence, SheetEvidence, WorkbookEvidence } from "../../workbook/evidence.ts";
import { isDayFormat } from "../../workbook/number-format.ts";
import type { TableSnapshot } from "../../workbook/snapshot.ts";

/** A table of the copy; what its columns are is told by `copy-columns.ts`. */
export interface CopyArea {
  readonly table: Table;
  readonly sheet: string;
  readonly snapshot: TableSnapshot;
  /** False when only its cells are left. */
  readonly isTable: boolean;
  /** Rows that stand under the Excel table, and were read with it: the cells of their first value. */
  readonly below: readonly string[];
  /** Single values under the table: a row that was begun, or a remark. */
  readonly alone: readonly string[];
  /** The number format of a cell, row and column from 0. */
  formatAt(row: number, column: number): string;
}

export interface CopyTables {
  readonly areas: ReadonlyMap<string, CopyArea>;
  /** Sheets with the same headings as one that was read, which were not: "Rooster (2)". */
  readonly alike: readonly { readonly sheet: string; readonly like: string }[];
}

/** Headings stand on row 4; people and programs put a few lines above them at most. */
const LAST_HEADER_ROW = 30;
/** Fewer headings than this, or a smaller part of them, is another list. */
const LEAST_HEADINGS = 3;
const LEAST_PART = 0.6;
/** A single cell under a table is a note; with this many it is a row. */
const LEAST_CELLS_OF_ROW = 2;

/** Looks for each of the tables by its name, and else by its headings, on any sheet. */
export function copyTables(evidence: WorkbookEvidence, tables: readonly Table[]): CopyTables {
  const frames = framesIn(evidence, tables);
  const areas = new Map<string, CopyArea>();
  for (const frame of frames) {
    const others = frames.filter((other) => other.sheet === frame.sheet && other !== frame).map(({ range }) => range);
    areas.set(frame.table.name, areaOf(frame, others, evidence));
  }
  return { areas, alike: alikeSheets(evidence, frames) };
}

/** Where a table stands: headings on the first row of the range. */
interface Frame {
  readonly table: Table;
  readonly sheet: SheetEvidence;
  /** Without a row of totals; of a table that is gone, its headings alone. */
  readonly range: CellRange;
  readonly headers: readonly string[];
  readonly isTable: boolean;
}

function framesIn({ sheets }: WorkbookEvidence, tables: readonly Table[]): Frame[] {
  const frames: Frame[] = [];
  for (const table of tables) {
    const own = namedTable(sheets, table);
    if (own) frames.push(own);
  }
  const lost = tables.filter(({ name }) => !frames.some(({ table }) => table.name === name));
  const found = lost
    .flatMap((table) => sheets.flatMap((sheet) => headingRows(sheet, table).map((row) => ({ table, sheet, ...row }))))
    .filter(({ sheet, row }) => !sheet.tables.some(({ range }) => range.top === row.row))
    .sort((a, b) => b.part - a.part || Number(isNamed(b.sheet, b.table)) - Number(isNamed(a.sheet, a.table)));
  for (const { table, sheet, row, left, right } of found) {
    const isTaken = frames.some(
      (frame) => frame.table === table || (frame.sheet === sheet && frame.range.top === row.row),
    );
    if (isTaken) continue;
    const headers = Array.from({ length: right - left + 1 }, (_, at) => textOf(row.values[left - 1 + at]));
    frames.push({ table, sheet, range: { top: row.row, left, bottom: row.row, right }, headers, isTable: false });
  }
  return frames;
}

function namedTable(sheets: readonly SheetEvidence[], table: Table): Frame | null {
  for (const sheet of sheets) {
    const own = sheet.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    if (!own) continue;
    const bottom = own.range.bottom - (own.hasTotals ? 1 : 0);
    const beside = headingsBeside(sheet, own.range);
    const range = { ...own.range, bottom, right: own.range.right + beside.length };
    return { table, sheet, range, headers: [...own.headers, ...beside], isTable: true };
  }
  return null;
}

/** Headings that stand right beside those of a table: a column that somebody added without the table growing. */
function headingsBeside(sheet: SheetEvidence, { top, right }: CellRange): string[] {
  const headings = sheet.rows.find(({ row }) => row === top)?.values ?? [];
  const found: string[] = [];
  for (let column = right + 1; !isBlank(headings[column - 1]); column += 1) {
    if (sheet.tables.some(({ range }) => contains(range, top, column))) break;
    found.push(textOf(headings[column - 1]));
  }
  return found;
}

interface HeadingRow {
  readonly row: RowEvidence;
  readonly left: number;
  readonly right: number;
  /** Which part of the headings stands there. */
  readonly part: number;
}

/** Rows near the top that hold most headings of a table. */
function headingRows(sheet: SheetEvidence, { columns }: Table): HeadingRow[] {
  const wanted = new Set(columns.map(({ heading }) => plainHeading(heading)));
  return sheet.rows.flatMap((row): HeadingRow[] => {
    if (row.row > LAST_HEADER_ROW) return [];
    const at = row.values.flatMap((value, index) => (wanted.has(plainHeading(textOf(value))) ? [index + 1] : []));
    const [left, last] = [at[0], at.at(-1)];
    const part = at.length / wanted.size;
    if (left === undefined || last === undefined || at.length < Math.min(LEAST_HEADINGS, wanted.size)) return [];
    if (part < LEAST_PART) return [];
    let right = last;
    while (!isBlank(row.values[right])) right += 1;
    let first = left;
    while (first > 1 && !isBlank(row.values[first - 2])) first -= 1;
    return [{ row, left: first, right, part }];
  });
}

function isNamed({ name }: SheetEvidence, { sheet }: Table): boolean {
  return plainHeading(name) === plainHeading(sheet);
}

function alikeSheets({ sheets }: WorkbookEvidence, frames: readonly Frame[]): CopyTables["alike"] {
  const used = new Set(frames.map(({ sheet }) => sheet));
  return sheets.flatMap((sheet) => {
    if (used.has(sheet)) return [];
    const like = frames.find(({ table }) => headingRows(sheet, table).some(({ part }) => part > 1 - 1 / 8));
    return like ? [{ sheet: sheet.name, like: like.sheet.name }] : [];
  });
}

function areaOf(
  { table, sheet, range, headers, isTable }: Frame,
  others: readonly CellRange[],
  { styles }: WorkbookEvidence,
): CopyArea {
  const width = headers.length;
  const nothing: readonly null[] = new Array<null>(width).fill(null);
  const values: (readonly CellValue[])[] = [];
  const formulas: (readonly (string | null)[])[] = [];
  const evidence = new Map<number, RowEvidence>();
  const dayStyles = styles.map(({ format }) => isDayFormat(format));
  const shownAsDay = new Set<string>();
  const below: string[] = [];
  const alone: string[] = [];
  const stop = Math.min(...others.filter(({ top }) => top > range.top).map(({ top }) => top), Number.POSITIVE_INFINITY);
  for (const row of sheet.rows) {
    if (row.row <= range.top || row.row >= stop) continue;
    const own = nothing.map((_, at) => row.values[range.left - 1 + at] ?? null);
    const filled: number[] = [];
    for (let at = 0; at < width; at += 1) if (!isBlank(own[at])) filled.push(at);
    const [first] = filled;
    if (first === undefined) continue;
    const isBelow = row.row > range.bottom;
    const address = cellAddress(row.row, range.left + first);
    if (isBelow && isNoRow(row, range, own, others)) continue;
    if (isBelow && filled.length < LEAST_CELLS_OF_ROW) {
      // A number alone waits for its row; words in that column are a remark.
      if (first > 0 || /\s/.test(textOf(own[first]).trim())) alone.push(address);
      continue;
    }
    if (isBelow && isTable) below.push(address);
    const at = row.row - range.top - 1;
    while (values.length < at) {
      values.push(nothing);
      formulas.push(nothing);
    }
    values.push(own);
    formulas.push(row.formulas ? nothing.map((_, index) => row.formulas?.get(range.left + index) ?? null) : nothing);
    evidence.set(at, row);
    for (const index of filled) {
      const isDay = dayStyles[row.styles[range.left - 1 + index] ?? 0] ?? false;
      if (isDay && typeof own[index] === "number") shownAsDay.add(`${at}:${index}`);
    }
  }
  const snapshot = { name: table.name, top: range.top, left: range.left, headers, rows: values, formulas, shownAsDay };
  const formatAt = (row: number, column: number) =>
    styles[evidence.get(row)?.styles[range.left - 1 + column] ?? 0]?.format ?? "General";
  return { table, sheet: sheet.name, snapshot, isTable, below, alone, formatAt };
}

/** A row of totals that somebody wrote there, headings once more, or the row of another table. */
function isNoRow(row: RowEvidence, range: CellRange, own: readonly CellValue[], others: readonly CellRange[]): boolean {
  return (
    own.some((value) => typeof value === "string" && /^\s*(sub)?tota(al|len)\b|^\s*som\b/i.test(value)) ||
    others.some((other) => contains(other, row.row, range.left))
  );
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : String(value);
}
