/** The rows of Verdeling: one for each stretch of time that bears a part of a home's share, from left to right as people follow it. */

import type { Allocation, Division, ItemAllocation } from "../../../domain/charges/allocation.ts";
import { homeShare } from "../../../domain/charges/home-shares.ts";
import { bearerAt } from "../../../domain/charges/participation.ts";
import { overlapOf, type Period } from "../../../domain/charges/period.ts";
import type { Bearer, Segment } from "../../../domain/charges/segments.ts";
import { splitShare, type TimeSplit } from "../../../domain/charges/time-split.ts";
import { floorDivide, halfUpDivide, multiply, toNumber, type Whole } from "../../../domain/money/exact.ts";
import type { RowValues } from "../../../schema/computed-values.ts";
import type { ChargesBook } from "../read-charges.ts";
import { byWhom, type Calculation, euros, yesOrNo } from "./calculation.ts";
import { type ItemRoad, type RoadStake, ratio, sumOf } from "./item-road.ts";
import { rankOf } from "./item-rows.ts";

export interface ShareRowsOf {
  readonly calculation: Calculation;
  /** Id of the row of Per post. */
  readonly post: string;
  /** The kind of key, in the workbook's words. */
  readonly kind: string;
  /** The part of the item's administration costs, as Per post has it. */
  readonly administrationRate: number;
  /** Whether formulas can follow the item. */
  readonly live: boolean;
  /** Only what people look at first: for tables too long for formulas. */
  readonly short: boolean;
  /** The row of Afrekening or Per eenheid in which a segment, or a home as a whole, counts; "" for none. */
  belongs(segment: Segment | null, unit: number): string;
  /** The next id of the table. */
  nextId(): string;
}

/** Why a row is the landlord's, or the tenant's. */
type Reason = "bewoond" | "leegstand" | "verkocht" | "doet niet mee" | "onbekende woning" | "gegevens onduidelijk";

const REASONS: Readonly<Record<Bearer, Reason>> = { tenant: "bewoond", vacancy: "leegstand", sold: "verkocht" };

/** A stretch of time of a home, before what belongs to the home and the item is added. */
interface Part {
  readonly period: Period;
  readonly reason: Reason;
  readonly role: "heel" | "deel" | "deel leeg" | "rest";
  readonly segment: Segment | null;
  readonly time: number | "";
  /** The program's own, because formulas cannot see weights that change. */
  readonly programTime: number | null;
  readonly halfUpCents: number;
  readonly downCents: number;
  readonly cents: number;
}

export function shareRows(
  book: ChargesBook,
  { ground: { homes } }: Allocation,
  allocated: ItemAllocation,
  road: ItemRoad,
  of: ShareRowsOf,
): RowValues[] {
  const { item, division } = allocated;
  if (!division) return [];
  const { participation } = division;
  const isExact = participation.rounding === "exact";
  return road.stakes.flatMap((stake, at) => {
    const home = participation.homes[at] ?? -1;
    const homeCents = homeShare(division, at);
    const parts = partsOf(homes.segments, division, stake, at, item);
    const isFollowed = of.live && canFollow(parts, homeCents);
    const unit = homes.units[home]?.id ?? unknownUnit(book, stake);
    const own = weightOf(book, stake);
    const homeRow = of.nextId();
    return parts.map((part, row): RowValues => {
      const belongs = of.belongs(part.segment, home);
      const counted = belongs === "" ? 0 : of.calculation === "afrekening" ? part.cents : row === 0 ? homeCents : 0;
      const first: RowValues = {
        id: row === 0 ? homeRow : of.nextId(),
        calculation: of.calculation,
        item: item.id,
        unit,
        from: part.period.from,
        to: part.period.to,
        bearer: part.reason === "bewoond" ? "huurder" : "verhuurder",
        reason: part.reason,
        post: of.post,
        belongs,
        first: yesOrNo(row === 0),
        weight: stake.weight,
        denominator: road.denominator,
        homeShare: euros(homeCents),
        share: euros(part.cents),
        by: byWhom(isFollowed),
      };
      if (of.short) return first;
      return {
        ...first,
        homeRow,
        role: part.role,
        order: at + 1,
        cost: euros(allocated.costCents),
        allowed: ratio(road.allowance.allowed.numerator, road.allowance.allowed.denominator) / 100,
        kind: of.kind,
        ...own,
        exact: stake.exactCents / 100,
        halfUp: euros(stake.halfUpCents),
        down: euros(stake.downCents),
        rank: isExact ? rankOf(stake, at + 1) : 0,
        programTime: part.programTime,
        time: part.time,
        timeHalfUp: euros(part.halfUpCents),
        timeDown: euros(part.downCents),
        ...inTime(parts, row, homeCents),
        counted: euros(counted),
        administration: euros(counted) * of.administrationRate,
      };
    });
  });
}

/** Where formulas find the weight, or the weight itself when they cannot. */
function weightOf(book: ChargesBook, { spans, weight }: RoadStake): RowValues {
  const [span] = spans;
  const isFilledIn = span?.field === "weight";
  const row = span && isFilledIn ? (book.weightIds.get(span.source) ?? null) : null;
  const isSeen = spans.length === 1 && (!isFilledIn || row !== null);
  return { weightRow: isSeen ? row : null, programWeight: isSeen ? null : weight };
}

