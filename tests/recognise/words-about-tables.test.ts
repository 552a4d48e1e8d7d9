import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../src/recognise/recognise-workbook.ts";
import type { RecognisedTable } from "../../src/recognise/recognised.ts";
import { linesOf } from "../support/lines.ts";
import { type SheetExtras, workbookOf } from "../support/sheet.ts";

function only(name: string, text: string, extras: SheetExtras = {}): RecognisedTable {
  const { tables } = recogniseWorkbook(workbookOf({ [name]: linesOf(text) }, { [name]: extras }));
  expect(tables).toHaveLength(1);
  return tables[0] as RecognisedTable;
}

function skippedIn({ skipped }: RecognisedTable): [number, string][] {
  return skipped.map(({ row, reason }) => [row, reason]);
}

describe("a legend right under the rows", () => {
  it.each([
    ["more lines than rows", "Legenda\nA = hoog\nB = basis\nC = laag", ["note", "legend", "legend", "legend"]],
    ["no title", "A = hoog\nB = basis\nC = laag", ["legend", "legend", "legend"]],
    ["its meanings in a cell of their own", "Legenda\nA | hoog\nB | basis", ["note", "legend", "legend"]],
    ["words without a sign", "Toelichting:\nA hoog niveau\nB basis", ["note", "legend", "legend"]],
  ])("is no task: %s", (_, legend, reasons) => {
    const table = only(
      "Taken",
      `Taak | Ruimte | Frequentie | Niveau
       Vegen | trap | 1x per week | B
       Ramen | trap | 1x per maand | A
       ${legend}`,
    );
    expect(table.rows).toHaveLength(2);
    expect(skippedIn(table)).toEqual(reasons.map((reason, at) => [4 + at, reason]));
  });

  it("is no task in a list of two columns either", () => {
    const table = only("Taken", "Taak | Niveau\nVegen | A\nRamen | B\nGoten | C\nA = hoog\nB = basis");
    expect(table.rows).toHaveLength(3);
  });

  it("and a section, a sum without its result and rows with few marks leave the rota as it is", () => {
    const table = only(
      "Rooster 2025",
      `Ruimte | Werkzaamheden | Wie | jan | feb | mrt | apr
       BINNEN
       Trappenhuis | Vegen | Groep A | x | x | x | x
       Trappenhuis | Dweilen | Groep B
       Tuin | Maaien | Bedrijf | | x | |
       Totaal
       Legenda
       x = uitgevoerd
       (x) = onder voorbehoud`,
    );
    expect(table.rows.map(({ cells, section }) => [cells.get("2")?.value, section])).toEqual([
      ["Vegen", "BINNEN"],
      ["Dweilen", "BINNEN"],
      ["Maaien", "BINNEN"],
    ]);
  });

  it("does not take rows that are only begun for words about the table", () => {
    const table = only("Taken", "Taak | Ruimte | Frequentie\nVegen | trap | 1x per week\nRamen\nGoten\nLampen\nHeg");
    expect(table.rows).toHaveLength(5);
  });
});

describe("a row that says how many marks stand above it", () => {
  const rota = (counts: string) =>
    only(
      "Schema",
      `Klus | Wie | jan | feb | mrt | apr | mei | jun
       Vegen | Bloemhof | x | x | x | x | x | x
       Dweilen | Bloemhof | x | | x | | 2x |
       Ramen | bedrijf | | | B | | | B
       ${counts}`,
    );

  it("is no task, whatever it is called", () => {
    const table = rota("Bezoeken per maand | | 2 | 1 | 3 | 1 | 3 | 2");
    expect(table.rows).toHaveLength(3);
    expect(skippedIn(table)).toEqual([[5, "derived"]]);
  });

  it("is a task where the figures are something else", () => {
    expect(rota("Heg knippen | Bloemhof | 1 | | 1 | | 1 |").rows).toHaveLength(4);
  });
});

it("how often a task is done is no address, whatever it looks like", () => {
  const table = only(
    "Taken",
    `Klus | Plek | Hoe vaak | Door | Minuten
     Vegen | hal | 1x per week | groep A | 20
     Wieden | tuin | om de 2 weken, april-oktober | groep B | 60
     Maaien | tuin | om de week | groep B | 90
     Lampen | hal | zo nodig | beheerder | 10`,
  );
  expect(table.rows.map(({ cells }) => cells.get("3")?.value)).toContain("om de 2 weken, april-oktober");
});

describe("a budget in chapters", () => {
  const table = () =>
    only(
      "Raming",
      `Post | Omschrijving | 2024 | 2025 | Uitleg
       '2 | Tuin en plein
       '2.8 | Maaien | 900 | 950 | per maand
       '2.9 | Snoeien | 400 | 420 | twee keer
       '2.10 | Bestrating | 250 | 260 | voorjaar
       '3 | Gebouw
       '3.1 | Lampen | 120 | 130 | hal`,
    );

  it("has its chapters as sections", () => {
    expect(table().rows.map(({ section }) => section)).toEqual([
      ...["2 Tuin en plein", "2 Tuin en plein", "2 Tuin en plein", "3 Gebouw"],
    ]);
    expect(skippedIn(table())).toEqual([
      [2, "section"],
      [6, "section"],
    ]);
  });

  it("keeps 2.10 apart from 2.1", () => {
    expect(table().rows.map(({ cells }) => cells.get("1")?.value)).toEqual(["2.8", "2.9", "2.10", "3.1"]);
  });
});
