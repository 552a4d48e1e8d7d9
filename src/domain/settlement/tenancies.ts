import { type Allocation, eachAmount } from "../charges/allocation.ts";
import type { ChargeGround } from "../charges/charge-ground.ts";
import { overlapOf, type Period } from "../charges/period.ts";
import type { Segment } from "../charges/segments.ts";
import type { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import { type AdvanceRow, advancesOf, advancesPaid } from "./advance.ts";
import type { StatementLine } from "./statement.ts";

/** A stretch of time of a unit that needs a statement. */
export interface Tenancy {
  /** Index of the unit. */
  readonly home: number;
  /** Index of the segment; -1 without one. */
  readonly at: number;
  /** Null for a unit whose rows contradict each other. */
  readonly segment: Segment | null;
  readonly lines: readonly StatementLine[];
  /** Null when the advances are unknown. */
  readonly advancesCents: Cents | null;
}

/**
 * Every stretch of time that needs a statement: with a cost or a refund, and households that paid an advance in a complex
 * that is settled. A unit whose rows contradict each other has one without lines, so that it is not forgotten: `waiting`
 * are the ones that take part in an item.
 */
export function tenanciesOf(
  allocation: Allocation,
  waiting: ReadonlySet<number>,
  refunds: ReadonlyMap<number, Cents>,
  advanceRows: readonly AdvanceRow[],
  year: Period,
  findings: Findings,
): Tenancy[] {
  const { ground } = allocation;
  const { units, unclear, segments, firstSegment } = ground.homes;
  const linesOf = linesBySegment(allocation);
  const rowsOf = groupByUnit(advanceRows, ground, findings);
  const settled = new Set(allocation.items.map(({ item }) => item.complex));
  const tenancies: Tenancy[] = [];
  units.forEach((unit, index) => {
    const paysAnyway = settled.has(unit.complex) && (rowsOf.has(index) || (unit.advanceCents ?? 0) > 0);
    if (unclear[index] === 1) {
      if (paysAnyway || waiting.has(index))
        tenancies.push({ home: index, at: -1, segment: null, lines: [], advancesCents: 0 });
      return;
    }
    const [first, last] = [firstSegment[index] as number, firstSegment[index + 1] as number];
    const own = segments.slice(first, last).map((segment, i) => ({ at: first + i, segment }));
    const isTouched = ({ at }: { at: number }): boolean => linesOf[at] !== undefined || refunds.has(at);
    const needsAdvances = paysAnyway || own.some((one) => one.segment.bearer === "tenant" && isTouched(one));
    const advances = needsAdvances ? advancesOf(unit, rowsOf.get(index) ?? [], findings) : [];
    for (const { at, segment } of own) {
      const inYear = segment.bearer === "tenant" ? overlapOf(segment, year) : null;
      if (inYear && advances && isTouched({ at })) mentionGap(rowsOf.get(index) ?? [], advances, inYear, findings);
      const advancesCents = advances && (inYear ? advancesPaid(advances, inYear) : 0);
      if (isTouched({ at }) || (inYear && paysAnyway && advancesCents !== 0)) {
        tenancies.push({ home: index, at, segment, lines: linesOf[at] ?? [], advancesCents });
      }
    }
  });
  return tenancies;
}

/** No row for a day may mean that nothing was paid, or that a row was forgotten: only people know. */
function mentionGap(rows: readonly AdvanceRow[], advances: readonly Period[], lived: Period, findings: Findings): void {
  const covered = advances.reduce((days, stretch) => {
    const within = overlapOf(stretch, lived);
    return within ? days + within.to - within.from + 1 : days;
  }, 0);
  if (covered > lived.to - lived.from) return;
  const at = rows.map(({ source }) => ({ source, field: "from" }));
  findings.add("D074", "warning", at, {});
}

function groupByUnit(rows: readonly AdvanceRow[], ground: ChargeGround, findings: Findings): Map<number, AdvanceRow[]> {
  const byUnit = new Map<number, AdvanceRow[]>();
  for (const row of rows) {
    const index = ground.homes.indexOf.get(row.unit);
    if (index === undefined) {
      findings.add("D044", "error", [{ source: row.source, field: "unit" }], { unit: row.unit });
      continue;
    }
    const known = byUnit.get(index);
    if (known) known.push(row);
    else byUnit.set(index, [row]);
  }
  return byUnit;
}

/** The lines of every segment, by index. */
function linesBySegment({ ground, items }: Allocation): readonly (StatementLine[] | undefined)[] {
  const bySegment = new Array<StatementLine[] | undefined>(ground.homes.segments.length);
  for (const allocated of items) {
    eachAmount(allocated, (segment, cents) => {
      const line = { item: allocated.item, cents };
      const known = bySegment[segment];
      if (known) known.push(line);
      else bySegment[segment] = [line];
    });
  }
  return bySegment;
}
