import { describe, expect, it } from "vitest";
import type { ChargeRows } from "../../src/domain/charges/charge-ground.ts";
import type { CostItem } from "../../src/domain/charges/cost-item.ts";
import { explainShare } from "../../src/domain/charges/explain.ts";
import type { Contract, GroupCost, Handover } from "../../src/domain/recompute/handover.ts";
import { advanceFor, advanceStart, perMonth } from "../../src/domain/recompute/new-advance.ts";
import { type RecomputeInput, recompute } from "../../src/domain/recompute/recompute.ts";
import { cents, codes, day, ground, item, key, unit, unitsOf } from "./fixture.ts";

const ITEMS = [
  item("cleaning", "5760.00", { kind: "estimate" }),
  item("garden", "2880.00", { kind: "estimate" }),
  item("caretaker", "4100.00", { kind: "estimate", rule: { kind: "caretaker", hours: 100 } }),
];

function handover(itemId: string, from: string, more: Partial<Handover> = {}): Handover {
  const source = `handover ${itemId}`;
  return {
    id: `O-${itemId}`,
    initiative: "I-1",
    item: itemId,
    contract: null,
    part: 1,
    from: day(from),
    source,
    ...more,
  };
}

function contract(id: string, euros: string, to: string | null, noticeMonths: number | null = null): Contract {
  return { id, yearCents: cents(euros), to: to === null ? null : day(to), noticeMonths, source: `contract ${id}` };
}

function groupCost(id: string, euros: string, more: Partial<GroupCost> = {}): GroupCost {
  return {
    id,
    initiative: "I-1",
    complex: "C1",
    service: id,
    cents: cents(euros),
    vatRate: null,
    each: "year",
    from: day("2026-07-01"),
    to: null,
    paidBy: "residents",
    rule: { kind: "actual" },
    key: "equal",
    administration: "other",
    proof: null,
    source: `group cost ${id}`,
    ...more,
  };
}

function recomputed(input: Partial<RecomputeInput>, rows: Partial<ChargeRows> = {}) {
  const prepared = ground({ units: unitsOf(24, { advanceCents: 4_200 }), ...rows });
  const { value, findings } = recompute(prepared.ground, {
    year: 2026,
    kind: "estimate",
    items: ITEMS,
    handovers: [],
    contracts: [],
    groupCosts: [],
    overheadSavedCents: 0,
    ...input,
  });
  return { ...value, findings };
}

describe("which items fall away", () => {
  const twice = [
    item("north", "1200.00", { service: "cleaning", kind: "estimate" }),
    item("south", "600.00", { service: "cleaning", kind: "estimate", key: "south" }),
  ];
  const newOf = (handed: string, items: readonly CostItem[]) =>
    recomputed({ items, handovers: [handover(handed, "2026-01-01")], kind: "estimate" }).items.map(
      ({ item: { id }, laterYearsCents }) => [id, laterYearsCents],
    );

  it("is only the item that the handover names, whatever others are called", () => {
    expect(newOf("north", twice)).toEqual([
      ["north", 0],
      ["south", cents("600.00")],
    ]);
  });

  it("is the one with the same name and key when the handover names an item of another year", () => {
    const before = item("before", "550.00", {
      service: "cleaning",
      key: "south",
      from: day("2025-01-01"),
      to: day("2025-12-31"),
    });
    expect(newOf("before", [...twice, before])).toEqual([
      ["north", cents("1200.00")],
      ["south", 0],
    ]);
  });

  it("is every item of the name when none has the key", () => {
    const before = item("before", "550.00", {
      service: "cleaning",
      key: "other",
      from: day("2025-01-01"),
      to: day("2025-12-31"),
    });
    expect(newOf("before", [...twice, before])).toEqual([
      ["north", 0],
      ["south", 0],
    ]);
  });
});

