import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/csv/read-csv.ts";
import { structureReport } from "../../src/journeys/structure-report.ts";
import { recogniseWorkbook } from "../../src/recognise/recognise-workbook.ts";
import type { RecognisedTable, RecognisedWorkbook } from "../../src/recognise/recognised.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";
import { cellAddress } from "../../src/workbook/address.ts";
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
      const comparison = compareReport(expected, reportOf(readOf(file)));
      const score = comparison.values === 0 ? 1 : comparison.right / comparison.values;
      expect(score, comparison.misses.join("\n")).toBeGreaterThanOrEqual(ENOUGH);
      // A wrong kind, a total read as data, wrong turns, a personal column or a problem that is not told.
      expect(comparison.grave).toEqual([]);
    });

    it(`accounts for every filled cell of ${file}`, () => {
      expect(lostCells(readOf(file))).toEqual([]);
    });
  }
});

function reportOf({ recognised }: Read): Report {
  return structureReport(recognised, textOf) as unknown as Report;
}

interface Read {
  readonly evidence: WorkbookEvidence;
  readonly recognised: RecognisedWorkbook;
}

const known = new Map<string, Read>();

function readOf(file: string): Read {
  const before = known.get(file);
  if (before) return before;
  const bytes = readFileSync(join(FOLDER, file));
  const read = file.endsWith(".csv") ? readCsv(bytes, file) : readWorkbook(bytes, file);
  if (!read.ok) throw new Error(read.refusal.code);
  const own = { evidence: read.value, recognised: recogniseWorkbook(read.value) };
  known.set(file, own);
  return own;
}

/** Filled cells that are in no row, heading, skipped row or list of unused cells. */
function lostCells({ evidence, recognised }: Read): string[] {
  const unused = new Set(recognised.unused.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`));
  return evidence.sheets.flatMap((sheet) => {
    const lines = new Map(sheet.rows.map(({ row, values }) => [row, values]));
    const uses = recognised.tables
      .filter((table) => table.sheet === sheet.name)
      .map((table) => usedBy(table, (row, column) => String(lines.get(row)?.[column - 1] ?? "")));
    return sheet.rows.flatMap(({ row, values }) =>
      values.flatMap((value, at) => {
        const address = cellAddress(row, at + 1);
        const isTold = isBlank(value) || unused.has(`${sheet.name}!${address}`);
        return isTold || uses.some((isUsed) => isUsed(row, at + 1)) ? [] : [`${sheet.name}!${address}`];
      }),
    );
  });
}

/** Whether a table has taken a cell. */
function usedBy(
  { range, headerRows, skipped, layout, rows, columns }: RecognisedTable,
  textAt: (row: number, column: number) => string,
): (row: number, column: number) => boolean {
  const told = new Set([...headerRows, ...skipped.map(({ row }) => row)]);
  const records = new Map(rows.map((record) => [record.row, record]));
  const values = new Set(rows.flatMap(({ cells }) => [...cells.values()].map(({ row, column }) => `${row}|${column}`)));
  return (row, column) => {
    const isInside = column >= range.left && column <= range.right;
    if (isInside && told.has(row)) return true;
    // On cards and transposed tables the value itself must be in a record: a range would hide one that was overwritten.
    if (layout !== "rows") {
      const label = textAt(row, column).trim().replace(/\s*:$/, "");
      return values.has(`${row}|${column}`) || (isInside && columns.some(({ heading }) => heading === label));
    }
    const record = records.get(row);
    if (!isInside || record === undefined) return false;
    return record.cells.has(String(column)) || columns.some((own) => own.column === column);
  };
}
