import { foundTables } from "../../src/journeys/found-table.ts";
import type { Place } from "../../src/problems/problem.ts";
import { tableNamed } from "../../src/schema/workbook-schema.ts";
import { parseRange } from "../../src/workbook/address.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";

/** The row of a table of ours in which a place lies; row null for a place that means the sheet as a whole. */
export interface RowAt {
  readonly table: string;
  readonly row: number | null;
  /** The column of the cell, where the place is one of ours. */
  readonly key: string | null;
}

/** A row that people can fill in or add, as a form. */
export interface RowToFill extends RowAt {
  /** "een stap" */
  readonly rowName: string;
}

/** Null for a place outside the tables of ours. */
export function rowAt(snapshot: WorkbookSnapshot, { sheet, cell }: Place): RowAt | null {
  const found = foundTables(snapshot).find((one) => one.sheet === sheet);
  if (!found) return null;
  const { name } = found.table;
  if (cell === "") return { table: name, row: null, key: null };
  const at = parseRange(cell);
  const row = (at?.top ?? 0) - found.snapshot.top - 1;
  if (row < 0 || row >= found.snapshot.rows.length) return null;
  const column = (at?.left ?? 0) - found.snapshot.left;
  const key = [...found.columns].find(([, index]) => index === column)?.[0] ?? null;
  return { table: name, row, key };
}

/** The row of the first place; null where only the program or nobody writes. */
export function rowToFill(snapshot: WorkbookSnapshot, [place]: readonly Place[]): RowToFill | null {
  const row = place ? rowAt(snapshot, place) : null;
  if (!row) return null;
  const { owner, rowName } = tableNamed(row.table);
  return owner === "people" ? { ...row, rowName } : null;
}
