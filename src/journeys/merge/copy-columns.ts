/** Which column of a returned copy is which: by its heading; where that was changed, by what stands in it or where it stands. */

import { type Problem, problem } from "../../problems/problem.ts";
import { findColumns, plainHeading } from "../../records/find-columns.ts";
import { fold } from "../../records/references.ts";
import { type Column, originOf } from "../../schema/column.ts";
import { cellAddress } from "../../workbook/address.ts";
import { isBlank } from "../../workbook/cell.ts";
import { canonicalText, type SharedRows } from "../share/shared-base.ts";
import type { CopyArea } from "./copy-tables.ts";

/** As many cells must hold what was sent, and this part of them, for a column under another heading to be that column. */
const LEAST_CELLS = 2;
const LEAST_PART = 0.5;

export interface CopyColumns {
  /** Column key → index in the rows of the area. */
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/**
 * `sent`: what stood in the rows when the copy was made; null when nobody knows. Told: headings that were changed (N034), columns that
 * are gone (N035), and columns that the committee added with something in them (N033): those are not taken.
 */
export function copyColumns(area: CopyArea, sent: SharedRows | null): CopyColumns {
  const { table, snapshot, sheet } = area;
  const columns = new Map(findColumns(table, snapshot));
  const problems: Problem[] = [];
  const placeOf = (index: number) => ({ sheet, cell: cellAddress(snapshot.top, snapshot.left + index) });
  const taken = new Set(columns.values());
  const unknown = new Set([...snapshot.headers.keys()].filter((index) => !taken.has(index)));
  for (const column of table.columns) {
    if (columns.has(column.key)) continue;
    const index = byContents(area, column, sent, columns, unknown) ?? byPlace(area, column, columns, unknown);
    if (index === null) {
      if (column.kind === "id" || originOf(column) === "input") {
        problems.push(problem("N035", "warning", [{ sheet, cell: "" }], { heading: column.heading, sheet }));
      }
      continue;
    }
    columns.set(column.key, index);
    unknown.delete(index);
    const found = snapshot.headers[index] ?? "";
    problems.push(problem("N034", "warning", [placeOf(index)], { heading: column.heading, found }));
  }
  for (const index of unknown) {
    const cells = snapshot.rows.filter((row) => !isBlank(row[index])).length;
    if (cells === 0) continue;
    const heading = (snapshot.headers[index] ?? "").trim();
    problems.push(problem("N033", "warning", [placeOf(index)], { heading, sheet, cells }));
  }
  return { columns, problems };
}

/** The unknown column that holds what this one was sent with. */
function byContents(
  { snapshot }: CopyArea,
  column: Column,
  sent: SharedRows | null,
  columns: ReadonlyMap<string, number>,
  unknown: ReadonlySet<number>,
): number | null {
  const idAt = columns.get("id");
  if (sent === null || (idAt === undefined && column.kind !== "id")) return null;
  const byId = new Map([...sent].map(([id, cells]) => [fold(id), cells]));
  let best: { readonly index: number; readonly part: number } | null = null;
  for (const index of unknown) {
    let [filled, same] = [0, 0];
    for (const row of snapshot.rows) {
      const text = canonicalText(row[index] ?? null);
      if (column.kind === "id") {
        if (text === null) continue;
        filled += 1;
        if (byId.has(fold(text))) same += 1;
        continue;
      }
      const expected = byId.get(fold(canonicalText(row[idAt ?? -1] ?? null) ?? ""))?.get(column.heading);
      if (expected === undefined) continue;
      filled += 1;
      if (expected === text) same += 1;
    }
    if (same < LEAST_CELLS || same < filled * LEAST_PART) continue;
    if (best === null || same / filled > best.part) best = { index, part: same / filled };
  }
  return best?.index ?? null;
}

/** The unknown column between the two that this one stood between. */
function byPlace(
  { table, snapshot }: CopyArea,
  column: Column,
  columns: ReadonlyMap<string, number>,
  unknown: ReadonlySet<number>,
): number | null {
  const at = table.columns.indexOf(column);
  const [before, after] = [table.columns[at - 1], table.columns[at + 1]];
  const left = before === undefined ? -1 : columns.get(before.key);
  const right = after === undefined ? snapshot.headers.length : columns.get(after.key);
  if (left === undefined || right === undefined || right !== left + 2 || !unknown.has(left + 1)) return null;
  const heading = plainHeading(snapshot.headers[left + 1] ?? "");
  return heading === "" ? null : left + 1;
}
