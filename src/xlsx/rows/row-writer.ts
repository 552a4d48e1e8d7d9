/**
 * The rows of a long table as XML of a sheet, in pieces: ExcelJS needs twelve times the time and nine times the memory for
 * 100,000 rows. Texts are written in the cell itself, so that no list of strings has to be kept.
 */

import { type Problem, problem } from "../../problems/problem.ts";
import { cellAddress, columnName, MAX_ROW } from "../../workbook/address.ts";
import { type CellInput, type CellValue, isFormulaInput } from "../../workbook/cell.ts";
import { MAX_CELL_TEXT, storedFormula } from "../../workbook/stored-cell.ts";
import { cellText, needsPreserve } from "./cell-text.ts";
import { ascii, XmlBytes } from "./xml-bytes.ts";

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
  /** Points, for a row whose texts take more than one line; null leaves the height of the sheet. */
  readonly heightOf?: (cells: readonly CellInput[]) => number | null;
  readonly rows: Iterable<readonly CellInput[]>;
}

const ROW_START = ascii('<row r="');
const ROW_END = ascii("</row>");
const NUMBER_START = ascii("><v>");
const NUMBER_END = ascii("</v></c>");
const TEXT_END = ascii("</t></is></c>");
const FORMULA_START = ascii("<f>");
const FORMULA_END = ascii("</f>");
const VALUE_START = ascii("<v>");
const VALUE_END = ascii("</v>");
const CELL_END = ascii("</c>");
const TAG_END = ascii(">");
const TEXT_START = ascii(' t="inlineStr"><is><t>');
const KEPT_TEXT_START = ascii(' t="inlineStr"><is><t xml:space="preserve">');

/**
 * Yields `<row>` elements for the inside of `<sheetData>`, as UTF-8. Cells that are empty are written too, with their style.
 * A text longer than a cell holds is cut and told: `onProblem` gets one F051 with its cell. Throws on a number that is not
 * finite and on more rows than a sheet has: bugs of the caller.
 */
export function* rowsBytes(block: RowBlock, onProblem: (problem: Problem) => void): Generator<Uint8Array> {
  const { top, left, styles, sheet } = block;
  const rowEnd = ascii(block.rowAttributes ? `" ${block.rowAttributes}>` : '">');
  const starts = styles.map((_, column) => ascii(`<c r="${columnName(left + column)}`));
  const ends = styles.map((style) => ascii(style === 0 ? '"' : `" s="${style}"`));
  const emptyEnds = styles.map((style) => ascii(style === 0 ? '"/>' : `" s="${style}"/>`));
  const xml = new XmlBytes();
  const formulas = new FormulaBytes();
  let row = top;
  for (const cells of block.rows) {
    if (row > MAX_ROW) throw new RangeError("more rows than a sheet has");
    const number = ascii(String(row));
    xml.markup(ROW_START);
    xml.markup(number);
    const height = block.heightOf?.(cells) ?? null;
    if (height !== null) xml.markup(ascii(`" ht="${height}`));
    xml.markup(rowEnd);
    for (let column = 0; column < styles.length; column += 1) {
      xml.markup(starts[column]!);
      xml.markup(number);
      const input = cells[column] ?? null;
      if (input === null || input === "") {
        xml.markup(emptyEnds[column]!);
        continue;
      }
      xml.markup(ends[column]!);
      const cut = writeCell(xml, input, formulas);
      if (cut > 0) {
        onProblem(problem("F051", "warning", [{ sheet, cell: cellAddress(row, left + column) }], { length: cut }));
      }
    }
    xml.markup(ROW_END);
    yield* xml.take();
    row += 1;
  }
  yield xml.rest();
}

/** Everything of a `<c>` behind its address and style. Gives the length of a text that did not fit, otherwise 0. */
function writeCell(xml: XmlBytes, input: Exclude<CellInput, null>, formulas: FormulaBytes): number {
  if (typeof input === "number") {
    xml.markup(NUMBER_START);
    xml.text(numberText(input));
    xml.markup(NUMBER_END);
    return 0;
  }
  if (typeof input === "string") {
    xml.markup(needsPreserve(input) ? KEPT_TEXT_START : TEXT_START);
    xml.text(fitting(input));
    xml.markup(TEXT_END);
    return tooLong(input);
  }
  const result = isFormulaInput(input) ? input.result : input;
  xml.text(typeAttribute(result));
  xml.markup(TAG_END);
  if (isFormulaInput(input)) {
    xml.markup(FORMULA_START);
    xml.markup(formulas.of(input.formula));
    xml.markup(FORMULA_END);
  }
  if (result !== null) {
    xml.markup(VALUE_START);
    xml.text(typeof result === "string" ? fitting(result) : plainValue(result));
    xml.markup(VALUE_END);
  }
  xml.markup(CELL_END);
  return typeof result === "string" ? tooLong(result) : 0;
}

/** Most columns have one formula for all their rows. */
class FormulaBytes {
  readonly #known = new Map<string, Uint8Array>();

  of(formula: string): Uint8Array {
    const known = this.#known.get(formula);
    if (known) return known;
    const bytes = new TextEncoder().encode(cellText(storedFormula(formula)));
    if (this.#known.size < MOST_FORMULAS) this.#known.set(formula, bytes);
    return bytes;
  }
}

const MOST_FORMULAS = 1000;

/** The `t` attribute of a value that stands in `<v>`. */
export function typeAttribute(value: CellValue): string {
  if (value === null || typeof value === "number") return "";
  return typeof value === "string" ? ' t="str"' : typeof value === "boolean" ? ' t="b"' : ' t="e"';
}

/** What stands in `<v>`, before escaping. */
export function plainValue(value: Exclude<CellValue, null>): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "string" ? value : value.error;
}

function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError("a cell cannot hold a number that is not finite");
  return String(number);
}

function fitting(text: string): string {
  return text.length > MAX_CELL_TEXT ? text.slice(0, MAX_CELL_TEXT) : text;
}

function tooLong(text: string): number {
  return text.length > MAX_CELL_TEXT ? text.length : 0;
}
