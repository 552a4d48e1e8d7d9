import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/csv/read-csv.ts";
import { structureReport } from "../../src/journeys/structure-report.ts";
import { recogniseWorkbook } from "../../src/recognise/recognise-workbook.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";
import { cellAddress, parseRange } from "../../src/workbook/address.ts";
import { isBlank } from "../../src/workbook/cell.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { compareReport, type Expected, type Report } from "../support/compare-report.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/recognise");
const files = readdirSync(FOLDER).filter((name) => /\.(xlsx|csv)$/.test(name));
/** Share of values read as a careful person reads them; the rest is listed when it fails. */
const ENOUGH = 0.97;

describe("messy workbooks", () => {
  it("are there", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  for (const file of files) {
    it(`reads ${file} as a careful person would`, () => {
      const expected = JSON.parse(
        readFileSync(join(FOLDER, file.replace(/\.\w+$/, ".expected.json")), "utf8"),
      ) as Expected;
      const comparison = compareReport(expected, reportOf(evidenceOf(file)));
      const score = comparison.values === 0 ? 1 : comparison.right / comparison.values;
      expect(score, comparison.misses.join("\n")).toBeGreaterThanOrEqual(ENOUGH);
      // A wrong kind, a total read as data, wrong turns, a personal column or a problem that is not told.
      expect(comparison.grave).toEqual([]);
    });

    it(`accounts for every filled cell of ${file}`, () => {
      const evidence = evidenceOf(file);
      expect(lostCells(evidence)).toEqual([]);
    });
  }
});

function evidenceOf(file: string): WorkbookEvidence {
  const bytes = readFileSync(join(FOLDER, file));
  const read = file.endsWith(".csv") ? readCsv(bytes, file) : readWorkbook(bytes, file);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

function reportOf(evidence: WorkbookEvidence): Report {
  return structureReport(recogniseWorkbook(evidence), textOf) as unknown as Report;
}

/** Filled cells that are in no row, heading, skipped row or list of unused cells. */
function lostCells(evidence: WorkbookEvidence): string[] {
  const recognised = recogniseWorkbook(evidence);
  const unused = new Set(recognised.unused.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`));
  return evidence.sheets.flatMap((sheet) => {
    const tables = recognised.tables.filter((table) => table.sheet === sheet.name);
    const isUsed = (row: number, column: number) =>
      tables.some((table) => {
        const inside = column >= table.range.left && column <= table.range.right;
        const rows = new Set([...table.headerRows, ...table.skipped.map((skipped) => skipped.row)]);
        if (inside && rows.has(row)) return true;
        // On cards and transposed tables the value itself must be in a record: a range would hide one that was overwritten.
        if (table.layout !== "rows") {
          const isValue = table.rows.some((own) =>
            [...own.cells.values()].some((cell) => cell.row === row && cell.column === column),
          );
          const label = String(sheet.rows.find((own) => own.row === row)?.values[column - 1] ?? "")
            .trim()
            .replace(/\s*:$/, "");
          return isValue || (inside && (rows.has(row) || table.columns.some(({ heading }) => heading === label)));
        }
        const record = table.rows.find((candidate) => candidate.row === row);
        return (
          inside &&
          record !== undefined &&
          (record.cells.has(String(column)) || table.columns.some((own) => own.column === column))
        );
      });
    return sheet.rows.flatMap(({ row, values }) =>
      values.flatMap((value, at) => {
        const address = cellAddress(row, at + 1);
        const known = isBlank(value) || isUsed(row, at + 1) || unused.has(`${sheet.name}!${address}`);
        return known && parseRange(address) ? [] : [`${sheet.name}!${address}`];
      }),
    );
  });
}
