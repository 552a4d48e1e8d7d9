import { describe, expect, it } from "vitest";
import type { CellInput } from "../../../src/workbook/cell.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { changedParts, edited, partText, refusalOf, tablesIn, withPart } from "../../support/edit-file.ts";
import { packageOf, type Spelling } from "../../support/package-of.ts";

const FORMULA = "zbTaken[[#This Row],[Minuten]]/60";

const workbook: WorkbookSnapshot = {
  sheets: [
    {
      name: "Taken",
      tables: [
        {
          name: "zbTaken",
          top: 4,
          left: 1,
          headers: ["Id", "Minuten", "Uren"],
          rows: [
            ["T-0001", 90, 1.5],
            ["T-0002", 30, 0.5],
          ],
          formulas: [
            [null, null, FORMULA],
            [null, null, FORMULA],
          ],
        },
      ],
    },
    {
      name: "Uren 't blad",
      tables: [
        { name: "zbUren", top: 4, left: 1, headers: ["Totaal"], rows: [[2]], formulas: [["SUM(zbTaken[Minuten])/60"]] },
      ],
    },
  ],
};

const file = (spelling: Spelling = {}) => packageOf(workbook, spelling);
const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";

const append = (...rows: CellInput[][]): Edit => ({ kind: "appendRows", table: "zbTaken", rowsBefore: 2, rows });
const setMinutes: Edit = { kind: "setCell", table: "zbTaken", row: 0, column: 1, before: 90, after: 120 };

