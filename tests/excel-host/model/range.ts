import { columnName } from "../../../src/workbook/address.ts";
import { moveFormula } from "../../../src/workbook/move-formula.ts";
import { type Cell, emptyCell } from "./cells.ts";
import { badArgument, HostError } from "./host-error.ts";
import { HostObject } from "./host-object.ts";
import { entered } from "./typed-input.ts";
import type { Worksheet } from "./worksheet.ts";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 5_000_000;
const COLUMN_POINTS = 48;
const ROW_POINTS = 15;

/** A rectangle of cells; row and column from 0. */
export class Range extends HostObject {
  readonly #sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
  #reference: string | undefined;

  constructor(sheet: Worksheet, row: number, column: number, height: number, width: number) {
    super(sheet.book);
    const fits = row >= 0 && column >= 0 && height >= 1 && width >= 1;
    if (!fits || row + height > MOST_ROWS || column + width > MOST_COLUMNS) throw badArgument("Worksheet.getRange");
    this.#sheet = sheet;
    this.row = row;
    this.column = column;
    this.height = height;
    this.width = width;
  }

  get _ReferenceId(): string {
    this.#reference ??= this.book.keep(this);
    return this.#reference;
  }
  _KeepReference(): void {}

  get Worksheet(): Worksheet {
    return this.#sheet;
  }
  get RowIndex(): number {
    return this.row;
  }
  get ColumnIndex(): number {
    return this.column;
  }
  get RowCount(): number {
    return this.height;
  }
  get ColumnCount(): number {
    return this.width;
  }
  get CellCount(): number {
    return this.height * this.width;
  }
  /** In points, with the width and height that Excel gives to a column and row that nobody changed. */
  get Left(): number {
    return this.column * COLUMN_POINTS;
  }
  get Top(): number {
    return this.row * ROW_POINTS;
  }
  get Width(): number {
    return this.width * COLUMN_POINTS;
  }
  get Height(): number {
    return this.height * ROW_POINTS;
  }
  get Address(): string {
    const { Name } = this.#sheet;
    const sheet = /^[A-Za-z_][\w.]*$/.test(Name) ? Name : `'${Name.replaceAll("'", "''")}'`;
    return `${sheet}!${this.local}`;
  }

  get local(): string {
    const from = `${columnName(this.column + 1)}${this.row + 1}`;
    if (this.height * this.width === 1) return from;
    return `${from}:${columnName(this.column + this.width)}${this.row + this.height}`;
  }

