import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Structuring } from "../../../addin/state/structuring.ts";
import { DAYS_TO_1904, dayOf } from "../../../src/days/day.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { FileWorkbook } from "../../../src/xlsx/file-adapter.ts";
import { openInExcel } from "../../excel-host/node/open-in-excel.ts";
import { partText, withPart, zipTools } from "../../support/edit-file.ts";

const USERS = readFileSync(join(import.meta.dirname, "../../fixtures/recognise/C05.xlsx"));
const EXAMPLE = from1904(readFileSync(join(import.meta.dirname, "../../../templates/beheerplan-voorbeeld.xlsx")));
const FIRST_OF_MARCH = dayOf(2026, 3, 1) ?? 0;

function from1904(bytes: Uint8Array): Uint8Array {
  const book = partText(bytes, "xl/workbook.xml");
  return withPart(bytes, "xl/workbook.xml", book.replace(/<workbookPr\b/, '<workbookPr date1904="1"'));
}

describe("a workbook that counts its days from 1904", () => {
  it("holds less in its cells than is read, and reads as its file does", async () => {
    const { book, workbook } = openInExcel(EXAMPLE);
    const read = await workbook.read();
    const file = await new FileWorkbook(EXAMPLE, "test.xlsx", zipTools).read();
    if (!read.ok || !file.ok) throw new Error("not read");
    expect(snapshotOf(read.value)).toEqual(snapshotOf(file.value));
    const { range, sheet } = book.Tables.GetItem("zbLogboek");
    const [[held] = []] = sheet.GetCell(range.top, range.left + 1).Values as number[][];
    const table = snapshotOf(read.value)
      .sheets.flatMap(({ tables }) => tables)
      .find(({ name }) => name === "zbLogboek");
    expect(table?.rows[0]?.[2]).toBe((held ?? 0) + DAYS_TO_1904);
  });

  it.each([true, false])("gets days as it counts them, in rows and in cells (read before: %s)", async (isRead) => {
    const opened = openInExcel(EXAMPLE);
    const file = new FileWorkbook(EXAMPLE, "test.xlsx", zipTools);
    if (isRead) await opened.workbook.read();
    const { range, sheet } = opened.book.Tables.GetItem("zbLogboek");
    const rows = range.bottom - range.top;
    const [[held] = []] = sheet.GetCell(range.top, range.left + 1).Values as number[][];
    const before = (held ?? 0) + DAYS_TO_1904;
    const edits: Edit[] = [
      { kind: "setCell", table: "zbLogboek", row: 0, column: 2, before, after: FIRST_OF_MARCH },
      { kind: "appendRows", table: "zbLogboek", rowsBefore: rows, rows: [["L-0099", null, FIRST_OF_MARCH]] },
    ];
    const applied = await opened.workbook.apply(edits);
    if (!applied.ok) throw new Error(applied.refusal.code);
    const day = (row: number) => (sheet.GetCell(row, range.left + 1).Values as number[][])[0]?.[0];
    expect([day(range.top), day(range.bottom)]).toEqual([FIRST_OF_MARCH - DAYS_TO_1904, FIRST_OF_MARCH - DAYS_TO_1904]);
    expect((await file.apply(edits)).ok).toBe(true);
    const [now, meant] = [await opened.workbook.read(), await file.read()];
    if (!now.ok || !meant.ok) throw new Error("not read");
    expect(snapshotOf(now.value).sheets).toEqual(snapshotOf(meant.value).sheets);
    const undone = await opened.workbook.apply(applied.value.undo);
    expect(undone.ok && day(range.top)).toBe(held);
  });

  it("gets no sheets of ours, which count from 1900: what is structured goes to a workbook of its own", async () => {
    const { book, workbook } = openInExcel(USERS);
    const names = book.sheets.map(({ Name }) => Name);
    const onBug = (error: unknown) => {
      throw error;
    };
    const structuring = new Structuring({ workbook, engine: slicedEngine(), today: () => 46_000, onBug });
    await structuring.start();
    await structuring.preview();
    expect(structuring.state.get()).toMatchObject({ phase: "preview", elsewhere: "from1904" });
    await structuring.apply();
    expect(structuring.state.get()).toMatchObject({ phase: "done", isElsewhere: true });
    expect(book.sheets.map(({ Name }) => Name)).toEqual(names);
    expect(book.opened).toHaveLength(1);
  });
});
