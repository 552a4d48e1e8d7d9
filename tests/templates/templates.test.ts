import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { templateFiles } from "../../src/cli/commands/templates.ts";
import { checkWorkbook, validatedAreas } from "../../src/journeys/check/check-workbook.ts";
import { TEMPLATE_SETS, tablesOf } from "../../src/schema/workbook-schema.ts";
import { snapshotOf } from "../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { allResultsAgainstCached } from "../support/office.ts";
import { brokenRules } from "../support/package-rules.ts";
import { requireTool } from "../support/tools.ts";

const FOLDER = join(import.meta.dirname, "../../templates");
const fresh = await templateFiles();
const workbooks = [...fresh].filter(([name]) => name.endsWith(".xlsx"));
const withoutOffice = requireTool("soffice") ?? requireTool("openpyxl");

describe("the templates", () => {
  it("are generated: a fresh generation gives the same bytes as the committed files", () => {
    const committed = readdirSync(FOLDER).filter((name) => !["README.md", "recepten.md"].includes(name));
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

  it.each(workbooks)(
    "%s has nothing to repair; only sheets that it leaves out on purpose are told",
    (name, content) => {
      const read = readWorkbook(content, name);
      if (!read.ok) throw new Error(read.refusal.code);
      const { problems, repairs } = checkWorkbook(snapshotOf(read.value), name, validatedAreas(read.value));
      const isPart = /^(servicekosten|beheerplan)-voorbeeld/.test(name);
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(isPart ? ["C001"] : []));
      expect(repairs).toEqual([]);
    },
  );

  it.each(workbooks)("%s leads from Leeswijzer to each of its sheets, once", (name, content) => {
    const read = readWorkbook(content, name);
    if (!read.ok) throw new Error(read.refusal.code);
    const [first, ...others] = read.value.sheets;
    const rows = first?.rows.map(({ values }) => values) ?? [];
    const listed = rows.slice(rows.findIndex(([label]) => label === "Bladen") + 1);
    const groups = listed.flatMap(([label]) => (label ? [label] : []));
    expect(groups).toEqual([...new Set(groups)]);
    const sheets = listed.flatMap(([label, sheet]) => (!label && sheet ? [sheet] : []));
    expect([...sheets].sort()).toEqual(others.map((sheet) => sheet.name).sort());
  });

  it.skipIf(withoutOffice)("give in LibreOffice the results that are cached, and no error", () => {
    const found = allResultsAgainstCached(workbooks.map(([, content]) => content));
    expect(new Map(workbooks.map(([name], at) => [name, found[at]]))).toEqual(
      new Map(workbooks.map(([name]) => [name, []])),
    );
  });

  it("bear no moment or name of the one who made them", () => {
    for (const [, content] of workbooks) {
      const core = strFromU8(unzipSync(content)["docProps/core.xml"] ?? new Uint8Array());
      expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z');
      expect(core).toContain("<cp:lastModifiedBy>Zelfbeheer voor Excel<");
    }
  });
});
