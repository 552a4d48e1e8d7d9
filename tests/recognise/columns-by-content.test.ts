import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../src/recognise/recognise-workbook.ts";
import type { RecognisedTable } from "../../src/recognise/recognised.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { workbookOf } from "../support/sheet.ts";

function only(rows: readonly (readonly CellValue[])[], sheet = "Blad1"): RecognisedTable {
  const { tables } = recogniseWorkbook(workbookOf({ [sheet]: rows }));
  expect(tables).toHaveLength(1);
  return tables[0] as RecognisedTable;
}

function fieldsOf({ columns }: RecognisedTable): (string | null)[] {
  return columns.map(({ field }) => field);
}

describe("headings that look like values", () => {
  it("count as headings when we know them: n, between measurements", () => {
    const table = only([
      ["Vraag", "Nulmeting 2023", "n", "Meting 2024", "n", "Doel"],
      ["Rapportcijfer schoonmaak portiek (1-10)", "5,8", 21, "7,1", 19, 7.5],
      ["Rapportcijfer tuin (1-10)", 6.2, 20, "6,9", 18, 7.5],
      ["Voelt u zich thuis? % ja", "61%", 21, "68%", 19, "75%"],
    ]);
    expect(table.kind).toBe("indicator_score");
    expect(fieldsOf(table)).toEqual(["indicator", "baseline", "count", "score", "count", "target"]);
  });
});

describe("headings that are dates", () => {
  it.each([
    ["months", "mmm", [45_839, 45_870, 45_901], ["jul", "aug", "sep"]],
    ["months with a year", "mmm-yy", [45_839, 45_870, 45_901], ["jul-25", "aug-25", "sep-25"]],
    ["weekdays", "ddd", [45_845, 45_846, 45_847], ["ma", "di", "wo"]],
    ["days", "ddd d-m", [45_845, 45_846, 45_847], ["ma 7-7", "di 8-7", "wo 9-7"]],
  ] as const)("are told as the sheet shows them: %s", (_, format, serials, shown) => {
    const rows = [
      ["Taak", ...serials],
      ["vegen", "x", null, "x"],
      ["dweilen", null, "x", null],
      ["ramen", "x", "x", null],
    ];
    const { tables } = recogniseWorkbook(
      workbookOf({ Rooster: rows }, { Rooster: { styles: { "B1:D1": { format } } } }),
    );
    expect(tables[0]?.kind).toBe("task");
    expect(tables[0]?.columns.slice(1).map(({ heading }) => heading)).toEqual(shown);
  });
});

describe("a column of fractions", () => {
  it("keeps fractions as they are, and reads the figures beside them", () => {
    const table = only([
      ["VHE", "Aandeel"],
      ["0412-001", "1/8"],
      ["0412-002", "0,125"],
      ["0412-003", "12/96"],
      ["0412-004", "12,5%"],
      ["0412-005", "2/16"],
    ]);
    expect(table.rows.map(({ cells }) => cells.get("2")?.value)).toEqual(["1/8", "0.125", "12/96", "0.125", "2/16"]);
  });
});

describe("a heading that may be two fields", () => {
  it.each<[string, CellValue[], string]>([
    ["yes and no", ["ja", "nee", "N"], "done"],
    ["days", ["15-9-2025", "30-9-2025", "1-10-2025"], "dueOn"],
  ])("is what its content is: %s", (_, gereed, field) => {
    const table = only([
      ["Nr.", "Actie", "Wie", "Gereed"],
      ...gereed.map((value, at) => [at + 1, `Sleutel ${at} regelen`, "mw. R. Bos", value]),
    ]);
    expect(table.kind).toBe("agreement");
    expect(table.columns[3]?.field).toBe(field);
  });
});

