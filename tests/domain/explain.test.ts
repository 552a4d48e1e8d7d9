import { describe, expect, it } from "vitest";
import { explainShare } from "../../src/domain/charges/explain.ts";
import { textOfFraction } from "../../src/domain/money/fraction.ts";
import { cents, divide, item, key, lived, unit, unitsOf, weight } from "./fixture.ts";

describe("why a home pays what it pays", () => {
  it("shows every step from the invoice to the household's amount", () => {
    const occupancy = [lived("02", null, "2026-03-31", "A"), lived("02", "2026-05-01", null, "B")];
    const weights = [weight("k", "01", 61.5), weight("k", "02", 38.5)];
    const caretaker = item("caretaker", "5000.00", {
      key: "k",
      vatRate: 0.21,
      rule: { kind: "caretaker", hours: 100 },
    });
    const rows = { units: unitsOf(2), occupancy, keys: [key("k", { kind: "own" })], weights };
    const found = explainShare(divide(rows, [caretaker]).allocation, "caretaker", "02");
    expect(found).toMatchObject({ costCents: cents("6050.00"), sumOfWeights: 100, participants: 2, how: "halfUp" });
    expect(found?.steps.map(({ kind, after, norms }) => [kind, textOfFraction(after), norms[0]?.source])).toEqual([
      ["vat", "605000", undefined],
      ["hourlyMaximum", "410000", "norm HUISMEESTER-UURTARIEF 2025-01-01"],
      ["tenantsPart", "287000", "norm HUISMEESTER-HUURDERSDEEL 2024-01-01"],
    ]);
    expect(found?.weights).toMatchObject([{ given: 38.5, source: "weight k 02" }]);
    expect(found && textOfFraction(found.part)).toBe("77/200");
    expect(found && textOfFraction(found.exact)).toBe("110495");
    expect(found?.homeCents).toBe(cents("1104.95"));
    expect(
      found?.parts.map(({ segment, measure, whole, cents: part }) => [segment.household, measure, whole, part]),
    ).toEqual([
      ["A", 90, 365, cents("272.45")],
      ["", 30, 365, cents("90.82")],
      ["B", 245, 365, cents("741.68")],
    ]);
  });

  it("shows a maximum for one home, and a share that was rounded down", () => {
    const rule = { kind: "movable", thing: "washingMachine", yearOfUse: 1 } as const;
    const { allocation } = divide({ units: unitsOf(75) }, [item("washers", "50000.00", { rule })]);
    expect(explainShare(allocation, "washers", "01")).toMatchObject({
      how: "down",
      roundedCents: cents("66.66"),
      maximum: { cents: cents("60.00"), row: { source: "norm WASMACHINE-MAXIMUM 2024-01-01" } },
      homeCents: cents("60.00"),
    });
  });

  it("names the home's own floor area as the source of its weight", () => {
    const units = [unit("01", { area: 50 }), unit("02", { area: 70 })];
    const { allocation } = divide({ units, keys: [key("k", { kind: "area" })] }, [item("i", "12.00", { key: "k" })]);
    expect(explainShare(allocation, "i", "02")?.weights).toMatchObject([{ given: 70, source: "unit 02" }]);
  });

  it("has nothing to explain for a home that takes no part, an unknown home or an item that was left out", () => {
    const rows = { units: unitsOf(2), keys: [key("k")], weights: [weight("k", "01", null)] };
    const { allocation } = divide(rows, [item("i", "1.00", { key: "k" }), item("bad", "1.00", { key: "?" })]);
    expect(explainShare(allocation, "i", "01")).not.toBeNull();
    expect(explainShare(allocation, "i", "02")).toBeNull();
    expect(explainShare(allocation, "i", "99")).toBeNull();
    expect(explainShare(allocation, "bad", "01")).toBeNull();
  });
});
