/** Finding the heading rows of a block: one row, or two or three that belong together. */

import type { CellRange } from "../../workbook/address.ts";
import { fieldsFor, isKnownHeading, isListedHeading } from "../headings/vocabulary.ts";
import { ownHeadings } from "../own/own-headings.ts";
import { isDitto, missingIn } from "../values/missing.ts";
import { shownNumber } from "../values/shown-text.ts";
import { type Block, filledColumns, widthOf } from "./block.ts";
import { firstLook } from "./first-look.ts";
import { type Grid, textOf } from "./grid.ts";
import { periodHeadings } from "./period-headings.ts";

export interface Header {
  /** Indices of its rows, ascending. */
  readonly rows: readonly number[];
  /** Column → the texts above each other, from top to bottom. */
  readonly parts: ReadonlyMap<number, readonly string[]>;
  /** Column → the cells that those texts stand in; of a group that is merged or inherited, the cell that names it. */
  readonly anchors: ReadonlyMap<number, readonly HeadingAnchor[]>;
  readonly score: number;
}

export interface HeadingAnchor {
  /** Index of the row, and the column that the text stands in. */
  readonly index: number;
  readonly column: number;
  /** A group further to the left, without a merge that says how far it goes. */
  readonly inherited: boolean;
}

const ENOUGH = 0.55;
/** So much better must a row further down be. */
const CLEARLY_BETTER = 0.2;
/** What cells that may be headings, and words that are known as headings, add to a score at most. */
const OF_LOOKS = 0.2;
const OF_WORDS = 0.4;
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
  const byPlace = scoreByPlace(grid, block, index, columns);
  if (OF_LOOKS + OF_WORDS + (byPlace ?? 0) < atLeast) return 0;
  // Times stand beside each other over a matrix; dates under each other in one column are its values.
  const times = timesOver(grid, block, index);
  const looks = columns.map((column) =>
    times.has(column) ? "period" : firstLook(grid.valueAt(index, column), grid.styleAt(index, column)),
  );
  const headings = looks.filter((look, at) => {
    if (look === "period") return true;
    const text = texts[at] ?? "";
    if (saysAgain(text) || isUnknownAgain(texts, text)) return false;
    // "n" and "m2" look like values, and are headings that we know.
    if (look === "text") return text.length <= 160;
    return NAMEABLE.has(look) && (isListedHeading(text) || isAnswer(grid, block, index, columns[at] ?? 0));
  });
  const share = headings.length / columns.length;
  if (share < 0.75) return 0;
  const own = ownHeadings(texts);
  const known = looks.map((look, at) => {
    if (look === "period") return 0.9;
    if (own.has(at)) return 1;
    const text = texts[at] ?? "";
    const isHeading = NAMEABLE.has(look) && !saysAgain(text) && !isUnknownAgain(texts, text);
    return isHeading && isKnownHeading(text) ? 1 : 0;
  });
  const vocabulary = known.reduce<number>((sum, one) => sum + one, 0) / columns.length;
  if (byPlace === null) return 0.15 * vocabulary;
  const long = looks.filter((look, at) => look !== "period" && isLong(texts[at] ?? "")).length;
  return OF_LOOKS * share + OF_WORDS * vocabulary + byPlace - 0.3 * (long / columns.length);
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
    (isTotalLabel(textOf(grid.valueAt(index, columns[0] ?? 1))) ? 0.5 : 0)
  );
}

/** The times of a row, unless its only one stands over times: the weeks of a rota are values, one row for each. */
function timesOver(grid: Grid, block: Block, index: number): ReadonlyMap<number, unknown> {
  if (widthOf(block) === 1) return new Map();
  const times = periodHeadings(grid, block, index);
  const [only] = times.keys();
  const isFirst = only !== undefined && times.size === 1 && index < block.last;
  return isFirst && periodHeadings(grid, block, index + 1).has(only) ? new Map() : times;
}
/** What Excel writes over the rows of a pivot table: the other headings of that row are values of a field. */
export const PIVOT = /^(rijlabels|row labels)$/i;

/** Looks of a cell that may be a heading the vocabulary knows: "m2" and "x" look like values. */
const NAMEABLE: ReadonlySet<string> = new Set(["text", "valueText", "mark"]);

