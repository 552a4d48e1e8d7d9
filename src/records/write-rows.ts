/** Rows by column key as cells in the order of a table in a workbook: values, and formulas with the result they must give. */

import { COMPUTED_VALUES, type ComputedContext, type RowValue, type RowValues } from "../schema/computed-values.ts";
import { canCompute, cellFormula, readsOf } from "../schema/formula.ts";
import type { Table } from "../schema/table.ts";
import type { CellInput } from "../workbook/cell.ts";
import type { TableSnapshot } from "../workbook/snapshot.ts";
import { findColumns } from "./find-columns.ts";

/** Formulas that look through a longer table keep Excel busy for minutes (product rule 4a.8). */
const MOST_ROWS = 10_000;

export interface Surroundings {
  /** The description of a table that the workbook has, by name. */
  table(name: string): Table | undefined;
  /** What formulas see besides their own row, after all results are written. */
  readonly context: ComputedContext;
}

/**
 * The rows as cells. A column that the workbook lacks is left out, one that the description does not know stays empty. A
 * formula that reads what the workbook lacks, or looks through more than 10,000 rows, is a value; so is every formula of a
 * table with more rows than that. Throws for a key that the description does not have: that is a mistake of ours.
 */
export function rowsToCells(
  table: Table,
  rows: readonly RowValues[],
  snapshot: TableSnapshot,
  around: Surroundings,
): CellInput[][] {
  const unknown = Object.keys(rows[0] ?? {}).filter((key) => !table.columns.some((column) => column.key === key));
  if (unknown.length > 0) throw new Error(`${table.name} has no column ${unknown.join(", ")}`);
  const columns = findColumns(table, snapshot);
  const formulas = formulasOf(table, columns, rows.length, around);
  return rows.map((row) => {
    const cells = new Array<CellInput>(snapshot.headers.length).fill(null);
    const values: Record<string, RowValue> = { ...row };
    for (const { key, computed } of table.columns) {
      const engine = computed ? COMPUTED_VALUES[computed.engine] : undefined;
      if (computed && !engine) throw new Error(`${table.name} ${key}: the engine has no ${computed.engine}`);
      const result = engine ? engine(values, around.context) : (values[key] ?? null);
      values[key] = result === "" ? null : result;
      const at = columns.get(key);
      if (at === undefined) continue;
      const formula = formulas.get(key);
      cells[at] = formula === undefined ? shown(values[key] ?? null) : { formula, result };
    }
    return cells;
  });
}

function formulasOf(
  table: Table,
  columns: ReadonlyMap<string, number>,
  count: number,
  around: Surroundings,
): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  if (count > MOST_ROWS) return formulas;
  const named = (name: string) => around.table(name);
  for (const { key, computed } of table.columns) {
    if (!computed || !readsOf(computed.formula).row.every((own) => columns.has(own))) continue;
    const isShort = readsOf(computed.formula).columns.every(
      (read) => around.context.rowsOf(read.table).length <= MOST_ROWS,
    );
    if (isShort && canCompute(computed.formula, table, named)) {
      formulas.set(key, cellFormula(computed.formula, table, named));
    }
  }
  return formulas;
}

/** Yes and no are words in the workbook. */
function shown(value: RowValue): CellInput {
  return typeof value === "boolean" ? (value ? "ja" : "nee") : value;
}
