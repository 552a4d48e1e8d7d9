import { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import { multiply, type Whole } from "../money/exact.ts";
import { type Fraction, fraction } from "../money/fraction.ts";
import type { RoundedHow, RoundingMode } from "../money/rounding.ts";
import type { NormRow } from "../norms/norm.ts";
import type { Allocation, ItemAllocation } from "./allocation.ts";
import type { AllocationKey } from "./allocation-key.ts";
import type { AllowanceStep } from "./allowance.ts";
import type { CostItem } from "./cost-item.ts";
import { splitShare } from "./home-split.ts";
import { type Participation, SPLIT } from "./participation.ts";
import type { Period, PeriodMethod } from "./period.ts";
import type { Segment } from "./segments.ts";
import { stakesOf } from "./stakes.ts";

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
  /** Weights of all participants as filled in, over the whole period; null for gas by 35/65 and where weights change. */
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
  return at < 0 ? null : explainAt(allocation, allocated, at, home);
}

function explainAt(
  allocation: Allocation,
  { item, costCents, division }: ItemAllocation,
  at: number,
  home: number,
): ShareExplanation | null {
  if (!division) return null;
  const { ground } = allocation;
  const { allowance, participation, maximumCents } = division;
  const { key, method, rounding, weights, period } = participation;
  // Said before, when the item was divided.
  const stakes = stakesOf(ground.keys, ground.homes, key, item.complex, period, new Findings());
  const own = stakes?.list.find((stake) => stake.home === home);
  if (!stakes || !own) throw new Error("A home that was divided over takes no part in the key");
  const part = fraction(BigInt(weights.each[at] ?? 0), BigInt(weights.total));
  const exact = fraction(
    allowance.allowed.numerator * part.numerator,
    allowance.allowed.denominator * part.denominator,
  );
  const homeCents = division.homeCents[at] as number;
  const roundedCents = division.roundedCents[at] as number;
  const plain = stakes.list.every(({ spans }) => spans.length === 1) && key.kind !== "mixed";
  return {
    item,
    costCents,
    steps: allowance.steps,
    allowed: allowance.allowed,
    key,
    method,
    weights: own.spans.map(({ given, takesPart, counts, source }) => ({ given, takesPart, counts, source })),
    part,
    sumOfWeights: plain ? sumOfGiven(stakes.declared === null ? null : key.denominator, stakes.list) : null,
    participants: participation.homes.length,
    exact,
    rounding,
    how: division.how,
    roundedCents,
    maximum: allowance.maximum && maximumCents !== null ? { row: allowance.maximum.row, cents: maximumCents } : null,
    homeCents,
    ...partsOf(allocation, participation, at, homeCents),
  };
}

function sumOfGiven(declared: number | null, stakes: readonly { spans: readonly { given: number }[] }[]): number {
  if (declared !== null) return declared;
  const sum = stakes.reduce((total, { spans }) => total + (spans[0]?.given ?? 0), 0);
  // Weights have decimals as people type them; fifteen digits is what a cell shows.
  return Number(sum.toPrecision(15));
}

function partsOf(
  { ground: { homes } }: Allocation,
  participation: Participation,
  at: number,
  homeCents: Cents,
): Pick<ShareExplanation, "parts" | "notTakingPartCents"> {
  const bearer = participation.bearers[at] as number;
  if (bearer !== SPLIT) {
    const segment = homes.segments[bearer];
    const exact = fraction(BigInt(homeCents), 1n);
    return {
      parts: segment ? [{ segment, measure: 1, whole: 1, exact, cents: homeCents }] : [],
      notTakingPartCents: 0,
    };
  }
  const split = participation.splits.get(at);
  if (!split) throw new Error("A divided home has no time split");
  const { parts, notTakingPart } = splitShare(homeCents, split, homes);
  const explained = split.parts.flatMap(({ segment: index, measure }, i) => {
    const segment = homes.segments[index];
    if (!segment) return [];
    const exact =
      split.whole === 0 ? fraction(0n, 1n) : fraction(BigInt(multiply(homeCents, measure)), BigInt(split.whole));
    return [{ segment, measure, whole: split.whole, exact, cents: parts[i] ?? 0 }];
  });
  return { parts: explained, notTakingPartCents: notTakingPart };
}
