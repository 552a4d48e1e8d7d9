/** Terms in columns of whole months. */

import type { RecognisedValue } from "../../recognise/value.ts";
import type { Table } from "../../schema/table.ts";
import { columnNamed } from "../../schema/workbook-schema.ts";
import type { PlannedRow } from "./draft.ts";
import { reportMisfit } from "./fill.ts";
import type { SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Brings a term into a column of months; four weeks are not a month, so they do not fit. */
export function placeMonths(
  row: SourceRow,
  field: string,
  table: Table,
  key: string,
  work: Workspace,
  values: PlannedRow,
): void {
  const cell = row.find(field);
  if (!cell) return;
  const months = monthsOf(cell.cell.value);
  const column = columnNamed(table, key);
  const max = column.kind === "integer" ? (column.max ?? months) : months;
  if (months === null || max === null || months > max) {
    reportMisfit(row, cell, column, "unfit", work);
    return;
  }
  values[key] = months;
  row.use(cell);
}

function monthsOf(value: RecognisedValue): number | null {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !("unit" in value)) return null;
  const months = value.unit === "month" ? value.value : value.unit === "year" ? value.value * 12 : Number.NaN;
  return Number.isInteger(months) && months >= 0 ? months : null;
}
