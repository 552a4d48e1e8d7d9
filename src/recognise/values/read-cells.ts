/** Reads the cells of a column, after the column itself is understood. Nothing is guessed silently (product.md §2.2). */

import { DAYS_TO_1904 } from "../../days/day.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { cellAddress } from "../../workbook/address.ts";
import { isCellError } from "../../workbook/cell.ts";
import { isDayFormat } from "../../workbook/number-format.ts";
import type { RecognisedValue, ValueType } from "../value.ts";
import { saysNoMoney } from "./amounts.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { isSign } from "./judgements.ts";
import { isDitto, isErrorText, isThirdAnswer, missingIn, saysNoEnd } from "./missing.ts";
import { isCitizenNumber } from "./personal.ts";
import { type Doubt, inform, kept, type Precision, type Read, understood, warn } from "./read.ts";
import { readNumber } from "./read-number.ts";
import { readText } from "./read-text.ts";
import { shownText } from "./shown-text.ts";
import type { SourceCell, ValueContext } from "./source-cell.ts";
import { tidy } from "./tidy.ts";

export interface ReadCell {
  readonly value: RecognisedValue;
  /** As in the cell, when that says more than the value. */
  readonly raw?: string;
  readonly precision?: Precision;
  readonly issue?: Problem;
}

const EMPTY: ReadCell = { value: null };
const TEXTUAL: ReadonlySet<ValueType> = new Set<ValueType>(["text", "code", "address", "email", "phone", "postcode"]);
const ENDING: ReadonlySet<ValueType> = new Set<ValueType>(["date", "datetime", "term"]);
const CACHE_LIMIT = 20_000;
/** Places that one problem lists; the count in its facts is complete. */
const MOST_PLACES = 100;

/** Parallel to `cells`: an empty cell gives null without raw, or false in a column of marks. */
export function readCells(
  cells: readonly SourceCell[],
  type: ValueType,
  profile: ColumnProfile,
  sheet: string,
  context: ValueContext,
): ReadCell[] {
  const reader = new ColumnReader(type, profile, sheet, context);
  const read = cells.map((cell) => reader.read(cell));
  const issue = citizenNumberIssue(cells, profile, sheet);
  return issue ? read.map((cell, at) => (at === issue.at ? { ...cell, issue: issue.problem } : cell)) : read;
}

class ColumnReader {
  private readonly known = new Map<string, { readonly read: Read; readonly raw: string | undefined }>();
  private above: RecognisedValue = null;
  private readonly empty: ReadCell;
  private readonly asValue: boolean;

  constructor(
    private readonly type: ValueType,
    private readonly profile: ColumnProfile,
    private readonly sheet: string,
    private readonly context: ValueContext,
  ) {
    this.empty = type === "boolean" && profile.habits.marks ? { value: false } : EMPTY;
    this.asValue = type !== "text" && type !== "code" && type !== "marks";
  }

  read(cell: SourceCell): ReadCell {
    const { value, style } = cell;
    if (value === null) return this.nothing();
    if (typeof value === "string") {
      if (value.trim() === "") return this.nothing();
      if (isDitto(value)) return this.ditto(cell, value);
      const { read, raw } = this.known.get(value) ?? this.readText(value);
      return this.give(cell, read, raw);
    }
    if (isCellError(value)) {
      return this.give(
        cell,
        { value: null, understood: false, doubt: warn("V023", { text: value.error }) },
        value.error,
      );
    }
    if (typeof value === "boolean") return this.give(cell, this.readYesNo(value), undefined);
    const number = this.countsFrom1904(value, style.format) ? value + DAYS_TO_1904 : value;
    const read = readNumber(number, style.format, this.type, this.profile.habits);
    // Among texts a day stands as people see it; as a value it is said for machines.
    const isDayAmongTexts = this.type === "text" && isDayFormat(style.format);
    const raw = read.doubt || !read.understood || isDayAmongTexts ? shownText(value, style.format) : undefined;
    return this.give(cell, read, raw);
  }

