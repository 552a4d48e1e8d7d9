import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

describe("a percentage in a list of contracts", () => {
  it.each(["Index %", "Stijging %", "Prijsstijging in %"])("is no VAT under another word: %s", (heading) => {
    const plan = planFrom({
      Contracten: `
        Firma      | Werk  | Jaarbedrag | ${heading}
        Glans BV   | ramen | 4.200,00   | 2,9%
        Groen & Co | tuin  | 6.150,00   | 0,031`,
    });
    expect(plan.rows("zbContracten").map(({ vat }) => vat)).toEqual([undefined, undefined]);
    expect(plan.leftOver).toContain(`${heading}: 2,9%`);
  });

  it.each(["Btw %", "% BTW", "Tarief btw"])("is VAT where it says so: %s", (heading) => {
    const plan = planFrom({
      Contracten: `
        Firma      | Werk  | Jaarbedrag | ${heading}
        Glans BV   | ramen | 4.200,00   | 21%
        Groen & Co | tuin  | 6.150,00   | 9%`,
    });
    expect(plan.rows("zbContracten").map(({ vat }) => vat)).toEqual([0.21, 0.09]);
  });
});

describe("how long a contract runs, told by days", () => {
  it("is its first and its last day", () => {
    const plan = planFrom({
      Contracten: `
        Firma      | Werk  | Jaarbedrag | Looptijd
        Glans BV   | ramen | 4.200,00   | 1-2-2023 t/m 31-1-2027
        Groen & Co | tuin  | 6.150,00   | 1 mei 2024 - 30 april 2028
        Lift & Zn  | lift  | 2.000,00   | 4 jaar vanaf 1-9-2022
        Slot & Zn  | deur  | 500,00     | 2023-2026
        Vegers     | trap  | 900,00     | onbepaald`,
    });
    expect(plan.rows("zbContracten").map(({ from, to }) => [from, to])).toEqual([
      [day(2023, 2, 1), day(2027, 1, 31)],
      [day(2024, 5, 1), day(2028, 4, 30)],
      [day(2022, 9, 1), undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(plan.leftOver).toEqual(
      expect.arrayContaining(["Looptijd: 4 jaar vanaf 1-9-2022", "Looptijd: 2023-2026", "Looptijd: onbepaald"]),
    );
  });
});

describe("what an amount in a contract is for, said in its cell", () => {
  it("brings it to a year, which is told; what nobody can bring there is left out", () => {
    const plan = planFrom({
      Contracten: `
        Firma      | Werk  | Waarde
        Glans BV   | ramen | € 4.200 p/j excl. btw
        Groen & Co | tuin  | € 512,50 per maand incl. btw
        Lift & Zn  | lift  | € 500 per kwartaal
        Vegers     | trap  | € 90,- per beurt`,
    });
    expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([4200, 6150, 2000, undefined]);
    expect(plan.codes).toEqual(expect.arrayContaining(["S050", "S051"]));
    expect(plan.leftOver).toContain("Waarde: € 512,50 per maand incl. btw");
  });

  it("counts in a list of costs as well", () => {
    const plan = planFrom({
      "Kosten 2025": `
        Kostenpost   | Bedrag
        Schoonmaak   | € 300 per maand
        Tuin         | € 1.150,00
        Elektra hal  | € 620,00`,
    });
    expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([3600, 1150, 620]);
    expect(plan.codes).toContain("S050");
  });
});

describe("a list of contracts by its sheet", () => {
  it("is one with no more than who delivers what for how much, though services are items of costs", () => {
    const plan = planFrom({
      Contracten: `
        Leverancier | Dienst | Bedrag
        Helder | glasbewassing | € 40 p/m
        Groen & Zo | tuinonderhoud | € 2.400 p/j`,
    });
    expect(plan.kinds).toEqual(["contract"]);
    expect(plan.rows("zbContracten").map(({ supplier, perYear }) => [supplier, perYear])).toEqual([
      ["Helder", 480],
      ["Groen & Zo", 2400],
    ]);
    expect(plan.codes).not.toContain("V024");
  });

  it("is one with the amount of now beside that of later, whatever day that is", () => {
    const plan = planFrom({
      Contracten: `
        Dienst | Leverancier | Oud bedrag | Nieuw bedrag | Per
        glasbewassing | Helder | 480 | 510 | 1-1-2027
        tuinonderhoud | Groen & Zo | 2400 | 2450 | 1-3-2027`,
    });
    expect(plan.kinds).toEqual(["contract"]);
    expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([480, 2400]);
    expect(plan.codes).not.toContain("S051");
  });

  it("is one of costs where it says of which year they were", () => {
    const plan = planFrom({
      Contracten: `
        Leverancier | Kostenpost | Jaar | Bedrag
        Helder | glasbewassing | 2023 | 480
        Groen & Zo | tuinonderhoud | 2023 | 2400`,
    });
    expect(plan.kinds).toEqual(["cost_line"]);
  });
});
