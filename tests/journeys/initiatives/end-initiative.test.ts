import { describe, expect, it } from "vitest";
import { removeNames, restoreCharges } from "../../../src/journeys/initiatives/end-initiative.ts";
import { viewInitiative } from "../../../src/journeys/initiatives/initiative-view.ts";
import type { Outcome } from "../../../src/problems/problem.ts";
import { tableNamed } from "../../../src/schema/workbook-schema.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { findTable, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { day } from "../../support/charge-rows.ts";
import { complete, ID, workbookOf } from "../../support/initiative-rows.ts";

const ON = day("2026-12-10");

function applied(workbook: WorkbookSnapshot, edits: Outcome<readonly Edit[]>): WorkbookSnapshot {
  if (!edits.ok) throw new Error(edits.refusal.code);
  const outcome = applyEdits(workbook, edits.value);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

function valuesOf(workbook: WorkbookSnapshot, table: string, key: string) {
  const at = tableNamed(table).columns.findIndex((column) => column.key === key);
  return findTable(workbook, table)?.table.rows.map((row) => row[at]);
}

describe("ending an initiative", () => {
  it("lets charges, tasks and agreements end on the day before tenants pay again", () => {
    const before = workbookOf(complete("stoppen"));
    const restored = applied(before, restoreCharges(before, ID, day("2027-03-01"), ON));
    for (const table of ["zbOverdracht", "zbTaken", "zbAfspraken"]) {
      expect(valuesOf(restored, table, "to"), table).toEqual([day("2027-02-28")]);
    }
  });

  it("refuses to restore charges from before residents began", () => {
    const workbook = workbookOf(complete("stoppen"));
    expect(restoreCharges(workbook, ID, day("2026-03-01"), ON)).toMatchObject({ ok: false, refusal: { code: "I108" } });
  });

  it("takes the names away, also where other sheets use them, and keeps the hours", () => {
    const rows = complete("stoppen");
    const turns = [
      { id: "R-1", task: "T-1", on: day("2026-04-01"), who: "Eén en dhr. twee" },
      { id: "R-2", task: "T-1", on: day("2026-04-08"), who: "Glans" },
    ];
    const before = workbookOf({ ...rows, zbRooster: turns });
    const bare = applied(before, removeNames(before, ID, ON));
    expect(valuesOf(bare, "zbDeelnemers", "name")).toEqual(["DN-1", "DN-2"]);
    expect(valuesOf(bare, "zbDeelnemers", "unit")).toEqual([null, null]);
    expect(valuesOf(bare, "zbMiddelen", "issuedTo")).toEqual(["DN-1"]);
    expect(valuesOf(bare, "zbRooster", "who")).toEqual(["DN-1 en DN-2", "Glans"]);
    expect(valuesOf(bare, "zbInitiatieven", "leader")).toEqual(["DN-1"]);
    expect(valuesOf(bare, "zbPeiling", "unit")?.every((unit) => unit === null)).toBe(true);
    for (const table of ["zbUren", "zbDraagvlak", "zbLogboek"]) {
      expect(findTable(bare, table)?.table.rows, table).toEqual(findTable(before, table)?.table.rows);
    }
    // Nothing that could be recognised is left anywhere else either.
    const text = JSON.stringify(bare.sheets.map(({ tables }) => tables.map((table) => table.rows)));
    expect(text).not.toMatch(/Mw\. Een|Dhr\. Twee|Eén/i);
    const view = viewInitiative(bare, ID, ON);
    expect(view.ok && view.value.blocking.map(({ code }) => code)).toEqual(["I087", "I089"]);
  });

  it("changes nothing of another initiative, and nothing the second time", () => {
    const rows = complete("stoppen");
    const other = { id: "DN-9", initiative: "I-0002", name: "Mw. Negen" };
    const before = workbookOf({ ...rows, zbDeelnemers: [...(rows.zbDeelnemers ?? []), other] });
    const bare = applied(before, removeNames(before, ID, ON));
    expect(valuesOf(bare, "zbDeelnemers", "name")).toEqual(["DN-1", "DN-2", "Mw. Negen"]);
    const again = removeNames(bare, ID, ON);
    expect(again.ok && again.value).toEqual([]);
  });
});
