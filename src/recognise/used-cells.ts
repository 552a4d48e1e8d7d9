/** Which cells of a sheet a table accounts for, and the filled ones that none does. */

import type { Grid } from "./layout/grid.ts";
import type { UnusedCell } from "./recognised.ts";
import { shownText } from "./values/shown-text.ts";

/** Spans of columns per row: a table of 100,000 rows takes one span a row, not one mark a cell. */
export class UsedCells {
  private readonly spans = new Map<number, { left: number; right: number }[]>();

  add(row: number, left: number, right: number = left): void {
    const known = this.spans.get(row);
    if (known) known.push({ left, right });
    else this.spans.set(row, [{ left, right }]);
  }

  has(row: number, column: number): boolean {
    return this.spans.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
  }
}

/** Every filled cell that no table accounts for, as it is shown. */
export function unusedCells(grid: Grid, used: UsedCells): UnusedCell[] {
  const unused: UnusedCell[] = [];
  grid.rows.forEach((row, index) => {
    for (const column of grid.filledIn(index)) {
      if (used.has(row.row, column)) continue;
      // A day is a number that only its format makes one.
      const text = shownText(grid.valueAt(index, column), grid.styleAt(index, column).format).trim();
      unused.push({ sheet: grid.sheet.name, row: row.row, column, text });
    }
  });
  // A table has no value of these, wherever they stand.
  for (const { row, column, formula } of grid.sheet.uncalculated ?? [])
    unused.push({ sheet: grid.sheet.name, row, column, text: `=${formula}` });
  return unused;
}
