import type { Cents } from "../money/cents.ts";
import type { RoundedHow } from "../money/rounding.ts";
import type { Allowance } from "./allowance.ts";
import type { ChargeGround } from "./charge-ground.ts";
import type { CostItem } from "./cost-item.ts";
import { type Participation, SPLIT } from "./participation.ts";
import { splitShare } from "./time-split.ts";

/** What of an item stays with the landlord besides the residue of rounding, and why. */
export interface LandlordCents {
  /** May not be charged: rule, forfait, 30% of the caretaker, not agreed. */
  readonly notAllowed: Cents;
  readonly vacancy: Cents;
  readonly sold: Cents;
  /** Time before a home joined or after it left the key. */
  readonly notTakingPart: Cents;
  /** Above the maximum for one home. */
  readonly aboveMaximum: Cents;
  /** Homes whose rows contradict each other: waits until they are right. */
  readonly unclear: Cents;
  /** Weights that belong to no known home. */
  readonly noHome: Cents;
  /** The whole cost, of an item that could not be divided. */
  readonly leftOut: Cents;
}

/** A cost item divided. Always: tenants + landlord + residue = cost. */
export interface ItemAllocation {
  readonly item: CostItem;
  readonly costCents: Cents;
  /** What may be charged, rounded down to cents; 0 for an item that was left out. */
  readonly allowedCents: Cents;
  readonly tenantsCents: Cents;
  readonly landlordCents: Cents;
  readonly landlord: LandlordCents;
  /** Cents that rounding left; the landlord's too, shown apart. Never negative. */
  readonly residueCents: Cents;
  /** Null for an item that was left out; the findings say why. */
  readonly division: Division | null;
}

export interface Division {
  readonly allowance: Allowance;
  readonly participation: Participation;
  /** Per participant the share for the whole period, rounded; before a maximum for one home. */
  readonly roundedCents: Float64Array;
  /** Per participant what is really charged for the home; the same without a maximum. */
  readonly homeCents: Float64Array;
  readonly how: RoundedHow;
  /** The most that one home pays for the period; null without a maximum. */
  readonly maximumCents: Cents | null;
}

/** Cost items divided over homes and their households. Shares of households and explanations are made on demand. */
export interface Allocation {
  readonly ground: ChargeGround;
  readonly items: readonly ItemAllocation[];
}

/** Calls `visit` for every amount of an item that a segment bears (household, vacancy or sold), homes in order of id. */
export function eachAmount(
  { division }: ItemAllocation,
  visit: (segment: number, cents: Cents, participant: number) => void,
): void {
  if (!division) return;
  const { bearers, splits } = division.participation;
  const { homeCents } = division;
  const parts: Cents[] = [];
  for (let i = 0; i < homeCents.length; i++) {
    const bearer = bearers[i] as number;
    if (bearer >= 0) visit(bearer, homeCents[i] as number, i);
    const split = bearer === SPLIT ? splits.get(i) : undefined;
    if (!split) continue;
    splitShare(homeCents[i] as number, split, parts);
    for (const [at, { segment }] of split.parts.entries()) visit(segment, parts[at] as number, i);
  }
}

/** Per unit (in the order of the ground) all items together for the whole period, whoever lived there. */
export function centsPerHome({ ground, items }: Allocation): Float64Array {
  const totals = new Float64Array(ground.homes.units.length);
  for (const { division } of items) {
    if (!division) continue;
    const { homes } = division.participation;
    for (let i = 0; i < homes.length; i++) {
      const home = homes[i] as number;
      if (home >= 0) totals[home] = (totals[home] as number) + (division.homeCents[i] as number);
    }
  }
  return totals;
}
