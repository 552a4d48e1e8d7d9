import { describe, expect, it } from "vitest";
import { childOf, joinWorksheet, splitWorksheet, withChild } from "../../../src/xlsx/finish/worksheet-xml.ts";

const SHEET = [
  `<?xml version="1.0"?>\n<worksheet xmlns="x" xmlns:r="y"><sheetPr/><dimension ref="A1:B2"/><sheetData>`,
  `<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;sheetData&gt;</t></is></c></row></sheetData>`,
  `<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting>`,
  `<conditionalFormatting sqref="B1"><cfRule type="expression" priority="2"><formula>1</formula></cfRule></conditionalFormatting>`,
  `<pageMargins left="1"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  `<extLst><ext><x14:pageSetup xmlns:x14="z"/></ext></extLst></worksheet>`,
].join("");

describe("taking a worksheet apart", () => {
  it("gives the same text back when nothing changes", () => {
    expect(joinWorksheet(splitWorksheet(SHEET))).toBe(SHEET);
  });

  it("keeps several children of one name", () => {
    const names = splitWorksheet(SHEET).children.map((child) => child.name);
    expect(names).toEqual([
      "sheetPr",
      "dimension",
      "sheetData",
      "conditionalFormatting",
      "conditionalFormatting",
      "pageMargins",
      "tableParts",
      "extLst",
    ]);
  });

  it("puts a new child where the format wants it", () => {
    const errors = `<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>`;
    const sheet = withChild(
      withChild(splitWorksheet(SHEET), "ignoredErrors", errors),
      "dataValidations",
      "<dataValidations/>",
    );
    const xml = joinWorksheet(sheet);
    const order = ["</conditionalFormatting><dataValidations/><pageMargins", `${errors}<tableParts`];
    for (const piece of order) expect(xml).toContain(piece);
  });

  it("replaces and removes children", () => {
    const replaced = withChild(splitWorksheet(SHEET), "dimension", `<dimension ref="A1:C9"/>`);
    expect(childOf(replaced, "dimension")).toBe(`<dimension ref="A1:C9"/>`);
    expect(joinWorksheet(withChild(replaced, "extLst", ""))).not.toContain("extLst");
  });

  it("refuses a child that a worksheet does not have", () => {
    expect(() => joinWorksheet({ opening: "<worksheet>", children: [{ name: "tabelDeel", xml: "" }] })).toThrow(
      "tabelDeel",
    );
  });

  it("reads a worksheet without cells", () => {
    const empty = `<worksheet xmlns="x"><sheetData/><pageMargins/></worksheet>`;
    expect(joinWorksheet(splitWorksheet(empty))).toBe(empty);
  });
});
