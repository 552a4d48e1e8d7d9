import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { templateFiles } from "../../src/cli/commands/templates.ts";
import { TEMPLATE_SETS, tablesOf } from "../../src/schema/workbook-schema.ts";
import { snapshotOf } from "../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { readWithOpenpyxl, recalculate } from "../support/office.ts";
import { brokenRules } from "../support/package-rules.ts";
import { requireTool } from "../support/tools.ts";

const FOLDER = join(import.meta.dirname, "../../templates");
const fresh = await templateFiles();
const workbooks = [...fresh].filter(([name]) => name.endsWith(".xlsx"));
const withoutOffice = requireTool("soffice") ?? requireTool("openpyxl");

describe("the templates", () => {
  it("are generated: a fresh generation gives the same bytes as the committed files", () => {
    const committed = readdirSync(FOLDER).filter((name) => name !== "README.md");
    expect(committed.sort()).toEqual([...fresh.keys()].sort());
    for (const [name, content] of fresh) {
      expect(
        Buffer.compare(Buffer.from(content), readFileSync(join(FOLDER, name))),
        `${name} differs: run npm run templates`,
      ).toBe(0);
    }
  });

  it.each(workbooks)("%s breaks no rule of Excel for tables, names and validations", (_, content) => {
    expect(brokenRules(content)).toEqual([]);
  });

  it.each(TEMPLATE_SETS)("the set %s holds each of its tables with the headings of the schema", (set) => {
    const name = set === "werkboek" ? "zelfbeheer-werkboek.xlsx" : `${set}.xlsx`;
    const read = readWorkbook(fresh.get(name) ?? new Uint8Array(), name);
    if (!read.ok) throw new Error(read.refusal.code);
    const tables = snapshotOf(read.value).sheets.flatMap((sheet) => sheet.tables);
    expect(tables.map((table) => [table.name, table.headers])).toEqual(
      tablesOf(set).map((table) => [table.name, table.columns.map(({ heading }) => heading)]),
    );
  });

  it.skipIf(withoutOffice)("gives in LibreOffice the results that the engine cached, and no error", () => {
    const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-templates-"));
    const content = fresh.get("zelfbeheer-werkboek-voorbeeld.xlsx") ?? new Uint8Array();
    const file = join(folder, "example.xlsx");
    writeFileSync(file, content);
    const cached = readWithOpenpyxl(file, "values");
    const { file: calculated, done } = recalculate(content);
    const own = readWithOpenpyxl(calculated, "values");
    const differences = Object.entries(cached).flatMap(([sheet, cells]) =>
      Object.entries(cells).flatMap(([address, value]) => {
        const other = own[sheet]?.[address];
        const isSame =
          typeof value === "number" ? Math.abs(value - Number(other)) < 0.005 : String(other) === String(value);
        return isSame ? [] : [`${sheet}!${address}: ${String(value)} cached, ${String(other)} in LibreOffice`];
      }),
    );
    const errors = Object.values(own).flatMap((cells) =>
      Object.values(cells).filter((value) => /^#|^Err:/.test(String(value))),
    );
    done();
    rmSync(folder, { recursive: true });
    expect(differences).toEqual([]);
    expect(errors).toEqual([]);
  });
});
