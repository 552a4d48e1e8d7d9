import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("costs under headings of other lists", () => {
  it("are read from an export in English", () => {
    const plan = planFrom({
      Export: `
        Complex | Item | Fiscal year | Fiscal period | Amount (EUR)
        '0712 | Window cleaning | 2023 | 2023-04 | 205.13
        '0712 | Electricity | 2023 | 2023-05 | 109.17`,
    });
    expect(plan.kinds).toEqual(["cost_line"]);
    expect(plan.rows("zbKostenposten").map(({ name, complex, year, amount }) => [name, complex, year, amount])).toEqual(
      [
        ["Window cleaning", "0712", 2023, 205.13],
        ["Electricity", "0712", 2023, 109.17],
      ],
    );
    expect(plan.leftOver).toEqual([]);
  });

  it("are read from a ledger in English", () => {
    const plan = planFrom({
      Export: `
        Property | GL account | Account name | Financial year | Vendor | Invoice no | Budgeted | Actual amount
        '0712 | '4431 | Window cleaning | 2023 | Blinkend BV | F-11 | 800 | 820.5
        '0712 | '4432 | Electricity | 2023 | Stroom BV | F-12 | 1300 | 1310`,
    });
    expect(plan.kinds).toEqual(["cost_line"]);
    expect(
      plan.rows("zbKostenposten").map(({ name, ledger, estimate, amount }) => [name, ledger, estimate, amount]),
    ).toEqual([
      ["Window cleaning", "4431", "begroting", 800],
      ["Window cleaning", "4431", "werkelijk", 820.5],
      ["Electricity", "4432", "begroting", 1300],
      ["Electricity", "4432", "werkelijk", 1310],
    ]);
  });

  it("are the work in an offer, and hours a year are no year", () => {
    const plan = planFrom({
      "Schoonmaak 2026": `
        Gebouw: Havikshof | | Offertenr 26-011
        |
        Werkzaamheden | Uren/jaar | Tarief | Bedrag/jaar
        Galerijen dweilen | 90 | € 30,00 | € 2.700,00
        Ramen hal | 12 | € 35,00 | € 420,00`,
    });
    expect(
      plan.rows("zbKostenposten").map(({ name, year, estimate, amount }) => [name, year, estimate, amount]),
    ).toEqual([
      ["Galerijen dweilen", 2026, "begroting", 2700],
      ["Ramen hal", 2026, "begroting", 420],
    ]);
    expect(plan.leftOver).toContain("Uren/jaar: 90");
  });
});

it("a year beside which stands that it was planned is a year, and no doubt", () => {
  const plan = planFrom({
    Jaren: `
      Jaar | Glasbewassing | Elektra
      2023 | 480 | 1010
      2024 | 490 | 1050
      2025 begr. | 500 | 1100`,
  });
  expect(plan.rows("zbKostenposten").map(({ year, estimate }) => [year, estimate])).toEqual([
    [2023, "werkelijk"],
    [2023, "werkelijk"],
    [2024, "werkelijk"],
    [2024, "werkelijk"],
    [2025, "begroting"],
    [2025, "begroting"],
  ]);
  expect(plan.codes).not.toContain("V002");
});