describe("keys", () => {
  it("of costs: figures beside homes are the weights of the key in the heading", () => {
    const table = only(
      [
        ["Woning", "m2", "verdeelsl. lift", "warmte (eenh.)"],
        ["Merelstraat 14", "58,4", 0, "1.204"],
        ["Merelstraat 16", "58,4", 1, "980"],
        ["Merelstraat 18", "72,0", 1, "1.530"],
      ],
      "Verdeling",
    );
    expect(table.kind).toBe("allocation_key");
    expect(fieldsOf(table)).toEqual(["unitId", "area", "weight", "weight"]);
  });

  it("of doors, which are lent out and come back, are no allocation keys", () => {
    const table = only([
      ["sleutel", "uitgegeven aan", "datum", "terug"],
      ["berging 2", "mw. Smit", "3-2-2025", null],
      ["meterkast", "dhr. Kees Bos", "1-3-2025", "1-6-2025"],
      ["hoofdsleutel", "Ria Bos", "1-12-2024", null],
    ]);
    expect(table.kind).toBe("other");
    expect(table.columns[1]?.personal).toBe(true);
  });
});

describe("levels of quality", () => {
  it("are read under the name of what was looked at; their average is no data, for levels have none", () => {
    const table = only(
      [
        ["Plek", "Zwerfvuil", "Onkruid"],
        ["Binnentuin", "A", "b"],
        ["Voorgevel", "A+", "A"],
        ["Achterpad", "C", "D"],
        ["gemiddeld", "B", "B"],
      ],
      "Schouw mei",
    );
    expect(table.kind).toBe("indicator_score");
    expect(table.columns.map(({ type }) => type)).toEqual(["text", "level", "level"]);
    expect(table.skipped).toEqual([{ row: 5, reason: "derived" }]);
    expect(table.rows[0]?.cells.get("3")?.value).toBe("B");
  });
});

describe("words below a table of few marks", () => {
  it("are a note when they stand apart", () => {
    const table = only([
      ["Week", "Huis 14", "Huis 16", "Huis 18"],
      ["wk 1", "x", null, null],
      ["wk 2", null, "x", null],
      ["wk 3", null, null, "x"],
      [],
      ["Vragen? Bel de wijkbeheerder."],
    ]);
    expect(table.skipped).toEqual([{ row: 6, reason: "note", text: "Vragen? Bel de wijkbeheerder." }]);
  });
});

describe("a column that shows its habit", () => {
  const table = only([
    ["Blok", "Inwoners geteld", "Vergelijk", "Bijdrage wijk", "idee", "In orde"],
    ["A", "51 resp.", "5,9", 25, "x", "80%"],
    ["B", 48, "6,1", "€ 30,-", "✓", "75 %"],
    ["C", "52 mensen", "n.b.", "€ 27,50", "X", 0.9],
    ["D", 47, "7", "25,-", null, "120%"],
    ["E", 50, "6,4", "(5,00)", "x", "100%"],
    ["F", 51, "n.b.", 25, null, "85%"],
  ]);
  const column = (at: number) => table.rows.map(({ cells }) => cells.get(String(at))?.value ?? null);

  it("is counted when somebody wrote what was counted beside some of the figures", () => {
    expect(column(2)).toEqual([51, 48, 52, 47, 50, 51]);
  });

  it("is measured when its figures have a comma", () => {
    expect(column(3)).toEqual(["5.9", "6.1", null, "7", "6.4", null]);
  });

  it("is of amounts when some of its figures are written as money", () => {
    expect(column(4)).toEqual(["25.00", "30.00", "27.50", "25.00", "-5.00", "25.00"]);
  });

  it("is of ticks, whatever stands over them", () => {
    expect(column(5)).toEqual([true, true, true, false, true, false]);
  });

  it("is of parts: more than the whole is used, and told", () => {
    expect(column(6)).toEqual(["0.8", "0.75", "0.9", "1.2", "1", "0.85"]);
    const { problems } = recogniseWorkbook(
      workbookOf({
        Blad1: [["Ruimte", "In orde"], ...["80%", "75%", "90%", "120%", "100%"].map((share) => ["hal", share])],
      }),
    );
    expect(problems.filter(({ code }) => code === "V044").flatMap(({ places }) => places)).toEqual([
      { sheet: "Blad1", cell: "B5" },
    ]);
  });
});

