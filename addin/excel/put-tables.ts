/** Changed tables into the open workbook, in rectangles, many tables to a request; and as they were, when that fails. */

import type { CellRange } from "../../src/workbook/address.ts";
import type { TableSnapshot } from "../../src/workbook/snapshot.ts";
import type { TableChange } from "../../src/workbook/working-table.ts";
import { countedFrom1904 } from "./day-count.ts";
import { inputFor } from "./excel-cells.ts";
import { rangeAt, rangeOf, type TableLayout } from "./layout.ts";
import type { OwnProtection } from "./own-protection.ts";
import { setPageBreaks } from "./page-breaks.ts";
import { rectanglesOf } from "./rectangles.ts";
import { CELLS_PER_REQUEST, type Requests } from "./requests.ts";
import { restoreValidation } from "./restore-validation.ts";
import { WriteBatch } from "./write-batch.ts";

/** A table that changes, and where it stands before that. */
export interface Place {
  readonly sheet: string;
  readonly table: TableLayout;
  readonly change: TableChange;
  readonly before: TableSnapshot;
  readonly after: TableSnapshot;
  /** Where days count from 1904: by row of the body, the cells that Excel shows as a day. */
  readonly days: readonly (readonly boolean[])[];
}

export class TableWriter {
  readonly #requests: Requests;
  readonly #protection: OwnProtection;

  constructor(requests: Requests, protection: OwnProtection) {
    this.#requests = requests;
    this.#protection = protection;
  }

  /** Small changes in many tables share a request, and what was asked before goes with the first. */
  async write(places: readonly Place[]): Promise<void> {
    const total = places.reduce((sum, { change }) => sum + cellsOf(change.cells), 0);
    const batch = new WriteBatch(this.#requests, total);
    this.#protection.lift();
    for (const place of places) {
      const { table, change, after } = place;
      const { top, left } = table.range;
      const sheet = this.#sheetOf(place);
      // Nobody works on a protected sheet meanwhile; and it is closed again before anybody could look whether its table grew.
      if (this.#protection.holds(place.sheet) && isGrowing(place)) this.#resize(place, rangeAfter(place));
      for (const { column } of change.headers)
        sheet.getRangeByIndexes(top - 1, left - 1 + column, 1, 1).values = [[headingInput(after, column)]];
      if (change.rowsAfter < change.rowsBefore) this.#shrink(place);
      if (isGrowing(place) && change.rowsBefore > 0) this.#copyFormats(place);
      await this.#writeCells(batch, place, change.cells);
      for (const column of change.validations) restoreValidation(this.#sheetOf(place), table, column, change.rowsAfter);
      if (change.pages) setPageBreaks(this.#sheetOf(place), top, change.pages);
    }
    await this.#growAll(
      places.filter(({ sheet }) => !this.#protection.holds(sheet)),
      () => {
        this.#protection.putBack();
        return batch.end();
      },
    );
  }

  async bringBack(place: Place): Promise<void> {
    const { table, change, before } = place;
    const { range } = table;
    const sheet = this.#sheetOf(place);
    if (isGrowing(place)) {
      this.#resize(place, range);
      rangeAt(sheet, addedTo(place)).clear();
    }
    for (const { column } of change.headers)
      sheet.getRangeByIndexes(range.top - 1, range.left - 1 + column, 1, 1).values = [[headingInput(before, column)]];
    const cells = new Map<number, ReadonlySet<number>>();
    for (const [row, columns] of change.cells) if (row < change.rowsBefore) cells.set(row, columns);
    const all = new Set(before.headers.map((_, column) => column));
    for (let row = change.rowsAfter; row < change.rowsBefore; row += 1) cells.set(row, all);
    const batch = new WriteBatch(this.#requests, cellsOf(cells));
    await this.#writeCells(batch, { ...place, after: before }, cells);
    if (change.rowsAfter < change.rowsBefore) this.#resize(place, range);
    await batch.end();
  }

  #sheetOf({ sheet }: Place): Excel.Worksheet {
    return this.#requests.context.workbook.worksheets.getItem(sheet);
  }

  #tableOf({ table: { name } }: Place): Excel.Table {
    return this.#requests.context.workbook.tables.getItem(name);
  }

  #resize(place: Place, range: CellRange): void {
    this.#tableOf(place).resize(rangeAt(this.#sheetOf(place), range));
  }

  /** The rows that go are emptied and stand outside the table then; cells below it do not move. */
  #shrink(place: Place): void {
    const { range } = place.table;
    const bottom = range.top + place.change.rowsAfter;
    this.#resize(place, { ...range, bottom });
    rangeAt(this.#sheetOf(place), { ...range, top: bottom + 1 }).clear();
  }

  /** New rows look like the last one: with resizing alone Excel leaves them without its number formats. */
  #copyFormats(place: Place): void {
    const { range } = place.table;
    const sheet = this.#sheetOf(place);
    rangeAt(sheet, addedTo(place)).copyFrom(rangeAt(sheet, { ...range, top: range.bottom }), "Formats");
  }

  /** Values directly below a table make it grow, so that the work of others at the same time can be merged with it. */
  async #writeCells(batch: WriteBatch, place: Place, cells: ReadonlyMap<number, ReadonlySet<number>>): Promise<void> {
    const { top, left } = place.table.range;
    for (const { top: row, left: column, rows, columns } of rectanglesOf(cells, CELLS_PER_REQUEST)) {
      const inputs = Array.from({ length: rows }, (_, y) =>
        Array.from({ length: columns }, (__, x) => inputAt(place, row + y, column + x)),
      );
      const rangeNow = () => this.#sheetOf(place).getRangeByIndexes(top + row, left - 1 + column, rows, columns);
      await batch.put(place.sheet, rangeNow, inputs);
    }
  }

  /** Excel lets a table grow by itself only where its user left that switched on. `end` sends what is still on its way. */
  async #growAll(places: readonly Place[], end: () => Promise<void>): Promise<void> {
    const grown = places.filter(isGrowing).map((place) => ({ place, range: this.#tableOf(place).getRange() }));
    for (const { range } of grown) range.load("address");
    await end();
    const left = grown.filter(({ place, range }) => rangeOf(range.address)?.bottom !== rangeAfter(place).bottom);
    if (left.length === 0) return;
    for (const { place } of left) this.#resize(place, rangeAfter(place));
    await this.#requests.sendToTheEnd();
  }
}

export function rangeAfter({ table: { range }, change }: Place): CellRange {
  return { ...range, bottom: range.bottom + change.rowsAfter - change.rowsBefore };
}

function isGrowing({ change }: Place): boolean {
  return change.rowsAfter > change.rowsBefore;
}

function addedTo({ table: { range }, change }: Place): CellRange {
  return { ...range, top: range.bottom + 1, bottom: range.top + change.rowsAfter };
}

function inputAt({ after, days }: Place, row: number, column: number): string | number | boolean {
  const value = after.rows[row]?.[column] ?? null;
  // New rows get the formats of the last one.
  const isDay = (days[row] ?? days.at(-1))?.[column] === true;
  return inputFor({
    value: isDay ? countedFrom1904(value) : value,
    formula: after.formulas[row]?.[column] ?? null,
  });
}

/** A heading is text, also "2026" and "€ 1". */
function headingInput({ headers }: TableSnapshot, column: number): string | number | boolean {
  return inputFor({ value: headers[column] ?? "", formula: null });
}

function cellsOf(cells: ReadonlyMap<number, ReadonlySet<number>>): number {
  return [...cells.values()].reduce((sum, columns) => sum + columns.size, 0);
}
