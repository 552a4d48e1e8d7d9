import { describe, expect, it } from "vitest";
import { restoreCharges } from "../../../src/journeys/initiatives/end-initiative.ts";
import { viewInitiative } from "../../../src/journeys/initiatives/initiative-view.ts";
import { removeNames } from "../../../src/journeys/initiatives/remove-names.ts";
import type { Outcome } from "../../../src/problems/problem.ts";
import { tableNamed } from "../../../src/schema/workbook-schema.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { findTable, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { day } from "../../support/charge-rows.ts";
import { complete, ID, placeText, workbookOf } from "../../support/initiative-rows.ts";

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

  it("replaces a full name wherever it stands, and tells the cells that may still hold one", () => {
    const rows = complete("stoppen");
    const before = workbookOf({
      ...rows,
      zbDeelnemers: [
        ...(rows.zbDeelnemers ?? []),
        { id: "DN-3", initiative: ID, name: "mw. Anja de Vries-Smit", sharedName: "Anja" },
        { id: "DN-4", initiative: ID, name: "K. Osman" },
        { id: "DN-5", initiative: ID, name: "Roos Bloem" },
        { id: "DN-6", initiative: ID, name: "Roos Bloem" },
      ],
      zbRooster: [
        {
          id: "R-1",
          task: "T-1",
          who: "Anja",
          doneBy: "k. osman",
          seenBy: "Anja, K. Osman",
          note: "ANJA DE VRIES-SMIT ziek",
        },
        { id: "R-2", task: "T-1", who: "Glans", seenBy: "Mw. Pieters", note: "een roos gesnoeid" },
      ],
      zbLogboek: [
        { id: "L-1", initiative: ID, what: "Anja de Vries-Smit's fiets staat bij K Osman.", who: "kerngroep" },
        { id: "L-2", initiative: ID, what: "Gesproken met Anja over de trap.", who: "Wijkteam" },
        { id: "L-3", initiative: ID, what: "Roos Bloem heeft een sleutel.", who: "dhr. De Wit" },
        { id: "L-4", initiative: ID, what: "Een stap. Twee stappen. Osman", note: "Het was de moeite waard." },
        { id: "L-5", what: "Geen initiatief, wel K. Osman." },
        { id: "L-6", initiative: "I-0002", what: "K. Osman doet hier ook mee." },
      ],
      zbSchouw: [{ id: "SC-1", initiative: ID, space: "portiek 1", by: "Anja en de huismeester" }],
      zbStappen: [{ id: "S-1", initiative: ID, name: "Bel K. Osman", by: "kerngroep; mw. Anja de Vries-Smit" }],
      zbOverig: [{ id: "OV-1", value: "sleutel bij K. Osman" }],
    });
    const outcome = removeNames(before, ID, ON);
    const bare = applied(before, outcome);
    expect(valuesOf(bare, "zbRooster", "who")).toEqual(["DN-3", "Glans"]);
    expect(valuesOf(bare, "zbRooster", "doneBy")).toEqual(["DN-4", null]);
    expect(valuesOf(bare, "zbRooster", "seenBy")).toEqual(["DN-3, DN-4", "Mw. Pieters"]);
    expect(valuesOf(bare, "zbRooster", "note")).toEqual(["DN-3 ziek", "een roos gesnoeid"]);
    expect(valuesOf(bare, "zbLogboek", "what")).toEqual([
      "DN-3's fiets staat bij DN-4.",
      "Gesproken met Anja over de trap.",
      "Roos Bloem heeft een sleutel.",
      "Een stap. Twee stappen. Osman",
      "Geen initiatief, wel K. Osman.",
      "K. Osman doet hier ook mee.",
    ]);
    expect(valuesOf(bare, "zbSchouw", "by")).toEqual(["DN-3 en de huismeester"]);
    expect(valuesOf(bare, "zbStappen", "name")).toEqual(["Bel DN-4"]);
    expect(valuesOf(bare, "zbStappen", "by")).toEqual(["kerngroep; DN-3"]);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.problems.map(({ code }) => code)).toEqual(["I109"]);
    expect(outcome.problems[0]?.places.map(placeText).sort()).toEqual([
      "Logboek.what 2",
      "Logboek.what 3",
      "Logboek.what 4",
      "Logboek.what 5",
      "Logboek.who 3",
      "Overig.value 1",
      "Rooster.seenBy 2",
    ]);
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
