/** Printed lists that were saved as a sheet: the title and the number of the page return at the top of every page. */

import { type Block, filledColumns } from "./block.ts";
import { firstLook } from "./first-look.ts";
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

/** The texts of a row with their columns, without what differs from page to page: its number, and when it was printed. */
export function titlePattern(grid: Grid, index: number, within: Pick<Block, "left" | "right">): string {
  const columns = filledColumns(grid, index, within);
  const texts = columns.map((column) => textOf(grid.valueAt(index, column)));
  const isPaged = texts.some((text) => PAGE_WORD.test(text));
  return columns
    .map((column, at) => {
      const value = grid.valueAt(index, column);
      const isDate = firstLook(value, grid.styleAt(index, column)) === "date";
      const isPage = typeof value === "number" && (isDate || isPaged);
      return `${column} ${isPage ? "0" : (texts[at] ?? "").replace(DIFFERING, "0")}`;
    })
    .join("\n");
}

const PAGE_WORD = /^(?:pagina|pag|page|blad|blz)\b/i;
/** "Pagina 2 van 5", "2 / 5", "12-3-2025 14:05": another complex ("Complex 0517") is another title. */
const DIFFERING =
  /\b(?:pagina|pag|page|blad|blz)\b[.:]?\s*\d+(?:\s*(?:van|of|\/)\s*\d+)?|^\d+\s*(?:van|of|\/)\s*\d+$|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{1,2}\s+\p{L}{3,}\s+\d{4}\b|\b\d{1,2}:\d{2}(?::\d{2})?\b/giu;
