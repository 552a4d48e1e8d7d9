/** Headings that stand again between the rows, as on every page of a print. */

import type { Grid } from "./grid.ts";
import { isYear, type Line } from "./line.ts";
import type { RawTable } from "./raw-table.ts";

/** The words of all headings of a table, in small letters. */
export function headingTexts(raw: RawTable): ReadonlySet<string> {
  return new Set([...(raw.header?.parts.values() ?? [])].flat().map((text) => text.toLowerCase()));
}

/** Whether most of a row are headings of the table. */
export function repeatsHeadings(grid: Grid, line: Line, headings: ReadonlySet<string>): boolean {
  if (line.texts.length === 0) return false;
  // Years that are numbers are headings too, beside words.
  const years = line.numbers.filter((column) => isYear(grid.valueAt(line.index, column)));
  const all = line.texts.length + years.length;
  if (all < 2 || all < line.filled.length * 0.6) return false;
  const enough = Math.max(2, all * 0.7);
  let [same, left] = [0, all];
  for (const text of line.texts) {
    // Most rows differ in their first texts already.
    if (same + left < enough) return false;
    left -= 1;
    if (headings.has(text.toLowerCase())) same += 1;
  }
  for (const column of years) if (headings.has(String(grid.valueAt(line.index, column)))) same += 1;
  return same >= enough;
}
