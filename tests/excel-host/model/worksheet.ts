import { type CellRange, parseRange } from "../../../src/workbook/address.ts";
import type { SheetEvidence } from "../../../src/workbook/evidence.ts";
import { Cells } from "./cells.ts";
import { Charts } from "./charts.ts";
import { badArgument, HostError, notFound } from "./host-error.ts";
import { HostCollection, HostObject } from "./host-object.ts";
import { NamedItems } from "./names.ts";
import { PageBreaks } from "./page-breaks.ts";
import { Range } from "./range.ts";
import type { ProtectionOptions } from "./sheet-protection.ts";
import { Tables } from "./table.ts";
import type { EmulatedWorkbook } from "./workbook.ts";

const STATES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export class Worksheet extends HostObject {
  readonly Id: string;
  readonly cells = new Cells();
  readonly Tables: Tables;
  readonly Names: NamedItems;
  readonly Protection: Protection;
  readonly Charts: Charts;
  readonly HorizontalPageBreaks: PageBreaks;
  merges: readonly CellRange[] = [];
  hiddenRows: ReadonlySet<number> = new Set();
  hiddenColumns: ReadonlySet<number> = new Set();
  Visibility: (typeof STATES)[SheetEvidence["state"]] = "Visible";
  TabColor = "";
  #name: string;

  constructor(book: EmulatedWorkbook, name: string) {
    super(book);
    this.Id = book.newId();
    this.#name = name;
    this.Tables = new Tables(book, this);
    this.Names = new NamedItems(book, this);
    this.Protection = new Protection(book, this);
    this.Charts = new Charts(this);
    this.HorizontalPageBreaks = new PageBreaks(this);
  }

  get Name(): string {
    return this.#name;
  }
  set Name(name: string) {
    const other = this.book.Worksheets.find(name);
    if ((other && other !== this) || !isSheetName(name)) throw badArgument("Worksheet.name");
    this.book.sheetRenamed(this.#name, name);
    this.#name = name;
  }
  get Position(): number {
    return this.book.sheets.indexOf(this);
  }

  /** The one behind it; null behind the last. */
  GetNextOrNullObject(visibleOnly = false): Worksheet | null {
    const behind = this.book.sheets.slice(this.Position + 1);
    return behind.find(({ Visibility }) => !visibleOnly || Visibility === "Visible") ?? null;
  }
  Activate(): void {
    this.book.active = this;
  }
  Delete(): void {
    const visible = this.book.sheets.filter(({ Visibility }) => Visibility === "Visible");
    if (visible.length === 1 && visible[0] === this)
      throw new HostError(
        "InvalidOperation",
        "A workbook must contain at least one visible worksheet.",
        "Worksheet.delete",
      );
    this.book.sheetDeleted(this);
  }
  GetRange(address?: string): Range {
    if (address === undefined || address === null || address === "") return new Range(this, 0, 0, 1_048_576, 16_384);
    const range = parseRange(String(address).slice(String(address).lastIndexOf("!") + 1));
    if (!range) throw badArgument("Worksheet.getRange");
    return this.rangeOf(range);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, row, column, rows, columns);
  }
  GetCell(row: number, column: number): Range {
    return new Range(this, row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(_valuesOnly?: boolean): Range | null {
    const used = this.cells.used();
    return used && new Range(this, used.top, used.left, used.bottom - used.top + 1, used.right - used.left + 1);
  }
  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? new Range(this, 0, 0, 1, 1);
  }

  rangeOf({ top, left, bottom, right }: CellRange): Range {
    return new Range(this, top - 1, left - 1, bottom - top + 1, right - left + 1);
  }

  /** What Excel does by itself after something was put into cells: tables grow, and headings take along what names them. */
  afterWriting(range: Range): void {
    for (const table of this.Tables.list()) table.afterWriting(range);
  }

  load(
    evidence: SheetEvidence,
    styles: readonly { format: string; fill: string | null; bold: boolean; strike: boolean }[],
  ) {
    this.Visibility = STATES[evidence.state];
    this.merges = evidence.merges;
    this.hiddenColumns = evidence.hiddenColumns;
    this.hiddenRows = new Set(evidence.rows.filter(({ hidden }) => hidden).map(({ row }) => row));
    for (const row of evidence.rows)
      row.values.forEach((value, at) => {
        const cell = this.cells.make(row.row - 1, at);
        const style = styles[row.styles[at] ?? 0];
        cell.value = this.book.asHeld(value, style?.format ?? "");
        cell.formula = row.formulas?.get(at + 1) ?? null;
        Object.assign(cell, style);
      });
  }
}

export class Worksheets extends HostCollection<Worksheet> {
  list(): readonly Worksheet[] {
    return this.book.sheets;
  }
  protected keysOf({ Id, Name }: Worksheet): readonly string[] {
    return [Id, Name];
  }
  GetItem(key: string): Worksheet {
    const found = this.find(key);
    if (!found) throw notFound("WorksheetCollection.getItem");
    return found;
  }
  GetItemOrNullObject(key: string): Worksheet | null {
    return this.find(key);
  }
  GetFirst(visibleOnly = false): Worksheet {
    const found = this.list().find(({ Visibility }) => !visibleOnly || Visibility === "Visible");
    if (!found) throw notFound("WorksheetCollection.getFirst");
    return found;
  }
  GetActiveWorksheet(): Worksheet {
    return this.book.active;
  }
  Add(name?: string): Worksheet {
    if (name !== undefined && name !== null && (this.find(name) || !isSheetName(name)))
      throw badArgument("WorksheetCollection.add");
    const sheet = new Worksheet(this.book, name ?? this.book.freeName("Sheet"));
    this.book.sheets.push(sheet);
    return sheet;
  }
}

export class Protection extends HostObject {
  Protected = false;
  /** Somebody protected it with a word that we do not know. */
  hasPassword = false;
  Options: ProtectionOptions | null = null;
  constructor(
    book: EmulatedWorkbook,
    readonly sheet: Worksheet,
  ) {
    super(book);
  }
  Protect(options?: ProtectionOptions): void {
    this.book.mayWriteBook("WorksheetProtection.protect");
    if (this.Protected) throw new HostError("InvalidOperation", "The worksheet is already protected.");
    this.Protected = true;
    this.Options = options ?? {};
  }
  Unprotect(): void {
    this.book.mayWriteBook("WorksheetProtection.unprotect");
    if (this.Protected && this.hasPassword)
      throw new HostError("AccessDenied", "The password is incorrect.", "WorksheetProtection.unprotect", 403);
    this.Protected = false;
    this.Options = null;
  }
}

function isSheetName(name: string): boolean {
  return /^[^\\/?*[\]:]{1,31}$/.test(name);
}
