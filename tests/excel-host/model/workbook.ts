/** A workbook as Excel holds it open, for as far as the product asks for it. It shows cached results and does not calculate. */

import { DAYS_TO_1904, dayOf } from "../../../src/days/day.ts";
import type { CellRange } from "../../../src/workbook/address.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import type { WorkbookEvidence } from "../../../src/workbook/evidence.ts";
import { isDayFormat } from "../../../src/workbook/number-format.ts";
import { renameColumn } from "../../../src/workbook/rename-in-formula.ts";
import { HostError } from "./host-error.ts";
import { HostObject } from "./host-object.ts";
import { NamedItem, NamedItems, Settings } from "./names.ts";
import { OriginalPackage, type ReadBytes } from "./original-package.ts";
import { DataValidation, type Range } from "./range.ts";
import { asArrivedBefore } from "./read-once.ts";
import { Table, Tables } from "./table.ts";
import { Worksheet, Worksheets } from "./worksheet.ts";

export interface HostOptions {
  /** Tables grow when something is put directly below them; a user of Excel can switch that off. */
  readonly tablesGrow: boolean;
}

export interface Change {
  readonly kind: "cells" | "sheetAdded" | "sheetDeleted";
  readonly sheet: Worksheet;
  readonly address: string;
}

export class EmulatedWorkbook {
  readonly sheets: Worksheet[] = [];
  tables: Table[] = [];
  names: NamedItem[] = [];
  readonly settings = new Map<string, unknown>();
  readonly options: HostOptions;
  readonly Worksheets: Worksheets;
  readonly Tables: Tables;
  readonly Names: NamedItems;
  readonly Settings: Settings;
  readonly Application: Application;
  readonly Functions: Functions;
  readonly listeners = new Set<(change: Change) => void>();
  /** New workbooks that were opened beside this one. */
  readonly opened: Uint8Array[] = [];
  readonly openedListeners = new Set<(bytes: Uint8Array) => void>();
  active!: Worksheet;
  selection = "";
  isReadOnly = false;
  /** Cells that were asked with their formulas, or written, since the workbook was opened. */
  cellsCarried = 0;
  /** Days count from 1904, as in old workbooks from a Mac. */
  readonly from1904: boolean;
  readonly #original: OriginalPackage;
  readonly #references = new Map<string, HostObject>();
  readonly #validations = new Map<string, DataValidation>();
  #nextId = 1;

  constructor(original: OriginalPackage, options: Partial<HostOptions> = {}) {
    this.#original = original;
    const evidence = original.evidence();
    this.from1904 = evidence.sheets.some(({ bareDaysFrom1904 }) => bareDaysFrom1904 === true);
    this.options = { tablesGrow: true, ...options };
    this.Worksheets = new Worksheets(this);
    this.Tables = new Tables(this, null);
    this.Names = new NamedItems(this, null);
    this.Settings = new Settings(this);
    this.Application = new Application(this);
    this.Functions = new Functions(this);
    this.#load(evidence, new Set());
    this.active = this.sheets.find(({ Visibility }) => Visibility === "Visible") ?? (this.sheets[0] as Worksheet);
  }

  /** The object paths of the client begin at the workbook itself. */
  get book(): EmulatedWorkbook {
    return this;
  }
  get Name(): string {
    return "Werkboek.xlsx";
  }

  /** The reader of files gives days from 1900; a cell of a workbook that counts from 1904 holds less. */
  asHeld(value: CellValue, format: string): CellValue {
    return this.from1904 && typeof value === "number" && isDayFormat(format) ? value - DAYS_TO_1904 : value;
  }

  /** Sheets of another file behind these; gives their ids. A name that is taken gets a number, as Excel does. */
  InsertWorksheetsFromBase64(
    base64: string,
    options: { SheetNamesToInsert?: string[]; sheetNamesToInsert?: string[] } = {},
  ) {
    this.mayWriteBook("Workbook.insertWorksheetsFromBase64");
    const wanted = options?.SheetNamesToInsert ?? options?.sheetNamesToInsert;
    const added = this.#original.add(asArrivedBefore(bytesOf(base64)), wanted ?? null, (name) => this.freeName(name));
    if (!added.ok) throw new HostError("InvalidArgument", added.reason, "Workbook.insertWorksheetsFromBase64");
    const known = new Set(this.sheets.map(({ Name }) => Name));
    const before = this.sheets.length;
    this.#load(added.evidence, known);
    const inserted = this.sheets.slice(before);
    for (const sheet of inserted) this.#tell({ kind: "sheetAdded", sheet, address: "" });
    return inserted.map(({ Id }) => Id);
  }

  GetSelectedRange(): Range {
    const [sheet = "", address = "A1"] = this.selection.split("!");
    return (this.Worksheets.find(sheet.replace(/^'|'$/g, "").replaceAll("''", "'")) ?? this.active).GetRange(address);
  }

  _RemoveReference(id: string): void {
    this.#references.delete(id);
  }
  _GetObjectByReferenceId(id: string): HostObject {
    const found = this.#references.get(id);
    if (!found) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return found;
  }

