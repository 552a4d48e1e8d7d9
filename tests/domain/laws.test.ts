import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AllocationKey, KeyKind, WeightRow } from "../../src/domain/charges/allocation-key.ts";
import type { AllowanceRule } from "../../src/domain/charges/allowance-rule.ts";
import type { ChargeRows } from "../../src/domain/charges/charge-ground.ts";
import type { CostItem } from "../../src/domain/charges/cost-item.ts";
import { explainShare } from "../../src/domain/charges/explain.ts";
import type { OccupancyRow, UnitRow } from "../../src/domain/charges/unit.ts";
import { compare } from "../../src/domain/money/fraction.ts";
import type { RoundingMode } from "../../src/domain/money/rounding.ts";
import { settle } from "../../src/domain/settlement/settle.ts";
import { amounts, day, divide, ground, homeShares, item, key, unit } from "./fixture.ts";

const YEAR = { from: day("2026-01-01"), to: day("2026-12-31") };
const KINDS: readonly KeyKind[] = ["equal", "area", "persons", "mixed", "own", "fraction", "consumption"];
const RULES: readonly AllowanceRule[] = [
  { kind: "actual" },
  { kind: "forfait", of: "windowCleaning" },
  { kind: "forfait", of: "glassInsurance" },
  { kind: "caretaker", hours: 12.5 },
  { kind: "fund", balanceCents: 50_000, forPurposeOnly: true, insightGiven: true },
  { kind: "movable", thing: "washingMachine", yearOfUse: 4 },
  { kind: "notChargeable", reason: "viewGarden" },
];

interface World extends Pick<ChargeRows, "units" | "occupancy" | "keys" | "weights"> {
  readonly items: readonly CostItem[];
}

/** Households one after the other, with or without empty days between, in days counted from 1 December 2025. */
const livesOf = (id: string): fc.Arbitrary<OccupancyRow[]> =>
  fc.array(fc.tuple(fc.nat(60), fc.nat(200)), { maxLength: 4 }).map((stretches) => {
    let next = YEAR.from - 31;
    return stretches.map(([empty, length], i) => {
      const from = next + (i === 0 ? 0 : empty);
      next = from + length + 1;
      return { unit: id, from, to: next - 1, household: `${id}-${i}`, source: `${id}-${i}` };
    });
  });

