/** A recognised row read by field, that remembers which cells were used: what is left over goes to Overig, so nothing is lost. */

import type { Place } from "../../problems/problem.ts";
import type { RecognisedCell, RecognisedColumn, RecognisedRow, RecognisedTable } from "../../recognise/recognised.ts";
import { wordsWithTick } from "../../recognise/values/choices.ts";
import { mentionsSomebody } from "../../recognise/values/mentions.ts";
import { cellAddress, columnName } from "../../workbook/address.ts";
import { CALLED_AFTER } from "./called-after.ts";
import { isGroup } from "./names.ts";

/** A cell with the column that it stands in. */
export interface SourceCell {
  readonly key: string;
  readonly field: string | null;
  readonly heading: string;
  readonly column: RecognisedColumn | null;
  readonly cell: RecognisedCell;
}

const NO_KEYS: readonly string[] = [];

/** Says something of a column, by its heading, its type and its field; one and the same function for all rows. */
export type ColumnRule = (column: RecognisedColumn) => boolean;

/** What is the same for all rows of a table: which cells a field and a key stand for. */
export class SourceTable {
  readonly table: RecognisedTable;
  private readonly keysOfField = new Map<string, string[]>();
  private readonly columnOfKey = new Map<string, RecognisedColumn>();
  private readonly keysOfRule = new Map<ColumnRule, readonly string[]>();

  constructor(table: RecognisedTable) {
    this.table = table;
    const byName = table.layout === "cards" || table.layout === "freeText";
    for (const column of table.columns) {
      const key = byName ? (column.field ?? column.heading) : String(column.column);
      this.columnOfKey.set(key, column);
      if (column.field === null) continue;
      const keys = this.keysOfField.get(column.field);
      // Two labels of one field on cards share their key.
      if (keys?.includes(key)) continue;
      if (keys) keys.push(key);
      else this.keysOfField.set(column.field, [key]);
    }
  }

  has(field: string): boolean {
    return this.keysOfField.has(field);
  }

  keysOf(field: string): readonly string[] {
    return this.keysOfField.get(field) ?? (this.table.layout === "freeText" ? [field] : NO_KEYS);
  }

  columnOf(key: string): RecognisedColumn | null {
    return this.columnOfKey.get(key) ?? null;
  }

  /** The keys of the columns of which a rule holds, worked out once: to look at headings costs more than all else of a row. */
  keysWhere(rule: ColumnRule): readonly string[] {
    const known = this.keysOfRule.get(rule);
    if (known) return known;
    const keys = [...this.columnOfKey].flatMap(([key, column]) => (rule(column) ? [key] : []));
    this.keysOfRule.set(rule, keys);
    return keys;
  }

  /** The first value of a field in a row as text, used or not; "" when there is none. */
  textIn(row: RecognisedRow, field: string): string {
    const cells = this.keysOf(field).flatMap((key) => row.cells.get(key) ?? []);
    const cell = cells.find((own) => hasValue(own) && !isOpenEnd(own));
    return cell ? textOfValue(cell.value) : "";
  }
}

export class SourceRow {
  readonly source: SourceTable;
  readonly row: RecognisedRow;
  private readonly used = new Set<string>();
  private sectionUsed = false;
  private aboutSomebody: boolean | undefined;

  constructor(source: SourceTable, row: RecognisedRow) {
    this.source = source;
    this.row = row;
  }

  get table(): RecognisedTable {
    return this.source.table;
  }

  /** The cells of a field that hold a value and were not used yet; a field may have several columns. */
  cellsOf(field: string): SourceCell[] {
    const found: SourceCell[] = [];
    for (const key of this.source.keysOf(field)) {
      const cell = this.row.cells.get(key);
      if (cell && hasValue(cell) && !isOpenEnd(cell) && !this.used.has(key)) found.push(this.sourceCell(key, cell));
    }
    return found;
  }

  /** The first cell of a field that holds a value and was not used yet. */
  find(field: string): SourceCell | null {
    for (const key of this.source.keysOf(field)) {
      const cell = this.row.cells.get(key);
      if (cell && hasValue(cell) && !isOpenEnd(cell) && !this.used.has(key)) return this.sourceCell(key, cell);
    }
    return null;
  }

  /** The first value of a field as text, without marking it as used; "" when there is none. */
  textOf(field: string): string {
    const found = this.find(field);
    return found ? textOfValue(found.cell.value) : "";
  }

  has(field: string): boolean {
    return this.find(field) !== null;
  }

  /** Whether a text of the row names somebody, in a column that is not about people. `isKnown`: whether it names one of the workbook. */
  isAboutSomebody(isKnown: (text: string) => boolean): boolean {
    this.aboutSomebody ??= [...this.row.cells].some(([key, { value }]) => {
      const column = this.source.columnOf(key);
      const isText = column?.type === "text" && (!column.personal || column.personalTexts === true);
      if (!isText || CALLED_AFTER.has(column.field ?? "") || typeof value !== "string") return false;
      return mentionsSomebody(value) || isKnown(value);
    });
    return this.aboutSomebody;
  }

  /** Whether somebody stands in a column of the row that is about people: a name, not "groep" or "corporatie". */
  hasSomebody(): boolean {
    return [...this.row.cells].some(([key, { value }]) => {
      const column = this.source.columnOf(key);
      if (column?.personal !== true || column.personalTexts === true || column.type !== "text") return false;
      const text = textOfValue(value);
      return /^\p{Lu}\p{Ll}/u.test(text) && !isGroup(text);
    });
  }

