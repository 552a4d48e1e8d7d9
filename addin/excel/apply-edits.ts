/** Edits on the open workbook: held against what stands there now, written in few requests, brought back when that fails. */

import { problem } from "../../src/problems/problem.ts";
import { type CellRange, MAX_ROW, rangeAddress } from "../../src/workbook/address.ts";
import { type Rehearsal, rehearse } from "../../src/workbook/apply-edits.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { Applied } from "../../src/workbook/port.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import type { TableChange } from "../../src/workbook/working-table.ts";
import { inputFor } from "./excel-cells.ts";
import { Refused } from "./excel-refusal.ts";
import { readTables } from "./read-tables.ts";
import { rectanglesOf } from "./rectangles.ts";
import { CELLS_PER_REQUEST, type Requests } from "./requests.ts";
import { restoreValidation } from "./restore-validation.ts";
import { type ListedSheet, type ListedTable, listSheets, rangeOf, type SheetList } from "./sheet-list.ts";
import { undoEdits } from "./undo-edits.ts";

/** Bytes of texts that one request may carry; Excel on the web takes five million in all. */
const MOST_TEXT = 2_000_000;

interface Place {
  readonly listed: ListedSheet;
  readonly table: ListedTable;
  readonly change: TableChange;
  readonly before: TableSnapshot;
  readonly after: TableSnapshot;
}

/** All edits or none. Throws `Refused` or what Office throws; `runWith` makes a refusal of both. */
export async function applyToExcel(requests: Requests, edits: readonly Edit[]): Promise<Applied> {
  const list = await listSheets(requests);
  const before = await readTables(requests, list, tablesNamed(edits, list));
  const rehearsed = rehearse(before, edits);
  if (!rehearsed.ok) throw new Refused(rehearsed.refusal);
  const places = placesOf(list, before, rehearsed.value);
  await refuseObstacles(requests, places);
  let isWriting = false;
  try {
    for (const place of places) {
      // From here on the work is finished or brought back: stopping halfway would leave half of it.
      isWriting = true;
      await writePlace(requests, place);
    }
  } catch (error) {
    if (isWriting) await bringBack(requests, places);
    throw error;
  }
  return { ...rehearsed.value.applied, undo: await undoOf(requests, list, before, rehearsed.value, places) };
}

/** Tables without formulas hold what was written; of the others Excel says what it made of it. */
async function undoOf(
  requests: Requests,
  list: SheetList,
  before: WorkbookSnapshot,
  { applied }: Rehearsal,
  places: readonly Place[],
): Promise<Applied["undo"]> {
  const calculates = ({ formulas }: TableSnapshot) => formulas.some((row) => row.some((formula) => formula !== null));
  if (!places.some((place) => calculates(place.after) || calculates(place.before))) return applied.undo;
  const changed = places.map(({ table }) => table.name);
  const grown = places.map((place) => ({ ...place.table, range: rangeAfter(place) }));
  const sheets = list.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => grown.find(({ name }) => name === table.name) ?? table),
  }));
  const now = await readTables(requests, { ...list, sheets }, new Set(changed.map((name) => name.toLowerCase())));
  return undoEdits(before, now, changed);
}

function rangeAfter({ table, change }: Place): CellRange {
  return { ...table.range, bottom: table.range.bottom + change.rowsAfter - change.rowsBefore };
}

/** A changed heading is followed by the formulas of every table, so all of them are read. */
function tablesNamed(edits: readonly Edit[], { sheets }: SheetList): ReadonlySet<string> {
  const isRenaming = edits.some(({ kind }) => kind === "setHeader");
  const all = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  return new Set((isRenaming ? all : edits.map(({ table }) => table)).map((name) => name.toLowerCase()));
}

function placesOf(list: SheetList, before: WorkbookSnapshot, { changes, after }: Rehearsal): Place[] {
  return changes.flatMap((change): Place[] => {
    const [was, now] = [findTable(before, change.table), findTable(after, change.table)];
    for (const listed of list.sheets) {
      const table = listed.tables.find(({ name }) => name.toLowerCase() === change.table.toLowerCase());
      if (table && was && now) return [{ listed, table, change, before: was.table, after: now.table }];
    }
    return [];
  });
}

/** What the file adapter refuses too: a totals row, the end of the sheet, cells in use below a table that grows. */
async function refuseObstacles(requests: Requests, places: readonly Place[]): Promise<void> {
  const asked = places.flatMap((place) => {
    const { change, table, listed } = place;
    if (change.rowsAfter === change.rowsBefore) return [];
    const at = [{ sheet: listed.name, cell: rangeAddress(table.range) }];
    if (table.hasTotals) throw new Refused(problem("F047", "error", at, { table: table.name }));
    const rows = change.rowsAfter - change.rowsBefore;
    if (rows < 0) return [];
    if (table.range.top + change.rowsAfter > MAX_ROW)
      throw new Refused(problem("F048", "error", at, { table: table.name, rows }));
    const below = { ...table.range, top: table.range.bottom + 1, bottom: table.range.top + change.rowsAfter };
    const used = rangeIn(listed, below).getUsedRangeOrNullObject(true);
    used.load("address");
    return [{ used, listed, table, rows }];
  });
  if (asked.length === 0) return;
  await requests.send();
  for (const { used, listed, table, rows } of asked) {
    if (used.isNullObject) continue;
    const found = rangeOf(used.address);
    const at = [{ sheet: listed.name, cell: found ? rangeAddress(found) : "" }];
    throw new Refused(problem("F046", "error", at, { table: table.name, rows }));
  }
}