describe("recomputing after a handover", () => {
  const all = recomputed({
    handovers: [
      handover("garden", "2026-07-01", { contract: "green" }),
      handover("cleaning", "2026-01-01", { part: 0.5 }),
    ],
    contracts: [contract("green", "2880.00", "2026-09-30")],
    groupCosts: [
      groupCost("insurance", "240.00"),
      groupCost("course", "300.00", { each: "once", paidBy: "corporation" }),
    ],
  });

  it("compares old and new per item, from the day on which the contract really ends", () => {
    const changes = all.items.map(({ item: { id }, oldCents, firstYearCents, laterYearsCents }) => {
      return [id, oldCents, firstYearCents, laterYearsCents];
    });
    // The garden is paid until 30 September: 273 of 365 days.
    expect(changes).toEqual([
      ["cleaning", cents("5760.00"), cents("2880.00"), cents("2880.00")],
      ["garden", cents("2880.00"), cents("2154.08"), 0],
      ["caretaker", cents("4100.00"), cents("4100.00"), cents("4100.00")],
      ["insurance", 0, cents("120.00"), cents("240.00")],
    ]);
  });

  it("warns that the garden is paid for twice from July to September", () => {
    expect(all.findings).toMatchObject([{ code: "D055", severity: "warning", facts: { to: "2026-09-30" } }]);
    expect(all.doublePayments).toEqual([
      {
        handover: "O-garden",
        contract: "green",
        from: day("2026-07-01"),
        to: day("2026-09-30"),
        cents: cents("720.00"),
      },
    ]);
  });

  it("shows the home's charge in the first year and later, administration costs included", () => {
    expect(all.homes).toHaveLength(24);
    expect(all.homes[0]).toMatchObject({
      unit: "01",
      oldPerYear: cents("503.56"),
      firstYear: cents("351.05"),
      newPerYear: cents("262.06"),
      oldPerMonth: cents("41.96"),
      newPerMonth: cents("21.84"),
      administration: { old: cents("23.98"), firstYear: cents("16.72"), new: cents("12.48") },
      advance: cents("42.00"),
      newAdvance: cents("22.00"),
    });
  });

  it("says where each saved euro goes, in later years", () => {
    expect(all.laterYears).toEqual({
      itemsCents: 576_000n,
      overheadCents: 0n,
      residentsCents: 579_600n,
      corporationCents: -27_600n,
      reinvestedCents: 24_000n,
      corporation: {
        landlordCents: 0n,
        residueCents: 0n,
        overheadCents: 0n,
        administrationCents: -27_600n,
        groupCostsCents: 0n,
      },
    });
  });

  it("lets the corporation's costs of a course weigh in the year in which it is given", () => {
    expect(all.firstYear.corporation.groupCostsCents).toBe(-30_000n);
    expect(all.firstYear.reinvestedCents).toBe(42_000n);
    const { residentsCents, corporationCents, reinvestedCents, itemsCents } = all.firstYear;
    expect(residentsCents + corporationCents + reinvestedCents).toBe(itemsCents);
  });

  it("leaves 30% of a caretaker's saving, and all of a garden to look at, with the landlord", () => {
    const items = [
      ...ITEMS.slice(0, 2),
      item("caretaker", "4100.00", { kind: "estimate", rule: { kind: "caretaker", hours: 100 } }),
      item("view", "1000.00", { kind: "estimate", rule: { kind: "notChargeable", reason: "viewGarden" } }),
    ];
    const { laterYears } = recomputed({
      items,
      handovers: [handover("caretaker", "2026-01-01"), handover("view", "2026-01-01")],
    });
    expect(laterYears.itemsCents).toBe(510_000n);
    expect(laterYears.corporation.landlordCents).toBe(123_000n + 100_000n);
    expect(laterYears.corporation.residueCents).toBe(8n);
  });

  it("lets the hours of a caretaker fall with the costs, so that the hourly maximum stays the same test", () => {
    const rule = { kind: "caretaker", hours: 100 } as const;
    const dear = [item("caretaker", "8200.00", { kind: "estimate", rule })];
    const { allocations } = recomputed({
      items: dear,
      handovers: [handover("caretaker", "2026-01-01", { part: 0.25 })],
    });
    // 75 hours at € 41.00, 70%, over 24 homes: 89.6875, down because half up would charge six cents too much.
    expect(explainShare(allocations.laterYears, "caretaker", "01")?.roundedCents).toBe(cents("89.68"));
  });

  it("gives vacancy its part of the saving: the corporation's", () => {
    const units = unitsOf(24).map((row, i) => (i < 6 ? unit(row.id, { status: "vacant" }) : row));
    const { laterYears, homes } = recomputed({ handovers: [handover("garden", "2026-01-01")] }, { units });
    expect(laterYears.corporation.landlordCents).toBe(72_000n);
    expect(homes.filter(({ isLet }) => isLet)).toHaveLength(18);
  });

  it("adds the corporation's own work that falls away", () => {
    const input = { handovers: [handover("garden", "2026-07-01")], overheadSavedCents: cents("1200.00") };
    const { firstYear, laterYears } = recomputed(input);
    expect(firstYear.overheadCents).toBe(60_000n);
    expect(laterYears.overheadCents).toBe(120_000n);
  });

  it("finds the same service in another year than the handover names", () => {
    const next = ITEMS.map((own) => ({ ...own, id: `${own.id} 2027`, from: day("2027-01-01"), to: day("2027-12-31") }));
    const { items } = recomputed({
      year: 2027,
      items: [...ITEMS, ...next],
      handovers: [handover("garden", "2026-07-01")],
    });
    expect(items.find(({ item: own }) => own.id === "garden 2027")).toMatchObject({ firstYearCents: 0 });
  });

  it("uses the key's own method for the part of the year", () => {
    const { items } = recomputed(
      { handovers: [handover("garden", "2026-07-01")] },
      { keys: [key("equal", { method: "months" })] },
    );
    expect(items.find(({ item: own }) => own.id === "garden")?.firstYearCents).toBe(cents("1440.00"));
  });
});

