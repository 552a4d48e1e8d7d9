import type { Allocation } from "../charges/allocation.ts";

/**
 * Where the saving of a year goes. Always: residents + corporation + reinvested = what the items cost less + own overhead saved.
 * A negative amount is a cost and is shown as such.
 */
export interface SavedEuros {
  /** What the items that were there before cost less, VAT included. */
  readonly itemsCents: bigint;
  readonly overheadCents: bigint;
  readonly residentsCents: bigint;
  readonly corporationCents: bigint;
  /** New costs of the group, whoever pays them. */
  readonly reinvestedCents: bigint;
  /** How the corporation's part comes about. */
  readonly corporation: CorporationPart;
}

export interface CorporationPart {
  /** Not chargeable, vacancy, sold, above a maximum: the landlord's part of the items that costs less. */
  readonly landlordCents: bigint;
  readonly residueCents: bigint;
  readonly overheadCents: bigint;
  /** Administration costs follow the base down: what the corporation receives less. */
  readonly administrationCents: bigint;
  /** Costs of the group that it pays. */
  readonly groupCostsCents: bigint;
}

export interface SavedFrom {
  readonly old: Allocation;
  readonly changed: Allocation;
  /** Ids of the items in `changed` that are new costs of the group. */
  readonly groupItems: ReadonlySet<string>;
  readonly overheadCents: number;
  /** Costs of the group that the corporation pays, VAT included. */
  readonly groupCostsCents: bigint;
  /** Administration costs of all let homes, before and after. */
  readonly administration: { readonly old: bigint; readonly changed: bigint };
}

export function savedEuros(from: SavedFrom): SavedEuros {
  const before = sums(from.old, () => true);
  const after = sums(from.changed, ({ id }) => !from.groupItems.has(id));
  const added = sums(from.changed, ({ id }) => from.groupItems.has(id));
  const overheadCents = BigInt(from.overheadCents);
  const lessAdministration = from.administration.old - from.administration.changed;
  const itemsCents = before.cost - after.cost;
  const corporation: CorporationPart = {
    landlordCents: before.landlord - after.landlord - added.landlord,
    residueCents: before.residue - after.residue - added.residue,
    overheadCents,
    administrationCents: -lessAdministration,
    groupCostsCents: -from.groupCostsCents,
  };
  const saved: SavedEuros = {
    itemsCents,
    overheadCents,
    residentsCents: before.tenants - after.tenants - added.tenants + lessAdministration,
    corporationCents: Object.values(corporation).reduce((sum: bigint, cents: bigint) => sum + cents, 0n),
    reinvestedCents: added.cost + from.groupCostsCents,
    corporation,
  };
  if (saved.residentsCents + saved.corporationCents + saved.reinvestedCents !== itemsCents + overheadCents) {
    throw new Error("The saved euros do not add up to the saving");
  }
  return saved;
}

function sums({ items }: Allocation, counts: (item: { readonly id: string }) => boolean) {
  const total = { cost: 0n, tenants: 0n, landlord: 0n, residue: 0n };
  for (const allocated of items) {
    if (!counts(allocated.item)) continue;
    total.cost += BigInt(allocated.costCents);
    total.tenants += BigInt(allocated.tenantsCents);
    total.landlord += BigInt(allocated.landlordCents);
    total.residue += BigInt(allocated.residueCents);
  }
  return total;
}
