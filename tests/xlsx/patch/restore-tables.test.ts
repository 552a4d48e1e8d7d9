import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nativeZip } from "../../../src/cli/native-zip.ts";
import { checkWorkbook } from "../../../src/journeys/check/check-workbook.ts";
import { lostTables } from "../../../src/journeys/check/lost-tables.ts";
import type { WorkbookEvidence } from "../../../src/workbook/evidence.ts";
import { findTable, snapshotOf } from "../../../src/workbook/snapshot.ts";
import { restoreTables } from "../../../src/xlsx/patch/restore-tables.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { edited, partText, withPart } from "../../support/edit-file.ts";
import { brokenRules } from "../../support/package-rules.ts";

const EXAMPLE = readFileSync(join(import.meta.dirname, "../../../templates/zelfbeheer-werkboek-voorbeeld.xlsx"));

function read(bytes: Uint8Array): WorkbookEvidence {
  const found = readWorkbook(bytes, "x.xlsx");
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

function sheetNamed(name: string): string {
  const names = [...partText(EXAMPLE, "xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  return `xl/worksheets/sheet${names.findIndex(([, found]) => found === name) + 1}.xml`;
}

/** As "Converteren naar bereik" leaves a sheet: the cells stay, the table goes. */
function withoutTable(sheet: string): Uint8Array {
  const part = sheetNamed(sheet);
  const rels = part.replace("worksheets/", "worksheets/_rels/").concat(".rels");
  const loose = withPart(EXAMPLE, part, partText(EXAMPLE, part).replace(/<tableParts.*?<\/tableParts>/, ""));
  return withPart(loose, rels, partText(EXAMPLE, rels).replace(/<Relationship [^>]*\/table"[^>]*\/>/, ""));
}

describe("a sheet of ours on which the table is gone", () => {
  const bytes = withoutTable("Taken");
  const evidence = read(bytes);
  const lost = lostTables(evidence);

  it("is told as that, and not as a sheet that is missing", () => {
    const { problems } = checkWorkbook(snapshotOf(evidence), "x.xlsx", new Map(), lost);
    expect(problems.filter(({ code }) => code === "C026")).toEqual([
      expect.objectContaining({ severity: "error", places: [{ sheet: "Taken", cell: "A4:AA10" }] }),
    ]);
    expect(problems.filter(({ facts }) => "table" in facts && facts.table === "Taken")).toEqual([]);
    expect(lostTables(read(EXAMPLE))).toEqual([]);
  });

  it("gets its table back just as it was", () => {
    const tables = lost.flatMap(({ table, sheet, range }) => (range ? [{ name: table.name, sheet, range }] : []));
    const restored = restoreTables(bytes, evidence, tables, nativeZip);
    if (!restored.ok) throw new Error(restored.refusal.code);
    const after = read(restored.value);
    expect(findTable(snapshotOf(after), "zbTaken")).toEqual(findTable(snapshotOf(read(EXAMPLE)), "zbTaken"));
    expect(brokenRules(restored.value).filter((rule) => !brokenRules(bytes).includes(rule))).toEqual([]);
    expect(lostTables(after)).toEqual([]);
  });

  it("has no table that can come back when its headings were changed", () => {
    const rename = <Value>(value: Value) => (value === "Taak" ? "Werk" : value);
    const sheets = evidence.sheets.map((sheet) =>
      sheet.name === "Taken"
        ? { ...sheet, rows: sheet.rows.map((row) => ({ ...row, values: row.values.map(rename) })) }
        : sheet,
    );
    const changed = { ...evidence, sheets };
    expect(lostTables(changed)).toMatchObject([{ sheet: "Taken", range: null }]);
    const { problems } = checkWorkbook(snapshotOf(changed), "x.xlsx", new Map(), lostTables(changed));
    expect(problems.map(({ code }) => code)).toContain("C027");
    // A sheet of that name with a list of somebody else is none of ours.
    const foreign = sheets.map((sheet) =>
      sheet.name === "Taken" ? { ...sheet, rows: sheet.rows.filter(({ row }) => row !== 2) } : sheet,
    );
    expect(lostTables({ ...evidence, sheets: foreign })).toEqual([]);
  });
});

describe("a heading cell that another program changed", () => {
  it("is told, and repaired to what the table says", () => {
    const part = sheetNamed("Taken");
    const xml = partText(EXAMPLE, part);
    const other = xml.replace(
      /<c r="Q4"([^>]*) t="s"><v>\d+<\/v><\/c>/,
      '<c r="Q4"$1 t="inlineStr"><is><t>Minuten</t></is></c>',
    );
    expect(other).not.toBe(xml);
    const bytes = withPart(EXAMPLE, part, other);
    const { problems, repairs } = checkWorkbook(snapshotOf(read(bytes)), "x.xlsx");
    expect(problems).toEqual([
      {
        code: "C028",
        severity: "error",
        places: [{ sheet: "Taken", cell: "Q4" }],
        facts: { heading: "Minuten per beurt", found: "Minuten" },
      },
    ]);
    const repaired = edited(bytes, ...repairs).bytes;
    expect(checkWorkbook(snapshotOf(read(repaired)), "x.xlsx").problems).toEqual([]);
    expect(findTable(snapshotOf(read(repaired)), "zbTaken")).toEqual(findTable(snapshotOf(read(EXAMPLE)), "zbTaken"));
  });
});
