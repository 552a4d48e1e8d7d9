/** Rows of judgements behind what was looked at: "goed" and "voldoende" are values there, while they are headings elsewhere. */

import { isJudgement } from "../values/judgements.ts";
import { missingIn } from "../values/missing.ts";
import { type Block, filledColumns } from "./block.ts";
import { type Grid, textOf } from "./grid.ts";

/**
 * Words of judgement in at least two columns behind the first, with nothing else beside them than what says that there is none, and
 * such words under or over them as well: headings of answers ("Goed | Matig | Slecht") stand over crosses or figures.
 */
export function isJudgedRow(grid: Grid, block: Block, index: number): boolean {
  const columns = judgedIn(grid, block, index);
  return columns.length >= 2 && [index - 1, index + 1].some((beside) => hasJudgements(grid, block, beside, columns));
}

/** Whether most of these rows are rows of judgements. */
export function areJudgedRows(grid: Grid, block: Block, rows: readonly number[]): boolean {
  return rows.length > 0 && rows.filter((index) => isJudgedRow(grid, block, index)).length >= rows.length / 2;
}

/** The columns with a word of judgement, when nothing but those stands behind the first cell. */
function judgedIn(grid: Grid, block: Block, index: number): number[] {
  const [, ...columns] = filledColumns(grid, index, block);
  const texts = columns.map((column) => textOf(grid.valueAt(index, column)));
  const judged = columns.filter((_, at) => isJudgement(texts[at] ?? ""));
  return texts.every((text) => isJudgement(text) || missingIn(text, true) !== null) ? judged : [];
}

function hasJudgements(grid: Grid, block: Block, index: number, columns: readonly number[]): boolean {
  if (index < block.first || index > block.last) return false;
  return columns.some((column) => isJudgement(textOf(grid.valueAt(index, column))));
}
