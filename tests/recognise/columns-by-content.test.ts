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
    expect(table.skipped).toEqual([{ row: 6, reason: "note" }]);
  });
});
