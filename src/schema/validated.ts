/** Which columns Excel holds to a list or to limits while people type. */

import { type Column, originOf } from "./column.ts";
import type { Table } from "./table.ts";

/** Text is free, and Excel knows no list for several choices in one cell. */
export function hasRule(table: Table, column: Column): boolean {
  if (table.owner === "program" || originOf(column) !== "input") return false;
  if (column.kind === "choice") return column.several !== true;
  return column.kind !== "text" && column.kind !== "longText";
}
