import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import { isCents } from "../money/cents.ts";
import { floorDivide, toNumber } from "../money/exact.ts";
import { roundShares } from "../money/rounding.ts";
import type { Allocation, Division, ItemAllocation, LandlordCents } from "./allocation.ts";
import { type Allowance, allow, costWithVat } from "./allowance.ts";
import type { ChargeGround } from "./charge-ground.ts";
import { isSound } from "./check-item.ts";
import type { CostItem } from "./cost-item.ts";
import { splitShare } from "./home-split.ts";
import type { Homes } from "./homes.ts";
import { NO_HOME, type Participation, SPLIT, UNCLEAR } from "./participation.ts";
import { Participations } from "./participations.ts";
import { MONTH, monthParts } from "./period.ts";

/**
 * Divides cost items over homes: what may be charged, by key and weight, rounded once per home and item, over the households
 * of the home. An item with something missing is left out and stays with the landlord; the others are divided.
 */
export function allocate(ground: ChargeGround, items: readonly CostItem[]): Found<Allocation> {
  const findings = new Findings();
  const participations = new Participations(ground, findings);
  const known = new Map<string, CostItem>();
  const allocated = items.map((item) => {
    const first = known.get(item.id);
    if (first) {
      findings.add(
        "D016",
        "error",
        [first, item].map(({ source }) => ({ source, field: "id" })),
        { item: item.id },
      );
      return leftOut(item);
    }
    known.set(item.id, item);
    return allocateItem(ground, item, participations, findings);
  });
  return { value: { ground, items: allocated }, findings: findings.list() };
}

function allocateItem(
  ground: ChargeGround,
  item: CostItem,
  participations: Participations,
  findings: Findings,
): ItemAllocation {
  if (!isSound(item, findings)) return leftOut(item);
  const allowance = allow(item, ground.norms, findings);
  const participation = participations.of(item);
  if (!allowance || !participation) return leftOut(item);
  return divide(ground.homes, item, allowance, participation);
}

function divide(homes: Homes, item: CostItem, allowance: Allowance, participation: Participation): ItemAllocation {
  const { cents, how, sum } = roundShares(allowance.allowed, participation.weights, participation.rounding);
  const maximumCents = maximumFor(allowance, item);
  const homeCents = maximumCents === null ? cents : cents.map((share) => Math.min(share, maximumCents));
  const aboveMaximum = maximumCents === null ? 0 : sum - homeCents.reduce((total, share) => total + share, 0);
  const division: Division = { allowance, participation, roundedCents: cents, homeCents, how, maximumCents };
  const notAllowed = allowance.costCents - allowance.allowedCents;
  const borne = participation.allLet
    ? { tenants: sum - aboveMaximum, vacancy: 0, sold: 0, notTakingPart: 0, unclear: 0, noHome: 0 }
    : bearers(homes, division);
  const { tenants, ...landlordTime } = borne;
  return balanced(item, division, tenants, allowance.allowedCents - sum, {
    ...landlordTime,
    notAllowed,
    aboveMaximum,
    leftOut: 0,
  });
}

/** Adds up who bears the homes' shares. */
function bearers(homes: Homes, { participation, homeCents }: Division) {
  const sums = { tenants: 0, vacancy: 0, sold: 0, notTakingPart: 0, unclear: 0, noHome: 0 };
  const give = (segment: number, cents: number): void => {
    const bearer = homes.segments[segment]?.bearer;
    if (bearer === "tenant") sums.tenants += cents;
    else if (bearer === "sold") sums.sold += cents;
    else sums.vacancy += cents;
  };
  for (let i = 0; i < homeCents.length; i++) {
    const cents = homeCents[i] as number;
    const bearer = participation.bearers[i] as number;
    if (bearer >= 0) give(bearer, cents);
    else if (bearer === NO_HOME) sums.noHome += cents;
    else if (bearer === UNCLEAR) sums.unclear += cents;
    else if (bearer === SPLIT) {
      const split = participation.splits.get(i);
      if (!split) throw new Error("A divided home has no time split");
      const { parts, notTakingPart } = splitShare(cents, split, homes);
      for (const [at, { segment }] of split.parts.entries()) give(segment, parts[at] ?? 0);
      sums.notTakingPart += notTakingPart;
    }
  }
  return sums;
}

/** The invariant of the engine: every cent of the cost has one bearer, and tenants never pay more than may be charged. */
function balanced(
  item: CostItem,
  division: Division,
  tenantsCents: number,
  residueCents: number,
  landlord: LandlordCents,
): ItemAllocation {
  const { costCents, allowedCents } = division.allowance;
  const landlordCents = Object.values(landlord).reduce((sum: number, cents: number) => sum + cents, 0);
  if (tenantsCents + landlordCents + residueCents !== costCents) {
    throw new Error("Tenants, landlord and residue together are not the cost of the item");
  }
  // Half up leaves at most half a cent per home, down less than one.
  const most = division.participation.rounding === "exact" ? 0 : division.homeCents.length;
  if (residueCents < 0 || residueCents > most) throw new Error("Rounding left an impossible residue");
  return { item, costCents, allowedCents, tenantsCents, landlordCents, landlord, residueCents, division };
}

function leftOut(item: CostItem): ItemAllocation {
  const cost = isCents(item.amountCents) ? item.amountCents : 0;
  const costCents =
    item.vatRate !== null && item.vatRate > 0 && item.vatRate < 1 ? costWithVat({ ...item, amountCents: cost }) : cost;
  const landlord = { notAllowed: 0, vacancy: 0, sold: 0, notTakingPart: 0, aboveMaximum: 0, unclear: 0, noHome: 0 };
  return {
    item,
    costCents,
    allowedCents: 0,
    tenantsCents: 0,
    landlordCents: costCents,
    landlord: { ...landlord, leftOut: costCents },
    residueCents: 0,
    division: null,
  };
}

/** The maximum for a home over the item's period: months × the norm, down to whole cents. */
function maximumFor({ maximum }: Allowance, item: CostItem): number | null {
  if (!maximum) return null;
  const { numerator, denominator } = maximum.value;
  return toNumber(floorDivide(numerator * 100n * BigInt(monthParts(item)), denominator * BigInt(MONTH)));
}