/** The id that a row of Gewichten names, of a home that does not exist. */
function unknownUnit(book: ChargesBook, { spans }: RoadStake): string {
  return book.unknownUnits.get(spans[0]?.source ?? "") ?? "";
}

/** Credit notes over homes with several landlord's parts are too tangled for formulas. */
function canFollow(parts: readonly Part[], homeCents: number): boolean {
  return homeCents >= 0 || parts.every(({ role }) => role !== "deel leeg");
}

function partsOf(
  segments: readonly Segment[],
  division: Division,
  stake: RoadStake,
  at: number,
  item: Period,
): readonly Part[] {
  const { participation } = division;
  const homeCents = homeShare(division, at);
  const bearer = bearerAt(participation, at);
  const whole = (segment: Segment | null, reason: Reason): Part => ({
    period: { from: item.from, to: item.to },
    reason,
    role: "heel",
    segment,
    time: "",
    programTime: null,
    halfUpCents: 0,
    downCents: 0,
    cents: homeCents,
  });
  if (bearer === "noHome") return [whole(null, "onbekende woning")];
  if (bearer === "unclear") return [whole(null, "gegevens onduidelijk")];
  if (typeof bearer === "number") {
    const segment = segments[bearer] ?? null;
    return [whole(segment, REASONS[segment?.bearer ?? "vacancy"])];
  }
  return splitParts(segments, stake, bearer, homeCents, item);
}

function splitParts(
  segments: readonly Segment[],
  { spans }: RoadStake,
  split: TimeSplit,
  homeCents: number,
  item: Period,
): readonly Part[] {
  const cents: number[] = [];
  const notTakingPart = splitShare(homeCents, split, cents);
  const [span] = spans;
  const takesPart = span && spans.length === 1 ? span.takesPart : null;
  const lastEmpty = split.parts.findLastIndex(({ bearer }) => bearer !== "tenant");
  const restAt = !split.landlordBears ? split.parts.length - 1 : split.allTime ? lastEmpty : -1;
  const parts = split.parts.flatMap(({ segment: index, bearer, measure }, at): Part[] => {
    const segment = segments[index];
    const within = segment ? overlapOf(segment, item) : null;
    if (!segment || !within) return [];
    const time = split.whole === 0 ? 0 : ratio(measure, split.whole);
    return [
      {
        period: (takesPart && overlapOf(within, takesPart)) ?? within,
        reason: REASONS[bearer],
        role: at === restAt ? "rest" : bearer === "tenant" ? "deel" : "deel leeg",
        segment,
        time,
        programTime: takesPart ? null : time,
        halfUpCents: portion(homeCents, measure, split.whole, halfUpDivide),
        downCents: portion(homeCents, measure, split.whole, floorDivide),
        cents: cents[at] ?? 0,
      },
    ];
  });
  if (!split.allTime) {
    const period = timeOutside(takesPart, item);
    const nothing = { segment: null, time: "", programTime: null, halfUpCents: 0, downCents: 0 } as const;
    parts.push({ period, reason: "doet niet mee", role: "rest", cents: notTakingPart, ...nothing });
  }
  const [only] = parts;
  return only && parts.length === 1
    ? [{ ...only, role: "heel", time: "", programTime: null, halfUpCents: 0, downCents: 0 }]
    : parts;
}

/** The days before a home joined, or after it left; the whole period where it did both. */
function timeOutside(takesPart: Period | null, item: Period): Period {
  if (takesPart && takesPart.to === item.to) return { from: item.from, to: takesPart.from - 1 };
  if (takesPart && takesPart.from === item.from) return { from: takesPart.to + 1, to: item.to };
  return { from: item.from, to: item.to };
}

function inTime(parts: readonly Part[], row: number, homeCents: number): RowValues {
  const part = parts[row];
  if (!part || part.role === "heel") return { timeIsDown: "", afterHouseholds: "", emptyBefore: "" };
  const sum = (role: Part["role"], of: (part: Part) => number, until = parts.length): number =>
    sumOf(parts.slice(0, until).flatMap((one) => (one.role === role ? [of(one)] : [])));
  const isDown = homeCents >= 0 && sum("deel", ({ halfUpCents }) => halfUpCents) > homeCents;
  const empty = (until?: number) => euros(sum("deel leeg", ({ halfUpCents }) => halfUpCents, until));
  return {
    timeIsDown: yesOrNo(isDown),
    afterHouseholds: euros(homeCents - sum("deel", ({ halfUpCents, downCents }) => (isDown ? downCents : halfUpCents))),
    emptyBefore: part.role === "rest" ? empty() : part.role === "deel leeg" ? empty(row) : "",
  };
}

function portion(
  share: number,
  measure: Whole,
  whole: Whole,
  divide: (dividend: Whole, divisor: Whole) => Whole,
): number {
  return share === 0 || whole === 0 ? 0 : toNumber(divide(multiply(share, measure), whole));
}
