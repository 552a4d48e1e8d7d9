/** Norms as the formulas of the workbook look them up. */

import type { Day } from "../days/day.ts";
import { fractionOf } from "../domain/money/fraction.ts";
import { type ComputedContext, numberIn, type RowValue, type RowValues, same } from "./row-value.ts";

/** A norm as a number: "0,05", "1/3" and 56; a word gives nothing. */
export function normNumber({ value }: RowValues): RowValue {
  if (typeof value === "number") return value;
  const fraction = typeof value === "string" ? fractionOf(value.trim().replace(",", ".")) : null;
  return fraction === null ? "" : Number(fraction.numerator) / Number(fraction.denominator);
}

/** The number of the one norm in force on a day; null when there is none, or more than one. */
export function normOn(code: string, on: Day, { rowsOf }: ComputedContext): number | null {
  const inForce = rowsOf("zbNormen").filter(
    (norm) =>
      same(norm.code, code) &&
      (numberIn(norm.from) ?? 0) <= on &&
      on <= (numberIn(norm.to) ?? Number.POSITIVE_INFINITY),
  );
  const [norm] = inForce;
  return norm && inForce.length === 1 ? numberIn(normNumber(norm)) : null;
}
