import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recomputeCharges } from "../../../src/journeys/charges/recompute.ts";
import { resultEdits } from "../../../src/journeys/charges/result-edits.ts";
import { rowsOfRecomputation } from "../../../src/journeys/charges/result-rows.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { snapshotOf, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { type OpenedInExcel, openInExcel } from "../../excel-host/node/open-in-excel.ts";
import { cost, day, homes, key } from "../../support/charge-rows.ts";
import { fileWith } from "../../support/own-workbook.ts";

const EXAMPLE = readFileSync(join(import.meta.dirname, "../../../templates/servicekosten-voorbeeld.xlsx"));
const TODAY = 46_000;

async function snapshotIn({ workbook }: OpenedInExcel): Promise<WorkbookSnapshot> {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return snapshotOf(read.value);
}

/** Herberekening, Per eenheid and others, with as many rows as the workbook gives. */
async function results(opened: OpenedInExcel): Promise<readonly Edit[]> {
  const snapshot = await snapshotIn(opened);
  const recomputed = recomputeCharges(snapshot, { year: null, initiative: null }, TODAY);
  if (!recomputed.ok) throw new Error(recomputed.refusal.code);
  return resultEdits(snapshot, rowsOfRecomputation(recomputed.value)).value;
}

function protections({ book }: OpenedInExcel): unknown {
  return book.sheets.map(({ Name, Protection }) => [Name, Protection.Protected, Protection.Options]);
}

function rowsOn({ book }: OpenedInExcel, name: string): number {
  const table = book.Tables.GetItem(name);
  return table.lastBodyRow() - table.range.top;
}

describe("sheets that only the program writes", () => {
  it("are written although they are protected, and are protected as before", async () => {
    const opened = openInExcel(EXAMPLE);
    const before = protections(opened);
    expect(opened.book.Worksheets.GetItem("Per eenheid").Protection.Protected).toBe(true);
    const start = await snapshotIn(opened);
    const applied = await opened.workbook.apply(await results(opened));
    if (!applied.ok) throw new Error(applied.refusal.code);
    expect(rowsOn(opened, "zbPerEenheid")).toBe(24);
    expect(protections(opened)).toEqual(before);
    const undone = await opened.workbook.apply(applied.value.undo);
    expect(undone.ok).toBe(true);
    expect(await snapshotIn(opened)).toEqual(start);
    expect(protections(opened)).toEqual(before);
  });

  it("begin a new page for each complex, in place of the pages of before", async () => {
    const two = [...homes(3), ...homes(2, { complex: "C2" }, "x")];
    const contents = {
      zbEenheden: two,
      zbVerdeelsleutels: [key("VK-1")],
      zbKostenposten: [cost("K-1", 600, 2025), cost("K-2", 300, 2025, { complex: "C2" })],
      zbOverdracht: ["K-1", "K-2"].map((item) => ({ id: `OD-${item}`, item, share: 1, from: day("2025-07-01") })),
    };
    const opened = openInExcel(await fileWith(contents, 2025, "servicekosten"));
    const sheet = opened.book.Worksheets.GetItem("Per eenheid");
    const { Options } = sheet.Protection;
    expect(Options).not.toBeNull();
    sheet.Protection.Unprotect();
    sheet.HorizontalPageBreaks.Add("A40");
    sheet.Protection.Protect(Options ?? {});
    const applied = await opened.workbook.apply(await results(opened));
    expect(applied.ok).toBe(true);
    // Row 8 of the sheet: three homes stand on rows 5 to 7.
    expect(sheet.HorizontalPageBreaks.list().map(({ row }) => row + 1)).toEqual([8]);
    expect(sheet.cells.at(7, 1)?.value).toBe("x01");
    expect(opened.book.Worksheets.GetItem("Controle").HorizontalPageBreaks.list()).toEqual([]);
  });

  it("are as they were, protection too, whichever request fails", async () => {
    const clean = openInExcel(EXAMPLE);
    const edits = await results(clean);
    const requests = clean.host.log.requests;
    await clean.workbook.apply(edits);
    const inApply = clean.host.log.requests - requests;
    for (let at = 0; at < inApply; at += 1) {
      const opened = openInExcel(EXAMPLE);
      const [start, before] = [await snapshotIn(opened), protections(opened)];
      opened.host.faults = { fail: [{ request: opened.host.log.requests + at, code: "GeneralException" }] };
      const applied = await opened.workbook.apply(edits);
      expect(applied.ok, `request ${at}`).toBe(false);
      opened.host.faults = {};
      expect(await snapshotIn(opened), `request ${at}`).toEqual(start);
      expect(protections(opened), `request ${at}`).toEqual(before);
    }
  });

  it("stay as they are when somebody gave them a password", async () => {
    const opened = openInExcel(EXAMPLE);
    opened.book.Worksheets.GetItem("Per eenheid").Protection.hasPassword = true;
    const [start, before] = [await snapshotIn(opened), protections(opened)];
    const refused = await opened.workbook.apply(await results(opened));
    expect(refused.ok ? null : refused.refusal.code).toBe("X003");
    expect(await snapshotIn(opened)).toEqual(start);
    expect(protections(opened)).toEqual(before);
  });
});
