import { describe, expect, it } from "vitest";
import { structureReport } from "../../src/journeys/structure-report.ts";
import { problem } from "../../src/problems/problem.ts";
import type { RecognisedWorkbook } from "../../src/recognise/recognised.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";
import { reasonText } from "../../src/text/nl/reason-texts.ts";
import { tableOf, workbookWith } from "./recognised-tables.ts";

const initiatives = tableOf(
  "initiative",
  ["Naam=name", "Periode / Start=startsOn>date", "Begroot=budget>amount"],
  [["Buurttuin", "2024-03-01", { shown: "€ 1.250,-", value: "1250.00" }]],
  {
    sheet: "Initiatieven 2024",
    range: { top: 4, left: 27, bottom: 31, right: 29 },
    confidence: 0.9349,
    headerRows: [4, 5],
    columnExtras: { 1: { confidence: 0.966, personal: false } },
    rowExtras: { 0: { row: 7, section: "Wijk Noord" } },
    skipped: [{ row: 12, reason: "subtotal" }],
  },
);

describe("the structure report", () => {
  it("has the shape that others rely on: letters for columns, numbers for rows, two decimals of confidence", () => {
    const moved = { ...initiatives, columns: initiatives.columns.map((c) => ({ ...c, column: c.column + 26 })) };
    const rows = moved.rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].map(([key, cell]) => [String(Number(key) + 26), cell])),
    }));
    const workbook: RecognisedWorkbook = {
      source: "lijst.xlsx",
      tables: [{ ...moved, rows }],
      unused: [{ sheet: "Initiatieven 2024", row: 2, column: 1, text: "Stand per 1 juli" }],
      problems: [problem("V001", "warning", [{ sheet: "Initiatieven 2024", cell: "AC9" }], { text: "1.0234,51" })],
    };
    const report = structureReport(workbook, textOf);
    expect(JSON.parse(JSON.stringify(report))).toEqual({
      source: "lijst.xlsx",
      tables: [
        {
          sheet: "Initiatieven 2024",
          range: "AA4:AC31",
          kind: "initiative",
          confidence: 0.93,
          reasons: [],
          layout: "rows",
          headerRows: [4, 5],
          columns: [
            { column: "AA", heading: "Naam", field: "name", type: "text", confidence: 0.9, personal: false },
            {
              column: "AB",
              heading: "Periode / Start",
              field: "startsOn",
              type: "date",
              confidence: 0.97,
              personal: false,
            },
            { column: "AC", heading: "Begroot", field: "budget", type: "amount", confidence: 0.9, personal: false },
          ],
          rows: [
            {
              row: 7,
              section: "Wijk Noord",
              cells: { AA: "Buurttuin", AB: "2024-03-01", AC: "1250.00" },
              raw: { AC: "€ 1.250,-" },
            },
          ],
          skipped: [{ row: 12, reason: "subtotal" }],
        },
      ],
      unused: [{ sheet: "Initiatieven 2024", cell: "A2", text: "Stand per 1 juli" }],
      problems: [
        {
          code: "V001",
          severity: "warning",
          places: [{ sheet: "Initiatieven 2024", cell: "AC9" }],
          ...textOf(workbook.problems[0]!),
        },
      ],
    });
  });

  it("keys the cells of a transposed table by source row and tells the column of each record", () => {
    const table = tableOf("contract", ["Leverancier=supplier", "Einde=endsOn>date"], [["Hovenier", "2025-12-31"]], {
      layout: "transposed",
      headerRows: [],
      rowExtras: {
        0: {
          column: 3,
          cells: new Map([
            ["1", { value: "Hovenier", row: 1, column: 3 }],
            ["2", { value: "2025-12-31", row: 2, column: 3 }],
          ]),
        },
      },
    });
    const { row: _, ...record } = table.rows[0]!;
    const [report] = structureReport(workbookWith({ ...table, rows: [record] }), textOf).tables;
    expect(report?.rows).toEqual([{ column: "C", cells: { "1": "Hovenier", "2": "2025-12-31" } }]);
    expect(report?.columns.map(({ row, column }) => [row, column])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  it("keys the cells of cards by field name", () => {
    const table = tableOf("initiative", ["Naam=name"], [["Buurttuin"]], {
      layout: "cards",
      rowExtras: { 0: { cells: new Map([["name", { value: "Buurttuin", row: 2, column: 2 }]]) } },
    });
    const [report] = structureReport(workbookWith(table), textOf).tables;
    expect(report?.rows).toEqual([{ row: 2, cells: { name: "Buurttuin" } }]);
    expect(report?.columns[0]).not.toHaveProperty("column");
  });

  it("says what is hidden, struck through, derived, a period or context, and leaves these keys out where they do not hold", () => {
    const table = tableOf(
      "task",
      ["Taak=task", "mrt=turns>marks", "Totaal=total>integer"],
      [["Vegen", "x", 1], ["Dweilen"]],
      {
        hidden: true,
        context: { year: "2025" },
        reasons: [{ from: "sheetName", what: "Rooster" }],
        columnExtras: { 1: { period: "2025-03", hidden: true }, 2: { derived: true } },
        rowExtras: { 0: { occurrences: new Map([["2025-03", 1]]), hidden: true, struck: true } },
      },
    );
    const [report] = structureReport(workbookWith(table), textOf, {
      reasonText: ({ what }) => `wegens ${what}`,
    }).tables;
    expect(report).toMatchObject({ hidden: true, context: { year: "2025" }, reasons: ["wegens Rooster"] });
    expect(report?.columns[1]).toMatchObject({ period: "2025-03", hidden: true });
    expect(report?.columns[2]).toMatchObject({ derived: true });
    expect(report?.rows[0]).toMatchObject({ occurrences: { "2025-03": 1 }, hidden: true, struck: true });
    expect(Object.keys(report?.rows[1] ?? {})).toEqual(["row", "cells"]);
  });

  it("tells in words why a kind and a field were chosen", () => {
    const table = {
      ...tableOf("contract", ["Opzegtermijn=notice>term"], []),
      reasons: [
        { from: "sheetName", what: "Contracten" },
        { from: "content", what: "term" },
      ] as const,
    };
    const column = { ...table.columns[0]!, reasons: [{ from: "heading", what: "Opzeg-\ntermijn" }] as const };
    const [report] = structureReport(workbookWith({ ...table, columns: [column] }), textOf, { reasonText }).tables;
    expect(report?.reasons).toEqual(['de naam van het blad: "Contracten"', "de inhoud: termijnen"]);
    expect(report?.columns[0]?.reasons).toEqual(['de kop "Opzeg- termijn"']);
  });

  it("keeps what an empty value showed", () => {
    const table = tableOf("initiative", ["Budget=budget>amount"], [[{ shown: "PM", value: null }]]);
    const [report] = structureReport(workbookWith(table), textOf).tables;
    expect(report?.rows[0]).toMatchObject({ cells: { A: null }, raw: { A: "PM" } });
  });

  it("reports all problems of the journey when they are given", () => {
    const more = [problem("S007", "info", [{ sheet: "Blad1", cell: "A2" }], { sheet: "Blad1", rows: 2 })];
    const report = structureReport(workbookWith(), textOf, { problems: more });
    expect(report.problems.map(({ code, message }) => [code, message])).toEqual([
      ["S007", 'Op het blad "Blad1" zijn 2 rijen verborgen. Die tellen mee.'],
    ]);
  });
});
