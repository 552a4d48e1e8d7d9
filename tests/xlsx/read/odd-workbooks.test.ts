import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { WorkbookEvidence } from "../../../src/workbook/evidence.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

interface Parts {
  readonly sheet: string;
  readonly workbook?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly extra?: Record<string, string>;
  readonly sheetPart?: string;
  readonly prefix?: string;
  readonly relationBase?: string;
  readonly sheetRels?: string;
  /** How the parts are written as bytes; UTF-8 when absent. */
  readonly encode?: (text: string) => Uint8Array;
}

function build({
  sheet,
  workbook,
  styles,
  strings,
  extra = {},
  sheetPart = "worksheets/sheet1.xml",
  relationBase = RELS,
  sheetRels,
  encode = (text) => strToU8(text),
}: Parts): Uint8Array {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationBase}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      workbook ??
      `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("rId1", "worksheet", sheetPart)}${styles ? relation("rId2", "styles", "styles.xml") : ""}${strings ? relation("rId3", "sharedStrings", "/xl/sharedStrings.xml") : ""}</Relationships>`,
    [`xl/${sheetPart}`]: sheet,
    ...(styles ? { "xl/styles.xml": styles } : {}),
    ...(strings ? { "xl/sharedStrings.xml": strings } : {}),
    ...(sheetRels ? { "xl/worksheets/_rels/sheet1.xml.rels": sheetRels } : {}),
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encode(text)])));
}

describe("a text that no cell can hold", () => {
  it("is cut to what Excel knows, and that is said, however many cells make use of it", () => {
    const cells = Array.from(
      { length: 400 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    );
    const long = "x".repeat(1_000_000);
    const parts = {
      sheet: `<worksheet xmlns="${MAIN}"><sheetData>${cells.join("")}<row r="500"><c r="A500" t="inlineStr"><is><t>${long}</t></is></c></row></sheetData></worksheet>`,
      strings: `<sst xmlns="${MAIN}"><si><t>${long}</t></si></sst>`,
    };
    const result = readWorkbook(build(parts), "odd.xlsx");
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.problems.map(({ code, facts }) => [code, facts])).toEqual([["F051", { length: 1_000_000 }]]);
    const texts = result.value.sheets[0]?.rows.map(({ values }) => String(values[0]).length) ?? [];
    expect(new Set(texts)).toEqual(new Set([32_767]));
    expect(texts).toHaveLength(401);
  });
});

