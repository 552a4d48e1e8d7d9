import { describe, expect, it } from "vitest";
import type { ChargeRows } from "../../src/domain/charges/charge-ground.ts";
import type { AdvanceRow } from "../../src/domain/settlement/advance.ts";
import type { RefundRow } from "../../src/domain/settlement/refund.ts";
import { type SettlementInput, settle } from "../../src/domain/settlement/settle.ts";
import { cents, codes, day, ground, item, key, lived, NORMS, unit, unitsOf, weight } from "./fixture.ts";

function advance(unitId: string, perMonth: string, from: string | null = null, to: string | null = null): AdvanceRow {
  return {
    unit: unitId,
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
    perMonthCents: cents(perMonth),
    source: `advance ${unitId}`,
  };
}

function refund(unitId: string, on: string, euros: string, household: string | null = null): RefundRow {
  return { unit: unitId, on: day(on), household, cents: cents(euros), source: `refund ${unitId}` };
}

function settled(rows: Partial<ChargeRows>, input: Partial<SettlementInput>) {
  const prepared = ground(rows);
  const { value, findings } = settle(prepared.ground, { year: 2026, items: [], advances: [], refunds: [], ...input });
  return { ...value, findings: [...prepared.findings, ...findings] };
}

describe("the yearly statement", () => {
  it("takes the advance of every month, part of a month by its days", () => {
    const occupancy = [lived("01", null, "2026-04-15", "A"), lived("01", "2026-04-16", null, "B")];
    const advances = [advance("01", "30.00", null, "2026-09-30"), advance("01", "40.00", "2026-10-01")];
    const { settlement } = settled({ units: unitsOf(1), occupancy }, { items: [item("i", "365.00")], advances });
    expect(settlement.statements.map(({ advanceCents }) => advanceCents)).toEqual([cents("105.00"), cents("285.00")]);
  });

  it("uses the present advance only for a unit without rows", () => {
    const units = unitsOf(2, { advanceCents: 1_000 });
    const advances = [advance("02", "20.00", "2026-07-01")];
    const { settlement, findings } = settled({ units }, { items: [item("i", "365.00")], advances });
    expect(settlement.statements.map(({ advanceCents }) => advanceCents)).toEqual([12_000, 12_000]);
    // From January to June nobody knows what 02 paid.
    expect(codes(findings)).toEqual(["D074"]);
  });

  it("counts what was paid back earlier as not paid", () => {
    const units = unitsOf(1, { advanceCents: 1_000 });
    const refunds = [refund("01", "2026-11-01", "30.00")];
    const { settlement } = settled({ units }, { items: [item("i", "100.00")], refunds });
    expect(settlement.statements[0]).toMatchObject({ advancesCents: 12_000, refundsCents: 3_000, advanceCents: 9_000 });
    expect(settlement.statements[0]).toMatchObject({ totalCents: 10_750, balanceCents: 1_750 });
  });

  it("gives a refund to the household named, also after it left, and to nobody else", () => {
    const occupancy = [lived("01", null, "2026-03-31", "A"), lived("01", "2026-05-01", null, "B")];
    const refunds = [refund("01", "2026-06-01", "10.00", "A"), refund("01", "2026-04-10", "10.00")];
    const units = unitsOf(1, { advanceCents: 0 });
    const { settlement, findings } = settled({ units, occupancy }, { items: [item("i", "100.00")], refunds });
    const paidBack = settlement.statements.map(({ segment, refundsCents }) => [segment?.household, refundsCents]);
    expect(paidBack).toEqual([
      ["A", 1_000],
      ["", 0],
      ["B", 0],
    ]);
    expect(codes(findings)).toEqual(["D072"]);
  });

  it("sends no letter for vacancy, and charges no administration costs for it", () => {
    const units = [unit("01", { status: "vacant", advanceCents: 1_000 })];
    const { settlement } = settled({ units }, { items: [item("i", "100.00")] });
    expect(settlement.statements).toMatchObject([
      { household: false, totalCents: 10_000, administrationCents: 0, advanceCents: 0, action: "noLetter" },
    ]);
  });

  it.each([
    ["collect", "12.50", "0.00"],
    ["collect", "142.49", "0.00"],
    ["callFirst", "142.50", "0.00"],
    ["notCollected", "101.99", "8.30"],
    ["collect", "102.10", "8.30"],
    ["notCollected", "102.09", "8.30"],
    ["even", "88.50", "8.00"],
    ["payBack", "88.49", "8.00"],
  ])("says what to do with a balance: %s of costs of %s and 7.50 against twelve times %s", (action, cost, perMonth) => {
    const units = unitsOf(1, { advanceCents: cents(perMonth) });
    const { settlement } = settled({ units }, { items: [item("i", cost)] });
    expect(settlement.statements[0]?.action).toBe(action);
  });

  it("lists who to call first, the largest amount on top", () => {
    const units = [unit("01", { advanceCents: 0 }), unit("02", { advanceCents: 0 }), unit("03", { advanceCents: 0 })];
    const weights = [weight("k", "01", 2), weight("k", "02", 3), weight("k", "03", 1)];
    const { settlement } = settled(
      { units, keys: [key("k", { kind: "own" })], weights },
      { items: [item("i", "600.00", { key: "k" })] },
    );
    expect(settlement.callList.map(({ unit: id }) => id)).toEqual(["02", "01"]);
    expect(settlement.dueOn).toBe(day("2027-06-30"));
  });

  it("settles actual costs only, and mentions what has just an estimate", () => {
    const items = [
      item("cleaning", "100.00"),
      item("cleaning estimate", "120.00", { kind: "estimate", service: "cleaning" }),
      item("garden estimate", "50.00", { kind: "estimate", service: "garden" }),
    ];
    const { settlement, findings } = settled({ units: unitsOf(1, { advanceCents: 0 }) }, { items });
    expect(settlement.statements[0]?.lines.map(({ cents: amount }) => amount)).toEqual([10_000]);
    expect(findings).toMatchObject([{ code: "D073", facts: { item: "garden estimate" } }]);
  });

  it("counts a book-year in the calendar year in which it ends, also for who left before that year", () => {
    const occupancy = [lived("01", null, "2025-12-31", "A"), lived("01", "2026-01-01", null, "B")];
    const heat = item("heat", "365.00", { from: day("2025-07-01"), to: day("2026-06-30"), administration: "heat" });
    const { settlement } = settled({ units: unitsOf(1, { advanceCents: 0 }), occupancy }, { items: [heat] });
    expect(settlement.statements.map(({ period, lines }) => [period.from, period.to, lines[0]?.cents])).toEqual([
      [day("2025-07-01"), day("2025-12-31"), cents("184.00")],
      [day("2026-01-01"), day("2026-12-31"), cents("181.00")],
    ]);
  });

  it("lets a statement wait that lacks an advance or a kind of cost", () => {
    const units = [...unitsOf(1), ...unitsOf(1, { complex: "C2", advanceCents: 100 }, "x")];
    const items = [
      item("i", "10.00"),
      item("j", "10.00", { complex: "C2" }),
      item("k", "1.00", { complex: "C2", key: "?" }),
    ];
    const { settlement, findings } = settled({ units }, { items });
    expect(settlement.statements.map(({ action }) => action)).toEqual(["check", "check"]);
    expect(codes(findings)).toEqual(["D020", "D070"]);
  });

  it("makes a statement for a household that paid an advance without a cost, to look at", () => {
    const units = unitsOf(2, { advanceCents: 1_000 });
    const { settlement } = settled(
      { units, keys: [key("k")], weights: [weight("k", "01", null)] },
      { items: [item("i", "10.00", { key: "k" })] },
    );
    expect(settlement.statements.map(({ unit: id, action }) => [id, action])).toEqual([
      ["01", "payBack"],
      ["02", "check"],
    ]);
  });

  it("mentions an item of which nobody can read the last day, whatever the year", () => {
    const items = [item("i", "10.00"), item("j", "10.00", { to: Number.NaN })];
    const { findings, settlement } = settled({ units: unitsOf(1, { advanceCents: 0 }) }, { items });
    expect(findings).toMatchObject([{ code: "D014", at: [{ source: "item j" }] }]);
    expect(settlement.statements.map(({ totalCents, action }) => [totalCents, action])).toEqual([[1_750, "check"]]);
  });

  it("computes the rest when norms are missing, and names them", () => {
    const norms = NORMS.filter(({ code }) => !["ADMIN-OVERIG", "BELLEN-VANAF", "AFREKENING-MAANDEN"].includes(code));
    const { settlement, findings } = settled(
      { units: unitsOf(1, { advanceCents: 0 }), norms },
      { items: [item("i", "10.00")] },
    );
    expect(settlement).toMatchObject({ dueOn: null, statements: [{ totalCents: 1_000, action: "check" }] });
    expect(findings.map(({ facts }) => ("norm" in facts ? facts.norm : ""))).toEqual([
      "ADMIN-OVERIG",
      "BELLEN-VANAF",
      "AFREKENING-MAANDEN",
    ]);
  });

  it.each([
    ["overlapping advances", [advance("01", "1.00"), advance("01", "2.00", "2026-05-01")], "D071"],
    ["an advance with three decimals", [{ ...advance("01", "1.00"), perMonthCents: 1.5 }], "D010"],
    ["an advance that ends before it begins", [advance("01", "1.00", "2026-05-01", "2026-04-01")], "D014"],
  ])("does not invent a balance from %s", (_, advances, code) => {
    const { settlement, findings } = settled({ units: unitsOf(1) }, { items: [item("i", "10.00")], advances });
    expect(settlement.statements[0]?.action).toBe("check");
    expect(codes(findings)).toEqual([code]);
  });
});
