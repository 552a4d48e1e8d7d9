/** Tables with the same headings beside each other: one for each entrance, or a long list that was folded. */

import { type Block, filledColumns, splitAtEmptyRows, widthOf } from "./block.ts";
import { firstLook } from "./first-look.ts";
import { type Grid, textOf } from "./grid.ts";
import { findHeader } from "./header.ts";
import { periodHeadings } from "./period-headings.ts";
import type { RawTable } from "./raw-table.ts";

/** A lone column that comes back is one of the columns of a list. */
const FEWEST_COLUMNS = 2;

/** A block whose headings come back as a whole cut into the tables that stand beside each other in it; else the block itself. */
export function apartFromNeighbours(grid: Grid, block: Block): Block[] {
  const width = widthOf(block) < 2 * FEWEST_COLUMNS ? null : widthOfOne(grid, block);
  if (width === null) return [block];
  return Array.from({ length: widthOf(block) / width }, (_, at) => block.left + at * width).flatMap((left) => {
    const parts = splitAtEmptyRows(grid, { ...block, left, right: left + width - 1 });
    const [top, bottom] = [parts[0], parts.at(-1)];
    return top && bottom ? [{ ...top, last: bottom.last }] : [];
  });
}

/** How many columns the headings have before they begin again, from the first to the last column; null when they do not. */
function widthOfOne(grid: Grid, block: Block): number | null {
  const row = findHeader(grid, block)?.rows.at(-1);
  if (row === undefined || filledColumns(grid, row, block).length < widthOf(block)) return null;
  if (periodHeadings(grid, block, row).size > 0) return null;
  const texts = filledColumns(grid, row, block).map((column) => textOf(grid.valueAt(row, column)).toLowerCase());
  const width = texts.indexOf(texts[0] ?? "", 1);
  const isWhole = width >= FEWEST_COLUMNS && texts.length % width === 0;
  const isDistinct = new Set(texts.slice(0, width)).size === width;
  return isWhole && isDistinct && texts.every((text, at) => text === texts[at % width]) ? width : null;
}

/** Tables beside each other with the same headings, of which every one has a title of its own right above: what its rows share. */
export function withOwnTitles(grid: Grid, tables: readonly RawTable[]): RawTable[] {
  const titles = tables.map((table) => titleOf(grid, table));
  return tables.map((table, at) => {
    const beside = tables.flatMap((other, i) => (areBeside(table, other) ? [titles[i]] : []));
    const areTitled = beside.every((title) => title !== null) && new Set(beside).size === beside.length;
    const title = titles[at];
    return beside.length > 1 && areTitled && title ? { ...table, title } : table;
  });
}

/** A table is beside itself too. */
function areBeside({ header, ...one }: RawTable, other: RawTable): boolean {
  if (!header || !other.header || header.rows.at(-1) !== other.header.rows.at(-1)) return false;
  const isApart = one.right < other.left || one.left > other.right || one.left === other.left;
  return isApart && lowestHeadings(header).join("|") === lowestHeadings(other.header).join("|");
}

function lowestHeadings({ parts }: NonNullable<RawTable["header"]>): string[] {
  return [...parts.values()].map((texts) => (texts.at(-1) ?? "").toLowerCase());
}

/** The lone words right above the headings. */
function titleOf(grid: Grid, { above, left, right, header }: RawTable): string | null {
  const index = above.at(-1);
  const first = header?.rows[0];
  if (index === undefined || first === undefined || grid.rowNumber(index) !== grid.rowNumber(first) - 1) return null;
  const [column, ...more] = filledColumns(grid, index, { left, right });
  if (column === undefined || more.length > 0) return null;
  const value = grid.valueAt(index, column);
  return firstLook(value, grid.styleAt(index, column)) === "text" ? textOf(value) : null;
}
