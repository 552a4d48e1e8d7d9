import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type CellValue, isBlank } from "../../src/workbook/cell.ts";
import { snapshotOf, type TableSnapshot } from "../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { type Said, zelfbeheer } from "../support/command-line.ts";
import { resultsAgainstCached } from "../support/office.ts";
import { brokenRules } from "../support/package-rules.ts";
import { requireTool } from "../support/tools.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const MESSY = join(ROOT, "tests/fixtures/demo/werkmap-wijkteam-oost.xlsx");
const TEMPLATES = join(ROOT, "templates");
const folders: string[] = [];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zelfbeheer-import-"));
  folders.push(folder);
});

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

function run(...args: readonly string[]): Said {
  return zelfbeheer(folder, ...args);
}

function structured(...args: readonly string[]): void {
  const { code, err } = run("structure", ...args, "--on", "2027-03-01");
  expect(code, err).toBe(0);
}

function tablesOf(name: string): Map<string, TableSnapshot> {
  const read = readWorkbook(readFileSync(join(folder, name)), name);
  if (!read.ok) throw new Error(read.refusal.code);
  return new Map(snapshotOf(read.value).sheets.flatMap(({ tables }) => tables.map((table) => [table.name, table])));
}

/** Rows in which something is filled in. */
function rowsOf(name: string, table: string): readonly (readonly CellValue[])[] {
  return (tablesOf(name).get(table)?.rows ?? []).filter((row) => !row.every(isBlank));
}

const LIST = "Initiatiefnr;Initiatief;Wijk;Startdatum;Budget;Contactpersoon\n";

describe("a list that is imported into a workbook of ours", () => {
  it("adds nothing the second time, and leaves every row as it was", () => {
    structured(MESSY, "--out", "een.xlsx");
    structured(MESSY, "--into", "een.xlsx", "--out", "twee.xlsx");
    for (const [name] of tablesOf("een.xlsx")) {
      if (name === "zbHerkomst") continue;
      expect(rowsOf("twee.xlsx", name), name).toEqual(rowsOf("een.xlsx", name));
    }
    expect(rowsOf("twee.xlsx", "zbHerkomst").length).toBeGreaterThan(rowsOf("een.xlsx", "zbHerkomst").length);
  });

  it("changes what the list says anew, keeps what people filled in, and tells how many rows", () => {
    writeFileSync(
      join(folder, "lijst.csv"),
      `${LIST}BB-01;Buurttuin;Noord;1-3-2026;100;\nBB-02;Heg;Zuid;1-4-2026;50;\n`,
    );
    structured("lijst.csv", "--out", "een.xlsx");
    writeFileSync(
      join(folder, "lijst2.csv"),
      `${LIST}BB-01;Buurttuin;Noord;1-3-2026;150;\nBB-03;Pad;Oost;1-5-2026;70;\n`,
    );
    const { code, err } = run("structure", "lijst2.csv", "--into", "een.xlsx", "--out", "twee.xlsx");
    expect(code, err).toBe(0);
    expect(err).toContain("Initiatieven: 1 rij bijgewerkt");
    const headers = tablesOf("twee.xlsx").get("zbInitiatieven")?.headers ?? [];
    const budget = headers.indexOf("Budget");
    const rows = rowsOf("twee.xlsx", "zbInitiatieven");
    expect(rows.map((row) => [row[0], row[budget]])).toEqual([
      ["I-0001", 150],
      ["I-0002", 50],
      ["I-0003", 70],
    ]);
  });

  it("goes into a workbook that has a part of our sheets; the others are added", () => {
    copyFileSync(join(TEMPLATES, "servicekosten-voorbeeld.xlsx"), join(folder, "werkboek.xlsx"));
    const before = tablesOf("werkboek.xlsx");
    structured(MESSY, "--into", "werkboek.xlsx", "--out", "uit.xlsx");
    const after = tablesOf("uit.xlsx");
    expect(before.has("zbTaken")).toBe(false);
    expect(rowsOf("uit.xlsx", "zbTaken").length).toBe(4);
    for (const [name, { headers }] of before) expect(after.get(name)?.headers, name).toEqual(headers);
    expect(brokenRules(readFileSync(join(folder, "uit.xlsx")))).toEqual([]);
  });

  it.skipIf(requireTool("soffice") ?? requireTool("openpyxl"))(
    "leaves cached results that LibreOffice finds too when it calculates everything anew",
    () => {
      copyFileSync(join(TEMPLATES, "servicekosten-voorbeeld.xlsx"), join(folder, "werkboek.xlsx"));
      structured(MESSY, "--into", "werkboek.xlsx", "--out", "uit.xlsx");
      expect(resultsAgainstCached(readFileSync(join(folder, "uit.xlsx")))).toEqual([]);
    },
  );

  it("is refused when a heading was changed, for its values would be lost", () => {
    writeFileSync(join(folder, "lijst.csv"), `${LIST}BB-01;Buurttuin;Noord;1-3-2026;100;\n`);
    copyFileSync(join(TEMPLATES, "bewonerscommissie.xlsx"), join(folder, "commissie.xlsx"));
    const { code, err } = run("structure", "lijst.csv", "--into", "commissie.xlsx", "--out", "uit.xlsx");
    expect(code).toBe(2);
    expect(err).toMatch(/Fout F057: In de tabel zbInitiatieven van uw werkboek ontbreekt: /);
  });

  it("is refused by a workbook without sheets of ours", () => {
    const { code, err } = run("structure", MESSY, "--into", MESSY, "--out", "uit.xlsx");
    expect(code).toBe(2);
    expect(err).toContain("F058");
  });
});

