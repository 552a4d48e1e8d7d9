/** What is wrong with a table though every cell by itself is sound: rows it does not include, and days where numbers belong. */

import { dutchOf } from "../days/day.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Column, ColumnKind } from "../schema/column.ts";
import type { Table } from "../schema/table.ts";
import { cellAddress } from "../workbook/address.ts";
import type { TableSnapshot } from "../workbook/snapshot.ts";

/** Rows that were pasted right under a table that people fill in: Excel does not count them, and neither do we (C024). */
export function rowsUnder(table: Table, sheet: string, { below, left }: TableSnapshot): Problem[] {
  if (!below || table.owner !== "people") return [];
  const places = [{ sheet, cell: cellAddress(below.row, left) }];
  return [problem("C024", "error", places, { table: table.name, rows: below.count })];
}

const FIGURES: ReadonlySet<ColumnKind> = new Set(["amount", "decimal", "integer", "percentage", "year"]);

/**
 * The day, as people write it, that a column of figures shows in a cell: "1-12" pasted as an amount (C025). Its serial number is
 * no amount. Null for every other cell.
 */
export function dayAmongFigures(
  column: Column,
  { rows, shownAsDay }: TableSnapshot,
  row: number,
  index: number,
): string | null {
  if (column.computed || !FIGURES.has(column.kind) || !shownAsDay?.has(`${row}:${index}`)) return null;
  const value = rows[row]?.[index];
  return typeof value === "number" && value >= 1 ? dutchOf(Math.floor(value)) : null;
}
