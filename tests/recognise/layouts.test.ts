import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/csv/read-csv.ts";
import { recogniseWorkbook } from "../../src/recognise/recognise-workbook.ts";
import type { RecognisedWorkbook } from "../../src/recognise/recognised.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { linesOf } from "../support/lines.ts";
import { type SheetExtras, workbookOf } from "../support/sheet.ts";

function recognised(name: string, text: string | readonly (readonly CellValue[])[], extras: SheetExtras = {}) {
  const lines = typeof text === "string" ? linesOf(text) : text;
  return recogniseWorkbook(workbookOf({ [name]: lines }, { [name]: extras }));
}

function kindsOf({ tables }: RecognisedWorkbook): [string, number][] {
  return tables.map(({ kind, rows }) => [kind, rows.length]);
}

function valuesAt({ tables }: RecognisedWorkbook, column: string, table = 0): unknown[] {
  return tables[table]?.rows.map(({ cells }) => cells.get(column)?.value ?? null) ?? [];
}

describe("what stands outside every table", () => {
  it("is told as people see it", () => {
    const lines = [
      ["Stand per", 45717, 0.05, 45717.5],
      [],
      ["Naam", "Wijk", "Begroot"],
      ["A", "Noord", 100],
      ["B", "Zuid", 200],
      ["C", "Oost", 300],
    ];
    const styles = { B1: { format: "d mmm yyyy" }, C1: { format: "0%" }, D1: { format: "dd-mm-yyyy hh:mm" } };
    const found = recogniseWorkbook(workbookOf({ Blad1: lines }, { Blad1: { styles } }));
    expect(found.unused.map(({ text }) => text)).toEqual(["Stand per", "1 mrt 2025", "5%", "01-03-2025 12:00"]);
  });
});

describe("a list of a committee as plain text", () => {
  const rows = [
    ["1", "12-3", "Emmers kopen", "Ans", "1 april"],
    ["2", "12-3", "Sleutel kelder bijmaken", "Joop / Ans", "zsm"],
    ["3", "14-5", "Heg snoeien", "Willem", "voor de zomer"],
    ["4", "14-5", "Gemeente bellen over boom", "Willem", "mei"],
    ["5", "30-5", "Nieuwe hark", "Ans", "15-6"],
    ["6", "30-5", "Barbecue plannen", "allen", ""],
  ];

  it("law: keeps every row, whatever parts it and however the same is said again", () => {
    const lists = fc.record({
      separator: fc.constantFrom("\t", ";"),
      ditto: fc.constantFrom('"', "idem", "''", "id."),
      signs: fc.constantFrom(["*** ", " ***"], ["--- ", " ---"], ["== ", " =="], ["", ""]),
      sections: fc.subarray([0, 2, 4, 5]),
      blank: fc.boolean(),
      ruled: fc.boolean(),
    });
    fc.assert(
      fc.property(lists, ({ separator, ditto, signs, sections, blank, ruled }) => {
        const line = (cells: readonly string[]) => [...cells, "", "", "", "", ""].slice(0, 5).join(separator);
        const text = [
          line(["Bewonerscommissie De Horst"]),
          line(["Afsprakenlijst"]),
          line([]),
          line(["nr", "datum", "afspraak", "wie", "klaar voor"]),
          ...(ruled ? [line(["----", "----", "----", "----", "----"])] : []),
          ...rows.flatMap((cells, at) => [
            ...(sections.includes(at)
              ? [...(blank ? [line([])] : []), line([`${signs[0]}Deel ${"ABC"[at % 3]}${signs[1]}`])]
              : []),
            line(cells.map((cell, i) => (i > 0 && cell !== "" && cell === rows[at - 1]?.[i] ? ditto : cell))),
          ]),
        ].join("\r\n");
        const read = readCsv(new TextEncoder().encode(text), "lijst.csv");
        if (!read.ok) throw new Error(read.refusal.code);
        const found = recogniseWorkbook(read.value);
        expect(kindsOf(found)).toEqual([["agreement", 6]]);
        expect(valuesAt(found, "3")).toEqual(rows.map((cells) => cells[2]));
        expect(valuesAt(found, "4")).toEqual(rows.map((cells) => cells[3]));
        expect(found.tables[0]?.skipped.filter(({ reason }) => reason === "section").length).toBe(sections.length);
      }),
      { numRuns: 60 },
    );
  });

  it("gives no year to a day when the title names two", () => {
    const found = recognised(
      "Lijst",
      `
      Afspraken 2024/2025 | |
      Datum | Afspraak | Wie
      14-5 | Heg snoeien | Ans
      30-5 | Hark kopen | Bob`,
    );
    expect(valuesAt(found, "1")).toEqual(["14-5", "30-5"]);
    expect(found.problems.map(({ code }) => code)).toContain("V006");
  });
});

