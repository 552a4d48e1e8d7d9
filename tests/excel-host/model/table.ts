import { type CellRange, contains } from "../../../src/workbook/address.ts";
import { badArgument, HostError, notFound } from "./host-error.ts";
import { HostCollection, HostObject } from "./host-object.ts";
import type { Range } from "./range.ts";
import type { EmulatedWorkbook } from "./workbook.ts";
import type { Worksheet } from "./worksheet.ts";

export class Table extends HostObject {
  readonly Id: string;
  readonly sheet: Worksheet;
  Name: string;
  ShowHeaders = true;
  ShowTotals: boolean;
  /** With headings and totals, rows and columns from 1. */
  range: CellRange;
  #headers: string[];

  constructor(sheet: Worksheet, name: string, range: CellRange, hasTotals: boolean) {
    super(sheet.book);
    this.Id = sheet.book.newId();
    this.sheet = sheet;
    this.Name = name;
    this.range = range;
    this.ShowTotals = hasTotals;
    this.#headers = this.headings();
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }
  GetRange(): Range {
    return this.sheet.rangeOf(this.range);
  }
  GetHeaderRowRange(): Range {
    return this.sheet.rangeOf({ ...this.range, bottom: this.range.top });
  }
  GetDataBodyRange(): Range {
    return this.sheet.rangeOf({ ...this.range, top: this.range.top + 1, bottom: this.lastBodyRow() });
  }
  Resize(to: Range | string): void {
    this.book.mayWrite(this.sheet, "Table.resize");
    const range = typeof to === "string" ? this.sheet.GetRange(to) : to;
    const area = {
      top: range.row + 1,
      left: range.column + 1,
      bottom: range.row + range.height,
      right: range.column + range.width,
    };
    if (range.Worksheet !== this.sheet || area.top !== this.range.top || area.bottom <= area.top)
      throw badArgument("Table.resize");
    if (this.sheet.Tables.list().some((other) => other !== this && overlaps(other.range, area)))
      throw new HostError("InvalidArgument", "A table can't overlap another table.", "Table.resize");
    this.range = area;
  }

  /** A row put directly below makes the table grow, where its user left that switched on. */
  afterWriting(written: Range): void {
    const { top, left, bottom, right } = this.range;
    const isInColumns = written.column + 1 >= left && written.column + written.width <= right;
    const isBelow = written.row === bottom && isInColumns && !this.ShowTotals;
    if (isBelow && this.book.options.tablesGrow) {
      const area = { ...this.range, bottom: bottom + written.height };
      if (!this.sheet.Tables.list().some((other) => other !== this && overlaps(other.range, area))) this.range = area;
    }
    if (written.row + 1 <= top && written.row + written.height >= top && isInColumns) this.#followHeadings();
  }

  holds(row: number, column: number): boolean {
    return contains(this.range, row, column);
  }

  headings(): string[] {
    return Array.from({ length: this.range.right - this.range.left + 1 }, (_, at) =>
      String(this.sheet.cells.at(this.range.top - 1, this.range.left - 1 + at)?.value ?? ""),
    );
  }

  lastBodyRow(): number {
    return this.range.bottom - (this.ShowTotals ? 1 : 0);
  }

  #followHeadings(): void {
    const now = this.headings();
    now.forEach((heading, at) => {
      const before = this.#headers[at];
      if (before !== undefined && before !== heading) this.book.columnRenamed(this, before, heading);
    });
    this.#headers = now;
  }
}

export class Tables extends HostCollection<Table> {
  constructor(
    book: EmulatedWorkbook,
    readonly sheet: Worksheet | null,
  ) {
    super(book);
  }
  list(): readonly Table[] {
    return this.sheet === null ? this.book.tables : this.book.tables.filter((table) => table.sheet === this.sheet);
  }
  protected keysOf({ Id, Name }: Table): readonly string[] {
    return [Id, Name];
  }
  Add(address: Range | string, _hasHeaders: boolean): Table {
    const sheet = this.sheet ?? this.book.active;
    const range = typeof address === "string" ? sheet.GetRange(address) : address;
    const area = {
      top: range.row + 1,
      left: range.column + 1,
      bottom: range.row + range.height,
      right: range.column + range.width,
    };
    if (range.Worksheet.Tables.list().some((other) => overlaps(other.range, area)))
      throw new HostError("InvalidArgument", "A table can't overlap another table.", "TableCollection.add");
    const table = new Table(range.Worksheet, `Tabel${this.book.tables.length + 1}`, area, false);
    this.book.tables.push(table);
    return table;
  }
  GetItem(key: string): Table {
    const found = this.find(key);
    if (!found) throw notFound("TableCollection.getItem");
    return found;
  }
  GetItemOrNullObject(key: string): Table | null {
    return this.find(key);
  }
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
