import { describe, expect, it } from "vitest";
import { breakEvenResidents } from "../../src/domain/business-case/break-even.ts";
import { businessCase, type CaseYearRow } from "../../src/domain/business-case/business-case.ts";
import { cents, codes } from "./fixture.ts";

function year(number: number, more: Partial<CaseYearRow> = {}): CaseYearRow {
  return {
    year: number,
    counterfactualCents: cents("8640.00"),
    withCents: cents("2880.00"),
    passedOnCents: cents("4000.00"),
    overheadSavedCents: cents("240.00"),
    guidanceHours: 20,
    yearlyCents: cents("500.00"),
    oneOffCents: 0,
    source: `year ${number}`,
    ...more,
  };
}
const HOUR = cents("75.00");

describe("the business case against the basisalternatief", () => {
  it("adds up saving, own work, guidance and costs, for all and for the corporation", () => {
    const { value, findings } = businessCase([year(2026, { oneOffCents: cents("3000.00") }), year(2027)], HOUR);
    expect(findings).toEqual([]);
    // 5760 + 240 − 1500 − 500 = 4000 a year.
    expect(value.years).toMatchObject([
      { year: 2026, savingCents: 576_000, guidanceCents: 150_000, netCents: 100_000, corporationCents: -300_000 },
      {
        year: 2027,
        netCents: 400_000,
        corporationCents: 0,
        cumulativeCents: 500_000n,
        cumulativeCorporationCents: -300_000n,
      },
    ]);
  });

  it("pays back in months: what is spent once comes first, the rest evenly over the year", () => {
    const { value } = businessCase([year(2026, { oneOffCents: cents("3000.00") }), year(2027)], HOUR);
    expect(value.payBack).toEqual({ months: 9 });
    expect(value.payBackCorporation).toBeNull();
    expect(businessCase([year(2026)], HOUR).value.payBack).toEqual({ months: 0 });
    const late = businessCase([year(2026, { oneOffCents: cents("5000.00") }), year(2027)], HOUR);
    expect(late.value.payBack).toEqual({ months: 15 });
  });

  it("has paid back only when the sum stays above zero", () => {
    const relapse = [
      year(2026, { oneOffCents: cents("1000.00") }),
      year(2027, { oneOffCents: cents("6000.00") }),
      year(2028),
    ];
    // After 2026 +3000; 2027 starts at −3000 and needs nine months.
    expect(businessCase(relapse, HOUR).value.payBack).toEqual({ months: 21 });
  });

  it("shows a loss as a loss", () => {
    const { value } = businessCase([year(2026, { withCents: cents("9000.00"), passedOnCents: 0 })], HOUR);
    expect(value.years[0]?.netCents).toBe(cents("-2120.00"));
    expect(value.payBack).toBeNull();
  });

  it.each([
    ["without a basisalternatief", year(2026, { counterfactualCents: null }), "D080"],
    ["with negative hours", year(2026, { guidanceHours: -1 }), "D082"],
    ["with half cents", year(2026, { yearlyCents: 0.5 }), "D010"],
    ["that is there twice", year(2027, { source: "again" }), "D081"],
  ])("leaves out a year %s", (_, wrong, code) => {
    const { value, findings } = businessCase([year(2027), wrong], HOUR);
    expect(value.years.map((found) => found.year)).toEqual([2027]);
    expect(codes(findings)).toEqual([code]);
  });
});

describe("how many active residents break even", () => {
  const input = {
    fixedCents: cents("2000.00"),
    savingPerHourCents: cents("25.00"),
    hoursPerResident: 30,
    perResidentCents: cents("50.00"),
    hoursOfWork: 200,
  };
  it.each([
    ["an ordinary group", {}, 3],
    ["just enough work", { hoursOfWork: 86 }, 3],
    ["too little work to earn it back", { hoursOfWork: 85 }, null],
    ["no fixed costs", { fixedCents: 0 }, 0],
    ["residents who cost more than they save", { perResidentCents: cents("750.00") }, null],
    ["half hours", { hoursPerResident: 2.5, hoursOfWork: 1_000 }, 160],
    ["no hours", { hoursPerResident: 0 }, null],
    ["no number", { hoursOfWork: Number.NaN }, null],
  ])("%s", (_, more, expected) => {
    expect(breakEvenResidents({ ...input, ...more })).toBe(expected);
  });
});
