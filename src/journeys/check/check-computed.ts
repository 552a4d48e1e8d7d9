/** Computed columns: is the formula still there, and does it give what the engine gives? */

import { type Problem, problem } from "../../problems/problem.ts";
import { COMPUTED_VALUES, NO_CONTEXT, type RowValue } from "../../schema/computed-values.ts";
import { type CellInput, type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { type FoundTable, placeOf } from "./found-table.ts";

/** Half a cent: less is a difference of binary fractions. */
const HAIR = 0.005;

export function checkComputed(own: FoundTable, problems: Problem[], repairs: Edit[]): void {
  for (const column of own.table.columns) {
    const index = own.columns.get(column.key);
    const engine = column.computed ? COMPUTED_VALUES[column.computed.engine] : undefined;
    if (index === undefined || !engine) continue;
    // Formulas of a table read the same in every row; one that is left is the pattern for those that were typed over.
    const formula = own.snapshot.formulas.map((row) => row[index] ?? null).find((text) => text !== null) ?? null;
    let overwritten = false;
    const after: CellInput[] = [];
    own.snapshot.rows.forEach((row, at) => {
      const value = row[index] ?? null;
      const expected = engine(valuesOf(own, row), NO_CONTEXT);
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

function valuesOf(own: FoundTable, row: readonly CellValue[]): Record<string, RowValue> {
  const values: Record<string, RowValue> = {};
  for (const [key, index] of own.columns) {
    const value = row[index] ?? null;
    values[key] = isCellError(value) || value === "" ? null : value;
  }
  return values;
}

function agrees(value: CellValue, expected: RowValue): boolean {
  if (typeof value === "number" && typeof expected === "number") return Math.abs(value - expected) < HAIR;
  return String(value) === String(expected ?? "");
}

function shown(value: CellValue): string {
  if (isBlank(value)) return "niets";
  return isCellError(value) ? value.error : String(value).replace(".", ",");
}
