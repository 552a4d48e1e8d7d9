import type { RoundingMode, Weights } from "../money/rounding.ts";
import type { AllocationKey } from "./allocation-key.ts";
import type { Homes } from "./homes.ts";
import type { PeriodMethod } from "./period.ts";
import type { Stakes } from "./stakes.ts";
import { NO_HOME, SPLIT, type Tenure, UNCLEAR } from "./tenure.ts";
import { splitOf, type TimeSplit } from "./time-split.ts";

/** Who takes part in a key for a period, and who bears each share; shared by all items with the same key and period. */
export interface Participation extends Declared {
  /** Per participant the index of the unit; -1 for none. */
  readonly homes: readonly number[];
  readonly weights: Weights;
  /** The participants that take part for a time only, or whose weight changes, with how their time is divided. */
  readonly timed: ReadonlyMap<number, TimeSplit>;
  /** The participants of whom the share is not one household's as a whole. */
  readonly notOneHousehold: readonly number[];
}

/** What a key declares about dividing, for a period. */
export interface Declared {
  readonly key: AllocationKey;
  readonly method: PeriodMethod;
  readonly rounding: RoundingMode;
  readonly tenure: Tenure;
}

const NOBODY: ReadonlyMap<number, TimeSplit> = new Map();

/** Brings the weights of a period and the time of every home together. */
export function participate(homes: Homes, stakes: Stakes, weights: Weights, declared: Declared): Participation {
  const { key, method, rounding, tenure } = declared;
  const timed = timeSplits(homes, stakes, declared);
  // The rest of a declared whole belongs to no home.
  const hasRest = weights.each.length > stakes.homes.length;
  const indexes = hasRest ? [...stakes.homes, -1] : stakes.homes;
  const notOneHousehold: number[] = [];
  for (let i = 0; i < indexes.length; i++) {
    if (timed.has(i) || !tenure.isOneHousehold(indexes[i] as number)) notOneHousehold.push(i);
  }
  return { key, method, rounding, tenure, homes: indexes, weights, timed, notOneHousehold };
}

function timeSplits(homes: Homes, stakes: Stakes, { tenure, method }: Declared): ReadonlyMap<number, TimeSplit> {
  if (stakes.timed.size === 0) return NOBODY;
  const timed = new Map<number, TimeSplit>();
  for (const [i, spans] of stakes.timed) {
    const home = stakes.homes[i] ?? -1;
    if (home >= 0 && homes.unclear[home] !== 1) timed.set(i, splitOf(homes, home, spans, tenure.period, method));
  }
  return timed;
}

/** Who bears a participant's share: a segment as a whole, several in time, no home, or a home that is unclear. */
export function bearerAt({ homes, timed, tenure, method }: Participation, participant: number): Bearing {
  const home = homes[participant] ?? -1;
  const split = timed.get(participant);
  if (split) return split;
  const bearer = tenure.bearerOf(home);
  if (bearer === SPLIT) return tenure.splitOf(home, method);
  if (bearer === NO_HOME) return "noHome";
  return bearer === UNCLEAR ? "unclear" : bearer;
}

/** The index of a segment, a division in time, or a reason why no segment bears the share. */
export type Bearing = number | TimeSplit | "noHome" | "unclear";
