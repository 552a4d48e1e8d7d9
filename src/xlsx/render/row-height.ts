/** Heights of rows. A program that opens the file does not measure rows that someone else wrote, so texts would be cut. */

import type { Table } from "../../schema/table.ts";
import { type CellInput, isFormulaInput } from "../../workbook/cell.ts";
import { widthOf, wraps } from "./looks.ts";
import { linesOf } from "./text-lines.ts";

export const LINE_HEIGHT = 15;
/** A row that fills the screen hides the next one. */
const MOST_LINES = 12;
/** Letters are on the whole a little narrower than the digits that widths are told in; borders take some room. */
const LETTER = 0.95;
const PADDING = 1;

/**
 * Gives for a row its height in points, or null when everything fits on one line. `widths`: of the columns of the table, in
 * characters, where somebody gave them others than the schema does.
 */
export function rowHeight(
  table: Table,
  widths: readonly (number | undefined)[] = [],
): (cells: readonly CellInput[]) => number | null {
  const wrapped = table.columns.flatMap((column, at) =>
    wraps(column) ? [{ at, width: (widths[at] ?? widthOf(column)) - PADDING }] : [],
  );
  return (cells) => {
    let lines = 1;
    for (const { at, width } of wrapped) {
      const cell = cells[at] ?? null;
      const value = isFormulaInput(cell) ? cell.result : cell;
      if (typeof value !== "string" || (value.length * LETTER <= width && !value.includes("\n"))) continue;
      lines = Math.max(lines, linesOf(value, width, LETTER));
    }
    return lines === 1 ? null : Math.min(lines, MOST_LINES) * LINE_HEIGHT;
  };
}
