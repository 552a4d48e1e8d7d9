import { resultOf } from "./computed-values.ts";
import type { ComputedContext, RowValue, RowValues } from "./row-value.ts";
import type { Table } from "./table.ts";

/** Rows with the results of the computed columns, which may read computed columns to their left. */
export function withComputed(table: Table, rows: readonly RowValues[], context: ComputedContext): RowValues[] {
  const computed = table.columns.filter((column) => column.computed);
  return rows.map((row) => {
    const values: Record<string, RowValue> = { ...row };
    for (const column of computed) {
      const result = resultOf(table, column, values, context);
      values[column.key] = result === "" ? null : result;
    }
    return values;
  });
}
