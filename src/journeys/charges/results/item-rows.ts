/** The rows of Per post: what every column says of an item that was divided, and of one that was left out. */

import { partsOf } from "../../../days/day.ts";
import type { Allocation, ItemAllocation } from "../../../domain/charges/allocation.ts";
import type { KeyKind } from "../../../domain/charges/allocation-key.ts";
import type { AllowanceStep } from "../../../domain/charges/allowance.ts";
import type { AdministrationKind } from "../../../domain/charges/cost-item.ts";
import { homeShare } from "../../../domain/charges/home-shares.ts";
import { calendarYear } from "../../../domain/charges/period.ts";
import { Findings } from "../../../domain/findings.ts";
import { type Fraction, fractionOf } from "../../../domain/money/fraction.ts";
import { NORM_CODES, type NormCode } from "../../../domain/norms/norm.ts";
import { normOn } from "../../../domain/norms/norm-book.ts";
import type { RowValues } from "../../../schema/computed-values.ts";
import { rounded } from "../../../schema/row-value.ts";
import { wordOfRule } from "../allowance-words.ts";
import type { ChargesBook } from "../read-charges.ts";
import { ADMINISTRATION, ownName } from "../read-items.ts";
import { KINDS } from "../read-keys.ts";
import { byWhom, type Calculation, euros, yesOrNo } from "./calculation.ts";
import { type ItemRoad, type RoadStake, ratio, sumOf } from "./item-road.ts";

/** Whether formulas can find the amount and the key of an item in the workbook. */
export function canBeFound(book: ChargesBook, { item, division }: ItemAllocation): boolean {
  const ids = isGroupCost(item.source) ? book.ids.handovers : book.ids.items;
  return division !== null && ids.canonical(item.id) !== null && book.ids.keys.canonical(ownName(item.key)) !== null;
}

export function isGroupCost(source: string): boolean {
  return source.startsWith("zbOverdracht");
}

/** The part of an item that falls away in a calculation. */
export interface Removed {
  readonly part: number;
  /** Whether formulas find it on Overdracht. */
  readonly live: boolean;
}

export const NOTHING_REMOVED: Removed = { part: 0, live: true };

export interface ItemRowOf {
  readonly id: string;
  readonly calculation: Calculation;
  readonly removed: Removed;
  /** The row of Herberekening in which it counts. */
  readonly belongs: string;
  readonly initiative: string | null;
  readonly live: boolean;
}

/** One row. */
export function itemRow(
  book: ChargesBook,
  { ground }: Allocation,
  allocated: ItemAllocation,
  road: ItemRoad | null,
  of: ItemRowOf,
): RowValues {
  const { item, costCents, allowedCents, tenantsCents, landlordCents, residueCents } = allocated;
  const notAllowed = allocated.landlord.notAllowed + allocated.landlord.leftOut;
  const shared: RowValues = {
    id: of.id,
    calculation: of.calculation,
    item: item.id,
    name: book.names.get(item.id) ?? item.service,
    complex: item.complex,
    sheet: isGroupCost(item.source) ? "Overdracht" : "Kostenposten",
    divided: yesOrNo(road !== null),
    from: dayIn(item.from),
    to: dayIn(item.to),
    key: ownName(item.key),
    belongs: of.belongs,
    initiative: of.initiative,
    programRemoved: of.removed.live ? null : of.removed.part,
    removed: of.removed.part,
    remaining: 1 - of.removed.part,
    amount: Number.isInteger(item.amountCents) ? euros(item.amountCents) : null,
    // A percentage that cannot be read was mentioned; a cell cannot hold what is no number.
    vat: Number.isNaN(item.vatRate) ? null : (item.vatRate ?? 0),
    cost: euros(costCents),
    rule: wordOfRule(item.rule),
    allowedCents: euros(allowedCents),
    notAllowed: euros(notAllowed),
    tenants: euros(tenantsCents),
    landlord: euros(landlordCents),
    residue: euros(residueCents),
    administration: wordOfAdministration(item.administration),
    by: byWhom(of.live),
  };
  if (!road || !allocated.division) return { ...shared, vacant: 0, rest: 0 };
  const { key, method, rounding } = allocated.division.participation;
  const { steps } = road.allowance;
  const limited = steps.find(({ kind }) => kind === "hourlyMaximum" || kind === "fundMaximum");
  const parts = steps.find(({ kind }) => kind === "forfait" || kind === "tenantsPart");
  const rest = restOf(allocated, road);
  const isExact = rounding === "exact";
  const equal =
    key.kind === "mixed" ? normOn(ground.norms, NORM_CODES.gasEqualPart, item.to, [], new Findings()) : null;
  return {
    ...shared,
    kind: wordOfKind(key.kind),
    method: method === "days" ? "dagen" : "maanden",
    length: road.length,
    ...limitOf(limited, item.rule, costCents),
    tested: limited ? centsOf(limited.after) / 100 : euros(costCents),
    norm: parts?.norms[0]?.code ?? "",
    part: parts?.part ? ratio(parts.part.numerator, parts.part.denominator) : isNothing(steps) ? 0 : 1,
    allowed: centsOf(road.allowance.allowed) / 100,
    homes: road.stakes.length,
    weightSum: road.weightSum,
    denominator: road.denominator,
    equalPart: equal?.value ? ratio(equal.value.numerator, equal.value.denominator) : "",
    rounding: isExact ? "exact" : "gelijk",
    restExact: rest.exact,
    halfUpSum: euros(sumOf(road.stakes.map(({ halfUpCents }) => halfUpCents))),
    isDown: yesOrNo(allocated.division.how === "down"),
    ...rest.ranks,
    rest: rest.share,
    vacant: euros(landlordCents - notAllowed),
    administrationRate: administrationRate(ground.norms, item.administration, item.to),
  };
}

