import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { addSheets } from "../../../src/xlsx/patch/add-sheets.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { changedParts, edited, packedParts, partText, tablesIn, withPart, zipTools } from "../../support/edit-file.ts";
import { readWithOpenpyxl, recalculatedValues } from "../../support/office.ts";
import { packageOf } from "../../support/package-of.ts";
import { requireTool } from "../../support/tools.ts";
import { usersWorkbook, withRareParts } from "../../support/users-workbook.ts";

/** A small workbook of ours with everything that a template has. */
async function ours(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const start = book.addWorksheet("Leeswijzer");
  start.getCell("A1").value = "Zelfbeheer";
  start.getCell("A1").font = { bold: true, size: 16, color: { argb: "FF0F6B5C" } };
  start.getCell("B3").value = 45_658;
  start.getCell("B3").numFmt = "dd-mm-yyyy";
  start.getCell("A5").value = { formula: 'HYPERLINK("#Taken!A1","naar Taken")', result: "naar Taken" };
  book.definedNames.add("Leeswijzer!$B$3", "Peildatum");
  const tasks = book.addWorksheet("Taken", {
    pageSetup: { printTitlesRow: "4:4" },
    views: [{ state: "frozen", ySplit: 4 }],
  });
  tasks.addTable({
    name: "zbTaken",
    ref: "A4",
    columns: [{ name: "Id", filterButton: true }, { name: "Bedrag" }, { name: "Status" }],
    rows: [
      ["T-0001", 10.25, "open"],
      ["T-0002", 20, "klaar"],
    ],
  });
  for (const cell of ["B5", "B6"]) tasks.getCell(cell).numFmt = "#,##0.00";
  tasks.getCell("A4").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF3F7D0A" } };
  tasks.getColumn(3).numFmt = "@";
  tasks.getCell("E5").value = { formula: "SUM(zbTaken[Bedrag])+Lijsten!B1", result: 35.25 };
  tasks.getCell("E6").value = { formula: "Peildatum+Taken!B6", result: 45_678 };
  tasks.addConditionalFormatting({
    ref: "A5:C6",
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: ["Lijsten!$B$1>Taken!$B5"],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFDE7E9" } } },
      },
    ],
  });
  tasks.getCell("C5").dataValidation = { type: "list", formulae: ["Taken!$C$5:$C$6"], allowBlank: true };
  const lists = book.addWorksheet("Lijsten", { state: "hidden" });
  lists.getCell("A1").value = "open & <dicht>";
  lists.getCell("B1").value = 5;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

let own: Uint8Array;
beforeAll(async () => {
  const made = await ours();
  // Excel marks the sheet that was in front when it saved.
  const first = partText(made, "xl/worksheets/sheet2.xml").replace("<sheetView ", '<sheetView tabSelected="1" ');
  own = withPart(made, "xl/worksheets/sheet2.xml", first);
});

function added(users: Uint8Array, mine = own) {
  const outcome = addSheets(users, mine, zipTools);
  if (!outcome.ok) throw new Error(`refused with ${outcome.refusal.code}`);
  return { ...outcome.value, problems: outcome.problems };
}

function refusal(users: Uint8Array, mine = own) {
  const outcome = addSheets(users, mine, zipTools);
  return outcome.ok ? null : outcome.refusal;
}

