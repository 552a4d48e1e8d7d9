/** Whether the amounts of a list are without VAT, and at which rate it comes on top, as the rows under them or its title say it. */

import type { Grid } from "./layout/grid.ts";
import { textOf } from "./layout/grid.ts";
import { figureIn } from "./layout/line.ts";
import type { RawTable } from "./layout/raw-table.ts";
import type { RecognisedTable } from "./recognised.ts";

/** Rates there are or were (Wet op de omzetbelasting 1968, art. 9). */
const RATES = [0.06, 0.09, 0.19, 0.21];
const VAT = /\b(?:btw|b\.t\.w\.?|vat)(?!\p{L})/iu;
const WITHOUT = /\b(?:ex(?:c|cl|clusief)?\.?|zonder)\s*(?:btw|b\.t\.w\.?|vat)(?!\p{L})/iu;
const WITH = /\b(?:in(?:c|cl|clusief)?\.?|met)\s*(?:btw|b\.t\.w\.?|vat)(?!\p{L})/iu;
/** Amounts are rounded to cents, each of them. */
const ROUNDING = 0.006;

/**
 * "0.21" where a row of VAT is that share of what stands above it; "without" where a total of just that, or the title, says so. Null
 * where nobody does.
 */
export function vatAround(grid: Grid, raw: RawTable, table: RecognisedTable, titles: readonly string[]): string | null {
  if (table.kind !== "cost_line" && table.kind !== "contract") return null;
  const skipped = new Set(table.skipped.map(({ row }) => row));
  const below = skipped.size === 0 ? [] : raw.body.filter((index) => skipped.has(grid.rowNumber(index)));
  const lines = below.flatMap((index) => {
    const label = grid
      .filledIn(index)
      .map((column) => textOf(grid.valueAt(index, column)))
      .find((text) => VAT.test(text));
    return label === undefined ? [] : [{ index, label }];
  });
  const isTitled = titles.some((title) => WITHOUT.test(title) && !WITH.test(title));
  if (lines.length === 0) return isTitled ? "without" : null;
  const sums = sumsOf(table);
  const isSum = (index: number, share: number) =>
    sums.some(({ column, sum, rows }) => {
      const figure = figureIn(grid.valueAt(index, column));
      return figure !== null && sum !== 0 && Math.abs(figure - sum * share) < ROUNDING * (rows + 1);
    });
  const taxes = lines.filter(({ label }) => !WITHOUT.test(label) && !WITH.test(label));
  const rates = RATES.filter((rate) => taxes.some(({ index }) => isSum(index, rate)));
  if (rates.length === 1) return String(rates[0]);
  return isTitled || lines.some(({ index, label }) => WITHOUT.test(label) && isSum(index, 1)) ? "without" : null;
}

/** What the columns of figures come to. */
function sumsOf({ columns, rows }: RecognisedTable) {
  return columns
    .filter(({ type }) => type === "amount" || type === "decimal" || type === "integer")
    .map(({ column }) => {
      const figures = rows.flatMap(({ cells }) => {
        const value = cells.get(String(column))?.value;
        const figure = typeof value === "string" || typeof value === "number" ? Number(value) : Number.NaN;
        return Number.isFinite(figure) ? [figure] : [];
      });
      return { column, sum: figures.reduce((sum, figure) => sum + figure, 0), rows: figures.length };
    });
}
