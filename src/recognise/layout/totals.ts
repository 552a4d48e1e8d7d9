/** Rows that add up what stands above them: by their words, their formulas or their figures. */

import { columnName } from "../../workbook/address.ts";
import type { SkipReason } from "../recognised.ts";
import { firstLook } from "./first-look.ts";
import type { Grid } from "./grid.ts";
import { isTotalLabel } from "./heading-words.ts";
import { areSame, columnsOfFigures, figureOf, type Line } from "./line.ts";

/** What a page ends with and the next begins with; only sums are, for transport can be a cost as well. */
const CARRIED = /^(transport|transporteren|te transporteren|overbrengen|over te brengen|meegenomen|carried forward)\b/i;

/** Nothing but that all is taken together; only sums are totals here as well, for "alle bewoners samen" may do the work. */
const ALL_TOGETHER = /^(?:al(?:les|le \p{L}+)? ?)?(?:(?:te)?samen|tezamen|bij elkaar(?: opgeteld)?|opgeteld)\s*:?$/iu;

/** "0412 Totaal" under the rows of 0412, as pivot tables write it; "onderhoud totaal" may be one cost. */
const ENDS_IN_TOTAL = /\S\s+(sub|eind)?tota(al|len)$/i;

/** Rows that add up others, or follow from such a row. */
export const FROM_TOTAL: ReadonlySet<SkipReason> = new Set(["total", "subtotal", "derived"]);

/** A row of totals: it says so, its formulas add up a range above, or its figures are the sums of the rows above. */
export function totalReason(grid: Grid, line: Line, sums: RunningSums, moreFollows: boolean): SkipReason | null {
  const mostWords = Math.max(2, line.filled.length / 2);
  const words = countWords(grid, line, mostWords + 1);
  const hasAtMost = (most: number) => words <= most;
  // Most rows of a list have more words than any total.
  if (!hasAtMost(mostWords)) return null;
  const label = line.texts.find((text) => text.length <= 60 && isTotalLabel(text));
  if (label !== undefined) {
    return /^(sub|deel|tussen)/i.test(label) || moreFollows ? "subtotal" : "total";
  }
  const figures = columnsOfFigures(line);
  const isNamed = line.texts.some((text) => text.length <= 60 && ENDS_IN_TOTAL.test(text));
  if (isNamed && hasAtMost(1) && sums.matchesPart(line, figures)) return moreFollows ? "subtotal" : "total";
  const byFormula = line.hasFormula
    ? line.filled.filter((column) => addsUpColumn(grid.formulaAt(line.index, column), grid.rowNumber(line.index)))
        .length
    : 0;
  if (byFormula > 0 && byFormula >= line.numbers.length * 0.5 && hasAtMost(Math.max(1, byFormula / 2)))
    return moreFollows ? "subtotal" : "total";
  const isCarried = CARRIED.test(line.texts[0] ?? "") && hasAtMost(1);
  const isTogether = ALL_TOGETHER.test((line.texts[0] ?? "").trim()) && hasAtMost(1);
  if ((!hasAtMost(0) || hasMark(grid, line)) && !isCarried && !isTogether) return null;
  return figures.length > 0 && sums.matches(line, figures) ? (moreFollows ? "subtotal" : "total") : null;
}

/** A cross: home 6 below 2 and 4 has a vote of its own, and is no sum of them. */
function hasMark(grid: Grid, line: Line): boolean {
  return line.filled.some((column) => {
    const value = grid.valueAt(line.index, column);
    return firstLook(value, grid.styleAt(line.index, column)) === "mark" && value !== "-";
  });
}

/** Cells that are words, counted no further than asked; "€ 8.640,00" typed as text is a figure, no word. */
function countWords(grid: Grid, line: Line, most: number): number {
  let words = 0;
  for (const column of line.filled) {
    if (words >= most) break;
    if (firstLook(grid.valueAt(line.index, column), grid.styleAt(line.index, column)) === "text") words += 1;
  }
  return words;
}

