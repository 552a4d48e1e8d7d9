/**
 * The rows of a long table as XML of a sheet, in pieces: ExcelJS needs twelve times the time and nine times the memory for
 * 100,000 rows. Texts are written in the cell itself, so that no list of strings has to be kept.
 */

import { type Problem, problem } from "../../problems/problem.ts";
import { cellAddress, columnName, MAX_ROW } from "../../workbook/address.ts";
import { type CellInput, type CellValue, isFormulaInput } from "../../workbook/cell.ts";
import { MAX_CELL_TEXT } from "../../workbook/stored-cell.ts";
import { cellText, formulaText, needsPreserve } from "./cell-text.ts";

export interface RowBlock {
  /** The name of the sheet, for the place of a problem. */
  readonly sheet: string;
  /** Row of the first of `rows`, from 1. */
  readonly top: number;
  /** Column of the first cell, from 1. */
  readonly left: number;
  /** Style of each column: an index into `cellXfs` of the workbook. */
  readonly styles: readonly number[];
  /** Attributes that every row carries, such as `ht="30" customHeight="1"`. */
  readonly rowAttributes?: string;
  readonly rows: Iterable<readonly CellInput[]>;
}

/** Characters of XML that are handed over at once. */
const PIECE = 1 << 18;

/**
 * Yields `<row>` elements for the inside of `<sheetData>`. Cells that are empty are written too, with their style. A text
 * longer than a cell holds is cut and told: `onProblem` gets one F051 with its cell. Throws on a number that is not finite
 * and on more rows than a sheet has: bugs of the caller.
 */
export function* rowsXml(block: RowBlock, onProblem: (problem: Problem) => void): Generator<string> {
  const { top, left, styles, sheet } = block;
  const attributes = block.rowAttributes ? ` ${block.rowAttributes}` : "";
  const starts = styles.map((_, column) => `<c r="${columnName(left + column)}`);
  const ends = styles.map((style) => (style === 0 ? '"' : `" s="${style}"`));
  const cut = (row: number, column: number, length: number) =>
    onProblem(problem("F051", "warning", [{ sheet, cell: cellAddress(row, left + column) }], { length }));
  let piece = "";
  let row = top;
  for (const cells of block.rows) {
    if (row > MAX_ROW) throw new RangeError("more rows than a sheet has");
    piece += `<row r="${row}"${attributes}>`;
    for (let column = 0; column < styles.length; column += 1) {
      piece += starts[column]! + row + ends[column]! + cellTail(cells[column] ?? null, row, column, cut);
    }
    piece += "</row>";
    if (piece.length > PIECE) {
      yield piece;
      piece = "";
    }
    row += 1;
  }
  if (piece) yield piece;
}

type Cut = (row: number, column: number, length: number) => void;

/** Everything of a `<c>` behind its address and style. */
function cellTail(input: CellInput, row: number, column: number, cut: Cut): string {
  if (input === null || input === "") return "/>";
  if (typeof input === "number") return `><v>${finite(input)}</v></c>`;
  if (typeof input === "string") {
    const text = fitting(input, row, column, cut);
    return ` t="inlineStr"><is>${textElement(text)}</is></c>`;
  }
  if (!isFormulaInput(input)) return `${typeAttribute(input)}><v>${plainValue(input)}</v></c>`;
  const result = typeof input.result === "string" ? fitting(input.result, row, column, cut) : input.result;
  const value = result === null ? "" : `<v>${plainValue(result)}</v>`;
  return `${typeAttribute(result)}><f>${formulaText(input.formula)}</f>${value}</c>`;
}

/** The `t` attribute of a value that stands in `<v>`. */
export function typeAttribute(value: CellValue): string {
  if (value === null || typeof value === "number") return "";
  return typeof value === "string" ? ' t="str"' : typeof value === "boolean" ? ' t="b"' : ' t="e"';
}

/** What stands in `<v>`. */
export function plainValue(value: Exclude<CellValue, null>): string {
  if (typeof value === "number") return finite(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  return cellText(typeof value === "string" ? value : value.error);
}

export function textElement(text: string, prefix = ""): string {
  return `<${prefix}t${needsPreserve(text) ? ' xml:space="preserve"' : ""}>${cellText(text)}</${prefix}t>`;
}

function fitting(text: string, row: number, column: number, cut: Cut): string {
  if (text.length <= MAX_CELL_TEXT) return text;
  cut(row, column, text.length);
  return text.slice(0, MAX_CELL_TEXT);
}

function finite(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError("a cell cannot hold a number that is not finite");
  return String(number);
}
