/** What a committee changed where it could only read: told, never taken. */

import { type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import { originOf } from "../../schema/column.ts";
import type { Table } from "../../schema/table.ts";
import { isBlank } from "../../workbook/cell.ts";
import { type FoundTable, placeOf } from "../found-table.ts";
import { canonicalText, type SharedRows } from "../share/shared-base.ts";
import { meantColumn, sentMeaning } from "./meaning.ts";

/** Values of a table that the corporation keeps (N040), rows that were added to it (N043) and rows that are gone from it (N027). */
export function changedInReadOnly(copy: FoundTable, sent: SharedRows): Problem[] {
  const { table, snapshot, columns, sheet } = copy;
  const idAt = columns.get("id");
  if (idAt === undefined) return [];
  const byId = new Map([...sent].map(([id, cells]) => [fold(id), { id, cells }]));
  const rows = snapshot.rows.flatMap((row, at) => {
    const id = canonicalText(row[idAt] ?? null);
    const isFilled = row.some((value, index) => !isBlank(value) && snapshot.formulas[at]?.[index] === null);
    return isFilled ? [{ at, own: id === null ? undefined : byId.get(fold(id)) }] : [];
  });
  const problems = table.columns.flatMap((column): Problem[] => {
    const index = columns.get(column.key);
    if (index === undefined || column.kind === "id" || originOf(column) !== "input") return [];
    const cells = meantColumn(copy, column, index);
    const changed = rows.filter(({ at, own }) => {
      if (!own) return false;
      const raw = own.cells.get(column.heading);
      const cell = cells[at];
      const then = raw === undefined ? null : sentMeaning(column, raw);
      return cell !== undefined && cell.raw !== (raw ?? null) && !isSame(cell.meaning, then);
    });
    if (changed.length === 0) return [];
    const places = changed.map(({ at }) => placeOf(copy, at, index));
    return [problem("N040", "warning", places, { sheet, heading: column.heading, cells: changed.length })];
  });
  const added = rows.filter(({ own }) => own === undefined);
  if (added.length > 0) {
    const places = added.map(({ at }) => placeOf(copy, at, idAt));
    problems.push(problem("N043", "warning", places, { sheet, rows: added.length }));
  }
  const there = new Set(rows.map(({ own }) => own?.id));
  const gone = [...byId.values()].filter(({ id }) => !there.has(id)).map(({ id }) => id);
  if (gone.length > 0) problems.push(problem("N027", "warning", [{ sheet, cell: "" }], { sheet, rows: gone }));
  return problems;
}

/** An id that lost the zeros in front is the same id. */
function isSame(one: string | number | null, other: string | number | null): boolean {
  if (one === other) return true;
  const bare = (value: string | number | null) => String(value ?? "").replace(/^0+(?=\d)/, "");
  return typeof other === "string" && /^\d+$/.test(bare(other)) && bare(one) === bare(other);
}

/** Values that were typed over formulas: the other cells of the column still have theirs (N041). */
export function overwrittenFormulas(table: Table, copy: FoundTable): Problem[] {
  const { snapshot, columns } = copy;
  return table.columns.flatMap(({ key, heading, computed }): Problem[] => {
    const index = columns.get(key);
    if (computed === undefined || index === undefined) return [];
    if (!snapshot.formulas.some((row) => (row[index] ?? null) !== null)) return [];
    const typed = [...snapshot.rows.keys()].filter(
      (at) => !isBlank(snapshot.rows[at]?.[index]) && (snapshot.formulas[at]?.[index] ?? null) === null,
    );
    if (typed.length === 0) return [];
    const places = typed.map((at) => placeOf(copy, at, index));
    return [problem("N041", "warning", places, { heading, cells: typed.length })];
  });
}
