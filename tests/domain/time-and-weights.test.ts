import { describe, expect, it } from "vitest";
import { lengthOf, MONTH } from "../../src/domain/charges/period.ts";
import { settle } from "../../src/domain/settlement/settle.ts";
import {
  amounts,
  cents,
  codes,
  day,
  divide,
  ground,
  homeShares,
  item,
  key,
  lived,
  totals,
  unit,
  unitsOf,
  weight,
} from "./fixture.ts";

describe("who pays when", () => {
  it("divides a home's share over its households by days", () => {
    const occupancy = [lived("01", null, "2026-03-31", "A"), lived("01", "2026-04-01", null, "B")];
    const { allocation } = divide({ units: unitsOf(2), occupancy }, [item("i", "730.00")]);
    expect(amounts(allocation, "i")).toEqual({
      "01 A": cents("90.00"),
      "01 B": cents("275.00"),
      "02": cents("365.00"),
    });
  });

  it("counts 29 February as a day of its own", () => {
    const occupancy = [lived("01", null, "2028-02-29", "A"), lived("01", "2028-03-01", null, "B")];
    const leap = item("i", "366.00", { from: day("2028-01-01"), to: day("2028-12-31") });
    expect(amounts(divide({ units: unitsOf(1), occupancy }, [leap]).allocation, "i")).toEqual({
      "01 A": cents("60.00"),
      "01 B": cents("306.00"),
    });
  });

  it("counts whole months as one and part of a month by its days", () => {
    const occupancy = [lived("01", null, "2026-04-15", "A"), lived("01", "2026-04-16", null, "B")];
    const keys = [key("equal", { method: "months" })];
    const { allocation } = divide({ units: unitsOf(1), occupancy, keys }, [item("i", "1200.00")]);
    expect(amounts(allocation, "i")).toEqual({ "01 A": cents("350.00"), "01 B": cents("850.00") });
    expect(lengthOf({ from: day("2026-01-01"), to: day("2026-04-30") }, "months")).toBe(4 * MONTH);
    expect(lengthOf({ from: day("2028-02-01"), to: day("2028-02-29") }, "months")).toBe(MONTH);
  });

  it("leaves vacancy and its remainder of rounding to the landlord, and others pay no more for it", () => {
    const occupancy = [
      lived("01", null, "2026-06-30", "A"),
      lived("01", "2026-07-01", "2026-09-30", null),
      lived("01", "2026-10-01", null, "B"),
    ];
    const { allocation } = divide({ units: unitsOf(3), occupancy }, [item("i", "1000.00")]);
    // 333.33 over 181, 92 and 92 days.
    expect(amounts(allocation, "i")).toEqual({
      "01 A": cents("165.30"),
      "01 B": cents("84.02"),
      "01 vacancy": cents("84.01"),
      "02": cents("333.33"),
      "03": cents("333.33"),
    });
    expect(totals(allocation, "i")).toBe("91598 + 8401 + 1 = 100000");
  });

  it("gives the last household the remainder when there is no vacancy", () => {
    const occupancy = [
      lived("01", null, "2026-05-01", "A"),
      lived("01", "2026-05-02", "2026-08-31", "B"),
      lived("01", "2026-09-01", null, "C"),
    ];
    const { allocation } = divide({ units: unitsOf(1), occupancy }, [item("i", "1.00")]);
    expect(amounts(allocation, "i")).toEqual({ "01 A": 33, "01 B": 33, "01 C": 34 });
  });

  it("rounds households down when half up would charge a home more than its share", () => {
    // Three cents over four times 91 days and one empty day: 0.75 cents each.
    const occupancy = [
      lived("01", "2026-01-01", "2026-04-01", "A"),
      lived("01", "2026-04-02", "2026-07-01", "B"),
      lived("01", "2026-07-02", "2026-09-30", "C"),
      lived("01", "2026-10-01", "2026-12-30", "D"),
    ];
    const { allocation } = divide({ units: unitsOf(1), occupancy }, [item("i", "0.03")]);
    expect(amounts(allocation, "i")).toEqual({ "01 A": 0, "01 B": 0, "01 C": 0, "01 D": 0, "01 vacancy": 3 });
  });

  it("follows the status only of a unit without any row", () => {
    const units = [unit("01", { status: "vacant" }), unit("02", { status: "sold" }), unit("03", { status: "vacant" })];
    const occupancy = [lived("03", null, null, "C")];
    const { allocation } = divide({ units, occupancy }, [item("i", "300.00")]);
    expect(amounts(allocation, "i")).toEqual({ "01 vacancy": 10_000, "02 sold": 10_000, "03 C": 10_000 });
    expect(allocation.items[0]?.landlord).toMatchObject({ vacancy: 10_000, sold: 10_000 });
  });

  it("shows the time after the last household of a sold home as sold, not as vacancy", () => {
    const units = [unit("01", { status: "sold" }), unit("02")];
    const occupancy = [lived("01", null, "2026-03-31", "A")];
    const { allocation } = divide({ units, occupancy }, [item("i", "730.00")]);
    expect(allocation.items[0]?.landlord).toMatchObject({ sold: cents("275.00"), vacancy: 0 });
  });

  it("gives a household one statement when its rows follow on each other", () => {
    const occupancy = [lived("01", null, "2026-03-31", "A"), lived("01", "2026-04-01", null, "A")];
    const { value } = settle(ground({ units: unitsOf(1), occupancy }).ground, {
      year: 2026,
      items: [item("i", "100.00")],
      advances: [],
      refunds: [],
    });
    expect(value.settlement.statements.map(({ administrationCents }) => administrationCents)).toEqual([750]);
  });
});

