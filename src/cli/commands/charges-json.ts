/** Results for machines: money as decimal strings, days as ISO dates. */

import { isoOf } from "../../days/day.ts";
import type { Allocation } from "../../domain/charges/allocation.ts";
import { formatCents, sumCents } from "../../domain/money/cents.ts";

/** Every cost item with who bears it. Always: tenants + landlord + residue = cost. */
export function allocationJson({ items }: Allocation, names: ReadonlyMap<string, string>): object[] {
  return items.map(({ item, costCents, allowedCents, tenantsCents, landlordCents, residueCents, division }) => ({
    item: item.id,
    name: names.get(item.id) ?? item.service,
    complex: item.complex,
    from: dayOrNull(item.from),
    to: dayOrNull(item.to),
    cost: formatCents(costCents),
    allowed: formatCents(allowedCents),
    tenants: formatCents(tenantsCents),
    landlord: formatCents(landlordCents),
    residue: formatCents(residueCents),
    divided: division !== null,
  }));
}

export function landlordOf({ items }: Allocation): { readonly landlord: bigint; readonly residue: bigint } {
  return {
    landlord: sumCents(items.map(({ landlordCents }) => landlordCents)),
    residue: sumCents(items.map(({ residueCents }) => residueCents)),
  };
}

export function dayOrNull(day: number | null): string | null {
  return day === null || !Number.isInteger(day) ? null : isoOf(day);
}
