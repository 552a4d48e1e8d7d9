/** Rows of the copy that were not sent: turns, hours, inspections and tasks that the committee added. */

import { type Place, problem } from "../../problems/problem.ts";
import { NewIds } from "../../records/new-ids.ts";
import type { Column } from "../../schema/column.ts";
import { NOT_SHARED } from "../../schema/committee-copy.ts";
import { placeOf } from "../found-table.ts";
import { groupBy } from "../group-by.ts";
import { LikeRows, type RowCells } from "./like-rows.ts";
import type { MatchedRows, ReturnedRow } from "./match-rows.ts";
import type { AddedRow } from "./merge-plan.ts";
import type { Merging } from "./merging.ts";
import type { TableSides } from "./table-sides.ts";

export interface AddedRows {
  readonly added: readonly AddedRow[];
  /** Rows that the workbook has already. */
  readonly known: number;
}

/** `initiative`: of which the copy is; new rows that name none are of that one. */
export function addedRows(
  sides: TableSides,
  { added: rows }: MatchedRows,
  initiative: string | null,
  merging: Merging,
): AddedRows {
  const { table, copy } = sides;
  const since = new RowsSince(sides, new Set(sides.sentRows.map(({ id }) => sides.rowOf(id))));
  const ids = new NewIds(prefixOf(sides), takenIds(sides));
  const idAt = copy.columns.get("id") ?? 0;
  let known = 0;
  const added = rows.flatMap(({ row, copied }): AddedRow[] => {
    const read = readRow(sides, row, initiative, merging);
    if (read.values.size === 0) return [];
    const here = since.take(read.plain);
    if (here !== null) {
      known += 1;
      if (row.id !== null && copied === null) merging.references.add(table.name, row.id, here, null);
      return [];
    }
    const copyPlace = placeOf(copy, row.at, idAt);
    const key = `${table.name}/+${copyPlace.sheet}!${copyPlace.cell}`;
    const id = ids.next();
    if (row.id !== null && copied === null) merging.references.add(table.name, row.id, id, key);
    const like = merging.hasBase ? since.like(read.plain) : null;
    const label = merging.labelOf(table, (other) => read.values.get(other) ?? null);
    merging.references.name(table.name, id, read.values.get("name"));
    const reason = merging.hasBase ? (like === null ? null : "like") : "noBase";
    return [{ key, table: table.name, id, label, values: read.values, reason, like, needs: read.needs, copyPlace }];
  });
  const copies = rows.filter(({ copied }) => copied !== null);
  if (copies.length > 0) {
    const places = copies.map(({ row }) => placeOf(copy, row.at, idAt));
    const facts = { sheet: copy.sheet, rows: copies.map(({ copied }) => copied ?? "") };
    merging.problems.push(problem("N030", "warning", places, facts));
  }
  return { added, known };
}

interface ReadRow {
  readonly values: ReadonlyMap<string, string | number>;
  /** The same as the workbook's own rows are compared by. */
  readonly plain: RowCells;
  readonly needs: readonly string[];
}

