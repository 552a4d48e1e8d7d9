/** Decimals and whole numbers, with the unit that stands beside them. */

import { decimalOf, plainDecimal, shiftPoint } from "./decimal-text.ts";
import { figuresOf } from "./figures.ts";
import { type NumberHabit, settle } from "./number-habit.ts";
import { type QuantityShape, quantityShape, type Unit } from "./quantity-shape.ts";
import { inform, kept, type Read, understood, warn } from "./read.ts";
import { withoutCentsDash } from "./tidy.ts";

export type Length = "mm" | "cm" | "m" | "km";

/** As powers of ten of a metre. */
const LENGTHS: Readonly<Record<Length, number>> = { mm: -3, cm: -2, m: 0, km: 3 };
const LENGTH = /^(\d[\d.,]*) ?(mm|cm|m|mtr|meter|km)\.?$/i;
const LENGTH_ASKED = /[([] ?(mm|cm|m|km) ?[)\]]/i;

/** The length that a heading names in brackets. */
export function lengthIn(heading: string): Length | null {
  return (LENGTH_ASKED.exec(heading)?.[1]?.toLowerCase() as Length | undefined) ?? null;
}

/** "2 m" in a column of centimetres is 200; null for what names no length. */
function lengthOf(text: string, asked: Length): Read | null {
  const [, written = "", word = ""] = LENGTH.exec(text) ?? [];
  const unit = /^m(tr|eter)?$/i.test(word) ? "m" : (word.toLowerCase() as Length);
  const figures = figuresOf(written);
  if (word === "" || !figures?.sure) return null;
  const value = plainDecimal(shiftPoint(figures.digits, LENGTHS[unit] - LENGTHS[asked]));
  return understood(value, unit === asked ? undefined : inform("V030", { text, value }));
}

export interface QuantityHabit {
  readonly numbers: NumberHabit;
  /** The unit of the column: from the heading, otherwise from the cells. */
  readonly unit: Unit | null;
  /** "Hoogte (cm)": what lengths are counted in here; null when the heading does not say. */
  readonly length: Length | null;
}

/** "61,2 m2" → "61.2"; minutes and hours are brought to the unit of the column. */
export function readDecimalText(text: string, habit: QuantityHabit): Read {
  const length = habit.length === null ? null : lengthOf(text.trim(), habit.length);
  if (length) return length;
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
