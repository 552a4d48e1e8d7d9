import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { startNativeDeflating } from "../../../src/cli/native-deflate.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import type { CellInput } from "../../../src/workbook/cell.ts";
import { writePackage } from "../../../src/xlsx/package/write-package.ts";
import { cellText } from "../../../src/xlsx/rows/cell-text.ts";
import { startFflateDeflating } from "../../../src/xlsx/rows/fflate-deflating.ts";
import { type Deflating, fillSheetData, packPart } from "../../../src/xlsx/rows/pack-sheet.ts";
import { rowsBytes } from "../../../src/xlsx/rows/row-writer.ts";
import { cellTexts } from "../../support/random-edits.ts";
import { requireTool } from "../../support/tools.ts";

const SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
const SMALL_PARTS = {
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  "_rels/.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  "xl/workbook.xml":
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Lang" sheetId="1" r:id="rId1"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

function xmlOf(rows: readonly (readonly CellInput[])[], styles: readonly number[], problems: Problem[] = []): string {
  const block = { sheet: "Lang", top: 5, left: 2, styles, rows };
  return Buffer.concat([...rowsBytes(block, (found) => problems.push(found))]).toString("utf8");
}

async function workbook(rows: readonly (readonly CellInput[])[], deflating: Deflating): Promise<Uint8Array> {
  const width = Math.max(...rows.map((row) => row.length));
  const block = { sheet: "Lang", top: 1, left: 1, styles: new Array<number>(width).fill(0), rows };
  const xml = fillSheetData(
    SHEET,
    rowsBytes(block, () => undefined),
  );
  const sheet = await packPart("xl/worksheets/sheet1.xml", xml, deflating);
  const small = Object.entries(SMALL_PARTS).map(([name, text]) => ({ name, content: strToU8(text) }));
  return writePackage([...small, sheet], (data) => deflateSync(data));
}

describe("rows of a long table", () => {
  it("writes each kind of value with its style and address", () => {
    const formula = { formula: 'IF(B5<2,"a","b")', result: "b" };
    expect(xmlOf([["x", 1.5, true, null, { error: "#N/A" }, formula]], [0, 3, 0, 4, 0, 5])).toBe(
      '<row r="5"><c r="B5" t="inlineStr"><is><t>x</t></is></c><c r="C5" s="3"><v>1.5</v></c><c r="D5" t="b"><v>1</v></c>' +
        '<c r="E5" s="4"/><c r="F5" t="e"><v>#N/A</v></c>' +
        '<c r="G5" s="5" t="str"><f>IF(B5&lt;2,"a","b")</f><v>b</v></c></row>',
    );
  });

  it("leaves out the result of a formula that has none, and cells that a row does not give", () => {
    expect(xmlOf([[{ formula: "1+1", result: null }]], [0, 2])).toBe(
      '<row r="5"><c r="B5"><f>1+1</f></c><c r="C5" s="2"/></row>',
    );
  });

  it("cuts a text that no cell holds and says where", () => {
    const problems: Problem[] = [];
    const xml = xmlOf([["kort"], ["x".repeat(40_000)]], [0], problems);
    expect(xml).toContain(`<t>${"x".repeat(32_767)}</t>`);
    expect(problems).toEqual([
      { code: "F051", severity: "warning", places: [{ sheet: "Lang", cell: "B6" }], facts: { length: 40_000 } },
    ]);
  });

  it("keeps letters of several bytes whole over many pieces", () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [`é€😀 ${row}`, "x".repeat(row % 97)]);
    const block = { sheet: "Lang", top: 1, left: 1, styles: [0, 1], rows };
    const bytes = [...rowsBytes(block, () => undefined)];
    expect(bytes.length).toBeGreaterThan(1);
    const xml = Buffer.concat(bytes).toString("utf8");
    expect([...xml.matchAll(/<t>([^<]*)<\/t>/g)].map((match) => match[1])).toEqual(rows.flat().filter(Boolean));
  });

  it("throws on a number that no cell holds and on rows below the sheet", () => {
    expect(() => xmlOf([[Number.POSITIVE_INFINITY]], [0])).toThrow(RangeError);
    const tooLow = { sheet: "Lang", top: 1_048_577, left: 1, styles: [0], rows: [[1]] };
    expect(() => [...rowsBytes(tooLow, () => undefined)]).toThrow(RangeError);
  });

  it("gives XML that every parser reads, and the escapes lead back to the same text", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        let read = "";
        const parser = new SaxesParser();
        parser.on("error", (error) => {
          throw error;
        });
        parser.on("text", (found) => {
          read += found;
        });
        parser.write(`<t>${cellText(text)}</t>`).close();
        const back = read.replace(/_x([0-9A-F]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
        expect(back).toBe(text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD"));
      }),
    );
  });

  it.skipIf(requireTool("openpyxl")).each([
    ["node:zlib", startNativeDeflating],
    ["fflate", startFflateDeflating],
  ])("packed with %s opens in openpyxl with the same values", async (_, start) => {
    const rows: CellInput[][] = Array.from({ length: 6000 }, (_, row) => [
      `T-${row}`,
      row / 4,
      row % 2 === 0,
      " <&> \"'\n",
      "bel\u0007_x0041_\r",
      { formula: `B${row + 1}*2`, result: row / 2 },
    ]);
    const file = join(mkdtempSync(join(tmpdir(), "rows-")), "lang.xlsx");
    writeFileSync(file, await workbook(rows, start()));
    const script = `
import openpyxl, sys, json
from openpyxl.utils.escape import unescape
values = openpyxl.load_workbook(sys.argv[1], data_only=True)["Lang"]
formulas = openpyxl.load_workbook(sys.argv[1])["Lang"]
print(json.dumps([values.max_row, [unescape(c.value) if isinstance(c.value, str) else c.value for c in values[5999]], formulas["F5999"].value]))`;
    const read: unknown = JSON.parse(execFileSync("/usr/bin/python3", ["-c", script, file], { encoding: "utf8" }));
    expect(read).toEqual([6000, ["T-5998", 1499.5, true, " <&> \"'\n", "bel\u0007_x0041_\r", 2999], "=B5999*2"]);
  });
});
