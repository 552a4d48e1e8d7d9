import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import { type Cents, isCents } from "../money/cents.ts";
import { floorDivide, multiply, toNumber } from "../money/exact.ts";
import { roundShares } from "../money/rounding.ts";
import type { Allocation, Division, ItemAllocation, LandlordCents } from "./allocation.ts";
import { type Allowance, allow, costWithVat } from "./allowance.ts";
import { AmountBlocks } from "./amount-blocks.ts";
import type { ChargeGround } from "./charge-ground.ts";
import { isSound } from "./check-item.ts";
import type { CostItem } from "./cost-item.ts";
import type { Homes } from "./homes.ts";
import { NO_HOME, type Participation, SPLIT, UNCLEAR } from "./participation.ts";
import { Participations } from "./participations.ts";
import { MONTH, monthParts } from "./period.ts";
import type { Bearer } from "./segments.ts";
import { splitShare } from "./time-split.ts";

/**
 * Divides cost items over homes: what may be charged, by key and weight, rounded once per home and item, over the households
 * of the home. An item with something missing is left out and stays with the landlord; the others are divided.
 */
export function allocate(ground: ChargeGround, items: readonly CostItem[]): Found<Allocation> {
  const findings = new Findings();
  const participations = new Participations(ground, findings);
  const blocks = new AmountBlocks();
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
    return allocateItem(ground, item, participations, blocks, findings);
  });
  return { value: { ground, items: allocated }, findings: findings.list() };
}

function allocateItem(
  ground: ChargeGround,
  item: CostItem,
  participations: Participations,
  blocks: AmountBlocks,
  findings: Findings,
): ItemAllocation {
  if (!isSound(item, findings)) return leftOut(item);
  const allowance = allow(item, ground.norms, findings);
  const participation = participations.of(item);
  if (!allowance || !participation) return leftOut(item);
  return divide(ground.homes, item, allowance, participation, blocks);
}

function divide(
  homes: Homes,
  item: CostItem,
  allowance: Allowance,
  participation: Participation,
  blocks: AmountBlocks,
): ItemAllocation {
  const { weights, rounding } = participation;
  const cents = blocks.take(weights.each.length);
  const { how, sum } = roundShares(allowance.allowed, weights, rounding, cents);
  const maximumCents = maximumFor(allowance, item);
  const homeCents = maximumCents === null ? cents : cents.map((share) => Math.min(share, maximumCents));
  const aboveMaximum = maximumCents === null ? 0 : sum - homeCents.reduce((total, share) => total + share, 0);
  const division: Division = { allowance, participation, roundedCents: cents, homeCents, how, maximumCents };
  const notAllowed = allowance.costCents - allowance.allowedCents;
  const { tenants, ...landlordTime } = borne(homes, division, sum - aboveMaximum);
  return balanced(item, division, tenants, allowance.allowedCents - sum, {
    ...landlordTime,
    notAllowed,
    aboveMaximum,
    leftOut: 0,
  });
}

/** Who bears the homes' shares, which are `charged` together: households, except for the participants that are not one. */
function borne(homes: Homes, { participation, homeCents }: Division, charged: Cents) {
  const sums = { tenants: charged, vacancy: 0, sold: 0, notTakingPart: 0, unclear: 0, noHome: 0 };
  const parts: Cents[] = [];
  for (const i of participation.notOneHousehold) {
    const cents = homeCents[i] as number;
    const bearer = participation.bearers[i] as number;
    sums.tenants -= cents;
    if (bearer === NO_HOME) sums.noHome += cents;
    else if (bearer === UNCLEAR) sums.unclear += cents;
    else if (bearer !== SPLIT) give(sums, homes.segments[bearer]?.bearer, cents);
    else {
      const split = participation.splits.get(i);
      if (!split) throw new Error("A divided home has no time split");
      sums.notTakingPart += splitShare(cents, split, parts);
      for (let at = 0; at < split.parts.length; at++) give(sums, split.parts[at]?.bearer, parts[at] as number);
    }
  }
  return sums;
}

function give(sums: { tenants: Cents; vacancy: Cents; sold: Cents }, bearer: Bearer | undefined, cents: Cents): void {
  if (bearer === "tenant") sums.tenants += cents;
  else if (bearer === "sold") sums.sold += cents;
  else sums.vacancy += cents;
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
  const { notAllowed, vacancy, sold, notTakingPart, aboveMaximum, unclear, noHome } = landlord;
  const landlordCents = notAllowed + vacancy + sold + notTakingPart + aboveMaximum + unclear + noHome;
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
  return toNumber(floorDivide(multiply(numerator, multiply(100, monthParts(item))), multiply(denominator, MONTH)));
}