describe("who takes part with what weight", () => {
  it("divides by floor area with decimals", () => {
    const units = [unit("01", { area: 61.5 }), unit("02", { area: 38.5 })];
    const { allocation } = divide({ units, keys: [key("area", { kind: "area" })] }, [
      item("i", "1000.00", { key: "area" }),
    ]);
    expect(homeShares(allocation, "i")).toEqual({ "01": cents("615.00"), "02": cents("385.00") });
  });

  it("prefers a filled-in weight to the home's own floor area", () => {
    const units = [unit("01", { area: 50 }), unit("02", { area: 50 })];
    const weights = [weight("area", "01", 150), weight("area", "02", null)];
    const { allocation } = divide({ units, keys: [key("area", { kind: "area" })], weights }, [
      item("i", "200.00", { key: "area" }),
    ]);
    expect(homeShares(allocation, "i")).toEqual({ "01": cents("150.00"), "02": cents("50.00") });
  });

  it("leaves homes that do not use the space out, and mentions how many", () => {
    const weights = ["02", "03", "04"].map((id) => weight("stairs", id, null));
    const { allocation, findings } = divide({ units: unitsOf(4), keys: [key("stairs")], weights }, [
      item("i", "300.00", { key: "stairs" }),
    ]);
    expect(homeShares(allocation, "i")).toEqual({ "02": 10_000, "03": 10_000, "04": 10_000 });
    expect(findings).toMatchObject([{ code: "D027", severity: "info", facts: { count: 1 } }]);
  });

  it("does not let the denominator shrink when a home joins later or leaves", () => {
    const weights = [
      weight("k", "01", 1),
      weight("k", "02", 1, "2026-07-01"),
      weight("k", "03", 1, "2020-01-01", "2026-01-31"),
      weight("k", "04", 1, "2019-01-01", "2025-12-31"),
    ];
    const { allocation } = divide({ units: unitsOf(4), keys: [key("k", { kind: "own" })], weights }, [
      item("i", "1095.00", { key: "k" }),
    ]);
    expect(amounts(allocation, "i")).toEqual({ "01": cents("365.00"), "02": cents("184.00"), "03": cents("31.00") });
    expect(allocation.items[0]?.landlord.notTakingPart).toBe(cents("515.00"));
  });

  it("lets a weight that changes count for its time", () => {
    const units = unitsOf(2);
    const occupancy = [lived("01", null, "2026-03-31", "A"), lived("01", "2026-04-01", null, "B")];
    const weights = [
      weight("persons", "01", 1, "2020-01-01", "2026-03-31"),
      weight("persons", "01", 4, "2026-04-01"),
      weight("persons", "02", 2),
    ];
    // Person-days: 90 + 1100 and 730.
    const { allocation } = divide({ units, occupancy, keys: [key("persons", { kind: "persons" })], weights }, [
      item("i", "1920.00", { key: "persons" }),
    ]);
    expect(amounts(allocation, "i")).toEqual({
      "01 A": cents("90.00"),
      "01 B": cents("1100.00"),
      "02": cents("730.00"),
    });
  });

  it("fills a gap between two weights with the one before it, for the landlord's account", () => {
    const weights = [
      weight("k", "01", 2, "2026-01-01", "2026-03-31"),
      weight("k", "01", 1, "2026-07-01"),
      weight("k", "02", 1),
    ];
    // 181 days of 2 and 184 of 1, beside 365 of 1.
    const { allocation } = divide({ units: unitsOf(2), keys: [key("k", { kind: "own" })], weights }, [
      item("i", "911.00", { key: "k" }),
    ]);
    expect(homeShares(allocation, "i")).toEqual({ "01": cents("546.00"), "02": cents("365.00") });
    expect(amounts(allocation, "i")["01"]).toBe(cents("364.00"));
    expect(allocation.items[0]?.landlord.notTakingPart).toBe(cents("182.00"));
  });

  it("leaves the part of the fractions of ownership that no home has to the landlord", () => {
    const weights = [weight("vve", "01", 125), weight("vve", "02", 375)];
    const keys = [key("vve", { kind: "fraction", denominator: 1_000 })];
    const { allocation } = divide({ units: unitsOf(2), keys, weights }, [item("i", "800.00", { key: "vve" })]);
    expect(homeShares(allocation, "i")).toMatchObject({ "01": cents("100.00"), "02": cents("300.00") });
    expect(totals(allocation, "i")).toBe("40000 + 40000 + 0 = 80000");
  });

  it("rounds homes half up when together they stay below the cost, whatever the part that no home has", () => {
    const weights = [17, 10, 13, 13].map((value, at) => weight("vve", `0${at + 1}`, value));
    const keys = [key("vve", { kind: "fraction", denominator: 60 })];
    const { allocation } = divide({ units: unitsOf(4), keys, weights }, [item("i", "70.00", { key: "vve" })]);
    expect(homeShares(allocation, "i")).toEqual({ "01": 19_83, "02": 11_67, "03": 15_17, "04": 15_17 });
    // 7/60 is 8.17; with the homes that would be a cent more than the cost.
    expect(totals(allocation, "i")).toBe("6184 + 816 + 0 = 7000");
  });

  it("uses one key for several complexes, each by its own homes", () => {
    const units = [...unitsOf(2), ...unitsOf(4, { complex: "C2" }, "x")];
    const { allocation } = divide({ units }, [item("one", "100.00"), item("two", "100.00", { complex: "C2" })]);
    expect(homeShares(allocation, "one")["01"]).toBe(5_000);
    expect(homeShares(allocation, "two").x01).toBe(2_500);
  });
});

