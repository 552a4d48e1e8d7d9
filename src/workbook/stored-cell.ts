import { type CellInput, type CellValue, isFormulaInput } from "./cell.ts";

/** The longest text that a cell of Excel holds, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767;

/** A cell as it reads back after it was written. */
export interface StoredCell {
  readonly value: CellValue;
  /** Without "="; null when the cell holds a value. */
  readonly formula: string | null;
}

export const EMPTY_CELL: StoredCell = { value: null, formula: null };

/**
 * What an input becomes in a cell. An empty text empties the cell, as it does in Excel, and a
 * formula that gives an empty text reads as empty; lines end with a line feed alone; half
 * a character (a lone surrogate) becomes U+FFFD, for no file can hold it. Throws on a number that is not finite: that is a bug of the caller. Texts that
 * are too long are the caller's to refuse (`MAX_CELL_TEXT`).
 */
export function storedCell(input: CellInput): StoredCell {
  if (!isFormulaInput(input)) return { value: storedValue(input), formula: null };
  return { value: storedValue(input.result), formula: storedFormula(input.formula) };
}

/** The input that gives this cell. */
export function inputOf(cell: StoredCell): CellInput {
  return cell.formula === null ? cell.value : { formula: cell.formula, result: cell.value };
}

function storedValue(value: CellValue): CellValue {
  if (typeof value === "string") return value === "" ? null : storedText(value);
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) throw new RangeError("a cell cannot hold a number that is not finite");
  return value === 0 ? 0 : value;
}

/** Nearly every text: in it are no ends of lines but line feeds, no control characters and no halves of characters. */
const STORED_AS_IT_IS = /^[\t\n -\uD7FF\uE000-\uFFFD]*$/;

/** Without "=", and without the control characters that XML cannot hold and nobody can type in a formula. */
export function storedFormula(formula: string): string {
  const bare = formula.startsWith("=") ? formula.slice(1) : formula;
  if (STORED_AS_IT_IS.test(bare)) return bare;
  return storedText(bare).replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, "");
}

/** A text, or a heading, as it reads back. */
export function storedText(text: string): string {
  if (STORED_AS_IT_IS.test(text)) return text;
  return wholeCharacters(text.replace(/\r\n?/g, "\n"));
}

/** What ES2024's `toWellFormed` does; the browsers inside Office do not all have it. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
