import { describe, expect, it } from "vitest";
import { withCells } from "../../../src/xlsx/finish/sheet-cells.ts";

const DATA = '<sheetData><row r="5"><c r="A5" s="3" t="s"><v>7</v></c><c r="B5" s="4"/><c r="C5"/></row></sheetData>';

describe("contents for cells that have their look already", () => {
  it.each([
    ["a text", "Lindehof", '<c r="B5" s="4" t="inlineStr"><is><t>Lindehof</t></is></c>'],
    ["a number", 2026, '<c r="B5" s="4"><v>2026</v></c>'],
    ["nothing", "", '<c r="B5" s="4"/>'],
    ["a formula", { formula: "1<2", result: true }, '<c r="B5" s="4" t="b"><f>1&lt;2</f><v>1</v></c>'],
    [
      "a formula that gives an empty text",
      { formula: 'IF(A5="","",1)', result: "" },
      '<c r="B5" s="4" t="str"><f>IF(A5="","",1)</f><v></v></c>',
    ],
  ])("%s stands in the cell, and every other cell is as it was", (_, input, cell) => {
    expect(withCells(DATA, new Map([["B5", input]]))).toBe(DATA.replace('<c r="B5" s="4"/>', cell));
  });

  it("takes the place of what was there, also in a cell without a look", () => {
    const filled = withCells(
      DATA,
      new Map([
        ["A5", 1],
        ["C5", 2],
      ]),
    );
    expect(filled).toContain('<c r="A5" s="3"><v>1</v></c>');
    expect(filled).toContain('<c r="C5"><v>2</v></c>');
  });

  it("is refused as a bug where the sheet has no such cell", () => {
    expect(() => withCells(DATA, new Map([["D5", 1]]))).toThrow("D5");
  });
});