function readRow(sides: TableSides, row: ReturnedRow, initiative: string | null, merging: Merging): ReadRow {
  const { table, copy } = sides;
  const values = new Map<string, string | number>();
  const plain = new Map<string, string | number>();
  const needs: string[] = [];
  const put = (column: Column, value: string | number): void => {
    values.set(column.key, value);
    const same = merging.plain(column, value);
    if (same !== null) plain.set(column.key, same);
  };
  for (const column of sides.columns) {
    const cell = sides.returned(row.at, column.key);
    if ((cell.meaning === null && cell.fault === null) || cell.raw === NOT_SHARED) continue;
    const place: Place = placeOf(copy, row.at, copy.columns.get(column.key) ?? 0);
    const taken = merging.valueFor(table, column, cell, null, place);
    if (taken === null || taken.value === null) continue;
    put(column, taken.value);
    if (taken.needs !== null) needs.push(taken.needs);
    if (column.privacy === "agreed") merging.noteNames(taken.value, table.name === "zbRooster", place);
  }
  for (const column of sides.columns) {
    if (column.kind !== "date" || column.notBefore === undefined) continue;
    const [first, last] = [values.get(column.notBefore), values.get(column.key)];
    if (typeof first !== "number" || typeof last !== "number" || first <= last) continue;
    const before = sides.columns.find(({ key }) => key === column.notBefore)?.heading ?? "";
    const place = placeOf(copy, row.at, copy.columns.get(column.key) ?? 0);
    merging.refuse(table, column, last, { kind: "order", before }, null, place);
    values.delete(column.key);
    plain.delete(column.key);
  }
  const own = sides.columns.find(({ key }) => key === "initiative");
  const isLeftOpen = own !== undefined && sides.returned(row.at, own.key).raw === null;
  if (isLeftOpen && initiative !== null && values.size > 0) put(own, initiative);
  return { values, plain, needs };
}

/** Rows that the corporation added since the copy was made. */
class RowsSince {
  readonly #ids: readonly string[];
  readonly #cells: readonly RowCells[];
  readonly #bySignature: ReadonlyMap<string, readonly number[]>;
  readonly #used = new Set<number>();
  readonly #like: LikeRows;
  readonly #columns: readonly Column[];

  constructor(sides: TableSides, sent: ReadonlySet<number | null>) {
    const idAt = sides.ours.columns.get("id");
    const rows = sides.ours.snapshot.rows.flatMap((row, at) => {
      const cells = sent.has(at) ? null : sides.standingCells(at);
      return cells && cells.size > 0 && idAt !== undefined ? [{ id: String(row[idAt] ?? ""), cells }] : [];
    });
    this.#ids = rows.map(({ id }) => id);
    this.#cells = rows.map(({ cells }) => cells);
    this.#bySignature = groupBy([...this.#cells.keys()], (at) => signatureOf(this.#cells[at] ?? NO_CELLS));
    this.#like = new LikeRows(this.#cells);
    this.#columns = sides.columns;
  }

  /** The id of a row that says exactly this; each row is given once. */
  take(cells: RowCells): string | null {
    const at = this.#bySignature.get(signatureOf(cells))?.find((one) => !this.#used.has(one));
    if (at === undefined) return null;
    this.#used.add(at);
    return this.#ids[at] ?? null;
  }

  /** The id of a row for the same day and work that differs in one figure, choice or remark: probably the same, mended. */
  like(cells: RowCells): string | null {
    const best = this.#like.bestFor(cells);
    if (best === null || this.#used.has(best.at) || cells.size < LEAST_CELLS) return null;
    const other = this.#cells[best.at] ?? NO_CELLS;
    const differing = this.#columns.filter(({ key }) => cells.get(key) !== other.get(key));
    return differing.length === 1 && differing.every(({ kind }) => MENDED.has(kind))
      ? (this.#ids[best.at] ?? null)
      : null;
  }
}

const NO_CELLS: RowCells = new Map();
const LEAST_CELLS = 3;
const MENDED: ReadonlySet<string> = new Set(["decimal", "integer", "amount", "choice", "yesNo", "longText"]);

function signatureOf(cells: RowCells): string {
  return JSON.stringify([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function prefixOf({ table }: TableSides): string {
  const id = table.columns[0];
  if (id?.kind !== "id" || id.prefix === undefined) throw new Error(`${table.name} gives no ids`);
  return id.prefix;
}

/** Also ids of rows that are gone: a copy that comes back later still means those. */
function takenIds({ ours, sentRows }: TableSides): (string | number | null)[] {
  const at = ours.columns.get("id");
  const standing = ours.snapshot.rows.map((row) => (at === undefined ? null : (row[at] ?? null)));
  const usable = standing.filter((id) => typeof id === "string" || typeof id === "number");
  return [...usable, ...sentRows.map(({ id }) => id)];
}
