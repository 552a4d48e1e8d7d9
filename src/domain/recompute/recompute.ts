import { administrationNorms } from "../charges/administration.ts";
import { allocate } from "../charges/allocate.ts";
import type { Allocation } from "../charges/allocation.ts";
import { costWithVat } from "../charges/allowance.ts";
import type { ChargeGround } from "../charges/charge-ground.ts";
import { type CostItem, itemsOfYear } from "../charges/cost-item.ts";
import { calendarYear, isPeriod, monthParts, overlapOf, type Period } from "../charges/period.ts";
import { mentionWaiting } from "../charges/waiting-homes.ts";
import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import { type Cents, isCents, sumCents } from "../money/cents.ts";
import { fraction, halfUpOf, times, wholeFraction } from "../money/fraction.ts";
import { mentionCents } from "../money/mention-cents.ts";
import { NORM_CODES } from "../norms/norm.ts";
import { normCents } from "../norms/norm-book.ts";
import {
  type ChangedItems,
  centsInYear,
  changeItems,
  groupItems,
  type LeftOfItem,
  replacedWith,
} from "./changed-items.ts";
import { compareHomes, type HomeChange } from "./compare-homes.ts";
import type { Contract, GroupCost, Handover } from "./handover.ts";
import { type SavedEuros, savedEuros } from "./saved-euros.ts";
import { type DoublePayment, type Saving, savingOf } from "./saving-start.ts";

export interface RecomputeInput {
  /** The year of the change, whose items are compared. */
  readonly year: number;
  /** Which items of the year: the estimate, or the actual costs. */
  readonly kind: CostItem["kind"];
  readonly items: readonly CostItem[];
  readonly handovers: readonly Handover[];
  readonly contracts: readonly Contract[];
  readonly groupCosts: readonly GroupCost[];
  /** What the corporation's own work costs less each year: own hours × rate. */
  readonly overheadSavedCents: Cents;
}

export interface ItemChange {
  readonly item: CostItem;
  /** VAT included; 0 for a cost that was not there. */
  readonly oldCents: Cents;
  readonly firstYearCents: Cents;
  readonly laterYearsCents: Cents;
}

export interface Recomputation {
  readonly year: number;
  readonly items: readonly ItemChange[];
  readonly homes: readonly HomeChange[];
  readonly firstYear: SavedEuros;
  readonly laterYears: SavedEuros;
  readonly doublePayments: readonly DoublePayment[];
  /** The savings that were used, with the day on which each starts. */
  readonly savings: readonly Saving[];
  /** Id of an item of which a part falls away → what is left of it. */
  readonly left: ReadonlyMap<string, LeftOfItem>;
  /** For explanations per home and item. */
  readonly allocations: Readonly<Record<keyof ChangedItems, Allocation>>;
}

/**
 * What handing tasks to residents does to every home's charge: in the year of the change (the saving comes back through the
 * statement) and in full years after it (a new advance). Unclear handovers are problems and are left out.
 */
export function recompute(ground: ChargeGround, input: RecomputeInput): Found<Recomputation> {
  const findings = new Findings();
  const year = calendarYear(input.year);
  const items = itemsOfYear(input.items, input.year, input.kind);
  const savings = savingsOf(input, items, findings);
  const changed = changeItems(ground, items, savings, findings);
  mentionGroupCosts(input, findings);
  const firstNew = groupItems(input.groupCosts, year, input.kind, true);
  const laterNew = groupItems(input.groupCosts, year, input.kind, false);
  const divided = (list: readonly CostItem[]): Allocation => {
    const { value, findings: found } = allocate(ground, list);
    findings.addAll(found);
    return value;
  };
  const allocations = {
    old: divided(changed.old),
    firstYear: divided([...changed.firstYear, ...firstNew]),
    laterYears: divided([...changed.laterYears, ...laterNew]),
  };
  mentionWaiting(allocations.old, "comparison", findings);
  const norms = administrationNorms(ground.norms, year.to, [], findings);
  const step = normCents(ground.norms, NORM_CODES.advanceStep, year.to, [], findings);
  const homes = compareHomes(allocations, year.to, norms, step && step.cents > 0 ? step.cents : null);
  const overheadCents = overheadOf(input, findings);
  const savedIn = (which: "firstYear" | "laterYears", list: readonly CostItem[]): SavedEuros => {
    const inFirstYear = which === "firstYear";
    return savedEuros({
      old: allocations.old,
      changed: allocations[which],
      groupItems: new Set(list.map(({ id }) => id)),
      overheadCents: inFirstYear ? inFirstYearOnly(overheadCents, savings, year) : overheadCents,
      groupCostsCents: paidByCorporation(input.groupCosts, year, inFirstYear),
      administration: administrationSums(homes, inFirstYear ? "firstYear" : "new"),
    });
  };
  const recomputation: Recomputation = {
    year: input.year,
    items: itemChanges(allocations),
    homes,
    firstYear: savedIn("firstYear", firstNew),
    laterYears: savedIn("laterYears", laterNew),
    doublePayments: savings.flatMap(({ doublePayment }) => doublePayment ?? []),
    savings,
    left: changed.left,
    allocations,
  };
  return { value: recomputation, findings: findings.list() };
}

