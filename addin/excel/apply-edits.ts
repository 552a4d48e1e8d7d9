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
import { OwnProtection } from "./own-protection.ts";
import { setPageBreaks } from "./page-breaks.ts";
import { readTables } from "./read-tables.ts";
import { rectanglesOf } from "./rectangles.ts";
import { CELLS_PER_REQUEST, type Requests } from "./requests.ts";
import { restoreValidation } from "./restore-validation.ts";
import { type ListedSheet, type ListedTable, listSheets, rangeOf, type SheetList } from "./sheet-list.ts";
import { undoEdits } from "./undo-edits.ts";
import { WriteBatch } from "./write-batch.ts";

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
  const protection = new OwnProtection(
    requests,
    places.map(({ listed, table }) => ({ listed, name: table.name })),
  );
  await refuseObstacles(requests, places, protection);
  let isWriting = false;
  try {
    // From here on the work is finished or brought back: stopping halfway would leave half of it.
    isWriting = true;
    await write(requests, places, protection);
    return { ...rehearsed.value.applied, undo: await undoOf(requests, list, before, rehearsed.value, places) };
  } catch (error) {
    if (isWriting) await bringBack(requests, places, protection);
    throw error;
  }
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
async function refuseObstacles(requests: Requests, places: readonly Place[], protection: OwnProtection): Promise<void> {
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
  protection.ask();
  if (asked.length === 0 && !protection.isOurs) return;
  await requests.send();
  for (const { used, listed, table, rows } of asked) {
    if (used.isNullObject) continue;
    const found = rangeOf(used.address);
    const at = [{ sheet: listed.name, cell: found ? rangeAddress(found) : "" }];
    throw new Refused(problem("F046", "error", at, { table: table.name, rows }));
  }
}

/** Small changes in many tables share a request. */
async function write(requests: Requests, places: readonly Place[], protection: OwnProtection): Promise<void> {
  const total = places.reduce((sum, { change }) => sum + cellsOf(change.cells), 0);
  const batch = new WriteBatch(requests, total);
  protection.lift();
  for (const place of places) {
    const { listed, table, change, after } = place;
    const { top, left } = table.range;
    // Nobody works on a protected sheet meanwhile; and it is closed again before anybody could look whether its table grew.
    const isAlone = protection.holds(listed) && change.rowsAfter > change.rowsBefore;
    if (isAlone) table.table.resize(rangeIn(listed, rangeAfter(place)));
    for (const { column } of change.headers)
      listed.sheet.getRangeByIndexes(top - 1, left - 1 + column, 1, 1).values = [[headingInput(after, column)]];
    if (change.rowsAfter < change.rowsBefore) shrink(place);
    if (change.rowsAfter > change.rowsBefore && change.rowsBefore > 0) copyFormats(place);
    await writeCells(batch, place, change.cells);
    for (const column of change.validations) restoreValidation(listed.sheet, table, column, change.rowsAfter);
    if (change.pages) setPageBreaks(listed.sheet, top, change.pages);
  }
  const shared = places.filter(({ listed }) => !protection.holds(listed));
  await growAll(requests, shared, () => {
    protection.putBack();
    return batch.end();
  });
}

/** A heading is text, also "2026" and "€ 1". */
function headingInput({ headers }: TableSnapshot, column: number): string | number | boolean {
  return inputFor({ value: headers[column] ?? "", formula: null });
}

/** The rows that go are emptied and stand outside the table then; cells below it do not move. */
function shrink({ listed, table, change }: Place): void {
  const { range } = table;
  const bottom = range.top + change.rowsAfter;
  table.table.resize(rangeIn(listed, { ...range, bottom }));
  rangeIn(listed, { ...range, top: bottom + 1 }).clear();
}

/** New rows look like the last one: with resizing alone Excel leaves them without its number formats. */
function copyFormats({ listed, table, change }: Place): void {
  const { range } = table;
  const last = rangeIn(listed, { ...range, top: range.bottom });
  const added = rangeIn(listed, { ...range, top: range.bottom + 1, bottom: range.top + change.rowsAfter });
  added.copyFrom(last, "Formats");
}

