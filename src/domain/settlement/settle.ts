import { addMonths } from "../../days/day.ts";
import { administrationNorms } from "../charges/administration.ts";
import { allocate } from "../charges/allocate.ts";
import type { Allocation } from "../charges/allocation.ts";
import type { ChargeGround } from "../charges/charge-ground.ts";
import { type CostItem, itemsOfYear } from "../charges/cost-item.ts";
import { calendarYear, overlapOf, type Period } from "../charges/period.ts";
import type { Segment } from "../charges/segments.ts";
import { mentionWaiting } from "../charges/waiting-homes.ts";
import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import { NORM_CODES } from "../norms/norm.ts";
import { normCount } from "../norms/norm-book.ts";
import type { AdvanceRow } from "./advance.ts";
import { type Limits, limitsOf, statementOf } from "./make-statement.ts";
import { type RefundRow, refundsBySegment } from "./refund.ts";
import type { Settlement, Statement, StatementLine } from "./statement.ts";
import { tenanciesOf } from "./tenancies.ts";

export interface SettlementInput {
  readonly year: number;
  /** All cost items of the workbook; the actual ones of the year are settled. */
  readonly items: readonly CostItem[];
  readonly advances: readonly AdvanceRow[];
  readonly refunds: readonly RefundRow[];
}

/**
 * The statements of a year: actual costs only, per household and kind of cost, with the advances paid (7:259 BW). A missing
 * norm, advance or key is a problem; everything that does not need it is settled.
 */
export function settle(
  ground: ChargeGround,
  input: SettlementInput,
): Found<{ readonly allocation: Allocation; readonly settlement: Settlement }> {
  const findings = new Findings();
  const year = calendarYear(input.year);
  const items = itemsOfYear(input.items, input.year, "actual");
  mentionEstimatesOnly(input, items, findings);
  const allocated = allocate(ground, items);
  findings.addAll(allocated.findings);
  const waiting = mentionWaiting(allocated.value, "statement", findings);

  const norms = administrationNorms(ground.norms, year.to, [], findings);
  const limits = limitsOf(ground.norms, year.to, findings);
  const refunds = refundsBySegment(ground.homes, input.refunds, findings);
  const tenancies = tenanciesOf(allocated.value, waiting, refunds, input.advances, year, findings);
  const incomplete = incompleteHomes(allocated.value);
  const known = tenancies.map(({ home, at, segment, lines, advancesCents }) => {
    const unit = ground.homes.units[home];
    if (!unit) throw new Error("A statement without a unit");
    const household = segment && segment.bearer === "tenant";
    const period = segment ? timeOf(segment, lines, year) : year;
    const isComplete = advancesCents !== null && norms !== null && lines.length > 0 && !incomplete.has(home);
    return statementOf(
      { unit: unit.id, complex: unit.complex, segment, household, period, lines },
      { advancesCents: advancesCents ?? 0, refundsCents: refunds.get(at) ?? 0 },
      norms,
      limits,
      isComplete,
    );
  });
  const statements = [...known, ...unknownUnits(allocated.value).map((unit) => unknownStatement(unit, year, limits))];
  const callList = statements
    .filter(({ action }) => action === "callFirst")
    .sort((one, other) => other.balanceCents - one.balanceCents);
  const months = normCount(ground.norms, NORM_CODES.statementMonths, year.to, [], findings);
  const dueOn = months ? addMonths(year.to, months.count) : null;
  const settlement = { year: input.year, dueOn, statements, callList };
  return { value: { allocation: allocated.value, settlement }, findings: findings.list() };
}

/** Units that are in no row of units, while somebody lives there or a key of an item names them; in order of their id. */
function unknownUnits({ ground, items }: Allocation): string[] {
  if (items.length === 0) return [];
  const units = new Set(ground.homes.unknown);
  for (const { item } of items) {
    for (const { row } of ground.keys.rows.get(item.key)?.unknown ?? []) units.add(row.unit);
  }
  units.delete("");
  return [...units].sort((one, other) => (one < other ? -1 : 1));
}

/** Nothing is owed yet; the line says that somebody must look. */
function unknownStatement(unit: string, period: Period, limits: Limits): Statement {
  const base = { unit, complex: "", segment: null, household: null, period, lines: [] };
  return statementOf(base, { advancesCents: 0, refundsCents: 0 }, null, limits, false);
}

/**
 * Homes of a complex with an item that was left out, for their statement lacks a kind of cost; and those that stand there twice,
 * for they may be two.
 */
function incompleteHomes({ ground, items }: Allocation): Set<number> {
  const homes = new Set(ground.homes.repeated);
  for (const { item, division } of items) {
    if (division) continue;
    for (const home of ground.homes.ofComplex.get(item.complex) ?? []) homes.add(home);
    if (item.complex !== "") continue;
    for (const { home } of ground.keys.rows.get(item.key)?.all ?? []) homes.add(home);
  }
  return homes;
}

/** The part of the year, or of a book-year that began before it, in which the household lived there. */
function timeOf(segment: Segment, lines: readonly StatementLine[], year: Period): Period {
  const from = Math.min(year.from, ...lines.map(({ item }) => item.from));
  return overlapOf(segment, overlapOf(segment, year) ? year : { from, to: year.to }) ?? year;
}

/** A service for which only an estimate is filled in: it is not settled, because tenants pay actual costs. */
function mentionEstimatesOnly(input: SettlementInput, actual: readonly CostItem[], findings: Findings): void {
  const known = new Set(actual.map(({ complex, service }) => JSON.stringify([complex, service])));
  for (const item of itemsOfYear(input.items, input.year, "estimate")) {
    if (known.has(JSON.stringify([item.complex, item.service]))) continue;
    findings.add("D073", "warning", [{ source: item.source, field: "kind" }], { item: item.id });
  }
}