describe("yes and no", () => {
  it("say whether, and are no day, whatever the heading is like", () => {
    const table = only([
      ["Ref.", "Project", "Estate", "Lead resident", "Start date", "End date", "Budget", "Evaluated (Y/N)"],
      ["ZB-1", "Stairs team", "Merelhof", "Mrs. Abels", "1-2-2019", "31-12-2021", 500, "Y"],
      ["ZB-2", "Garden", "Zuidhof", "Mr. Faber", "1-3-2020", "31-12-2022", 300, "N"],
      ["ZB-3", "Bikes", "Parkrand", "Mr. Smit", "1-3-2021", "31-12-2023", 200, "Y"],
    ]);
    expect(fieldsOf(table)).toEqual(["number", "name", "complex", "owner", "startsOn", "endsOn", "budget", null]);
  });
});

describe("a table with gaps", () => {
  it("keeps the columns behind them, also when a word among their values is a heading that we know", () => {
    const table = only([
      ["Firma", "Bon", "Wat is er gedaan", null, "Gemeld", null, "Klaar gemeld", null, null, "Euro"],
      ["Bouw BV", "B-1", "lekkage", null, "2-3-2025", null, "5-3-2025", null, null, "€ 120,-"],
      ["Tuin vof", "B-2", "heg", null, "3 apr 2025", null, "11 april 2025", null, null, "87,50"],
      ["Glas Noord", "B-3", "ruit", null, "1-5-25", null, "loopt", null, null, "(25,00)"],
      ["Lift BV", "B-4", "knop", null, "9-6-2025", null, "10-6-2025", null, null, 250],
    ]);
    expect(table.columns.map(({ column }) => column)).toEqual([1, 2, 3, 5, 7, 10]);
    expect(table.rows.map(({ cells }) => cells.get("10")?.value)).toEqual(["120.00", "87.50", "-25.00", "250.00"]);
  });
});

describe("questions in headings", () => {
  it("are no survey when they ask what was agreed and who does it", () => {
    const table = only([
      ["Nr", "Wat hebben we afgesproken?", "Wie doet het?", "Voor wanneer?", "Gedaan?"],
      [1, "heg snoeien", "Wim", "3-5-2025", "ja"],
      [2, "sleutels tellen", "Petra", "10-5-2025", "nee"],
      [3, "hovenier bellen", "Wim", "12-5-2025", "ja"],
    ]);
    expect(table.kind).toBe("agreement");
  });

  it("are a survey when people answer them", () => {
    const table = only([
      ["Nr", "Bent u tevreden over de tuin?", "Voelt u zich thuis?", "Wilt u meedoen?"],
      [1, "ja", "ja", "nee"],
      [2, "nee", "ja", "ja"],
      [3, "ja", "nee", "nee"],
    ]);
    expect(table.kind).toBe("indicator_score");
  });
});

describe("a list of homes without headings", () => {
  it("is told by the numbers of houses before their postcodes", () => {
    const table = only([
      ["LH-001", "Lindehof", 1, "1234 ZZ", "Utrecht", 75.5],
      ["LH-002", "Lindehof", 3, "1234 ZZ", "Utrecht", 80],
      ["LH-003", "Lindehof", "5a", "1234 ZZ", "Utrecht", 65],
    ]);
    expect(table.kind).toBe("unit");
    expect(fieldsOf(table)).toEqual(["unitId", "street", "houseNumber", "postcode", "city", null]);
    expect(table.rows.map(({ cells }) => cells.get("3")?.value)).toEqual([
      { number: 1, suffix: null },
      { number: 3, suffix: null },
      { number: 5, suffix: "a" },
    ]);
  });

  it("is told by the addresses before them as well", () => {
    const table = only([
      ["Lindehof 1", "1234 ZZ", "Utrecht"],
      ["Lindehof 3", "1234 ZZ", "Utrecht"],
      ["Lindehof 5", "1234 ZZ", "Utrecht"],
    ]);
    expect(table.kind).toBe("unit");
    expect(fieldsOf(table)).toEqual(["address", "postcode", "city"]);
  });

  it("is no list of whom to call, who live there too", () => {
    const table = only([
      ["Ans de Wit", "Lindehof", 1, "1234 ZZ", "06-00000001"],
      ["Bob Bakker", "Lindehof", 3, "1234 ZZ", "06-00000002"],
      ["Cas Visser", "Lindehof", 5, "1234 ZZ", "06-00000003"],
    ]);
    expect(table.kind).toBe("contact");
  });
});

