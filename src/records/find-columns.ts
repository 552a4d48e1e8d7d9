/** Which column of a table in a workbook is which column of its description. Headings decide, not the order. */

import { type Problem, problem } from "../problems/problem.ts";
import type { Column } from "../schema/column.ts";
import type { Table } from "../schema/table.ts";
import type { TableSnapshot } from "../workbook/snapshot.ts";

/** Column key → place in the row, from 0. Spaces and capitals make no difference, as in Excel. */
export function findColumns(table: Table, snapshot: TableSnapshot): ReadonlyMap<string, number> {
  const byHeading = new Map(snapshot.headers.map((heading, at) => [plainHeading(heading), at]));
  const found = new Map<string, number>();
  for (const { key, heading } of table.columns) {
    const at = byHeading.get(plainHeading(heading));
    if (at !== undefined) found.set(key, at);
  }
  return found;
}

/**
 * One problem (C004) for each column that people fill in, that is asked for and that the workbook lacks. Columns that formulas
 * or the program fill are not missed when reading. `asked` undefined: every column.
 */
export function missingColumns(
  table: Table,
  sheet: string,
  found: ReadonlyMap<string, number>,
  asked?: readonly string[],
): Problem[] {
  const isMissed = ({ key, program, computed }: Column): boolean =>
    !found.has(key) && !program && !computed && (asked?.includes(key) ?? true);
  return table.columns
    .filter(isMissed)
    .map(({ heading }) => problem("C004", "error", [{ sheet, cell: "" }], { heading, table: table.name }));
}

/** A heading without what Excel and people overlook. */
export function plainHeading(heading: string): string {
  return heading.trim().replace(/\s+/g, " ").toLowerCase();
}
