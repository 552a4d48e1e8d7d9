/** The rows of a table as cells: what people filled in, and formulas with the result that the engine gives. */

import { type ComputedContext, type RowValue, type RowValues, resultOf } from "../../schema/computed-values.ts";
import { type RowFormulas, rowFormulas } from "../../schema/row-formulas.ts";
import type { Table } from "../../schema/table.ts";
import type { CellInput, CellValue } from "../../workbook/cell.ts";
import type { TablesByName } from "./workbook-names.ts";

/**
 * The formulas of a table. A column that reads a table or column which this workbook lacks, or a table that is too long, gets
 * no formula: the engine's result stands there as a value.
 */
export function formulasOf(
  table: Table,
  tables: TablesByName,
  rowsOf: (table: string) => readonly unknown[],
): RowFormulas {
  return rowFormulas(table, { table: (name) => tables.get(name), rowsIn: (name) => rowsOf(name).length });
}

/** Rows in the order of the columns. Computed cells may read computed cells to their left. */
export function cellsOf(
  table: Table,
  rows: readonly RowValues[],
  formulas: RowFormulas,
  context: ComputedContext,
): CellInput[][] {
  const { columns } = table;
  if (columns.every(({ computed }) => !computed)) return rows.map((row) => columns.map(({ key }) => shown(row[key])));
  return rows.map((row) => computedRow(table, row, formulas, context));
}

function computedRow(table: Table, row: RowValues, formulas: RowFormulas, context: ComputedContext): CellInput[] {
  const values: Record<string, RowValue> = { ...row };
  return table.columns.map((column): CellInput => {
    if (!column.computed) {
      if (values[column.key] === "") values[column.key] = null;
      return shown(values[column.key]);
    }
    const result = resultOf(table, column, values, context);
    const value = result === "" ? null : result;
    values[column.key] = value;
    const formula = formulas.inRow(column, row);
    return formula === undefined ? shown(value) : { formula, result: shown(result) };
  });
}

/** Yes and no are words in the workbook. */
function shown(value: RowValue | undefined): CellValue {
  if (typeof value === "boolean") return value ? "ja" : "nee";
  return value === undefined || value === "" ? null : value;
}
