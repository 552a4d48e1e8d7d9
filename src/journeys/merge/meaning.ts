/**
 * What the cells of a column mean, so that three sides can be compared: a choice in the words of its list, a day as its number,
 * text without loose spaces. Text that can only mean one number, date, yes or no is read as that, as `check` and an import do.
 */

import { shownText } from "../../recognise/values/shown-text.ts";
import { dayAmongFigures } from "../../records/day-among-figures.ts";
import { readCell } from "../../records/read-cell.ts";
import type { Column } from "../../schema/column.ts";
import { limitsBroken } from "../../schema/limits.ts";
import { LISTS } from "../../schema/lists.ts";
import { type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import { MAX_CELL_TEXT } from "../../workbook/stored-cell.ts";
import { readColumn, sureValues } from "../check/sure-values.ts";
import type { FoundTable } from "../found-table.ts";
import { canonicalText } from "../share/shared-base.ts";

export type Meaning = string | number | null;

/** Why what stands in a cell of the copy cannot go into the workbook. */
export type Fault =
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "date" | "number" | "day" | "error" | "required" | "uncalculated" | "long" }
  | { readonly kind: "limits"; readonly limits: string }
  | { readonly kind: "order"; readonly before: string }
  | { readonly kind: "reference"; readonly sheet: string };

export interface MeantCell {
  readonly meaning: Meaning;
  /** The one text that the base has for it; null when empty. */
  readonly raw: string | null;
  readonly fault: Fault | null;
}

const EMPTY: MeantCell = { meaning: null, raw: null, fault: null };

/** Row by row. `formatAt`: how a cell is shown, for numbers in columns of text ("10:00"). */
export function meantColumn(
  own: FoundTable,
  column: Column,
  index: number,
  formatAt: (row: number, column: number) => string = () => "General",
): MeantCell[] {
  const { rows, formulas } = own.snapshot;
  const hasText = rows.some((row) => typeof row[index] === "string");
  const sure = hasText ? sureValues(own, column, index) : NONE;
  const answers = column.kind === "yesNo" && hasText ? readColumn(own, column, index, "boolean") : [];
  return rows.map((row, at): MeantCell => {
    const value = row[index] ?? null;
    if (isBlank(value)) {
      const isUncalculated = value === null && (formulas[at]?.[index] ?? null) !== null;
      return isUncalculated ? { ...EMPTY, raw: "", fault: { kind: "uncalculated" } } : EMPTY;
    }
    const raw = canonicalText(value);
    const number = sure.get(at);
    if (number !== undefined) return { meaning: number, raw, fault: outOfLimits(column, number) };
    const day = dayAmongFigures(column, own.snapshot, at, index);
    if (day !== null) return { meaning: day, raw, fault: { kind: "day" } };
    const answer = answers[at];
    if (answer && answer.issue === undefined && typeof answer.value === "boolean" && typeof value === "string") {
      return { meaning: answer.value ? "ja" : "nee", raw, fault: null };
    }
    return { ...meant(column, value, formatAt(at, index)), raw };
  });
}

const NONE: ReadonlyMap<number, number> = new Map();

/** What a text of the base means in its column. */
export function sentMeaning(column: Column, text: string): Meaning {
  const isFigure = isCounted(column) && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text);
  return meant(column, isFigure ? Number(text) : text, "General").meaning;
}

export function sameMeaning(one: Meaning, other: Meaning): boolean {
  return one === other;
}

function meant(column: Column, value: CellValue, format: string): Omit<MeantCell, "raw"> {
  if (isCellError(value)) return { meaning: value.error, fault: { kind: "error" } };
  if (column.kind === "choice" || column.kind === "yesNo" || isCounted(column)) return typed(column, value);
  const text = tidy(typeof value === "string" ? value : shownText(value, format));
  return { meaning: text, fault: text.length > MAX_CELL_TEXT ? { kind: "long" } : null };
}

function typed(column: Column, value: CellValue): Omit<MeantCell, "raw"> {
  const read = readCell(column, value);
  if (!read.ok) return { meaning: tidy(String(value)), fault: faultOf(column) };
  if (typeof read.value === "boolean") return { meaning: read.value ? "ja" : "nee", fault: null };
  const fault = typeof read.value === "number" ? outOfLimits(column, read.value) : null;
  return { meaning: read.value, fault };
}

function faultOf(column: Column): Fault {
  if (column.kind === "choice") return { kind: "choice", choices: LISTS[column.list]?.values ?? [] };
  if (column.kind === "yesNo") return { kind: "choice", choices: ["ja", "nee"] };
  return { kind: column.kind === "date" ? "date" : "number" };
}

function outOfLimits(column: Column, value: number): Fault | null {
  const limits = column.kind === "date" ? null : limitsBroken(column, value);
  return limits === null ? null : { kind: "limits", limits };
}

/** Columns whose cells hold a number: figures and days. */
function isCounted({ kind }: Column): boolean {
  return ["date", "amount", "decimal", "integer", "percentage", "year"].includes(kind);
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
