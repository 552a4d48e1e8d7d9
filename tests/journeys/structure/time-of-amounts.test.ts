import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/days/day.ts";
import { planFrom } from "./plan-from.ts";

describe("an amount of a month or quarter", () => {
  it("is multiplied to a year where the row is the whole year", () => {
    const plan = planFrom({
      Kosten: `Complex | Kostenpost | Jaar | Bedrag per kwartaal
0301 | Schoonmaak | 2025 | 900
0301 | Tuin | 2025 | 300`,
    });
    expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([3600, 1200]);
    expect(plan.codes).toContain("S050");
    expect(plan.codes).not.toContain("S076");
  });

  it.each([
    ["Kwartaal | Jaar | Bedrag per kwartaal", ["1 | 2025", "2 | 2025"], [1, 4]],
    ["Maand | Jaar | Maandbedrag", ["januari | 2025", "april | 2025"], [1, 4]],
    ["Periode | Jaar | Kosten per kwartaal", ["Q1 2025 | 2025", "Q2 2025 | 2025"], [1, 4]],
    ["Factuurmaand | Boekjaar | Bedrag per maand", ["jan-25 | 2025", "apr-25 | 2025"], [1, 4]],
  ])("stays as it is where the row says which one: %s", (headings, [one, other], months) => {
    const plan = planFrom({
      Kosten: `Kostensoort | ${headings}
Schoonmaak | ${one} | 900
Schoonmaak | ${other} | 950
Tuin | ${other} | 400`,
    });
    expect(plan.rows("zbKostenposten").map(({ name, amount, from }) => [name, amount, from])).toEqual([
      ["Schoonmaak", 900, dayOf(2025, months[0] as number, 1)],
      ["Schoonmaak", 950, dayOf(2025, months[1] as number, 1)],
      ["Tuin", 400, dayOf(2025, months[1] as number, 1)],
    ]);
    expect(plan.codes).toContain("S076");
    expect(plan.codes).not.toContain("S050");
  });

  it("takes its year from the month in the row", () => {
    const plan = planFrom({
      Blad1: `Post | Maand | Maandbedrag
Schoonmaak | 2025-01 | 410
Schoonmaak | 2025-02 | 410
Groen | 2025-03 | 90`,
    });
    expect(plan.rows("zbKostenposten").map(({ year, amount }) => [year, amount])).toEqual([
      [2025, 410],
      [2025, 410],
      [2025, 90],
    ]);
    expect(plan.codes).not.toContain("S014");
  });

  it("has its month in the remark where nothing says the year", () => {
    const plan = planFrom({
      Blad1: `Kostensoort | Maand | Maandbedrag
Schoonmaak | januari | 410
Schoonmaak | februari | 425
Groen | maart | 90`,
    });
    expect(plan.rows("zbKostenposten").map(({ amount, note }) => [amount, note])).toEqual([
      [410, "januari"],
      [425, "februari"],
      [90, "maart"],
    ]);
  });

  it("stays as it is on a bill with a day", () => {
    const plan = planFrom({
      Facturen: `Factuurdatum | Omschrijving | Complex | Maandbedrag | Btw
31-01-2025 | Schoonmaak | 0301 | 410,00 | 21%
28-02-2025 | Schoonmaak | 0301 | 410,00 | 21%
31-03-2025 | Groen | 0301 | 425,00 | 21%`,
    });
    expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([410, 410, 425]);
  });

  it.each([
    ["3-maandelijks", 4],
    ["2-maandelijks", 6],
    ["6 maandelijks", 2],
    ["driemaandelijks", 4],
    ["2-wekelijks", 26],
    ["4-wekelijks", 13],
    ["maandelijks", 12],
    ["2-jaarlijks", 0.5],
    ["per 3 maanden", 4],
    ["per 2 weken", 26],
    ["per 2 jaar", 0.5],
    ["per 4 weken", 13],
  ])("is multiplied by how many times it fits in a year: %s", (words, times) => {
    const plan = planFrom({
      Kosten: `Kostensoort | Jaar | Bedrag ${words}
Schoonmaak | 2025 | 900
Tuin | 2025 | 300`,
      Contracten: `Leverancier | Werk | Bedrag | Betaling | Ingangsdatum | Einddatum
Glans | schoonmaak | 350,00 | ${words} | 1-1-2025 | 31-12-2026
Vos | tuin | 1.200,00 | per jaar | 1-1-2025 | 31-12-2026`,
    });
    expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([900 * times, 300 * times]);
    expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([350 * times, 1200]);
  });

  it("that is no whole number of times is told as people write it", () => {
    const told = (words: string) =>
      planFrom({
        Kosten: `Kostensoort | Jaar | Bedrag ${words}\nSchoonmaak | 2025 | 900\nTuin | 2025 | 300`,
      }).told.find((text) => text.startsWith("S050"));
    expect(told("2-jaarlijks")).toContain("gedeeld door 2,");
    expect(told("5-maandelijks")).toContain("maal 2,4 gedaan");
  });

  it("is left empty where the same item comes again and nothing says why", () => {
    const plan = planFrom({
      Kosten: `Kostensoort | Jaar | Bedrag per kwartaal
Schoonmaak | 2025 | 900
Schoonmaak | 2025 | 950
Tuin | 2025 | 400`,
    });
    expect(plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount])).toEqual([
      ["Schoonmaak", undefined],
      ["Schoonmaak", undefined],
      ["Tuin", 1600],
    ]);
    expect(plan.codes).toContain("S051");
    expect(plan.leftOver).toContain("Bedrag per kwartaal: 950,00");
  });

  it("is no amount of a contract when each row is a quarter", () => {
    const plan = planFrom({
      Contracten: `Leverancier | Dienst | Kwartaal | Kwartaalbedrag | Ingangsdatum | Einddatum
Glans | schoonmaak | Q1 2025 | 900,00 | 01-01-2024 | 31-12-2026
Glans | schoonmaak | Q2 2025 | 900,00 | 01-01-2024 | 31-12-2026
Vos | tuin | Q2 2025 | 400,00 | 01-03-2024 | 28-02-2027`,
    });
    expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([undefined, undefined, undefined]);
    expect(plan.codes).toContain("S051");
  });
});

