/** Rows that cannot hold at the same time: two rows of who lives in one home or what is paid for it, two weights of one home in one key. */

import type { Day } from "../../days/day.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import { weights } from "../../schema/tables/cost-items.ts";
import { advances, occupancy } from "../../schema/tables/occupancy.ts";
import { isBlank } from "../../workbook/cell.ts";
import { type FoundTable, placeOf } from "../found-table.ts";
import { groupBy } from "../group-by.ts";
import { atTheSameTime, type Span, spanBetween } from "../same-time.ts";

interface TimedRow extends Span {
  readonly at: number;
  /** As written in the first column that tells whose it is. */
  readonly unit: string;
}

/**
 * Homes of which more than one row says who lives there, or what is paid each month, in the same time (C035): one problem for each
 * table, with all rows. A row of nobody counts as well: nothing is settled for a home of which two rows contradict each other (D042,
 * D071).
 */
export function homesTogether(found: readonly FoundTable[]): Problem[] {
  return (
    [
      ["occupancy", occupancy.name],
      ["advances", advances.name],
    ] as const
  ).flatMap(([table, name]) => {
    const own = found.find((one) => one.table.name === name);
    const together = own ? groupsTogether(own, ["unit"]) : [];
    if (!own || together.length === 0) return [];
    const units = together.map(([row]) => row?.unit ?? "");
    return [problem("C035", "warning", placesOf(own, together), { table, homes: units.length, units })];
  });
}

/** Homes that stand more than once in a key in the same time (C036): one problem for each key. */
export function weightsTogether(found: readonly FoundTable[]): Problem[] {
  const own = found.find(({ table }) => table.name === weights.name);
  if (!own) return [];
  const byKey = groupBy(groupsTogether(own, ["key", "unit"]), ([row]) => String(cellOf(own, row?.at ?? 0, "key")));
  return [...byKey].map(([key, groups]) => {
    const units = groups.map(([row]) => row?.unit ?? "");
    return problem("C036", "warning", placesOf(own, groups), { key, homes: units.length, units });
  });
}

/** Groups of rows that are about the same by these columns and hold at the same time. */
function groupsTogether(own: FoundTable, keys: readonly string[]): TimedRow[][] {
  const timed = own.snapshot.rows.flatMap((_, at): TimedRow[] => {
    const [from, to] = [dayAt(own, at, "from"), dayAt(own, at, "to")];
    // A day that is no day has a problem of its own.
    if (from === null || to === null) return [];
    const unit = String(cellOf(own, at, "unit"));
    return [{ at, unit, ...spanBetween(from, to) }];
  });
  const groups = groupBy(timed, ({ at }) => {
    const values = keys.map((key) => cellOf(own, at, key));
    return values.some(isBlank) ? null : JSON.stringify(values.map((value) => fold(String(value))));
  });
  return [...groups.values()].map(atTheSameTime).filter(({ length }) => length > 0);
}

function cellOf(own: FoundTable, at: number, key: string) {
  const index = own.columns.get(key);
  return index === undefined ? null : (own.snapshot.rows[at]?.[index] ?? null);
}

/** undefined where the cell is empty, null where it holds no day. */
function dayAt(own: FoundTable, at: number, key: string): Day | null | undefined {
  const value = cellOf(own, at, key);
  if (isBlank(value)) return undefined;
  return typeof value === "number" ? value : null;
}

function placesOf(own: FoundTable, groups: readonly (readonly TimedRow[])[]) {
  const index = own.columns.get("unit") ?? 0;
  return groups.flatMap((rows) => rows.map(({ at }) => placeOf(own, at, index)));
}
