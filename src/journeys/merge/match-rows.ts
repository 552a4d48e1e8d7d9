/**
 * Which row of a returned copy is which of the rows that were sent. The id decides, unless the contents say otherwise: ids are
 * swapped, overwritten, copied along and emptied by hand, and whoever sorts a single column moves them to other rows.
 */

import { fold } from "../../records/references.ts";
import { groupBy } from "../group-by.ts";
import { LikeRows, type RowCells } from "./like-rows.ts";

export interface SentRow {
  readonly id: string;
  readonly cells: RowCells;
}

export interface ReturnedRow {
  /** Place in the body, from 0. */
  readonly at: number;
  readonly id: string | null;
  readonly cells: RowCells;
}

export interface MatchedRow {
  readonly row: ReturnedRow;
  readonly sent: SentRow;
  /**
   * `contents`: under another id, but every cell is what was sent. `like`: under another id, and most of its cells are; or under its
   * own, and none of them is. Then a person has to say that it is the same row.
   */
  readonly by: "id" | "contents" | "like";
}

export interface MatchedRows {
  readonly matched: readonly MatchedRow[];
  /** Rows that were not sent. `copied`: the id of the row of which they have the id too. */
  readonly added: readonly { readonly row: ReturnedRow; readonly copied: string | null }[];
  /** Rows that stand there twice, word for word and with their id. */
  readonly repeated: readonly ReturnedRow[];
  /** Sent, and not there any more. */
  readonly gone: readonly SentRow[];
}

/** A row with fewer filled cells says too little to be known by them. */
const LEAST_CELLS = 2;
/** From this many other cells on, another id is likelier than so many other values. */
const MANY_CELLS = 2;

export function matchRows(sent: readonly SentRow[], returned: readonly ReturnedRow[]): MatchedRows {
  const found = new Map<SentRow, MatchedRow>();
  const placed = new Set<ReturnedRow>();
  const pair = (row: ReturnedRow, own: SentRow, by: MatchedRow["by"]): void => {
    found.set(own, { row, sent: own, by });
    placed.add(row);
  };
  const { owners, copied, repeated } = byId(sent, returned);
  for (const row of repeated) placed.add(row);
  const doubtful = new Map([...owners].filter(([row, own]) => otherCells(row.cells, own.cells) >= MANY_CELLS));
  for (const [row, own] of owners) if (!doubtful.has(row)) pair(row, own, "id");

  const open = () => sent.filter((row) => !found.has(row));
  const left = () => returned.filter((row) => !placed.has(row));
  for (const [row, own] of sameContents(open(), left())) pair(row, own, "contents");
  for (const [row, own] of alike(open(), left(), doubtful)) pair(row, own, "like");
  for (const [row, own] of doubtful) {
    if (placed.has(row) || found.has(own)) continue;
    pair(row, own, own.cells.size > 0 && equalCells(row.cells, own.cells) === 0 ? "like" : "id");
  }
  return {
    matched: sent.flatMap((row) => found.get(row) ?? []),
    added: left().map((row) => ({ row, copied: copied.get(row) ?? null })),
    repeated,
    gone: open(),
  };
}

/** Of rows with the same id the one that is most as it was sent owns it. */
function byId(sent: readonly SentRow[], returned: readonly ReturnedRow[]) {
  const sentById = new Map(sent.map((row) => [fold(row.id), row]));
  const owners = new Map<ReturnedRow, SentRow>();
  const copied = new Map<ReturnedRow, string>();
  const repeated: ReturnedRow[] = [];
  for (const [id, rows] of groupBy(returned, (row) => (row.id === null ? null : fold(row.id)))) {
    const own = sentById.get(id);
    if (!own) continue;
    const others = new Map(rows.map((row) => [row, otherCells(row.cells, own.cells)]));
    const least = Math.min(...others.values());
    const owner = rows.find((row) => others.get(row) === least);
    for (const row of rows) {
      if (row === owner) owners.set(row, own);
      else if (others.get(row) === 0) repeated.push(row);
      else copied.set(row, own.id);
    }
  }
  return { owners, copied, repeated };
}

/** Rows that hold word for word what a row was sent with. Of rows that say the same it makes no difference which is which. */
function sameContents(sent: readonly SentRow[], returned: readonly ReturnedRow[]): [ReturnedRow, SentRow][] {
  const known = groupBy(sent, ({ cells }) => (cells.size < LEAST_CELLS ? null : signature(cells)));
  return [...groupBy(returned, ({ cells }) => signature(cells))].flatMap(([text, rows]) => {
    const own = known.get(text) ?? [];
    return rows.slice(0, own.length).map((row, at): [ReturnedRow, SentRow] => [row, own[at] as SentRow]);
  });
}

/** Rows that are more like another row than like the one of which they have the id, as no second row is. */
function alike(
  sent: readonly SentRow[],
  returned: readonly ReturnedRow[],
  owners: ReadonlyMap<ReturnedRow, SentRow>,
): [ReturnedRow, SentRow][] {
  const index = new LikeRows(sent.map(({ cells }) => cells));
  const claims = returned.flatMap((row) => {
    const best = index.bestFor(row.cells);
    const found = best === null ? undefined : sent[best.at];
    const own = owners.get(row);
    if (!best || !found || found === own) return [];
    return own && index.likeness(row.cells, own.cells) >= best.likeness ? [] : [{ row, found, ...best }];
  });
  return [...groupBy(claims, ({ found }) => found)].flatMap(([found, rows]): [ReturnedRow, SentRow][] => {
    const most = Math.max(...rows.map(({ likeness }) => likeness));
    const [first, ...more] = rows.filter(({ likeness }) => likeness === most);
    return first && more.length === 0 ? [[first.row, found]] : [];
  });
}

function signature(cells: RowCells): string {
  return JSON.stringify([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function equalCells(one: RowCells, other: RowCells): number {
  let equal = 0;
  for (const [key, value] of one) if (other.get(key) === value) equal += 1;
  return equal;
}

/** How many cells differ; a cell that only one of them has does too. */
function otherCells(one: RowCells, other: RowCells): number {
  return new Set([...one.keys(), ...other.keys()]).size - equalCells(one, other);
}
