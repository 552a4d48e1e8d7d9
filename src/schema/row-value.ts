/** Values of a row as formulas of Excel see them, and what they see besides. */

import type { Day } from "../days/day.ts";

export type RowValue = string | number | boolean | null;
export type RowValues = Readonly<Record<string, RowValue>>;

/** What a formula sees besides its own row. */
export interface ComputedContext {
  /** The named cells of Leeswijzer; null when empty. */
  readonly referenceDay: Day | null;
  readonly reportingYear: number | null;
  /** The rows of another table; none when the workbook lacks it. */
  rowsOf(table: string): readonly RowValues[];
}

export const NO_CONTEXT: ComputedContext = { referenceDay: null, reportingYear: null, rowsOf: () => [] };

export type ComputedValue = (row: RowValues, context: ComputedContext) => RowValue;

export function numberIn(value: RowValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

export function textIn(value: RowValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

export function isBlank(value: RowValue | undefined): boolean {
  return value === null || value === undefined || value === "";
}

export function isYes(value: RowValue | undefined): boolean {
  return value === true || value === "ja";
}

/** As Excel compares texts: capitals make no difference. */
export function same(value: RowValue | undefined, other: RowValue | undefined): boolean {
  return !isBlank(value) && String(value).toLowerCase() === String(other ?? "").toLowerCase();
}

/** Half away from zero, as ROUND in Excel; a hair is added for what binary fractions lose. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const result = (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor;
  return result === 0 ? 0 : result;
}
