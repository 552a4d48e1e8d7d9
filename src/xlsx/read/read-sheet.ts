/** One worksheet: rows with values, cached results, formulas and styles; merges and what is hidden. */

import { DAYS_TO_1904, dayOf, dayOfIso } from "../../days/day.ts";
import { type CellRange, MAX_COLUMN, MAX_ROW, parseRange } from "../../workbook/address.ts";
import type { CellValue } from "../../workbook/cell.ts";
import type { RowEvidence, Uncalculated } from "../../workbook/evidence.ts";
import { moveFormula } from "../../workbook/move-formula.ts";
import { isDayFormat } from "../../workbook/number-format.ts";
import { unescaped } from "./escapes.ts";
import { fittingText } from "./fitting-text.ts";
import type { SharedString } from "./read-strings.ts";
import type { Styles } from "./read-styles.ts";
import { isTrue, readXml } from "./xml-events.ts";

export interface SheetContent {
  readonly rows: readonly RowEvidence[];
  readonly uncalculated?: readonly Uncalculated[];
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly validated: readonly CellRange[];
}

export interface SheetTools {
  readonly strings: readonly SharedString[];
  readonly styles: Styles;
  /** Style number → the same, struck through; adds one when needed. */
  readonly struck: (style: number) => number;
  /** Style number → the same, with the format of a day, with or without its time; adds one when needed. */
  readonly dated: (style: number, withTime: boolean) => number;
  readonly date1904: boolean;
  /** Told the length of a text that no cell can hold. */
  readonly onCut: (length: number) => void;
}

/**
 * The names that come by the million are those of a cell and of what is in it: `c`, `v`, `f`, `t`, and `is` and `r` that only hold a
 * text. They are told by length and letter, for a whole switch over texts costs a twentieth of reading.
 */
const LONGEST_IN_CELLS = 2;
const C = 0x63;
const V = 0x76;
const F = 0x66;
const T = 0x74;

/** Areas of one validation that are looked at: some programs write one for every cell. */
const MOST_AREAS = 10_000;

