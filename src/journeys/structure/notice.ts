/** Terms of notice: months where they are months, days where the source counts in days or weeks. */

import type { RecognisedValue } from "../../recognise/value.ts";
import type { Table } from "../../schema/table.ts";
import { columnNamed } from "../../schema/workbook-schema.ts";
import type { PlannedRow } from "./draft.ts";
import { reportMisfit } from "./fill.ts";
import type { SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const IN: Readonly<Record<string, readonly [key: string, each: number]>> = {
  day: ["noticeDays", 1],
  week: ["noticeDays", 7],
  month: ["noticeMonths", 1],
  year: ["noticeMonths", 12],
};

/** Brings the term of a row into the columns of months and days; a week is seven days, and four weeks are not a month. */
export function placeNotice(row: SourceRow, table: Table, work: Workspace, values: PlannedRow): void {
  const cell = row.find("notice");
  if (!cell) return;
  const term = termOf(cell.cell.value);
  const column = columnNamed(table, term?.key ?? "noticeMonths");
  const max = column.kind === "integer" ? (column.max ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  if (term === null || term.count > max) {
    reportMisfit(row, cell, column, "unfit", work);
    return;
  }
  values[term.key] = term.count;
  row.use(cell);
}

function termOf(value: RecognisedValue): { readonly key: string; readonly count: number } | null {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !("unit" in value)) return null;
  const [key, each] = IN[value.unit] as readonly [string, number];
  const count = value.value * each;
  return Number.isInteger(count) && count >= 0 ? { key, count } : null;
}