const worlds: fc.Arbitrary<World> = fc
  .record({
    areas: fc.array(fc.integer({ min: 100, max: 12_000 }), { minLength: 1, maxLength: 9 }),
    statuses: fc.array(fc.constantFrom<UnitRow["status"]>("let", "let", "vacant", "sold"), {
      minLength: 9,
      maxLength: 9,
    }),
    method: fc.constantFrom<"days" | "months">("days", "months"),
    rounding: fc.constantFrom<RoundingMode>("gelijk", "exact"),
    kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 3 }),
    joined: fc.array(fc.option(fc.nat(400)), { minLength: 9, maxLength: 9 }),
    costs: fc.array(
      fc.record({
        amountCents: fc.integer({ min: -20_000, max: 900_000 }),
        rule: fc.constantFrom(...RULES),
        vatRate: fc.constantFrom(null, 0.09, 0.21),
        key: fc.nat(2),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .chain((seed) => {
    const units = seed.areas.map((area, i) => unit(`0${i}`, { area: area / 100, status: seed.statuses[i] ?? "let" }));
    const keys: AllocationKey[] = seed.kinds.map((kind, i) =>
      key(`k${i}`, { kind, method: seed.method, rounding: seed.rounding }),
    );
    const weights: WeightRow[] = keys.flatMap(({ id, kind }) =>
      kind === "equal" || kind === "area" || kind === "mixed"
        ? []
        : units.map(({ id: home }, i) => {
            const joined = seed.joined[i] ?? null;
            const from = joined === null ? null : YEAR.from + Math.min(joined, 364);
            return { key: id, unit: home, weight: seed.areas[i] ?? 1, from, to: null, source: `${id} ${home}` };
          }),
    );
    const items = seed.costs.map(({ key: at, ...cost }, i) =>
      item(`i${i}`, "0.00", { ...cost, key: keys[at % keys.length]?.id ?? "" }),
    );
    return fc
      .tuple(...units.map(({ id }) => livesOf(id)))
      .map((lives) => ({ units, keys, weights, occupancy: lives.flat(), items }));
  });

const EVEN = { maxLength: 12, minLength: 2 };

describe("laws of dividing", () => {
  it("gives every cent of every cost one bearer, and tenants never pay more than may be charged", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { allocation } = divide(world, world.items);
        for (const {
          item: own,
          costCents,
          allowedCents,
          tenantsCents,
          landlordCents,
          residueCents,
        } of allocation.items) {
          expect(tenantsCents + landlordCents + residueCents).toBe(costCents);
          const households = Object.entries(amounts(allocation, own.id)).filter(([who]) => who.includes("-"));
          const status = Object.entries(amounts(allocation, own.id)).filter(([who]) => /^\d+$/.test(who));
          const paid = [...households, ...status].reduce((sum, [, cents]) => sum + cents, 0);
          expect(paid).toBe(tenantsCents);
          if (costCents < 0) continue;
          expect(tenantsCents).toBeLessThanOrEqual(allowedCents);
          expect(Math.min(0, ...Object.values(amounts(allocation, own.id)))).toBe(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on the order of rows", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const turned = {
          units: [...world.units].reverse(),
          occupancy: [...world.occupancy].reverse(),
          keys: [...world.keys].reverse(),
          weights: [...world.weights].reverse(),
        };
        const one = divide(world, world.items).allocation;
        const other = divide(turned, [...world.items].reverse()).allocation;
        for (const { id } of world.items) expect(amounts(other, id)).toEqual(amounts(one, id));
      }),
      { numRuns: 200 },
    );
  });

  it("gives equal weights equal amounts in mode gelijk, and at most a cent apart in mode exact", () => {
    const mode = fc.constantFrom<RoundingMode>("gelijk", "exact");
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), EVEN), fc.nat(99_999), mode, (weights, cost, rounding) => {
        const units = weights.map((_, i) => unit(String(i).padStart(2, "0")));
        const rows = units.map(({ id }, i) => ({
          key: "k",
          unit: id,
          weight: weights[i] ?? 1,
          from: null,
          to: null,
          source: id,
        }));
        const keys = [key("k", { kind: "persons", rounding })];
        const { allocation } = divide({ units, keys, weights: rows }, [
          item("i", "0.00", { key: "k", amountCents: cost }),
        ]);
        const shares = Object.entries(homeShares(allocation, "i")).sort(([a], [b]) => (a < b ? -1 : 1));
        for (const value of new Set(weights)) {
          const same = shares.filter((_, i) => weights[i] === value).map(([, cents]) => cents);
          expect(Math.max(...same) - Math.min(...same)).toBeLessThanOrEqual(rounding === "gelijk" ? 0 : 1);
        }
        if (rounding === "exact") expect(shares.reduce((sum, [, cents]) => sum + cents, 0)).toBe(cost);
      }),
    );
  });

  it("never raises a household's share when another home falls empty", () => {
    fc.assert(
      fc.property(worlds, fc.nat(8), (world, which) => {
        const empty = world.units[which % world.units.length]?.id ?? "";
        const units = world.units.map((row) => (row.id === empty ? { ...row, status: "vacant" as const } : row));
        const occupancy = world.occupancy.filter((row) => row.unit !== empty);
        const before = divide(world, world.items).allocation;
        const after = divide({ ...world, units, occupancy }, world.items).allocation;
        for (const { id } of world.items) {
          const [old, now] = [amounts(before, id), amounts(after, id)];
          for (const [who, cents] of Object.entries(now)) if (!who.startsWith(empty)) expect(old[who]).toBe(cents);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("changes no total of a home when a household's time is split in two", () => {
    fc.assert(
      fc.property(worlds, fc.nat(30), fc.boolean(), (world, at, sameHousehold) => {
        const longest = world.occupancy.findIndex(({ from, to }) => from !== null && to !== null && to - from > 2);
        const row = world.occupancy[longest];
        if (!row || row.from === null || row.to === null) return;
        const cut = row.from + (at % (row.to - row.from));
        const occupancy = [
          ...world.occupancy.filter((_, i) => i !== longest),
          { ...row, to: cut },
          { ...row, from: cut + 1, household: sameHousehold ? row.household : "somebody-else" },
        ];
        const before = divide(world, world.items).allocation;
        const after = divide({ ...world, occupancy }, world.items).allocation;
        for (const { id } of world.items) {
          expect(homeShares(after, id)).toEqual(homeShares(before, id));
          if (sameHousehold) expect(amounts(after, id)).toEqual(amounts(before, id));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("never lowers the exact share when a cost rises, and a rounded one by at most a cent", () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 5_000 }), (world, more) => {
        const before = divide(world, world.items).allocation;
        const raised = world.items.map((own) => ({ ...own, amountCents: own.amountCents + more }));
        const after = divide(world, raised).allocation;
        for (const { id } of world.items) {
          for (const { id: home } of world.units) {
            const [old, now] = [explainShare(before, id, home), explainShare(after, id, home)];
            expect(old === null).toBe(now === null);
            if (!old || !now) continue;
            expect(compare(now.exact, old.exact)).toBeGreaterThanOrEqual(0);
            expect(now.homeCents).toBeGreaterThanOrEqual(old.homeCents - 1);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("divides large weights, where numbers would lose digits, as bigint does", () => {
    const weight = fc.integer({ min: 1, max: 900_000_000_000_000 });
    fc.assert(
      fc.property(fc.array(weight, EVEN), fc.nat(9_999_999), fc.boolean(), (weights, cost, isExact) => {
        const units = weights.map((_, i) => unit(String(i).padStart(2, "0")));
        const rows = units.map(({ id }, i) => {
          return { key: "k", unit: id, weight: weights[i] ?? 1, from: null, to: null, source: id };
        });
        const keys = [key("k", { kind: "own", rounding: isExact ? "exact" : "gelijk" })];
        const { allocation } = divide({ units, keys, weights: rows }, [
          item("i", "0.00", { key: "k", amountCents: cost }),
        ]);
        const shares = homeShares(allocation, "i");
        expect(units.map(({ id }) => shares[id])).toEqual(inBigint(BigInt(cost), weights.map(BigInt), isExact));
      }),
    );
  });
});

/** The two ways of rounding, said plainly. */
function inBigint(cost: bigint, weights: readonly bigint[], isExact: boolean): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const down = weights.map((weight) => (cost * weight) / total);
  if (!isExact) {
    const halfUp = weights.map((weight) => (2n * cost * weight + total) / (2n * total));
    return (halfUp.reduce((sum, share) => sum + share, 0n) > cost ? down : halfUp).map(Number);
  }
  const left = Number(cost - down.reduce((sum, share) => sum + share, 0n));
  const rests = weights.map((weight, i) => ({ i, rest: (cost * weight) % total }));
  rests.sort((one, other) => (one.rest > other.rest ? -1 : one.rest < other.rest ? 1 : one.i - other.i));
  const lucky = new Set(rests.slice(0, left).map(({ i }) => i));
  return down.map((share, i) => Number(share) + (lucky.has(i) ? 1 : 0));
}

describe("laws of the statement", () => {
  it("adds up: items + administration = total, total − advance = balance, and all lines are the item", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const units = world.units.map((row) => ({ ...row, advanceCents: 2_500 }));
        const { value } = settle(ground({ ...world, units }).ground, {
          year: 2026,
          items: world.items,
          advances: [],
          refunds: [],
        });
        const { statements } = value.settlement;
        for (const own of statements) {
          const lines = own.lines.reduce((sum, { cents }) => sum + cents, 0);
          expect(lines + own.administrationCents).toBe(own.totalCents);
          expect(own.totalCents - own.advanceCents).toBe(own.balanceCents);
          if (!own.household)
            expect([own.action, own.administrationCents, own.advanceCents]).toEqual(["noLetter", 0, 0]);
        }
        for (const { item: own, tenantsCents } of value.allocation.items) {
          const charged = statements
            .filter(({ household }) => household)
            .flatMap(({ lines }) => lines)
            .filter((line) => line.item.id === own.id)
            .reduce((sum, { cents }) => sum + cents, 0);
          expect(charged).toBe(tenantsCents);
        }
      }),
      { numRuns: 150 },
    );
  });
});
