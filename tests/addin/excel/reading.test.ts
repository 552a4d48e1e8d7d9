import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { WorkbookEvidence } from "../../../src/workbook/evidence.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { openInExcel } from "../../excel-host/node/open-in-excel.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/recognise");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));

describe("reading the open workbook", () => {
  it.each(files)("gives the evidence of %s that its file gives", async (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const file = readWorkbook(bytes, "test.xlsx");
    const open = await openInExcel(bytes).workbook.read();
    if (!file.ok || !open.ok) throw new Error(JSON.stringify(open));
    expect(comparable(open.value)).toEqual(comparable(file.value));
    expect(recogniseWorkbook(open.value)).toEqual(recogniseWorkbook(calculated(file.value)));
  });

  it("takes one request and one for every 20,000 cells, none above five megabytes", async () => {
    const { book, host, workbook } = openInExcel(readFileSync(join(FOLDER, files[0] ?? "")));
    const sheet = book.Worksheets.Add("Groot");
    for (let row = 0; row < 5_000; row += 1)
      for (let column = 0; column < 12; column += 1)
        sheet.cells.make(row, column).value = `woning ${row} kolom ${column}`;
    const read = await workbook.read();
    expect(read.ok).toBe(true);
    expect(host.log.requests).toBeLessThanOrEqual(1 + Math.ceil(62_000 / 20_000));
    expect(host.log.largestResponse).toBeLessThan(5 * 1024 * 1024);
  });

  it("asks for less at a time where texts are long", async () => {
    const { book, host, workbook } = openInExcel(readFileSync(join(FOLDER, files[0] ?? "")));
    const sheet = book.Worksheets.Add("Lang");
    for (let row = 0; row < 3_000; row += 1) sheet.cells.make(row, 0).value = `${row} ${"x".repeat(1_500)}`;
    const read = await workbook.read();
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.sheets.find(({ name }) => name === "Lang")?.rows).toHaveLength(3_000);
    expect(host.log.requests).toBeGreaterThan(4);
  });
});

/** Excel calculates every formula when it opens a file. */
function calculated(evidence: WorkbookEvidence): WorkbookEvidence {
  return { ...evidence, sheets: evidence.sheets.map(({ uncalculated: _, ...sheet }) => sheet) };
}

/**
 * What Office.js gives too. It does not tell what else the file holds nor where validations are; the style of a cell without a
 * value and the fill behind the last value of a row are not asked for.
 */
function comparable(evidence: WorkbookEvidence): unknown {
  return evidence.sheets.map((sheet) => ({
    name: sheet.name,
    state: sheet.state,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenColumns: [...sheet.hiddenColumns].filter((column) =>
      sheet.rows.some(({ values }) => values.length >= column),
    ),
    tables: sheet.tables,
    rows: sheet.rows.map(({ row, hidden, values, styles, formulas }) => ({
      row,
      hidden,
      values: trimmed(values),
      styles: trimmed(values).map((value, at) => (value === null ? null : evidence.styles[styles[at] ?? 0])),
      formulas: [...(formulas ?? [])].sort((a, b) => a[0] - b[0]),
    })),
  }));
}

function trimmed<T>(values: readonly (T | null)[]): (T | null)[] {
  const kept = [...values];
  while (kept.length > 0 && kept.at(-1) === null) kept.pop();
  return kept;
}
