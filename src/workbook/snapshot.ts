/** A workbook as plain data, as far as our own tables go: what journeys read and what the meaning of an edit is told in. */

import { type CellRange, contains, parseRange } from "./address.ts";
import { type CellValue, isBlank } from "./cell.ts";
import type { SheetEvidence, TableEvidence, WorkbookEvidence } from "./evidence.ts";
import { isDayFormat } from "./number-format.ts";

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Values of single cells that have a name and stand outside tables: what formulas read as `Peildatum`. */
  readonly names?: Readonly<Record<string, CellValue>>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly tables: readonly TableSnapshot[];
}

export interface TableSnapshot {
  readonly name: string;
  /** The row and column of the first heading, from 1. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Parallel to `rows`: the formula (without "=") where a cell has one, so that an overwritten one is seen. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** The first filled cell of each row under the table that looks like one of its rows. Absent when there are none. */
  readonly below?: readonly CellAt[];
  /** Single typed values under the table, in other columns than the first: a row that was begun, or a remark. Absent when none. */
  readonly alone?: readonly CellAt[];
  /** Cells of the body that show a number as a day: "row:column", both from 0. Absent when there are none. */
  readonly shownAsDay?: ReadonlySet<string>;
  /** Column (from 0) → what its heading cell shows, where that is not the name of the column; Excel never writes such a file. */
  readonly otherHeadings?: ReadonlyMap<number, string>;
}

export interface CellAt {
  /** As Excel counts them, from 1. */
  readonly row: number;
  readonly column: number;
}

/** A single cell under a table is a note; with this many it is a row that the table did not take in. */
const LEAST_CELLS_OF_ROW = 2;

/** Everything of the Excel tables in a workbook, from one reading of it. */
export function snapshotOf(evidence: WorkbookEvidence): WorkbookSnapshot {
  const names = namedCells(evidence);
  const dayStyles = evidence.styles.map(({ format }) => isDayFormat(format));
  return {
    ...(Object.keys(names).length > 0 ? { names } : {}),
    sheets: evidence.sheets.map((sheet) => ({
      name: sheet.name,
      tables: sheet.tables.map((table) => {
        const body = bodyOf(table.range, table.hasTotals);
        const rows: CellValue[][] = [];
        const formulas: (string | null)[][] = [];
        const width = body.right - body.left + 1;
        const { below, alone } = rowsBelow(sheet, table);
        const otherHeadings = otherHeadingsOf(sheet, table);
        const shownAsDay = new Set<string>();
        for (let row = body.top; row <= body.bottom; row += 1) {
          rows.push(new Array<CellValue>(width).fill(null));
          formulas.push(new Array<string | null>(width).fill(null));
        }
        for (const found of sheet.rows) {
          if (found.row < body.top || found.row > body.bottom) continue;
          for (let index = 0; index < width; index += 1) {
            const column = body.left + index;
            rows[found.row - body.top]![index] = found.values[column - 1] ?? null;
            formulas[found.row - body.top]![index] = found.formulas?.get(column) ?? null;
            const style = dayStyles[found.styles[column - 1] ?? 0];
            if (style && typeof found.values[column - 1] === "number")
              shownAsDay.add(`${found.row - body.top}:${index}`);
          }
        }
        return {
          name: table.name,
          top: table.range.top,
          left: table.range.left,
          headers: table.headers,
          rows,
          formulas,
          ...(below.length > 0 ? { below } : {}),
          ...(alone.length > 0 ? { alone } : {}),
          ...(shownAsDay.size > 0 ? { shownAsDay } : {}),
          ...(otherHeadings.size > 0 ? { otherHeadings } : {}),
        };
      }),
    })),
  };
}

export function findTable(
  workbook: WorkbookSnapshot,
  name: string,
): { readonly sheet: SheetSnapshot; readonly table: TableSnapshot } | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  return null;
}

/** Empty cells are left out, and cells of tables too: edits change those. */
function namedCells(evidence: WorkbookEvidence): Record<string, CellValue> {
  const found: Record<string, CellValue> = {};
  for (const { name, refersTo, sheet: local } of evidence.names) {
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo);
    const range = match ? parseRange(match[3] ?? "") : null;
    if (local !== undefined || !range || range.top !== range.bottom || range.left !== range.right) continue;
    const wanted = (match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "").toLowerCase();
    const sheet = evidence.sheets.find((candidate) => candidate.name.toLowerCase() === wanted);
    const value = sheet?.rows.find(({ row }) => row === range.top)?.values[range.left - 1] ?? null;
    const isInTable = sheet?.tables.some((table) => contains(table.range, range.top, range.left)) ?? false;
    if (!isInTable && !isBlank(value)) found[name] = value;
  }
  return found;
}

function otherHeadingsOf({ rows }: SheetEvidence, { range, headers }: TableEvidence): Map<number, string> {
  const cells = rows.find(({ row }) => row === range.top)?.values ?? [];
  const plain = (text: string) => text.replace(/\r\n?/g, "\n");
  return new Map(
    headers.flatMap((header, at) => {
      const value = cells[range.left - 1 + at] ?? null;
      const shown = value === null ? "" : typeof value === "object" ? value.error : String(value);
      return plain(shown) === plain(header) ? [] : [[at, shown] as const];
    }),
  );
}

/**
 * Excel takes a row that is typed under a table into it; pasting, LibreOffice and other programs may leave it outside. A row of
 * totals that somebody wrote there is none; neither is a sum, nor a remark, which people write in the first column.
 */
function rowsBelow(
  { rows, tables }: SheetEvidence,
  { range }: TableEvidence,
): { readonly below: readonly CellAt[]; readonly alone: readonly CellAt[] } {
  const others = tables.filter((other) => other.range !== range).map((other) => other.range);
  const below: CellAt[] = [];
  const alone: CellAt[] = [];
  for (const { row, values, formulas } of rows) {
    if (row <= range.bottom) continue;
    const filled: number[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      if (!isBlank(values[column - 1]) && !others.some((other) => contains(other, row, column))) filled.push(column);
    }
    const [first] = filled;
    if (first === undefined || filled.some((column) => isTotal(values[column - 1] ?? null))) continue;
    if (filled.length >= LEAST_CELLS_OF_ROW) below.push({ row, column: first });
    else if (first > range.left && !formulas?.has(first)) alone.push({ row, column: first });
  }
  return { below, alone };
}

function isTotal(value: CellValue): boolean {
  return typeof value === "string" && /^\s*(sub)?tota(al|len)\b|^\s*som\b/i.test(value);
}

/** The rows below the header, without the totals row. */
function bodyOf(range: CellRange, hasTotals: boolean): CellRange {
  return { ...range, top: range.top + 1, bottom: range.bottom - (hasTotals ? 1 : 0) };
}
