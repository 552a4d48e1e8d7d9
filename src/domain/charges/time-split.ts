import type { Cents } from "../money/cents.ts";
import { add, floorDivide, halfUpDivide, multiply, toNumber, type Whole } from "../money/exact.ts";
import type { Homes } from "./homes.ts";
import { lengthOf, overlapOf, type Period, type PeriodMethod } from "./period.ts";
import type { Bearer } from "./segments.ts";
import type { Span } from "./spans.ts";
import { onScale, scaleFor } from "./weight-scale.ts";

/** How the share of one home is divided over its time: days or parts of months, times the weight where that changes. */
export interface TimeSplit {
  /** All of the period. */
  readonly whole: Whole;
  readonly parts: readonly TimePart[];
  /** Whether the home takes part all the time; if not, the landlord bears the rest. */
  readonly allTime: boolean;
  /** Somebody else than households bears a part: vacancy, sold, or time in which the home takes no part. */
  readonly landlordBears: boolean;
}

export interface TimePart {
  readonly segment: number;
  readonly bearer: Bearer;
  readonly measure: Whole;
}

/** The time of one home, cut by who lived there and when it takes part. */
export function splitOf(
  homes: Homes,
  home: number,
  spans: readonly Span[],
  period: Period,
  method: PeriodMethod,
): TimeSplit {
  // One weight all the time: only the time matters, and the numbers stay small.
  const scale = scaleFor(spans.map(({ given }) => given));
  const weigh = (span: Span, time: Period | null): Whole => {
    if (!time) return 0;
    const length = lengthOf(time, method);
    return spans.length === 1 ? length : multiply(onScale(span.given, scale), length);
  };
  const together = (timeOf: (span: Span) => Period | null): Whole =>
    spans.reduce<Whole>((sum, span) => add(sum, weigh(span, timeOf(span))), 0);
  const whole = together(({ counts }) => counts);
  const allTime = spans.every(({ takesPart, counts }) => takesPart.from === counts.from && takesPart.to === counts.to);
  const parts: TimePart[] = [];
  const last = homes.firstSegment[home + 1] as number;
  for (let i = homes.firstSegment[home] as number; i < last; i++) {
    const segment = homes.segments[i];
    const within = segment ? overlapOf(segment, period) : null;
    if (!segment || !within) continue;
    const measure = together(({ takesPart }) => overlapOf(within, takesPart));
    if (measure !== 0) parts.push({ segment: i, bearer: segment.bearer, measure });
  }
  return { whole, parts, allTime, landlordBears: !allTime || parts.some(({ bearer }) => bearer !== "tenant") };
}

/**
 * Divides a home's rounded share over its time, into `into` (one amount per part), and gives what remains for the time in which
 * the home takes no part. Every household's part is rounded half up, and the vacancy, or without vacancy the last household,
 * takes the remainder, so that the home's share stays what it was. Should the rounded parts of several households together
 * be more than the share, they are rounded down: tenants never pay more than the actual costs.
 */
export function splitShare(share: Cents, split: TimeSplit, into: Cents[]): Cents {
  let rest = share - roundHouseholds(share, split, into, halfUpDivide);
  if (rest < 0 && share >= 0) rest = share - roundHouseholds(share, split, into, floorDivide);
  const { parts, landlordBears, allTime } = split;
  if (!landlordBears) {
    if (parts.length > 0) into[parts.length - 1] = rest;
    return parts.length > 0 ? 0 : rest;
  }
  const lastEmpty = allTime ? parts.findLastIndex(({ bearer }) => bearer !== "tenant") : -1;
  for (const [i, { bearer, measure }] of parts.entries()) {
    if (bearer === "tenant") continue;
    const own = portion(share, measure, split.whole, halfUpDivide);
    const cents = i === lastEmpty ? rest : share >= 0 ? Math.min(own, rest) : Math.max(own, rest);
    into[i] = cents;
    rest -= cents;
  }
  return rest;
}

/** Fills in what households bear, and gives the sum. The last one waits for the remainder when no landlord takes it. */
function roundHouseholds(
  share: Cents,
  { parts, whole, landlordBears }: TimeSplit,
  into: Cents[],
  divide: Divide,
): Cents {
  let sum = 0;
  const count = landlordBears ? parts.length : parts.length - 1;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as TimePart;
    const cents = i < count && part.bearer === "tenant" ? portion(share, part.measure, whole, divide) : 0;
    into[i] = cents;
    sum += cents;
  }
  return sum;
}

type Divide = (dividend: Whole, divisor: Whole) => Whole;

function portion(share: Cents, measure: Whole, whole: Whole, divide: Divide): Cents {
  return share === 0 || whole === 0 ? 0 : toNumber(divide(multiply(share, measure), whole));
}