describe("a column beside an amount that says of which time it is", () => {
  it.each([
    ["Per", "maand", "kwartaal"],
    ["Periode", "per maand", "per kwartaal"],
    ["Termijn", "maand", "kwartaal"],
    ["Betaling", "maandelijks", "per kwartaal"],
    ["Betaaltermijn", "per mnd", "per kw"],
  ])("counts for contracts and for costs: %s", (heading, month, quarter) => {
    const plan = planFrom({
      Contracten: `Leverancier | Werk | Bedrag | ${heading} | Ingangsdatum | Einddatum
Glans | schoonmaak | 350,00 | ${month} | 1-1-2025 | 31-12-2026
Vos | tuin | 1.200,00 | per jaar | 1-1-2025 | 31-12-2026
Otis | lift | 95,00 | ${quarter} | 1-1-2025 | 31-12-2027`,
      Kosten: `Complex | Kostenpost | Jaar | Bedrag | ${heading}
0301 | Schoonmaak | 2025 | 350,00 | ${month}
0301 | Tuin | 2025 | 1.200,00 | per jaar
0301 | Lift | 2025 | 95,00 | ${quarter}`,
    });
    expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([4200, 1200, 380]);
    expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([4200, 1200, 380]);
    expect(plan.leftOver).toContain(`${heading}: ${month}`);
  });

  it("leaves the amount empty where it says nothing that makes a year", () => {
    const plan = planFrom({
      Contracten: `Leverancier | Werk | Bedrag | Periode | Ingangsdatum
Glans | schoonmaak | 350,00 | per maand | 1-1-2025
Vos | tuin | 1.200,00 | per jaar | 1-1-2025
Klus | goot | 180,00 | per keer | 1-1-2025
Verf | hal | 90,00 | | 1-1-2025`,
    });
    expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([4200, 1200, undefined, undefined]);
    expect(plan.leftOver).toContain("Bedrag: 180,00");
    expect(plan.codes).toContain("S051");
  });

  it.each(["2x per jaar", "12 x per jaar", "twee keer per jaar", "2x per maand"])(
    "leaves the amount empty where it may be of a year or of each time that it is paid: %s",
    (words) => {
      const plan = planFrom({
        Contracten: `Leverancier | Werk | Bedrag | Betaling | Ingangsdatum | Einddatum
Glans | schoonmaak | 350,00 | ${words} | 1-1-2025 | 31-12-2026
Vos | tuin | 1.200,00 | 1x per jaar | 1-1-2025 | 31-12-2026
Klus | goot | 90,00 | per kwartaal | 1-1-2025 | 31-12-2026`,
      });
      expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([undefined, 1200, 360]);
      expect(plan.leftOver).toContain("Bedrag: 350,00");
      expect(plan.codes).toContain("S051");
    },
  );

  it("is not the one that says how often somebody comes, or the year", () => {
    const plan = planFrom({
      Contracten: `Leverancier | Werk | Frequentie | Bedrag | Ingangsdatum
Glans | schoonmaak | per maand | 350,00 | 1-1-2025
Vos | tuin | per kwartaal | 1.200,00 | 1-1-2025`,
      Kosten: `Complex | Kostenpost | Periode | Bedrag
0301 | Schoonmaak | 2025 | 350,00
0301 | Tuin | 2025 | 1.200,00`,
    });
    expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([350, 1200]);
    expect(plan.rows("zbKostenposten").map(({ amount, year }) => [amount, year])).toEqual([
      [350, 2025],
      [1200, 2025],
    ]);
  });
});

