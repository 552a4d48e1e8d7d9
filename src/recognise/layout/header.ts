/** Finding the heading rows of a block: one row, or two or three that belong together. */

import { type CellValue, isBlank } from "../../workbook/cell.ts";
import { isLevelHeading } from "../answers.ts";
import { isKnownHeading, isListedHeading } from "../headings/vocabulary.ts";
import { ownHeadings } from "../own/own-headings.ts";
import { isWeekOfMonth } from "../rota.ts";
import { isJudgement } from "../values/judgements.ts";
import { isDitto, missingIn } from "../values/missing.ts";
import { type Block, filledColumns, widthOf } from "./block.ts";
import { firstLook } from "./first-look.ts";
import { type Grid, textOf } from "./grid.ts";
import { type Header, partsOf, withNeighbours } from "./header-rows.ts";
import { isNumberedName, isTotalLabel, PIVOT } from "./heading-words.ts";
import { isJudgedRow } from "./judged-rows.ts";
import { periodHeadings, timesOver } from "./period-headings.ts";

const ENOUGH = 0.55;
/** So much better must a row further down be. */
const CLEARLY_BETTER = 0.2;
/** What cells that may be headings, and words that are known as headings, add to a score at most. */
const OF_LOOKS = 0.2;
const OF_WORDS = 0.4;
/** And what an empty corner adds, with words beside it and under it. */
const OF_CORNER = 0.3;
/** What a label in front of a value takes away. */
const OF_LABEL = 0.3;
const ROWS_TO_TRY = 40;
const ROWS_BELOW = 12;

/** The header of the block, searched in its first rows; null when the data starts without one. */
export function findHeader(grid: Grid, block: Block): Header | null {
  let best: { index: number; score: number } | null = null;
  const end = Math.min(block.last, block.first + ROWS_TO_TRY);
  for (let index = block.first; index <= end; index += 1) {
    const score = headerScore(grid, block, index, best ? best.score + CLEARLY_BETTER : ENOUGH);
    if (score >= ENOUGH && (!best || score > best.score + CLEARLY_BETTER)) best = { index, score };
  }
  if (!best) return null;
  const rows = withNeighbours(grid, block, best.index);
  return { rows, ...partsOf(grid, block, rows), score: Math.min(1, best.score) };
}

/** Headings beyond doubt: most of them words that we know, or set off from the rows below. */
export function hasClearHeader(grid: Grid, block: Block, until = block.last): boolean {
  const header = findHeader(grid, block);
  const row = header?.rows.at(-1);
  if (!header || row === undefined || row > until) return false;
  const times = periodHeadings(grid, block, row);
  const columns = filledColumns(grid, row, block);
  const texts = columns.map((column) => textOf(grid.valueAt(row, column)));
  const own = ownHeadings(texts);
  const known = columns.filter(
    (column, at) => times.has(column) || own.has(at) || isKnownHeading(texts[at] ?? ""),
  ).length;
  return known >= columns.length * 0.6 || (header.score >= 0.7 && known >= 2);
}

/**
 * How much a row looks like headings of what stands below it, about 0–1.3. For a row that cannot come to `atLeast` 0 will do: its
 * times and words are not looked up then, which is most of the work.
 */
export function headerScore(grid: Grid, block: Block, index: number, atLeast = 0): number {
  const columns = filledColumns(grid, index, block);
  if (columns.length === 0 || (columns.length === 1 && widthOf(block) > 1)) return 0;
  const texts = columns.map((column) => textOf(grid.valueAt(index, column)));
  if (PIVOT.test(texts[0] ?? "") && index < block.last) return 1.3;
  if (isJudgedRow(grid, block, index)) return 0;
  const byPlace = scoreByPlace(grid, block, index, columns);
  if (OF_LOOKS + OF_WORDS + OF_CORNER + (byPlace ?? 0) < atLeast) return 0;
  // Times stand beside each other over a matrix; dates under each other in one column are its values.
  const times = timesOver(grid, block, index);
  const looks = columns.map((column) =>
    times.has(column) ? "period" : firstLook(grid.valueAt(index, column), grid.styleAt(index, column)),
  );
  const counted = countedHeads(grid, block, index, columns);
  const headings = looks.filter((look, at) => {
    if (look === "period") return true;
    const text = texts[at] ?? "";
    if (saysAgain(text) || isUnknownAgain(texts, text)) return false;
    // "n" and "m2" look like values, and are headings that we know.
    if (look === "text") return text.length <= 160;
    const column = columns[at] ?? 0;
    if (counted.has(column)) return true;
    return NAMEABLE.has(look) && (isListedHeading(text) || isValueOver(grid, block, index, column, texts));
  });
  const share = headings.length / columns.length;
  if (share < 0.75) return 0;
  const own = ownHeadings(texts);
  const complexes = complexHeads(grid, block, index, texts);
  const weeks = texts.filter(isWeekOfMonth).length;
  const known = looks.map((look, at) => {
    if (look === "period" || complexes.has(at)) return 0.9;
    if (own.has(at)) return 1;
    if (counted.has(columns[at] ?? 0)) return 0.9;
    const text = texts[at] ?? "";
    if (weeks >= FEWEST_WEEKS && isWeekOfMonth(text)) return 0.9;
    const isHeading = NAMEABLE.has(look) && !saysAgain(text) && !isUnknownAgain(texts, text);
    return isHeading && isKnownHeading(text) ? 1 : 0;
  });
  const vocabulary = known.reduce<number>((sum, one) => sum + one, 0) / columns.length;
  if (byPlace === null) return 0.15 * vocabulary;
  const corner = isUnderCorner(grid, block, index, columns) ? OF_CORNER : 0;
  const long = looks.filter((look, at) => look !== "period" && isLong(texts[at] ?? "")).length;
  return OF_LOOKS * share + OF_WORDS * vocabulary + byPlace + corner - 0.3 * (long / columns.length);
}

