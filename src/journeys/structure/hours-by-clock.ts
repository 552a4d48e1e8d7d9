/** Hours from when somebody began until when it ended. */

import { problem } from "../../problems/problem.ts";
import type { PlannedRow } from "./draft.ts";
import { type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const CLOCK = /^(\d{1,2})(?:[.:u](\d{2})(?::\d{2})?)?\s?(?:u|uur|h)?\.?$/i;
/** Time in which nobody worked. */
const BREAK = /pauze|rust|break/i;
const IN_AN_HOUR = 60;
const DIGITS = 10_000;

/** Whether a list has a begin and an end, read as words, instead of a number of hours. */
export function hasHoursByClock(source: SourceTable): boolean {
  const columns = source.keysOf("hours").map((key) => source.columnOf(key));
  return columns.length === 2 && columns.every((column) => column?.type === "text" && column.period === undefined);
}

/** Brings the time between both into the column Uren; false where one of them cannot be read, or where a break was taken off. */
export function placeHoursByClock(row: SourceRow, values: PlannedRow, work: Workspace): boolean {
  const cells = row.cellsOf("hours");
  const [begin, end] = cells.map(minutesIn);
  const hadBreak = row.leftOver().some(({ heading, cell }) => BREAK.test(heading) && cell.value !== null);
  if (begin == null || end == null || end <= begin || hadBreak) return false;
  values.hours = Math.round(((end - begin) / IN_AN_HOUR) * DIGITS) / DIGITS;
  for (const cell of cells) {
    row.use(cell);
    work.account.keepRest(cell, textOfValue(cell.cell.value));
  }
  const { sheet } = row.table;
  work.problems.add(`S092|${sheet}`, row.placeOf(cells[0]), (places) =>
    problem("S092", "info", places, { sheet, headings: cells.map(({ heading }) => heading), hits: places.length }),
  );
  return true;
}

function minutesIn({ cell }: SourceCell): number | null {
  const [, hours = "", minutes = "0"] = CLOCK.exec(textOfValue(cell.value).trim()) ?? [];
  const isTime = hours !== "" && Number(hours) <= 24 && Number(minutes) < IN_AN_HOUR;
  return isTime ? Number(hours) * IN_AN_HOUR + Number(minutes) : null;
}
