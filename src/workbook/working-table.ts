import type { Place } from "../problems/problem.ts";
import { cellAddress } from "./address.ts";
import type { CellInput, CellValue } from "./cell.ts";
import type { SetHeader } from "./edit.ts";
import { rowCount } from "./row-count.ts";
import type { TableSnapshot, WorkbookSnapshot } from "./snapshot.ts";
import { EMPTY_CELL, inputOf, type StoredCell } from "./stored-cell.ts";

/** What edits did to one table, for an adapter to write. */
export interface TableChange {
  readonly table: string;
  readonly rowsBefore: number;
  /** How many of those anybody filled in: all of them, or none of an empty table's only row. */
  readonly filledBefore: number;
  readonly rowsAfter: number;
  /** Row of the body → columns written, both from 0; rows that were removed again are left out. */
  readonly cells: ReadonlyMap<number, ReadonlySet<number>>;
  readonly headers: readonly SetHeader[];
  /** Columns that `restoreColumn` wrote. */
  readonly restored: ReadonlySet<number>;
  /** Columns that get the validation of the schema again. */
  readonly validations: ReadonlySet<number>;
  /** Rows that begin on a new page, in place of what was set before; null: as it is. */
  readonly pages: readonly number[] | null;
}

/** A table while edits are applied to it: a copy that may change, made when the first edit touches it. */
export class WorkingTable {
  touched = false;
  readonly #sheet: string;
  readonly #original: TableSnapshot;
  #headers: string[];
  #values: CellValue[][];
  #formulas: (string | null)[][];
  readonly #written = new Map<number, Set<number>>();
  readonly #renamed: SetHeader[] = [];
  readonly #restored = new Set<number>();
  readonly #validations = new Set<number>();
  #pages: readonly number[] | null = null;

  constructor(sheet: string, table: TableSnapshot) {
    this.#sheet = sheet;
    this.#original = table;
    this.#headers = [...table.headers];
    this.#values = table.rows.map((row) => [...row]);
    this.#formulas = table.formulas.map((row) => [...row]);
  }

  get name(): string {
    return this.#original.name;
  }

  get width(): number {
    return this.#headers.length;
  }

  get rowCount(): number {
    return this.#values.length;
  }

  get headers(): readonly string[] {
    return this.#headers;
  }

  has(row: number, column: number): boolean {
    return row in this.#values && column >= 0 && column < this.width;
  }

  cell(row: number, column: number): StoredCell {
    return { value: this.#values[row]?.[column] ?? null, formula: this.#formulas[row]?.[column] ?? null };
  }

  write(row: number, column: number, cell: StoredCell): void {
    this.#values[row]![column] = cell.value;
    this.#formulas[row]![column] = cell.formula;
    const columns = this.#written.get(row);
    if (columns) columns.add(column);
    else this.#written.set(row, new Set([column]));
  }

  /** Longer with empty rows, or shorter. */
  resize(rows: number): void {
    for (let row = rows; row < this.rowCount; row += 1) this.#written.delete(row);
    this.#values.length = Math.min(rows, this.#values.length);
    this.#formulas.length = this.#values.length;
    while (this.rowCount < rows) {
      this.#values.push(new Array<CellValue>(this.width).fill(null));
      this.#formulas.push(new Array<string | null>(this.width).fill(null));
      for (let column = 0; column < this.width; column += 1) this.write(this.rowCount - 1, column, EMPTY_CELL);
    }
  }

  setHeader(edit: SetHeader): void {
    this.#headers[edit.column] = edit.after;
    this.#renamed.push(edit);
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const row of this.#formulas) {
      row.forEach((formula, column) => {
        if (formula !== null) row[column] = rewrite(formula);
      });
    }
  }

  noteRestored(column: number): void {
    this.#restored.add(column);
  }

  notePages(rows: readonly number[]): void {
    this.#pages = rows;
  }

  noteValidation(column: number): void {
    this.#validations.add(column);
  }

  inputRows(from: number): CellInput[][] {
    return this.#values.slice(from).map((row, at) => row.map((_, column) => inputOf(this.cell(from + at, column))));
  }

  inputColumn(column: number): CellInput[] {
    return this.#values.map((_, row) => inputOf(this.cell(row, column)));
  }

  valueRows(from: number): CellValue[][] {
    return this.#values.slice(from).map((row) => [...row]);
  }

  placeOf(row: number, column: number): Place {
    return {
      sheet: this.#sheet,
      cell: cellAddress(this.#original.top + 1 + row, this.#original.left + column),
    };
  }

  placeOfHeader(column: number): Place {
    return this.placeOf(-1, column);
  }

  snapshot(): TableSnapshot {
    return { ...this.#original, headers: this.#headers, rows: this.#values, formulas: this.#formulas };
  }

  change(): TableChange {
    return {
      table: this.name,
      rowsBefore: this.#original.rows.length,
      filledBefore: rowCount(this.#original),
      rowsAfter: this.rowCount,
      cells: this.#written,
      headers: this.#renamed,
      restored: this.#restored,
      validations: this.#validations,
      pages: this.#pages,
    };
  }
}

/** The tables of a workbook to work on, by their name in small letters. A copy is made of the tables named only, or of all. */
export class WorkingWorkbook {
  readonly #snapshot: WorkbookSnapshot;
  readonly #tables = new Map<string, WorkingTable>();

  constructor(snapshot: WorkbookSnapshot) {
    this.#snapshot = snapshot;
  }

  table(name: string): WorkingTable | null {
    const key = name.toLowerCase();
    const held = this.#tables.get(key);
    if (held) return held;
    for (const sheet of this.#snapshot.sheets) {
      const found = sheet.tables.find((table) => table.name.toLowerCase() === key);
      if (!found) continue;
      const made = new WorkingTable(sheet.name, found);
      this.#tables.set(key, made);
      return made;
    }
    return null;
  }

  all(): readonly WorkingTable[] {
    return this.#snapshot.sheets.flatMap((sheet) => sheet.tables.flatMap((table) => this.table(table.name) ?? []));
  }

  changes(): readonly TableChange[] {
    return [...this.#tables.values()].filter((table) => table.touched).map((table) => table.change());
  }

  snapshot(): WorkbookSnapshot {
    return {
      ...this.#snapshot,
      sheets: this.#snapshot.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => this.#tables.get(table.name.toLowerCase())?.snapshot() ?? table),
      })),
    };
  }
}
