/** Decimals and whole numbers, with the unit that stands beside them. */

import { decimalOf, plainDecimal } from "./decimal-text.ts";
import { type NumberHabit, settle } from "./number-habit.ts";
import { type QuantityShape, quantityShape, type Unit } from "./quantity-shape.ts";
import { inform, kept, type Read, understood, warn } from "./read.ts";
import { withoutCentsDash } from "./tidy.ts";

export interface QuantityHabit {
  readonly numbers: NumberHabit;
  /** The unit of the column: from the heading, otherwise from the cells. */
  readonly unit: Unit | null;
}

/** "61,2 m2" → "61.2"; minutes and hours are brought to the unit of the column. */
export function readDecimalText(text: string, habit: QuantityHabit): Read {
  const shape = quantityShape(withoutCentsDash(text.trim()));
  if (!shape) return kept(text, warn("V002", { text }));
  const digits = settle(shape.figures, habit.numbers, "decimal");
  if (digits === null) return kept(text, warn("V027", { text }));
  const decimal = plainDecimal(`${shape.negative ? "-" : ""}${digits}`);
  const { unit } = habit;
  if (shape.unit !== null && unit !== null && shape.unit !== unit) {
    // "12 won." and "23 pers." in one column are counts all the same; hours among square metres are a slip.
    if (isCount(shape.unit) && isCount(unit)) return understood(decimal, inform("V024", { text, value: decimal }));
    if (!isTime(shape.unit) || !isTime(unit)) return kept(text, warn("V002", { text }));
    const value = convert(decimal, unit);
    return understood(value, inform("V030", { text, value }));
  }
  if (shape.unit === "percent") return kept(text, warn("V002", { text }));
  return understood(decimal, shape.remark ? inform("V024", { text, value: decimal }) : undefined);
}

export function readDecimalNumber(value: number): Read {
  const decimal = decimalOf(value);
  return decimal === null ? kept(String(value), warn("V002", { text: String(value) })) : understood(decimal);
}

/** A cell that Excel shows as a duration holds days; the column counts in hours or minutes. */
export function readDurationNumber(value: number, unit: Unit | null): Read {
  const minutes = Math.round(value * 24 * 60 * 60) / 60;
  return readDecimalNumber(unit === "minute" ? minutes : minutes / 60);
}

/** Whole numbers are numbers; what is not whole stays a decimal text with V038. */
export function asInteger(read: Read): Read {
  if (!read.understood || typeof read.value !== "string") return read;
  const number = Number(read.value);
  if (Number.isSafeInteger(number)) return { ...read, value: number };
  return read.value.includes(".") ? { ...read, doubt: read.doubt ?? warn("V038", { value: read.value }) } : read;
}

function isCount(unit: QuantityShape["unit"]): boolean {
  return unit === "other" || unit === "area";
}

function isTime(unit: QuantityShape["unit"]): boolean {
  return unit === "hour" || unit === "minute";
}

/** The other unit of time in the unit asked for; at most four decimals, because 20 minutes are no round part of an hour. */
function convert(decimal: string, to: Unit): string {
  const value = to === "minute" ? Number(decimal) * 60 : Number(decimal) / 60;
  return decimalOf(Math.round(value * 10_000) / 10_000) ?? decimal;
}