  get Values(): unknown[][] {
    return this.#grid(({ value }) => shown(value));
  }
  set Values(given: unknown) {
    this.book.cellsCarried += this.CellCount;
    this.#put(given, "Range.values", (cell, value) => {
      const put = entered(value);
      // The same formula gives the same result.
      if (put.formula === null || put.formula !== cell.formula) Object.assign(cell, put);
    });
  }
  get Formulas(): unknown[][] {
    this.book.cellsCarried += this.CellCount;
    return this.#grid(({ value, formula }) => (formula === null ? shown(value) : `=${formula}`));
  }
  set Formulas(given: unknown) {
    this.Values = given;
  }
  get Text(): string[][] {
    return this.#grid(({ value }) => String(shown(value)));
  }
  get ValueTypes(): string[][] {
    return this.#grid(({ value }) => {
      if (value === null) return "Empty";
      if (typeof value === "object") return "Error";
      return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
    });
  }
  get NumberFormat(): string[][] {
    return this.#grid(({ format }) => format);
  }
  set NumberFormat(given: unknown) {
    this.#put(given, "Range.numberFormat", (cell, value) => {
      cell.format = String(value);
    });
  }

  GetCell(row: number, column: number): Range {
    return this.#part(row, column, 1, 1);
  }
  GetRow(row: number): Range {
    return this.#part(row, 0, 1, this.width);
  }
  GetColumn(column: number): Range {
    return this.#part(0, column, this.height, 1);
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.#part(0, 0, this.height + rows, this.width + columns);
  }
  GetBoundingRect(other: Range | string): Range {
    const range = typeof other === "string" ? this.#sheet.GetRange(other) : other;
    const [row, column] = [Math.min(this.row, range.row), Math.min(this.column, range.column)];
    const bottom = Math.max(this.row + this.height, range.row + range.height);
    const right = Math.max(this.column + this.width, range.column + range.width);
    return new Range(this.#sheet, row, column, bottom - row, right - column);
  }
  GetUsedRangeOrNullObject(_valuesOnly?: boolean): Range | null {
    const used = this.#sheet.cells.used({
      top: this.row,
      left: this.column,
      bottom: this.row + this.height - 1,
      right: this.column + this.width - 1,
    });
    if (!used) return null;
    return new Range(this.#sheet, used.top, used.left, used.bottom - used.top + 1, used.right - used.left + 1);
  }
  GetMergedAreasOrNullObject(): MergedAreas | null {
    const inside = this.#sheet.merges.filter(
      ({ top, left, bottom, right }) =>
        top - 1 < this.row + this.height &&
        bottom > this.row &&
        left - 1 < this.column + this.width &&
        right > this.column,
    );
    if (inside.length === 0) return null;
    return new MergedAreas(
      this.book,
      inside.map(
        ({ top, left, bottom, right }) =>
          new Range(this.#sheet, top - 1, left - 1, bottom - top + 1, right - left + 1).Address,
      ),
    );
  }
  GetRowProperties(_asked: unknown): unknown[] {
    return Array.from({ length: this.height }, (_, at) => ({
      rowHidden: this.#sheet.hiddenRows.has(this.row + at + 1),
    }));
  }
  GetColumnProperties(_asked: unknown): unknown[] {
    return Array.from({ length: this.width }, (_, at) => ({
      columnHidden: this.#sheet.hiddenColumns.has(this.column + at + 1),
    }));
  }
  GetCellProperties(_asked: unknown): unknown[][] {
    return this.#grid(({ fill, bold, strike }) => ({
      format: { fill: { color: fill === null ? "#FFFFFF" : `#${fill}` }, font: { bold, strikethrough: strike } },
    }));
  }

  Clear(applyTo = "All"): void {
    this.book.mayWrite(this.#sheet, "Range.clear");
    for (let row = 0; row < this.height; row += 1)
      for (let column = 0; column < this.width; column += 1) {
        const cell = this.#sheet.cells.at(this.row + row, this.column + column);
        if (!cell) continue;
        if (applyTo === "Contents") Object.assign(cell, { value: null, formula: null });
        else this.#sheet.cells.remove(this.row + row, this.column + column);
      }
    this.book.changed(this.#sheet, this.local);
  }

  CopyFrom(source: Range | string, what = "All"): void {
    this.book.mayWrite(this.#sheet, "Range.copyFrom");
    const from = typeof source === "string" ? this.#sheet.GetRange(source) : source;
    for (let row = 0; row < this.height; row += 1)
      for (let column = 0; column < this.width; column += 1) {
        const [y, x] = [row % from.height, column % from.width];
        const original = from.Worksheet.cells.at(from.row + y, from.column + x) ?? emptyCell();
        const cell = this.#sheet.cells.make(this.row + row, this.column + column);
        const { format, fill, bold, strike } = original;
        Object.assign(cell, { format, fill, bold, strike });
        if (what === "Formats") continue;
        const { formula } = original;
        cell.value = original.value;
        cell.formula =
          formula === null
            ? null
            : moveFormula(formula, this.row + row - from.row - y, this.column + column - from.column - x);
      }
  }

  Select(): void {
    this.book.selection = this.Address;
    this.#sheet.Activate();
  }

  get DataValidation(): DataValidation {
    return this.book.validationOf(this.Address);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.height || columns !== this.width) throw wrongSize("Range.values");
  }

  #part(row: number, column: number, height: number, width: number): Range {
    return new Range(this.#sheet, this.row + row, this.column + column, height, width);
  }

  #grid<T>(read: (cell: Cell) => T): T[][] {
    if (this.height * this.width > MOST_CELLS)
      throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    const empty = emptyCell();
    return Array.from({ length: this.height }, (_, row) =>
      Array.from({ length: this.width }, (__, column) =>
        read(this.#sheet.cells.at(this.row + row, this.column + column) ?? empty),
      ),
    );
  }

  /** null leaves a cell as it is; one value is for all cells. */
  #put(given: unknown, location: string, write: (cell: Cell, value: unknown) => void): void {
    this.book.mayWrite(this.#sheet, location);
    const isMatrix = Array.isArray(given);
    if (
      isMatrix &&
      (given.length !== this.height || given.some((line) => !Array.isArray(line) || line.length !== this.width))
    )
      throw wrongSize(location);
    for (let row = 0; row < this.height; row += 1)
      for (let column = 0; column < this.width; column += 1) {
        const value = isMatrix ? (given as unknown[][])[row]?.[column] : given;
        if (value === null || value === undefined) continue;
        write(this.#sheet.cells.make(this.row + row, this.column + column), value);
      }
    if (location === "Range.values") this.#sheet.afterWriting(this);
    this.book.changed(this.#sheet, this.local);
  }
}

export class MergedAreas extends HostObject {
  constructor(
    book: HostObject["book"],
    readonly addresses: readonly string[],
  ) {
    super(book);
  }
  #reference: string | undefined;
  get _ReferenceId(): string {
    this.#reference ??= this.book.keep(this);
    return this.#reference;
  }
  _KeepReference(): void {}
  get Address(): string {
    return this.addresses.join(",");
  }
}

/** Kept, and without effect: nobody types here. */
export class DataValidation extends HostObject {
  Rule: unknown = null;
  Prompt: unknown = null;
  ErrorAlert: unknown = null;
  IgnoreBlanks = true;
  get Type(): string {
    return this.Rule === null ? "None" : (Object.keys(this.Rule as object)[0] ?? "None");
  }
  Clear(): void {
    this.Rule = null;
    this.Prompt = null;
    this.ErrorAlert = null;
  }
}

function shown(value: Cell["value"]): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function wrongSize(location: string): HostError {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError("InvalidArgument", message, location);
}
