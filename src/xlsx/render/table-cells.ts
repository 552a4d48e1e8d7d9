/** The rows of a table as cells: what people filled in, and formulas with the result that the engine gives. */

import { originOf } from "../../schema/column.ts";
import { COMPUTED_VALUES, type ComputedContext, type RowValues } from "../../schema/computed-values.ts";
import { canCompute, cellFormula, readsOf } from "../../schema/formula.ts";
import type { Table } from "../../schema/table.ts";
import type { CellInput } from "../../workbook/cell.ts";
import type { TablesByName } from "./workbook-names.ts";

/** Formulas that look through a longer table would keep Excel busy for minutes (product rule 4a.8: live up to a size). */
const MOST_ROWS_LOOKED_THROUGH = 10_000;

/**
 * The formula of each column, undefined where people or the program write. A column that reads a table or column which
 * this workbook lacks, or a table that is too long, gets no formula: the engine's result stands there as a value.
 */
export function formulasOf(
  table: Table,
  tables: TablesByName,
  rowsOf: (table: string) => readonly unknown[],
): (string | undefined)[] {
  return table.columns.map((column) => {
    if (!column.computed) return undefined;
    const { columns } = readsOf(column.computed.formula);
    if (columns.some((read) => rowsOf(read.table).length > MOST_ROWS_LOOKED_THROUGH)) return undefined;
    const named = (name: string) => tables.get(name);
    return canCompute(column.computed.formula, table, named)
      ? cellFormula(column.computed.formula, table, named)
      : undefined;
  });
}

/** A row in the order of the columns. Computed cells may read computed cells to their left. */
export function cellsOf(
  table: Table,
  row: RowValues,
  formulas: readonly (string | undefined)[],
  context: ComputedContext,
): CellInput[] {
  const values: Record<string, RowValues[string]> = { ...row };
  return table.columns.map((column, at): CellInput => {
    if (originOf(column) !== "computed" || !column.computed) return shown(values[column.key] ?? null);
    const compute = COMPUTED_VALUES[column.computed.engine];
    if (!compute) throw new Error(`${table.name} ${column.key}: the engine has no ${column.computed.engine}`);
    const result = compute(values, context);
    values[column.key] = result === "" ? null : result;
    const formula = formulas[at];
    return formula === undefined ? shown(values[column.key] ?? null) : { formula, result };
  });
}

/** Yes and no are words in the workbook. */
function shown(value: RowValues[string]): CellInput {
  return typeof value === "boolean" ? (value ? "ja" : "nee") : (value ?? null);
}
