/** Computed columns: is the formula still there, and does it give what the engine gives? */

import { type Problem, problem } from "../../problems/problem.ts";
import { COMPUTED_VALUES, type ComputedContext, type RowValue } from "../../schema/computed-values.ts";
import { readsOfColumn } from "../../schema/formula.ts";
import { type CellInput, type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { type FoundTable, placeOf } from "../found-table.ts";
import { valuesOf } from "./computed-context.ts";

/** Half a cent: less is a difference of binary fractions. */
const HAIR = 0.005;

/** `tables` are all tables found, for formulas that look beyond their own row. */
export function checkComputed(
  own: FoundTable,
  tables: ReadonlySet<string>,
  context: ComputedContext,
  problems: Problem[],
  repairs: Edit[],
): void {
  for (const column of own.table.columns) {
    const index = own.columns.get(column.key);
    const engine = COMPUTED_VALUES[column.computed?.engine ?? ""];
    if (index === undefined || !engine || !column.computed) continue;
    // A workbook without a table that the formula reads has the result as a value, and nothing to compare it with.
    if (!readsOfColumn(column.computed).columns.every((read) => tables.has(read.table))) continue;
    // Formulas of a table read the same in every row; one that is left is the pattern for those that were typed over.
    const formula = own.snapshot.formulas.map((row) => row[index] ?? null).find((text) => text !== null) ?? null;
    let overwritten = false;
    const after: CellInput[] = [];
    own.snapshot.rows.forEach((row, at) => {
      const value = row[index] ?? null;
      const expected = engine(valuesOf(own, row), context);
      after.push(formula === null ? value : { formula, result: expected });
      if (own.snapshot.formulas[at]?.[index] === null && !isBlank(value)) {
        overwritten = true;
        problems.push(problem("C018", "warning", [placeOf(own, at, index)], { heading: column.heading }));
      } else if (!isBlank(value) && !agrees(value, expected)) {
        problems.push(
          problem("C019", "error", [placeOf(own, at, index)], {
            heading: column.heading,
            found: shown(value),
            expected: shown(expected),
          }),
        );
      }
    });
    if (overwritten && formula !== null) {
      const before = own.snapshot.rows.map((row) => row[index] ?? null);
      repairs.push({ kind: "restoreColumn", table: own.table.name, column: index, before, after });
    }
  }
}

function agrees(value: CellValue, expected: RowValue): boolean {
  if (typeof value === "number" && typeof expected === "number") return Math.abs(value - expected) < HAIR;
  return String(value) === String(expected ?? "");
}

function shown(value: CellValue): string {
  if (isBlank(value)) return "niets";
  return isCellError(value) ? value.error : String(value).replace(".", ",");
}
