/** What changed between two measurements, and whether that is the direction that was wanted. Says nothing of why. */

import { lowestOf, stepOf } from "./levels.ts";
import type { Indicator } from "./measurement.ts";
import type { Point } from "./point.ts";

/** In the unit of the indicator (parts for a percentage: 0.05 is five percentage points), or places on the scale of levels. */
export interface Change {
  readonly kind: "number" | "steps";
  readonly by: number;
}

export type Outcome = "improved" | "unchanged" | "worse" | "unknown";

type Measured = Pick<Point, "value" | "levels">;

/** From one to another; null when one of them is not known, or they are on different scales. Of levels the lowest counts. */
export function changeBetween(before: Measured | null, after: Measured | null): Change | null {
  if (!before || !after) return null;
  if (before.value !== null && after.value !== null) {
    return { kind: "number", by: withoutNoise(after.value - before.value) };
  }
  const [from, to] = [lowestStep(before), lowestStep(after)];
  return from === null || to === null ? null : { kind: "steps", by: to - from };
}

/** A difference that is smaller than what the corporation calls noticeable is none. */
export function outcomeOf(change: Change | null, { better, noticeable }: Indicator): Outcome {
  if (!change || better === null) return "unknown";
  const size = Math.abs(change.by);
  if (size === 0 || (change.kind === "number" && size < noticeable)) return "unchanged";
  return change.by > 0 === (better === "higher") ? "improved" : "worse";
}

/** Whether a measurement is where it was aimed at; null when either is not known. */
export function isReached(target: Measured | null, now: Measured | null, { better }: Indicator): boolean | null {
  const left = changeBetween(now, target);
  if (!left || better === null) return null;
  return better === "higher" ? left.by <= 0 : left.by >= 0;
}

function lowestStep({ levels }: Measured): number | null {
  const lowest = lowestOf(levels);
  return lowest === null ? null : stepOf(lowest);
}

/** 7.2 - 5.9 is 1.3: what binary fractions add is taken away. */
export function withoutNoise(value: number): number {
  const rounded = Math.round(value * 1e9) / 1e9;
  return rounded === 0 ? 0 : rounded;
}