async function writePlace(requests: Requests, place: Place): Promise<void> {
  const { listed, table, change, after } = place;
  requests.context.application.suspendApiCalculationUntilNextSync();
  const { top, left } = table.range;
  for (const { column } of change.headers)
    listed.sheet.getRangeByIndexes(top - 1, left - 1 + column, 1, 1).values = [[after.headers[column] ?? ""]];
  if (change.rowsAfter < change.rowsBefore) shrink(place);
  if (change.rowsAfter > change.rowsBefore && change.rowsBefore > 0) await copyFormats(requests, place);
  await writeCells(requests, place, change.cells);
  for (const column of change.validations) restoreValidation(listed.sheet, table, column, change.rowsAfter);
  await requests.sendToTheEnd();
  await growTo(requests, place);
}

/** The rows that go are emptied and stand outside the table then; cells below it do not move. */
function shrink({ listed, table, change }: Place): void {
  const { range } = table;
  const bottom = range.top + change.rowsAfter;
  table.table.resize(rangeIn(listed, { ...range, bottom }));
  rangeIn(listed, { ...range, top: bottom + 1 }).clear();
}

/** New rows look like the last one: with resizing alone Excel leaves them without its number formats. */
async function copyFormats(requests: Requests, { listed, table, change }: Place): Promise<void> {
  const { range } = table;
  const last = rangeIn(listed, { ...range, top: range.bottom });
  const added = rangeIn(listed, { ...range, top: range.bottom + 1, bottom: range.top + change.rowsAfter });
  added.copyFrom(last, "Formats");
  await requests.sendToTheEnd();
}

/** Values directly below a table make it grow, so that the work of others at the same time can be merged with it. */
async function writeCells(
  requests: Requests,
  { listed, table, after }: Place,
  cells: ReadonlyMap<number, ReadonlySet<number>>,
): Promise<void> {
  const { top, left } = table.range;
  const total = [...cells.values()].reduce((sum, columns) => sum + columns.size, 0);
  let [done, waiting, text] = [0, 0, 0];
  for (const { top: row, left: column, rows, columns } of rectanglesOf(cells, CELLS_PER_REQUEST)) {
    const inputs = Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (_, x) => {
        const input = inputFor({
          value: after.rows[row + y]?.[column + x] ?? null,
          formula: after.formulas[row + y]?.[column + x] ?? null,
        });
        if (typeof input === "string") text += input.length;
        return input;
      }),
    );
    listed.sheet.getRangeByIndexes(top + row, left - 1 + column, rows, columns).formulas = inputs;
    waiting += rows * columns;
    done += rows * columns;
    if (waiting < CELLS_PER_REQUEST && text < MOST_TEXT) continue;
    await requests.sendToTheEnd();
    requests.tell(done, total, listed.name);
    requests.context.application.suspendApiCalculationUntilNextSync();
    [waiting, text] = [0, 0];
  }
}

/** Excel lets a table grow by itself only where its user left that switched on. */
async function growTo(requests: Requests, { listed, table, change }: Place): Promise<void> {
  if (change.rowsAfter <= change.rowsBefore) return;
  const range = table.table.getRange();
  range.load("address");
  await requests.sendToTheEnd();
  const wanted: CellRange = { ...table.range, bottom: table.range.top + change.rowsAfter };
  if (rangeOf(range.address)?.bottom === wanted.bottom) return;
  table.table.resize(rangeIn(listed, wanted));
  await requests.sendToTheEnd();
}

/** Everything of the tables as it was. When that fails too, the user has to know where to look. */
async function bringBack(requests: Requests, places: readonly Place[]): Promise<void> {
  try {
    for (const place of places) {
      const { listed, table, change, before } = place;
      const { range } = table;
      const cells = new Map(before.rows.map((row, at) => [at, new Set(row.map((_, column) => column))] as const));
      if (change.rowsAfter > change.rowsBefore) {
        table.table.resize(rangeIn(listed, range));
        rangeIn(listed, { ...range, top: range.bottom + 1, bottom: range.top + change.rowsAfter }).clear();
      }
      for (const { column } of change.headers)
        listed.sheet.getRangeByIndexes(range.top - 1, range.left - 1 + column, 1, 1).values = [
          [before.headers[column] ?? ""],
        ];
      await writeCells(requests, { ...place, after: before }, cells);
      if (change.rowsAfter < change.rowsBefore) table.table.resize(rangeIn(listed, range));
      await requests.sendToTheEnd();
    }
  } catch {
    const sheets = [...new Set(places.map(({ listed }) => listed.name))].join(", ");
    throw new Refused(problem("X010", "error", [], { sheets }));
  }
}

function rangeIn({ sheet }: ListedSheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
