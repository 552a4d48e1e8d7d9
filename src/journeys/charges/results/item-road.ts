/** What stands between an item and the shares of its homes, found again from the division: weights as people filled them in. */

import type { Division, ItemAllocation } from "../../../domain/charges/allocation.ts";
import { type Allowance, allow } from "../../../domain/charges/allowance.ts";
import type { ChargeGround } from "../../../domain/charges/charge-ground.ts";
import { lengthOf, MONTH, type PeriodMethod } from "../../../domain/charges/period.ts";
import type { Span } from "../../../domain/charges/spans.ts";
import { spansOf, stakesOf } from "../../../domain/charges/stakes.ts";
import { Findings } from "../../../domain/findings.ts";
import {
  add,
  floorDivide,
  halfUpDivide,
  multiply,
  subtract,
  toNumber,
  type Whole,
} from "../../../domain/money/exact.ts";
import type { Fraction } from "../../../domain/money/fraction.ts";
import { rounded } from "../../../schema/row-value.ts";

/** Decimals that weights keep in sums: what lies below is noise of binary fractions. */
const DECIMALS = 10;

/** A home, or a row for a home that is not known, in an item. */
export interface RoadStake {
  /** The weights in time; one that holds all the time for most homes. */
  readonly spans: readonly Span[];
  /** As filled in; the average over the period where it changes. */
  readonly weight: number;
  /** The share before rounding, in cents, and rounded both ways. */
  readonly exactCents: number;
  readonly halfUpCents: number;
  readonly downCents: number;
  /** What was cut off, in cents. */
  readonly cut: number;
}

export interface ItemRoad {
  readonly allowance: Allowance;
  readonly stakes: readonly RoadStake[];
  /** What of a declared whole no home has; null when there is nothing. */
  readonly rest: RoadStake | null;
  readonly weightSum: number;
  readonly denominator: number;
  /** Days, or months with part of a month by its days. */
  readonly length: number;
}

/** Null for an item that was left out. */
export function roadOf(ground: ChargeGround, { item, division }: ItemAllocation): ItemRoad | null {
  if (!division) return null;
  const { participation } = division;
  const { key, method, tenure, weights } = participation;
  const { period } = tenure;
  // What is wrong was said when the item was divided.
  const allowance = allow(item, ground.norms, new Findings());
  const found = stakesOf(ground.keys, ground.homes, key, item.complex, period, new Findings());
  if (!allowance || !found) throw new Error("An item that was divided cannot be divided again");
  const length = lengthOf(period, method);
  const stakes = found.homes.map((_, at): RoadStake => {
    const spans = spansOf(ground.homes, key, found, at, period);
    return { spans, weight: weightOver(spans, method, length), ...sharesOf(allowance.allowed, division, at) };
  });
  const weightSum = rounded(
    stakes.reduce((sum, { weight }) => sum + weight, 0),
    DECIMALS,
  );
  const denominator = key.kind === "fraction" ? (key.denominator ?? weightSum) : weightSum;
  const hasRest = weights.each.length > stakes.length;
  const rest = hasRest
    ? { spans: [], weight: denominator - weightSum, ...sharesOf(allowance.allowed, division, stakes.length) }
    : null;
  return { allowance, stakes, rest, weightSum, denominator, length: rounded(inUnits(length, method), 12) };
}

/** A number of days, or of months out of parts of months. */
export function inUnits(length: number, method: PeriodMethod): number {
  return method === "days" ? length : length / MONTH;
}

function weightOver(spans: readonly Span[], method: PeriodMethod, length: number): number {
  const [only] = spans;
  if (only && spans.length === 1) return only.given;
  // As many decimals as the sum of the weights keeps, so that one home alone bears exactly all.
  return rounded(
    spans.reduce((sum, { given, counts }) => sum + given * lengthOf(counts, method), 0) / length,
    DECIMALS,
  );
}

function sharesOf(
  allowed: Fraction,
  { participation: { weights } }: Division,
  at: number,
): Omit<RoadStake, "spans" | "weight"> {
  const above = multiply(allowed.numerator, weights.each[at] ?? 0);
  const below = multiply(allowed.denominator, weights.total);
  const whole = floorDivide(above, below);
  const cut = ratio(subtract(above, multiply(whole, below)), below);
  const downCents = toNumber(whole);
  return { exactCents: downCents + cut, halfUpCents: toNumber(halfUpDivide(above, below)), downCents, cut };
}

export function ratio(above: Whole, below: Whole): number {
  return Number(above) / Number(below);
}

export function sumOf(values: readonly number[]): number {
  return toNumber(values.reduce<Whole>((sum, value) => add(sum, value), 0));
}
