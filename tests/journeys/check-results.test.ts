import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkWorkbook } from "../../src/journeys/check/check-workbook.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import { applyEdits } from "../../src/workbook/apply-edits.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { findTable, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { snapshotOfFile } from "../support/own-workbook.ts";

let example: WorkbookSnapshot;

beforeAll(() => {
  const file = join(import.meta.dirname, "../../templates/zelfbeheer-werkboek-voorbeeld.xlsx");
  example = snapshotOfFile(readFileSync(file));
});

interface Change {
  readonly table: string;
  readonly heading: string;
  readonly row: number;
  readonly value?: CellValue;
  /** Null takes the formula away. */
  readonly formula?: string | null;
}

/** The example with one cell changed, and the address of that cell. */
function changed({ table, heading, row, value, formula }: Change): { workbook: WorkbookSnapshot; cell: string } {
  const found = findTable(example, table)?.table;
  const column = found?.headers.indexOf(heading) ?? -1;
  if (!found || column < 0) throw new Error(`no ${heading} in ${table}`);
  const put = <T>(rows: readonly (readonly T[])[], what: T): T[][] =>
    rows.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? what : cell)));
  const own = {
    ...found,
    rows: value === undefined ? found.rows : put<CellValue>(found.rows, value),
    formulas: formula === undefined ? found.formulas : put<string | null>(found.formulas, formula),
  };
  const sheets = example.sheets.map((sheet) =>
    sheet.tables.includes(found) ? { ...sheet, tables: sheet.tables.map((one) => (one === found ? own : one)) } : sheet,
  );
  return { workbook: { ...example, sheets }, cell: cellAddress(found.top + 1 + row, found.left + column) };
}

function formulaOf(table: string, heading: string, row: number): string {
  const found = findTable(example, table)?.table;
  return found?.formulas[row]?.[found.headers.indexOf(heading)] ?? "";
}

describe("checking results of service charges", () => {
  it.each([
    ["a pasted value", { table: "zbVerdeling", heading: "Aandeel woning", row: 3, formula: null }, "C018"],
    ["a formula with another result", { table: "zbAfrekening", heading: "Saldo", row: 2, value: 12.34 }, "C019"],
    [
      "a value of the program that was changed",
      { table: "zbVerdeling", heading: "Voor rekening van", row: 0, value: "verhuurder" },
      "C019",
    ],
    ["an amount on Businesscase", { table: "zbBusinesscase", heading: "Naar bewoners", row: 1, value: 1 }, "C019"],
    [
      "a formula that happens to give the same",
      {
        table: "zbPerEenheid",
        heading: "Oud per jaar",
        row: 5,
        formula: "ROUND(zbPerEenheid[[#This Row],[Kosten oud]]+zbPerEenheid[[#This Row],[Administratie oud]]+0,2)",
      },
      "C022",
    ],
  ] as const)("tells %s with its cell, and the repair writes it anew", (_, change, code) => {
    const { workbook, cell } = changed(change);
    const { problems, repairs } = checkWorkbook(workbook, "x.xlsx");
    const sheet = findTable(example, change.table)?.sheet.name;
    expect(problems.map((found) => [found.code, found.places])).toEqual([[code, [{ sheet, cell }]]]);
    const after = applyEdits(workbook, repairs);
    if (!after.ok) throw new Error(after.refusal.code);
    expect(checkWorkbook(after.value, "x.xlsx").problems).toEqual([]);
    expect(after.value).toEqual(example);
  });

  it("says of a typed amount what it should be, and calls it an error: letters go out with it", () => {
    const { workbook, cell } = changed({ table: "zbAfrekening", heading: "Saldo", row: 1, value: 0, formula: null });
    const { problems } = checkWorkbook(workbook, "x.xlsx");
    const facts = { heading: "Saldo", found: "0,00", expected: "44,85" };
    const places = [{ sheet: "Afrekening", cell }];
    expect(problems).toMatchObject([{ code: "C029", severity: "error", facts, places }]);
  });

  it("takes the short way in which Excel writes a formula for the same formula", () => {
    const formula = formulaOf("zbPerEenheid", "Oud per jaar", 0).replace(
      /zbPerEenheid\[\[#This Row\],\[([^\]]+)\]\]/g,
      "[@[$1]]",
    );
    expect(formula).toContain("[@[");
    const { workbook } = changed({ table: "zbPerEenheid", heading: "Oud per jaar", row: 0, formula });
    expect(checkWorkbook(workbook, "x.xlsx").problems).toEqual([]);
  });

  it("says of a table that it is out of date when a cost changed since", () => {
    const { workbook } = changed({ table: "zbKostenposten", heading: "Bedrag", row: 3, value: 9999 });
    const { problems } = checkWorkbook(workbook, "x.xlsx");
    const stale = problems.filter(({ code }) => code === "C023");
    expect(stale.map(({ places }) => places[0]?.sheet).sort()).toEqual(["Afrekening", "Verdeling"]);
    for (const { places } of stale) expect(places.length).toBeGreaterThan(25);
  });

  it("says so too when somebody moved in since, and the repair makes the new rows", () => {
    const { workbook } = changed({ table: "zbBewoning", heading: "Tot en met", row: 0, value: 45_700 });
    const { problems, repairs } = checkWorkbook(workbook, "x.xlsx");
    expect(problems.length).toBeGreaterThan(0);
    const after = applyEdits(workbook, repairs);
    if (!after.ok) throw new Error(after.refusal.code);
    expect(checkWorkbook(after.value, "x.xlsx").problems).toEqual([]);
    expect(after.value).not.toEqual(workbook);
  });
});
