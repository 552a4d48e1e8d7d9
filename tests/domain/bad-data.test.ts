import { describe, expect, it } from "vitest";
import type { ChargeRows } from "../../src/domain/charges/charge-ground.ts";
import type { CostItem } from "../../src/domain/charges/cost-item.ts";
import { problemsOf } from "../../src/domain/finding.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";
import {
  amounts,
  codes,
  day,
  divide,
  item,
  key,
  lived,
  NORMS,
  norm,
  totals,
  unit,
  unitsOf,
  weight,
} from "./fixture.ts";

interface Case {
  readonly rows?: Partial<ChargeRows>;
  readonly items?: readonly CostItem[];
  /** Code and the first place of each problem. */
  readonly found: readonly string[];
  /** The bad item: tenants + landlord + residue = cost. */
  readonly bad?: string;
}

const units = unitsOf(2);
const cases: Record<string, Case> = {
  "all weights zero": {
    rows: { keys: [key("equal"), key("k", { kind: "own" })], weights: [weight("k", "01", 0), weight("k", "02", 0)] },
    found: ["D023 weight k 01.weight", "D024 key k.id", "D019 item bad.key"],
  },
  "a weight missing": {
    rows: { keys: [key("equal"), key("k", { kind: "own" })], weights: [weight("k", "01", 1), weight("k", "02", null)] },
    found: ["D022 weight k 02.weight", "D019 item bad.key"],
  },
  "a weight below zero": {
    rows: { keys: [key("equal"), key("k", { kind: "own" })], weights: [weight("k", "01", 1), weight("k", "02", -1)] },
    found: ["D022 weight k 02.weight", "D019 item bad.key"],
  },
  "a home without floor area": {
    rows: { keys: [key("equal"), key("k", { kind: "area" })], units: [unit("01", { area: 50 }), unit("02")] },
    found: ["D022 unit 02.area", "D019 item bad.key"],
  },
  "a weight of zero": {
    rows: { keys: [key("equal"), key("k", { kind: "own" })], weights: [weight("k", "01", 1), weight("k", "02", 0)] },
    found: ["D023 weight k 02.weight"],
    bad: "10000 + 0 + 0 = 10000",
  },
  "two weights for the same days": {
    rows: {
      keys: [key("equal"), key("k", { kind: "own" })],
      weights: [weight("k", "01", 1), weight("k", "02", 1), weight("k", "02", 2, "2026-05-01")],
    },
    found: ["D025 weight k 02.from", "D019 item bad.key"],
  },
  "weights of an unknown home": {
    rows: {
      keys: [key("equal"), key("k", { kind: "own" })],
      weights: [weight("k", "01", 1), weight("k", "02", 1), weight("k", "99", 2)],
    },
    found: ["D026 weight k 99.unit"],
    bad: "5000 + 5000 + 0 = 10000",
  },
  "an unknown key": { found: ["D020 item bad.key"] },
  "a key twice": {
    rows: { keys: [key("equal"), key("k"), key("k", { kind: "area", source: "key k again" })] },
    found: ["D030 key k.id"],
    bad: "10000 + 0 + 0 = 10000",
  },
  "a key without a period method": {
    rows: { keys: [key("equal"), key("k", { method: null })] },
    found: ["D021 key k.method", "D019 item bad.key"],
  },
  "fractions above their whole": {
    rows: {
      keys: [key("equal"), key("k", { kind: "fraction", denominator: 10 })],
      weights: [weight("k", "01", 6), weight("k", "02", 5)],
    },
    found: ["D029 key k.id", "D019 item bad.key"],
  },
  "no norm for rounding": {
    rows: { keys: [key("equal"), key("k", { rounding: null })], norms: [] },
    found: ["D001 key k.rounding", "D019 item bad.key"],
  },
  "an amount with three decimals": {
    items: [item("bad", "0.00", { amountCents: 1_000.5 })],
    found: ["D010 item bad.amountCents"],
    bad: "0 + 0 + 0 = 0",
  },
  "no amount": {
    items: [item("bad", "0.00", { amountCents: Number.NaN })],
    found: ["D011 item bad.amountCents"],
    bad: "0 + 0 + 0 = 0",
  },
  "costs without proof": {
    items: [item("bad", "100.00", { proof: " " })],
    found: ["D013 item bad.proof"],
    bad: "10000 + 0 + 0 = 10000",
  },
  "negative costs": {
    items: [item("bad", "-100.01")],
    found: ["D012 item bad.amountCents"],
    bad: "-10002 + 0 + 1 = -10001",
  },
  "a VAT rate of 21 instead of 21%": {
    items: [item("bad", "100.00", { vatRate: 21 })],
    found: ["D017 item bad.vatRate"],
  },
  "a year without norms": {
    items: [
      item("bad", "100.00", { rule: { kind: "caretaker", hours: 1 }, from: day("2027-01-01"), to: day("2027-12-31") }),
    ],
    found: ["D001 item bad.rule"],
  },
  "a caretaker without hours": {
    items: [item("bad", "100.00", { rule: { kind: "caretaker", hours: null } })],
    found: ["D036 item bad.hours"],
  },
  "no rule": { items: [item("bad", "100.00", { rule: null })], found: ["D035 item bad.rule"] },
  "a fund without its balance": {
    items: [
      item("bad", "100.00", { rule: { kind: "fund", balanceCents: null, forPurposeOnly: true, insightGiven: true } }),
    ],
    found: ["D037 item bad.balanceCents"],
  },
  "movable things without the year of use": {
    items: [item("bad", "100.00", { rule: { kind: "movable", thing: "5years", yearOfUse: 0 } })],
    found: ["D039 item bad.yearOfUse"],
  },
  "a date that does not exist, as 29 February 2026": {
    items: [item("bad", "100.00", { from: Number.NaN })],
    found: ["D014 item bad.from"],
  },
  "an end before the beginning": {
    items: [item("bad", "100.00", { to: day("2025-12-31") })],
    found: ["D014 item bad.from"],
  },
  "costs over thirteen months": {
    items: [item("bad", "100.00", { from: day("2025-12-01") })],
    found: ["D015 item bad.to"],
    bad: "10000 + 0 + 0 = 10000",
  },
  "costs that belong to no one": {
    items: [item("bad", "100.00", { complex: "C9" })],
    found: ["D018 item bad.complex", "D019 item bad.key"],
  },
  "the same item twice": {
    items: [item("bad", "100.00"), item("bad", "60.00", { source: "item bad again" })],
    found: ["D016 item bad.id"],
    bad: "10000 + 0 + 0 = 10000",
  },
  "a home in two complexes": {
    rows: { units: [...units, unit("03"), unit("03", { complex: "C2", source: "unit 03 again" })] },
    items: [item("bad", "90.00")],
    found: ["D040 unit 03.id"],
    bad: "6000 + 3000 + 0 = 9000",
  },
  "a home twice": {
    rows: { units: [...units, unit("02", { source: "unit 02 again" })] },
    items: [item("bad", "90.00")],
    found: ["D041 unit 02.id"],
    bad: "9000 + 0 + 0 = 9000",
  },
  "overlapping occupancy": {
    rows: {
      units: [...units, unit("03")],
      occupancy: [lived("03", null, "2026-06-30", "A"), lived("03", "2026-06-30", null, "B")],
    },
    items: [item("bad", "90.00")],
    found: ["D042 lived 03 A.from"],
    bad: "6000 + 3000 + 0 = 9000",
  },
  "occupancy with an end before its beginning": {
    rows: { units: [...units, unit("03")], occupancy: [lived("03", "2026-06-30", "2026-05-01", "A")] },
    items: [item("bad", "90.00")],
    found: ["D014 lived 03 A.from"],
    bad: "6000 + 3000 + 0 = 9000",
  },
  "occupancy of an unknown home": {
    rows: { occupancy: [lived("99", null, null, "A")] },
    items: [item("bad", "90.00")],
    found: ["D044 lived 99 A.unit"],
    bad: "9000 + 0 + 0 = 9000",
  },
  "two norms at the same time": {
    rows: { norms: [...NORMS, norm("HUISMEESTER-HUURDERSDEEL", "2026-01-01", null, 0.8)] },
    items: [item("bad", "100.00", { rule: { kind: "security" } })],
    found: ["D003 norm HUISMEESTER-HUURDERSDEEL 2024-01-01.from", "D001 item bad.rule"],
  },
  "a norm that is a word, and one above one": {
    rows: {
      norms: [
        ...NORMS.filter(({ code }) => code !== "HUISMEESTER-HUURDERSDEEL"),
        norm("HUISMEESTER-HUURDERSDEEL", "2026-01-01", null, 70),
      ],
    },
    items: [item("bad", "100.00", { rule: { kind: "security" } })],
    found: ["D002 norm HUISMEESTER-HUURDERSDEEL 2026-01-01.value"],
  },
  "a norm that must still be confirmed": {
    rows: { norms: NORMS.map((row) => ({ ...row, confirmed: row.code !== "HUISMEESTER-HUURDERSDEEL" })) },
    items: [item("bad", "100.00", { rule: { kind: "security" } })],
    found: ["D004 norm HUISMEESTER-HUURDERSDEEL 2024-01-01.status"],
    bad: "7000 + 3000 + 0 = 10000",
  },
};