export function readSheet(content: Uint8Array, tools: SheetTools): SheetContent {
  const reader = new SheetReader(tools);
  readXml(content, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.result();
}

class SheetReader {
  private readonly rows: RowEvidence[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly validated: CellRange[] = [];
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private readonly isDate: readonly boolean[];

  private row = 0;
  private column = 0;
  private rowHidden = false;
  /** Of this row, as far as `width`; behind it stands what is left of longer rows. */
  private readonly values: CellValue[] = [];
  private readonly styles: number[] = [];
  private width = 0;
  private stylesBefore: readonly number[] = [];
  private formulas: Map<number, string> | undefined;
  private readonly uncalculated: Uncalculated[] = [];
  private hasValue = false;

  private type = "n";
  private style = 0;
  private value = "";
  private inline = "";
  private formula = "";
  private hasFormula = false;
  private sharedIndex: string | undefined;
  private capture: "value" | "formula" | "inline" | null = null;
  private inPhonetic = false;
  private inData = false;

  constructor(private readonly tools: SheetTools) {
    this.isDate = tools.styles.list.map(({ format }) => isDayFormat(format));
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name.length <= LONGEST_IN_CELLS) {
      this.openInCell(name.length === 1 ? name.charCodeAt(0) : 0, attributes);
      return;
    }
    switch (name) {
      case "rPh":
        this.inPhonetic = true;
        return;
      case "row":
        this.openRow(attributes);
        return;
      case "sheetData":
        this.inData = true;
        return;
      case "mergeCell": {
        const merge = parseRange(attributes.ref ?? "");
        if (merge && (merge.bottom > merge.top || merge.right > merge.left)) this.merges.push(merge);
        return;
      }
      case "col":
        this.addColumn(attributes);
        return;
      case "dataValidation":
        // Without a type it only shows a message.
        if ((attributes.type ?? "none") === "none") return;
        for (const area of (attributes.sqref ?? "").split(/\s+/).slice(0, MOST_AREAS)) {
          const range = parseRange(area);
          if (range) this.validated.push(range);
        }
        return;
    }
  }

  text(text: string): void {
    if (this.capture === "value") this.value += text;
    else if (this.capture === "formula") this.formula += text;
    else if (this.capture === "inline") this.inline += text;
  }

  close(name: string): void {
    if (name.length <= LONGEST_IN_CELLS) {
      if (name.length === 1) {
        if (name.charCodeAt(0) === C) this.closeCell();
        else this.capture = null;
      }
      return;
    }
    switch (name) {
      case "rPh":
        this.inPhonetic = false;
        return;
      case "row":
        this.closeRow();
        return;
      case "sheetData":
        this.inData = false;
    }
  }

  /** Rows in order; a row that the file holds in pieces becomes one. */
  result(): SheetContent {
    let rows = this.rows;
    if (rows.some((row, at) => at > 0 && row.row <= (rows[at - 1]?.row ?? 0))) rows = mergedRows(rows);
    const { merges, hiddenColumns, validated, uncalculated } = this;
    return { rows, merges, hiddenColumns, validated, ...(uncalculated.length > 0 ? { uncalculated } : {}) };
  }

  private openInCell(letter: number, attributes: Readonly<Record<string, string>>): void {
    switch (letter) {
      case C:
        this.openCell(attributes);
        return;
      case V:
        this.value = "";
        this.capture = "value";
        return;
      case F:
        this.openFormula(attributes);
        return;
      case T:
        if (this.inData && !this.inPhonetic) this.capture = "inline";
        return;
    }
  }

  private openRow(attributes: Readonly<Record<string, string>>): void {
    const stated = Number(attributes.r);
    this.row = Number.isInteger(stated) && stated > 0 ? stated : this.row + 1;
    this.column = 0;
    this.rowHidden = isTrue(attributes.hidden) || attributes.ht === "0";
    this.width = 0;
    this.formulas = undefined;
    this.hasValue = false;
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.column = columnOf(attributes.r) || this.column + 1;
    this.type = attributes.t ?? "n";
    const format = attributes.s;
    this.style = format === undefined ? 0 : (this.tools.styles.ofFormat[wholeNumber(format)] ?? 0);
    this.value = "";
    this.inline = "";
    this.formula = "";
    this.hasFormula = false;
    this.sharedIndex = undefined;
  }

  private openFormula(attributes: Readonly<Record<string, string>>): void {
    this.hasFormula = true;
    this.capture = "formula";
    if (attributes.t === "shared") this.sharedIndex = attributes.si;
  }

  private closeCell(): void {
    if (this.row > MAX_ROW || this.column > MAX_COLUMN) return;
    const value = this.cellValue();
    if (this.hasFormula) this.keepFormula(value);
    if (value === null && !this.hasFormula && this.tools.styles.list[this.style]?.fill === null) return;
    const at = this.column - 1;
    for (; this.width < at; this.width += 1) {
      this.values[this.width] = null;
      this.styles[this.width] = 0;
    }
    this.values[at] = value;
    this.styles[at] = this.style;
    if (this.width === at) this.width += 1;
    if (value !== null || this.hasFormula) this.hasValue = true;
  }

  private keepFormula(result: CellValue): void {
    let formula = unescaped(this.formula).replace(/^=/, "");
    if (this.sharedIndex !== undefined) {
      const master = this.shared.get(this.sharedIndex);
      if (formula !== "") this.shared.set(this.sharedIndex, { formula, row: this.row, column: this.column });
      else if (master) formula = moveFormula(master.formula, this.row - master.row, this.column - master.column);
    }
    if (formula === "") return;
    this.formulas ??= new Map();
    this.formulas.set(this.column, formula);
    // "" is a result as well, and of the type of texts.
    if (result === null && this.type !== "str") this.uncalculated.push({ row: this.row, column: this.column, formula });
  }

  private cellValue(): CellValue {
    switch (this.type) {
      case "s": {
        const shared = this.tools.strings[wholeNumber(this.value)];
        if (this.value === "" || !shared) return null;
        if (shared.struck) this.style = this.tools.struck(this.style);
        return shared.text === "" ? null : shared.text;
      }
      case "str":
        return this.value === "" ? null : this.fitting(this.value);
      case "inlineStr":
        return this.inline === "" ? null : this.fitting(this.inline);
      case "b":
        return this.value === "" ? null : isTrue(this.value);
      case "e":
        return this.value === "" ? null : { error: this.value };
      case "d": {
        const serial = serialOfIso(this.value);
        if (serial === null) return this.value === "" ? null : this.value;
        // The type itself says that this is a day, whatever the format.
        if (!this.isDate[this.style]) this.style = this.tools.dated(this.style, serial % 1 !== 0);
        return serial;
      }
    }
    if (this.value === "") return this.inline === "" ? null : this.fitting(this.inline);
    // Some programs write "-0", which is 0 for everybody.
    const number = Number(this.value) + 0;
    if (!Number.isFinite(number)) return this.value;
    return this.tools.date1904 && this.isDate[this.style] ? number + DAYS_TO_1904 : number;
  }

  private fitting(text: string): string {
    return fittingText(unescaped(text), this.tools.onCut);
  }

  private closeRow(): void {
    if (!this.hasValue || this.row > MAX_ROW) return;
    if (!this.looksAsBefore()) this.stylesBefore = this.styles.slice(0, this.width);
    this.rows.push({
      row: this.row,
      hidden: this.rowHidden,
      values: this.values.slice(0, this.width),
      styles: this.stylesBefore,
      ...(this.formulas ? { formulas: this.formulas } : {}),
    });
  }

  /** Rows of a list mostly look alike: they share one list of styles. */
  private looksAsBefore(): boolean {
    if (this.stylesBefore.length !== this.width) return false;
    for (let at = 0; at < this.width; at += 1) if (this.styles[at] !== this.stylesBefore[at]) return false;
    return true;
  }

  private addColumn(attributes: Readonly<Record<string, string>>): void {
    if (!isTrue(attributes.hidden) && attributes.width !== "0") return;
    const [first, last] = [Number(attributes.min), Math.min(Number(attributes.max), MAX_COLUMN)];
    for (let column = first; column <= last; column += 1) this.hiddenColumns.add(column);
  }
}

/** The number of a style or a text, of which every cell has one or two: its figures are read several times as fast as by `Number`. */
function wholeNumber(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const figure = text.charCodeAt(at) - 48;
    if (figure < 0 || figure > 9) return Number(text);
    number = number * 10 + figure;
  }
  return number;
}

