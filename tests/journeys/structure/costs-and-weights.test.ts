import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

function planFrom(...rows: readonly (readonly CellValue[])[]) {
  const { tables } = recogniseWorkbook(workbookOf({ Blad1: rows }), []);
  return planOf(tables);
}

describe("what one home pays, beside what the building costs", () => {
  it.each([
    ["Soort", "Per woning per jaar", "Per maand", "Hele blok", "Samen"],
    ["Onderdeel", "Per woning per jaar", "Per woning per maand", "Totaal complex", "Alles bij elkaar"],
    ["Wat", "Per huishouden p/j", "Per huishouden p/m", "Gehele flat", "Tezamen"],
  ])("is told and kept, and makes no homes: %s, %s, %s, %s", (item, year, month, whole, together) => {
    const plan = planFrom(
      ["Kosten per woning, blok Haven (36 woningen), begroting 2026"],
      [item, year, month, whole],
      ["Schoonmaak", 96, 8, 3456],
      ["Tuin", 48, 4, 1728],
      ["Verlichting", 30, 2.5, 1080],
      [together, 174, 14.5, 6264],
    );
    expect(plan.rows("zbEenheden")).toEqual([]);
    expect(plan.rows("zbKostenposten").map((row) => [row.name, row.year, row.estimate, row.amount])).toEqual([
      ["Schoonmaak", 2026, "begroting", 3456],
      ["Tuin", 2026, "begroting", 1728],
      ["Verlichting", 2026, "begroting", 1080],
    ]);
    expect(plan.result.problems.filter(({ code }) => code === "S064").map(({ facts }) => facts)).toMatchObject([
      { heading: year, hits: 3 },
      { heading: month, hits: 3 },
    ]);
    expect(plan.leftOver).toHaveLength(6);
  });

  it("is no second amount of the year", () => {
    const plan = planFrom(
      ["Kostensoort", "Jaarbedrag begroting", "Jaarbedrag afrekening", "Bedrag p.w.p.m."],
      ["Schoonmaak", 7200, 7344, 20.4],
      ["Glasfonds", 540, 540, 1.5],
    );
    expect(plan.codes).not.toContain("S019");
    expect(plan.codes).toContain("S064");
    expect(plan.rows("zbKostenposten")).toHaveLength(4);
  });
});

describe("homes over items of costs", () => {
  it("have weights where most of them count for one, and nothing is money", () => {
    const plan = planFrom(
      ["Eenheid", "Schoonmaak", "Lift", "Tuin", "Stookkosten"],
      ["A-01", 1, 0, 1, 61.5],
      ["A-02", 1, 1, 1, 74],
      ["A-03", 1, 1.5, 0, 88.2],
    );
    expect(plan.rows("zbVerdeelsleutels").map(({ name }) => name)).toEqual([
      "Schoonmaak",
      "Lift",
      "Tuin",
      "Stookkosten",
    ]);
    expect(plan.rows("zbGewichten").map(({ weight }) => weight)).toEqual([1, 0, 1, 61.5, 1, 1, 1, 74, 1, 1.5, 0, 88.2]);
    expect(plan.codes).not.toContain("S047");
  });

  it("pay what stands there where the figures are no weights", () => {
    const plan = planFrom(
      ["Woning", "Schoonmaak", "Lift", "Glasfonds"],
      ["12", 8.5, 3.4, 1],
      ["14", 8.5, 3.4, 1],
      ["16", 8.5, 4.2, 1],
    );
    expect(plan.rows("zbGewichten")).toEqual([]);
    expect(plan.codes).toContain("S047");
  });
});

describe("a list of keys with a code, words and how it divides", () => {
  it.each([
    ["Code", "Omschrijving", "Verdeelmethode", "Grondslag"],
    ["Sleutelcode", "Naam", "Wijze van verdelen", "Deler"],
  ])("has its own names, kinds and denominators: %s, %s, %s, %s", (...headings) => {
    const plan = planFrom(
      headings,
      ["S01", "Schoonmaak", "Per VHE", 24],
      ["S02", "Lift", "Punten per etage", 31],
      ["S03", "Warmte", "GJ-meter", null],
      ["S04", "Water", "Per bewoner", 52],
      ["S05", "Hal", "Oppervlakte", "1.610"],
    );
    expect(
      plan.rows("zbVerdeelsleutels").map((row) => [row.ownReference, row.name, row.kind, row.denominator]),
    ).toEqual([
      ["S01", "Schoonmaak", "gelijk", 24],
      ["S02", "Lift", "eigen gewichten", 31],
      ["S03", "Warmte", "verbruik", undefined],
      ["S04", "Water", "personen", 52],
      ["S05", "Hal", "m²", 1610],
    ]);
    expect(plan.codes).not.toContain("S004");
  });
});

