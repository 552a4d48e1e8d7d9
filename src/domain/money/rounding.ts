/**
 * Rounding shares to cents: once, per home and cost item, and then added up (case G5: adding first gives another cent).
 *
 * `gelijk`: half up; when those shares together would be more than what may be charged, all shares of the item are rounded
 * down, because tenants never pay more than the actual costs. Equal weights always get equal amounts; what is left over is
 * the landlord's. What belongs to nobody does not count in this: it is the landlord's too.
 * `exact`: down, and the cents left over go to the largest remainders, ties to the participant that comes first (in order of
 * unit id). The shares add up to the cost.
 */

import { floorDivide, halfUpDivide, multiply, toNumber, type Whole } from "./exact.ts";
import { type Fraction, floorOf } from "./fraction.ts";

export type RoundingMode = "gelijk" | "exact";

/** How one share became whole cents. */
export type RoundedHow = "halfUp" | "down" | "largestRemainder";

export interface Rounded {
  readonly how: RoundedHow;
  /** The rounded shares together. */
  readonly sum: number;
}

/** The whole numbers by which a cost is divided; `total` is their sum and more than zero. */
export interface Weights {
  readonly each: Float64Array | readonly Whole[];
  /** The heaviest. */
  readonly largest: Whole;
  readonly total: Whole;
  /** The last weight belongs to nobody: what no home has of a declared whole. */
  readonly hasRest?: boolean;
}

const SAFE = Number.MAX_SAFE_INTEGER;

/**
 * The share of each weight in an amount of cents that may itself be a fraction (a third of € 100), written into `cents` from
 * place `from` on.
 */
export function roundShares(
  amount: Fraction,
  weights: Weights,
  mode: RoundingMode,
  cents: Float64Array,
  from = 0,
): Rounded {
  const divisor = multiply(amount.denominator, weights.total);
  const { numerator } = amount;
  const most = multiply(numerator, weights.largest);
  const limit = floorOf(amount);
  if (
    weights.each instanceof Float64Array &&
    typeof numerator === "number" &&
    typeof divisor === "number" &&
    typeof most === "number" &&
    Math.abs(most) + divisor < SAFE
  ) {
    const round = mode === "exact" ? exactNumbers : equalNumbers;
    return round(numerator, divisor, weights.each, limit, cents, from, weights.hasRest);
  }
  const products = Array.from<Whole, bigint>(weights.each, (weight) => BigInt(numerator) * BigInt(weight));
  const round = mode === "exact" ? exactWholes : equalWholes;
  return round(products, divisor, limit, cents, from, weights.hasRest);
}

function equalNumbers(
  numerator: number,
  divisor: number,
  weights: Float64Array,
  limit: number,
  cents: Float64Array,
  from: number,
  hasRest = false,
): Rounded {
  const homes = hasRest ? weights.length - 1 : weights.length;
  let sum = 0;
  for (let i = 0; i < homes; i++) {
    const product = numerator * (weights[i] as number);
    let share = Math.floor(product / divisor);
    let rest = product - share * divisor;
    if (rest < 0) {
      share -= 1;
      rest += divisor;
    } else if (rest >= divisor) {
      share += 1;
      rest -= divisor;
    }
    if (rest >= divisor - rest) share += 1;
    cents[from + i] = share;
    sum += share;
  }
  if (sum <= limit) {
    if (hasRest)
      sum += restAt(multiply(numerator, weights[homes] as number), divisor, limit - sum, cents, from + homes);
    return { how: "halfUp", sum };
  }
  sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const product = numerator * (weights[i] as number);
    let share = Math.floor(product / divisor);
    const rest = product - share * divisor;
    if (rest < 0) share -= 1;
    else if (rest >= divisor) share += 1;
    cents[from + i] = share;
    sum += share;
  }
  return { how: "down", sum };
}

function exactNumbers(
  numerator: number,
  divisor: number,
  weights: Float64Array,
  limit: number,
  cents: Float64Array,
  from: number,
): Rounded {
  const rests = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const product = numerator * (weights[i] as number);
    const share = toNumber(floorDivide(product, divisor));
    cents[from + i] = share;
    rests[i] = product - share * divisor;
    sum += share;
  }
  const order = [...rests.keys()].sort((a, b) => (rests[b] as number) - (rests[a] as number) || a - b);
  for (const i of order.slice(0, limit - sum)) cents[from + i] = (cents[from + i] as number) + 1;
  return { how: "largestRemainder", sum: limit };
}

function equalWholes(
  products: readonly bigint[],
  divisor: Whole,
  limit: number,
  cents: Float64Array,
  from: number,
  hasRest = false,
): Rounded {
  const roundBy = (divide: typeof floorDivide, own: readonly bigint[]): number => {
    let sum = 0;
    for (const [i, product] of own.entries()) {
      cents[from + i] = toNumber(divide(product, divisor));
      sum += cents[from + i] as number;
    }
    return sum;
  };
  const homes = hasRest ? products.length - 1 : products.length;
  const sum = roundBy(halfUpDivide, products.slice(0, homes));
  if (sum > limit) return { how: "down", sum: roundBy(floorDivide, products) };
  const rest = hasRest ? restAt(products[homes] ?? 0n, divisor, limit - sum, cents, from + homes) : 0;
  return { how: "halfUp", sum: sum + rest };
}

/** What belongs to nobody, half up, and not more than the homes leave. */
function restAt(product: Whole, divisor: Whole, left: number, cents: Float64Array, at: number): number {
  const share = Math.min(toNumber(halfUpDivide(product, divisor)), left);
  cents[at] = share;
  return share;
}

function exactWholes(
  products: readonly bigint[],
  divisor: Whole,
  limit: number,
  cents: Float64Array,
  from: number,
): Rounded {
  let sum = 0;
  const rests = products.map((product, i) => {
    const share = toNumber(floorDivide(product, divisor));
    cents[from + i] = share;
    sum += share;
    return product - BigInt(share) * BigInt(divisor);
  });
  const order = [...rests.keys()].sort((a, b) => {
    const [one, other] = [rests[a] ?? 0n, rests[b] ?? 0n];
    return one > other ? -1 : one < other ? 1 : a - b;
  });
  for (const i of order.slice(0, limit - sum)) cents[from + i] = (cents[from + i] as number) + 1;
  return { how: "largestRemainder", sum: limit };
}
