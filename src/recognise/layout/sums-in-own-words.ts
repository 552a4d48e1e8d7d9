/** Rows that add up the rows above them under words of their own: "Alles bij elkaar", "Samen groen", "Generaal". */

import type { Grid } from "./grid.ts";
import { isYear, type Line } from "./line.ts";
import type { RunningSums } from "./totals.ts";

/** Words that say that things are taken together; an item may have them too, so the figures must agree. */
const SAYS_TOGETHER =
  /\b(samen|tezamen|gezamenlijk|bij ?elkaar|bijeen|opgeteld|alles|al met al|generaal|geheel|eindbedrag|eindsom|eindresultaat|resultaat|netto|per saldo|door te belasten|door te berekenen|te verdelen|gehele complex|alle (kosten|posten|complexen|blokken|groepen)|overall|grand)\b/i;
/** Alone in front of figures this is a sum, also where somebody added up wrong. */
const NOTHING_ELSE =
  /^(samen|tezamen|alles (samen|tezamen|bij ?elkaar)|alles|al met al|bij ?elkaar|generaal|geheel)[:.]?$/i;
/** Without such words chance must be ruled out: so many rows, and so many columns that agree apart from each other. */
const ROWS_WITHOUT_WORDS = 3;
const COLUMNS_WITHOUT_WORDS = 2;
const LONGEST = 60;

/** Whether a row is the sum of the rows above it; `above`: the last row of data. */
export function isSumInOwnWords(
  grid: Grid,
  line: Line,
  above: number | undefined,
  sums: RunningSums,
  moreFollows: boolean,
): boolean {
  if (above === undefined || line.texts.length === 0) return false;
  let label: number | undefined;
  const figures: number[] = [];
  for (const [at, column] of line.filled.entries()) {
    const value = grid.valueAt(line.index, column);
    const isFigure = line.figures[at] !== null;
    const isContext = value === grid.valueAt(above, column) && (!isFigure || isYear(value));
    if (isContext) continue;
    if (isFigure) figures.push(column);
    // Two words of its own, and it is a row like the others.
    else if (label !== undefined) return false;
    else label = column;
  }
  if (label === undefined || figures.length === 0) return false;
  const words = String(grid.valueAt(line.index, label) ?? "").trim();
  if (words.length > LONGEST) return false;
  if (label === line.filled[0] && NOTHING_ELSE.test(words)) return true;
  const agreeing = sums.agreeing(line, figures);
  if (agreeing.columns === 0) return false;
  if (SAYS_TOGETHER.test(words)) return true;
  return (
    !moreFollows &&
    label === line.filled[0] &&
    agreeing.rows >= ROWS_WITHOUT_WORDS &&
    agreeing.values >= COLUMNS_WITHOUT_WORDS
  );
}
