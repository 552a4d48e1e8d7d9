/** A column of costs that is the sum of the columns beside it: "Eindtotaal" behind years or complexes is no cost of its own. */

import type { ColumnChoice } from "./column-choice.ts";
import { CELLS_LOOKED_AT, type Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { areSame, figureIn } from "./layout/line.ts";
import type { TableKind } from "./recognised.ts";
import type { ValueType } from "./value.ts";

const TOTAL = fieldNamed("cost_line", "total");
/** Some rows may be wrong. */
const ENOUGH_ROWS = 0.8;
const FIGURES: ReadonlySet<ValueType> = new Set<ValueType>(["amount", "decimal", "integer"]);

/** The choices, with the amounts that add up the columns of years or of costs in the same row as totals. */
export function withSums(frame: Frame, kind: TableKind, choices: readonly ColumnChoice[]): readonly ColumnChoice[] {
  if (kind !== "cost_line" || !choices.some(isAmount)) return choices;
  const parts = choices.flatMap(({ field, type, leaveOut }, at) =>
    field === null && FIGURES.has(type) && !leaveOut ? [at] : [],
  );
  if (parts.length < 2) return choices;
  return choices.map((choice, at) =>
    isAmount(choice) && isSumOf(frame, at, parts) ? { ...choice, field: TOTAL } : choice,
  );
}

function isAmount({ field, reasons }: ColumnChoice): boolean {
  return field?.field === "amount" && !reasons.some(({ from }) => from === "mapping");
}

function isSumOf(frame: Frame, column: number, parts: readonly number[]): boolean {
  let [rows, same] = [0, 0];
  frame.records.slice(0, CELLS_LOOKED_AT).forEach((_, record) => {
    const figure = figureAt(frame, column, record);
    if (figure === null || figure === 0) return;
    rows += 1;
    const sum = parts.reduce((total, at) => total + (figureAt(frame, at, record) ?? 0), 0);
    if (areSame(sum, figure)) same += 1;
  });
  return same >= 2 && same >= rows * ENOUGH_ROWS;
}

function figureAt(frame: Frame, column: number, record: number): number | null {
  return figureIn(frame.cells[column]?.[record]?.value ?? null);
}
