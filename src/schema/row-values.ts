/** What the engine of computed columns works on: a row by column key, and what a formula sees besides it. */

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
