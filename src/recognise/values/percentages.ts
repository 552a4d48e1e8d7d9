/** Percentages: "5%" and 5 and 0,05 may all be the same, and a column may hold them side by side. */

import type { BareNumbers, ColumnTally } from "./column-tally.ts";
import { decimalOf, plainDecimal, shiftPoint } from "./decimal-text.ts";
import { type NumberHabit, settle } from "./number-habit.ts";
import { quantityShape } from "./quantity-shape.ts";
import { kept, type Read, understood, warn } from "./read.ts";

export interface PercentageHabit {
  /** What a bare number is here; null when the column does not tell, "mixed" when each number has to tell itself. */
  readonly bare: "percent" | "fraction" | "mixed" | null;
  /** The heading speaks of VAT, of which a rate below 1% does not exist. */
  readonly vat: boolean;
  readonly numbers: BareNumbers;
}

/** Shares of a whole, rounded by hand, still come this close to a hundred. */
const AROUND_HUNDRED = 0.5;

/** `words`: the normalised heading; `named`: it is one of percentages. */
export function percentageHabit(tally: ColumnTally, words: string, named: boolean): PercentageHabit {
  const written = (tally.says.get("percentage") ?? 0) > 0;
  const vat = /\b(?:btw|vat)\b/.test(words);
  return { bare: named || written ? meaningOf(tally.bare) : null, vat, numbers: tally.bare };
}

/** 5 beside "21%" means 5%; 0.05 under such a heading is the fraction itself; a lone 1 may be either. */
function meaningOf(bare: BareNumbers): PercentageHabit["bare"] {
  if (bare.aboveOne === 0) return bare.belowOne > 0 ? "fraction" : null;
  if (bare.belowOne === 0 || Math.abs(bare.sum - 100) < AROUND_HUNDRED) return "percent";
  return "mixed";
}

/** "5%" → "0.05" */
export function readPercentageText(text: string, habit: PercentageHabit, numbers: NumberHabit): Read {
  const shape = quantityShape(text);
  if (!shape || (shape.unit !== null && shape.unit !== "percent")) return kept(text, warn("V003", { text }));
  const digits = settle(shape.figures, numbers, "decimal");
  if (digits === null) return kept(text, warn("V027", { text }));
  const decimal = `${shape.negative ? "-" : ""}${digits}`;
  return fraction(text, decimal, shape.unit === "percent" ? true : isPercent(Number(decimal), habit));
}

/** `shownAsPercent`: the number format says so, and the value is the fraction itself. */
export function readPercentageNumber(value: number, shownAsPercent: boolean, habit: PercentageHabit): Read {
  const decimal = decimalOf(value);
  if (decimal === null) return kept(String(value), warn("V003", { text: String(value) }));
  return fraction(decimal, decimal, shownAsPercent ? false : isPercent(value, habit));
}

function fraction(text: string, decimal: string, percent: boolean | null): Read {
  if (percent === null && Number(decimal) !== 0)
    return kept(text, warn("V037", { text: text.replace(/^(-?\d+)\.(\d+)$/, "$1,$2") }));
  const negative = decimal.startsWith("-");
  const digits = negative ? decimal.slice(1) : decimal;
  return understood(plainDecimal(`${negative ? "-" : ""}${shiftPoint(digits, percent ? -2 : 0)}`));
}

/** Null when both readings are possible. */
function isPercent(value: number, { bare, vat, numbers }: PercentageHabit): boolean | null {
  const size = Math.abs(value);
  if (vat) return size === 1 ? null : size > 1;
  if (bare !== "mixed") return bare === null ? null : bare === "percent";
  if (size > 1) return true;
  // 0,85 beside 1,1 is a percentage like the others; 0,21 beside 21 may be the same 21%, and 0,5 beside 54 may be half.
  return size >= numbers.low / 10 && size * 100 > numbers.high ? true : null;
}