describe("setting a cell in a file", () => {
  it("changes that cell and the wish to recalculate, and no character more", () => {
    const before = file({ calcChain: true });
    const after = edited(before, setMinutes).bytes;
    expect(changedParts(before, after)).toEqual(["xl/workbook.xml", SHEET]);
    expect(partText(after, SHEET)).toBe(
      partText(before, SHEET).replace('<c r="B5" s="3"><v>90</v></c>', '<c r="B5" s="3"><v>120</v></c>'),
    );
    expect(partText(after, "xl/workbook.xml")).toBe(
      partText(before, "xl/workbook.xml").replace("</workbook>", '<calcPr fullCalcOnLoad="1"/></workbook>'),
    );
  });

  it("gives the bytes back as they are when there is nothing to change", () => {
    const before = file();
    expect(edited(before).bytes).toBe(before);
  });

  it("keeps attributes and elements of the cell that it does not know", () => {
    const odd = file({
      rowsBehind: '<row r="40"><c r="A40"><v>1</v></c></row>',
    });
    const sheet = partText(odd, SHEET).replace(
      '<c r="B5" s="3"><v>90</v></c>',
      '<c r="B5" s="3" cm="1" ph="1"><v>90</v><extLst><ext uri="x"/></extLst></c>',
    );
    const after = edited(withPart(odd, SHEET, sheet), setMinutes).bytes;
    expect(partText(after, SHEET)).toContain('<c r="B5" s="3" ph="1"><v>120</v><extLst><ext uri="x"/></extLst></c>');
  });

  it("drops the order of calculation with its registration when a formula disappears", () => {
    const before = file({ calcChain: true });
    const edit: Edit = { kind: "setCell", table: "zbTaken", row: 1, column: 2, before: 0.5, after: 4 };
    const after = edited(before, edit).bytes;
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      SHEET,
    ]);
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("gives cells that share an overwritten formula that formula as their own", () => {
    const shared = partText(file(), SHEET)
      .replace(`<c r="C5" s="2"><f>${FORMULA}</f>`, '<c r="C5" s="2"><f t="shared" ref="C5:C6" si="0">B5/60+$A$1</f>')
      .replace(`<c r="C6" s="2"><f>${FORMULA}</f>`, '<c r="C6" s="2"><f t="shared" si="0"/>');
    const edit: Edit = { kind: "setCell", table: "zbTaken", row: 0, column: 2, before: 1.5, after: 4 };
    const after = edited(withPart(file(), SHEET, shared), edit).bytes;
    expect(partText(after, SHEET)).toContain('<c r="C5" s="2"><v>4</v></c>');
    expect(partText(after, SHEET)).toContain('<c r="C6" s="2"><f>B6/60+$A$1</f><v>0.5</v></c>');
  });

  it("leaves a shared formula alone when only a cell that reads along is overwritten", () => {
    const shared = partText(file(), SHEET)
      .replace(`<c r="C5" s="2"><f>${FORMULA}</f>`, '<c r="C5" s="2"><f t="shared" ref="C5:C6" si="0">B5/60</f>')
      .replace(`<c r="C6" s="2"><f>${FORMULA}</f>`, '<c r="C6" s="2"><f t="shared" si="0"/>');
    const edit: Edit = { kind: "setCell", table: "zbTaken", row: 1, column: 2, before: 0.5, after: 4 };
    const after = edited(withPart(file(), SHEET, shared), edit).bytes;
    expect(partText(after, SHEET)).toContain('<f t="shared" ref="C5:C6" si="0">B5/60</f>');
  });

  it("refuses a cell in a formula over several cells, with its place", () => {
    const spanned = partText(file(), SHEET).replace(`<f>${FORMULA}</f>`, '<f t="array" ref="C5:C6">ROW(A1:A2)</f>');
    const edit: Edit = { kind: "setCell", table: "zbTaken", row: 1, column: 2, before: 0.5, after: 4 };
    expect(refusalOf(withPart(file(), SHEET, spanned), edit)).toMatchObject({
      code: "F049",
      places: [{ sheet: "Taken", cell: "C6" }],
    });
  });

  it("writes a date in a workbook that counts from 1904 as that workbook counts", () => {
    const from1904 = withPart(
      file(),
      "xl/workbook.xml",
      partText(file(), "xl/workbook.xml").replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
    );
    const styles = partText(file(), "xl/styles.xml").replace(
      'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
      'numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    );
    const dates = withPart(from1904, "xl/styles.xml", styles);
    expect(tablesIn(dates).zbTaken?.rows[0]?.[1]).toBe(90 + 1462);
    const after = edited(dates, { ...setMinutes, before: 90 + 1462, after: 45_000 } as Edit).bytes;
    expect(partText(after, SHEET)).toContain(`<c r="B5" s="3"><v>${45_000 - 1462}</v></c>`);
    expect(tablesIn(after).zbTaken?.rows[0]?.[1]).toBe(45_000);
  });
});

describe("adding rows in a file", () => {
  const rules =
    '<conditionalFormatting sqref="A5:C6 E1:E6 A5"><cfRule type="expression" priority="1"><formula>$B5&gt;60</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="whole" sqref="B5:B6"/><dataValidation type="list" sqref="A5:A1000 A6"/></dataValidations>' +
    '<ignoredErrors><ignoredError sqref="A4:A6" numberStoredAsText="1"/></ignoredErrors>' +
    '<extLst><ext xmlns:x14="u" xmlns:xm="m" uri="v"><x14:dataValidations><x14:dataValidation><xm:sqref>C5:C6</xm:sqref></x14:dataValidation></x14:dataValidations><x14:sparklineGroups><x14:sparkline><xm:sqref>C6</xm:sqref></x14:sparkline></x14:sparklineGroups></ext></extLst>';
  const names =
    '<definedNames><definedName name="lijst">Taken!$A$5:$A$6</definedName><definedName name="ander">\'Uren \'\'t blad\'!$A$5:$A$6</definedName><definedName name="los">Taken!$A$6+1</definedName></definedNames>';

  it("makes the table larger with its filter, rules and names, and takes style, height and formula of the last row", () => {
    const before = file({ behindData: rules, definedNames: names });
    const after = edited(before, append(["T-0003", 45], ["T-0004"])).bytes;
    expect(changedParts(before, after)).toEqual([TABLE, "xl/workbook.xml", SHEET]);
    expect(partText(after, TABLE)).toBe(partText(before, TABLE).replaceAll("A4:C6", "A4:C8"));
    const sheet = partText(after, SHEET);
    expect(sheet).toContain(
      `<row r="7" ht="20" customHeight="1"><c r="A7" s="2" t="inlineStr"><is><t>T-0003</t></is></c><c r="B7" s="3"><v>45</v></c><c r="C7" s="2"><f>${FORMULA}</f></c></row>` +
        '<row r="8" ht="20" customHeight="1">',
    );
    expect(sheet).toContain('<c r="B8" s="3"/>');
    expect(sheet).toContain('sqref="A5:C8 E1:E6 A5"');
    expect(sheet).toContain('<dataValidation type="whole" sqref="B5:B8"/>');
    expect(sheet).toContain('sqref="A5:A1000 A6:A8"');
    expect(sheet).toContain('sqref="A4:A8"');
    expect(sheet).toContain("<xm:sqref>C5:C8</xm:sqref>");
    expect(sheet).toContain("<x14:sparkline><xm:sqref>C6</xm:sqref>");
    expect(sheet).toContain('<dimension ref="A1:C8"/>');
    const book = partText(after, "xl/workbook.xml");
    expect(book).toContain(">Taken!$A$5:$A$8<");
    expect(book).toContain("'!$A$5:$A$6<");
    expect(book).toContain(">Taken!$A$6+1<");
  });

  it("writes into rows and cells that are there, between those that stand beside the table", () => {
    const before = file({
      rowsBehind:
        '<row r="7" spans="5:6"><c r="A7" s="1"/><c r="E7"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    });
    const sheet = partText(edited(before, append(["T-0003", 45, 1])).bytes, SHEET);
    expect(sheet).toContain(
      '<row r="7"><c r="A7" s="2" t="inlineStr"><is><t>T-0003</t></is></c><c r="B7" s="3"><v>45</v></c><c r="C7" s="2"><v>1</v></c><c r="E7"><v>5</v></c></row><row r="9">',
    );
  });

  it("refuses when data stands where the table has to grow, and names the cell", () => {
    const below = file({ rowsBehind: '<row r="8"><c r="B8" t="str"><f>"x"</f><v>x</v></c></row>' });
    expect(refusalOf(below, append(["a"], ["b"]))).toMatchObject({
      code: "F046",
      places: [{ sheet: "Taken", cell: "B8" }],
      facts: { table: "zbTaken", rows: 2 },
    });
    expect(tablesIn(edited(below, append(["a"])).bytes).zbTaken?.rows).toHaveLength(3);
    const right = file({ rowsBehind: '<row r="7"><c r="C7"><v>0</v></c></row>' });
    expect(refusalOf(right, append(["a"]))).toMatchObject({ code: "F046", places: [{ sheet: "Taken", cell: "C7" }] });
    const beside = file({ rowsBehind: '<row r="7"><c r="B7" s="1"/><c r="D7"><v>1</v></c></row>' });
    expect(tablesIn(edited(beside, append(["a"])).bytes).zbTaken?.rows).toHaveLength(3);
  });

  it("refuses when merged cells or another table stand below", () => {
    const merged = file({ behindData: '<mergeCells count="1"><mergeCell ref="C7:D9"/></mergeCells>' });
    expect(refusalOf(merged, append(["a"]))).toMatchObject({ code: "F046", places: [{ sheet: "Taken", cell: "C7" }] });
  });

  it("refuses with a totals row, and at the end of the sheet", () => {
    const totals = file({ totalsRow: true, rowsBehind: '<row r="7"><c r="A7"><v>1</v></c></row>' });
    expect(refusalOf(totals, append(["a"]))).toMatchObject({ code: "F047", places: [{ sheet: "Taken", cell: "A7" }] });
    const table = workbook.sheets[0]!.tables[0]!;
    const low = packageOf({ sheets: [{ name: "Taken", tables: [{ ...table, top: 1_048_573 }] }] });
    expect(refusalOf(low, append(["a"], ["b"]))).toMatchObject({ code: "F048", facts: { rows: 2 } });
    expect(tablesIn(edited(low, append(["a"])).bytes).zbTaken?.rows).toHaveLength(3);
  });

  it("takes the mark of an unfilled table away when it is filled", () => {
    const empty: WorkbookSnapshot = {
      sheets: [
        {
          name: "Taken",
          tables: [{ name: "zbTaken", top: 4, left: 1, headers: ["Id"], rows: [[null]], formulas: [[null]] }],
        },
      ],
    };
    const before = packageOf(empty);
    const marked = withPart(
      before,
      TABLE,
      partText(before, TABLE).replace(' ref="A4:A5">', ' ref="A4:A5" insertRow="1">'),
    );
    const after = edited(marked, { kind: "appendRows", table: "zbTaken", rowsBefore: 0, rows: [["T-0001"]] }).bytes;
    expect(partText(after, TABLE)).toBe(partText(before, TABLE));
  });
});

describe("replacing, renaming and restoring in a file", () => {
  it("takes the cells of rows that are too many away, and only those of the table", () => {
    const beside = withPart(
      file({ behindData: '<dataValidations count="1"><dataValidation sqref="B5:B6"/></dataValidations>' }),
      SHEET,
      partText(
        file({ behindData: '<dataValidations count="1"><dataValidation sqref="B5:B6"/></dataValidations>' }),
        SHEET,
      ).replace("</c></row></sheetData>", '</c><c r="E6"><v>7</v></c></row></sheetData>'),
    );
    const after = edited(beside, {
      kind: "replaceRows",
      table: "zbTaken",
      rowsBefore: 2,
      rows: [["T-0009", 1, 2]],
    }).bytes;
    expect(partText(after, SHEET)).toContain('<row r="6" ht="20" customHeight="1"><c r="E6"><v>7</v></c></row>');
    expect(partText(after, SHEET)).toContain('sqref="B5"');
    expect(partText(after, TABLE)).toContain('ref="A4:C5"');
  });

  it("gives a heading its new name in its cell, in the table and in every formula of the workbook", () => {
    const before = file({
      behindData:
        '<dataValidations count="1"><dataValidation sqref="B5"><formula1>zbTaken[Minuten]</formula1></dataValidation></dataValidations>',
      definedNames: '<definedNames><definedName name="m">SUM(zbTaken[Minuten])</definedName></definedNames>',
    });
    const edit: Edit = {
      kind: "setHeader",
      table: "zbTaken",
      column: 1,
      before: "Minuten",
      after: 'Min.\nper "beurt"',
    };
    const after = edited(before, edit).bytes;
    expect(partText(after, TABLE)).toContain('name="Min._x000a_per &quot;beurt&quot;"');
    expect(partText(after, TABLE)).toContain('<calculatedColumnFormula>zbTaken[[#This Row],[Min.\nper "beurt"]]/60<');
    expect(partText(after, SHEET)).toContain('<c r="B4" s="1" t="inlineStr"><is><t>Min.\nper "beurt"</t></is></c>');
    expect(partText(after, SHEET)).toContain('<formula1>zbTaken[Min.\nper "beurt"]</formula1>');
    expect(partText(after, "xl/worksheets/sheet2.xml")).toContain('<f>SUM(zbTaken[Min.\nper "beurt"])/60</f>');
    expect(partText(after, "xl/workbook.xml")).toContain('>SUM(zbTaken[Min.\nper "beurt"])<');
  });

  it("restores a column: formula, style of most cells, and the formula for new rows", () => {
    const broken = partText(file(), SHEET).replace(
      `<c r="C5" s="2"><f>${FORMULA}</f><v>1.5</v></c>`,
      '<c r="C5" s="1"><v>3</v></c>',
    );
    const plainTable = partText(file(), TABLE).replace(
      /<calculatedColumnFormula>.*<\/calculatedColumnFormula>/,
      "<totalsRowFormula>1</totalsRowFormula>",
    );
    const third = withPart(withPart(file(), SHEET, broken), TABLE, plainTable);
    const grown = edited(third, append(["T-0003", 6, 1])).bytes;
    const after = edited(grown, {
      kind: "restoreColumn",
      table: "zbTaken",
      column: 2,
      before: [3, 0.5, 1],
      after: [
        { formula: FORMULA, result: 1.5 },
        { formula: FORMULA, result: 0.5 },
        { formula: FORMULA, result: 0.1 },
      ],
    }).bytes;
    expect(partText(after, SHEET)).toContain(`<c r="C5" s="2"><f>${FORMULA}</f><v>1.5</v></c>`);
    expect(partText(after, TABLE)).toContain(
      `<calculatedColumnFormula>${FORMULA}</calculatedColumnFormula><totalsRowFormula>1<`,
    );
  });
});

describe("packages that are special", () => {
  it("leaves the signature out of the copy and says so", () => {
    const relation =
      '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    const signed = file({
      extra: [
        {
          name: "_xmlsignatures/origin.sigs",
          content: "x",
          type: "application/vnd.openxmlformats-package.digital-signature-origin",
        },
      ],
    });
    const withOrigin = withPart(
      signed,
      "_rels/.rels",
      partText(signed, "_rels/.rels").replace("</Relationships>", `${relation}</Relationships>`),
    );
    const { bytes, problems } = edited(withOrigin, setMinutes);
    expect(problems.map(({ code }) => code)).toEqual(["F050"]);
    expect(changedParts(withOrigin, bytes)).toContain("_xmlsignatures/origin.sigs");
    expect(partText(bytes, "_rels/.rels")).toBe(partText(signed, "_rels/.rels"));
    expect(partText(bytes, "[Content_Types].xml")).not.toContain("signature");
  });

  it("refuses a table without headings and a part that is no XML", () => {
    const damaged = withPart(
      file(),
      TABLE,
      partText(file(), TABLE).replace(' ref="A4:C6"', ' ref="A4:C6" headerRowCount="1"'),
    );
    expect(tablesIn(edited(damaged, setMinutes).bytes).zbTaken?.rows[0]?.[1]).toBe(120);
    const types = withPart(file({ calcChain: true }), "[Content_Types].xml", "<Types");
    const edit: Edit = { kind: "setCell", table: "zbTaken", row: 1, column: 2, before: 0.5, after: 4 };
    expect(refusalOf(types, edit)).toMatchObject({ code: "F054", facts: { part: "[Content_Types].xml" } });
  });
});