/** The handovers that are clear, each with the items that it replaces. */
function savingsOf(input: RecomputeInput, ofYear: readonly CostItem[], findings: Findings): Saving[] {
  const items = new Map(input.items.map((item) => [item.id, item]));
  const contracts = new Map(input.contracts.map((contract) => [contract.id, contract]));
  return input.handovers.flatMap((handover) => {
    const at = [{ source: handover.source, field: "item" }];
    const item = items.get(handover.item);
    if (!item) {
      findings.add("D050", "error", at, { handover: handover.id, item: handover.item });
      return [];
    }
    const replaces = replacedWith(item, ofYear).map(({ id }) => id);
    if (replaces.length === 0) {
      findings.add("D053", "warning", at, { handover: handover.id, item: item.id, year: input.year });
    }
    return savingOf(handover, replaces, contracts, findings) ?? [];
  });
}

/** Costs of the group with an amount or a time that cannot be used. What residents pay is checked again as a cost item. */
function mentionGroupCosts({ groupCosts }: RecomputeInput, findings: Findings): void {
  for (const cost of groupCosts) {
    if (!isPeriod({ from: cost.from, to: cost.to ?? cost.from })) {
      findings.add("D014", "error", [{ source: cost.source, field: "from" }], { row: cost.id });
    }
    mentionCents(cost.cents, { source: cost.source, field: "cents" }, cost.id, findings);
  }
}

function paidByCorporation(costs: readonly GroupCost[], year: Period, inFirstYear: boolean): bigint {
  return costs.reduce((sum, cost) => {
    const made = cost.paidBy === "corporation" && isCents(cost.cents) ? centsInYear(cost, year, inFirstYear) : null;
    return made ? sum + BigInt(costWithVat({ amountCents: made.amount, vatRate: cost.vatRate })) : sum;
  }, 0n);
}

function overheadOf({ overheadSavedCents }: RecomputeInput, findings: Findings): Cents {
  const at = { source: "", field: "overheadSavedCents" };
  return mentionCents(overheadSavedCents, at, "", findings) ? overheadSavedCents : 0;
}

/** Own overhead falls away from the day on which the first saving starts. */
function inFirstYearOnly(yearCents: Cents, savings: readonly Saving[], year: Period): Cents {
  const from = Math.min(...savings.map((saving) => saving.from));
  const after = overlapOf({ from, to: year.to }, year);
  if (!after) return 0;
  const part = fraction(monthParts(after), monthParts(year));
  return halfUpOf(times(wholeFraction(yearCents), part));
}

function administrationSums(
  homes: readonly HomeChange[],
  changed: "firstYear" | "new",
): { readonly old: bigint; readonly changed: bigint } {
  const rented = homes.filter(({ isLet }) => isLet);
  return {
    old: sumCents(rented.map(({ administration }) => administration.old)),
    changed: sumCents(rented.map(({ administration }) => administration[changed])),
  };
}

function itemChanges(allocations: Readonly<Record<keyof ChangedItems, Allocation>>): ItemChange[] {
  const changes = new Map<string, { -readonly [Key in keyof ItemChange]: ItemChange[Key] }>();
  const kinds = { old: "oldCents", firstYear: "firstYearCents", laterYears: "laterYearsCents" } as const;
  for (const which of ["old", "firstYear", "laterYears"] as const) {
    for (const { item, costCents } of allocations[which].items) {
      let change = changes.get(item.id);
      if (!change) {
        change = { item, oldCents: 0, firstYearCents: 0, laterYearsCents: 0 };
        changes.set(item.id, change);
      }
      change[kinds[which]] += costCents;
    }
  }
  return [...changes.values()];
}