describe("a workbook that is structured again with --keep-source", () => {
  it("keeps our sheets as they are, reads only the user's own and adds what is new", () => {
    structured(MESSY, "--keep-source", "--out", "een.xlsx");
    structured("een.xlsx", "--keep-source", "--out", "twee.xlsx");
    expect(tablesOf("twee.xlsx").size).toBe(tablesOf("een.xlsx").size);
    for (const name of [
      "zbComplexen",
      "zbEenheden",
      "zbInitiatieven",
      "zbContracten",
      "zbTaken",
      "zbRooster",
      "zbOverig",
    ])
      expect(rowsOf("twee.xlsx", name), name).toEqual(rowsOf("een.xlsx", name));
  });
});

describe("a workbook of ours that is structured as if it were a list", () => {
  it("is refused when no other sheets are in it, with what to do instead", () => {
    expect(run("template", "--set", "werkboek", "--example", "--out", "werkboek.xlsx").code).toBe(0);
    const { code, err } = run("structure", "werkboek.xlsx", "--out", "uit.xlsx");
    expect(code).toBe(2);
    expect(err).toMatch(/^Fout F059: "werkboek.xlsx" is al een werkboek van Zelfbeheer\..*check.*--into/);
    expect(existsSync(join(folder, "uit.xlsx"))).toBe(false);
  });

  it("is refused too when another program left out its tables", () => {
    expect(run("template", "--set", "beheerplan", "--example", "--out", "plan.xlsx").code).toBe(0);
    const parts = Object.entries(unzipSync(readFileSync(join(folder, "plan.xlsx")))).map(([name, content]) => {
      const text = () => strFromU8(content);
      if (name.startsWith("xl/worksheets/_rels/"))
        return [name, strToU8(text().replace(/<Relationship [^>]*\/table"[^>]*\/>/g, ""))] as const;
      if (name.startsWith("xl/worksheets/"))
        return [name, strToU8(text().replace(/<tableParts.*?<\/tableParts>/g, ""))] as const;
      return [name, content] as const;
    });
    writeFileSync(join(folder, "zonder.xlsx"), zipSync(Object.fromEntries(parts)));
    const { code, err } = run("structure", "zonder.xlsx", "--out", "uit.xlsx");
    expect(code, err).toBe(2);
    expect(err).toContain("F059");
    expect(run("check", "zonder.xlsx").err).toContain("C026");
  });

  it("gives the rows of the other sheets only, and says so", () => {
    structured(MESSY, "--out", "alleen.xlsx");
    structured(MESSY, "--keep-source", "--out", "samen.xlsx");
    const { code, err } = run("structure", "samen.xlsx", "--out", "los.xlsx", "--on", "2027-03-01");
    expect(code, err).toBe(0);
    expect(err).toContain("Let op S045: In dit bestand staan al bladen van Zelfbeheer.");
    for (const name of ["zbComplexen", "zbInitiatieven", "zbTaken", "zbOverig"])
      expect(rowsOf("los.xlsx", name), name).toEqual(rowsOf("alleen.xlsx", name));
  });
});