/** Values directly below a table make it grow, so that the work of others at the same time can be merged with it. */
async function writeCells(
  batch: WriteBatch,
  { listed, table, after }: Place,
  cells: ReadonlyMap<number, ReadonlySet<number>>,
): Promise<void> {
  const { top, left } = table.range;
  for (const { top: row, left: column, rows, columns } of rectanglesOf(cells, CELLS_PER_REQUEST)) {
    const inputs = Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (_, x) =>
        inputFor({
          value: after.rows[row + y]?.[column + x] ?? null,
          formula: after.formulas[row + y]?.[column + x] ?? null,
        }),
      ),
    );
    await batch.put(listed, listed.sheet.getRangeByIndexes(top + row, left - 1 + column, rows, columns), inputs);
  }
}

/** Excel lets a table grow by itself only where its user left that switched on. `end` sends what is still on its way. */
async function growAll(requests: Requests, places: readonly Place[], end: () => Promise<void>): Promise<void> {
  const grown = places
    .filter(({ change }) => change.rowsAfter > change.rowsBefore)
    .map((place) => ({ place, range: place.table.table.getRange() }));
  for (const { range } of grown) range.load("address");
  await end();
  const left = grown.filter(({ place, range }) => rangeOf(range.address)?.bottom !== rangeAfter(place).bottom);
  if (left.length === 0) return;
  for (const { place } of left) place.table.table.resize(rangeIn(place.listed, rangeAfter(place)));
  await requests.sendToTheEnd();
}

function cellsOf(cells: ReadonlyMap<number, ReadonlySet<number>>): number {
  return [...cells.values()].reduce((sum, columns) => sum + columns.size, 0);
}

/** What was changed as it was. When that fails too, the user has to know where to look. */
async function bringBack(requests: Requests, places: readonly Place[], protection: OwnProtection): Promise<void> {
  try {
    await protection.liftAgain();
    const list = await listSheets(requests);
    const names = new Set(places.map(({ table }) => table.name.toLowerCase()));
    const now = await readTables(requests, list, names);
    for (const place of places) {
      // Excel may have refused the first cell already: then nothing has to be brought back, and nothing can.
      const found = findTable(now, place.table.name)?.table;
      if (
        found &&
        undoEdits({ sheets: [sheetWith(place, place.before)] }, { sheets: [sheetWith(place, found)] }, [found.name])
          .length === 0
      )
        continue;
      await bringBackTable(requests, place);
    }
    await protection.putBackAgain();
  } catch {
    const sheets = [...new Set(places.map(({ listed }) => listed.name))].join(", ");
    throw new Refused(problem("X010", "error", [], { sheets }));
  }
}

async function bringBackTable(requests: Requests, place: Place): Promise<void> {
  const { listed, table, change, before } = place;
  const { range } = table;
  if (change.rowsAfter > change.rowsBefore) {
    table.table.resize(rangeIn(listed, range));
    rangeIn(listed, { ...range, top: range.bottom + 1, bottom: range.top + change.rowsAfter }).clear();
  }
  for (const { column } of change.headers)
    listed.sheet.getRangeByIndexes(range.top - 1, range.left - 1 + column, 1, 1).values = [
      [headingInput(before, column)],
    ];
  const cells = new Map<number, ReadonlySet<number>>();
  for (const [row, columns] of change.cells) if (row < change.rowsBefore) cells.set(row, columns);
  const all = new Set(before.headers.map((_, column) => column));
  for (let row = change.rowsAfter; row < change.rowsBefore; row += 1) cells.set(row, all);
  const batch = new WriteBatch(requests, cellsOf(cells));
  await writeCells(batch, { ...place, after: before }, cells);
  await batch.end();
  if (change.rowsAfter < change.rowsBefore) table.table.resize(rangeIn(listed, range));
  await requests.sendToTheEnd();
}

function sheetWith({ listed }: Place, table: TableSnapshot): WorkbookSnapshot["sheets"][number] {
  return { name: listed.name, tables: [table] };
}

function rangeIn({ sheet }: ListedSheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
