/** Rows of a small beheerplan for tests: one initiative, a weekly task on Mondays, people with four hours a month. */

import type { CellValue } from "../../../src/workbook/cell.ts";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { day } from "../../support/charge-rows.ts";
import { snapshotWith } from "../../support/own-workbook.ts";

type Row = Readonly<Record<string, CellValue>>;

export const MARCH = { from: day("2026-03-01"), to: day("2026-03-31") };
export const BEFORE = day("2026-02-20");

export function task(id: string, more: Row = {}): Row {
  return {
    id,
    name: `taak ${id}`,
    initiative: "I-0001",
    space: "portiek 1",
    doneBy: "groep",
    frequency: "elke week op ma",
    minutes: 45,
    people: 1,
    from: day("2026-01-01"),
    ...more,
  };
}

export function person(id: string, more: Row = {}): Row {
  return { id, name: `Achternaam ${id}`, initiative: "I-0001", hoursPerMonth: 4, sharedName: `Naam ${id}`, ...more };
}

export function planWith(
  tasks: readonly Row[],
  people: readonly Row[],
  turns: readonly Row[] = [],
  more: Readonly<Record<string, readonly Row[]>> = {},
): WorkbookSnapshot {
  return snapshotWith({ zbTaken: tasks, zbDeelnemers: people, zbRooster: turns, ...more });
}
