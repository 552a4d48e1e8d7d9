import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../src/recognise/recognise-workbook.ts";
import { workbookOf } from "../support/sheet.ts";

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
