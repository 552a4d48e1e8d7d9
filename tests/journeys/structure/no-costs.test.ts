import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { planFrom as planOfSheets } from "./plan-from.ts";
import { planOf } from "./plan-of.ts";

function planFrom(rows: readonly (readonly CellValue[])[]) {
  const { tables } = recogniseWorkbook(workbookOf({ Blad1: rows }), []);
  return { ...planOf(tables), tables };
}

describe("a statement to one home", () => {
  it.each([
    [
      "a card of the home above it",
      [
        ["Specificatie servicekosten 2025"],
        [],
        ["Huurder:", "Mevrouw A. Jansen"],
        ["Adres:", "Lindelaan 12"],
        ["VHE:", "0231012"],
        [],
        ["Omschrijving", "Kosten per jaar", "Voorschot per maand"],
        ["Schoonmaak algemene ruimten", 98.4, 8.5],
        ["Tuinonderhoud", 45, 4],
        ["Administratiekosten", 7.1, 0.75],
      ],
    ],
    [
      "labels without a colon",
      [
        ["Uw servicekosten 2025"],
        [],
        ["Woning", "Lindelaan 12, 3571 AB Vlietmeer"],
        ["Bewoner", "Fam. Bos"],
        [],
        ["Post", "Werkelijk", "Voorschot", "Verschil"],
        ["Schoonmaak", 120.5, 110, 10.5],
        ["Tuin", 80, 90, -10],
      ],
    ],
    [
      "words to the tenant",
      [
        ["Post", "Totaal complex", "Uw aandeel"],
        ["Schoonmaak", 12400, 120.5],
        ["Tuin", 8000, 80],
        ["Administratie", 400, 4],
      ],
    ],
    [
      "what the tenant gets back",
      [
        ["Omschrijving", "Bedrag"],
        ["Schoonmaak", 120.5],
        ["Tuin", 80],
        ["Door u betaald aan voorschotten", 210],
        ["U ontvangt terug", 9.5],
      ],
    ],
  ])("brings no costs of a complex, told by %s", (_why, rows) => {
    const plan = planFrom(rows);
    expect(plan.rows("zbKostenposten")).toEqual([]);
    expect(plan.rows("zbComplexen")).toEqual([]);
    expect(plan.codes).toContain("S047");
    expect(plan.leftOver.some((text) => text.endsWith(": Schoonmaak") || text.includes("Schoonmaak alg"))).toBe(true);
  });

  it("says on Overig of which home the amounts are", () => {
    const plan = planFrom([
      ["Naam huurder:", "Mevrouw A. Jansen"],
      ["Adres:", "Lindelaan 12"],
      ["Eenheid:", "0231012"],
      [],
      ["Kostensoort", "Bedrag"],
      ["Schoonmaak", 98.4],
      ["Tuinonderhoud", 45],
    ]);
    expect(plan.rows("zbOverig").map(({ belongsTo }) => belongsTo)).toEqual(Array(4).fill("Eenheden 0231012"));
  });

  it("is something else than the costs of a complex under the card of that complex", () => {
    const plan = planFrom([
      ["Complex:", "0231 Meidoorn"],
      ["Adres:", "Lindelaan 2-40"],
      ["Jaar:", 2025],
      [],
      ["Kostensoort", "Bedrag"],
      ["Schoonmaak", 12400],
      ["Tuinonderhoud", 8000],
    ]);
    expect(plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount])).toEqual([
      ["Schoonmaak", 12400],
      ["Tuinonderhoud", 8000],
    ]);
  });
});

