import type { Cents } from "../money/cents.ts";
import type { RoundedHow } from "../money/rounding.ts";
import type { ChargeGround } from "./charge-ground.ts";
import type { CostItem } from "./cost-item.ts";
import { type HomeShares, homeShare } from "./home-shares.ts";
import { bearerAt, type Participation } from "./participation.ts";
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

/** The shares of the homes in an item. How much may be charged, and why, is found again on demand. */
export interface Division extends HomeShares {
  readonly participation: Participation;
  readonly how: RoundedHow;
}

/** Cost items divided over homes and their households. Shares of households and explanations are made on demand. */
export interface Allocation {
  readonly ground: ChargeGround;
  readonly items: readonly ItemAllocation[];
}

/** Calls `visit` for every amount of an item that a segment bears (household, vacancy or sold), homes in order of id. */
export function eachAmount({ division }: ItemAllocation, visit: (segment: number, cents: Cents) => void): void {
  if (!division) return;
  const { participation } = division;
  const parts: Cents[] = [];
  for (let i = 0; i < division.count; i++) {
    const bearer = bearerAt(participation, i);
    const share = homeShare(division, i);
    if (typeof bearer === "number") visit(bearer, share);
    else if (typeof bearer === "object") {
      splitShare(share, bearer, parts);
      for (const [at, { segment }] of bearer.parts.entries()) visit(segment, parts[at] as number);
    }
  }
}

/** Calls `visit` with the share of every home (index of the unit) for the whole period, whoever lived there. */
export function eachHome({ division }: ItemAllocation, visit: (home: number, cents: Cents) => void): void {
  if (!division) return;
  const { homes } = division.participation;
  for (let i = 0; i < homes.length; i++) {
    const home = homes[i] as number;
    if (home >= 0) visit(home, homeShare(division, i));
  }
}

/** Per unit (in the order of the ground) all items together for the whole period, whoever lived there. */
export function centsPerHome({ ground, items }: Allocation): Float64Array {
  const totals = new Float64Array(ground.homes.units.length);
  for (const allocated of items) {
    eachHome(allocated, (home, cents) => {
      totals[home] = (totals[home] as number) + cents;
    });
  }
  return totals;
}
