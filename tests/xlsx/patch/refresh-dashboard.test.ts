import { beforeAll, describe, expect, it } from "vitest";
import { nativeCompression, nativeZip } from "../../../src/cli/native-zip.ts";
import { refreshResults } from "../../../src/journeys/check/refresh-results.ts";
import { formEdits } from "../../../src/journeys/forms/form-edits.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { FileWorkbook } from "../../../src/xlsx/file-adapter.ts";
import { applyToPackage } from "../../../src/xlsx/patch/apply-to-package.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { renderWorkbook } from "../../../src/xlsx/render/render-workbook.ts";
import { templatePlan } from "../../../src/xlsx/render/template-file.ts";
import { brokenChartRules, chartsIn } from "../../support/chart-rules.ts";
import { brokenRules } from "../../support/package-rules.ts";

let example: Uint8Array;
beforeAll(async () => {
  example = await renderWorkbook(templatePlan("werkboek", true), nativeCompression, () => undefined);
});

function snapshot(bytes: Uint8Array) {
  const read = readWorkbook(bytes, "x.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return { evidence: read.value, workbook: snapshotOf(read.value) };
}

function dashboardOf(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const sheet = snapshot(bytes).evidence.sheets.find(({ name }) => name === "Dashboard");
  return new Map(sheet?.rows.flatMap(({ row, values }) => values.map((value, at) => [`${"ABCDE"[at]}${row}`, value])));
}

/** A second complex with a larger change, a second initiative, and a mark that fell. */
async function changed(bytes: Uint8Array): Promise<Uint8Array> {
  const file = new FileWorkbook(bytes, "x.xlsx", nativeZip);
  const answers = [
    { table: "zbInitiatieven", values: { name: "Tuin Kastanjehof", phase: "aanjagen", homes: "20", complex: "0418" } },
    {
      table: "zbMetingen",
      values: {
        initiative: "I-0001",
        indicator: "IN-0010",
        on: "1-10-2026",
        moment: "vervolgmeting",
        value: "55",
        n: "24",
      },
    },
  ];
  for (const answer of answers) {
    const outcome = formEdits(snapshot(file.bytes).workbook, { row: null, ...answer });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    const applied = await file.apply(outcome.edits);
    if (!applied.ok) throw new Error(applied.refusal.code);
  }
  return file.bytes;
}

describe("after edits the Dashboard in a file", () => {
  it("shows the results as they are now, and so do its charts", async () => {
    const after = await changed(example);
    const cells = dashboardOf(after);
    expect([cells.get("A5"), cells.get("A6"), cells.get("B5")]).toEqual([1, "1 in voorbereiding, 0 gestopt", 44]);
    expect([cells.get("E5"), cells.get("E6")]).toEqual([4, "3 gelijk, 2 slechter, 1 onbekend"]);
    const [phases, , , indicators] = chartsIn(after);
    expect(phases?.title).toBe("1 van de 2 initiatieven is in uitvoering");
    expect(phases?.series[0]?.values).toEqual([0, 0, 1, 0, 0, 1, 0, 0]);
    expect(indicators?.series.map(({ name }) => name)).toContain("Servicekosten per woning per maand: 19% slechter");
    expect([...brokenRules(after), ...brokenChartRules(after)]).toEqual([]);
  });

  it("has no stale result left: nothing changes when all results are worked out again", async () => {
    const after = await changed(example);
    expect(refreshResults(snapshot(after).workbook)).toEqual([]);
  });

  it("takes the range of complexes along as it fills", async () => {
    const { workbook } = snapshot(example);
    const found = workbook.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "zbHerberekening");
    if (!found) throw new Error("no zbHerberekening");
    const row = found.headers.map((heading) =>
      heading === "Complexnummer" ? "0418" : heading === "Effect van zelfbeheer" ? -99999 : null,
    );
    const rows = [...found.rows, row];
    const edit = { kind: "replaceRows", table: "zbHerberekening", rowsBefore: found.rows.length, rows } as const;
    const patched = applyToPackage(example, workbook, [edit], nativeZip);
    if (!patched.ok) throw new Error(patched.refusal.code);
    const charges = chartsIn(patched.value.bytes)[1];
    expect(charges?.categories).toEqual(["Kastanjehof", "Lindehof"]);
    expect(charges?.series.map(({ values }) => values)).toEqual([
      [0, 46.37],
      [0, 21.72],
    ]);
  });

  it("is left alone when one of its tables is gone", async () => {
    const servicekosten = await renderWorkbook(templatePlan("servicekosten", true), nativeCompression, () => undefined);
    const { workbook } = snapshot(servicekosten);
    const name = workbook.sheets.flatMap(({ tables }) => tables).find((table) => table.name === "zbComplexen");
    const column = name?.headers.indexOf("Naam") ?? -1;
    const before = name?.rows[0]?.[column] ?? null;
    const edit = { kind: "setCell", table: "zbComplexen", row: 0, column, before, after: "Nieuw" } as const;
    expect(applyToPackage(servicekosten, workbook, [edit], nativeZip).ok).toBe(true);
  });
});