describe("who left and who came", () => {
  it("are parted by the days of the keys where no other days are said, and that is told", () => {
    const plan = planFrom(
      ["Adres", "Vertrokken huurder", "Sleutels ingeleverd", "Nieuwe huurder", "Sleutels uitgereikt"],
      ["Beukhof 4", "Fam. Kramer", "31-03-2025", "S. Yilmaz", "15-04-2025"],
      ["Beukhof 12", "Mw. Prins", "30-06-2025", "Dhr. De Boer", "01-07-2025"],
    );
    expect(plan.rows("zbBewoning").map(({ household, from, to }) => [household, from, to])).toEqual([
      ["Fam. Kramer", undefined, day(2025, 3, 31)],
      ["S. Yilmaz", day(2025, 4, 15), undefined],
      ["Mw. Prins", undefined, day(2025, 6, 30)],
      ["Dhr. De Boer", day(2025, 7, 1), undefined],
    ]);
    expect(plan.codes).toContain("S066");
    expect(plan.codes).not.toContain("S065");
  });

  it("keep the days of the tenancy where these stand beside those of the keys", () => {
    const plan = planFrom(
      [
        "VHE",
        "Oude huurder",
        "Einde huur",
        "Sleutels ingeleverd",
        "Nieuwe huurder",
        "Begin huur",
        "Sleutels uitgereikt",
      ],
      ["1", "Fam. Bos", "31-03-2025", "28-03-2025", "S. Yilmaz", "15-04-2025", "16-04-2025"],
      ["2", "Mw. Prins", "30-06-2025", "29-06-2025", "De Boer", "01-07-2025", "02-07-2025"],
    );
    expect(plan.rows("zbBewoning").map(({ from, to }) => from ?? to)).toEqual([
      day(2025, 3, 31),
      day(2025, 4, 15),
      day(2025, 6, 30),
      day(2025, 7, 1),
    ]);
    expect(plan.codes).not.toContain("S066");
  });

  it("are told to live there together where no day parts them", () => {
    const plan = planFrom(
      ["VHE", "Adres", "Vertrokken huurder", "Nieuwe huurder"],
      ["1", "Kade 3", "Fam. Bos", "S. Yilmaz"],
      ["2", "Kade 5", "Mw. Prins", "De Boer"],
    );
    expect(plan.result.problems.find(({ code }) => code === "S065")?.facts).toMatchObject({ hits: 2 });
  });
});

describe("costs of accounts and of months", () => {
  it.each([["Naam rekening"], ["Titel"]])("are called by the words beside the account: %s", (heading) => {
    const plan = planFrom(
      ["Rekening", heading, "Realisatie 2023", "2025 B"],
      ["43100", "Schoonmaakkosten", "10.250,00", "11.200,00"],
      ["43110", "Groenvoorziening", "3.400,00", "3.600,00"],
    );
    expect(plan.rows("zbKostenposten").map((row) => [row.name, row.ledger, row.year, row.estimate])).toEqual([
      ["Schoonmaakkosten", "43100", 2023, "werkelijk"],
      ["Schoonmaakkosten", "43100", 2025, "begroting"],
      ["Groenvoorziening", "43110", 2023, "werkelijk"],
      ["Groenvoorziening", "43110", 2025, "begroting"],
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it.each([
    ["Maand", "jan-25", "feb-25"],
    ["Periode", "01-2025", "februari 2025"],
  ])("have the month that their row says: %s, %s", (heading, january, february) => {
    const plan = planFrom(
      ["Kostenplaats", "Post", heading, "Bedrag"],
      ["0701", "Schoonmaak", january, "412,50"],
      ["0701", "Schoonmaak", february, "412,50"],
    );
    expect(plan.rows("zbKostenposten").map(({ year, from, to }) => [year, from, to])).toEqual([
      [2025, day(2025, 1, 1), day(2025, 1, 31)],
      [2025, day(2025, 2, 1), day(2025, 2, 28)],
    ]);
    expect(plan.codes).not.toContain("S014");
    expect(plan.leftOver).toEqual([]);
  });
});

describe("complexes that are added", () => {
  it("are told at the cell that names them, also where it names two", () => {
    const plan = planFrom(
      ["Contractpartij", "Complexen", "Omschrijving", "Jaarprijs", "Einde"],
      ["Schoon Schip", "0301, 0302", "trappen", "1.150,00", "31-12-2026"],
      ["Groen en Zo", "0301", "tuin", "310,00", "31-12-2026"],
    );
    const places = plan.result.problems.find(({ code }) => code === "S002")?.places;
    expect(places?.map(({ cell }) => cell)).toEqual(["B2"]);
  });
});
