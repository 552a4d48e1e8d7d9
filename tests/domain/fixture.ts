import { type Day, dayOfIso } from "../../src/days/day.ts";
import { allocate } from "../../src/domain/charges/allocate.ts";
import { type Allocation, eachAmount, eachHome } from "../../src/domain/charges/allocation.ts";
import type { AllocationKey, WeightRow } from "../../src/domain/charges/allocation-key.ts";
import { type ChargeGround, type ChargeRows, prepareCharges } from "../../src/domain/charges/charge-ground.ts";
import type { CostItem } from "../../src/domain/charges/cost-item.ts";
import type { OccupancyRow, UnitRow } from "../../src/domain/charges/unit.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { parseCents } from "../../src/domain/money/cents.ts";
import type { NormRow } from "../../src/domain/norms/norm.ts";

/** "2026-07-01" → day; a test with a wrong date is a wrong test. */
export function day(iso: string): Day {
  const found = dayOfIso(iso);
  if (found === null) throw new Error(`No such day: ${iso}`);
  return found;
}

/** "5760.00" → cents. */
export function cents(euros: string): number {
  const parsed = parseCents(euros);
  if (!parsed.ok) throw new Error(`No amount: ${euros}`);
  return parsed.cents;
}

export function unit(id: string, more: Partial<UnitRow> = {}): UnitRow {
  return { id, complex: "C1", area: null, status: "let", advanceCents: null, source: `unit ${id}`, ...more };
}

/** Units "01", "02", … of a complex. */
export function unitsOf(count: number, more: Partial<UnitRow> = {}, prefix = ""): UnitRow[] {
  return Array.from({ length: count }, (_, i) => unit(`${prefix}${String(i + 1).padStart(2, "0")}`, more));
}

export function lived(unitId: string, from: string | null, to: string | null, household: string | null): OccupancyRow {
  const source = `lived ${unitId} ${household}`;
  return { unit: unitId, from: from === null ? null : day(from), to: to === null ? null : day(to), household, source };
}

export function key(id: string, more: Partial<AllocationKey> = {}): AllocationKey {
  return {
    id,
    kind: "equal",
    method: "days",
    rounding: "gelijk",
    denominator: null,
    acrossComplexes: false,
    source: `key ${id}`,
    ...more,
  };
}

export function weight(keyId: string, unitId: string, value: number | null, from?: string, to?: string): WeightRow {
  return {
    key: keyId,
    unit: unitId,
    weight: value,
    from: from ? day(from) : null,
    to: to ? day(to) : null,
    source: `weight ${keyId} ${unitId}`,
  };
}

/** Actual costs of calendar year 2026, divided equally, all of it chargeable. */
export function item(id: string, euros: string, more: Partial<CostItem> = {}): CostItem {
  return {
    id,
    complex: "C1",
    service: id,
    kind: "actual",
    from: day("2026-01-01"),
    to: day("2026-12-31"),
    amountCents: cents(euros),
    vatRate: null,
    rule: { kind: "actual" },
    key: "equal",
    chargeable: true,
    administration: "other",
    proof: `invoice ${id}`,
    source: `item ${id}`,
    ...more,
  };
}

export function norm(code: string, from: string, to: string | null, value: number | string): NormRow {
  const until = to === null ? null : day(to);
  return {
    code,
    from: day(from),
    to: until,
    value,
    unit: "",
    origin: "test",
    confirmed: true,
    source: `norm ${code} ${from}`,
  };
}

/** The norms of 2024 to 2026; nothing holds in another year. */
export const NORMS: readonly NormRow[] = [
  norm("HUISMEESTER-UURTARIEF", "2024-01-01", "2024-12-31", 40),
  norm("HUISMEESTER-UURTARIEF", "2025-01-01", "2026-12-31", 41),
  ...(
    [
      ["ADMIN-WARMTE", 0.02],
      ["ADMIN-WARMTE-UITBESTEED", 0.01],
      ["ADMIN-OVERIG", 0.05],
      ["ADMIN-MINIMUM", 7.5],
      ["ADMIN-MAXIMUM", 75],
      ["HUISMEESTER-HUURDERSDEEL", 0.7],
      ["GAS-GELIJK-DEEL", 0.35],
      ["GLAZENWASSEN-DEEL", "1/3"],
      ["ONTSTOPPING-DEEL", 0.5],
      ["24-UURSSERVICE-DEEL", 0.2],
      ["GLASVERZEKERING-DEEL", 0.15],
      ["FONDS-MAXIMUM", 3],
      ["ROEREND-5-JAAR", 0.2],
      ["ROEREND-10-JAAR", 0.1],
      ["ROEREND-15-JAAR", 0.0667],
      ["ROEREND-HERWAARDERING", 0.6],
      ["CAMERA-WAARDE", 0.7],
      ["BLUSMIDDEL-WAARDE", 0.5],
      ["WASMACHINE-MAXIMUM", 5],
      ["INSTEMMING-DEEL", 0.7],
      ["RECHTER-TERMIJN", 56],
      ["ADVIES-TERMIJN", 42],
      ["ADVIES-WACHTDAGEN", 3],
      ["AFREKENING-MAANDEN", 6],
      ["INNEN-VANAF", 10],
      ["BELLEN-VANAF", 150],
      ["VOORSCHOT-AFRONDING", 0.5],
      ["AFRONDING", "gelijk"],
    ] as const
  ).map(([code, value]) => norm(code, "2024-01-01", "2026-12-31", value)),
];

export function ground(rows: Partial<ChargeRows>): {
  readonly ground: ChargeGround;
  readonly findings: readonly Finding[];
} {
  const { value, findings } = prepareCharges({
    units: [],
    occupancy: [],
    keys: [key("equal")],
    weights: [],
    norms: NORMS,
    ...rows,
  });
  return { ground: value, findings };
}

/** Divides items and gives the allocation with every finding on the way. */
export function divide(
  rows: Partial<ChargeRows>,
  items: readonly CostItem[],
): { readonly allocation: Allocation; readonly findings: readonly Finding[] } {
  const prepared = ground(rows);
  const { value, findings } = allocate(prepared.ground, items);
  return { allocation: value, findings: [...prepared.findings, ...findings] };
}

/** What one household (or "" for the landlord) pays of an item: "01 Jansen" → cents. */
export function amounts(allocation: Allocation, itemId: string): Record<string, number> {
  const found: Record<string, number> = {};
  const { homes } = allocation.ground;
  for (const allocated of allocation.items) {
    if (allocated.item.id !== itemId) continue;
    eachAmount(allocated, (at, amount) => {
      const segment = homes.segments[at];
      const who = segment?.bearer === "tenant" ? segment.household : segment?.bearer;
      const name = `${homes.units[segment?.unit ?? -1]?.id} ${who}`.trim();
      found[name] = (found[name] ?? 0) + amount;
    });
  }
  return found;
}

/** The shares of homes for the whole period, by unit id. */
export function homeShares(allocation: Allocation, itemId: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const allocated of allocation.items) {
    if (allocated.item.id !== itemId) continue;
    eachHome(allocated, (home, amount) => {
      found[allocation.ground.homes.units[home]?.id ?? ""] = amount;
    });
  }
  return found;
}

export function totals(allocation: Allocation, itemId: string): string {
  const found = allocation.items.find(({ item: own }) => own.id === itemId);
  if (!found) throw new Error(`No item ${itemId}`);
  const { costCents, tenantsCents, landlordCents, residueCents } = found;
  return `${tenantsCents} + ${landlordCents} + ${residueCents} = ${costCents}`;
}

export function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}
