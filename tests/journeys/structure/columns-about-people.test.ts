/** Headings that name people over cells that do not. */

import { expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { planOf } from "./plan-of.ts";

const PEOPLE = new Set(["who", "owner", "guide", "executor", "by", "tenant", "previousTenant", "contact"]);

function planFrom(sheet: string, rows: readonly (readonly CellValue[])[]) {
  const { tables } = recogniseWorkbook(workbookOf({ [sheet]: rows }), []);
  return { ...planOf(tables), columns: tables.flatMap(({ columns }) => columns) };
}

it.each([
  ["a question whether somebody is known", "Eigenaar bekend", ["nee", "ja, nr 41", "nee", "ja, nr 12"]],
  ["yes and no", "Bewoner", ["ja", "nee", "ja", "ja"]],
  ["a day", "Huurder sinds", ["1-3-2019", "1-6-2021", "1-1-2020", "1-4-2022"]],
  ["marks with a comma", "Bewoners", [7.5, 8.2, 5.5, 6.1]],
])("under a heading about people %s names nobody", (_what, heading, values) => {
  const rows = ["wegbrengen", "blijft", "kringloop", "blijft"].map((action, at) => [
    action,
    `rek ${at}`,
    values[at] ?? null,
  ]);
  const { columns, rows: placed } = planFrom("Blad1", [["Actie", "Plek", heading], ...rows]);
  const column = columns.find((own) => own.heading === heading);
  expect(PEOPLE.has(column?.field ?? "")).toBe(false);
  expect(placed("zbLogboek").filter(({ who }) => who !== undefined)).toEqual([]);
});

it("marks for an initiative are no leader of it", () => {
  const { rows } = planFrom("Evaluatie 2025", [
    ["Initiatief", "Wat ging goed", "Cijfer bewoners", "Evaluatiedatum"],
    ["Trappenhuis Vondelflat", "veel contact", 7.5, "3-11-2025"],
    ["Binnentuin Rozenhof", "tuin is mooi", 8.2, "20-10-2025"],
    ["Achterpad Zuid", null, 5, "1-9-2025"],
  ]);
  expect(rows("zbInitiatieven").map(({ name, leader }) => [name, leader])).toEqual([
    ["Trappenhuis Vondelflat", undefined],
    ["Binnentuin Rozenhof", undefined],
    ["Achterpad Zuid", undefined],
  ]);
  expect(rows("zbOverig").map(({ value }) => value)).toEqual(expect.arrayContaining(["7,5", "8,2", "5"]));
});

it("who has the turn may be a team with a number", () => {
  const { columns } = planFrom("Taken", [
    ["Taak", "Frequentie", "Uitvoerder"],
    ["Hal dweilen", "wekelijks", 1],
    ["Ramen lappen", "maandelijks", 2],
    ["Tuin harken", "wekelijks", 1],
  ]);
  expect(columns.map(({ field }) => field)).toContain("executor");
});
