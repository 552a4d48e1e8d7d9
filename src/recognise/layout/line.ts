/** A row under a header as its filled cells, and which of them are figures. */

import type { CellValue } from "../../workbook/cell.ts";
import { filledColumns } from "./block.ts";
import type { Grid } from "./grid.ts";
import type { RawTable } from "./raw-table.ts";

/** So many rows show what stands in a column. */
export const ROWS_COUNTED = 200;

export interface Line {
  readonly index: number;
  readonly filled: readonly number[];
  readonly texts: readonly string[];
  /** Columns with a number, not one that was typed as text. */
  readonly numbers: readonly number[];
  /** What each filled cell adds up to, beside `filled`; null for a cell that is no figure. */
  readonly figures: readonly (number | null)[];
  readonly hasFormula: boolean;
}

export function lineOf(grid: Grid, raw: RawTable, index: number): Line {
  const filled = filledColumns(grid, index, raw);
  const texts: string[] = [];
  const numbers: number[] = [];
  const figures: (number | null)[] = [];
  for (const column of filled) {
    const value = grid.valueAt(index, column);
    figures.push(figureIn(value));
    if (typeof value === "string") texts.push(value.trim());
    else if (typeof value === "number") numbers.push(column);
  }
  return { index, filled, texts, numbers, figures, hasFormula: grid.rows[index]?.formulas !== undefined };
}

/** The figure of a row in a column; null where it has none. */
export function figureOf({ filled, figures }: Line, column: number): number | null {
  return figures[filled.indexOf(column)] ?? null;
}

/** The columns of a row with figures, also with one that was typed as text. */
export function columnsOfFigures({ filled, figures }: Line): number[] {
  return filled.filter((_, at) => figures[at] !== null);
}

/** Nothing but what stands around a figure; most texts in a list are none. */
const MAYBE_FIGURE = /^[\d€\s\u00a0*eur().,+/−–-]*\d[\d€\s\u00a0*eur().,/−–-]*$/i;

/** A figure for adding up: also when it was typed as text ("€ 1.234,50", "(250,00)", "12,50-"). Null when it is none. */
export function figureIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.length > 24 || !MAYBE_FIGURE.test(value)) return null;
  const bare = value.replace(/[€\s\u00a0*]|eur/gi, "").replace(/[−–]/g, "-");
  const match = /^(\(|-(?:\/-)?)?(\d[\d.,]*?)(?:,-+)?(\)|-)?$/.exec(bare);
  if (!match) return null;
  const digits = match[2] ?? "";
  const plain = digits.includes(",")
    ? digits.replace(/\./g, "").replace(",", ".")
    : /^\d{1,3}(\.\d{3})+$/.test(digits)
      ? digits.replace(/\./g, "")
      : digits;
  const figure = Number(plain);
  return Number.isFinite(figure) ? (match[1] || match[3] ? -figure : figure) : null;
}

/** One cent more or less is rounding; binary fractions ask for a little more. */
const SAME = 0.015;

/** Whether a figure is what others come to, in euros. */
export function areSame(one: number, other: number): boolean {
  return Math.abs(one - other) < SAME;
}

/** A number that may be a year over a column. */
export function isYear(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2060;
}
