/** After rows were added: the results that formulas show until Excel calculates again. */

import { COMPUTED_VALUES, type ComputedContext, type RowValue } from "../../schema/computed-values.ts";
import { readsOfColumn } from "../../schema/formula.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import { type CellInput, isBlank, sameValue } from "../../workbook/cell.ts";
import type { RestoreColumn } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type FoundTable, foundTables } from "../found-table.ts";
import { computedContext, valuesOf } from "./computed-context.ts";

/** Formulas read other tables' formulas, a few deep; a chain that is longer than this would be a circle. */
const MOST_ROUNDS = 6;

/**
 * Edits that give every computed cell with a formula the result of the engine. A reader that does not calculate (a preview,
 * our own `check`, Power Query) would otherwise see what was true before the rows came. Values that people typed over a
 * formula are left alone: `check` reports those.
 */
export function refreshResults(workbook: WorkbookSnapshot): readonly RestoreColumn[] {
  const edits: RestoreColumn[] = [];
  let now = workbook;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const stale = staleColumns(now);
    if (stale.length === 0) break;
    edits.push(...stale);
    const after = applyEdits(now, stale);
    if (!after.ok) throw new Error(`refreshing results was refused: ${after.refusal.code}`);
    now = after.value;
  }
  return edits;
}

function staleColumns(workbook: WorkbookSnapshot): RestoreColumn[] {
  const found = foundTables(workbook);
  const context = computedContext(workbook, found);
  const tables = new Set(found.map(({ table }) => table.name));
  return found.flatMap((own) => {
    const rows = own.snapshot.rows.map((row) => ({ ...valuesOf(own, row) }));
    return own.table.columns.flatMap(({ key, computed }) => {
      if (computed?.engine === undefined) return [];
      const isWhole = readsOfColumn(computed).columns.every((read) => tables.has(read.table));
      return isWhole ? staleColumn(own, key, computed.engine, rows, context) : [];
    });
  });
}

/** `rows` take up the results, for columns to the right read them. */
function staleColumn(
  own: FoundTable,
  key: string,
  engineName: string,
  rows: readonly Record<string, RowValue>[],
  context: ComputedContext,
): RestoreColumn[] {
  const column = own.columns.get(key);
  const engine = COMPUTED_VALUES[engineName];
  if (column === undefined || !engine) return [];
  let isStale = false;
  const before = own.snapshot.rows.map((row) => row[column] ?? null);
  const after = before.map((value, at): CellInput => {
    const formula = own.snapshot.formulas[at]?.[column] ?? null;
    const row = rows[at];
    if (formula === null || !row) return value;
    const result = engine(row, context);
    row[key] = result === "" ? null : result;
    if (!sameValue(value, result) && !(isBlank(value) && isBlank(result))) isStale = true;
    return { formula, result };
  });
  return isStale ? [{ kind: "restoreColumn", table: own.table.name, column, before, after }] : [];
}
