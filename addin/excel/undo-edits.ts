/** The edits that bring tables back, from what stands there now: Excel calculates, so results may be others than were given. */

import { type CellInput, sameValue } from "../../src/workbook/cell.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { rowCount } from "../../src/workbook/row-count.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { inputOf } from "../../src/workbook/stored-cell.ts";

/** `names`: the tables that were changed. A cell whose formula is the same is the same, whatever it gives now. */
export function undoEdits(before: WorkbookSnapshot, now: WorkbookSnapshot, names: readonly string[]): readonly Edit[] {
  return names.flatMap((name) => {
    const [was, is] = [findTable(before, name)?.table, findTable(now, name)?.table];
    return was && is ? undoTable(was, is) : [];
  });
}

function undoTable(was: TableSnapshot, is: TableSnapshot): readonly Edit[] {
  const table = is.name;
  const headers = renames(table, is.headers, was.headers);
  if (is.rows.length < was.rows.length) {
    const rows = was.rows.map((row, at) => row.map((_, column) => inputAt(was, at, column)));
    return [...headers, { kind: "replaceRows", table, rowsBefore: rowCount(is), rows }];
  }
  const added = is.rows.slice(was.rows.length);
  const cells = was.rows.flatMap((row, at) =>
    row.flatMap((_, column): Edit[] => {
      const [then, today] = [was.formulas[at]?.[column] ?? null, is.formulas[at]?.[column] ?? null];
      const value = is.rows[at]?.[column] ?? null;
      const isSame = then === today && (then !== null || sameValue(row[column] ?? null, value));
      if (isSame) return [];
      return [{ kind: "setCell", table, row: at, column, before: value, after: inputAt(was, at, column) }];
    }),
  );
  if (added.length === 0) return [...headers, ...cells];
  return [...headers, { kind: "removeRows", table, rowsBefore: is.rows.length, before: added }, ...cells];
}

/**
 * A heading is given back when no other column has it any more: Excel takes no heading twice, without regard to capitals. Where
 * headings were exchanged, one steps aside first.
 */
function renames(table: string, from: readonly string[], to: readonly string[]): Edit[] {
  const now = [...from];
  const edits: Edit[] = [];
  const set = (column: number, after: string) => {
    edits.push({ kind: "setHeader", table, column, before: now[column] ?? "", after });
    now[column] = after;
  };
  const isTaken = (heading: string, column: number) =>
    now.some((other, at) => at !== column && other.toLowerCase() === heading.toLowerCase());
  let waiting = now.flatMap((heading, column) => (heading === (to[column] ?? "") ? [] : [column]));
  while (waiting.length > 0) {
    const free = waiting.filter((column) => !isTaken(to[column] ?? "", column));
    const [first] = free;
    if (first !== undefined) set(first, to[first] ?? "");
    else set(waiting[0] ?? 0, asideName(now));
    waiting = waiting.filter((column) => now[column] !== (to[column] ?? ""));
  }
  return edits;
}

function asideName(headings: readonly string[]): string {
  const taken = new Set(headings.map((heading) => heading.toLowerCase()));
  let number = 1;
  while (taken.has(`kolom ${number}`)) number += 1;
  return `Kolom ${number}`;
}

function inputAt(table: TableSnapshot, row: number, column: number): CellInput {
  return inputOf({ value: table.rows[row]?.[column] ?? null, formula: table.formulas[row]?.[column] ?? null });
}
