/**
 * What whole journeys ask of Excel, from opening the view to what was written: at most six requests, and one for every 20,000 cells
 * read or written. Cells are counted by the emulated Excel as they go over the wire.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { CELLS_PER_REQUEST } from "../../../addin/excel/requests.ts";
import { Charging } from "../../../addin/state/charging.ts";
import { Checking } from "../../../addin/state/checking.ts";
import { Creating } from "../../../addin/state/creating.ts";
import { Leading } from "../../../addin/state/leading.ts";
import { Merging } from "../../../addin/state/merging.ts";
import { Structuring } from "../../../addin/state/structuring.ts";
import type { Surroundings } from "../../../addin/state/surroundings.ts";
import { ALL_GROUPS } from "../../../addin/texts/groups.ts";
import { nineSheets } from "../../bench/nine-sheets.ts";
import { type OpenedInExcel, openInExcel } from "../../excel-host/node/open-in-excel.ts";
import { copyFile, OURS, withRows, workbookOf } from "../../journeys/merge/merge-case.ts";
import { packageOf } from "../../support/package-of.ts";
import { exampleWithoutResults } from "./fixture-files.ts";

const CONTRACTS = readFileSync(join(import.meta.dirname, "../../fixtures/recognise/A07-contracten.xlsx"));
const MESSY = readFileSync(join(import.meta.dirname, "../../fixtures/demo/werkmap-wijkteam-oost.xlsx"));
const EXAMPLE = readFileSync(join(import.meta.dirname, "../../../templates/zelfbeheer-werkboek-voorbeeld.xlsx"));

function around({ workbook }: OpenedInExcel): Surroundings {
  const onBug = (error: unknown) => {
    throw error;
  };
  return { workbook, engine: slicedEngine(), today: () => 46_000, onBug };
}

/** Does the work and holds its requests against what the product allows. */
async function within({ host: { log } }: OpenedInExcel, work: () => Promise<void>): Promise<void> {
  const [requests, cells] = [log.requests, log.cells];
  await work();
  // The library may tidy up in a request of its own.
  await new Promise((done) => setTimeout(done, 50));
  const spent = { requests: log.requests - requests, cells: log.cells - cells };
  expect(spent.requests, JSON.stringify(spent)).toBeLessThanOrEqual(6 + Math.floor(spent.cells / CELLS_PER_REQUEST));
  expect(Math.max(log.largestRequest, log.largestResponse)).toBeLessThan(5 * 1024 * 1024);
}

async function structure(structuring: Structuring, withEmpty: boolean): Promise<void> {
  await structuring.start();
  structuring.remember(true);
  await structuring.preview();
  structuring.includeEmpty(withEmpty);
  await structuring.apply();
  expect(structuring.state.get()).toMatchObject({ phase: "done", isForgotten: false });
}

async function structured(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = openInExcel(bytes);
  await structure(new Structuring(around(opened)), false);
  return opened.book.toXlsx();
}

