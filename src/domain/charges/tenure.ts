import type { Homes } from "./homes.ts";
import type { Period, PeriodMethod } from "./period.ts";
import { splitOf, type TimeSplit } from "./time-split.ts";

/** The share of a home is divided over several segments of time. */
export const SPLIT = -1;
/** No home: a row for an unknown unit, or the part of the fractions of ownership that no home has. */
export const NO_HOME = -2;
/** A home whose rows contradict each other. */
export const UNCLEAR = -3;

/** Who bears the shares of homes that take part for a whole period: the same for every key, so found once. */
export class Tenure {
  readonly period: Period;
  readonly #homes: Homes;
  readonly #bearers: Int32Array;
  readonly #splits: Readonly<Record<PeriodMethod, Map<number, TimeSplit>>> = { days: new Map(), months: new Map() };

  constructor(homes: Homes, period: Period) {
    this.period = period;
    this.#homes = homes;
    this.#bearers = Int32Array.from(homes.units, (_, home) => bearerOf(homes, home, period));
  }

  /** The segment that bears the whole period, or SPLIT, NO_HOME or UNCLEAR. */
  bearerOf(home: number): number {
    return home < 0 ? NO_HOME : (this.#bearers[home] as number);
  }

  /** Whether one household bears the whole period. */
  isOneHousehold(home: number): boolean {
    const bearer = this.bearerOf(home);
    return bearer >= 0 && this.#homes.segments[bearer]?.bearer === "tenant";
  }

  /** How the period is divided over the segments of a home. */
  splitOf(home: number, method: PeriodMethod): TimeSplit {
    let split = this.#splits[method].get(home);
    if (!split) {
      const span = { given: 1, takesPart: this.period, counts: this.period, source: "", field: "" };
      split = splitOf(this.#homes, home, [span], this.period, method);
      this.#splits[method].set(home, split);
    }
    return split;
  }
}

function bearerOf(homes: Homes, home: number, period: Period): number {
  if (homes.unclear[home] === 1) return UNCLEAR;
  const last = homes.firstSegment[home + 1] as number;
  for (let i = homes.firstSegment[home] as number; i < last; i++) {
    const segment = homes.segments[i];
    if (segment && segment.from <= period.from && segment.to >= period.to) return i;
  }
  return SPLIT;
}
