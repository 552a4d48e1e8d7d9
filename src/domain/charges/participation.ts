import { add, greatestCommonDivisor, multiply, subtract, type Whole } from "../money/exact.ts";
import type { Fraction } from "../money/fraction.ts";
import type { RoundingMode, Weights } from "../money/rounding.ts";
import type { AllocationKey } from "./allocation-key.ts";
import type { Homes } from "./homes.ts";
import { lengthOf, overlapOf, type Period, type PeriodMethod } from "./period.ts";
import type { Span, Stake, Stakes } from "./stakes.ts";

/** A home's share belongs to one segment as a whole, to several, or (negative) to the landlord without any. */
export const SPLIT = -1;
/** No home: a row for an unknown unit, or the part of a fraction of ownership that no home has. */
export const NO_HOME = -2;
/** A home whose rows contradict each other. */
export const UNCLEAR = -3;

/** How the share of one home is divided over time. `whole` counts all of the period. */
export interface TimeSplit {
  readonly whole: Whole;
  readonly parts: readonly { readonly segment: number; readonly measure: Whole }[];
  /** Whether the home takes part all the time; if not, the landlord bears the rest. */
  readonly allTime: boolean;
}

/** Who takes part in a key for a period, with whole-number weights; shared by all items with the same key and period. */
export interface Participation {
  readonly key: AllocationKey;
  readonly method: PeriodMethod;
  readonly rounding: RoundingMode;
  readonly period: Period;
  /** Per participant the index of the unit; -1 for none. */
  readonly homes: Int32Array;
  readonly weights: Weights;
  /** Per participant the segment that bears it, or SPLIT, NO_HOME, UNCLEAR. */
  readonly bearers: Int32Array;
  readonly splits: ReadonlyMap<number, TimeSplit>;
  /** Every participant is a home with one household for the whole period. */
  readonly allLet: boolean;
}

/**
 * The weights of a period. The denominator counts every home that takes part on at least one day for the whole period, with
 * its first weight before it joined and its last after it left: it never shrinks through vacancy, sale or joining later
 * (policy of the Huurcommissie, p. 44), and what nobody lived for is the landlord's. `allZero` when there is nothing to
 * divide by, `aboveDeclared` when the fractions of ownership are more than their declared whole.
 */
export function participate(
  homes: Homes,
  stakes: Stakes,
  declared: { key: AllocationKey; method: PeriodMethod; rounding: RoundingMode; period: Period },
  equalPart: Fraction | null,
): Participation | "allZero" | "aboveDeclared" {
  const { method, period } = declared;
  const length = lengthOf(period, method);
  const alongTime = stakes.list.some(({ spans }) => spans.length > 1);
  const over = (stake: Stake): Whole => weightOver(stake, alongTime ? method : null);
  let list = stakes.list;
  let each = list.map(over);
  if (equalPart) {
    list = mixed(list, each, equalPart, alongTime ? length : 1);
    each = list.map(over);
  }
  if (stakes.declared !== null) {
    const rest = subtract(multiply(stakes.declared, alongTime ? length : 1), each.reduce<Whole>(add, 0));
    if (rest < 0) return "aboveDeclared";
    if (rest > 0) {
      list = [...list, { home: -1, spans: [] }];
      each = [...each, rest];
    }
  }
  const weights = normalised(each);
  if (weights.total === 0) return "allZero";

  const bearers = new Int32Array(list.length);
  const splits = new Map<number, TimeSplit>();
  list.forEach((stake, i) => {
    const bearer = bearerOf(homes, stake, period);
    bearers[i] = bearer;
    if (bearer === SPLIT) splits.set(i, splitOf(homes, stake, period, method));
  });
  const allLet = bearers.every((bearer) => homes.segments[bearer]?.bearer === "tenant");
  return { ...declared, homes: Int32Array.from(list, ({ home }) => home), weights, bearers, splits, allLet };
}

