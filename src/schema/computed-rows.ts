import { COMPUTED_VALUES } from "./computed-values.ts";
import type { ComputedContext, RowValue, RowValues } from "./row-value.ts";
import type { Table } from "./table.ts";

/** Rows with the results of the computed columns, which may read computed columns to their left. */
export function withComputed(table: Table, rows: readonly RowValues[], context: ComputedContext): RowValues[] {
  const computed = table.columns.flatMap(({ key, computed: own }) => {
    const engine = own?.engine === undefined ? undefined : COMPUTED_VALUES[own.engine];
    return engine ? [{ key, engine }] : [];
  });
  return rows.map((row) => {
    const values: Record<string, RowValue> = { ...row };
    for (const { key, engine } of computed) {
      const result = engine(values, context);
      values[key] = result === "" ? null : result;
    }
    return values;
  });
}
