import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { linesOf } from "../support/lines.ts";
import { workbookOf } from "../support/sheet.ts";

function tablesOf(lines: readonly (readonly CellValue[])[]) {
  return recogniseWorkbook(workbookOf({ Blad1: lines }));
}

describe("cards", () => {
  it("keep both values when two labels mean the same field, or are the same", () => {
    const card = [
      ["Initiatief", "Schone portieken"],
      ["Trekker", "Mw. A. Verbeek"],
      ["Aanvrager", "Dhr. K. Osman"],
      ["Wijk", "Parkrand"],
      ["Startdatum", "1-3-2026"],
      ["Budget", "€ 1.250,00"],
      ["Telefoon", "06 0000 0011"],
      ["Telefoon", "06 0000 0012"],
    ];
    const table = recogniseWorkbook(workbookOf({ Kaart: card })).tables[0];
    const values = [...(table?.rows[0]?.cells.values() ?? [])].map(({ row, value }) => [row, value]);
    expect(table?.layout).toBe("cards");
    expect(values.map(([row]) => Number(row)).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(values.map(([, value]) => value)).toEqual(expect.arrayContaining(["Mw. A. Verbeek", "Dhr. K. Osman"]));
  });
});

describe("a card with several pairs of label and value in a row", () => {
  const FORMS: readonly (readonly [string, string])[] = [
    [
      "with an empty column between",
      `
      Initiatief | Portiek Zon | | Complex | LH-12
      Trekker | Mw. Yildiz | | Telefoon | 06-00000001
      Start | 1-5-2024 | | Budget | 2500`,
    ],
    [
      "right behind each other",
      `
      Initiatief | Portiek Zon | Complex | LH-12
      Trekker | Mw. Yildiz | Telefoon | 06-00000001
      Start | 1-5-2024 | Budget | 2500`,
    ],
    [
      "three in a row, on two rows",
      `
      Initiatief | Portiek Zon | Complex | LH-12 | Start | 1-5-2024
      Trekker | Mw. Yildiz | Telefoon | 06-00000001 | Budget | 2500`,
    ],
  ];

  it.each(FORMS)("is one record: %s", (_, form) => {
    const { tables, unused } = tablesOf(linesOf(form));
    expect(tables.map(({ kind, layout, rows }) => [kind, layout, rows.length])).toEqual([["initiative", "cards", 1]]);
    const values = Object.fromEntries([...(tables[0]?.rows[0]?.cells ?? [])].map(([key, { value }]) => [key, value]));
    expect(values).toEqual({
      name: "Portiek Zon",
      complex: "LH-12",
      owner: "Mw. Yildiz",
      Telefoon: "+31600000001",
      startsOn: "2024-05-01",
      budget: "2500.00",
    });
    expect(unused).toEqual([]);
  });

  it("gives each value to its own card when such cards stand under each other", () => {
    const card = (name: string, complex: string) => [
      ["Naam initiatief:", name, null, "Complex:", complex],
      ["Trekker:", "Mw. Yildiz", null, "Budget:", "€ 2.500"],
      ["Fase:", "uitvoering", null, null, null],
    ];
    const { tables } = tablesOf([...card("Portiek Zon", "0412"), [], ...card("Tuin Maan", "0517")]);
    const rows = tables.flatMap((table) => table.rows);
    expect(rows.map(({ cells }) => [cells.get("name")?.value, cells.get("complex")?.value])).toEqual([
      ["Portiek Zon", "0412"],
      ["Tuin Maan", "0517"],
    ]);
  });

  it("may be longer at the right than at the left", () => {
    const { tables } = tablesOf(
      linesOf(`
      Naam initiatief: | Portiek Zon | | Complex: | LH-12
      Trekker: | Mw. Yildiz | | Budget: | 2500
      Doel: | Schoon | | Fase: | uitvoering
       | | | Start: | 1-5-2024
       | | | Einde: | 1-5-2025`),
    );
    expect(tables.map(({ rows }) => rows.map(({ cells }) => cells.size))).toEqual([[8]]);
  });

  it("is no card of something else beside it", () => {
    const { tables } = tablesOf(
      linesOf(`
      Initiatief: | Portiek Zon | | Naam: | Ans de Wit
      Complex: | LH-12 | | Telefoon: | 06-00000001
      Fase: | uitvoering | | E-mail: | a@example.org`),
    );
    expect(tables.map(({ kind }) => kind).sort()).toEqual(["contact", "initiative"]);
  });

  it("is not what a table on its side is, whose values are words", () => {
    const { tables } = tablesOf(
      linesOf(`
      Initiatief | Portiek Zon | Tuin | Galerij
      Trekker | Ans | Bewoners | Commissie
      Fase | Start | Uitvoering | Evaluatie
      Complex | 0412 | 0517 | 0600`),
    );
    expect(tables.map(({ layout, rows }) => [layout, rows.length])).toEqual([["transposed", 3]]);
  });
});

describe("a list beside a card", () => {
  const CARD = ["Initiatief | Portiek Zon", "Complex | 0412", "Start | 1-5-2024", "Budget | 2500"];
  const LIST = ["Taak | Frequentie", "Vegen | 1x per week", "Ramen | 4x per jaar", "Tuin | 1x per maand"];

  it.each([
    ["to its right", CARD, LIST, " | | "],
    ["to its left", LIST, CARD, " | | "],
    ["right behind it", CARD, LIST, " | "],
  ])("keeps its own rows: %s", (_, left, right, gap) => {
    const { tables, unused } = tablesOf(linesOf(left.map((line, at) => `${line}${gap}${right[at]}`).join("\n")));
    const found = tables.map(({ kind, rows }) => `${kind} ${rows.length}`);
    expect(found.sort()).toEqual(["initiative 1", "task 3"]);
    expect(unused).toEqual([]);
    const card = tables.find(({ kind }) => kind === "initiative");
    expect(card?.rows[0]?.cells.get("startsOn")?.value).toBe("2024-05-01");
  });
});

describe("cards under a list that looks like them", () => {
  it("are no rows of that list", () => {
    const { tables } = tablesOf([
      ["Trap", "Rol", "Naam", null, "Nr", "Telefoon", "Mail"],
      ["A", "tuin", "Anneke Vos", null, "12", "06-00000011", "a.vos@example.org"],
      ["A", "schoonmaak", "Joop de Wit", null, "14", "06-00000012", "joop@example.org"],
      ["B", "tuin", "Fatma Yilmaz", null, "16", "06-00000013", "fatma@example.org"],
      [],
      ["Onze vaste contactpersonen"],
      [null, "Naam:", "Marloes Prins", null, null, "Naam:", "Thabo Oduya"],
      [null, "Functie:", "wijkbeheerder", null, null, "Functie:", "adviseur"],
      [null, "Telefoon:", "06-00000041", null, null, "Telefoon:", "06-00000042"],
      [null, "E-mail:", "m.prins@example.org", null, null, "E-mail:", "t.oduya@example.org"],
    ]);
    expect(tables.map(({ kind, layout, rows }) => [kind, layout, rows.length])).toEqual([
      ["contact", "rows", 3],
      ["contact", "cards", 2],
    ]);
  });
});

describe("labels that all end in a colon or a question mark", () => {
  it("are a card, however few of them we know", () => {
    const { tables } = tablesOf(
      linesOf(`
      TERUGBLIK
      Initiatief: | Moestuin Zonzijde
      Besproken op: | 3-11-2026
      Erbij waren: | Els, Wim
      Hoe bevalt het? | gezellig
      Cijfer van de bewoners: | 7,5`),
    );
    expect(tables.map(({ layout, rows }) => [layout, rows.length])).toEqual([["cards", 1]]);
    const said = [...(tables[0]?.rows[0]?.cells.values() ?? [])].map(({ value }) => value);
    expect(said).toContain("Moestuin Zonzijde");
    expect(tables[0]?.columns.map(({ heading }) => heading)).toContain("Hoe bevalt het?");
  });

  it("are the questions of a list when a heading stands above them", () => {
    const { tables } = tablesOf(
      linesOf("Vraag | Antwoord\nIs het schoon? | ja\nIs het veilig? | nee\nWilt u meedoen? | ja"),
    );
    expect(tables.map(({ layout, rows }) => [layout, rows.length])).toEqual([["rows", 3]]);
  });
});

describe("a card of a complex", () => {
  const CARD = `
    GEGEVENS COMPLEX
    Complexnr | LH-71 | | Commissie | ja (sinds vorig jaar)
    Naam | Duinzicht | | Opzichter | Wim de Boer
    Adres | Duinweg 2 t/m 48 | | Mobiel | 06-00000051
    Aantal woningen | 24 | | Glazenwasser | Helder BV
    Oppervlakte | 1.920 m² | | Laatste ronde | 3-9-2026`;

  it.each([
    ["with pairs that stand beside its figures", CARD],
    ["of one pair in a row", CARD.replace(/ \| \| .*/g, "")],
  ])("is one complex, and no home with a tenant: %s", (_, card) => {
    const { tables } = tablesOf(linesOf(card));
    expect(tables.map(({ table, layout, rows }) => [table, layout, rows.length])).toEqual([
      ["zbComplexen", "cards", 1],
    ]);
    const values = Object.fromEntries([...(tables[0]?.rows[0]?.cells ?? [])].map(([key, { value }]) => [key, value]));
    expect(values).toMatchObject({
      id: "LH-71",
      name: "Duinzicht",
      address: "Duinweg 2 t/m 48",
      homes: 24,
      area: "1920",
    });
  });

  it("is no record beside it where the words beside it are no labels", () => {
    const { tables } = tablesOf(
      linesOf(`
      Initiatief | Portiek Zon | Tuin
      Trekker | Ans | Wim
      Start | 1-5-2024 | onbekend
      Budget | 2500 | onbekend
      Complex | 0412 | 0517`),
    );
    expect(tables.map(({ layout, rows }) => [layout, rows.length])).toEqual([["transposed", 2]]);
  });
});
