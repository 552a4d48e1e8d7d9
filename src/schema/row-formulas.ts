/** Which formula stands in a cell of a computed column, in a workbook that may lack tables or hold very long ones. */

import type { Column } from "./column.ts";
import type { RowValues } from "./computed-values.ts";
import { canCompute, cellFormula, formulaFor, readsOf } from "./formula.ts";
import { CALCULATED_BY, type Table } from "./table.ts";

/** Formulas that look through a longer table keep Excel busy for minutes (product rule 4a.8: live up to a size). */
export const MOST_LIVE_ROWS = 10_000;

export interface AroundFormulas {
  /** The description of a table that the workbook has, by name; only with the columns that are there. */
  table(name: string): Table | undefined;
  /** How many rows a table has. */
  rowsIn(name: string): number;
}

export interface RowFormulas {
  /** The formula of a cell as the file writes it; undefined where a value stands. */
  inRow(column: Column, row: RowValues): string | undefined;
  /** The formula that new rows of the column get too; undefined where rows differ. */
  ofColumn(column: Column): string | undefined;
}

export function rowFormulas(table: Table, around: AroundFormulas): RowFormulas {
  const known = new Map<string, string | undefined>();
  const spelled = (formula: string, total = false): string | undefined => {
    if (!known.has(formula))
      known.set(formula, isLive(formula, total, table, around) ? spell(formula, table, around) : undefined);
    return known.get(formula);
  };
  return {
    inRow: ({ computed }, row) => {
      if (!computed || !isByFormulas(table, row)) return undefined;
      const formula = formulaFor(computed, (key) => row[key]);
      return formula === undefined ? undefined : spelled(formula, computed.total);
    },
    ofColumn: ({ computed }) =>
      computed && !computed.variants ? spelled(computed.formula, computed.total) : undefined,
  };
}

/** Not a row of which the program gives all values, nor the empty row of a table in which nothing was calculated yet. */
export function isByFormulas({ calculatedBy }: Table, row: RowValues): boolean {
  return calculatedBy === undefined || row[calculatedBy] === CALCULATED_BY.formulas;
}

function isLive(formula: string, total: boolean, table: Table, around: AroundFormulas): boolean {
  const isShort = total || readsOf(formula).columns.every((read) => around.rowsIn(read.table) <= MOST_LIVE_ROWS);
  return isShort && canCompute(formula, around.table(table.name) ?? table, (name) => around.table(name));
}

function spell(formula: string, table: Table, around: AroundFormulas): string {
  return cellFormula(formula, table, (name) => around.table(name));
}
