import type { AllowanceRule } from "../charges/allowance-rule.ts";
import type { ChargeGround } from "../charges/charge-ground.ts";
import type { CostItem } from "../charges/cost-item.ts";
import { isPeriod, lengthOf, overlapOf, type Period } from "../charges/period.ts";
import type { Findings } from "../findings.ts";
import { isCents } from "../money/cents.ts";
import {
  compare,
  type Fraction,
  fraction,
  halfUpOf,
  minus,
  ONE,
  plus,
  times,
  wholeFraction,
  ZERO,
} from "../money/fraction.ts";
import type { GroupCost } from "./handover.ts";
import type { Saving } from "./saving-start.ts";

/** The cost items of a year three times: as they are, in the year of the change, and in a full year after it. */
export interface ChangedItems {
  readonly old: readonly CostItem[];
  readonly firstYear: readonly CostItem[];
  readonly laterYears: readonly CostItem[];
}

/** The part of an item that is left: in the year of the change, and in a full year after it. */
export interface LeftOfItem {
  readonly firstYear: Fraction;
  readonly laterYears: Fraction;
}

/**
 * What handing over does to the items of a year: in the first year the part of the year after the saving starts, in later
 * years all of it. Days or months as the item's key divides its time. The hours of a caretaker fall with the costs.
 */
export function changeItems(
  ground: ChargeGround,
  items: readonly CostItem[],
  savings: readonly Saving[],
  findings: Findings,
): ChangedItems & { readonly left: ReadonlyMap<string, LeftOfItem> } {
  const left = new Map<string, LeftOfItem>();
  const byItem = new Map<string, Saving[]>();
  for (const saving of savings) {
    for (const id of saving.replaces) {
      const known = byItem.get(id);
      if (known) known.push(saving);
      else byItem.set(id, [saving]);
    }
  }
  const firstYear: CostItem[] = [];
  const laterYears: CostItem[] = [];
  for (const item of items) {
    const own = byItem.get(item.id);
    if (!own || !isPeriod(item) || !isCents(item.amountCents)) {
      firstYear.push(item);
      laterYears.push(item);
      continue;
    }
    const { first, later } = removedPart(ground, item, own, findings);
    left.set(item.id, { firstYear: minus(ONE, first), laterYears: minus(ONE, later) });
    firstYear.push(reduced(item, first));
    laterYears.push(reduced(item, later));
  }
  return { old: items, firstYear, laterYears, left };
}

/**
 * The items of a year of which a part falls away with an item that residents take over: that item itself, even when others
 * have the same name. Of an item of another year, or of the other kind, those with its name and key; else with its name.
 */
export function replacedWith(taken: CostItem, ofYear: readonly CostItem[]): readonly CostItem[] {
  const alike = ofYear.filter((item) => serviceOf(item) === serviceOf(taken));
  const itself = alike.filter(({ id }) => id === taken.id);
  if (itself.length > 0) return itself;
  const sameKey = alike.filter(({ key }) => key === taken.key);
  return sameKey.length > 0 ? sameKey : alike;
}

/** Estimate and actual costs, of this year or another, of one service of a complex. */
export function serviceOf({ complex, service }: Pick<CostItem, "complex" | "service">): string {
  return JSON.stringify([complex, service]);
}

/** What residents pay of the group's costs, as cost items of a year. Costs that the corporation pays are not charged. */
export function groupItems(
  costs: readonly GroupCost[],
  year: Period,
  kind: CostItem["kind"],
  inFirstYear: boolean,
): CostItem[] {
  return costs.flatMap((cost) => {
    if (cost.paidBy !== "residents") return [];
    const cents = centsInYear(cost, year, inFirstYear);
    if (cents === null) return [];
    const period = inFirstYear ? cents.period : year;
    const { id, complex, service, vatRate, rule, key, administration, proof, source } = cost;
    const charged = { vatRate, rule, key, administration, proof, source, chargeable: true };
    return [{ id, complex, service, kind, ...period, amountCents: cents.amount, ...charged }];
  });
}

/** What a cost of the group comes to in a year, without VAT that comes on top; null when not in that year. */
export function centsInYear(
  cost: GroupCost,
  year: Period,
  inFirstYear: boolean,
): { readonly amount: number; readonly period: Period } | null {
  if (!isPeriod({ from: cost.from, to: cost.to ?? cost.from })) return null;
  const period = overlapOf({ from: cost.from, to: cost.to ?? Number.POSITIVE_INFINITY }, year);
  if (cost.each === "once") {
    const made = cost.from >= year.from && cost.from <= year.to;
    return inFirstYear && made ? { amount: cost.cents, period: { from: cost.from, to: year.to } } : null;
  }
  if (!inFirstYear) return { amount: cost.cents, period: year };
  if (!period || !isCents(cost.cents)) return period && { amount: cost.cents, period };
  const part = fraction(lengthOf(period, "months"), lengthOf(year, "months"));
  return { amount: halfUpOf(times(wholeFraction(cost.cents), part)), period };
}

function removedPart(
  ground: ChargeGround,
  item: CostItem,
  savings: readonly Saving[],
  findings: Findings,
): { readonly first: Fraction; readonly later: Fraction } {
  const method = ground.keys.keys.get(item.key)?.method ?? "days";
  const length = lengthOf(item, method);
  let first = ZERO;
  let later = ZERO;
  const inOrder = [...savings].sort((one, other) => one.from - other.from);
  for (const { handover, part, from } of inOrder) {
    const left = minus(ONE, later);
    if (compare(part, left) > 0) {
      findings.add("D052", "warning", [{ source: handover.source, field: "part" }], { item: item.id });
    }
    const own = compare(part, left) > 0 ? left : part;
    const after = overlapOf(item, { from, to: item.to });
    const time = after ? fraction(lengthOf(after, method), length) : ZERO;
    first = plus(first, times(own, time));
    later = plus(later, own);
  }
  return { first, later };
}

function reduced(item: CostItem, removed: Fraction): CostItem {
  if (removed.numerator === 0) return item;
  const left = minus(ONE, removed);
  const amountCents = halfUpOf(times(wholeFraction(item.amountCents), left));
  return { ...item, amountCents, rule: item.rule && reducedRule(item.rule, left) };
}

function reducedRule(rule: AllowanceRule, left: Fraction): AllowanceRule {
  if (rule.kind !== "caretaker" || rule.hours === null) return rule;
  return { ...rule, hours: rule.hours * (Number(left.numerator) / Number(left.denominator)) };
}