/** A month has four or five. */
const FEWEST_WEEKS = 3;

/** Nothing over the words at the left, a word over every other column, and rows without a gap: floors, and what stands where on them. */
function isUnderCorner(grid: Grid, block: Block, index: number, columns: readonly number[]): boolean {
  if (grid.isFilled(index, block.left) || columns.length < 2 || columns.length !== widthOf(block) - 1) return false;
  const { rows } = belowOf(grid, block, index);
  return rows.length >= 2 && rows.every((row) => filledColumns(grid, row, block).length === widthOf(block));
}

/** What a row is worth by what stands below it, whatever its own words are; null when nothing does. */
function scoreByPlace(grid: Grid, block: Block, index: number, columns: readonly number[]): number | null {
  const below = belowOf(grid, block, index);
  const [first] = below.rows;
  if (first === undefined) return null;
  return (
    0.2 * Math.min(1, columns.length / Math.max(1, below.columns.size)) +
    0.25 * contrastOf(grid, columns, below.rows) +
    0.15 * styleContrast(grid, index, columns, first) -
    (isLabelled(grid, index, columns) ? OF_LABEL : 0) -
    (isTotalLabel(textOf(grid.valueAt(index, columns[0] ?? 1))) ? 0.5 : 0)
  );
}

/** "0310 Beukenhof" beside "0455 Lindehof" behind another word: complexes over what stands of each, and no such row below. */
function complexHeads(grid: Grid, block: Block, index: number, texts: readonly string[]): ReadonlySet<number> {
  const found = texts.flatMap((text, at) => (at > 0 && isNumberedName(text) ? [at] : []));
  if (found.length < 2 || found.length < texts.length - 2 || new Set(texts).size < texts.length) return new Set();
  const below = filledColumns(grid, index + 1, block).map((column) => textOf(grid.valueAt(index + 1, column)));
  return below.filter((text) => isNumberedName(text)).length > 0 ? new Set() : new Set(found);
}

/** "Complex: | Lindehof": a label with its value, over headings or over other labels. */
function isLabelled(grid: Grid, index: number, [first = 0, second, ...more]: readonly number[]): boolean {
  if (second === undefined || more.length > 0) return false;
  return textOf(grid.valueAt(index, first)).endsWith(":") && !textOf(grid.valueAt(index, second)).endsWith(":");
}

/** Looks of a cell that may be a heading the vocabulary knows: "m2" and "x" look like values. */
const NAMEABLE: ReadonlySet<string> = new Set(["text", "valueText", "mark"]);

/** A heading that looks like a value: an answer over how often it was given, or a rate of VAT over amounts. */
function isValueOver(grid: Grid, block: Block, index: number, column: number, texts: readonly string[]): boolean {
  return (
    isAnswer(grid, block, index, column) ||
    isRate(grid, block, index, column, texts) ||
    isLevelOverCrosses(grid, block, index, column, texts)
  );
}

/** "A+", "A", "B" beside each other over crosses. */
function isLevelOverCrosses(
  grid: Grid,
  block: Block,
  index: number,
  column: number,
  texts: readonly string[],
): boolean {
  if (!isLevelHeading(textOf(grid.valueAt(index, column)))) return false;
  const levels = new Set(texts.filter(isLevelHeading)).size;
  return levels >= FEWEST_LEVELS && valuesBelow(grid, block, index, column).every(isCross);
}

const FEWEST_LEVELS = 3;

/** "9%" and "21%" over figures, beside words that we know as headings. */
function isRate(grid: Grid, block: Block, index: number, column: number, texts: readonly string[]): boolean {
  if (!RATE.test(textOf(grid.valueAt(index, column)))) return false;
  const below = valuesBelow(grid, block, index, column);
  const known = texts.filter((text) => !RATE.test(text) && isKnownHeading(text)).length;
  return known >= 2 && below.length > 0 && below.every((value) => isFigure(value) && !RATE.test(textOf(value)));
}

const RATE = /^\d{1,2}(?:[.,]\d)?\s?%(?: btw)?$/i;