/** "AB12" → 28, without making strings; 0 when there is no address. */
function columnOf(address: string | undefined): number {
  if (address === undefined) return 0;
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column;
}

/** "2024-03-01T14:30:00" → a serial number with its part of the day. */
function serialOfIso(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text);
  const day = match ? dayOfIso(match[1] ?? "") : null;
  if (!match || day === null || dayOf(1900, 1, 1) === null) return null;
  return day + (Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0)) / 86_400;
}

function mergedRows(rows: readonly RowEvidence[]): RowEvidence[] {
  const byNumber = new Map<number, RowEvidence>();
  for (const row of rows) {
    const known = byNumber.get(row.row);
    byNumber.set(row.row, known ? combined(known, row) : row);
  }
  return [...byNumber.values()].sort((a, b) => a.row - b.row);
}

function combined(a: RowEvidence, b: RowEvidence): RowEvidence {
  const width = Math.max(a.values.length, b.values.length);
  const at = Array.from({ length: width }, (_, i) => ((b.values[i] ?? null) === null ? a : b));
  const formulas = new Map([...(a.formulas ?? []), ...(b.formulas ?? [])]);
  return {
    row: a.row,
    hidden: a.hidden || b.hidden,
    values: at.map((row, i) => row.values[i] ?? null),
    styles: at.map((row, i) => row.styles[i] ?? 0),
    ...(formulas.size > 0 ? { formulas } : {}),
  };
}