describe("what may be charged", () => {
  it.each([
    ["VAT on top", { vatRate: 0.21 }, "12100 + 0 + 0 = 12100"],
    ["window cleaning, a third", { rule: { kind: "forfait", of: "windowCleaning" } }, "3332 + 6667 + 1 = 10000"],
    ["drain contract, half", { rule: { kind: "forfait", of: "drainContract" } }, "5000 + 5000 + 0 = 10000"],
    ["round-the-clock service, 20%", { rule: { kind: "forfait", of: "serviceLine" } }, "2000 + 8000 + 0 = 10000"],
    ["glass insurance, 15%", { rule: { kind: "forfait", of: "glassInsurance" } }, "1500 + 8500 + 0 = 10000"],
    ["security, 70% without a maximum", { rule: { kind: "security" } }, "7000 + 3000 + 0 = 10000"],
    ["a caretaker below the maximum", { rule: { kind: "caretaker", hours: 10 } }, "7000 + 3000 + 0 = 10000"],
    ["a garden to look at", { rule: { kind: "notChargeable", reason: "viewGarden" } }, "0 + 10000 + 0 = 10000"],
    ["not agreed to charge", { chargeable: false }, "0 + 10000 + 0 = 10000"],
    ["cameras, 20% of 70%", { rule: { kind: "movable", thing: "camera", yearOfUse: 2 } }, "1400 + 0 + 0 = 1400"],
    ["smoke detectors", { rule: { kind: "movable", thing: "smokeDetector", yearOfUse: 1 } }, "0 + 0 + 0 = 0"],
    ["15 years at 6.67%", { rule: { kind: "movable", thing: "15years", yearOfUse: 15 } }, "666 + 0 + 1 = 667"],
  ] as const)("%s", (_, more, expected) => {
    const { allocation, findings } = divide({ units: unitsOf(2) }, [item("i", "100.00", more)]);
    expect(totals(allocation, "i")).toBe(expected);
    expect(findings).toEqual([]);
  });

  it.each([
    ["within the norm", 10_000, true, 10_000],
    ["partly above it", 25_000, true, 5_000],
    ["full", 30_000, true, 0],
    ["used for something else", 0, false, 0],
  ])("a fund that is %s", (_, balanceCents, forPurposeOnly, charged) => {
    const rule = { kind: "fund", balanceCents, forPurposeOnly, insightGiven: true } as const;
    const { allocation, findings } = divide({ units: unitsOf(1) }, [item("i", "100.00", { rule })]);
    expect(allocation.items[0]?.tenantsCents).toBe(charged);
    expect(codes(findings)).toEqual(forPurposeOnly ? [] : ["D038"]);
  });

  it("rounds VAT on a credit note as on the invoice that it takes back", () => {
    const { allocation } = divide({ units: unitsOf(1) }, [
      item("invoice", "10.50", { vatRate: 0.21 }),
      item("credit", "-10.50", { vatRate: 0.21 }),
    ]);
    expect(allocation.items.map(({ costCents }) => costCents)).toEqual([1271, -1271]);
  });

  it("rounds VAT once per item, a half cent upwards", () => {
    const { allocation } = divide({ units: unitsOf(1) }, [item("i", "10.50", { vatRate: 0.21 })]);
    expect(allocation.items[0]?.costCents).toBe(cents("12.71"));
  });

  it("uses the norm of the day on which the costs end, several versions side by side", () => {
    const caretaker = (year: number) =>
      item(`i${year}`, "5000.00", {
        from: day(`${year}-01-01`),
        to: day(`${year}-12-31`),
        rule: { kind: "caretaker", hours: 100 },
      });
    const { allocation } = divide({ units: unitsOf(1) }, [caretaker(2024), caretaker(2025)]);
    expect(allocation.items.map(({ tenantsCents }) => tenantsCents)).toEqual([cents("2800.00"), cents("2870.00")]);
  });
});
