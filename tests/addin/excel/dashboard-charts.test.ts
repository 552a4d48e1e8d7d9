import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { templateBeside } from "../../../addin/engine/make-file.ts";
import type { SheetsFile } from "../../../addin/open-workbook.ts";
import { DASHBOARD_CHARTS } from "../../../src/schema/dashboard/charts.ts";
import { CHARGE_BLOCK } from "../../../src/schema/dashboard/layout.ts";
import { TABLES } from "../../../src/schema/workbook-schema.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import type { EmulatedWorkbook } from "../../excel-host/model/workbook.ts";
import { openInExcel } from "../../excel-host/node/open-in-excel.ts";

const MESSY = readFileSync(join(import.meta.dirname, "../../fixtures/demo/werkmap-wijkteam-oost.xlsx"));
let example: SheetsFile;

beforeAll(async () => {
  const read = readWorkbook(MESSY, "x.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  example = await templateBeside(TABLES, true, read.value, snapshotOf(read.value));
});

/** A row in a table that the Dashboard does not read. */
function something(book: EmulatedWorkbook): Edit {
  const { range } = book.Tables.GetItem("zbMiddelen");
  return { kind: "appendRows", table: "zbMiddelen", rowsBefore: range.bottom - range.top, rows: [["M-0099"]] };
}

async function inserted() {
  const opened = openInExcel(MESSY);
  const outcome = await opened.workbook.write({ edits: [], sheets: example });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const sheet = opened.book.Worksheets.GetItem(outcome.value.names.get("Dashboard") ?? "");
  return { ...opened, outcome, sheet };
}

describe("the Dashboard in the open workbook", () => {
  it("comes without charts and gets them through the client library, a name and a title of a cell for each", async () => {
    const { sheet, outcome } = await inserted();
    expect(outcome.problems).toEqual([]);
    const charts = sheet.Charts.list();
    expect(charts.map(({ Name }) => Name)).toEqual(DASHBOARD_CHARTS.map(({ name }) => name));
    expect(charts.map(({ Title }) => Title.formula)).toEqual(
      DASHBOARD_CHARTS.map(({ title }) => `=Dashboard!${title}`),
    );
    expect(charts.map(({ Legend }) => Legend.Visible)).toEqual([false, false, false, false]);
  });

  it("shows the series of the blocks with direct labels", async () => {
    const { sheet } = await inserted();
    const series = sheet.Charts.list().map((chart) => chart.Series.list());
    expect(series.map((own) => own.map(({ Name }) => Name))).toEqual([
      ["Initiatieven"],
      ["Oud", "Nieuw"],
      ["Bewoners", "Opnieuw ingezet", "Corporatie"],
      [
        "Klachten over schoonmaak en tuin p…: 64% beter",
        "Servicekosten per woning per maand: 53% beter",
        "Uren begeleiding per maand: 50% slechter",
        "Rapportcijfer schoonmaak gedeelde …: 22% beter",
        "Rapportcijfer contact met buren, a…: 2% beter",
      ],
    ]);
    const [phases, charges, , indicators] = series;
    expect(phases?.[0]?.HasDataLabels).toBe(true);
    expect(charges?.[0]?.Points.GetItemAt(0).DataLabel.NumberFormat).toBe('"Oud ""€" #,##0.00;"Oud "-"€" #,##0.00;');
    expect(indicators?.map(({ Points }) => Points.list().map(({ HasDataLabel }) => HasDataLabel))).toEqual(
      Array.from({ length: 5 }, () => [false, true]),
    );
  });

  it("shows only complexes that are filled in", async () => {
    const { sheet } = await inserted();
    const charges = sheet.Charts.list()[1];
    expect(charges?.Series.list()[0]?.Points.list()).toHaveLength(1);
  });

  it("has its charts in two halves that do not overlap", async () => {
    const { sheet } = await inserted();
    const boxes = sheet.Charts.list().map(({ Left, Top, Width, Height }) => ({ Left, Top, Width, Height }));
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        const isApart =
          one.Left + one.Width <= other.Left ||
          other.Left + other.Width <= one.Left ||
          one.Top + one.Height <= other.Top ||
          other.Top + other.Height <= one.Top;
        expect(isApart).toBe(true);
      }
    });
  });

  it("shows another complex once it stands there, after whatever is written, and is protected as before", async () => {
    const { book, sheet, workbook, host } = await inserted();
    expect(sheet.Protection.Protected).toBe(true);
    const before = sheet.Charts.list();
    // What Excel calculates when there is one more.
    sheet.cells.make(CHARGE_BLOCK.first, 0).value = "Merelhof";
    const start = host.log.requests;
    const written = await workbook.apply([something(book)]);
    expect(written.ok).toBe(true);
    // How it stands, what is written, what Excel made of it, and the chart.
    expect(host.log.requests - start).toBe(4);
    const charts = sheet.Charts.list();
    expect(charts).toHaveLength(DASHBOARD_CHARTS.length);
    const charges = charts.find(({ Name }) => Name === "Grafiek servicekosten");
    expect(charges?.Series.list()[0]?.Points.list()).toHaveLength(2);
    expect(charts.filter((chart) => !before.includes(chart))).toHaveLength(1);
    expect(sheet.Protection.Protected).toBe(true);
  });

  it("leaves charts alone that show what they have to, and does not bring back one that somebody deleted", async () => {
    const { book, sheet, workbook, host } = await inserted();
    sheet.Protection.Unprotect();
    sheet.Charts.GetItem("Grafiek servicekosten").Delete();
    sheet.Protection.Protect();
    const before = sheet.Charts.list();
    sheet.cells.make(CHARGE_BLOCK.first, 0).value = "Merelhof";
    const start = host.log.requests;
    expect((await workbook.apply([something(book)])).ok).toBe(true);
    expect(host.log.requests - start).toBe(3);
    expect(sheet.Charts.list()).toEqual(before);
  });

  it("stands there without charts when Excel refuses them, and that is told", async () => {
    const opened = openInExcel(MESSY, { faults: { fail: [{ member: "SetFormula", code: "UnsupportedFeature" }] } });
    const outcome = await opened.workbook.write({ edits: [], sheets: example });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.problems.map(({ code }) => code)).toEqual(["E020"]);
    const sheet = opened.book.Worksheets.GetItem(outcome.value.names.get("Dashboard") ?? "");
    expect(sheet.Charts.list()).toEqual([]);
    expect(sheet.cells.at(4, 0)?.value).toBe(1);
  });
});
