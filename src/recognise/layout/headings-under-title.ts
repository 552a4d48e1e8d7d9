/** The beginning of a list that is told by how it lies, whatever its headings are: a title, words under it, figures under these. */

import { filledColumns } from "./block.ts";
import type { Grid } from "./grid.ts";

const FEWEST_HEADINGS = 3;

/** The row of the headings when the rows begin so; null when they do not. `rows`: indices, from above. */
export function headingsUnderTitle(
  grid: Grid,
  span: { readonly left: number; readonly right: number },
  rows: readonly number[],
): number | null {
  const [title, headings, ...below] = rows;
  if (title === undefined || headings === undefined || below.length < 2) return null;
  const isText = (index: number, column: number) => typeof grid.valueAt(index, column) === "string";
  const names = filledColumns(grid, headings, span);
  const isTitle = filledColumns(grid, title, span).length === 1 && isText(title, span.left);
  if (!isTitle || names.length < FEWEST_HEADINGS || !names.every((column) => isText(headings, column))) return null;
  const isOverFigures = names.some((column) => {
    const values = below.map((index) => grid.valueAt(index, column)).filter((value) => value !== null);
    return values.length >= 2 && values.every((value) => typeof value === "number");
  });
  return isOverFigures ? headings : null;
}
