/** How high rows of ours become that an edit writes. A program that opens the file does not measure them. */

import { TABLES } from "../../schema/workbook-schema.ts";
import { rowHeight } from "../render/row-height.ts";
import type { ChangedTable } from "./sheet-change.ts";
import type { RowScan, SheetScan } from "./sheet-scan.ts";

/** Row of the sheet → points; null: as high as one line. */
export type RowHeights = ReadonlyMap<number, number | null>;

/**
 * Heights of the rows that were added to tables of ours, and of every row on a sheet that the program keeps. Rows that people
 * had keep the height that they have; where somebody made the last of them higher than its text, new ones become as high.
 */
export function rowHeights(changed: readonly ChangedTable[], scan: SheetScan): RowHeights {
  const heights = new Map<number, number | null>();
  const rows = new Map(scan.rows.map((row) => [row.number, row]));
  for (const { place, change, after } of changed) {
    const table = TABLES.find(({ name }) => name.toLowerCase() === place.name.toLowerCase());
    if (!table) continue;
    const headers = after.headers.map(plain);
    const at = table.columns.map(({ heading }) => {
      const column = headers.indexOf(plain(heading));
      return column < 0 ? undefined : column;
    });
    const heightOf = rowHeight(
      table,
      at.map((column) => (column === undefined ? undefined : widthIn(scan, place.range.left + column))),
    );
    const needed = (row: number) =>
      heightOf(at.map((column) => (column === undefined ? null : (after.rows[row]?.[column] ?? null))));
    const top = place.range.top + 1;
    const first = table.owner === "program" ? 0 : change.filledBefore;
    const last = first - 1;
    const chosen = first === 0 ? null : chosenHeight(rows.get(top + last));
    const least = chosen === needed(last) ? null : chosen;
    for (let row = first; row < change.rowsBefore || row < change.rowsAfter; row += 1) {
      if (row >= change.rowsBefore && isTaken(rows.get(top + row))) continue;
      const height = needed(row);
      heights.set(top + row, least === null ? height : Math.max(least, height ?? 0));
    }
  }
  return heights;
}

/** Something stands beside the table: the row is not ours alone. */
function isTaken(row: RowScan | undefined): boolean {
  return row?.attributes.ht !== undefined || (row?.cells?.some(({ filled }) => filled) ?? false);
}

/** The height that somebody gave a row. */
function chosenHeight(row: RowScan | undefined): number | null {
  const { ht, customHeight } = row?.attributes ?? {};
  return ht !== undefined && /^(1|true)$/.test(customHeight ?? "") ? Number(ht) : null;
}

function plain(heading: string): string {
  return heading.trim().replace(/\s+/g, " ").toLowerCase();
}

/** In characters; undefined when the sheet gives the column no width of its own. */
function widthIn({ around }: SheetScan, column: number): number | undefined {
  const found = around
    .filter(({ local }) => local === "cols")
    .flatMap(({ children }) => children)
    .find(({ attributes }) => Number(attributes.min) <= column && column <= Number(attributes.max));
  const width = Number(found?.attributes.width);
  return width > 0 ? width : undefined;
}