describe("rows of a list of costs that are no costs", () => {
  it.each(["Betaalde voorschotten", "Af: voorschotten huurders 2025", "Terug te ontvangen"])(
    "are kept apart: %s",
    (words) => {
      const plan = planFrom([
        ["Kosten 2025"],
        ["Post", "Bedrag"],
        ["Schoonmaak", 12400.5],
        ["Tuin", 8000],
        [words, 310.2],
        ["Lift", 900],
      ]);
      expect(plan.rows("zbKostenposten").map(({ name }) => name)).toEqual(["Schoonmaak", "Tuin", "Lift"]);
      const told = plan.result.problems.find(({ code }) => code === "S048");
      expect(told?.places.map(({ cell }) => cell)).toEqual(["A5"]);
      expect(plan.leftOver).toContain(`Post: ${words}`);
    },
  );

  it.each(["Voorschot Eneco", "Terugbetaling glasschade Merelhof"])("are costs when they say of what: %s", (words) => {
    const plan = planFrom([
      ["Kosten 2025"],
      ["Post", "Bedrag"],
      ["Schoonmaak", 12400.5],
      [words, 310.2],
      ["Tuin", 8000],
    ]);
    expect(plan.rows("zbKostenposten").map(({ name }) => name)).toContain(words);
  });

  it("are what people were paid: no home is named there", () => {
    const plan = planFrom([
      ["Vergoeding vrijwilligers 2025"],
      ["Naam", "Uren", "Tarief", "Bedrag", "Uitbetaald op"],
      ["J. Pietersen", 12, 5.6, 67.2, "1-4-2025"],
      ["M. El Idrissi", 8.5, 5.6, 47.6, "1-4-2025"],
      ["T. Vos", 20, 5.6, 112, "1-4-2025"],
    ]);
    expect(plan.rows("zbKostenposten")).toEqual([]);
    expect(plan.codes).not.toContain("S047");
    expect(plan.codes).toContain("S012");
  });
});

describe("what came in, and what is left", () => {
  it("is no cost where its list stands beside that of the costs, with the same years", () => {
    const plan = planFrom([
      ["Jaarrekening flat Meerkoet"],
      ["Lasten", 2023, 2022, null, "Baten", 2023, 2022],
      ["Glazenwasser", 820.5, 790, null, "Bijdragen leden", 4000, 4000],
      ["Elektra hal", 1310, 1250, null, "Verhuur dak", 612.3, 600],
      ["Jaarresultaat", 2501.8, 2580, null, "Rente", 20, 20],
      ["Totaal", 4632.3, 4620, null, "Totaal", 4632.3, 4620],
    ]);
    expect(plan.rows("zbKostenposten").map(({ name, year, amount }) => [name, year, amount])).toEqual([
      ["Glazenwasser", 2023, 820.5],
      ["Glazenwasser", 2022, 790],
      ["Elektra hal", 2023, 1310],
      ["Elektra hal", 2022, 1250],
    ]);
    expect(plan.codes).not.toContain("S019");
    expect(plan.leftOver).toContain("Baten: Verhuur dak");
  });

  it("is told where its list is one of amounts", () => {
    const plan = planOfSheets({
      Exploitatie: `
        Baten | 2023 | 2022
        Ledenbijdragen | 4000 | 4000
        Rente | 20 | 18
        Zonnepanelen | 612.3 | 600`,
    });
    expect(plan.rows("zbKostenposten")).toEqual([]);
    expect(plan.codes).toContain("S027");
  });

  it.each(["Resultaat", "Exploitatieresultaat 2025", "Voordelig saldo", "Batig saldo", "Nadelig exploitatiesaldo"])(
    "is no cost either: %s",
    (words) => {
      const plan = planFrom([
        ["Post", "Bedrag 2025"],
        ["Schoonmaak", 12400.5],
        ["Tuin", 8000],
        [words, 310.2],
      ]);
      expect(plan.rows("zbKostenposten").map(({ name }) => name)).toEqual(["Schoonmaak", "Tuin"]);
      expect(plan.leftOver).toContain(`Post: ${words}`);
    },
  );

  it("stays with a list of costs where the columns behind a gap name nothing else", () => {
    const plan = planFrom([
      ["Post", "Begroot 2025", null, "Begroot 2026", "Toelichting"],
      ["Schoonmaak", 12400.5, null, 12900, "indexering"],
      ["Tuin", 8000, null, 8100, "extra ronde"],
    ]);
    expect(plan.rows("zbKostenposten").map(({ name, year }) => [name, year])).toEqual([
      ["Schoonmaak", 2025],
      ["Schoonmaak", 2026],
      ["Tuin", 2025],
      ["Tuin", 2026],
    ]);
  });
});