  /** Not a year and not 20250112. */
  private countsFrom1904(value: number, format: string): boolean {
    if (!this.context.bareDaysFrom1904 || (this.type !== "date" && this.type !== "datetime")) return false;
    if (value < 5_500 || value > 80_000) return false;
    return !isDayFormat(format);
  }

  private readText(text: string): { readonly read: Read; readonly raw: string | undefined } {
    const read = this.readAnew(text.trim());
    const known = { read, raw: rawOf(text, read) };
    if (this.known.size < CACHE_LIMIT) this.known.set(text, known);
    return known;
  }

  private readAnew(text: string): Read {
    if (isErrorText(text)) return { value: null, understood: false, doubt: warn("V023", { text }) };
    // In a column of ticks "-" stands for no tick.
    if (this.type === "boolean" && this.profile.habits.marks && /^[-–—]+$/.test(text)) return understood(false);
    if (this.profile.habits.signs && isSign(text)) return understood(text);
    const missing = missingIn(text, this.asValue);
    if (missing !== null && !this.isValueAfterAll(text)) {
      return {
        value: null,
        understood: true,
        ...(missing === "unknown" && !(ENDING.has(this.type) && saysNoEnd(text))
          ? { doubt: inform("V022", { text: tidy(text) }) }
          : {}),
      };
    }
    return readText(text, this.type, this.profile.habits, this.context);
  }

  /** "Nihil" is no money; "n" and "open" are words of their own in a column of yes and no, and a vote may be blank. */
  private isValueAfterAll(text: string): boolean {
    if (this.type === "amount") return saysNoMoney(text);
    if (this.type !== "boolean") return false;
    return isThirdAnswer(text) || readText(text, "boolean", this.profile.habits, this.context).understood;
  }

  private readYesNo(value: boolean): Read {
    if (this.type === "boolean") return understood(value);
    const text = shownText(value, "General");
    return TEXTUAL.has(this.type) || this.type === "marks" ? understood(value) : kept(text, warn("V042", { text }));
  }

  private nothing(): ReadCell {
    this.above = null;
    return this.empty;
  }

  private ditto(cell: SourceCell, text: string): ReadCell {
    const value = this.above;
    const doubt = value === null ? warn("V021", { text: text.trim() }) : inform("V020", { text: text.trim() });
    return this.give(cell, { value, understood: value !== null, doubt }, text.trim());
  }

  private give(cell: SourceCell, read: Read, raw: string | undefined): ReadCell {
    const { value } = read;
    this.above = value;
    const issue = read.doubt ? this.issueAt(cell, read.doubt) : undefined;
    // Most cells say no more than their value.
    if (raw === undefined && !read.precision && !issue) return { value };
    return {
      value,
      ...(raw === undefined ? {} : { raw }),
      ...(read.precision ? { precision: read.precision } : {}),
      ...(issue ? { issue } : {}),
    };
  }

  private issueAt(cell: SourceCell, doubt: Doubt): Problem {
    const place = { sheet: this.sheet, cell: cellAddress(cell.row, cell.column) };
    return problem(doubt.code, doubt.severity, [place], doubt.facts);
  }
}

/** The text, unless the value says exactly the same. */
function rawOf(text: string, read: Read): string | undefined {
  const raw = text.trim();
  return (read.value === raw || (typeof read.value === "number" && String(read.value) === raw)) &&
    read.understood &&
    !read.doubt
    ? undefined
    : raw;
}

/** One problem for the column, on its first number: citizen service numbers have no place in such a list. */
function citizenNumberIssue(
  cells: readonly SourceCell[],
  profile: ColumnProfile,
  sheet: string,
): { at: number; problem: Problem } | null {
  if (!profile.habits.citizenNumbers) return null;
  const found = cells.flatMap((cell, at) => (isCitizenNumber(String(cell.value ?? "")) ? [{ cell, at }] : []));
  const [first] = found;
  if (!first) return null;
  const places = found.slice(0, MOST_PLACES).map(({ cell }) => ({ sheet, cell: cellAddress(cell.row, cell.column) }));
  return { at: first.at, problem: problem("V029", "warning", places, { count: found.length }) };
}
