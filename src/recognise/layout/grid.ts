/** A foreign sheet, looked at by row index and column number. Rows count from 0 in the list of rows that hold anything. */

import { type CellRange, contains } from "../../workbook/address.ts";
import { type CellValue, isBlank } from "../../workbook/cell.ts";
import type { CellStyle, RowEvidence, SheetEvidence } from "../../workbook/evidence.ts";
import type { SourceCell } from "../values/column-profile.ts";

const PLAIN: CellStyle = { format: "General", fill: null, bold: false, strike: false };

export interface Grid {
  readonly sheet: SheetEvidence;
  readonly rows: readonly RowEvidence[];
  /** False when nothing in the workbook is struck through, so that nobody has to look. */
  readonly hasStrike: boolean;
  /** The value of a cell; inside a merge of one column, the value that Excel shows for all its rows. */
  valueAt(index: number, column: number): CellValue;
  styleAt(index: number, column: number): CellStyle;
  formulaAt(index: number, column: number): string | undefined;
  isFilled(index: number, column: number): boolean;
  /** The columns of a row that are filled, ascending. */
  filledIn(index: number): readonly number[];
  cellAt(index: number, column: number): SourceCell;
  rowNumber(index: number): number;
  /** The merge that covers a cell, if any. */
  mergeAt(row: number, column: number): CellRange | null;
}

export function gridOf(sheet: SheetEvidence, styles: readonly CellStyle[]): Grid {
  const { rows } = sheet;
  const merges = mergesByRow(sheet.merges);
  const rowNumber = (index: number) => rows[index]?.row ?? 0;
  const mergeAt = (row: number, column: number) =>
    merges.get(row)?.find((merge) => contains(merge, row, column)) ?? null;
  const ownValue = (index: number, column: number) => rows[index]?.values[column - 1] ?? null;
  const indexOfRow = lazyIndex(rows);
  const filled: (readonly number[])[] = [];

  const valueAt = (index: number, column: number): CellValue => {
    const value = ownValue(index, column);
    if (value !== null || merges.size === 0) return value;
    const merge = mergeAt(rowNumber(index), column);
    if (!merge || merge.left !== merge.right || merge.top === rowNumber(index)) return value;
    const anchor = indexOfRow().get(merge.top);
    return anchor === undefined ? value : ownValue(anchor, column);
  };
  const styleAt = (index: number, column: number) => styles[rows[index]?.styles[column - 1] ?? 0] ?? PLAIN;
  const formulaAt = (index: number, column: number) => rows[index]?.formulas?.get(column);

  return {
    sheet,
    rows,
    hasStrike: styles.some(({ strike }) => strike),
    valueAt,
    styleAt,
    formulaAt,
    rowNumber,
    mergeAt,
    isFilled: (index, column) => !isBlank(ownValue(index, column)),
    filledIn: (index) => {
      filled[index] ??= columnsFilled(rows[index]?.values ?? []);
      return filled[index];
    },
    cellAt: (index, column) => {
      const formula = formulaAt(index, column);
      const cell = { row: rowNumber(index), column, value: valueAt(index, column), style: styleAt(index, column) };
      return formula === undefined ? cell : { ...cell, formula };
    },
  };
}

function columnsFilled(values: readonly CellValue[]): number[] {
  const columns: number[] = [];
  for (let at = 0; at < values.length; at += 1) if (!isBlank(values[at])) columns.push(at + 1);
  return columns;
}

/** Text of a cell as a heading or label would show it. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? value.trim() : String(value);
}

/** Merges of more than a few thousand rows are decoration; they are left out so that one cannot fill the memory. */
const TALLEST_MERGE = 5_000;

function mergesByRow(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    if (merge.bottom - merge.top > TALLEST_MERGE) continue;
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

function lazyIndex(rows: readonly RowEvidence[]): () => ReadonlyMap<number, number> {
  let index: Map<number, number> | null = null;
  return () => {
    index ??= new Map(rows.map((row, at) => [row.row, at]));
    return index;
  };
}