function read(parts: Parts): WorkbookEvidence {
  const result = readWorkbook(build(parts), "odd.xlsx");
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const sheetOf = (rows: string, rest = "") =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;
const valuesOf = (evidence: WorkbookEvidence) => evidence.sheets[0]?.rows.map((row) => row.values);

describe("odd workbooks that are valid", () => {
  it("reads XML with prefixes", () => {
    const evidence = read({
      workbook: `<x:workbook xmlns:x="${MAIN}" xmlns:r="${RELS}"><x:sheets><x:sheet name="Blad1" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
      sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(evidence.sheets[0]?.rows).toMatchObject([{ row: 2, values: [null, 5] }]);
  });

  it.each([
    ["little end first, with a mark", "\uFEFF", false],
    ["little end first, without a mark", "", false],
    ["big end first, with a mark", "\uFEFF", true],
    ["big end first, without a mark", "", true],
  ])("reads XML in UTF-16, %s", (_, mark, isSwapped) => {
    const encode = (text: string) => {
      const bytes = Buffer.from(mark + text, "utf16le");
      return new Uint8Array(isSwapped ? bytes.swap16() : bytes);
    };
    const sheet = sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>één € 5</t></is></c></row>`);
    expect(valuesOf(read({ encode, sheet }))).toEqual([["één € 5"]]);
  });

  it("reads strict packages, with dates as text", () => {
    const evidence = read({
      relationBase: "http://purl.oclc.org/ooxml/officeDocument/relationships",
      sheet: `<worksheet xmlns="${STRICT}"><sheetData><row r="1"><c r="A1" t="d"><v>2024-03-01</v></c></row></sheetData></worksheet>`,
    });
    expect(valuesOf(evidence)).toEqual([[45352]]);
  });

  it("shows a cell of the type day as a day, whatever its format", () => {
    const evidence = read({
      styles: `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="17"/></cellXfs></styleSheet>`,
      sheet: sheetOf(
        `<row r="1"><c r="A1" t="d"><v>2024-03-01</v></c><c r="B1" s="1" t="d"><v>2024-03-01T12:00:00</v></c><c r="C1" s="2" t="d"><v>2024-03-01</v></c><c r="D1"><v>7</v></c></row>`,
      ),
    });
    expect(valuesOf(evidence)).toEqual([[45352, 45352.5, 45352, 7]]);
    const formats = evidence.sheets[0]?.rows[0]?.styles.map((style) => evidence.styles[style]?.format);
    expect(formats).toEqual(["d-m-yyyy", "d-m-yyyy h:mm", "mmm-yy", "General"]);
  });

  it("moves dates of a 1904 workbook, and leaves other numbers", () => {
    const evidence = read({
      workbook: `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr date1904="1"/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      styles: `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      sheet: sheetOf(`<row r="1"><c r="A1" s="1"><v>43890</v></c><c r="B1"><v>43890</v></c></row>`),
    });
    expect(valuesOf(evidence)).toEqual([[45352, 43890]]);
  });

  it("finds parts by their relationships, whatever their name and capitals", () => {
    const evidence = read({
      sheetPart: "Bladen/EERSTE.XML",
      sheet: sheetOf(`<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`),
    });
    expect(evidence.sheets[0]?.rows).toMatchObject([
      { row: 1, values: [1, 2] },
      { row: 2, values: [3] },
    ]);
  });

  it("takes nothing of one row for another: shorter ones, gaps, and cells that do not come in their order", () => {
    const fill = `<styleSheet xmlns="${MAIN}"><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFEE00"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/></cellXfs></styleSheet>`;
    const evidence = read({
      styles: fill,
      sheet: sheetOf(
        `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1"><v>3</v></c></row>
         <row r="2"><c r="A2" s="1"><v>4</v></c></row>
         <row r="3"><c r="C3"><v>5</v></c></row>
         <row r="4"><c r="C4" s="1"><v>6</v></c><c r="A4"><v>7</v></c><c r="B4" s="1"/></row>
         <row r="5"><c r="A5"><v>8</v></c><c r="B5" s="1"><v>9</v></c><c r="C5" s="1"><v>10</v></c></row>`,
      ),
    });
    const fills = evidence.sheets[0]?.rows.map(({ styles }) => styles.map((style) => evidence.styles[style]?.fill));
    const yellow = "FFEE00";
    expect(valuesOf(evidence)).toEqual([[1, 2, 3], [4], [null, null, 5], [7, null, 6], [8, 9, 10]]);
    expect(fills).toEqual([
      [yellow, yellow, yellow],
      [yellow],
      [null, null, null],
      [null, yellow, yellow],
      [null, yellow, yellow],
    ]);
  });

  it("keeps no empty rows, however many there are", () => {
    const empty = Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="0"/></row>`).join("");
    const evidence = read({
      sheet: sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>${empty}<row r="60000"><c r="A60000"><v>2</v></c></row>`),
    });
    expect(evidence.sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 60000]);
  });

  it("flattens rich text, leaves phonetics out and unfolds escapes", () => {
    const evidence = read({
      strings: `<sst xmlns="${MAIN}"><si><r><t>Een </t></r><r><rPr><strike/></rPr><t>twee</t></r><rPh><t>nee</t></rPh></si><si><t>a_x000A_b</t></si></sst>`,
      sheet: sheetOf(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in</t></is></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c></row>`,
      ),
    });
    expect(valuesOf(evidence)).toEqual([["Een twee", "a\nb", "in", true, { error: "#N/A" }]]);
  });

  it("gives every cell of a shared formula its own formula", () => {
    const evidence = read({
      sheet: sheetOf(
        `<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>4</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>`,
      ),
    });
    expect(evidence.sheets[0]?.rows.map(({ formulas }) => formulas?.get(2))).toEqual(["A1*2", "A2*2"]);
  });

  it("sees formats, fills, bold, strike, merges and what is hidden", () => {
    const evidence = read({
      styles: `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="0.0\\ \\m²"/></numFmts><fonts><font/><font><b/><strike/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><cellXfs><xf numFmtId="0"/><xf numFmtId="164" fontId="1" fillId="1"/></cellXfs></styleSheet>`,
      sheet: `<worksheet xmlns="${MAIN}"><cols><col min="3" max="4" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" s="1"><v>75.5</v></c><c r="B1" s="1"/></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
    });
    const [sheet] = evidence.sheets;
    expect(sheet?.rows[0]).toMatchObject({ hidden: true, values: [75.5, null] });
    expect(evidence.styles[sheet?.rows[0]?.styles[1] ?? 0]).toEqual({
      format: "0.0\\ \\m²",
      fill: "FFFF00",
      bold: true,
      strike: true,
    });
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([3, 4]);
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it("reads tables with an active filter, and their headings with line ends", () => {
    const evidence = read({
      sheet: sheetOf(
        `<row r="4"><c r="A4" t="inlineStr"><is><t>Naam</t></is></c></row><row r="5"><c r="A5"><v>1</v></c></row>`,
      ),
      sheetRels: `<Relationships><Relationship Id="rId1" Type="${RELS}/table" Target="../tables/table1.xml"/></Relationships>`,
      extra: {
        "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="zbX" displayName="zbX" ref="A4:B5"><autoFilter ref="A4:B5"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter><tableColumns><tableColumn id="1" name="Naam"/><tableColumn id="2" name="Bedrag_x000a_(EUR)"/></tableColumns></table>`,
      },
    });
    expect(evidence.sheets[0]?.tables).toEqual([
      {
        name: "zbX",
        range: { top: 4, left: 1, bottom: 5, right: 2 },
        headers: ["Naam", "Bedrag\n(EUR)"],
        hasTotals: false,
      },
    ]);
  });
});

describe("a workbook whose sheets were read before", () => {
  const MAIN_PART = `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const formatsOf = ({ sheets, styles }: WorkbookEvidence) =>
    sheets[0]?.rows[0]?.styles.map((style) => styles[style]?.format);
  const stylesOf = (...formats: readonly number[]) =>
    `<styleSheet xmlns="${MAIN}"><cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;
  const stringsOf = (...texts: readonly string[]) =>
    `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`;

  it("is what it is now: another text, another format, another first day, in a sheet of the same bytes", () => {
    const sheet = sheetOf(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43890</v></c></row>`);
    const before: Parts = { sheet, styles: stylesOf(0, 14), strings: stringsOf("<t>eerst</t>") };
    const after: Parts = { ...before, strings: stringsOf("<t>later</t>") };
    const asAmount: Parts = { ...before, styles: stylesOf(0, 2, 14) };
    const from1904: Parts = {
      ...before,
      workbook: MAIN_PART.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
    };
    for (let turn = 0; turn < 2; turn += 1) {
      expect(valuesOf(read(before))).toEqual([["eerst", 43890]]);
      expect(formatsOf(read(before))).toEqual(["General", "dd-mm-yyyy"]);
      expect(valuesOf(read(after))).toEqual([["later", 43890]]);
      expect(formatsOf(read(asAmount))).toEqual(["General", "0.00"]);
      expect(valuesOf(read(from1904))).toEqual([["eerst", 45352]]);
    }
  });

  it("has the cells of a sheet that changed, beside one that did not", () => {
    const second = "xl/worksheets/sheet2.xml";
    const workbook = MAIN_PART.replace("</sheets>", '<sheet name="Blad2" sheetId="2" r:id="rId9"/></sheets>');
    const both = (first: string): Parts => ({
      workbook,
      sheet: sheetOf(`<row r="1"><c r="A1"><v>${first}</v></c></row>`),
      extra: {
        [second]: sheetOf(`<row r="3"><c r="A3"><v>8</v></c></row>`),
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${RELS}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
      },
    });
    const cells = (parts: Parts) => read(parts).sheets.map(({ name, rows }) => [name, rows[0]?.values]);
    for (const first of ["1", "2", "1", "3"]) {
      expect(cells(both(first))).toEqual([
        ["Blad1", [Number(first)]],
        ["Blad2", [8]],
      ]);
    }
  });

  const rowsIn = (bytes: Uint8Array) => {
    const result = readWorkbook(bytes, "odd.xlsx");
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.sheets.map(({ rows }) => rows);
  };
  const isKnownAgain = (bytes: Uint8Array) => {
    const before = rowsIn(bytes);
    return rowsIn(bytes).map((rows, at) => rows === before[at]);
  };

  it("has all sheets of the worked example from the reading before", () => {
    const known = isKnownAgain(readFileSync("templates/zelfbeheer-werkboek-voorbeeld.xlsx"));
    expect(known.length).toBeGreaterThan(30);
    expect(known.filter((isKnown) => !isKnown)).toEqual([]);
  });

  it("is known without the file that it came from, also when that was a Buffer of Node", () => {
    const bytes = build({ sheet: sheetOf(`<row r="1"><c r="A1"><v>77</v></c></row>`) });
    const first = Buffer.from(bytes);
    const [before] = rowsIn(first);
    first.fill(0);
    expect(rowsIn(bytes)[0]).toBe(before);
  });

  it("is read anew when its texts are too many to keep, however small its sheets", () => {
    const sheet = sheetOf(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`);
    const texts = (count: number) => Array.from({ length: count }, (_, at) => `<t>${"tekst ".repeat(20)}${at}</t>`);
    expect(isKnownAgain(build({ sheet, strings: stringsOf(...texts(100)) }))).toEqual([true]);
    expect(isKnownAgain(build({ sheet, strings: stringsOf(...texts(70_000)) }))).toEqual([false]);
  });

  it("says again what is struck through, what is a day and what was cut", () => {
    const parts: Parts = {
      styles: stylesOf(0),
      strings: stringsOf("<r><rPr><strike/></rPr><t>weg</t></r>"),
      sheet: sheetOf(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d"><v>2024-03-01</v></c><c r="C1" t="inlineStr"><is><t>${"x".repeat(40_000)}</t></is></c></row>`,
      ),
    };
    for (let turn = 0; turn < 3; turn += 1) {
      const result = readWorkbook(build(parts), "odd.xlsx");
      if (!result.ok) throw new Error(result.refusal.code);
      const { styles, sheets } = result.value;
      const own = sheets[0]?.rows[0]?.styles.map((style) => styles[style]);
      expect(own?.map((style) => [style?.strike, style?.format])).toEqual([
        [true, "General"],
        [false, "d-m-yyyy"],
        [false, "General"],
      ]);
      expect(result.problems.map(({ code }) => code)).toEqual(["F051"]);
    }
  });
});

describe("what a workbook does not hold", () => {
  const empty = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`;

  it("is told when it is a sheet that the workbook names; charts and macros are no such sheets", () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/><sheet name="Weg" sheetId="2" r:id="rId8"/><sheet name="Grafiek" sheetId="3" r:id="rId9"/></sheets></workbook>`;
    const relation = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"/>`;
    const rels = `<Relationships>${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId8", "worksheet", "worksheets/sheet2.xml")}${relation("rId9", "chartsheet", "chartsheets/sheet1.xml")}</Relationships>`;
    const bytes = build({ sheet: empty, workbook, extra: { "xl/_rels/workbook.xml.rels": rels } });
    const read = readWorkbook(bytes, "map.xlsx");
    expect(read).toMatchObject({
      ok: true,
      problems: [{ code: "F060", severity: "error", facts: { sheets: ["Weg"] } }],
    });
  });

  it("is kept apart when it is what a formula comes to; nothing at all is something that it may come to", () => {
    const cells =
      '<c r="A1"><f>B1*2</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>A1+1</f><v/></c>';
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
    const read = readWorkbook(build({ sheet }), "map.xlsx");
    expect(read.ok && read.value.sheets[0]?.uncalculated).toEqual([
      { row: 1, column: 1, formula: "B1*2" },
      { row: 1, column: 4, formula: "A1+1" },
    ]);
  });
});