  use(cell: SourceCell): void {
    this.used.add(cell.key);
  }

  /** The ticks that were used and say more in words: "x (alleen de hal)". */
  usedTicksWithWords(): SourceCell[] {
    const found: SourceCell[] = [];
    for (const key of this.used) {
      const cell = this.row.cells.get(key);
      if (cell?.value === true && cell.raw !== undefined && wordsWithTick(cell.raw) !== null)
        found.push(this.sourceCell(key, cell));
    }
    return found;
  }

  /** The cells of a field that were used. */
  usedIn(field: string): SourceCell[] {
    return this.source.keysOf(field).flatMap((key) => {
      const cell = this.row.cells.get(key);
      return cell && this.used.has(key) ? [this.sourceCell(key, cell)] : [];
    });
  }

  /** Whether a cell was used already under such a heading. */
  isUsed(isSuch: (cell: SourceCell) => boolean): boolean {
    return [...this.used].some((key) => {
      const cell = this.row.cells.get(key);
      return cell !== undefined && isSuch(this.sourceCell(key, cell));
    });
  }

  /** Takes back every use: the row could not be placed after all. */
  release(): void {
    this.used.clear();
    this.sectionUsed = false;
  }

  takeSection(): void {
    this.sectionUsed = true;
  }

  /** The heading above the row, when nobody used it. */
  get unusedSection(): string | undefined {
    return this.sectionUsed ? undefined : this.row.section;
  }

  /** Every cell that nobody used, also those that hold no value but show something ("n.v.t."). */
  leftOver(): SourceCell[] {
    const rest: SourceCell[] = [];
    for (const [key, cell] of this.row.cells) {
      if (!this.used.has(key) && (hasValue(cell) || shows(cell))) rest.push(this.sourceCell(key, cell));
    }
    return rest;
  }

  /** The cells that hold a value and were not used yet, in the columns of which a rule holds. */
  leftIn(rule: ColumnRule): SourceCell[] {
    const found: SourceCell[] = [];
    for (const key of this.source.keysWhere(rule)) {
      const cell = this.row.cells.get(key);
      if (cell && hasValue(cell) && !this.used.has(key)) found.push(this.sourceCell(key, cell));
    }
    return found;
  }

  placeAt(row: number, column: number): Place {
    return { sheet: this.table.sheet, cell: cellAddress(row, column) };
  }

  /** Where a cell stands, or the row's first cell when none is given. */
  placeOf(cell?: SourceCell): Place {
    if (cell) return { sheet: this.table.sheet, cell: cellAddress(cell.cell.row, cell.cell.column) };
    const row = this.row.row ?? this.table.range.top;
    return { sheet: this.table.sheet, cell: cellAddress(row, this.row.column ?? this.table.range.left) };
  }

  /** What a column without a heading is called in Excel. */
  private nameOf(key: string): string {
    return this.table.layout === "rows" && /^\d+$/.test(key) ? `kolom ${columnName(Number(key))}` : key;
  }

  private sourceCell(key: string, cell: RecognisedCell): SourceCell {
    const column = this.source.columnOf(key);
    return { key, field: column?.field ?? null, heading: column?.heading || this.nameOf(key), column, cell };
  }
}

export function hasValue(cell: RecognisedCell): boolean {
  const { value } = cell;
  if (value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  return !Array.isArray(value) || value.length > 0;
}

/** The last day of 9999 or 2999 is what systems write where something has no end: no day, and nothing to keep. */
export function isOpenEnd({ value, raw }: RecognisedCell): boolean {
  return typeof value === "string" && (isLastDay(value) || (raw !== undefined && isLastDay(raw)));
}

function isLastDay(text: string): boolean {
  return text.includes("999") && OPEN_END.test(text);
}

const OPEN_END = /^\s*(?:31[-./]12[-./](?:9999|2999)|(?:9999|2999)[-./]?12[-./]?31)\s*$/;

function shows(cell: RecognisedCell): boolean {
  return cell.raw !== undefined && cell.raw.trim() !== "";
}

/** A value as people would write it; for the places where only text fits. */
export function textOfValue(value: RecognisedCell["value"]): string {
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (isList(value))
    return value
      .map((item) => textOfValue(item))
      .filter(Boolean)
      .join("; ");
  if ("unit" in value) return `${value.value} ${termWord(value.value, value.unit)}`;
  if ("street" in value || "postcode" in value || "city" in value) {
    const home = [value.number ?? "", value.suffix ?? ""].filter((part) => part !== "").join(" ");
    const place = [value.postcode ?? "", value.city ?? ""].filter(Boolean).join(" ");
    return [[value.street ?? "", home].filter(Boolean).join(" "), place].filter(Boolean).join(", ");
  }
  return [value.number ?? "", value.suffix ?? ""].filter((part) => part !== "").join(" ");
}

function isList(value: RecognisedCell["value"]): value is Extract<RecognisedCell["value"], readonly unknown[]> {
  return Array.isArray(value);
}

function termWord(count: number, unit: "day" | "week" | "month" | "year"): string {
  const [one, many] = {
    day: ["dag", "dagen"],
    week: ["week", "weken"],
    month: ["maand", "maanden"],
    year: ["jaar", "jaar"],
  }[unit] as [string, string];
  return count === 1 ? one : many;
}