/** The weight over the whole period: weight × time where weights change within it, otherwise just the weight. */
function weightOver({ spans }: Stake, method: PeriodMethod | null): Whole {
  const first = spans[0];
  if (method === null || !first) return first?.weight ?? 0;
  return spans.reduce<Whole>((sum, { weight, counts }) => add(sum, multiply(weight, lengthOf(counts, method))), 0);
}

/**
 * Gas without a meter: a part equally over the homes, the rest by floor area. With part p/q, n homes and areas aᵢ that add up
 * to A, home i has p/q · 1/n + (1 − p/q) · aᵢ/A = (p·A + (q − p)·n·aᵢ) / (q·n·A): whole weights with an exact sum.
 */
function mixed(stakes: readonly Stake[], each: readonly Whole[], equalPart: Fraction, length: number): Stake[] {
  const area = each.reduce<Whole>(add, 0);
  const byArea = multiply(multiply(equalPart.denominator - equalPart.numerator, stakes.length), length);
  const equally = multiply(equalPart.numerator, area);
  return stakes.map((stake) => ({
    ...stake,
    spans: stake.spans.map((span) => ({ ...span, weight: add(equally, multiply(byArea, span.weight)) })),
  }));
}

function normalised(each: readonly Whole[]): Weights {
  let divisor: Whole = 0;
  let total: Whole = 0;
  for (const weight of each) {
    if (divisor !== 1) divisor = greatestCommonDivisor(divisor, weight);
    total = add(total, weight);
  }
  if (total === 0) return { each: [], largest: 0, total };
  const small = each.map((weight) => divideExactly(weight, divisor));
  const largest = small.reduce<Whole>((most, weight) => (weight > most ? weight : most), 0);
  const numbers = small.every((weight) => typeof weight === "number");
  return { each: numbers ? Float64Array.from(small) : small, largest, total: divideExactly(total, divisor) };
}

function divideExactly(value: Whole, divisor: Whole): Whole {
  if (typeof value === "number" && typeof divisor === "number") return value / divisor;
  return add(BigInt(value) / BigInt(divisor), 0);
}

function bearerOf(homes: Homes, stake: Stake, period: Period): number {
  if (stake.home < 0) return NO_HOME;
  if (homes.unclear[stake.home] === 1) return UNCLEAR;
  const first = homes.firstSegment[stake.home] as number;
  const last = homes.firstSegment[stake.home + 1] as number;
  const span = stake.spans[0];
  if (stake.spans.length !== 1 || !span || span.takesPart.from > period.from || span.takesPart.to < period.to)
    return SPLIT;
  for (let i = first; i < last; i++) {
    const segment = homes.segments[i];
    if (segment && segment.from <= period.from && segment.to >= period.to) return i;
  }
  return SPLIT;
}

function splitOf(homes: Homes, stake: Stake, period: Period, method: PeriodMethod): TimeSplit {
  // One weight all the time: only the time matters, and the numbers stay small.
  const single = stake.spans.length === 1;
  const measured = (span: Span, within: Period | null): Whole =>
    within ? multiply(single ? 1 : span.weight, lengthOf(within, method)) : 0;
  const whole = stake.spans.reduce<Whole>((sum, span) => add(sum, measured(span, span.counts)), 0);
  const taken = stake.spans.reduce<Whole>((sum, span) => add(sum, measured(span, span.takesPart)), 0);
  const parts: { segment: number; measure: Whole }[] = [];
  const last = homes.firstSegment[stake.home + 1] as number;
  for (let i = homes.firstSegment[stake.home] as number; i < last; i++) {
    const segment = homes.segments[i];
    const within = segment ? overlapOf(segment, period) : null;
    if (!within) continue;
    const measure = stake.spans.reduce<Whole>(
      (sum, span) => add(sum, measured(span, overlapOf(within, span.takesPart))),
      0,
    );
    if (measure !== 0) parts.push({ segment: i, measure });
  }
  return { whole, parts, allTime: taken === whole };
}