describe("cards", () => {
  it("law: each is a record of its own, beside and under each other, with or without space and titles between", () => {
    const grids = fc.record({
      across: fc.integer({ min: 1, max: 3 }),
      down: fc.integer({ min: 1, max: 3 }),
      spacer: fc.integer({ min: 0, max: 2 }),
      blank: fc.integer({ min: 0, max: 2 }),
      colon: fc.boolean(),
      titled: fc.boolean(),
    });
    fc.assert(
      fc.property(grids, ({ across, down, spacer, blank, colon, titled }) => {
        const labels = ["Naam initiatief", "Complex", "Trekker", "Startdatum", "Budget"];
        const lines: CellValue[][] = [];
        const gap = Array<CellValue>(spacer).fill(null);
        for (let y = 0; y < down; y += 1) {
          const numbers = Array.from({ length: across }, (_, x) => y * across + x + 1);
          if (titled && blank > 0) lines.push(numbers.flatMap((n) => [`Kaart ${n}`, null, ...gap]));
          for (const label of labels)
            lines.push(
              numbers.flatMap((n) => [
                colon ? `${label}:` : label,
                label === "Naam initiatief"
                  ? `Tuingroep ${n}`
                  : label === "Startdatum"
                    ? `${n}-3-2025`
                    : label === "Budget"
                      ? n * 100
                      : `${label} ${n}`,
                ...gap,
              ]),
            );
          for (let i = 0; i < blank; i += 1) lines.push([]);
        }
        const found = recognised("Kaarten", lines);
        expect(kindsOf(found)).toEqual([["initiative", across * down]]);
        const names = Array.from({ length: across * down }, (_, at) => `Tuingroep ${at + 1}`);
        expect([...valuesAt(found, "name")].sort()).toEqual(names.sort());
        expect(valuesAt(found, "startsOn").every((day) => /^2025-03-0\d$/.test(String(day)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("that are records beside labels may leave columns open", () => {
    const found = recognised(
      "Offertes",
      `
      Contractnummer | | T-1 | T-2 | | T-3
      Leverancier | | De Spade | Groenwerk | | Bewoners
      Ingangsdatum | | 1-1-2025 | 1-4-2025 | | mei 2025
      Opzegtermijn | | 3 mnd | 1 mnd | | 14 dagen`,
    );
    expect(kindsOf(found)).toEqual([["contract", 3]]);
  });
});

describe("tables below each other", () => {
  const PARTS: Readonly<Record<string, readonly [string, string]>> = {
    initiative: [
      "Naam initiatief | Wijk | Trekker | Startdatum | Budget",
      "Tuingroep # | Noord | Ans | #-3-2025 | 500",
    ],
    contact: ["Naam | Telefoon | E-mail", "Ans de Wit | 06-0000000# | ans#@example.org"],
    agreement: ["Datum | Afspraak | Wie | Gereed op", "#-2-2025 | Sleutel halen # | Bob | #-5-2025"],
    unit: ["VHE | Straat | Huisnr | Postcode", "V-00# | Merelhof | # | 3829 ZZ"],
    contract: [
      "Leverancier | Dienst | Per jaar | Opzegtermijn | Einddatum | Opm",
      "De Spade # | tuin | 940#.5 | 3 mnd | 31-12-202# | ",
    ],
    task: ["Taak | Door | Frequentie", "Vegen # | ploeg | wekelijks"],
  };

  it("law: are found apart, in any order, of any width, with titles, empty rows or neither between", () => {
    const sheets = fc.record({
      order: fc.shuffledSubarray(Object.keys(PARTS), { minLength: 2, maxLength: 4 }),
      rows: fc.integer({ min: 2, max: 4 }),
      titled: fc.boolean(),
      blank: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(sheets, ({ order, rows, titled, blank }) => {
        fc.pre(titled || blank > 0);
        const text = order.flatMap((kind, at) => {
          const [head, row] = PARTS[kind] as readonly [string, string];
          return [
            ...(titled ? [`Deel ${at + 1}`] : []),
            head,
            ...Array.from({ length: rows }, (_, i) => row.replaceAll("#", String(i + 1))),
            ...Array<string>(blank).fill(""),
          ];
        });
        const found = recognised("Blad1", text.join("\n"));
        expect(kindsOf(found)).toEqual(order.map((kind) => [kind, rows]));
      }),
      { numRuns: 60 },
    );
  });

  it("may have an empty row between headings and rows, and groups over the headings", () => {
    const found = recognised(
      "Leveranciers",
      `
      Overzicht | | | |
      | Contract | | Kosten |
      Leverancier | Start | Einde | Bedrag | Opzegtermijn
      | | | |
      Glans BV | 1-1-2024 | 31-12-2026 | 1200 | 3 mnd
      Groen | 1-5-2023 | | 9400 | 1 mnd
      Liftwacht | 1-1-2021 | 31-12-2025 | 3450 | 6 mnd`,
      { merges: ["B2:C2"] },
    );
    expect(kindsOf(found)).toEqual([["contract", 3]]);
    expect(found.tables[0]?.headerRows).toEqual([2, 3]);
  });
});

describe("under a total of costs", () => {
  const statement = (more: string) =>
    recognised(
      "Kosten 2025",
      `
      Kostensoort | Begroot | Werkelijk
      Schoonmaak | 5000 | 5100
      Tuin | 2000 | 1900
      Subtotaal | 7000 | 7000
      ${more}`,
    );

  it("an advance with more items below it is an item", () => {
    const found = statement(`Voorschot water | 900 | 950
      Elektra | 700 | 710
      Totaal | 8600 | 8660`);
    expect(valuesAt(found, "1")).toEqual(["Schoonmaak", "Tuin", "Voorschot water", "Elektra"]);
  });

  it("advances and what is left to pay at the end are none, nor is the sum for each home", () => {
    const found = statement(`Af: voorschotten | 6000 | 6000
      Nog te betalen | 1000 | 1000`);
    expect(valuesAt(found, "1")).toEqual(["Schoonmaak", "Tuin"]);
    expect(valuesAt(statement("per woning per maand | 24 | 24"), "1")).toEqual(["Schoonmaak", "Tuin"]);
  });
});

describe("what is no table", () => {
  it.each([
    [
      "notes",
      `
      Gesprek met Ans op 3 maart
      - sleutel kelder kwijt
      Afspraak: Ans belt de gemeente

      Telefoon opzichter: 06-00000009
      Let op: verf meenemen`,
    ],
    [
      "an empty form",
      `
      Aanvraagformulier zelfbeheer
      Naam:
      Adres:
      Telefoon:
      Wat wilt u doen?`,
    ],
    [
      "a reckoning",
      `
      Besparing |
      Contract nu | 9400
      Contract straks | 5100
      Verschil | 4300`,
    ],
    [
      "figures of a summary",
      `
      Budget | 25000
      Besteed | 13400
      Over | 11600`,
    ],
  ])("gives no rows: %s", (_what, text) => {
    const found = recognised("Blad1", text);
    expect(found.tables).toEqual([]);
    expect(found.unused.length).toBe(
      linesOf(text)
        .flat()
        .filter((cell) => cell !== null && cell !== "").length,
    );
  });

  it("is a sum without a word, also when it was typed", () => {
    const found = recognised(
      "Woningen",
      `
      VHE | Straat | Huisnr | Huur | Servicekosten
      V-1 | Merelhof | 1 | 600,00 | 27,35
      V-2 | Merelhof | 3 | 610,50 | 27,35
      | | | 1.300,00 | 60`,
    );
    expect(kindsOf(found)).toEqual([["unit", 2]]);
    expect(found.tables[0]?.skipped).toEqual([{ row: 4, reason: "total" }]);
  });
});

describe("figures under a unit", () => {
  it("are written in full where a title says x 1.000, and that is told once", () => {
    const found = recognised(
      "Begroting",
      `
      bedragen x € 1.000 | |
      Kostensoort | 2025 | 2026
      Schoonmaak | 12.4 | '0,5
      Tuin | '(1,2) | 10`,
    );
    expect(valuesAt(found, "2")).toEqual(["12400.00", "-1200.00"]);
    expect(valuesAt(found, "3")).toEqual(["500.00", "10000.00"]);
    expect(found.problems.filter(({ code }) => code === "S017")).toHaveLength(1);
  });

  it("are days from 1904 in a column of dates of such a workbook, not elsewhere", () => {
    const workbook = workbookOf({
      Lijst: linesOf(`
        Nr | Leverancier | Startdatum | Einddatum
        43830 | De Spade | 43830 | 2019
        43831 | Groenwerk | 1-2-2024 | 1-2-2025`),
    });
    const sheets = workbook.sheets.map((sheet) => ({ ...sheet, bareDaysFrom1904: true as const }));
    const found = recogniseWorkbook({ ...workbook, sheets });
    expect(valuesAt(found, "1")).toEqual(["43830", "43831"]);
    expect(valuesAt(found, "3")).toEqual(["2024-01-01", "2024-02-01"]);
    expect(valuesAt(found, "4")).toEqual(["2019", "2025-02-01"]);
  });
});

describe("kinds by what a table holds", () => {
  it.each([
    [
      "a grid of levels",
      "indicator_score",
      "Locatie | Zwerfvuil | Onkruid | Banken\nHal A | A+ | B | -\nHal B | B | C | D\nHof | A | A | B",
    ],
    [
      "answers with counts under a question",
      "indicator_score",
      "Hoe schoon is de hal? | |\nZeer schoon | 12 | 24%\nSchoon | 20 | 40%\nNiet schoon | 18 | 36%",
    ],
    [
      "homes in parts of a building",
      "unit",
      "Portiek A | | |\nNr | Naam | Tel | Sleutel\n1 | de Wit | 06-00000001 | x\n3 | leeg | |\nPortiek B | | |\n5 | Mol | 06-00000003 | x\n7 | Vlam | | x",
    ],
    [
      "complexes",
      "other",
      "Complexnr | Naam | Aantal woningen | Bouwjaar\nK1 | Kievitflat | 64 | 1968\nK2 | Lindehof | 48 | 1972",
    ],
    [
      "versions of the file",
      "other",
      "Versie | Datum | Wie | Wat gewijzigd\n1.1 | 1-1-2024 | Ans | opzet\n1.2 | 3-2-2024 | Bob | kosten\n2.1 | 1-1-2025 | Ans | indeling",
    ],
    [
      "names and numbers without headings",
      "contact",
      "Ans de Wit | voorzitter | 06-00000001\nBob Vos | klusser | 06-00000002\nCor Mol | tuin | 0515-000003",
    ],
  ])("%s: %s", (_what, kind, text) => {
    expect(recognised("Blad1", text).tables.map((table) => table.kind)).toEqual([kind]);
  });

  it("reads a street with its number apart in a list of homes, and leaves a name above it", () => {
    const homes = recognised("Woningen", "Woning | Huurder | Huur\nMerelhof 1 | de Wit | 600\nMerelhof 3a | Vos | 610");
    expect(valuesAt(homes, "1")).toMatchObject([
      { street: "Merelhof", number: 1 },
      { number: 3, suffix: "a" },
    ]);
    const named = recognised(
      "Bewoners",
      "nr | naam en adres | telefoon\n1 | Fam. de Wit\\nMerelhof 1\\n3829 ZZ Vlietmeer | 06-00000001\n2 | B. Vos\\nMerelhof 3\\n3829 ZZ Vlietmeer | 06-00000002",
    );
    expect(valuesAt(named, "2")[0]).toContain("Fam. de Wit");
  });
});

describe("a table on its side", () => {
  const RECORDS = `
      Complex | LH-12 | LH-17 | LH-60
      Fase | uitvoering | besluit | gestopt
      Start | 1-1-2023 | mei 2024 | 2022
      Trekker | Ans | Bob | Cas`;
  const NAMES = ["Portiek Zon", "Tuin Maan", "Galerij Ster"];

  it.each([
    ["nothing", ""],
    ["a word that is no heading", "Overzicht"],
  ])("takes the names over its columns for the names of the records, with %s in the corner", (_, corner) => {
    const found = recognised("Overzicht", `\n      ${corner} | ${NAMES.join(" | ")}${RECORDS}`);
    expect(kindsOf(found)).toEqual([["initiative", 3]]);
    expect(found.tables[0]?.columns[0]).toMatchObject({ column: 1, heading: corner, field: "name" });
    expect(valuesAt(found, "1")).toEqual(NAMES);
    expect(valuesAt(found, "3")).toEqual(["uitvoering", "besluit", "gestopt"]);
    expect(found.unused).toEqual([]);
  });

  it("takes no title over it for a name", () => {
    const found = recognised("Overzicht", `\n      | Initiatieven van 2024 | |${RECORDS}`);
    expect(found.tables[0]?.columns.map(({ heading }) => heading)).toEqual(["Complex", "Fase", "Start", "Trekker"]);
  });
});

describe("a pivot table", () => {
  const CAPTION = "Som van Bedrag | Kolomlabels | | \n      Rijlabels | 2023 | 2024 | Eindtotaal";

  it("has its groups as sections of the costs below them, and no sum among its rows", () => {
    const found = recognised(
      "Draaitabel",
      `
      ${CAPTION}
      LH-12 | 3000 | 3200 | 6200
      Schoonmaak | 1000 | 1100 | 2100
      Tuin | 2000 | 2100 | 4100
      LH-17 | 500 | 550 | 1050
      Lift | 500 | 550 | 1050
      Eindtotaal | 3500 | 3750 | 7250`,
    );
    const [table] = found.tables;
    expect(table?.kind).toBe("cost_line");
    expect(table?.rows.map(({ section, cells }) => [section, cells.get("1")?.value])).toEqual([
      ["LH-12", "Schoonmaak"],
      ["LH-12", "Tuin"],
      ["LH-17", "Lift"],
    ]);
    expect(table?.skipped).toEqual([
      { row: 3, reason: "subtotal" },
      { row: 6, reason: "subtotal" },
      { row: 8, reason: "total" },
    ]);
    expect(table?.columns.map(({ field, derived, period }) => [field, derived === true, period ?? ""])).toEqual([
      ["item", false, ""],
      [null, false, "2023"],
      [null, false, "2024"],
      ["total", true, ""],
    ]);
  });

  it("has its years, complexes and costs below each other as well", () => {
    const year = (name: string, [cleaning, lift]: readonly [number, number]) => `
      ${name} | ${cleaning + 2000 + lift}
      LH-12 | ${cleaning + 2000}
      Schoonmaak | ${cleaning}
      Tuin | 2000
      LH-17 | ${lift}
      Lift | ${lift}`;
    const found = recognised(
      "Draaitabel",
      `\n      Rijlabels | Som van Bedrag${year("2023", [1000, 500])}${year("2024", [1100, 550])}
      Eindtotaal | 7150`,
    );
    expect(found.tables[0]?.rows.map(({ section, cells }) => [section, cells.get("1")?.value])).toEqual([
      ["LH-12", "Schoonmaak"],
      ["LH-12", "Tuin"],
      ["LH-17", "Lift"],
      ["LH-12", "Schoonmaak"],
      ["LH-12", "Tuin"],
      ["LH-17", "Lift"],
    ]);
  });

  it("has sums that are called after the rows above them, also of one", () => {
    const found = recognised(
      "Draaitabel",
      `
      Complex | Kostenpost | 2023 | 2024
      LH-12 | Schoonmaak | 1000 | 1100
       | Tuin | 2000 | 2100
      LH-12 Totaal | | 3000 | 3200
      LH-17 | Lift | 500 | 550
      LH-17 Totaal | | 500 | 550
      Eindtotaal | | 3500 | 3750`,
    );
    expect(found.tables[0]?.rows.map(({ row }) => row)).toEqual([2, 3, 5]);
  });

  it("keeps rows that come to each other's sum only now and then", () => {
    const found = recognised(
      "Kosten",
      `
      Kostenpost | 2023 | 2024
      Schoonmaak | 300 | 300
      Tuin | 100 | 100
      Lift | 200 | 200
      Glas | 90 | 95`,
    );
    expect(kindsOf(found)).toEqual([["cost_line", 4]]);
  });
});

describe("an item that is called a total", () => {
  it("is a cost when it is not the sum of what stands above it", () => {
    const found = recognised(
      "Kosten",
      `
      Kostenpost | 2023 | 2024
      Schoonmaak | 1000 | 1100
      Onderhoud totaal | 4000 | 4200
      Lift | 500 | 550`,
    );
    expect(found.tables[0]?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});

describe("a total behind the years", () => {
  it.each(["Totaal", "Eindtotaal", "Bedrag samen"])("is no cost of its own: %s", (heading) => {
    const found = recognised(
      "Kosten",
      `
      Kostenpost | 2023 | 2024 | ${heading}
      Schoonmaak | 1000 | 1100 | 2100
      Tuin | 2000 | 2100 | 4100`,
    );
    expect(found.tables[0]?.columns.filter(({ field }) => field === "amount")).toEqual([]);
  });

  it("is an amount when it is not their sum", () => {
    const found = recognised(
      "Kosten",
      `
      Kostenpost | 2023 | 2024 | Bedrag
      Schoonmaak | 1000 | 1100 | 1150
      Tuin | 2000 | 2100 | 2250`,
    );
    expect(found.tables[0]?.columns.at(-1)?.field).toBe("amount");
  });
});

describe("the complex that a title names", () => {
  const costs = (first: string) => `
      Kostenpost | 2023 | 2024
      ${first} | 100 | 110
      Tuin | 200 | 220

      `;
  const contracts = (supplier: string) => `Contracten
      Leverancier | Dienst | Looptijd t/m
      ${supplier} | Schoonmaak | 31-12-2026
      De Spade | Tuin | 30-6-2027

      `;
  const complexes = (text: string) => recognised("Blad1", text).tables.map(({ context }) => context.complex ?? null);

  it("is that of all tables below it", () => {
    expect(complexes(`Complex 0412${costs("Glas")}${contracts("De Bezem")}`)).toEqual(["0412", "0412"]);
  });

  it("is that of nobody below a second one, where a table has no title with a complex", () => {
    const sheet = `Complex 0412${costs("Glas")}Complex 0517${costs("Lift")}${contracts("De Bezem")}`;
    expect(complexes(sheet).at(-1)).toBe(null);
  });

  it("goes on to the next when each complex has its tables below it", () => {
    const sheet = ["0412", "0517"]
      .map(
        (number) => `Complex ${number}\n\n      ${contracts(`Firma ${number}`)}Afspraken
      Datum | Afspraak | Wie
      1-2-2025 | Sleutel halen ${number} | Ans
      1-3-2025 | Hark kopen ${number} | Bob

      `,
      )
      .join("");
    expect(complexes(sheet)).toEqual(["0412", "0412", "0517", "0517"]);
  });

  it.each([
    ["Complexnummer: 12", "12"],
    ["complex merelhof", "merelhof"],
    ["Kosten complex Merelhof", "Merelhof"],
    ["Kosten van onze complexen", null],
    ["Het complex is in 1970 gebouwd", null],
    ["Complexbeheerder Ans", null],
  ])("is the name behind the word: %s", (title, name) => {
    expect(complexes(`${title}${costs("Glas")}`)).toEqual([name]);
  });
});