/** SUM or SUBTOTAL over several rows of its own column, above it. */
function addsUpColumn(formula: string | undefined, row: number): boolean {
  if (formula === undefined) return false;
  const match =
    /\b(SUM|SUBTOTAL|SOM|SUBTOTAAL|AGGREGATE)\(\s*(?:\d+\s*[,;]\s*)*\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/i.exec(
      formula,
    );
  if (match) return match[2] === match[4] && Number(match[5]) > Number(match[3]) && Number(match[5]) < row;
  // D5+D9+D14: subtotals of the same column added by hand.
  const cells = [...formula.matchAll(/\$?([A-Z]{1,3})\$?(\d+)/g)];
  return /^[A-Z$\d+\s]+$/i.test(formula) && cells.length >= 2 && new Set(cells.map((cell) => cell[1])).size === 1;
}

/** A range of several rows in the column itself, that ends above the row. */
export function looksUpColumn(formula: string | undefined, column: number, row: number): boolean {
  const ranges = [...(formula ?? "").matchAll(/\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/g)];
  return ranges.some(([, from, first, to, last]) => {
    const isOwn = from === to && columnName(column) === from;
    return isOwn && Number(last) > Number(first) && Number(last) < row;
  });
}

/** Sums per column since the last total, to know a total that does not say that it is one. */
export class RunningSums {
  private readonly all = new Map<number, number>();
  private readonly part = new Map<number, number>();
  private readonly subtotals = new Map<number, number>();
  private rows = 0;
  private rowsInPart = 0;
  private parts = 0;

  add(line: Line): void {
    this.rows += 1;
    this.rowsInPart += 1;
    this.addTo([this.all, this.part], line);
  }

  /** A total ends its part; what it says counts by itself, for it need not be what the rows come to (an amount typed as text). */
  endPart(total: Line): void {
    this.part.clear();
    this.rowsInPart = 0;
    this.parts += 1;
    this.addTo([this.subtotals], total);
  }

  private addTo(sums: readonly Map<number, number>[], line: Line): void {
    line.filled.forEach((column, at) => {
      const value = line.figures[at] ?? null;
      if (value === null) return;
      for (const sum of sums) sum.set(column, (sum.get(column) ?? 0) + value);
    });
  }

  matches(line: Line, figures: readonly number[]): boolean {
    return (
      (this.rowsInPart >= 2 && this.equals(line, figures, this.part)) ||
      (this.rows >= 2 && this.equals(line, figures, this.all)) ||
      (this.parts >= 2 && this.equals(line, figures, this.subtotals))
    );
  }

  /** The sum of what came since the last total, also of one row. */
  matchesPart(line: Line, figures: readonly number[]): boolean {
    return this.rowsInPart >= 1 && this.equals(line, figures, this.part);
  }

  /**
   * In how many columns all figures of a row, zeros apart, are what the rows above come to; how many different values that are, and of
   * how many rows. Nothing where one of them is not.
   */
  agreeing(line: Line, figures: readonly number[]): { columns: number; values: number; rows: number } {
    const values = figures.flatMap((column) => {
      const value = figureOf(line, column);
      return value === null || value === 0 ? [] : [[column, value] as const];
    });
    const candidates = [
      { sums: this.part, rows: this.rowsInPart },
      { sums: this.all, rows: this.rows },
      { sums: this.subtotals, rows: this.parts },
    ];
    const found = candidates.find(
      ({ sums, rows }) =>
        rows >= 1 &&
        values.length > 0 &&
        values.every(([column, value]) => areSame(value, sums.get(column) ?? Number.NaN)),
    );
    const distinct = new Set(values.map(([, value]) => Math.abs(value)));
    return found
      ? { columns: values.length, values: distinct.size, rows: found.rows }
      : { columns: 0, values: 0, rows: 0 };
  }

  private equals(line: Line, figures: readonly number[], sums: ReadonlyMap<number, number>): boolean {
    let equal = 0;
    for (const column of figures) {
      const value = figureOf(line, column);
      const sum = sums.get(column);
      if (value !== null && sum !== undefined && value !== 0 && areSame(value, sum)) equal += 1;
    }
    return equal > 0 && equal >= figures.length * 0.5;
  }
}
