/** Computed columns: is the formula still there, and does it give what the engine gives? */

import { type Problem, problem } from "../../problems/problem.ts";
import { COMPUTED_VALUES, type ComputedContext } from "../../schema/computed-values.ts";
import { readsOfColumn } from "../../schema/formula.ts";
import { type CellInput, isBlank } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { type FoundTable, placeOf } from "../found-table.ts";
import { valuesOf } from "./computed-context.ts";
import { agrees, shownIn, storesNoResults, typedOver } from "./results-in-cells.ts";

/** `tables` are all tables found, for formulas that look beyond their own row. */
export function checkComputed(
  own: FoundTable,
  tables: ReadonlySet<string>,
  context: ComputedContext,
  problems: Problem[],
  repairs: Edit[],
): void {
  const isUnstored = storesNoResults(own);
  let lacksResults = false;
  for (const column of own.table.columns) {
    const index = own.columns.get(column.key);
    const engine = COMPUTED_VALUES[column.computed?.engine ?? ""];
    if (index === undefined || !engine || !column.computed) continue;
    // A workbook without a table that the formula reads has the result as a value, and nothing to compare it with.
    if (!readsOfColumn(column.computed).columns.every((read) => tables.has(read.table))) continue;
    // Formulas of a table read the same in every row; one that is left is the pattern for those that were typed over.
    const formula = own.snapshot.formulas.map((row) => row[index] ?? null).find((text) => text !== null) ?? null;
    let isToRestore = false;
    const after: CellInput[] = [];
    own.snapshot.rows.forEach((row, at) => {
      const value = row[index] ?? null;
      const expected = engine(valuesOf(own, row), context);
      after.push(formula === null ? value : { formula, result: expected });
      const isTyped = own.snapshot.formulas[at]?.[index] === null;
      if (isBlank(value)) {
        if (!isUnstored || isTyped || isBlank(expected)) return;
        lacksResults = true;
        isToRestore = true;
      } else if (isTyped) {
        isToRestore = true;
        problems.push(typedOver(own, column, value, expected, placeOf(own, at, index)));
      } else if (!agrees(value, expected)) {
        const facts = { heading: column.heading, found: shownIn(column, value), expected: shownIn(column, expected) };
        problems.push(problem("C019", "error", [placeOf(own, at, index)], facts));
      }
    });
    if (isToRestore && formula !== null) {
      const before = own.snapshot.rows.map((row) => row[index] ?? null);
      repairs.push({ kind: "restoreColumn", table: own.table.name, column: index, before, after });
    }
  }
  if (lacksResults) problems.push(problem("C030", "warning", [{ sheet: own.sheet, cell: "" }], {}));
}