  keep(range: HostObject): string {
    const id = `range-${this.newId()}`;
    this.#references.set(id, range);
    return id;
  }

  newId(): string {
    const id = String(this.#nextId);
    this.#nextId += 1;
    return `{${id.padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  freeName(name: string): string {
    if (!this.Worksheets.find(name)) return name;
    for (let number = 2; ; number += 1) {
      const candidate = `${name} (${number})`;
      if (!this.Worksheets.find(candidate)) return candidate;
    }
  }

  validationOf(address: string): DataValidation {
    const known = this.#validations.get(address) ?? new DataValidation(this);
    this.#validations.set(address, known);
    return known;
  }

  /** Throws as Excel does on a sheet that is protected, or a workbook that may only be read. */
  mayWrite(sheet: Worksheet, location: string): void {
    this.mayWriteBook(location);
    if (sheet.Protection.Protected)
      throw new HostError("AccessDenied", "You can't perform the requested operation.", location, 403);
  }
  mayWriteBook(location: string): void {
    if (this.isReadOnly) throw new HostError("AccessDenied", "The workbook is read-only.", location, 403);
  }

  changed(sheet: Worksheet, address: string): void {
    this.#tell({ kind: "cells", sheet, address });
  }

  sheetDeleted(sheet: Worksheet): void {
    this.mayWriteBook("Worksheet.delete");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.#original.remove(sheet.Name);
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.names = this.names.filter(
      ({ sheet: local, Formula }) => local !== sheet && !Formula.startsWith(`=${quoted(sheet.Name)}!`),
    );
    if (this.active === sheet) this.active = this.sheets[0] as Worksheet;
    this.#tell({ kind: "sheetDeleted", sheet, address: "" });
  }

  /** References follow a sheet that gets another name. */
  sheetRenamed(before: string, after: string): void {
    const [from, to] = [`${quoted(before)}!`, `${quoted(after)}!`];
    for (const item of this.names) item.Formula = item.Formula.replaceAll(from, to);
    this.#rewriteFormulas((formula) => formula.replaceAll(from, to));
    this.#original.rename(before, after);
  }

  /** References follow a heading that gets another text. */
  columnRenamed(table: Table, before: string, after: string): void {
    this.#rewriteFormulas((formula, home) => renameColumn(formula, table.Name, before, after, home));
  }

  /** The file as it is now. */
  toXlsx(): Uint8Array {
    return this.#original.save(this.sheets, this.tables, this.from1904 ? DAYS_TO_1904 : 0);
  }

  #rewriteFormulas(rewrite: (formula: string, home: string | undefined) => string): void {
    for (const sheet of this.sheets)
      for (const [row, cells] of sheet.cells.rows())
        for (const [column, cell] of cells) {
          if (cell.formula === null) continue;
          const home = sheet.Tables.list().find((table) => table.holds(row + 1, column + 1));
          cell.formula = rewrite(cell.formula, home?.Name);
        }
  }

  #load(evidence: WorkbookEvidence, known: ReadonlySet<string>): void {
    const protections = this.#original.protections();
    for (const own of evidence.sheets) {
      if (known.has(own.name)) continue;
      const sheet = new Worksheet(this, own.name);
      sheet.load(own, evidence.styles);
      const protection = protections.get(own.name);
      if (protection) sheet.Protection.Protect(protection);
      this.sheets.push(sheet);
      for (const { name, range, hasTotals } of own.tables) this.tables.push(new Table(sheet, name, range, hasTotals));
    }
    const taken = new Set(this.names.map(({ Name, sheet }) => `${sheet?.Name ?? ""}|${Name.toLowerCase()}`));
    for (const { name, refersTo, sheet } of evidence.names) {
      const local = sheet === undefined ? null : this.Worksheets.find(sheet);
      if (taken.has(`${local?.Name ?? ""}|${name.toLowerCase()}`)) continue;
      this.names.push(new NamedItem(this, name, `=${refersTo}`, local));
    }
  }

  #tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}

export class Application extends HostObject {
  CalculationMode = "Automatic";
  Calculate(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

/** Functions of the sheet that can be asked without a cell. */
export class Functions extends HostObject {
  Date(year: number, month: number, day: number): FunctionResult {
    const found = dayOf(year, month, day) ?? Number.NaN;
    return new FunctionResult(this.book, this.book.from1904 ? found - DAYS_TO_1904 : found);
  }
}

class FunctionResult extends HostObject {
  readonly Error = "";
  constructor(
    book: EmulatedWorkbook,
    readonly Value: number,
  ) {
    super(book);
  }
}

function quoted(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

/** Opens a file as Excel would. */
export function openEmulatedWorkbook(
  bytes: Uint8Array,
  read: ReadBytes,
  options?: Partial<HostOptions>,
): EmulatedWorkbook {
  return new EmulatedWorkbook(new OriginalPackage(bytes, read), options);
}

export type { CellRange };
