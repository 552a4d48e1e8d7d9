/** A column for a test: a heading and values as they stand in the cells, with a number format where it matters. */

import type { RecognisedValue, ValueType } from "../../../src/recognise/value.ts";
import {
  type ColumnProfile,
  profileColumn,
  type SourceCell,
  type ValueContext,
} from "../../../src/recognise/values/column-profile.ts";
import { type ReadCell, readCells } from "../../../src/recognise/values/read-cells.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";

/** A value, or a value with its number format. */
export type Written = CellValue | readonly [CellValue, string];

export function cellOf(written: Written, row = 2): SourceCell {
  const [value, format] = isFormatted(written) ? written : [written, "General"];
  return { row, column: 1, value, style: { format, fill: null, bold: false, strike: false } };
}

export function profileOf(heading: string, values: readonly Written[], context: ValueContext = {}): ColumnProfile {
  return profileColumn(
    heading,
    values.map((value, at) => cellOf(value, at + 2)),
    context,
  );
}

/** Reads the column as the type its profile gives, or as the type asked for. */
export function readColumn(
  heading: string,
  values: readonly Written[],
  options: ValueContext & { readonly as?: ValueType } = {},
): ReadCell[] {
  const cells = values.map((value, at) => cellOf(value, at + 2));
  const profile = profileColumn(heading, cells, options);
  return readCells(cells, options.as ?? profile.type, profile, "Blad1", options);
}

export function valuesOf(
  heading: string,
  values: readonly Written[],
  options: ValueContext & { readonly as?: ValueType } = {},
): RecognisedValue[] {
  return readColumn(heading, values, options).map((cell) => cell.value);
}

/** The first cell of a column: how it is read among the others. */
export function firstOf(
  heading: string,
  values: readonly Written[],
  options: ValueContext & { readonly as?: ValueType } = {},
): { value: RecognisedValue; code: string | null; precision?: string } {
  const cell = readColumn(heading, values, options)[0];
  if (!cell) throw new Error("a column needs a cell");
  return {
    value: cell.value,
    code: cell.issue?.code ?? null,
    ...(cell.precision ? { precision: cell.precision } : {}),
  };
}

function isFormatted(written: Written): written is readonly [CellValue, string] {
  return Array.isArray(written);
}
