/** Rows by column key as cells in the order of a table in a workbook: values, and formulas with the result they must give. */

import { type ComputedContext, type RowValue, type RowValues, resultOf } from "../schema/computed-values.ts";
import { MOST_LIVE_ROWS, rowFormulas } from "../schema/row-formulas.ts";
import type { Table } from "../schema/table.ts";
import type { CellInput, CellValue } from "../workbook/cell.ts";
import type { TableSnapshot } from "../workbook/snapshot.ts";
import { findColumns } from "./find-columns.ts";

export interface Surroundings {
  /** The description of a table that the workbook has, by name. */
  table(name: string): Table | undefined;
  /** What formulas see besides their own row, after all results are written. */
  readonly context: ComputedContext;
}

/**
 * The rows as cells. A column that the workbook lacks is left out, one that the description does not know stays empty. A
 * formula that reads what the workbook lacks, or looks through more than 10,000 rows, is a value; so is every formula of a
 * table with more rows than that, together with the `beside` rows that stay in it. Throws for a key that the description does
 * not have: that is a mistake of ours.
 */
export function rowsToCells(
  table: Table,
  rows: readonly RowValues[],
  snapshot: TableSnapshot,
  around: Surroundings,
  beside = 0,
): CellInput[][] {
  const unknown = Object.keys(rows[0] ?? {}).filter((key) => !table.columns.some((column) => column.key === key));
  if (unknown.length > 0) throw new Error(`${table.name} has no column ${unknown.join(", ")}`);
  const columns = findColumns(table, snapshot);
  const isLong = rows.length + beside > MOST_LIVE_ROWS;
  const formulas = rowFormulas(table, {
    table: (name) => around.table(name),
    rowsIn: (name) => around.context.rowsOf(name).length,
  });
  return rows.map((row) => {
    const cells = new Array<CellInput>(snapshot.headers.length).fill(null);
    const values: Record<string, RowValue> = { ...row };
    for (const column of table.columns) {
      const { key } = column;
      const result = resultOf(table, column, values, around.context);
      values[key] = result === "" ? null : result;
      const at = columns.get(key);
      if (at === undefined) continue;
      const formula = isLong ? undefined : formulas.inRow(column, row);
      cells[at] = formula === undefined ? shownValue(values[key] ?? null) : { formula, result: shownValue(result) };
    }
    return cells;
  });
}

/** Yes and no are words in the workbook. */
function shownValue(value: RowValue): CellValue {
  return typeof value === "boolean" ? (value ? "ja" : "nee") : value;
}
