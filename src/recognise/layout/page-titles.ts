/** Printed lists that were saved as a sheet: the title and the number of the page return at the top of every page. */

import { type Block, filledColumns } from "./block.ts";
import { type Grid, textOf } from "./grid.ts";
import type { RawTable } from "./raw-table.ts";

/** Rows above the headings among which titles are looked for. */
const MOST_TITLES = 12;

/** What stands above the headings of a table, a pattern for each row. */
export function titlesOver(grid: Grid, table: RawTable): ReadonlySet<string> {
  const first = table.header?.rows[0] ?? 0;
  const titles = new Set<string>();
  for (let index = Math.max(0, first - MOST_TITLES); index < first; index += 1) {
    const pattern = titlePattern(grid, index, table);
    if (pattern !== "") titles.add(pattern);
  }
  return titles;
}

/** The texts of a row with their columns; figures do not matter, for pages and times differ. */
export function titlePattern(grid: Grid, index: number, within: Pick<Block, "left" | "right">): string {
  return filledColumns(grid, index, within)
    .map((column) => `${column} ${textOf(grid.valueAt(index, column)).replace(/\d+/g, "0")}`)
    .join("\n");
}