describe("a price beside what the year comes to", () => {
  it.each([
    ["Prijs", "Jaarbedrag 2025"],
    ["Tarief", "Kosten 2025"],
    ["Stukprijs", "Totaal"],
    ["Bedrag per keer", "Bedrag per jaar"],
  ])("is not the amount: %s, %s", (price, ofYear) => {
    const plan = planFrom({
      "Kosten 2025": `Kostensoort | Aantal | ${price} | Per | ${ofYear}
Schoonmaak | 12 | 350 | maand | 4200
Glas | 4 | 125 | kwartaal | 500
Dakgoot | 1 | 290 | keer | 290`,
    });
    expect(plan.rows("zbKostenposten").map(({ name, year, amount }) => [name, year, amount])).toEqual([
      ["Schoonmaak", 2025, 4200],
      ["Glas", 2025, 500],
      ["Dakgoot", 2025, 290],
    ]);
  });
});

describe("months with what was planned beside what it cost", () => {
  it.each([
    ["jan begr | jan werk | feb begr | feb werk"],
    ["begr. jan | werk. jan | begr. feb | werk. feb"],
    ["januari begroot | januari werkelijk | februari begroot | februari werkelijk"],
    ["Jan (B) | Jan (W) | Feb (B) | Feb (W)"],
  ])("are all taken over: %s", (headings) => {
    const plan = planFrom({
      "2025": `Post | ${headings}
Schoonmaak | 400 | 412 | 400 | 398
Elektra | 120 | 131,2 | 120 | 128,4`,
    });
    const [january, february] = [dayOf(2025, 1, 1), dayOf(2025, 2, 1)];
    expect(
      plan.rows("zbKostenposten").map(({ name, estimate, from, amount }) => [name, estimate, from, amount]),
    ).toEqual([
      ["Schoonmaak", "begroting", january, 400],
      ["Schoonmaak", "werkelijk", january, 412],
      ["Schoonmaak", "begroting", february, 400],
      ["Schoonmaak", "werkelijk", february, 398],
      ["Elektra", "begroting", january, 120],
      ["Elektra", "werkelijk", january, 131.2],
      ["Elektra", "begroting", february, 120],
      ["Elektra", "werkelijk", february, 128.4],
    ]);
    expect(plan.codes).not.toContain("S019");
  });
});

describe("an amount that says in its own cell of which time it is", () => {
  it.each([
    ["€ 85 p/m", 1020],
    ["85 p/mnd", 1020],
    ["€ 85 per maand", 1020],
    ["€ 1.020 p/j", 1020],
  ])("comes to a year, is kept once where it was multiplied, and is told once: %s", (text, amount) => {
    const plan = planFrom({
      "Kosten 2023": `Post | Bedrag\nGlazenwasser | ${text}\nElektra hal | € 900,-\nGroen | € 1.200,-`,
    });
    expect(plan.rows("zbKostenposten").map((row) => row.amount)).toEqual([amount, 900, 1200]);
    expect(plan.codes).not.toContain("V024");
    const isMultiplied = amount !== 1020 || !text.includes("p/j");
    expect(plan.codes.includes("S050")).toBe(isMultiplied);
    expect(plan.leftOver).toEqual(isMultiplied ? [`Bedrag: ${text}`] : []);
  });

  it("is told as one that cannot be read, and not as one of an unknown time", () => {
    const plan = planFrom({
      "Kosten 2023": "Post | Bedrag\nGlazenwasser | 900 + btw\nElektra hal | 850\nGroen | 1200",
    });
    expect(plan.codes).toContain("V001");
    expect(plan.codes).not.toContain("S051");
  });
});
