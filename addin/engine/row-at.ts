import { foundTables } from "../../src/journeys/found-table.ts";
import type { Place } from "../../src/problems/problem.ts";
import { parseRange } from "../../src/workbook/address.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";

/** The row of a table of ours in which a place lies; row null for a place that means the sheet as a whole. */
export interface RowAt {
  readonly table: string;
  readonly row: number | null;
}

/** Null for a place outside the tables of ours. */
export function rowAt(snapshot: WorkbookSnapshot, { sheet, cell }: Place): RowAt | null {
  const found = foundTables(snapshot).find((one) => one.sheet === sheet);
  if (!found) return null;
  if (cell === "") return { table: found.table.name, row: null };
  const row = (parseRange(cell)?.top ?? 0) - found.snapshot.top - 1;
  return row >= 0 && row < found.snapshot.rows.length ? { table: found.table.name, row } : null;
}
