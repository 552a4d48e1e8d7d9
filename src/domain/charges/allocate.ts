import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import { type Cents, isCents } from "../money/cents.ts";
import { floorDivide, multiply, toNumber } from "../money/exact.ts";
import { roundShares } from "../money/rounding.ts";
import type { Allocation, Division, ItemAllocation, LandlordCents } from "./allocation.ts";
import { type Allowance, allow, costWithVat } from "./allowance.ts";
import type { ChargeGround } from "./charge-ground.ts";
import { isSound } from "./check-item.ts";
import type { CostItem } from "./cost-item.ts";
import { type HomeShares, homeShare, roundedShare, ShareBlocks } from "./home-shares.ts";
import type { Homes } from "./homes.ts";
import { bearerAt, type Participation } from "./participation.ts";
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
  const blocks = new ShareBlocks();
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
  blocks: ShareBlocks,
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
  blocks: ShareBlocks,
): ItemAllocation {
  const { weights, rounding } = participation;
  const count = weights.each.length;
  const from = blocks.take(count);
  const { block } = blocks;
  const { how, sum } = roundShares(allowance.allowed, weights, rounding, block, from);
  const division: Division = { participation, block, from, count, maximumCents: maximumFor(allowance, item), how };
  const aboveMaximum = division.maximumCents === null ? 0 : above(division);
  const landlord = {
    notAllowed: allowance.costCents - allowance.allowedCents,
    vacancy: 0,
    sold: 0,
    notTakingPart: 0,
    aboveMaximum,
    unclear: 0,
    noHome: 0,
    leftOut: 0,
  };
  const tenants = sum - aboveMaximum - bearByLandlord(homes, division, landlord);
  return balanced(item, allowance, division, tenants, allowance.allowedCents - sum, landlord);
}

type Growing = { -readonly [Part in keyof LandlordCents]: Cents };

/** Adds up what of the homes' shares is not borne by a household, and gives the sum. */
function bearByLandlord(homes: Homes, division: Division, landlord: Growing): Cents {
  const { participation } = division;
  const before = landlordSum(landlord);
  const parts: Cents[] = [];
  for (const i of participation.notOneHousehold) {
    const share = homeShare(division, i);
    const bearer = bearerAt(participation, i);
    if (typeof bearer === "number") give(landlord, homes.segments[bearer]?.bearer, share);
    else if (typeof bearer === "string") landlord[bearer] += share;
    else {
      landlord.notTakingPart += splitShare(share, bearer, parts);
      for (let at = 0; at < bearer.parts.length; at++) give(landlord, bearer.parts[at]?.bearer, parts[at] as number);
    }
  }
  return landlordSum(landlord) - before;
}

function give(landlord: Growing, bearer: Bearer | undefined, cents: Cents): void {
  if (bearer === "sold") landlord.sold += cents;
  else if (bearer === "vacancy") landlord.vacancy += cents;
}

function landlordSum(landlord: LandlordCents): Cents {
  const { notAllowed, vacancy, sold, notTakingPart, aboveMaximum, unclear, noHome, leftOut } = landlord;
  return notAllowed + vacancy + sold + notTakingPart + aboveMaximum + unclear + noHome + leftOut;
}

/** What is above the maximum for one home. */
function above(shares: HomeShares): Cents {
  let sum = 0;
  for (let i = 0; i < shares.count; i++) sum += roundedShare(shares, i) - homeShare(shares, i);
  return sum;
}

/** The invariant of the engine: every cent of the cost has one bearer, and tenants never pay more than may be charged. */
function balanced(
  item: CostItem,
  { costCents, allowedCents }: Allowance,
  division: Division,
  tenantsCents: number,
  residueCents: number,
  landlord: LandlordCents,
): ItemAllocation {
  const landlordCents = landlordSum(landlord);
  if (tenantsCents + landlordCents + residueCents !== costCents) {
    throw new Error("Tenants, landlord and residue together are not the cost of the item");
  }
  // Half up leaves at most half a cent per home, down less than one.
  const most = division.participation.rounding === "exact" ? 0 : division.count;
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