describe("Ja and Nee over crosses", () => {
  it("are headings, and a row with both is a row elsewhere", () => {
    const table = only([
      ["Naam", "Telefoon", "Ja", "Nee"],
      ["Ans de Wit", "06-00000001", "x", null],
      ["Bob Bakker", "06-00000002", null, "x"],
    ]);
    expect(table.columns.map(({ heading }) => heading)).toEqual(["Naam", "Telefoon", "Ja", "Nee"]);
    const answered = only([
      ["Naam", "Telefoon", "Tuin", "Feest"],
      ["Ans de Wit", "06-00000001", "ja", "nee"],
      ["Bob Bakker", "06-00000002", "nee", "ja"],
    ]);
    expect(answered.rows).toHaveLength(2);
  });
});

describe("Ja and Nee over figures", () => {
  it("are headings: how often each was the answer", () => {
    const table = only([
      ["Vraag", "Ja", "Nee", "Weet niet", "n"],
      ["Is de portiek schoon?", 14, 3, 1, 18],
      ["Doet u mee?", 8, 8, 2, 18],
    ]);
    expect(table.kind).toBe("indicator_score");
    expect(table.columns.map(({ heading }) => heading)).toEqual(["Vraag", "Ja", "Nee", "Weet niet", "n"]);
    expect(table.rows).toHaveLength(2);
  });
});

describe("how much people agree, over figures", () => {
  it("are answers that were counted", () => {
    const table = only([
      ["Stelling", "Helemaal mee eens", "Mee eens", "Neutraal", "Niet mee eens"],
      ["De hal is schoon", 4, 10, 3, 2],
      ["De tuin is netjes", 2, 8, 4, 3],
    ]);
    expect(table.kind).toBe("indicator_score");
    expect(fieldsOf(table)).toEqual(["indicator", null, null, null, null]);
    expect(table.columns.slice(1).map(({ type }) => type)).toEqual(["integer", "integer", "integer", "integer"]);
  });
});

describe("names beside who leads it and its phase", () => {
  const ROWS = [
    ["Portiek Zon", "Ans de Wit", "uitvoering", "LH-12", 2500],
    ["Tuin Maan", "Bob Bakker", "besluit", "LH-17", 1500],
  ];

  it("are of initiatives, also when one of them is called after an item of costs", () => {
    const table = only([["Naam", "Trekker", "Fase", "Complex", "Budget"], ...ROWS]);
    expect(table.kind).toBe("initiative");
    expect(fieldsOf(table)).toEqual(["name", "owner", "phase", "complex", "budget"]);
  });

  it("are items of costs without them", () => {
    const table = only([
      ["Naam", "Complex", "Bedrag 2024", "Bedrag 2025"],
      ["Schoonmaak", "LH-12", 2500, 2600],
      ["Tuinonderhoud", "LH-17", 1500, 1600],
    ]);
    expect(table.kind).toBe("cost_line");
  });
});

describe("hours in a single row", () => {
  it.each([
    ["Datum | Wie | Uren".split(" | "), [45_658, "Ans de Wit", 2]],
    ["Initiatief | Datum | Wie | Uren".split(" | "), ["Portiek Zon", 45_658, "Ans de Wit", 2]],
  ])("are a list of hours: %s", (headings, row) => {
    const table = only([headings, row], "Uren");
    expect(table.table).toBe("zbUren");
    expect(table.rows).toHaveLength(1);
  });
});
