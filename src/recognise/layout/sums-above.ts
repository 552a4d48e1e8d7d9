/** Sums that stand above their parts, as pivot tables and printouts of ledgers have them: a complex, and below it its costs. */

import type { Grid } from "./grid.ts";
import { isTotalLabel } from "./header.ts";
import { figureIn, type Line } from "./line.ts";
import type { RawTable } from "./raw-table.ts";

/** Less than half a cent more or less is rounding. */
const SAME = 0.015;

/**
 * Positions of the rows that are the sum of the rows below them, up to the next. Only when that explains all rows: two groups at
 * least, and one of several rows. Every row is looked at once; the first that does not fit ends it.
 */
export function sumsAboveParts(grid: Grid, raw: RawTable, lines: readonly Line[]): ReadonlySet<number> {
  const heads = new Set<number>();
  const end = lines.findLastIndex((line) => line.filled.length > 1 && !line.texts.some(isTotalLabel)) + 1;
  let hasSeveral = false;
  let at = 0;
  while (at < end) {
    const size = sizeOfGroup(grid, raw, lines, at, end);
    if (size === 0) return new Set();
    heads.add(at);
    hasSeveral ||= size > 1;
    at += size + 1;
  }
  return heads.size >= 2 && hasSeveral ? heads : new Set();
}

/** How many rows below one come to its figures together; 0 when no number of them does. */
function sizeOfGroup(grid: Grid, raw: RawTable, lines: readonly Line[], head: number, end: number): number {
  const wanted = figuresOf(grid, raw, lines[head]);
  if (wanted === null || [...wanted.values()].every((figure) => figure === 0)) return 0;
  const sums = new Map<number, number>();
  for (let at = head + 1; at < end; at += 1) {
    const figures = figuresOf(grid, raw, lines[at]);
    if (figures === null || [...figures.keys()].some((column) => !wanted.has(column))) return 0;
    for (const [column, figure] of figures) sums.set(column, (sums.get(column) ?? 0) + figure);
    const isSame = [...wanted].every(([column, figure]) => Math.abs(figure - (sums.get(column) ?? 0)) < SAME);
    if (isSame) return at - head + emptyAfter(grid, raw, lines, at, end);
  }
  return 0;
}

/** Rows of nothing but zeros that follow: they belong to the group as well. */
function emptyAfter(grid: Grid, raw: RawTable, lines: readonly Line[], last: number, end: number): number {
  let count = 0;
  while (last + count + 1 < end) {
    const figures = figuresOf(grid, raw, lines[last + count + 1]);
    if (figures === null || [...figures.values()].some((figure) => figure !== 0)) break;
    count += 1;
  }
  return count;
}

/** Column → figure of a row that has a name in the first column and figures behind it, and nothing else; null for another row. */
function figuresOf(grid: Grid, raw: RawTable, line: Line | undefined): ReadonlyMap<number, number> | null {
  if (!line || line.filled[0] !== raw.left || line.filled.length < 2) return null;
  const figures = new Map<number, number>();
  for (const column of line.filled.slice(1)) {
    const figure = figureIn(grid.valueAt(line.index, column));
    if (figure === null) return null;
    figures.set(column, figure);
  }
  return figures;
}