function onDisk<T>(bytes: Uint8Array, work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-sheets-"));
  const file = join(folder, "result.xlsm");
  try {
    writeFileSync(file, bytes);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const plainUsers = packageOf({
  sheets: [
    { name: "Taken", tables: [{ name: "Tabel1", top: 2, left: 1, headers: ["A"], rows: [[1]], formulas: [[null]] }] },
  ],
});

const skipped = requireTool("xlsxwriter") ?? requireTool("openpyxl") ?? requireTool("soffice");

describe.skipIf(skipped)(
  "our sheets in a user's workbook with macros, charts, pictures, notes, pivots and links",
  () => {
    let users: Uint8Array;
    let result: Uint8Array;
    beforeAll(() => {
      users = withRareParts(usersWorkbook());
      result = added(users).bytes;
    });

    it("leaves every part of the user byte for byte, except where something had to be registered", () => {
      const [before, after] = [packedParts(users), packedParts(result)];
      const changed = [...before.keys()].filter((name) => before.get(name) !== after.get(name));
      expect(changed.sort()).toEqual([
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
      ]);
      expect([...before.keys()]).toEqual(
        expect.arrayContaining([
          "xl/vbaProject.bin",
          "xl/charts/chart1.xml",
          "xl/media/image1.png",
          "xl/comments1.xml",
          "xl/pivotTables/pivotTable1.xml",
        ]),
      );
      expect(partText(result, "[Content_Types].xml")).toContain("ms-excel.sheet.macroEnabled.main+xml");
    });

    it("reads the same with openpyxl: the user's cells, and ours with formulas that follow the new name", () => {
      const [theirs, both] = [users, result].map((bytes) =>
        onDisk(bytes, (file) => readWithOpenpyxl(file, "formulas")),
      );
      for (const sheet of ["Taken", "Notities", "Oud"]) expect(both?.[sheet]).toEqual(theirs?.[sheet]);
      expect(Object.keys(both ?? {})).toEqual([
        "Taken",
        "Notities",
        "Oud",
        "Leeswijzer",
        "Taken (zelfbeheer)",
        "Lijsten",
      ]);
      expect(both?.["Taken (zelfbeheer)"]).toMatchObject({
        A4: "Id",
        A5: "T-0001",
        B5: 10.25,
        E5: "=SUM(zbTaken[Bedrag])+Lijsten!B1",
        E6: "=Peildatum+'Taken (zelfbeheer)'!B6",
      });
      expect(both?.Leeswijzer?.A5).toBe(`=HYPERLINK("#'Taken (zelfbeheer)'!A1","naar Taken")`);
      expect(both?.Lijsten?.A1).toBe("open & <dicht>");
    });

    it("keeps the look of both: number formats and fills as they were", () => {
      const read = readWorkbook(result, "r.xlsm", { inflate: zipTools.inflate });
      if (!read.ok) throw new Error(read.refusal.code);
      const styleAt = (sheet: string, row: number, column: number) => {
        const found = read.value.sheets.find(({ name }) => name === sheet)?.rows.find((line) => line.row === row);
        return read.value.styles[found?.styles[column - 1] ?? 0];
      };
      expect(styleAt("Taken", 4, 2)).toMatchObject({ format: "#,##0.00", fill: "FFEE00", bold: true });
      expect(styleAt("Taken (zelfbeheer)", 5, 2)).toMatchObject({ format: "#,##0.00", fill: null });
      expect(styleAt("Taken (zelfbeheer)", 4, 1)).toMatchObject({ fill: "3F7D0A" });
      expect(styleAt("Leeswijzer", 3, 2)).toMatchObject({ format: "dd-mm-yyyy" });
      expect(read.value.sheets.at(-1)?.state).toBe("hidden");
    });

    it("gives conditional formats of ours their own look, behind those of the user", () => {
      const sheet = [...packedParts(result).keys()]
        .filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
        .map((name) => partText(result, name))
        .find((xml) => xml.includes("zbTaken"));
      const dxfId = Number(/dxfId="(\d+)"/.exec(sheet ?? "")?.[1]);
      const looks = /<dxfs.*<\/dxfs>/s.exec(partText(result, "xl/styles.xml"))?.[0].match(/<dxf>.*?<\/dxf>/gs);
      expect(dxfId).toBeGreaterThan(0);
      expect(looks?.[dxfId]).toContain("FFFDE7E9");
      expect(looks?.slice(0, dxfId).join("")).toContain("FF990000");
    });

    it("recalculates in LibreOffice without one error, with the same results", () => {
      const [values] = recalculatedValues([result]);
      expect(values?.["Taken (zelfbeheer)"]).toMatchObject({ E5: 35.25, E6: 45_678 });
      expect(values?.Notities?.B2).toBe(157.5);
      expect(JSON.stringify(values)).not.toMatch(/#(REF|NAME|VALUE|N\/A|DIV)/);
    });

    it("takes edits afterwards, and the user's parts stay what they are", () => {
      const edit = { kind: "appendRows", table: "zbTaken", rowsBefore: 2, rows: [["T-0003", 5, "open"]] } as const;
      const after = edited(result, edit).bytes;
      expect(tablesIn(after).zbTaken?.rows).toHaveLength(3);
      expect(changedParts(result, after).filter((name) => packedParts(users).has(name))).toEqual([]);
    });
  },
);

describe("registering our sheets", () => {
  it("numbers sheets, tables and differential formats apart from the user's, and keeps the user's sheet in front", () => {
    const { bytes, sheets } = added(plainUsers);
    expect([...sheets]).toEqual([
      ["Leeswijzer", "Leeswijzer"],
      ["Taken", "Taken (zelfbeheer)"],
      ["Lijsten", "Lijsten"],
    ]);
    const book = partText(bytes, "xl/workbook.xml");
    expect([...book.matchAll(/sheetId="(\d+)"/g)].map((match) => match[1])).toEqual(["1", "2", "3", "4"]);
    expect(book).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Taken (zelfbeheer)\'!$4:$4</definedName>',
    );
    expect(book).toContain('fullCalcOnLoad="1"');
    expect(partText(bytes, "xl/tables/table2.xml")).toMatch(/ id="2" name="zbTaken"/);
    for (const number of [2, 3, 4])
      expect(partText(bytes, `xl/worksheets/sheet${number}.xml`)).not.toContain("tabSelected");
    const sheet = partText(bytes, "xl/worksheets/sheet3.xml");
    expect(sheet).not.toContain('t="s"');
    expect(sheet).toContain("<formula>Lijsten!$B$1&gt;'Taken (zelfbeheer)'!$B5</formula>");
    expect(sheet).toContain("<formula1>'Taken (zelfbeheer)'!$C$5:$C$6</formula1>");
  });

  it("adds to workbooks with a prefix and to strict ones, in their own words", () => {
    const odd = packageOf(
      {
        sheets: [
          {
            name: "Taken",
            tables: [{ name: "Tabel1", top: 2, left: 1, headers: ["A"], rows: [[1]], formulas: [[null]] }],
          },
        ],
      },
      { prefix: "x:", strict: true, oddNames: true },
    );
    const { bytes } = added(odd);
    expect(Object.keys(tablesIn(bytes))).toEqual(["Tabel1", "zbTaken"]);
    expect(tablesIn(bytes).zbTaken?.rows[0]).toEqual(["T-0001", 10.25, "open"]);
    expect(partText(bytes, "xl/worksheets/sheet2.xml")).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
  });

  it.each([
    ["", "nothing inside"],
    [' xml:space="preserve"', "an attribute and nothing inside"],
  ])("adds its looks to a part of styles with%s %s", (attributes) => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const bare = withPart(plainUsers, "xl/styles.xml", `<styleSheet xmlns="${main}"${attributes}/>`);
    const { bytes } = added(bare);
    expect(partText(bytes, "xl/styles.xml")).toMatch(/<numFmts .*<fonts .*<fills .*<borders .*<cellXfs .*<dxfs /s);
    const read = readWorkbook(bytes, "x.xlsx");
    if (!read.ok) throw new Error(read.refusal.code);
    const amount = read.value.sheets.find(({ name }) => name.startsWith("Taken ("))?.rows[1]?.styles[1] ?? 0;
    expect(read.value.styles[amount]?.format).toBe("#,##0.00");
  });

  it("gives a second copy of our sheets no chance: the tables are there already", () => {
    expect(refusal(added(plainUsers).bytes)).toMatchObject({ code: "F052", facts: { table: "zbTaken" } });
  });

  it("refuses when a name of ours means something else there", () => {
    const named = packageOf(
      {
        sheets: [
          { name: "A", tables: [{ name: "T", top: 2, left: 1, headers: ["A"], rows: [[1]], formulas: [[null]] }] },
        ],
      },
      { definedNames: '<definedNames><definedName name="PEILDATUM">A!$A$1</definedName></definedNames>' },
    );
    expect(refusal(named)).toMatchObject({ code: "F053", facts: { name: "Peildatum" } });
  });

  it.each([
    ["dates from 1904", '<workbookPr date1904="true"/>', "F055"],
    ["a protected structure", '<workbookProtection lockStructure="1"/>', "F056"],
  ])("refuses a workbook with %s", (_, element, code) => {
    const book = partText(plainUsers, "xl/workbook.xml").replace("<sheets>", `${element}<sheets>`);
    expect(refusal(withPart(plainUsers, "xl/workbook.xml", book))?.code).toBe(code);
  });

  it("says which part is damaged", () => {
    const damaged = withPart(plainUsers, "xl/styles.xml", "<styleSheet><fonts></styleSheet>");
    expect(refusal(damaged)).toMatchObject({ code: "F054", facts: { part: "xl/styles.xml" } });
  });

  it("finds names of at most 31 characters that are free", () => {
    const long = "Een heel lange naam van een bla";
    const table = { name: "T", top: 2, left: 1, headers: ["A"], rows: [[1]], formulas: [[null]] };
    const users = packageOf({
      sheets: [
        { name: long, tables: [table] },
        { name: "Een heel lange naa (zelfbeheer)", tables: [] },
      ],
    });
    const mine = packageOf({ sheets: [{ name: long, tables: [{ ...table, name: "zbT" }] }] });
    expect([...added(users, mine).sheets.values()]).toEqual(["Een heel lange n (zelfbeheer 2)"]);
  });
});
