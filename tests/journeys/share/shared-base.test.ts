import { describe, expect, it } from "vitest";
import { baseRows, readBase } from "../../../src/journeys/share/shared-base.ts";
import { snapshotOfRows } from "../../../src/records/snapshot-of-rows.ts";
import type { RowValues } from "../../../src/schema/row-value.ts";
import { sharedBase } from "../../../src/schema/tables/shared-base.ts";
import { tablesOf } from "../../../src/schema/workbook-schema.ts";

const about = { of: { kind: "complex", id: "0412" }, sharedOn: 46352, version: 1 } as const;
const contents = new Map<string, readonly RowValues[]>([
  ["zbUren", [{ id: "U-0001", on: 46000, hours: 1.5, note: "eerste\r\nregel " }, { id: "U-0002" }]],
  ["zbTaken", [{ id: "T-0001", name: "trap vegen", risky: false, hoursPerYear: 12 }]],
]);
const { copy, rows } = baseRows(tablesOf("bewonerscommissie"), contents, about);

function readBack(lines: readonly RowValues[]) {
  return readBase(snapshotOfRows([sharedBase], new Map([["zbGedeeld", lines]])));
}

describe("what a copy was sent with", () => {
  it("comes back as it was written: filled cells that people fill in, and rows without any", () => {
    expect(readBack(rows)).toMatchObject({ ok: true, value: { ...about, copy } });
    const read = readBack(rows);
    const tables = read.ok ? read.value.tables : new Map();
    expect(Object.fromEntries(tables.get("zbUren")?.get("U-0001") ?? [])).toEqual({
      Datum: "46000",
      Uren: "1.5",
      Opmerking: "eerste\nregel",
    });
    expect(tables.get("zbUren")?.get("U-0002")?.size).toBe(0);
    expect(Object.fromEntries(tables.get("zbTaken")?.get("T-0001") ?? [])).toEqual({
      Taak: "trap vegen",
      Risico: "nee",
    });
  });

  it("does not mind in which order the lines stand", () => {
    expect(readBack([...rows].reverse())).toMatchObject({ ok: true, value: { copy } });
  });

  it.each([
    ["a value that was changed", rows.map((row) => (row.value === "1.5" ? { ...row, value: "2.5" } : row))],
    ["a line that is gone", rows.filter(({ value }) => value !== "1.5")],
    ["a line too many", [...rows, { table: "zbUren", row: "U-0003", column: "", value: "" }]],
    ["no lines about the copy", rows.filter(({ table }) => table !== "zbGedeeld")],
    ["nothing", []],
  ])("is not relied on with %s", (_, lines) => {
    expect(readBack(lines)).toMatchObject({ ok: false, refusal: { code: "N002", places: [{ sheet: "Gedeeld" }] } });
  });

  it("is missed when its sheet is gone", () => {
    expect(readBase({ sheets: [] })).toMatchObject({ ok: false, refusal: { code: "N001" } });
  });
});
