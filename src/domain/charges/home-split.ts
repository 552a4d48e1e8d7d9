import type { Cents } from "../money/cents.ts";
import { floorDivide, halfUpDivide, multiply, toNumber, type Whole } from "../money/exact.ts";
import type { Homes } from "./homes.ts";
import type { TimeSplit } from "./participation.ts";

export interface SplitCents {
  /** Per part of the split. */
  readonly parts: readonly Cents[];
  /** For the time in which the home takes no part: the landlord's. */
  readonly notTakingPart: Cents;
}

/**
 * Divides a home's rounded share over its time. Every household's part is rounded half up, and the vacancy, or without vacancy
 * the last household, takes the remainder, so that the home's share stays what it was. Should the rounded parts of several
 * households together be more than the share, they are rounded down: tenants never pay more than the actual costs.
 */
export function splitShare(share: Cents, split: TimeSplit, homes: Homes): SplitCents {
  const isHousehold = split.parts.map(({ segment }) => homes.segments[segment]?.bearer === "tenant");
  const lastPart = split.parts.length - 1;
  const landlordTakesPart = !split.allTime || isHousehold.includes(false);
  const rounds = (i: number): boolean => isHousehold[i] === true && (landlordTakesPart || i < lastPart);

  let parts = split.parts.map(({ measure }, i) => (rounds(i) ? portion(share, measure, split.whole, halfUpDivide) : 0));
  if (sumOf(parts) > share && share >= 0) {
    parts = split.parts.map(({ measure }, i) => (rounds(i) ? portion(share, measure, split.whole, floorDivide) : 0));
  }
  let rest = share - sumOf(parts);
  if (!landlordTakesPart) {
    if (lastPart >= 0) parts[lastPart] = rest;
    return { parts, notTakingPart: 0 };
  }
  const empty = [...split.parts.keys()].filter((i) => !isHousehold[i]);
  for (const [order, i] of empty.entries()) {
    const takesRest = split.allTime && order === empty.length - 1;
    const own = portion(share, split.parts[i]?.measure ?? 0, split.whole, halfUpDivide);
    const cents = takesRest ? rest : share >= 0 ? Math.min(own, rest) : Math.max(own, rest);
    parts[i] = cents;
    rest -= cents;
  }
  return { parts, notTakingPart: rest };
}

function portion(share: Cents, measure: Whole, whole: Whole, divide: (a: Whole, b: Whole) => Whole): Cents {
  return share === 0 || whole === 0 ? 0 : toNumber(divide(multiply(share, measure), whole));
}

function sumOf(parts: readonly Cents[]): Cents {
  return parts.reduce((sum, part) => sum + part, 0);
}
