/** Hours with a column for each person: every cell is a row of Uren, of who its heading names. */

import { dayOf, dayOfIso } from "../../days/day.ts";
import { monthsIn } from "../../recognise/values/dates.ts";
import type { Table } from "../../schema/table.ts";
import type { Placed, Placer } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { fill, put } from "./fill.ts";
import { initiativeOf, participantNamed } from "./link.ts";
import type { SourceRow, SourceTable } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

export function hasHoursByPerson(source: SourceTable): boolean {
  const columns = source.keysOf("hours").map((key) => source.columnOf(key));
  return (
    columns.length > 1 &&
    !source.has("participant") &&
    columns.every((column) => column?.type !== "text" && column?.period === undefined)
  );
}

export function hoursByPersonPlacer(table: Table, work: Workspace): Placer {
  return (row) => {
    const cells = row.cellsOf("hours");
    const day = dayIn(row);
    if (cells.length === 0) {
      // A day of the month on which nobody worked.
      const on = row.find("on");
      if (on && row.leftOver().every(({ key }) => key === on.key)) row.use(on);
      return { placed: [] };
    }
    if (day === null) return nothingPlaced(row, work, table, ["on"]);
    const initiative = initiativeOf(row, table, work);
    const shared: PlannedRow = fill(row, table, [["note", "note"]], work, {
      on: day,
      ...(initiative === undefined ? {} : { initiative }),
    });
    const placed = cells.flatMap((cell): Placed[] => {
      const values: PlannedRow = { ...shared };
      if (!put(row, cell, table, "hours", work, values)) return [];
      values.participant = participantNamed(cell.heading.trim(), row, initiative, work);
      return [work.add(table.name, values, { natural: ["on", "participant", "task", "hours"] })];
    });
    const on = row.find("on");
    if (on) row.use(on);
    return { placed };
  };
}

/** A day, or the number of one in the month that the sheet or the title is of. */
function dayIn(row: SourceRow): number | null {
  const text = row.textOf("on");
  if (!/^\d{1,2}$/.test(text)) return dayOfIso(text.slice(0, 10));
  const { context, sheet } = row.table;
  const [month] = [context.title ?? "", sheet].flatMap(monthsIn);
  return month === undefined ? null : dayOf(month.year, month.month, Number(text));
}