/** Where homes stand in line for the cents that are left in mode `exact`: by what was cut off, then by their order. */
export function rankOf({ cut }: Pick<RoadStake, "cut">, order: number): number {
  return 1 + rounded(cut, 7) - order / 1_000_000_000_000;
}

interface Rest {
  readonly exact: number;
  readonly share: number;
  readonly ranks: RowValues;
}

function restOf({ allowedCents, division }: ItemAllocation, { stakes, rest }: ItemRoad): Rest {
  const restCents = rest && division ? homeShare(division, stakes.length) : 0;
  const shared = { exact: (rest?.exactCents ?? 0) / 100, share: euros(restCents) };
  if (division?.participation.rounding !== "exact") {
    return { ...shared, ranks: { centsLeft: "", restRank: "", restCent: "", threshold: "" } };
  }
  const centsLeft = allowedCents - sumOf(stakes.map(({ downCents }) => downCents)) - (rest?.downCents ?? 0);
  const restCent = rest ? restCents - rest.downCents : 0;
  const ranks = stakes.map((stake, at) => rankOf(stake, at + 1)).sort((one, other) => other - one);
  const threshold = centsLeft - restCent === 0 ? "" : (ranks[centsLeft - restCent - 1] ?? "");
  const restRank = rankOf({ cut: rest?.cut ?? 0 }, stakes.length + 1);
  return { ...shared, ranks: { centsLeft, restRank, restCent, threshold } };
}

function limitOf(step: AllowanceStep | undefined, rule: ItemAllocation["item"]["rule"], costCents: number): RowValues {
  const norm = step?.norms[0] ? Number(fractionValue(step.norms[0].value)) : "";
  if (step?.kind === "hourlyMaximum" && step.hours && norm !== "") {
    const hours = ratio(step.hours.numerator, step.hours.denominator);
    return { hours, limitNorm: norm, limit: hours * norm };
  }
  if (step?.kind === "fundMaximum" && rule?.kind === "fund" && norm !== "") {
    return { hours: "", limitNorm: norm, limit: Math.max(0, (costCents * norm - (rule.balanceCents ?? 0)) / 100) };
  }
  return { hours: "", limitNorm: "", limit: "" };
}

function fractionValue(value: number | string): number {
  const read = fractionOf(value);
  return read ? ratio(read.numerator, read.denominator) : 0;
}

/** 0 when the norm is missing, as the formula has it. */
function administrationRate(norms: Allocation["ground"]["norms"], kind: AdministrationKind, to: number): number {
  if (kind === "none") return 0;
  const year = calendarYear(partsOf(to).year);
  const norm = normOn(norms, ADMINISTRATION_NORMS[kind], year.to, [], new Findings());
  return norm?.value ? ratio(norm.value.numerator, norm.value.denominator) : 0;
}

const ADMINISTRATION_NORMS: Readonly<Record<Exclude<AdministrationKind, "none">, NormCode>> = {
  heat: NORM_CODES.administrationHeat,
  heatOutsourced: NORM_CODES.administrationHeatOutsourced,
  other: NORM_CODES.administrationOther,
};

function isNothing(steps: readonly AllowanceStep[]): boolean {
  return steps.some(({ kind }) => kind === "notChargeable" || kind === "notAgreedToCharge");
}

function centsOf({ numerator, denominator }: Fraction): number {
  return ratio(numerator, denominator);
}

function dayIn(day: number): number | null {
  return Number.isInteger(day) ? day : null;
}

function wordOfAdministration(kind: AdministrationKind): string {
  return Object.entries(ADMINISTRATION).find(([, known]) => known === kind)?.[0] ?? "";
}

function wordOfKind(kind: KeyKind): string {
  return Object.entries(KINDS).find(([, known]) => known === kind)?.[0] ?? "";
}
