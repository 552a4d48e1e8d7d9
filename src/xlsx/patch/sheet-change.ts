/** What has to happen on one sheet, worked out from the edits before any XML is touched. */

import { type CellRange, MAX_ROW } from "../../workbook/address.ts";
import { renameColumn } from "../../workbook/rename-in-formula.ts";
import type { TableSnapshot } from "../../workbook/snapshot.ts";
import type { StoredCell } from "../../workbook/stored-cell.ts";
import type { TableChange } from "../../workbook/working-table.ts";
import type { Growth } from "./grow-areas.ts";

export interface TablePlace {
  readonly name: string;
  readonly range: CellRange;
  readonly hasTotals: boolean;
}

export interface ChangedTable {
  readonly place: TablePlace;
  readonly change: TableChange;
  readonly after: TableSnapshot;
}

export interface ColumnRename {
  readonly table: string;
  readonly before: string;
  readonly after: string;
}

export interface SheetChange {
  readonly sheet: string;
  /** All tables of the sheet, changed or not, as they were. */
  readonly places: readonly TablePlace[];
  readonly changed: readonly ChangedTable[];
  /** In the whole workbook. */
  readonly renames: readonly ColumnRename[];
  /** Only in a workbook that counts its dates from 1904: the styles, by number, whose numbers are dates. */
  readonly datesFrom1904?: ReadonlySet<string>;
}

/** A cell to write. Null as content takes the cell away, its style too. */
export interface CellWrite {
  readonly content: StoredCell | null;
  /** Take the style of this row in the same column: the last row the table had. */
  readonly styleOfRow?: number;
  /** Take the style that most cells of this column have: the column is repaired. */
  readonly styleOfColumn?: CellRange;
}

/** Row → column → what to write there. */
export type SheetWrites = ReadonlyMap<number, ReadonlyMap<number, CellWrite>>;

export function writesOf(changed: readonly ChangedTable[]): SheetWrites {
  const writes = new Map<number, Map<number, CellWrite>>();
  const put = (row: number, column: number, write: CellWrite) => {
    const held = writes.get(row);
    if (held) held.set(column, write);
    else writes.set(row, new Map([[column, write]]));
  };
  for (const { place, change, after } of changed) {
    const { top, left, right } = place.range;
    for (const { column } of change.headers) {
      put(top, left + column, { content: { value: after.headers[column] ?? "", formula: null } });
    }
    for (const [row, columns] of change.cells) {
      for (const column of columns) {
        const content = { value: after.rows[row]?.[column] ?? null, formula: after.formulas[row]?.[column] ?? null };
        put(top + 1 + row, left + column, { content, ...styleSource(place, change, row, column) });
      }
    }
    for (let row = change.rowsAfter; row < change.rowsBefore; row += 1) {
      for (let column = left; column <= right; column += 1) put(top + 1 + row, column, { content: null });
    }
  }
  return writes;
}

export function growthsOf(changed: readonly ChangedTable[]): readonly Growth[] {
  return changed
    .filter(({ change }) => change.rowsBefore !== change.rowsAfter)
    .map(({ place, change }) => ({ before: place.range, bottom: place.range.top + change.rowsAfter }));
}

/** The area that a table takes in addition, or null. */
export function addedArea({ place, change }: ChangedTable): CellRange | null {
  if (change.rowsAfter <= change.rowsBefore) return null;
  return { ...place.range, top: place.range.bottom + 1, bottom: place.range.top + change.rowsAfter };
}

export function isPastSheet({ place, change }: ChangedTable): boolean {
  return place.range.top + change.rowsAfter > MAX_ROW;
}

/** A formula as it reads with all renames done; `home` is the table that it stands in. */
export function renamed(formula: string, renames: readonly ColumnRename[], home: string | undefined): string {
  return renames.reduce((text, { table, before, after }) => renameColumn(text, table, before, after, home), formula);
}

function styleSource(
  place: TablePlace,
  change: TableChange,
  row: number,
  column: number,
): Pick<CellWrite, "styleOfRow" | "styleOfColumn"> {
  const { top, left } = place.range;
  if (row >= change.rowsBefore && change.rowsBefore > 0) return { styleOfRow: top + change.rowsBefore };
  if (!change.restored.has(column)) return {};
  return {
    styleOfColumn: { top: top + 1, bottom: top + change.rowsBefore, left: left + column, right: left + column },
  };
}
