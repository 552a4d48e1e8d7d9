import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("costs under names that no list of complexes has", () => {
  it.each([
    ["Parkflat", "Torenflat"],
    ["Meidoornhof", "De Hazelhof"],
    ["Blok A", "Blok B"],
  ])("are of buildings where these are called so: %s, %s", (one, other) => {
    const plan = planFrom({
      "2025": `Kosten | ${one} | ${other}
Schoonmaak | 4200 | 5300
Tuin | 950 | 720`,
    });
    expect(plan.rows("zbKostenposten").map(({ name, year, amount }) => [name, year, amount])).toEqual([
      ["Schoonmaak", 2025, 4200],
      ["Schoonmaak", 2025, 5300],
      ["Tuin", 2025, 950],
      ["Tuin", 2025, 720],
    ]);
    expect(new Set(plan.rows("zbKostenposten").map(({ complex }) => complex)).size).toBe(2);
    expect(plan.codes).toContain("S002");
  });

  it("are told where nobody knows what the names are", () => {
    const plan = planFrom({
      "Kosten 2025": `Kosten | Merel | Lijster
Schoonmaak | 4200 | 5300
Tuin | 950 | 720`,
    });
    expect(plan.rows("zbKostenposten").every(({ amount }) => amount === undefined)).toBe(true);
    const told = plan.told.find((text) => text.startsWith("S051"));
    expect(told).toContain('"Merel" en "Lijster"');
  });
});

describe("an amount with VAT beside one without", () => {
  it("gives each row its own rate, and only the odd row is told", () => {
    const plan = planFrom({
      Kosten: `Omschrijving | Boekjaar | Bedrag ex. btw | Bedrag in. btw
Schoonmaak | 2025 | 1.000,00 | 1.210,00
Lift | 2025 | 2.000,00 | 2.320,00
Tuin | 2025 | 500,00 | 545,00`,
    });
    expect(plan.rows("zbKostenposten").map(({ amount, vat }) => [amount, vat])).toEqual([
      [1000, 0.21],
      [2000, undefined],
      [500, 0.09],
    ]);
    expect(plan.codes).toContain("S052");
    expect(plan.codes).not.toContain("S019");
    expect(plan.leftOver).toEqual(["Bedrag in. btw: 2.320,00"]);
  });

  it("is what the word under Btw says, which is no rate", () => {
    const plan = planFrom({
      Contracten: `Leverancier | Complex | Dienst | Per jaar | Btw | Opzegtermijn
Glans | 0901 | schoonmaak | 3.000,00 | incl. | 3 maanden
Vos | 0901 | tuin | 1.440,00 | excl. | 3 maanden`,
    });
    expect(plan.codes).not.toContain("S005");
    expect(plan.codes.filter((code) => code === "S052")).toHaveLength(1);
    expect(plan.leftOver).toContain("Btw: incl.");
  });
});

describe("a contract of which the parts stand beside the total", () => {
  it("tells that the parts were not taken over", () => {
    const plan = planFrom({
      Contracten: `Nr | Aannemer | 0301 Parkflat | 0302 Torenflat | Totaal per jaar | Loopt tot
C1 | Glans | 3000 | 4100 | 7100 | 31-12-2026
C2 | Vos | 800 | 0 | 800 | 31-12-2025`,
    });
    expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([7100, 800]);
    expect(plan.told.find((text) => text.startsWith("S053"))).toContain("0301 Parkflat");
  });
});

describe("what a contract is worth", () => {
  const contracts = (heading: string, end: string) =>
    planFrom({
      Contracten: `Contractnr | Partij | Onderwerp | ${heading} | Startdatum | Expiratiedatum
2021-14 | Glans BV | schoonmaak | 12.400,00 | 1-1-2025 | ${end}`,
    });

  it.each(["Contractwaarde", "Contractsom", "Aanneemsom", "Waarde"])(
    "is asked about where it may be of all years: %s",
    (heading) => {
      const plan = contracts(heading, "31-12-2027");
      expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([12400]);
      expect(plan.codes).toContain("S078");
    },
  );

  it.each([
    ["Contractwaarde", "31-12-2025"],
    ["Contractbedrag per jaar", "31-12-2027"],
    ["Jaarbedrag", "31-12-2027"],
  ])("is no question for one year, or where the heading says it: %s, %s", (heading, end) => {
    expect(contracts(heading, end).codes).not.toContain("S078");
  });
});
