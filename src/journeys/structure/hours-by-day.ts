/**
 * Hours with a column for each day: every cell is a row of Uren. Hours of a whole week or month have no day, and are kept in
 * Overig: a day that nobody wrote down is not invented.
 */

import { dayOfIso } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import type { Table } from "../../schema/table.ts";
import type { Placed, Placer } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { put } from "./fill.ts";
import type { SourceCell, SourceRow, SourceTable } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

export function hasHoursByDay(source: SourceTable): boolean {
  return source.table.columns.some(({ field, period }) => field === "hours" && period !== undefined);
}

/** `named` gives what is the same for all hours of a row: the initiative, who worked, at what. */
export function hoursByDayPlacer(table: Table, work: Workspace, named: (row: SourceRow) => PlannedRow): Placer {
  return (row) => {
    const cells = row.cellsOf("hours");
    const dated = cells.flatMap((cell) => {
      const day = dayOf(cell);
      return day === null ? [] : [{ cell, day }];
    });
    if (dated.length < cells.length) tellWithoutDay(row, work);
    if (dated.length === 0) return { placed: [] };
    const shared = named(row);
    const placed = dated.flatMap(({ cell, day }): Placed[] => {
      const values: PlannedRow = { on: day, ...shared };
      if (!put(row, cell, table, "hours", work, values)) return [];
      return [work.add(table.name, values, { natural: ["on", "participant", "task", "hours"] })];
    });
    return { placed };
  };
}

/** Hours with a week or month in each row, and no column of days. */
export function withoutDayPlacer(work: Workspace): Placer {
  return (row) => {
    if (row.has("hours")) tellWithoutDay(row, work);
    return { placed: [] };
  };
}

function tellWithoutDay(row: SourceRow, work: Workspace): void {
  work.problems.add(`S026|${row.table.sheet}`, row.placeOf(), (places) =>
    problem("S026", "warning", places, { sheet: row.table.sheet, hits: places.length }),
  );
}

function dayOf({ column }: SourceCell): number | null {
  return column?.period === undefined ? null : dayOfIso(column.period);
}