/** Columns of bare numbers that count on ("50", "51", "52", "1", or "4", "7" over a weekend) over crosses or words: weeks, days, houses. */
function countedHeads(grid: Grid, block: Block, index: number, columns: readonly number[]): ReadonlySet<number> {
  const numbers = columns.flatMap((column) => {
    const text = textOf(grid.valueAt(index, column));
    return /^\d{1,2}$/.test(text) ? [{ column, number: Number(text) }] : [];
  });
  const [first] = numbers;
  if (numbers.length < FEWEST_COUNTED || first === undefined || first.column === columns[0]) return new Set();
  const countOn = numbers.every(({ number }, at) => {
    const before = numbers[at - 1]?.number;
    const isNext = before !== undefined && number > before && number <= before + LONGEST_WEEKEND;
    return before === undefined || isNext || (number === 1 && before >= LAST_WEEK);
  });
  const gaps = numbers.filter(({ number }, at) => at > 0 && number - (numbers[at - 1]?.number ?? 0) > 1).length;
  if (gaps * 2 >= numbers.length) return new Set();
  const below = numbers.map(({ column }) => valuesBelow(grid, block, index, column));
  const isOver = below.some((values) => values.length > 0) && !below.flat().some((value) => isFigure(value));
  return new Set(countOn && isOver ? numbers.map(({ column }) => column) : []);
}

const FEWEST_COUNTED = 4;
const LONGEST_WEEKEND = 4;
const LAST_WEEK = 52;

function valuesBelow(grid: Grid, block: Block, index: number, column: number): CellValue[] {
  return belowOf(grid, block, index)
    .rows.map((row) => grid.valueAt(row, column))
    .filter((value) => !isBlank(value));
}

/** A number, also as a text file has it. */
function isFigure(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /^[€\s]*-?\d[\d.,]*\s?%?$/.test(value.trim()));
}

/** "Ja" or "Nee" over figures: how often that was the answer; or both of them over crosses. */
function isAnswer(grid: Grid, block: Block, index: number, column: number): boolean {
  if (!YES_OR_NO.test(textOf(grid.valueAt(index, column)))) return false;
  const below = valuesBelow(grid, block, index, column);
  if (below.length > 0 && below.every((value) => isFigure(value))) return true;
  const answers = filledColumns(grid, index, block).map((own) => textOf(grid.valueAt(index, own)).toLowerCase());
  const areBoth = ["j", "n"].every((letter) => answers.some((text) => YES_OR_NO.test(text) && text.startsWith(letter)));
  return areBoth && below.length > 0 && below.every((value) => isCross(value));
}

const YES_OR_NO = /^(ja|nee|j|n)$/i;

function isCross(value: CellValue): boolean {
  return typeof value === "string" && /^\(?[xv✓✔√☑●•■]\)?$/i.test(value.trim());
}

/** "id." and "idem" repeat the cell above; "ID" is a heading. */
function saysAgain(text: string): boolean {
  return isDitto(text) && !/^id$/i.test(text);
}

/** "PM" beside "PM" is not known yet; "pm" beside other words is a month. */
function isUnknownAgain(texts: readonly string[], text: string): boolean {
  return missingIn(text, true) !== null && texts.indexOf(text) !== texts.lastIndexOf(text);
}

/** Longer than headings are; questions of a survey and headings with a unit in brackets may be. */
function isLong(text: string): boolean {
  return text.length > 45 && !text.endsWith("?") && !/\(\d/.test(text);
}

function belowOf(grid: Grid, block: Block, index: number): { rows: number[]; columns: Set<number> } {
  const rows: number[] = [];
  const columns = new Set<number>();
  for (let below = index + 1; below <= Math.min(block.last, index + ROWS_BELOW); below += 1) {
    const filled = filledColumns(grid, below, block);
    if (filled.length === 0) continue;
    // A lone word further down begins another part: another section, or another table.
    if (filled.length === 1 && rows.length >= 2 && widthOf(block) > 2) break;
    rows.push(below);
    for (const column of filled) columns.add(column);
  }
  return { rows, columns };
}

/** Share of the headings that stand over something else than words like themselves. */
function contrastOf(grid: Grid, columns: readonly number[], below: readonly number[]): number {
  let different = 0;
  for (const column of columns) {
    let filled = 0;
    let values = 0;
    for (const row of below) {
      const value = grid.valueAt(row, column);
      const look = firstLook(value, grid.styleAt(row, column));
      if (look === "blank") continue;
      filled += 1;
      if (look !== "text" || isJudgement(textOf(value))) values += 1;
    }
    if (filled > 0 && values / filled >= 0.5) different += 1;
  }
  return different / columns.length;
}

function styleContrast(grid: Grid, index: number, columns: readonly number[], below: number): number {
  const own = columns.map((column) => grid.styleAt(index, column));
  const next = columns.map((column) => grid.styleAt(below, column));
  const bold = own.filter((style, i) => style.bold && !next[i]?.bold).length / columns.length;
  const fill = own.filter((style, i) => style.fill !== null && style.fill !== next[i]?.fill).length / columns.length;
  return Math.max(bold, fill);
}
