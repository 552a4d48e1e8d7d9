/** Exact fractions: norms (1/3, 5%), chargeable costs before they are rounded, hours, VAT rates. */

import { floorDivide, greatestCommonDivisor, halfUpDivide, toNumber } from "./exact.ts";

/** In lowest terms, the denominator positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new Error("A fraction has no zero below the line");
  if (denominator === 1n) return { numerator, denominator };
  const divisor = BigInt(greatestCommonDivisor(numerator, denominator)) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function wholeFraction(value: number): Fraction {
  return { numerator: BigInt(value), denominator: 1n };
}

/**
 * The fraction that a person meant by a cell's number or text: "0.05", "1/3", 61.5. A number with more digits than a person
 * types and that equals a simple fraction to twelve digits (0.333333333333333) is that fraction. Null for anything else.
 */
export function fractionOf(value: number | string): Fraction | null {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return null;
    if (Number.isSafeInteger(value)) return wholeFraction(value);
    const exact = decimalFraction(String(Number(value.toPrecision(15))));
    if (exact && exact.denominator > 1_000_000_000n) return simpleFraction(value) ?? exact;
    return exact;
  }
  const ratio = /^(-?\d+)\/(\d+)$/.exec(value.trim());
  if (!ratio) return decimalFraction(value.trim());
  const below = BigInt(ratio[2] ?? "0");
  return below === 0n ? null : fraction(BigInt(ratio[1] ?? "0"), below);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
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
  return value.denominator === 1n ? String(value.numerator) : `${value.numerator}/${value.denominator}`;
}

function decimalFraction(text: string): Fraction | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const decimals = match[3] ?? "";
  const digits = BigInt(`${match[2]}${decimals}`) * (match[1] ? -1n : 1n);
  const exponent = Number(match[4] ?? 0) - decimals.length;
  return exponent >= 0 ? fraction(digits * 10n ** BigInt(exponent), 1n) : fraction(digits, 10n ** BigInt(-exponent));
}

/** The fraction with at most three digits below the line that equals the value to twelve digits, by continued fractions. */
function simpleFraction(value: number): Fraction | null {
  let [rest, below, belowBefore] = [value, 1, 0];
  for (;;) {
    if (below > 999) return null;
    const above = Math.round(value * below);
    if (Math.abs(value - above / below) <= 1e-12 * Math.max(1, Math.abs(value))) {
      return fraction(BigInt(above), BigInt(below));
    }
    rest = 1 / (rest - Math.floor(rest));
    [below, belowBefore] = [Math.floor(rest) * below + belowBefore, below];
  }
}