/** "Ja" or "Nee" over figures: how often that was the answer. */
function isAnswer(grid: Grid, block: Block, index: number, column: number): boolean {
  if (!/^(ja|nee|j|n)$/i.test(textOf(grid.valueAt(index, column)))) return false;
  const below = belowOf(grid, block, index).rows.map((row) => grid.valueAt(row, column));
  return below.length > 0 && below.every((value) => typeof value === "number" || value === null);
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

export function isTotalLabel(text: string): boolean {
  return /^n\s*[=:]$|^(sub|eind|deel|generaal\s+|gewogen\s+|algemeen\s+|netto\s+|bruto\s+)?-?\s?tot(aal|alen|al|\.|:|$)|^subt?\b\.?:?$|^subt\b|^som\b(?! van\b)|^noemers?$|^sum\b|^grand total/i.test(
    text.trim(),
  );
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
      const look = firstLook(grid.valueAt(row, column), grid.styleAt(row, column));
      if (look === "blank") continue;
      filled += 1;
      if (look !== "text") values += 1;
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

/** The rows above and below the best one that are part of the same header. */
function withNeighbours(grid: Grid, block: Block, main: number): number[] {
  const rows = [main];
  for (let above = main - 1; above >= Math.max(block.first, main - 2); above -= 1) {
    if (!isGroupRow(grid, block, above, rows[0] ?? main)) break;
    rows.unshift(above);
  }
  const below = main + 1;
  if (below < block.last && continuesHeader(grid, block, rows.at(-1) ?? main, below)) rows.push(below);
  return rows;
}

/** A row of group headings: words over several columns of the row below, and not the title of the sheet. */
function isGroupRow(grid: Grid, block: Block, index: number, headerRow: number): boolean {
  if (grid.rowNumber(headerRow) !== grid.rowNumber(index) + 1) return false;
  const columns = filledColumns(grid, index, block);
  // Over a pivot table stands what it adds up, and by what.
  if (columns.length === 0 || PIVOT.test(textOf(grid.valueAt(headerRow, block.left)))) return false;
  const looks = columns.map((column) => firstLook(grid.valueAt(index, column), grid.styleAt(index, column)));
  const periods = periodHeadings(grid, block, index).size;
  const words = looks.filter((look) => look === "text").length;
  const merges = columns.map((column) => grid.mergeAt(grid.rowNumber(index), column));
  // One year may stand over all months, when it is merged over them; else a lone time beside words is a value.
  const isOverTimes = columns.every((_, at) => looks[at] === "text" || isWideMerge(merges[at]));
  if (words + periods < columns.length) return false;
  if (words < columns.length && periods < 2 && columns.length > 1 && !isOverTimes) return false;
  // "tot" beside "van" is an end, no total.
  const texts = columns.map((column) => textOf(grid.valueAt(index, column)));
  if (texts.some((text) => isTotalLabel(text) && !/^tot$/i.test(text.trim()))) return false;
  if (texts.some((text) => /[:=]\s*\S/.test(text))) return false;
  const lower = filledColumns(grid, headerRow, block);
  if (columns.length === 1) {
    const [column, span] = [columns[0] ?? 0, merges[0]];
    const isOverAll = span ? span.left <= block.left && span.right >= block.right : false;
    const isOverSome = span ? span.right > span.left : column > block.left;
    return (
      !isOverAll && isOverSome && (column > block.left || (span !== null && span !== undefined)) && lower.length > 2
    );
  }
  // A row with as many own headings as the row below is a table row or another header, not a group row over it.
  const isWide = merges.some(isWideMerge);
  const standsAboveEmpty = columns.some((column) => !lower.includes(column));
  return isWide || standsAboveEmpty || columns.length < lower.length;
}

function isWideMerge(merge: CellRange | null | undefined): boolean {
  return merge !== null && merge !== undefined && merge.right > merge.left;
}

/** The row below completes the header: merges run into it, or it fills what the row above left empty, or it names units. */
function continuesHeader(grid: Grid, block: Block, headerRow: number, index: number): boolean {
  if (grid.rowNumber(index) !== grid.rowNumber(headerRow) + 1) return false;
  const upper = filledColumns(grid, headerRow, block);
  const columns = filledColumns(grid, index, block);
  if (columns.length === 0) return false;
  const times = timesOver(grid, block, index);
  const isHeadingLike = columns.every(
    (column) => times.has(column) || firstLook(grid.valueAt(index, column), grid.styleAt(index, column)) === "text",
  );
  if (!isHeadingLike) return isUnitRow(grid, index, columns);
  const row = grid.rowNumber(headerRow);
  const merges = upper.map((column) => grid.mergeAt(row, column));
  if (merges.some((merge) => merge && merge.bottom > row)) return true;
  if (isUnitRow(grid, index, columns)) return true;
  if (periodHeadings(grid, block, headerRow).size === 0) {
    if (isSecondNaming(grid, index, columns) || isSecondInBold(grid, headerRow, index, upper, columns)) return true;
  }
  const underGroup = columns.filter((column) => {
    const merge = grid.mergeAt(row, column);
    return merge !== null && merge.right > merge.left;
  });
  if (underGroup.length >= 2 && underGroup.length >= columns.length / 2) return true;
  // Weeks over their dates: two rows of times, and words that we know beside them.
  const others = columns.filter((column) => !times.has(column));
  const upperTimes = periodHeadings(grid, block, headerRow);
  const isSecondTime = columns.filter((column) => times.has(column) && upperTimes.has(column)).length >= 2;
  if (isSecondTime && others.every((column) => isKnownHeading(textOf(grid.valueAt(index, column))))) return true;
  const fresh = columns.filter((column) => !upper.includes(column)).length;
  // Quarters and their total under groups that nobody merged.
  const areTimes = times.size >= 2 && others.every((column) => isKnownHeading(textOf(grid.valueAt(index, column))));
  if (areTimes && fresh > 0 && upperTimes.size < upper.length) return true;
  return (
    fresh >= 2 &&
    fresh >= columns.length * 0.6 &&
    columns.some((column) => times.has(column) || fieldsFor(textOf(grid.valueAt(index, column))).length > 0)
  );
}

/** Names of a system with words for people under them: nearly all are headings that we know, as no row of values is. */
function isSecondNaming(grid: Grid, index: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => textOf(grid.valueAt(index, column)));
  const known = new Set(texts.filter((text) => isKnownHeading(text))).size;
  return known >= 3 && known >= columns.length * 0.6;
}

/** A row of words under the headings, over the same columns and as bold as they are, above rows of values that are not. */
function isSecondInBold(
  grid: Grid,
  headerRow: number,
  index: number,
  upper: readonly number[],
  columns: readonly number[],
): boolean {
  if (columns.length < 3 || columns.length !== upper.length) return false;
  const areBold = (row: number) => columns.every((column) => grid.styleAt(row, column).bold);
  const below = columns.map((column) => firstLook(grid.valueAt(index + 1, column), grid.styleAt(index + 1, column)));
  const values = below.filter((look) => look !== "text" && look !== "blank").length;
  const isPlain = columns.every((column) => !grid.styleAt(index + 1, column).bold);
  return areBold(headerRow) && areBold(index) && isPlain && values >= columns.length * 0.3;
}

function isUnitRow(grid: Grid, index: number, columns: readonly number[]): boolean {
  return columns.every((column) =>
    /^\(?\[?(€|eur|euro|m2|m²|j\/n|ja\/nee|x|%|dd-?mm-?(jj|jjjj|yyyy)|min|minuten|uur|st|stuks|aantal|excl\.? btw|incl\.? btw|in euro|x 1\.?000|mnd|p\/[mj])\)?\]?$/i.test(
      textOf(grid.valueAt(index, column)),
    ),
  );
}

/** A heading as the cell shows it: "jul" where 1 July stands behind it. */
function headingAt(grid: Grid, index: number, column: number): string {
  const value = grid.valueAt(index, column);
  const style = grid.styleAt(index, column);
  const isDate = typeof value === "number" && firstLook(value, style) === "date";
  return (isDate && shownNumber(value, style.format).trim()) || textOf(value);
}

function partsOf(grid: Grid, block: Block, rows: readonly number[]): Pick<Header, "parts" | "anchors"> {
  const parts = new Map<number, string[]>();
  const anchors = new Map<number, HeadingAnchor[]>();
  rows.forEach((index, position) => {
    const isLast = position === rows.length - 1;
    const row = grid.rowNumber(index);
    const columns = filledColumns(grid, index, block);
    const hasWideMerge = columns.some((column) => {
      const merge = grid.mergeAt(row, column);
      return merge !== null && merge.right > merge.left;
    });
    let group = { text: "", column: 0 };
    for (let column = block.left; column <= block.right; column += 1) {
      const merge = grid.mergeAt(row, column);
      const own = headingAt(grid, index, column);
      const merged = merge && merge.top === row && merge.right > merge.left ? headingAt(grid, index, merge.left) : "";
      if (own !== "") group = { text: own, column };
      const lower = rows.slice(position + 1).some((below) => grid.isFilled(below, column));
      // Without merges, a group heading counts for the columns to its right that have a heading of their own below.
      const inherited = !isLast && !hasWideMerge && own === "" && lower ? group.text : "";
      const text = own || merged || inherited;
      if (text === "") continue;
      const list = parts.get(column) ?? [];
      if (!list.includes(text)) list.push(text);
      parts.set(column, list);
      const anchor = own !== "" ? column : merged !== "" ? (merge?.left ?? column) : group.column;
      anchors.set(column, [
        ...(anchors.get(column) ?? []),
        { index, column: anchor, inherited: own === "" && merged === "" },
      ]);
    }
  });
  return { parts, anchors };
}
