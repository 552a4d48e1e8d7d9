import { add, floorDivide, greatestCommonDivisor, multiply, subtract, type Whole } from "../money/exact.ts";
import type { Fraction } from "../money/fraction.ts";
import type { Weights } from "../money/rounding.ts";
import { lengthOf, type Period, type PeriodMethod } from "./period.ts";
import type { Stakes } from "./stakes.ts";
import { onScale, scaleFor } from "./weight-scale.ts";

export interface WeightOptions {
  readonly period: Period;
  readonly method: PeriodMethod;
  /** The declared whole of fractions of ownership; null: the sum of the weights. */
  readonly declared: number | null;
  /** The part that is divided equally, for gas without a meter; null for other keys. */
  readonly equalPart: Fraction | null;
}

/** Above this, weights are brought to lowest terms, so that products with amounts stay in ordinary numbers. */
const LARGE = 100_000_000;

/**
 * The weights of a period, one for each participant, and one more for what no home has of a declared whole. The denominator counts every home that takes part on at least one day for the whole period, with
 * its first weight before it joined and its last after it left: it never shrinks through vacancy, sale or joining later
 * (policy of the Huurcommissie, p. 44), and what nobody lived for is the landlord's. `allZero` when there is nothing to
 * divide by, `aboveDeclared` when the fractions of ownership are more than their declared whole.
 */
export function weightsOf(
  stakes: Stakes,
  { period, method, declared, equalPart }: WeightOptions,
): Weights | "allZero" | "aboveDeclared" {
  const { given, timed } = stakes;
  const spans = [...timed.values()];
  const changing = spans.some(({ length }) => length > 1);
  const scale = scaleFor([
    ...given,
    ...spans.flat().map((span) => span.given),
    ...(declared === null ? [] : [declared]),
  ]);
  // Where a weight changes, weight × time counts; otherwise the weights alone, so that the numbers stay small.
  const length = changing ? lengthOf(period, method) : 1;
  let each: Whole[] = given.map((weight, i) => {
    const own = changing || timed.has(i) ? timed.get(i) : undefined;
    if (!own) return multiply(onScale(weight, scale), length);
    return own.reduce<Whole>((sum, span) => {
      return add(sum, multiply(onScale(span.given, scale), changing ? lengthOf(span.counts, method) : 1));
    }, 0);
  });
  if (equalPart) each = mixed(each, equalPart);
  if (declared !== null) {
    const rest = subtract(multiply(onScale(declared, scale), length), each.reduce<Whole>(add, 0));
    if (rest < 0) return "aboveDeclared";
    if (rest > 0) each.push(rest);
  }
  const weights = inNumbers(each);
  if (weights.total === 0) return "allZero";
  return each.length > given.length ? { ...weights, hasRest: true } : weights;
}

/**
 * Gas without a meter: a part equally over the homes, the rest by floor area. With part p/q, n homes and areas aᵢ that add up
 * to A, home i has p/q · 1/n + (1 − p/q) · aᵢ/A = (p·A + (q − p)·n·aᵢ) / (q·n·A): whole weights with an exact sum.
 */
function mixed(areas: readonly Whole[], { numerator, denominator }: Fraction): Whole[] {
  const all = areas.reduce<Whole>(add, 0);
  if (all === 0) return areas.map(() => 0);
  const equally = multiply(numerator, all);
  const byArea = multiply(subtract(denominator, numerator), areas.length);
  return areas.map((area) => add(equally, multiply(byArea, area)));
}

function inNumbers(each: readonly Whole[]): Weights {
  let total: Whole = 0;
  let largest: Whole = 0;
  for (const weight of each) {
    total = add(total, weight);
    if (weight > largest) largest = weight;
  }
  if (total <= LARGE) return { each: Float64Array.from(each as readonly number[]), largest, total };
  const divisor = each.reduce<Whole>((common, weight) => (common === 1 ? 1 : greatestCommonDivisor(common, weight)), 0);
  const small = each.map((weight) => floorDivide(weight, divisor));
  largest = floorDivide(largest, divisor);
  const numbers = typeof largest === "number" ? Float64Array.from(small, Number) : small;
  return { each: numbers, largest, total: floorDivide(total, divisor) };
}
