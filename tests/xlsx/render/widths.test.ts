import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { dayOf } from "../../../src/days/day.ts";
import type { Column } from "../../../src/schema/column.ts";
import { tablesOf } from "../../../src/schema/workbook-schema.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { printedPages } from "../../support/office.ts";
import { type Contents, fileWith } from "../../support/own-workbook.ts";
import { requireTool } from "../../support/tools.ts";

/** The cost of a large complex in a year, in euros; more than people will ever write in most columns. */
const LARGE = 987_654.32;

function largest(column: Column): CellValue {
  switch (column.kind) {
    case "amount":
    case "decimal":
      return Math.min(column.max ?? LARGE, LARGE);
    case "integer":
      return Math.min(column.max ?? LARGE, Math.floor(LARGE));
    case "percentage":
      return 0;
    case "year":
      return 2026;
    case "date":
      return column.notBefore === undefined ? dayOf(2026, 12, 31) : null;
    default:
      return null;
  }
}

const without = requireTool("soffice") ?? requireTool("pdftoppm");
it.skipIf(without)("every column is wide enough for its figures, also for a day that has no end", async () => {
  const contents: Contents = Object.fromEntries(
    tablesOf("werkboek").map((table) => [
      table.name,
      [Object.fromEntries(table.columns.map((column) => [column.key, largest(column)]))],
    ]),
  );
  const pages = printedPages(await fileWith(contents, 2026));
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { encoding: "utf8", input: pages, maxBuffer: 2 ** 26 });
  expect(text.split("\n").filter((line) => line.includes("##"))).toEqual([]);
  expect(text).toContain("geen einde");
});
