/** Where the changes of edits go in the open workbook, and what stands in their way. */

import { problem } from "../../src/problems/problem.ts";
import { MAX_ROW, rangeAddress } from "../../src/workbook/address.ts";
import type { Rehearsal } from "../../src/workbook/apply-edits.ts";
import { findTable } from "../../src/workbook/snapshot.ts";
import { Refused } from "./excel-refusal.ts";
import type { PlacedTable } from "./layout.ts";
import { type Place, rangeAfter } from "./put-tables.ts";
import type { Standing } from "./standing.ts";

/** A change of a table that is not among `tables` is left out. */
export function placesOf(
  { changes, after }: Rehearsal,
  { snapshot, days }: Pick<Standing, "snapshot" | "days">,
  tables: readonly PlacedTable[],
): Place[] {
  return changes.flatMap((change): Place[] => {
    const [was, now] = [findTable(snapshot, change.table), findTable(after, change.table)];
    const found = tables.find(({ table }) => table.name.toLowerCase() === change.table.toLowerCase());
    if (!found || !was || !now) return [];
    const own = days.get(change.table.toLowerCase()) ?? [];
    return [{ ...found, change, before: was.table, after: now.table, days: own }];
  });
}

/** What the file adapter refuses too: a totals row, the end of the sheet, cells in use below a table that grows. */
export function refuseObstacles(places: readonly Place[], { usedIn }: Standing): void {
  for (const place of places) {
    const { change, table, sheet } = place;
    const at = [{ sheet, cell: rangeAddress(table.range) }];
    const rows = change.rowsAfter - change.rowsBefore;
    if (rows === 0) continue;
    if (table.hasTotals) throw new Refused(problem("F047", "error", at, { table: table.name }));
    if (rows < 0) continue;
    const { bottom } = rangeAfter(place);
    if (bottom > MAX_ROW) throw new Refused(problem("F048", "error", at, { table: table.name, rows }));
    const cell = usedIn(sheet, { ...table.range, top: table.range.bottom + 1, bottom });
    if (cell !== null) throw new Refused(problem("F046", "error", [{ sheet, cell }], { table: table.name, rows }));
  }
}
