import { isBlank } from "./cell.ts";
import type { TableSnapshot } from "./snapshot.ts";

/**
 * How many rows a table counts as having: Excel knows no table without rows, so that a single row in which nobody filled in
 * anything is none. Formulas are not filled in by anybody and do not count; a table of formulas only has its row.
 */
export function rowCount(table: Pick<TableSnapshot, "rows" | "formulas">): number {
  if (table.rows.length !== 1) return table.rows.length;
  const formulas = table.formulas[0] ?? [];
  const filledIn = (table.rows[0] ?? []).filter((_, column) => (formulas[column] ?? null) === null);
  return filledIn.length > 0 && filledIn.every(isBlank) ? 0 : 1;
}
