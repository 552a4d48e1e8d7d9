/** One table from three sides: as it was sent, as it stands in the workbook, and as it came back. */

import { fold } from "../../records/references.ts";
import { type Column, originOf } from "../../schema/column.ts";
import type { Table } from "../../schema/table.ts";
import { isBlank } from "../../workbook/cell.ts";
import type { FoundTable } from "../found-table.ts";
import { canonicalText, type SharedRows } from "../share/shared-base.ts";
import type { CopyArea } from "./copy-tables.ts";
import type { RowCells } from "./like-rows.ts";
import type { ReturnedRow, SentRow } from "./match-rows.ts";
import { type Meaning, type MeantCell, meantColumn, sentMeaning } from "./meaning.ts";

/** One meaning for what two sides write differently: names of the same people, an id that lost its zeros. */
export type Plain = (column: Column, meaning: Meaning) => Meaning;

export interface SentCell {
  readonly meaning: Meaning;
  /** As zbGedeeld has it; null for an empty cell. */
  readonly raw: string | null;
}

export interface TableSides {
  /** As the committee sees it. */
  readonly table: Table;
  readonly ours: FoundTable;
  readonly copy: FoundTable;
  /** The columns that are compared: people fill them in, and both the copy and the workbook have them. */
  readonly columns: readonly Column[];
  /** A cell of the copy, as it means. */
  returned(at: number, key: string): MeantCell;
  /** A cell of the workbook, as the copy would show it. */
  standing(at: number, key: string): Meaning;
  /** Whether the workbook holds there what its column cannot hold; a copy leaves such a cell empty. */
  isUnreadable(at: number, key: string): boolean;
  /** What was sent; null for an empty cell. */
  sent(id: string, key: string): SentCell;
  readonly sentRows: readonly SentRow[];
  /** Rows of the copy that hold anything besides results of formulas and an id. */
  readonly returnedRows: readonly ReturnedRow[];
  /** Rows of the copy with an id and nothing else. */
  readonly emptied: ReadonlySet<string>;
  /** Where the row with an id stands in the workbook; null when it is not there, or there twice. */
  rowOf(id: string): number | null;
  isRepeated(id: string): boolean;
  /** What a row of the workbook says in the compared columns. */
  standingCells(at: number): RowCells;
}

/** `base`: what was sent, or null when nobody knows; then the workbook as it stands takes its place. */
export function tableSides(
  table: Table,
  ours: FoundTable,
  area: CopyArea,
  inCopy: ReadonlyMap<string, number>,
  base: SharedRows | null,
  plain: Plain,
): TableSides {
  const copy: FoundTable = { table, sheet: area.sheet, snapshot: area.snapshot, columns: inCopy };
  const columns = table.columns.filter(
    (column) =>
      column.kind !== "id" && originOf(column) === "input" && inCopy.has(column.key) && ours.columns.has(column.key),
  );
  const returned = new Map(
    columns.map((column) => {
      const index = inCopy.get(column.key) ?? -1;
      const cells = meantColumn(copy, column, index, area.formatAt);
      return [column.key, cells.map((cell) => ({ ...cell, meaning: plain(column, cell.meaning) }))];
    }),
  );
  const standing = new Map(
    columns.map((column) => {
      const cells = meantColumn(ours, column, ours.columns.get(column.key) ?? -1);
      return [column.key, cells.map((cell) => ({ ...cell, meaning: plain(column, cell.meaning) }))];
    }),
  );
  const rows = idsOf(ours);
  const standingCells = (at: number) => cellsOf(columns, (key) => standing.get(key)?.[at]?.meaning ?? null);
  const sentCells = new Map(
    [...(base ?? [])].map(([id, cells]) => [fold(id), { id, cells: sentRow(columns, cells, plain) }]),
  );
  const returnedIds = idsOf(copy).ids;
  const returnedRows: ReturnedRow[] = [];
  const emptied = new Set<string>();
  area.snapshot.rows.forEach((_, at) => {
    const id = returnedIds[at] ?? null;
    const cells = cellsOf(columns, (key) => returned.get(key)?.[at]?.meaning ?? null);
    if (cells.size > 0) returnedRows.push({ at, id, cells });
    else if (id !== null) emptied.add(fold(id));
  });
  return {
    table,
    ours,
    copy,
    columns,
    returned: (at, key) => returned.get(key)?.[at] ?? NOTHING,
    standing: (at, key) => standing.get(key)?.[at]?.meaning ?? null,
    isUnreadable: (at, key) => (standing.get(key)?.[at]?.fault ?? null) !== null,
    sent: (id, key) => sentCells.get(fold(id))?.cells.get(key) ?? { meaning: null, raw: null },
    sentRows: base
      ? [...sentCells.values()].map(({ id, cells }) => ({
          id,
          cells: cellsOf(columns, (key) => cells.get(key)?.meaning ?? null),
        }))
      : [...rows.at].flatMap(([, at]) => {
          const id = rows.ids[at];
          return id === undefined || id === null ? [] : [{ id, cells: standingCells(at) }];
        }),
    returnedRows,
    emptied,
    rowOf: (id) => (rows.repeated.has(fold(id)) ? null : (rows.at.get(fold(id)) ?? null)),
    isRepeated: (id) => rows.repeated.has(fold(id)),
    standingCells,
  };
}

const NOTHING: MeantCell = { meaning: null, raw: null, fault: null };

function sentRow(
  columns: readonly Column[],
  cells: ReadonlyMap<string, string>,
  plain: Plain,
): ReadonlyMap<string, SentCell> {
  return new Map(
    columns.flatMap((column) => {
      const raw = cells.get(column.heading);
      return raw === undefined ? [] : [[column.key, { raw, meaning: plain(column, sentMeaning(column, raw)) }]];
    }),
  );
}

function cellsOf(columns: readonly Column[], meaningOf: (key: string) => Meaning): RowCells {
  return new Map(
    columns.flatMap(({ key }) => {
      const meaning = meaningOf(key);
      return meaning === null ? [] : [[key, meaning] as const];
    }),
  );
}

function idsOf({ columns, snapshot }: FoundTable) {
  const index = columns.get("id");
  const ids = snapshot.rows.map((row) =>
    index === undefined || isBlank(row[index]) ? null : canonicalText(row[index] ?? null),
  );
  const at = new Map<string, number>();
  const repeated = new Set<string>();
  ids.forEach((id, row) => {
    if (id === null) return;
    if (at.has(fold(id))) repeated.add(fold(id));
    else at.set(fold(id), row);
  });
  return { ids, at, repeated };
}
