import { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import { multiply, type Whole } from "../money/exact.ts";
import { type Fraction, fraction, reduce, times, ZERO } from "../money/fraction.ts";
import type { RoundedHow, RoundingMode } from "../money/rounding.ts";
import type { NormRow } from "../norms/norm.ts";
import type { Allocation, ItemAllocation } from "./allocation.ts";
import type { AllocationKey } from "./allocation-key.ts";
import { type AllowanceStep, allow } from "./allowance.ts";
import type { CostItem } from "./cost-item.ts";
import { homeShare, roundedShare } from "./home-shares.ts";
import { bearerAt, type Participation } from "./participation.ts";
import type { Period, PeriodMethod } from "./period.ts";
import type { Segment } from "./segments.ts";
import { type Stakes, spansOf, stakesOf } from "./stakes.ts";
import { splitShare } from "./time-split.ts";

/** One weight of a home, as filled in, with the time for which it counts. */
export interface ExplainedWeight {
  readonly given: number;
  readonly takesPart: Period;
  readonly counts: Period;
  readonly source: string;
}

/** What one household (or the landlord for vacancy) pays of an item, and how the share of the home was cut. */
export interface ExplainedPart {
  readonly segment: Segment;
  /** Days or parts of months of this segment, and of the whole period. */
  readonly measure: Whole;
  readonly whole: Whole;
  /** The part before rounding, in cents. */
  readonly exact: Fraction;
  readonly cents: Cents;
}

/** The whole road from invoice to amount, for one home and one item. Amounts in cents; fractions are exact. */
export interface ShareExplanation {
  readonly item: CostItem;
  readonly costCents: Cents;
  readonly steps: readonly AllowanceStep[];
  readonly allowed: Fraction;
  readonly key: AllocationKey;
  readonly method: PeriodMethod;
  readonly weights: readonly ExplainedWeight[];
  /** The home's part of the whole. For an equal key 1/24. */
  readonly part: Fraction;
  /** Weights of all participants as filled in, over the whole period; null for gas by 35/65 and where homes take part for a time only. */
  readonly sumOfWeights: number | null;
  readonly participants: number;
  /** allowed × part, before rounding. */
  readonly exact: Fraction;
  readonly rounding: RoundingMode;
  readonly how: RoundedHow;
  readonly roundedCents: Cents;
  /** The most a home pays for the period; null without a maximum. */
  readonly maximum: { readonly row: NormRow; readonly cents: Cents } | null;
  /** The home's share for the whole period. */
  readonly homeCents: Cents;
  readonly parts: readonly ExplainedPart[];
  /** For the time in which the home takes no part: the landlord's. */
  readonly notTakingPartCents: Cents;
}

/** Why a home pays what it pays for an item. Null when the item was left out or the home takes no part in it. */
export function explainShare(allocation: Allocation, itemId: string, unitId: string): ShareExplanation | null {
  const { homes } = allocation.ground;
  const allocated = allocation.items.find(({ item }) => item.id === itemId);
  const home = homes.indexOf.get(unitId);
  if (!allocated?.division || home === undefined) return null;
  const { participation } = allocated.division;
  const at = participation.homes.indexOf(home);
  return at < 0 ? null : explainAt(allocation, allocated, at);
}

function explainAt(
  allocation: Allocation,
  { item, costCents, division }: ItemAllocation,
  at: number,
): ShareExplanation | null {
  if (!division) return null;
  const { ground } = allocation;
  const { participation, maximumCents } = division;
  const { key, method, rounding, weights, tenure } = participation;
  const { period } = tenure;
  // What is wrong was said when the item was divided.
  const allowance = allow(item, ground.norms, new Findings());
  const stakes = stakesOf(ground.keys, ground.homes, key, item.complex, period, new Findings());
  if (!stakes || !allowance) throw new Error("An item that was divided cannot be divided again");
  const own = spansOf(ground.homes, key, stakes, at, period);
  const part = reduce(fraction(weights.each[at] ?? 0, weights.total));
  const exact = reduce(times(allowance.allowed, part));
  const roundedCents = roundedShare(division, at);
  const homeCents = homeShare(division, at);
  return {
    item,
    costCents,
    steps: allowance.steps,
    allowed: allowance.allowed,
    key,
    method,
    weights: own.map(({ given, takesPart, counts, source }) => ({ given, takesPart, counts, source })),
    part,
    sumOfWeights: sumOfWeights(key, stakes),
    participants: stakes.homes.length,
    exact,
    rounding,
    how: division.how,
    roundedCents,
    maximum: allowance.maximum && maximumCents !== null ? { row: allowance.maximum.row, cents: maximumCents } : null,
    homeCents,
    ...partsOf(allocation, participation, at, homeCents),
  };
}

function sumOfWeights(key: AllocationKey, { given, timed }: Stakes): number | null {
  if (key.kind === "fraction" && key.denominator !== null) return key.denominator;
  if (key.kind === "mixed" || timed.size > 0) return null;
  const sum = given.reduce((total, weight) => total + weight, 0);
  // Weights have decimals as people type them; fifteen digits is what a cell shows.
  return Number(sum.toPrecision(15));
}

function partsOf(
  { ground: { homes } }: Allocation,
  participation: Participation,
  at: number,
  homeCents: Cents,
): Pick<ShareExplanation, "parts" | "notTakingPartCents"> {
  const bearer = bearerAt(participation, at);
  if (typeof bearer !== "object") {
    const segment = typeof bearer === "number" ? homes.segments[bearer] : undefined;
    const exact = fraction(homeCents, 1);
    const parts = segment ? [{ segment, measure: 1, whole: 1, exact, cents: homeCents }] : [];
    return { parts, notTakingPartCents: 0 };
  }
  const cents: Cents[] = [];
  const notTakingPartCents = splitShare(homeCents, bearer, cents);
  const { whole } = bearer;
  const parts = bearer.parts.flatMap(({ segment: index, measure }, i) => {
    const segment = homes.segments[index];
    const exact = whole === 0 ? ZERO : reduce(fraction(multiply(homeCents, measure), whole));
    return segment ? [{ segment, measure, whole, exact, cents: cents[i] ?? 0 }] : [];
  });
  return { parts, notTakingPartCents };
}
