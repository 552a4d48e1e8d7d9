import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SheetsFile } from "../../../addin/open-workbook.ts";
import { tablesOf } from "../../../src/schema/workbook-schema.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { openInExcel } from "../../excel-host/node/open-in-excel.ts";

const MESSY = readFileSync(join(import.meta.dirname, "../../fixtures/demo/werkmap-wijkteam-oost.xlsx"));
const TEMPLATE = readFileSync(join(import.meta.dirname, "../../../templates/zelfbeheer-werkboek.xlsx"));

function fileOf(bytes: Uint8Array): SheetsFile {
  const read = readWorkbook(bytes, "x.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return { bytes, sheets: sheetsOf(bytes), evidence: read.value };
}

function sheetsOf(bytes: Uint8Array): string[] {
  const read = readWorkbook(bytes, "x.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets.map(({ name }) => name);
}

describe("sheets of ours in the open workbook", () => {
  it("stand behind the user's own; a name that is taken gets (zelfbeheer), and names and formulas follow", async () => {
    const { book, workbook } = openInExcel(MESSY);
    const own = sheetsOf(MESSY);
    const ours = sheetsOf(TEMPLATE);
    expect(own.filter((name) => ours.includes(name)).length).toBeGreaterThan(0);
    const inserted = await workbook.write({ edits: [], sheets: fileOf(TEMPLATE) });
    if (!inserted.ok) throw new Error(inserted.refusal.code);
    expect([...inserted.value.names.keys()]).toEqual(ours);
    for (const [name, given] of inserted.value.names)
      expect(given).toBe(own.includes(name) ? `${name} (zelfbeheer)` : name);
    expect(book.sheets.map(({ Name }) => Name)).toEqual([...own, ...inserted.value.names.values()]);
    const read = await workbook.read();
    if (!read.ok) throw new Error(read.refusal.code);
    expect(snapshotOf(read.value).names).toMatchObject({ Boekjaar: 2026 });
    expect(snapshotOf(read.value).sheets.flatMap(({ tables }) => tables).length).toBe(tablesOf("werkboek").length);

    const removed = await workbook.removeSheets([...inserted.value.names.values()]);
    expect(removed.ok).toBe(true);
    expect(book.sheets.map(({ Name }) => Name)).toEqual(own);
  });

  it("go away again, also when somebody took one away already", async () => {
    const { book, workbook } = openInExcel(MESSY);
    const inserted = await workbook.write({ edits: [], sheets: fileOf(TEMPLATE) });
    if (!inserted.ok) throw new Error(inserted.refusal.code);
    const names = [...inserted.value.names.values()];
    book.Worksheets.GetItem(names[3] ?? "").Delete();
    expect((await workbook.removeSheets(names)).ok).toBe(true);
    expect(book.sheets.map(({ Name }) => Name)).toEqual(sheetsOf(MESSY));
  });

  it("are refused by an Excel that cannot insert them, and a new workbook opens instead", async () => {
    const { book, workbook } = openInExcel(MESSY, { excelApi: "1.12" });
    expect([...workbook.lacks].sort()).toEqual(["groupedUndo", "insertSheets"]);
    const refused = await workbook.write({ edits: [], sheets: fileOf(TEMPLATE) });
    expect(refused.ok ? null : refused.refusal.code).toBe("X008");
    expect((await workbook.openNew(TEMPLATE)).ok).toBe(true);
    expect(Buffer.compare(Buffer.from(book.opened[0] ?? []), TEMPLATE)).toBe(0);
  });
});

describe("the open workbook", () => {
  it("shows a cell, but never a sheet that its user hid", async () => {
    const { book, workbook } = openInExcel(MESSY);
    const hidden = book.sheets.find(({ Visibility }) => Visibility !== "Visible")?.Name ?? "";
    expect((await workbook.select({ sheet: "Afspraken", cell: "B3" })).ok).toBe(true);
    expect([book.active.Name, book.selection]).toEqual(["Afspraken", "Afspraken!B3"]);
    const refused = await workbook.select({ sheet: hidden, cell: "A1" });
    expect(refused.ok ? null : refused.refusal).toMatchObject({ code: "X011", facts: { sheet: hidden } });
    const gone = await workbook.select({ sheet: "Weg", cell: "A1" });
    expect(gone.ok ? null : gone.refusal).toMatchObject({ code: "X005", facts: { what: "Weg" } });
  });

  it("keeps a text under a key", async () => {
    const { workbook } = openInExcel(MESSY);
    expect(await workbook.readSetting("indeling")).toBeNull();
    const setting = { key: "indeling", value: '{"versie":1}' };
    const written = await workbook.write({ edits: [], setting });
    expect(written.ok && written.value.isSettingKept).toBe(true);
    expect(await workbook.readSetting("indeling")).toBe('{"versie":1}');
  });
});
