/** Islands of cells on a sheet: rows without an empty row between, columns without an empty column between. */

import type { Grid } from "./grid.ts";

export interface Block {
  /** Indices in the grid's rows, both included. */
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** Blocks from top to bottom, and from left to right among those on the same rows; empty rows at their ends are cut off. */
export function findBlocks(grid: Grid): readonly Block[] {
  return bandsOf(grid).flatMap(({ first, last }) =>
    columnRuns(grid, first, last).flatMap(({ left, right }) => {
      const parts = splitAtEmptyRows(grid, { first, last, left, right });
      const [top, bottom] = [parts[0], parts.at(-1)];
      return top && bottom ? [{ first: top.first, last: bottom.last, left, right }] : [];
    }),
  );
}

export function widthOf(block: Block): number {
  return block.right - block.left + 1;
}

/** Columns of a row that are filled, within the block. */
export function filledColumns(
  grid: Grid,
  index: number,
  { left, right }: Pick<Block, "left" | "right">,
): readonly number[] {
  const columns = grid.filledIn(index);
  const isWithin = (columns[0] ?? left) >= left && (columns.at(-1) ?? right) <= right;
  return isWithin ? columns : columns.filter((column) => column >= left && column <= right);
}

function bandsOf(grid: Grid): { first: number; last: number }[] {
  const bands: { first: number; last: number }[] = [];
  grid.rows.forEach((row, index) => {
    const current = bands.at(-1);
    if (current && grid.rowNumber(current.last) === row.row - 1) current.last = index;
    else bands.push({ first: index, last: index });
  });
  return bands;
}

function columnRuns(grid: Grid, first: number, last: number): { left: number; right: number }[] {
  const used: boolean[] = [];
  for (let index = first; index <= last; index += 1) {
    for (const column of grid.filledIn(index)) used[column] = true;
  }
  // A merge ties the columns under it together: a group heading over empty cells is no gap.
  const tied = grid.sheet.merges.length > 0 ? range(first, last) : [];
  for (const index of tied) {
    const row = grid.rowNumber(index);
    for (const column of filledColumns(grid, index, { left: 1, right: used.length })) {
      const merge = grid.mergeAt(row, column);
      if (merge && last > first)
        for (let c = merge.left; c <= Math.min(merge.right, used.length); c += 1) used[c] ||= c < used.length;
    }
  }
  const runs: { left: number; right: number }[] = [];
  used.forEach((isUsed, column) => {
    if (!isUsed) return;
    const current = runs.at(-1);
    if (current && current.right === column - 1) current.right = column;
    else runs.push({ left: column, right: column });
  });
  return runs;
}

/** The parts of a block between rows that only a neighbour on the same rows fills. */
export function splitAtEmptyRows(grid: Grid, block: Block): Block[] {
  const parts: { first: number; last: number; left: number; right: number }[] = [];
  for (let index = block.first; index <= block.last; index += 1) {
    if (filledColumns(grid, index, block).length === 0) continue;
    const current = parts.at(-1);
    if (current && current.last === index - 1) current.last = index;
    else parts.push({ first: index, last: index, left: block.left, right: block.right });
  }
  return parts;
}

/** Whole numbers from the first to the last, both included. */
export function range(first: number, last: number): number[] {
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
