import type { At } from "../finding.ts";
import type { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import {
  type Fraction,
  floorOf,
  fractionOf,
  greater,
  halfUpOf,
  lesser,
  minus,
  ONE,
  plus,
  times,
  wholeFraction,
  ZERO,
} from "../money/fraction.ts";
import { NORM_CODES, type NormCode, type NormRow } from "../norms/norm.ts";
import { type NormBook, type NormValue, normPart, normValue } from "../norms/norm-book.ts";
import type { AllowanceRule, NotChargeable } from "./allowance-rule.ts";
import type { CostItem } from "./cost-item.ts";
import { movableYear } from "./movable.ts";

/** One step from invoice to what may be charged. `after` is in cents, exact. */
export interface AllowanceStep {
  readonly kind:
    | "vat"
    | "forfait"
    | "hourlyMaximum"
    | "tenantsPart"
    | "fundMaximum"
    | "yearOfPrice"
    | "notChargeable"
    | "notAgreedToCharge";
  readonly after: Fraction;
  /** The part of the amount before it, where the step is a part. */
  readonly part?: Fraction;
  readonly hours?: Fraction;
  readonly reason?: NotChargeable;
  readonly norms: readonly NormRow[];
}

export interface Allowance {
  /** VAT included; for movable things the cost of this year. */
  readonly costCents: Cents;
  /** What may be charged, in cents; exact, because only a home's share is rounded. */
  readonly allowed: Fraction;
  /** The same rounded down. */
  readonly allowedCents: Cents;
  /** Euros that a home pays each month at most. */
  readonly maximum: NormValue | null;
  readonly steps: readonly AllowanceStep[];
}

/**
 * From the amount of an item to what may be charged to tenants, with every step. Null when something is missing (a norm, the
 * hours, the year of use); the findings say what. Norms are those of the last day of the item, because a broken book-year
 * belongs to the year in which it ends.
 */
export function allow(item: CostItem, norms: NormBook, findings: Findings): Allowance | null {
  const steps: AllowanceStep[] = [];
  let cost = wholeFraction(costWithVat(item));
  if (item.vatRate) steps.push({ kind: "vat", part: fractionOf(item.vatRate) ?? ZERO, after: cost, norms: [] });
  const { rule } = item;
  if (!item.chargeable) {
    steps.push({ kind: "notAgreedToCharge", after: ZERO, norms: [] });
    return { costCents: halfUpOf(cost), allowed: ZERO, allowedCents: 0, maximum: null, steps };
  }
  if (!rule) {
    findings.add("D035", "error", [{ source: item.source, field: "rule" }], { item: item.id });
    return null;
  }
  let maximum: Allowance["maximum"] = null;
  if (rule.kind === "movable") {
    const year = yearOfPrice(item, rule, norms, findings);
    if (!year) return null;
    cost = wholeFraction(halfUpOf(times(cost, year.part)));
    maximum = year.maximum;
    steps.push({ kind: "yearOfPrice", part: year.part, after: cost, norms: year.rows });
  }
  const allowed = chargeable(cost, item, rule, norms, steps, findings);
  return allowed && { costCents: halfUpOf(cost), allowed, allowedCents: floorOf(allowed), maximum, steps };
}

/**
 * The amount with VAT on top, rounded to cents once per item; a credit note as the invoice that it takes back. VAT may be charged in
 * full (policy book p. 10).
 */
export function costWithVat({ amountCents, vatRate }: Pick<CostItem, "amountCents" | "vatRate">): Cents {
  const rate = vatRate === null ? null : fractionOf(vatRate);
  if (!rate) return amountCents;
  const size = halfUpOf(times(wholeFraction(Math.abs(amountCents)), plus(ONE, rate)));
  return amountCents < 0 ? -size : size;
}

function chargeable(
  cost: Fraction,
  item: CostItem,
  rule: AllowanceRule,
  norms: NormBook,
  steps: AllowanceStep[],
  findings: Findings,
): Fraction | null {
  const partOf = (amount: Fraction, kind: AllowanceStep["kind"], code: NormCode): Fraction | null => {
    const norm = normPart(norms, code, item.to, atRule(item), findings);
    if (!norm) return null;
    const after = times(amount, norm.value);
    steps.push({ kind, part: norm.value, after, norms: [norm.row] });
    return after;
  };
  switch (rule.kind) {
    case "actual":
    case "movable":
      return cost;
    case "forfait":
      return partOf(cost, "forfait", NORM_CODES[rule.of]);
    case "security":
      return partOf(cost, "tenantsPart", NORM_CODES.caretakerTenants);
    case "caretaker": {
      const tested = hourlyMaximum(cost, rule.hours, item, norms, steps, findings);
      return tested && partOf(tested, "tenantsPart", NORM_CODES.caretakerTenants);
    }
    case "fund":
      return fundMaximum(cost, rule, item, norms, steps, findings);
    case "notChargeable":
      steps.push({ kind: "notChargeable", after: ZERO, reason: rule.reason, norms: [] });
      return ZERO;
  }
}

/** The cost, but never more than hours × the highest rate including VAT (case G1). */
function hourlyMaximum(
  cost: Fraction,
  filledIn: number | null,
  item: CostItem,
  norms: NormBook,
  steps: AllowanceStep[],
  findings: Findings,
): Fraction | null {
  const hours = filledIn === null || filledIn < 0 ? null : fractionOf(filledIn);
  if (!hours) {
    findings.add("D036", "error", [{ source: item.source, field: "hours" }], { item: item.id });
    return null;
  }
  const rate = normValue(norms, NORM_CODES.caretakerHour, item.to, atRule(item), findings);
  if (!rate) return null;
  const after = lesser(cost, times(times(hours, rate.value), wholeFraction(100)));
  steps.push({ kind: "hourlyMaximum", hours, after, norms: [rate.row] });
  return after;
}

/** What may still go into the fund: at most the norm times the yearly contribution together with what is already in it. */
function fundMaximum(
  cost: Fraction,
  rule: Extract<AllowanceRule, { kind: "fund" }>,
  item: CostItem,
  norms: NormBook,
  steps: AllowanceStep[],
  findings: Findings,
): Fraction | null {
  if (rule.balanceCents === null || !Number.isSafeInteger(rule.balanceCents)) {
    findings.add("D037", "error", [{ source: item.source, field: "balanceCents" }], { item: item.id });
    return null;
  }
  const size = normValue(norms, NORM_CODES.fundSize, item.to, atRule(item), findings);
  if (!size) return null;
  let after = lesser(cost, greater(ZERO, minus(times(cost, size.value), wholeFraction(rule.balanceCents))));
  const unmet = [...(rule.forPurposeOnly ? [] : ["forPurposeOnly"]), ...(rule.insightGiven ? [] : ["insightGiven"])];
  if (unmet.length > 0) {
    after = ZERO;
    findings.add(
      "D038",
      "warning",
      unmet.map((field) => ({ source: item.source, field })),
      { item: item.id },
    );
  }
  steps.push({ kind: "fundMaximum", after, norms: [size.row] });
  return after;
}

function yearOfPrice(
  item: CostItem,
  rule: Extract<AllowanceRule, { kind: "movable" }>,
  norms: NormBook,
  findings: Findings,
): ReturnType<typeof movableYear> {
  if (rule.yearOfUse === null || !Number.isInteger(rule.yearOfUse) || rule.yearOfUse < 1) {
    findings.add("D039", "error", [{ source: item.source, field: "yearOfUse" }], { item: item.id });
    return null;
  }
  return movableYear(rule.thing, rule.yearOfUse, norms, item.to, atRule(item), findings);
}

function atRule(item: CostItem): At[] {
  return [{ source: item.source, field: "rule" }];
}
