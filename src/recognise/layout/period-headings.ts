/** Which headings of a row name a time, read with the rows above it. */

import { readPeriodRow } from "../values/period-row.ts";
import { type Period, readPeriod } from "../values/periods.ts";
import { type Block, filledColumns, widthOf } from "./block.ts";
import { type Grid, textOf } from "./grid.ts";

const ROWS_OF_WORDS_ABOVE = 3;

/** Column → its time, for the cells of the row that name one. */
export function periodHeadings(
  grid: Grid,
  block: Pick<Block, "left" | "right">,
  index: number,
): ReadonlyMap<number, Period> {
  const columns = filledColumns(grid, index, block).filter((column) => !isLongText(grid, index, column));
  const cells = columns.map((column) => ({ value: grid.valueAt(index, column), style: grid.styleAt(index, column) }));
  const above = columns.map((column) => periodAbove(grid, block, index, column));
  const read = readPeriodRow(cells, {}, { said: wordsAbove(grid, block, index), above });
  return new Map(columns.flatMap((column, at) => (read[at] ? [[column, read[at]] as const] : [])));
}

/** The times of a row, unless its only one stands over times: the weeks of a rota are values, one row for each. */
export function timesOver(grid: Grid, block: Block, index: number): ReadonlyMap<number, Period> {
  if (widthOf(block) === 1) return new Map();
  const times = periodHeadings(grid, block, index);
  const [only] = times.keys();
  const isFirst = only !== undefined && times.size === 1 && index < block.last;
  return isFirst && periodHeadings(grid, block, index + 1).has(only) ? new Map() : times;
}
function isLongText(grid: Grid, index: number, column: number): boolean {
  const value = grid.valueAt(index, column);
  return typeof value === "string" && value.length > 30;
}

/** The time in the row directly above: over the column, merged over it, or the last one to its left. */
function periodAbove(grid: Grid, block: Pick<Block, "left">, index: number, column: number): Period | null {
  const upper = index - 1;
  if (upper < 0 || grid.rowNumber(upper) !== grid.rowNumber(index) - 1) return null;
  for (let at = column; at >= block.left; at -= 1) {
    if (!grid.isFilled(upper, at)) continue;
    return readPeriod(grid.valueAt(upper, at), grid.styleAt(upper, at), {});
  }
  return null;
}

function wordsAbove(grid: Grid, block: Pick<Block, "left" | "right">, index: number): string {
  const words: string[] = [];
  for (let above = Math.max(0, index - ROWS_OF_WORDS_ABOVE); above < index; above += 1) {
    if (grid.rowNumber(index) - grid.rowNumber(above) > ROWS_OF_WORDS_ABOVE) continue;
    const columns = filledColumns(grid, above, block);
    // In a row of headings only what is merged over several columns says something of those below it: "Maanden", "weeknummer".
    const telling = columns.length <= 2 ? columns : columns.filter((column) => isGroup(grid, above, column));
    words.push(...telling.map((column) => textOf(grid.valueAt(above, column))));
  }
  return words.join(" ");
}

function isGroup(grid: Grid, index: number, column: number): boolean {
  const merge = grid.mergeAt(grid.rowNumber(index), column);
  return merge !== null && merge.right > merge.left;
}
