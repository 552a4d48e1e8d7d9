import type { RoundingMode, Weights } from "../money/rounding.ts";
import type { AllocationKey } from "./allocation-key.ts";
import type { Homes } from "./homes.ts";
import type { Period, PeriodMethod } from "./period.ts";
import { type Stakes, spansOf } from "./stakes.ts";
import { splitOf, type TimeSplit } from "./time-split.ts";

/** The share of a home is divided over several segments of time. */
export const SPLIT = -1;
/** No home: a row for an unknown unit, or the part of the fractions of ownership that no home has. */
export const NO_HOME = -2;
/** A home whose rows contradict each other. */
export const UNCLEAR = -3;

/** Who takes part in a key for a period, and who bears each share; shared by all items with the same key and period. */
export interface Participation extends Declared {
  /** Per participant the index of the unit; -1 for none. */
  readonly homes: readonly number[];
  readonly weights: Weights;
  /** Per participant the segment that bears the share as a whole, or SPLIT, NO_HOME, UNCLEAR. */
  readonly bearers: readonly number[];
  readonly splits: ReadonlyMap<number, TimeSplit>;
  /** The participants of whom the share is not one household's as a whole. */
  readonly notOneHousehold: readonly number[];
}

/** What a key declares about dividing, for a period. */
export interface Declared {
  readonly key: AllocationKey;
  readonly method: PeriodMethod;
  readonly rounding: RoundingMode;
  readonly period: Period;
}

/** Brings the weights of a period and the segments of time of every home together. */
export function participate(homes: Homes, stakes: Stakes, weights: Weights, declared: Declared): Participation {
  const { key, period, method } = declared;
  const bearers: number[] = [];
  const splits = new Map<number, TimeSplit>();
  const notOneHousehold: number[] = [];
  for (let i = 0; i < weights.each.length; i++) {
    const home = stakes.homes[i] ?? -1;
    const bearer =
      stakes.timed.has(i) && home >= 0 && homes.unclear[home] !== 1 ? SPLIT : bearerOf(homes, home, period);
    bearers.push(bearer);
    if (bearer < 0 || homes.segments[bearer]?.bearer !== "tenant") notOneHousehold.push(i);
    if (bearer === SPLIT) splits.set(i, splitOf(homes, home, spansOf(homes, key, stakes, i, period), period, method));
  }
  // The rest of a declared whole belongs to no home.
  const indexes = bearers.length > stakes.homes.length ? [...stakes.homes, -1] : stakes.homes;
  return { ...declared, homes: indexes, weights, bearers, splits, notOneHousehold };
}

/** Who bears the share of a home that takes part all the time. */
function bearerOf(homes: Homes, home: number, period: Period): number {
  if (home < 0) return NO_HOME;
  if (homes.unclear[home] === 1) return UNCLEAR;
  const last = homes.firstSegment[home + 1] as number;
  for (let i = homes.firstSegment[home] as number; i < last; i++) {
    const segment = homes.segments[i];
    if (segment && segment.from <= period.from && segment.to >= period.to) return i;
  }
  return SPLIT;
}
