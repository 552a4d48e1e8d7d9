import { dutchOf } from "../days/day.ts";
import type { Column, ColumnKind } from "../schema/column.ts";
import type { TableSnapshot } from "../workbook/snapshot.ts";

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
