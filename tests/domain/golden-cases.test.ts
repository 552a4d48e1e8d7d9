import { describe, expect, it } from "vitest";
import { administrationNorms, administrationOf } from "../../src/domain/charges/administration.ts";
import { explainShare } from "../../src/domain/charges/explain.ts";
import { consentOn, isReached, votesNeeded } from "../../src/domain/consent/consent.ts";
import { Findings } from "../../src/domain/findings.ts";
import { formatCents } from "../../src/domain/money/cents.ts";
import { fractionOf } from "../../src/domain/money/fraction.ts";
import { settle } from "../../src/domain/settlement/settle.ts";
import {
  amounts,
  cents,
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

const year = (year: number) => ({ from: day(`${year}-01-01`), to: day(`${year}-12-31`) });

describe("published cases of the Huurcommissie", () => {
  it("G1: a caretaker is tested against the hourly maximum, then 70%, then per home", () => {
    const caretaker = item("caretaker", "34000.00", { ...year(2024), rule: { kind: "caretaker", hours: 800 } });
    const { allocation, findings } = divide({ units: unitsOf(150) }, [caretaker]);
    expect(findings).toEqual([]);
    expect(new Set(Object.values(homeShares(allocation, "caretaker")))).toEqual(new Set([cents("149.33")]));
    expect(totals(allocation, "caretaker")).toBe("2239950 + 1160000 + 50 = 3400000");
  });

  it("G2: gas without a meter goes 35% equally and 65% by floor area", () => {
    const units = [60, 70, 80, 90, 100].map((area, i) => unit(`0${i + 1}`, { area }));
    const gas = item("gas", "3500.00", { key: "gas", administration: "none" });
    const { allocation } = divide({ units, keys: [key("gas", { kind: "mixed" })] }, [gas]);
    expect(homeShares(allocation, "gas")["01"]).toBe(cents("586.25"));
    // Half up, 643.125 and 756.875 would together charge a cent too much.
    expect(totals(allocation, "gas")).toBe("349999 + 0 + 1 = 350000");
  });

  it("G5: components are rounded and then added, four months as 4/12", () => {
    const units = unitsOf(15);
    const occupancy = [lived("01", "2025-01-01", "2025-04-30", "A")];
    const keys = [key("equal", { method: "months" }), key("meter", { kind: "consumption", method: "months" })];
    const own = { ...year(2025), administration: "none" } as const;
    const items = [
      item("use", "94.50", { ...own, key: "meter", to: day("2025-04-30") }),
      item("fixed", "561.36", own),
      item("tax credit", "-635.19", own),
    ];
    const { allocation } = divide({ units, occupancy, keys, weights: [weight("meter", "01", 350)] }, items);
    const parts = items.map(({ id }) => formatCents(amounts(allocation, id)["01 A"] ?? 0));
    expect(parts).toEqual(["94.50", "12.47", "-14.12"]);
    expect(items.reduce((sum, { id }) => sum + (amounts(allocation, id)["01 A"] ?? 0), 0)).toBe(cents("92.85"));
  });

  it.each([
    [3, "60.00"],
    [7, "36.00"],
    [11, "0.00"],
  ])("G10: curtains of 300 euros cost %i years on %s", (yearOfUse, cost) => {
    const curtains = item("curtains", "300.00", { rule: { kind: "movable", thing: "5years", yearOfUse } });
    const { allocation } = divide({ units: unitsOf(1) }, [curtains]);
    expect(formatCents(homeShares(allocation, "curtains")["01"] ?? -1)).toBe(cost);
  });

  it.each([
    [1, "66.66", "60.00", "450000 + 49950 + 50 = 500000"],
    [10, "66.66", "60.00", "450000 + 49950 + 50 = 500000"],
    [11, "40.00", "40.00", "300000 + 0 + 0 = 300000"],
    [20, "40.00", "40.00", "300000 + 0 + 0 = 300000"],
    [21, "0.00", "0.00", "0 + 0 + 0 = 0"],
  ])("G11: washing machines in year %i come to %s and are charged %s", (yearOfUse, share, charged, sum) => {
    const washers = item("washers", "50000.00", { rule: { kind: "movable", thing: "washingMachine", yearOfUse } });
    const { allocation } = divide({ units: unitsOf(75) }, [washers]);
    const explained = explainShare(allocation, "washers", "75");
    expect(formatCents(explained?.roundedCents ?? -1)).toBe(share);
    expect(formatCents(explained?.homeCents ?? -1)).toBe(charged);
    expect(totals(allocation, "washers")).toBe(sum);
  });

  it.each([
    ["G13", { heat: cents("1000.00"), heatOutsourced: 0, other: cents("1000.00") }, "70.00"],
    ["G14: the maximum", { heat: 0, heatOutsourced: 0, other: cents("10000.00") }, "75.00"],
    ["a little above the maximum", { heat: 0, heatOutsourced: 0, other: cents("1500.20") }, "75.00"],
    ["the minimum", { heat: 0, heatOutsourced: 0, other: cents("20.00") }, "7.50"],
    ["metering contracted out", { heat: 0, heatOutsourced: cents("2000.00"), other: 0 }, "20.00"],
    ["nothing to administer", { heat: 0, heatOutsourced: 0, other: 0 }, "0.00"],
  ])("%s: administration costs of %o are %s", (_, bases, expected) => {
    const norms = administrationNorms(ground({}).ground.norms, day("2026-12-31"), [], new Findings());
    if (!norms) throw new Error("No norms");
    expect(formatCents(administrationOf(bases, norms).cents)).toBe(expected);
  });

  it("G15: a statement of four lines", () => {
    const units = [...unitsOf(40), ...unitsOf(110, { complex: "C2" }, "x")];
    const keys = [key("equal"), key("meter", { kind: "consumption" }), key("estate", { acrossComplexes: true })];
    const weights = [weight("meter", "01", 1), ...units.map(({ id }) => weight("estate", id, null))];
    const caretaker = { complex: "", key: "estate", rule: { kind: "caretaker", hours: 800 } } as const;
    const items = [
      item("electricity", "602.15", { ...year(2024), key: "meter", administration: "none" }),
      item("cleaning", "7200.00", year(2024)),
      item("caretaker", "34000.00", { ...year(2024), ...caretaker }),
    ];
    const { value } = settle(ground({ units, keys, weights }).ground, { year: 2024, items, advances: [], refunds: [] });
    const own = value.settlement.statements.find((statement) => statement.unit === "01");
    expect(own?.lines.map((line) => formatCents(line.cents))).toEqual(["602.15", "180.00", "149.33"]);
    expect(formatCents(own?.administrationCents ?? 0)).toBe("16.47");
    expect(formatCents(own?.totalCents ?? 0)).toBe("947.95");
  });
});

describe("cases of our own about self-management", () => {
  const items = [
    item("cleaning", "5760.00"),
    item("garden", "2880.00"),
    item("caretaker", "4100.00", { rule: { kind: "caretaker", hours: 100 } }),
  ];

  it("Z1: a home of 24 pays 503.56 in 2026", () => {
    const { value } = settle(ground({ units: unitsOf(24) }).ground, { year: 2026, items, advances: [], refunds: [] });
    const own = value.settlement.statements[0];
    expect(own?.lines.map((line) => formatCents(line.cents))).toEqual(["240.00", "120.00", "119.58"]);
    expect(formatCents(own?.administrationCents ?? 0)).toBe("23.98");
    expect(formatCents(own?.totalCents ?? 0)).toBe("503.56");
  });

  it("Z1b: what rounding leaves over is the landlord's, eight cents", () => {
    const { allocation } = divide({ units: unitsOf(24) }, items);
    expect(totals(allocation, "caretaker")).toBe("286992 + 123000 + 8 = 410000");
  });

  it.each([
    [1, 1],
    [3, 3],
    [7, 5],
    [10, 7],
    [24, 17],
    [25, 18],
    [30, 21],
    [48, 34],
  ])("Z4: of %i tenancies %i must agree", (entitled, needed) => {
    const part = fractionOf(0.7);
    if (!part) throw new Error("No fraction");
    expect(votesNeeded(entitled, part)).toBe(needed);
    expect(isReached(needed, entitled, part)).toBe(true);
    expect(isReached(needed - 1, entitled, part)).toBe(false);
  });

  it("Z4: 16 of 23 shows as 70% and is not enough", () => {
    const part = fractionOf("0.7");
    expect(part && isReached(16, 23, part)).toBe(false);
  });

  it("Z5: eight weeks after 23 November 2026 end on 18 January 2027", () => {
    const proposal = {
      id: "V1",
      units: unitsOf(10).map(({ id }) => id),
      writtenOn: day("2026-10-01"),
      noticeOn: day("2026-11-23"),
      adviceAskedOn: null,
      adviceReceivedOn: null,
      adviceFollowed: null,
      reasonsGivenOn: null,
      changesPolicy: false,
      organisationConsentOn: null,
      source: "proposal V1",
    };
    const { value } = consentOn(ground({ units: unitsOf(10) }).ground, proposal, [], day("2026-11-23"));
    expect(value.courtUntil).toBe(day("2027-01-18"));
  });
});
