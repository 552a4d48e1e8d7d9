/** Which columns Excel holds to a list or to limits while people type. */

import { type Column, originOf } from "./column.ts";
import type { Table } from "./table.ts";

/**
 * Text is free, and Excel knows no list for several choices in one cell. A reference to a table that the workbook lacks has
 * nothing to choose from.
 */
export function hasRule(table: Table, column: Column, isThere: (table: string) => boolean): boolean {
  if (table.owner === "program" || originOf(column) !== "input") return false;
  if (column.kind === "choice") return column.several !== true;
  if (column.kind === "reference") return isThere(column.to);
  return column.kind !== "text" && column.kind !== "longText";
}