describe("unclear handovers", () => {
  const contracts = [contract("open", "2880.00", null, 3)];
  it.each([
    ["an unknown item", handover("sweeping", "2026-01-01"), ["D050"]],
    ["a part above one", handover("garden", "2026-01-01", { part: 50 }), ["D051"]],
    ["no part", handover("garden", "2026-01-01", { part: 0 }), ["D051"]],
    ["an unknown contract", handover("garden", "2026-01-01", { contract: "?" }), ["D054"]],
    ["a date that does not exist", { ...handover("garden", "2026-01-01"), from: Number.NaN }, ["D014"]],
  ])("leave the costs as they are: %s", (_, wrong, expected) => {
    const { findings, laterYears } = recomputed({ handovers: [wrong], contracts });
    expect(codes(findings)).toEqual(expected);
    expect(laterYears.itemsCents).toBe(0n);
  });

  it("say until when to give notice for a contract without an end", () => {
    const { findings } = recomputed({ handovers: [handover("garden", "2026-07-01", { contract: "open" })], contracts });
    expect(findings).toMatchObject([{ code: "D056", facts: { noticeOn: "2026-03-30" } }]);
  });

  it("never hand over more than there is", () => {
    const handovers = [
      handover("garden", "2026-01-01", { part: 0.7 }),
      handover("garden", "2026-01-01", { id: "O-2", part: 0.7, source: "second" }),
    ];
    const { findings, laterYears } = recomputed({ handovers });
    expect(findings).toMatchObject([{ code: "D052", at: [{ source: "second" }] }]);
    expect(laterYears.itemsCents).toBe(288_000n);
  });

  it("mention a year in which there is nothing to hand over", () => {
    const old = item("old", "100.00", { from: day("2025-01-01"), to: day("2025-12-31") });
    const { findings } = recomputed({ items: [...ITEMS, old], handovers: [handover("old", "2026-01-01")] });
    expect(codes(findings)).toEqual(["D053"]);
  });
});

describe("the new advance", () => {
  it.each([
    ["503.56", "0.50", "42.00"],
    ["262.06", "0.50", "22.00"],
    ["262.06", "1.00", "22.00"],
    ["262.06", "0.01", "21.84"],
    ["0.00", "0.50", "0.00"],
  ])("of %s a year in steps of %s is %s", (year, step, expected) => {
    expect(advanceFor(cents(year), cents(step))).toBe(cents(expected));
  });

  it("starts on the first of a month after the notice, and not before the costs change", () => {
    const start = (notice: string, saving: string) => {
      const { earliestOn, certainOn } = advanceStart(day(notice), day(notice) + 56, day(saving));
      return [earliestOn, certainOn];
    };
    expect(start("2026-11-23", "2026-07-01")).toEqual([day("2026-12-01"), day("2027-02-01")]);
    expect(start("2026-11-30", "2026-07-01")).toEqual([day("2026-12-01"), day("2027-02-01")]);
    expect(start("2026-11-23", "2027-06-15")).toEqual([day("2027-07-01"), day("2027-07-01")]);
  });

  it("rounds a month half up", () => {
    expect(perMonth(cents("0.06"))).toBe(1);
    expect(perMonth(cents("0.05"))).toBe(0);
  });
});
