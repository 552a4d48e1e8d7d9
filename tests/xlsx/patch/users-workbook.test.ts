import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Edit } from "../../../src/workbook/edit.ts";
import { FileWorkbook } from "../../../src/xlsx/file-adapter.ts";
import { changedParts, edited, partText, tablesIn, zipTools } from "../../support/edit-file.ts";
import { recalculatedValues } from "../../support/office.ts";
import { requireTool } from "../../support/tools.ts";
import { usersWorkbook, withRareParts } from "../../support/users-workbook.ts";

const EDITS: readonly Edit[] = [
  { kind: "setCell", table: "Tabel1", row: 0, column: 1, before: 10.5, after: 100 },
  { kind: "appendRows", table: "Tabel1", rowsBefore: 5, rows: [["Taak 6", 4]] },
  { kind: "setHeader", table: "Tabel1", column: 1, before: "Bedrag", after: "Bedrag per jaar" },
];

const TABLE = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["Taken"]
table = sheet.tables["Tabel1"]
print(json.dumps([table.ref, table.autoFilter.ref, [c.name for c in table.tableColumns], sheet["A4"].comment.text,
    [str(v.sqref) for v in sheet.data_validations.dataValidation]]))`;

const skipped = requireTool("xlsxwriter") ?? requireTool("openpyxl") ?? requireTool("soffice");

describe.skipIf(skipped)("edits on a user's workbook with macros, chart, picture, note, pivot and link", () => {
  let before: Uint8Array;
  let after: Uint8Array;
  beforeAll(() => {
    before = withRareParts(usersWorkbook());
    after = edited(before, ...EDITS).bytes;
  });

  it("change the sheet, its table and the workbook part, and leave all other parts byte for byte", () => {
    expect(changedParts(before, after)).toEqual([
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain("<drawing r:id=");
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain("<legacyDrawing r:id=");
  });

  it("read in openpyxl as a larger table with its new heading, note and validation", () => {
    const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-edits-"));
    try {
      const file = join(folder, "after.xlsm");
      writeFileSync(file, after);
      const [ref, filter, columns, note, rules] = JSON.parse(
        execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", TABLE, file], { encoding: "utf8" }),
      ) as [string, string, string[], string, string[]];
      expect([ref, filter]).toEqual(["A3:C9", "A3:C9"]);
      expect(columns).toEqual(["Taak", "Bedrag per jaar", "Dubbel"]);
      expect(note).toContain("Vraag na bij de commissie");
      expect(rules).toEqual(["A4:A9"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("recalculate in LibreOffice: the calculated column follows the new heading, in the new row too", () => {
    const [values] = recalculatedValues([after]);
    expect(values?.Taken).toMatchObject({ B3: "Bedrag per jaar", C4: 200, C5: 42, A9: "Taak 6", C9: 8 });
    expect(JSON.stringify(values)).not.toMatch(/#(REF|NAME|VALUE|N\/A|DIV)/);
  });

  it("are undone by the edits that applying them gave, and a refused edit leaves the bytes alone", async () => {
    const workbook = new FileWorkbook(before, "users.xlsm", zipTools);
    const applied = await workbook.apply(EDITS);
    if (!applied.ok) throw new Error(applied.refusal.code);
    const stale = await workbook.apply(EDITS);
    expect(stale).toMatchObject({ ok: false, refusal: { code: "F041", places: [{ sheet: "Taken", cell: "B4" }] } });
    expect(workbook.bytes).toEqual(after);
    expect((await workbook.apply(applied.value.undo)).ok).toBe(true);
    expect(tablesIn(workbook.bytes)).toEqual(tablesIn(before));
    const some = await workbook.read({ sheets: ["Notities"] });
    expect(some.ok && some.value.sheets.map(({ name }) => name)).toEqual(["Notities"]);
  });
});