describe("a whole journey asks Excel at most six times", () => {
  it.each([
    ["a small workbook", CONTRACTS],
    ["a messy workbook", MESSY],
  ])("structuring %s for the first time, all sheets with their charts added, and its undo", async (_, bytes) => {
    const opened = openInExcel(bytes);
    const structuring = new Structuring(around(opened));
    await within(opened, () => structure(structuring, true));
    await within(opened, () => structuring.undo());
    expect(structuring.state.get()).toMatchObject({ isUndone: true });
  });

  it("structuring again, into sheets of ours that are there and others that are not, and its undo", async () => {
    const opened = openInExcel(await structured(CONTRACTS));
    const sheet = opened.book.Worksheets.GetItem("Contracten");
    // One more row in the user's own list.
    const row = ["2025/002", "Nieuw & Co", "Schoonmaak", "0412", 500, 0.21, 45_700];
    row.forEach((value, column) => {
      sheet.cells.make(9, column).value = value;
    });
    const structuring = new Structuring(around(opened));
    await within(opened, () => structure(structuring, true));
    await within(opened, () => structuring.undo());
    expect(structuring.state.get()).toMatchObject({ isUndone: true });
  });

  it("structuring a workbook of nine sheets", async () => {
    const opened = openInExcel(await nineSheets(600));
    const structuring = new Structuring(around(opened));
    await within(opened, () => structure(structuring, true));
    await within(opened, () => structuring.undo());
  });

  it("making all sheets in the open workbook, and its undo", async () => {
    const opened = openInExcel(MESSY);
    const creating = new Creating(around(opened));
    await within(opened, () => creating.make({ groups: ALL_GROUPS, example: true, into: "here" }));
    expect(creating.state.get().phase).toBe("done");
    await within(opened, () => creating.undo());
  });

  it("checking, repairing, and the undo of that", async () => {
    const opened = openInExcel(EXAMPLE);
    opened.book.Worksheets.GetItem("Taken").GetRange("C4").Values = [["Kenmerk?"]];
    const checking = new Checking(around(opened));
    await within(opened, async () => {
      await checking.start();
      await checking.repair();
    });
    expect(checking.state.get()).toMatchObject({ phase: "result", repaired: { count: 1 } });
    await within(opened, () => checking.undo());
    expect(checking.state.get()).toMatchObject({ phase: "result", repaired: null, isStale: false });
  });

  it("a copy of residents merged, and the undo", async () => {
    const opened = openInExcel(packageOf(workbookOf(OURS)));
    const returned = withRows(withRows(OURS, "zbRooster", { "R-0002": { done: "ja" } }), "zbUren", {
      "": { on: 46_330, task: "T-0001", hours: 2 },
    });
    const merging = new Merging(around(opened));
    await within(opened, async () => {
      await merging.open(new File([Uint8Array.from(copyFile(OURS, returned))], "kopie.xlsx"));
      await merging.write();
    });
    expect(merging.state.get()).toMatchObject({ phase: "done", cells: 1, rows: 1, sheets: ["Rooster", "Uren"] });
    await within(opened, () => merging.undo());
    expect(merging.state.get()).toMatchObject({ isUndone: true });
  });

  it.each([
    ["recompute", "1.17"],
    ["recompute", "1.20"],
    ["settle", "1.17"],
    ["settle", "1.20"],
  ] as const)("service charges written (%s, ExcelApi %s), a chart with them, and the undo", async (task, excelApi) => {
    const opened = openInExcel(exampleWithoutResults(), { excelApi });
    const dashboard = opened.book.Worksheets.GetItem("Dashboard");
    dashboard.Protection.Unprotect();
    // It shows other complexes than are filled in.
    dashboard.Charts.Add("ColumnClustered", dashboard.GetRange("A1:B9"), "Columns").Name = "Grafiek servicekosten";
    const charging = new Charging(around(opened));
    await within(opened, async () => {
      await charging.start(task);
      await charging.preview();
      await charging.write();
    });
    expect(charging.state.get().phase).toBe("done");
    expect(dashboard.Charts.list().map(({ source }) => source)).not.toContain("A1:B9");
    await within(opened, () => charging.undo());
    expect(charging.state.get()).toMatchObject({ phase: "done", isUndone: true });
  });

  it("a copy for a committee, made and written in the Logboek, and the undo of that", async () => {
    const opened = openInExcel(EXAMPLE);
    const leading = new Leading(around(opened));
    const asked = { of: { kind: "complex", id: "0412" }, include: [] } as const;
    await within(opened, async () => {
      await leading.open();
      expect(await leading.ask((engine) => engine.shareFile(asked, () => {}))).toMatchObject({ ok: true });
      await leading.writeAtOnce((engine) => engine.shareLog(asked, () => {}), "");
    });
    await within(opened, () => leading.undo());
  });

  it("a form of an initiative, filled in and sent, and a change that the program proposes", async () => {
    const opened = openInExcel(EXAMPLE);
    const leading = new Leading(around(opened));
    await within(opened, async () => {
      await leading.open();
      await leading.showForm({ table: "zbTaken", row: 0 }, "Taak");
      await leading.sendForm({ name: "Ramen lappen" }, () => "Toegevoegd");
    });
    expect(leading.state.get()).toMatchObject({ phase: "open", form: null, written: { text: "Toegevoegd" } });
    await within(opened, () => leading.undo());
    await within(opened, async () => {
      await leading.propose((engine) => engine.addIndicators(null, () => {}), {
        title: "",
        intro: "",
        verb: "",
        done: "Klaar",
      });
      await leading.writeProposal();
    });
  });
});
