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

describe("an export of bookings", () => {
  it("has the words of an account as item and its number as account, also under short headings", () => {
    const plan = planFrom({
      Export: `
        Kostenpl. | Kostensoort | Omschr. kostensoort | Boekingsdat | Wrde/CO-valuta | Documentnr
        '7712 | '451200 | Glasbewassing | 31.01.2023 | 410,25 | '880017
        '7712 | '451200 | Glasbewassing | 28.02.2023 | 10,25- | '880093
        '7712 | '451300 | Groenvoorziening | 30.04.2023 | 1.204,00 | '880120`,
    });
    expect(
      plan.rows("zbKostenposten").map(({ name, ledger, amount, year, proof }) => [name, ledger, amount, year, proof]),
    ).toEqual([
      ["Glasbewassing", "451200", 410.25, 2023, "880017"],
      ["Glasbewassing", "451200", -10.25, 2023, "880093"],
      ["Groenvoorziening", "451300", 1204, 2023, "880120"],
    ]);
    expect(plan.codes).not.toContain("S051");
    expect(plan.codes).not.toContain("S001");
  });
});

it("new costs of the group are no number of an account", () => {
  const plan = planFrom({
    Kosten: `
      Kostenpost | Bedrag 2023 | Nieuwe kosten groep
      Glazenwasser | 820.5 | € 40 (zeemleer)
      Groen | 2400 | € 150`,
  });
  expect(plan.rows("zbKostenposten").map(({ ledger }) => ledger)).toEqual([undefined, undefined]);
  expect(plan.leftOver).toContain("Nieuwe kosten groep: € 150");
});
