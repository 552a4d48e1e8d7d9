/** Cells as Office.js gives and takes them, and as we know them. */

import type { CellValue } from "../../src/workbook/cell.ts";
import type { StoredCell } from "../../src/workbook/stored-cell.ts";

/** Office gives "" for an empty cell and an error as its text; `type` is the cell's `valueTypes`. */
export function valueFrom(value: unknown, type: string): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** The formula without "=", or null. A text that begins with "=" reads the same as value and as formula. */
export function formulaFrom(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.length > 1 && formula.startsWith("=") && formula !== value
    ? formula.slice(1)
    : null;
}

/** What to put into `formulas` so that the cell holds this. null would leave the cell as it is, so an empty cell is "". */
export function inputFor({ value, formula }: StoredCell): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? textFor(value) : value;
}

/**
 * Excel reads "1-3", "=1+1", "5%", "maart" and "WAAR" that are put into a cell as a date, a formula, a number or a boolean. An
 * apostrophe in front keeps them text; it is no part of the text. Words without figures stay as they are.
 */
function textFor(text: string): string {
  return PLAIN_WORDS.test(text) && !SPECIAL.test(text) ? text : `'${text}`;
}

const PLAIN_WORDS = /^\p{L}[^\d]*$/u;
const SPECIAL =
  /^(?:waar|onwaar|true|false|e|jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october)$/iu;

/** "RRGGBB" in capitals, or null: white and none count as no fill. */
export function fillFrom(colour: unknown): string | null {
  if (typeof colour !== "string") return null;
  const plain = colour.replace("#", "").toUpperCase();
  return /^[0-9A-F]{6}$/.test(plain) && plain !== "FFFFFF" ? plain : null;
}
