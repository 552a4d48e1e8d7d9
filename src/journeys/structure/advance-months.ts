/** A row for every month of a home: what was asked for or paid in that month, in rows of Voorschotten as long as it stays the same. */

import { addMonths, type Day, dayOfIso } from "../../days/day.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { Placed } from "./account.ts";
import { advanceIn } from "./advance-change.ts";
import { addAdvance, paidPerMonth } from "./advance-row.ts";
import type { PlannedRow } from "./draft.ts";
import type { SourceRow, SourceTable } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const MONTH = /^(?:(?:boek|huur|betaal|verval|incasso)?maand|periode|termijn)$/;

/** For a list with a column of months: places the advance of a row in its month; null where the row has none of both. */
export function advancesByMonth(
  source: SourceTable,
  work: Workspace,
): (row: SourceRow, unit: string) => readonly Placed[] | null {
  const column = source.table.columns.find(({ type, heading }) => type === "date" && MONTH.test(normalise(heading)));
  const latest = new Map<string, { readonly placed: Placed; readonly row: PlannedRow }>();
  if (!column) return () => null;
  return (row, unit) => {
    const month = row.leftOver().find(({ column: own }) => own === column);
    const from = month ? firstOfMonth(month.cell.value) : null;
    const one = advanceIn(row);
    const paid = one === "several" ? null : (one ?? row.find("advance"));
    if (!month || from === null || !paid) return null;
    const perMonth = paidPerMonth(paid, work);
    if (perMonth === null) return null;
    row.use(month);
    row.use(paid);
    const to = addMonths(from, 1) - 1;
    const before = latest.get(unit);
    if (before && before.row.perMonth === perMonth && before.row.to === from - 1) {
      before.row.to = to;
      return [before.placed];
    }
    const placed = addAdvance(unit, perMonth, { from, to }, work);
    latest.set(unit, { placed, row: work.draft("zbVoorschotten").rowWith(placed.id) });
    return [placed];
  };
}

/** "2025-01" and every day of January 2025. */
function firstOfMonth(value: unknown): Day | null {
  const month = typeof value === "string" ? /^(\d{4}-\d{2})(?:-\d{2})?$/.exec(value)?.[1] : undefined;
  return month === undefined ? null : dayOfIso(`${month}-01`);
}
