/** The sheets that the program keeps about initiatives, brought up to date in one go: Vandaag, Vergelijking, Rollen, Kanalen. */

import type { Day } from "../../days/day.ts";
import type { Checked } from "../../problems/problem.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type ResultRows, resultEdits } from "../charges/result-edits.ts";
import { signalsIn, type Today } from "../today.ts";
import { signalRows, type TellProblem } from "../today-sheet.ts";
import { readInitiatives } from "./read-book.ts";
import { initiativeRows } from "./result-rows.ts";

/** The tables that are written; `zbInitiatieven` and the others are only read. */
export const REFRESHED_TABLES: readonly string[] = ["zbSignalen", "zbVergelijking", "zbRollen", "zbKanalen"];

export interface Refreshed {
  readonly today: Today;
  readonly rows: ResultRows;
}

/** What those sheets have to say on a day. */
export function initiativeResults(workbook: WorkbookSnapshot, on: Day, tell: TellProblem): Refreshed {
  const book = readInitiatives(workbook, on);
  const today = signalsIn(book, on);
  return { today, rows: new Map([["zbSignalen", signalRows(today, tell)], ...initiativeRows(book, on)]) };
}

/** The edits that write it; a sheet that the workbook lacks is a problem (B003) and the others are written. */
export function refreshInitiatives(workbook: WorkbookSnapshot, on: Day, tell: TellProblem): Checked<readonly Edit[]> {
  return resultEdits(workbook, initiativeResults(workbook, on, tell).rows);
}
