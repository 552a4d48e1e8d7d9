/** Exact fractions: norms (1/3, 5%), chargeable costs before they are rounded, hours, VAT rates. */

import {
  add,
  floorDivide,
  greatestCommonDivisor,
  halfUpDivide,
  multiply,
  subtract,
  toNumber,
  type Whole,
  whole,
} from "./exact.ts";

/** Not always in lowest terms (`reduce` makes it so); the denominator is positive. */
export interface Fraction {
  readonly numerator: Whole;
  readonly denominator: Whole;
}

export const ZERO: Fraction = { numerator: 0, denominator: 1 };
export const ONE: Fraction = { numerator: 1, denominator: 1 };

export function fraction(numerator: Whole, denominator: Whole): Fraction {
  if (denominator <= 0) throw new Error("A fraction needs a positive number below the line");
  return { numerator, denominator };
}

/** A safe integer as a fraction. */
export function wholeFraction(value: number): Fraction {
  return { numerator: value, denominator: 1 };
}

/** The same fraction in lowest terms. */
export function reduce({ numerator, denominator }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: floorDivide(numerator, divisor), denominator: floorDivide(denominator, divisor) };
}

/**
 * The fraction that a person meant by a cell's number or text: "0.05", "1/3", 61.5. A number with more digits than a person
 * types and that equals a simple fraction to twelve digits (0.333333333333333) is that fraction. Null for anything else.
 */
export function fractionOf(value: number | string): Fraction | null {
  if (typeof value === "number") return fractionOfNumber(value);
  const ratio = /^(-?\d+)\/(\d+)$/.exec(value.trim());
  if (!ratio) return decimalFraction(value.trim());
  const below = whole(BigInt(ratio[2] ?? "0"));
  return below === 0 ? null : reduce({ numerator: whole(BigInt(ratio[1] ?? "0")), denominator: below });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: multiply(a.numerator, b.numerator), denominator: multiply(a.denominator, b.denominator) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: add(a.numerator, b.numerator), denominator: a.denominator };
  }
  return {
    numerator: add(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator)),
    denominator: multiply(a.denominator, b.denominator),
  };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: subtract(0, b.numerator), denominator: b.denominator });
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = subtract(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator));
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

export function lesser(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function greater(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** Rounded down. Throws when the result does not fit in a safe integer. */
export function floorOf(value: Fraction): number {
  return toNumber(floorDivide(value.numerator, value.denominator));
}

/** Rounded to the nearest, a half upwards. Throws when the result does not fit in a safe integer. */
export function halfUpOf(value: Fraction): number {
  return toNumber(halfUpDivide(value.numerator, value.denominator));
}

/** "2/3", or "12" for a whole number. */
export function textOfFraction(value: Fraction): string {
  const { numerator, denominator } = reduce(value);
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}

function fractionOfNumber(value: number): Fraction | null {
  if (Number.isSafeInteger(value)) return wholeFraction(value);
  if (!Number.isFinite(value)) return null;
  // A correctly rounded division gives back the very number, so these are its decimals.
  for (let scale = 10; scale <= 1_000_000; scale *= 10) {
    const digits = Math.round(value * scale);
    if (Number.isSafeInteger(digits) && digits / scale === value) return { numerator: digits, denominator: scale };
  }
  const exact = decimalFraction(String(Number(value.toPrecision(15))));
  return exact && exact.denominator > 1_000_000_000 ? (simpleFraction(value) ?? exact) : exact;
}

function decimalFraction(text: string): Fraction | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const decimals = match[3] ?? "";
  const digits = BigInt(`${match[2]}${decimals}`) * (match[1] ? -1n : 1n);
  const exponent = Number(match[4] ?? 0) - decimals.length;
  const power = 10n ** BigInt(Math.abs(exponent));
  if (exponent >= 0) return { numerator: whole(digits * power), denominator: 1 };
  return reduce({ numerator: whole(digits), denominator: whole(power) });
}

/** The fraction with at most three digits below the line that equals the value to twelve digits, by continued fractions. */
function simpleFraction(value: number): Fraction | null {
  let [rest, below, belowBefore] = [value, 1, 0];
  for (;;) {
    if (below > 999) return null;
    const above = Math.round(value * below);
    if (Math.abs(value - above / below) <= 1e-12 * Math.max(1, Math.abs(value))) {
      return { numerator: above, denominator: below };
    }
    rest = 1 / (rest - Math.floor(rest));
    [below, belowBefore] = [Math.floor(rest) * below + belowBefore, below];
  }
}