describe("bad data is a problem at its place, and the rest is computed", () => {
  it.each(Object.entries(cases))("%s", (_, { rows, items, found, bad }) => {
    const norms = rows?.norms ?? NORMS;
    const list = items ?? [item("bad", "100.00", { key: "k" })];
    const { allocation, findings } = divide({ units, ...rows, norms }, [
      ...list,
      item("good", "80.00", { id: "good" }),
    ]);
    expect(findings.map(({ code, at }) => `${code} ${at[0]?.source}.${at[0]?.field}`)).toEqual(found);
    expect(totals(allocation, "bad")).toBe(bad ?? "0 + 10000 + 0 = 10000");
    const good = amounts(allocation, "good");
    expect(good["01"]).toBeGreaterThan(0);
    expect(totals(allocation, "good").endsWith("= 8000")).toBe(true);
  });

  it("says many hits of one cause once, with every place", () => {
    const weights = ["01", "02"].map((id) => weight("k", id, null));
    const { findings } = divide({ units, keys: [key("k", { kind: "own" })], weights }, [
      item("a", "1.00", { key: "k" }),
      item("b", "1.00", { key: "k" }),
    ]);
    expect(codes(findings)).toEqual(["D022", "D019"]);
    expect(findings.map(({ at }) => at.length)).toEqual([2, 2]);
  });

  it("has a Dutch sentence for every problem, and gets its cells from the caller", () => {
    for (const { rows, items } of Object.values(cases)) {
      const { findings } = divide({ units, ...rows }, items ?? [item("bad", "100.00", { key: "k" })]);
      const problems = problemsOf(findings, ({ source, field }) => ({ sheet: source, cell: field }));
      for (const found of problems) {
        expect(found.places.length).toBeGreaterThan(0);
        const { title, message, action } = textOf(found);
        expect(`${title} ${message} ${action}`).not.toMatch(/undefined|NaN|!|\[object/);
      }
    }
  });
});
