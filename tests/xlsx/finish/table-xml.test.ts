import { describe, expect, it } from "vitest";
import { tableXml } from "../../../src/xlsx/finish/table-xml.ts";

const RANGE = { top: 4, left: 1, bottom: 6, right: 2 };
const COLUMNS = [{ heading: "Bedrag" }, { heading: "Per maand", formula: `IF(zbX[[#This Row],[Bedrag]]<1,"a&b",1)` }];
const TABLE = { id: 3, name: "zbX", range: RANGE, style: "Zelfbeheer", columns: COLUMNS };

describe("the part of an Excel table", () => {
  it("covers header and body, and filters the whole of it", () => {
    const xml = tableXml(TABLE);
    expect(xml).toContain(`ref="A4:B6" totalsRowShown="0"`);
    expect(xml).toContain(`<autoFilter ref="A4:B6"/>`);
  });

  it("carries the formula of a calculated column, escaped", () => {
    expect(tableXml(TABLE)).toContain(
      `<tableColumn id="2" name="Per maand"><calculatedColumnFormula>IF(zbX[[#This Row],[Bedrag]]&lt;1,"a&amp;b",1)</calculatedColumnFormula></tableColumn>`,
    );
  });

  it.each([
    ["without a row", { ...TABLE, range: { ...RANGE, bottom: 4 } }, "no row"],
    ["with more columns than headings", { ...TABLE, range: { ...RANGE, right: 3 } }, "does not fit"],
    ["with a heading twice", { ...TABLE, columns: [{ heading: "Naam" }, { heading: "naam" }] }, "twice"],
  ])("refuses a table %s, which Excel would repair", (_, table, message) => {
    expect(() => tableXml(table)).toThrow(message);
  });
});
