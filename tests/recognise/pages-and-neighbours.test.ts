import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../src/recognise/recognise-workbook.ts";
import type { RecognisedTable, RecognisedWorkbook } from "../../src/recognise/recognised.ts";
import { linesOf } from "../support/lines.ts";
import { type SheetExtras, workbookOf } from "../support/sheet.ts";

function recognised(text: string, name = "Blad1", extras: SheetExtras = {}): RecognisedWorkbook {
  return recogniseWorkbook(workbookOf({ [name]: linesOf(text) }, { [name]: extras }));
}

function skippedIn({ skipped }: RecognisedTable): [number, string][] {
  return skipped.map(({ row, reason }) => [row, reason]);
}

function shapes({ tables }: RecognisedWorkbook): [string, number][] {
  return tables.map(({ kind, table, rows }) => [table ?? kind, rows.length]);
}

describe("a printed list that was saved as a sheet", () => {
  const PAGES = `
    Eenhedenoverzicht | | | Pagina 1
    Selectie: alles

    Eenh.nr | Straatnaam | Hnr | Pcode
    '0417001 | Merelhof | 1 | 3829 ZZ
    '0417002 | Merelhof | 3 | 3829 ZZ
    '0417003 | Merelhof | 5 | 3829 ZZ
    Eenhedenoverzicht | | | Pagina 2
    Eenh.nr | Straatnaam | Hnr | Pcode
    '0417004 | Merelhof | 7 | 3829 ZZ
    '0417005 | Merelhof | 9 | 3829 ZZ
    '0417006 | Merelhof | 11 | 3829 ZZ`;

  it("has its title and its headings again on every page, which are no data", () => {
    const { tables } = recognised(PAGES);
    expect(tables.map(({ rows }) => rows.length)).toEqual([6]);
    expect(skippedIn(tables[0] as RecognisedTable)).toEqual([
      [8, "title"],
      [9, "repeated_header"],
    ]);
  });

  it("is one table also where an empty row ends the page: the title is no group of headings", () => {
    const { tables } = recognised(
      PAGES.replace("\n    Eenhedenoverzicht | | | Pagina 2", "\n    |\n    Eenhedenoverzicht | | | Pagina 2"),
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([6]);
    expect(tables[0]?.columns.map(({ heading }) => heading)).toEqual(["Eenh.nr", "Straatnaam", "Hnr", "Pcode"]);
  });

  it.each(["Blad 1 van 2", "12-3-2025 14:05", "1 / 2"])("knows its title by all but %s", (first) => {
    const second = { "Blad 1 van 2": "Blad 2 van 2", "12-3-2025 14:05": "12-3-2025 14:06", "1 / 2": "2 / 2" }[first];
    const { tables } = recognised(PAGES.replace("Pagina 1", first).replace("Pagina 2", second ?? ""));
    expect(tables.map(({ rows }) => rows.length)).toEqual([6]);
  });

  it("has no homes of its titles where they stand right over the headings, and no complex called after a page", () => {
    const { tables } = recognised(`
      Woonstichting De Linde | | | Afgedrukt: 3-2-2025
      Huurlijst complex 0417 | | | Blad 1 van 2
      Eenh.nr | Straatnaam | Hnr | Pcode
      '0417001 | Merelhof | 1 | 3829 ZZ
      '0417002 | Merelhof | 3 | 3829 ZZ
      Woonstichting De Linde | | | Afgedrukt: 3-2-2025
      Huurlijst complex 0417 | | | Blad 2 van 2
      Eenh.nr | Straatnaam | Hnr | Pcode
      '0417004 | Merelhof | 7 | 3829 ZZ
      '0417005 | Merelhof | 9 | 3829 ZZ`);
    expect(tables.map(({ rows }) => rows.length)).toEqual([4]);
    expect(tables[0]?.columns.map(({ heading }) => heading)).toEqual(["Eenh.nr", "Straatnaam", "Hnr", "Pcode"]);
    expect(skippedIn(tables[0] as RecognisedTable)).toEqual([
      [6, "title"],
      [7, "title"],
      [8, "repeated_header"],
    ]);
    expect(tables[0]?.context.complex).toBe("0417");
  });

  it("is no list with the next complex below it, under the same headings", () => {
    const { tables } = recognised(`
      Complex 0412
      Kostenpost | 2023 | 2024
      Schoonmaak | 100 | 110
      Tuin | 200 | 220
      Totaal | 300 | 330

      Complex 0517
      Kostenpost | 2023 | 2024
      Schoonmaak | 50 | 55
      Lift | 500 | 505`);
    const complexes = tables.flatMap(({ rows, context }) => rows.map(({ section }) => section ?? context.complex));
    expect(complexes).toEqual(["0412", "0412", "Complex 0517", "Complex 0517"]);
  });

  it("keeps a heading above a group of rows that the title names as well", () => {
    const { tables } = recognised(`
      Wijk Noord

      VHE | Straat | Huisnr | Postcode
      Wijk Noord
      V-1 | Merelhof | 1 | 3829 ZZ
      V-2 | Merelhof | 3 | 3829 ZZ`);
    expect(tables[0]?.rows.map(({ section }) => section)).toEqual(["Wijk Noord", "Wijk Noord"]);
  });
});

describe("a list beside a table", () => {
  const COSTS = [
    "Schoonmaak | 5000 | 5100",
    "Tuin | 2000 | 1900",
    "Elektra | 700 | 710",
    "Lift | 900 | 950",
    "Glas | 300 | 310",
  ];
  const beside = (heading: string, rows: readonly string[]) =>
    recognised(
      [`Kostenpost | 2024 | 2025 | | ${heading}`, ...COSTS.map((cost, at) => `${cost} | | ${rows[at] ?? ""}`)].join(
        "\n",
      ),
    );

  it("is a table of its own when it has years or codes and ends where the other goes on", () => {
    expect(shapes(beside("Jaar | Stand | Dotatie", ["2023 | 41250 | 9600", "2024 | 48640 | 9600"]))).toEqual([
      ["cost_line", 5],
      ["other", 2],
    ]);
    expect(shapes(beside("Code | Betekenis", ["A | vast bedrag", "B | naar verbruik", "C | naar m2"]))).toEqual([
      ["cost_line", 5],
      ["other", 3],
    ]);
  });

  it("is part of it when it says something of the first rows: what was decided has no number of its own", () => {
    expect(shapes(beside("Besluit | Bedrag", ["akkoord | 5000", "akkoord | 1900", "afgewezen | 0"]))).toEqual([
      ["cost_line", 5],
    ]);
  });
});

describe("a total without a word", () => {
  it("is known by the subtotals that it adds up, also when these missed an amount that was typed as text", () => {
    const { tables } = recognised(`
      Kostenpost | 2023 | 2024 | 2025
      Schoonmaak | 4900 | 5000 | 5200
      Tuin | EUR 190,00 | EUR 200,00 | 2100
      Subtotaal A | 4900 | 5000 | 7300
      Verzekering | 390 | 400 | 410
      Bank | 90 | 100 | 110
      Subtotaal B | 480 | 500 | 520
      | 5380 | 5500 | 7820`);
    expect(skippedIn(tables[0] as RecognisedTable)).toEqual([
      [4, "subtotal"],
      [7, "subtotal"],
      [8, "total"],
    ]);
  });
});

describe("a row that counts the marks above it", () => {
  it("is no data, also when it fills every column", () => {
    const { tables } = recognised(`
      Naam | Huisnr | 13-1-2026 | 10-2-2026 | 10-3-2026
      Joke Duinker | 14 | x | x | x
      Ahmet Kaya | 22 | x | | x
      Bert Pauwels | 36 | x | x |
      Aantal aanwezig | | 3 | 2 | 2`);
    expect(skippedIn(tables[0] as RecognisedTable)).toEqual([[5, "derived"]]);
  });
});

describe("readings of meters", () => {
  it("are no costs, and what they count in is no home", () => {
    const { tables } = recognised(`
      Meternr | Plaats | Soort | Stand 1-1-2025 | Stand 1-7-2025 | Verbruik 2025 | Eenheid
      E-44017 | hal A | elektra | 118402 | 120117 | 1715 | kWh
      E-44018 | hal B | elektra | 98766 | 100012 | 1246 | kWh
      W-2201 | kelder | water | 1204 | 1260 | 56 | m3
      G-9003 | zaal | gas | 20114 | 20890 | 776 | m3`);
    expect(tables.map(({ kind }) => kind)).toEqual(["other"]);
  });
});

describe("a word above the headings of a small table", () => {
  it("is its title and no label, so that the rows stay rows", () => {
    const { tables } = recognised(`
      Uitgaven | |
      Datum | Wat | Bedrag
      3-2-2026 | plantenbakken | 31.95
      14-3-2026 | lampjes | 8.50
      Saldo | | 9.55`);
    expect(tables.map(({ kind, layout, rows }) => [kind, layout, rows.length])).toEqual([["cost_line", "rows", 2]]);
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual(["bookedOn", "item", "amount"]);
    const shops = recognised(`
      Uitgaven | |
      Datum | Winkel | Bedrag
      3-2-2026 | Tuincentrum | 31.95
      14-3-2026 | Bouwmarkt | 8.50
      Saldo | | 9.55`);
    expect(shops.tables.map(({ layout, rows }) => [layout, rows.length])).toEqual([["rows", 2]]);
  });
});

describe("PM under more than one heading", () => {
  it("is not known yet, and no row of headings; pm over amounts is a month", () => {
    const { tables } = recognised(`
      Kostensoort | Q1 2026 | Q2 2026 | Q3 2026 | Q4 2026 | Toelichting
      Elektra | pm | pm | pm | pm | wacht op contract
      Water | 100 | 100 | 100 | 100 |
      Tuin | 250 | 250 | 250 | 250 |`);
    expect(tables.map(({ headerRows, rows }) => [headerRows, rows.length])).toEqual([[[1], 3]]);
    const parts = recognised(`
      Kostensoort | Q1 2026 | Q2 2026 | Totaal | | Q1 2027 | Q2 2027 | Totaal | Toelichting
      Complex A
      Elektra | 100 | 100 | 200 | | 110 | 110 | 220 |
      Water | 100 | 100 | 200 | | 110 | 110 | 220 |

      Complex B
      Elektra | 100 | 100 | 200 | | pm | pm | pm | wacht op contract
      Water | 100 | 100 | 200 | | 110 | 110 | 220 |
      Tuin | 250 | 250 | 500 | | 260 | 260 | 520 |`);
    expect(parts.tables.map(({ headerRows, rows }) => [headerRows, rows.length])).toEqual([[[1], 5]]);
    const homes = recognised(`
      VHE | Huur pm | Servicekosten pm
      V-1 | 600.50 | 27.35
      V-2 | 610.50 | 27.35`);
    expect(homes.tables[0]?.headerRows).toEqual([1]);
  });
});

describe("a heading that is merged over empty columns", () => {
  it("heads one column", () => {
    const { tables } = recognised(
      `
      Punt | Wat moet er gebeuren | | | Wie | Uiterlijk
      1 | hek verven | | | Ans | 1-4-2026
      2 | bel maken | | | Bob | 1-5-2026`,
      "Blad1",
      { merges: ["B1:D1", "B2:D2", "B3:D3"] },
    );
    expect(tables.map(({ kind }) => kind)).toEqual(["agreement"]);
    expect(tables[0]?.columns.map(({ heading }) => heading)).toEqual([
      "Punt",
      "Wat moet er gebeuren",
      "Wie",
      "Uiterlijk",
    ]);
  });
});

describe("cards below a title", () => {
  it("may stand one column further in than it", () => {
    const { tables } = recognised(`
      Vaste contactpersonen
      | Naam: | Marloes Prins | | | Naam: | Thabo Oduya
      | Functie: | wijkbeheerder | | | Functie: | adviseur
      | Telefoon: | 06-00000041 | | | Telefoon: | 06-00000042
      | E-mail: | m.prins@example.org | | | E-mail: | t.oduya@example.org`);
    expect(tables.map(({ kind, rows }) => [kind, rows.map(({ cells }) => cells.get("name")?.value)])).toEqual([
      ["contact", ["Marloes Prins", "Thabo Oduya"]],
    ]);
  });
});

describe("names and numbers without headings", () => {
  it("are contacts with their house numbers, however the numbers are written", () => {
    const { tables } = recognised(`
      Loes van Rijn | 11 | 06-00000015
      Dirk Oomen | 41 A | 06 0000 0023
      Henk Vos | 15bis | 06.0000.0072
      Tom Smal | 31-III | (06) 00000074
      Bea de Haan | 37 | 06-00000075`);
    expect(tables.map(({ kind }) => kind)).toEqual(["contact"]);
    expect(tables[0]?.rows.map(({ cells }) => cells.get("2")?.value)).toEqual([
      { number: 11, suffix: null },
      { number: 41, suffix: "A" },
      { number: 15, suffix: "bis" },
      { number: 31, suffix: "III" },
      { number: 37, suffix: null },
    ]);
  });
});

describe("words that are no table", () => {
  it("are the lines of a legend, and notes that name an address", () => {
    expect(
      recognised(`
        x = een beurt
        2x = twee beurten
        m = middag`).tables,
    ).toEqual([]);
    expect(
      recognised(`
        * melden bij de storingsdienst, 0800-0000000
        Wijzigingen graag voor de 15e van de maand doorgeven aan planning@example.org`).tables,
    ).toEqual([]);
    expect(
      shapes(
        recognised(`
          Loodgieter: 06-00000031
          Glaszetter Helder, 06-00000032`),
      ),
    ).toEqual([["contact", 2]]);
  });
});

describe("a list of keys that were lent out", () => {
  it("is no list of homes, though it names a house number and a telephone for each", () => {
    const found = recognised(
      `
      Sleutelnr | Waarvan | Uitgegeven aan | Huisnr. | Tel nr | Datum uit | Datum terug | Borg | Getekend | Opmerkingen
      S-001 | werkkast | Joke Duinker | 14 | 06-00000012 | 3-3-2025 | | 25 | x |
      S-002 | dakluik | Bert Pauwels | 36 | 06-00000022 | 10-3-2025 | 1-2-2026 | 25 | x | borg terug
      S-003 | berging | Loes van Rijn | 48 | 06-00000015 | 1-4-2025 | | 25 | x |`,
      "Sleutels",
    );
    expect(shapes(found)).toEqual([["zbMiddelen", 3]]);
  });

  it("is none under headings that no table of ours has either", () => {
    const [table] = recognised(`
      Tag | Sleutelhouder | Huisnr | Tel nr | Borg | Retour
      T1 | Joke Duinker | 14 | 06-00000012 | 25 | ja
      T2 | Bert Pauwels | 36 | 06-00000022 | 25 | nee
      T3 | Dirk Oomen | 52 | 06-00000023 | 25 | nee`).tables;
    expect(table?.kind).not.toBe("unit");
  });
});

describe("two lists beside each other, each under a title of its own", () => {
  const BESIDE = `
    Taken van de bewoners | | | | Spullen die uit zijn
    Klus | Plek | Wanneer | | Ding | Bij wie | Sinds
    Vegen | hal | 1x per week | | ladder | S. Kok | 4-2-2025
    Ramen | trap | 1x per maand | | ladder | J. Bos | 9-3-2025
    Lampen | hal | zo nodig | | snoeischaar | S. Kok | 2-4-2025`;

  it("are two, where they end on different rows", () => {
    const tables = shapes(recognised(`${BESIDE}\n    Heg | tuin | om de 4 weken, mei-september`));
    expect(tables.map(([, rows]) => rows)).toEqual([4, 3]);
  });

  it("of which the words over one row are groups of headings are one", () => {
    const { tables } = recognised(
      `
      Wat | | | | Wie en wanneer | |
      Klus | Plek | Minuten | | Wie | Hoe vaak | Niveau
      Vegen | hal | 20 | | groep A | 1x per week | B
      Ramen | trap | 30 | | groep B | 1x per maand | A
      Lampen | hal | 10 | | groep A | 1x per jaar | B`,
    );
    expect(tables).toHaveLength(1);
  });
});
