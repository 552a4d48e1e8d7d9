/** The rows that a header has besides its main one: groups above it, units or second names below it; and its texts per column. */

import type { CellRange } from "../../workbook/address.ts";
import { fieldsFor, isKnownHeading } from "../headings/vocabulary.ts";
import { shownNumber } from "../values/shown-text.ts";
import { type Block, filledColumns } from "./block.ts";
import { firstLook } from "./first-look.ts";
import { type Grid, textOf } from "./grid.ts";
import { isPageNumber, isTotalLabel, PIVOT } from "./heading-words.ts";
import { isJudgedRow } from "./judged-rows.ts";
import { periodHeadings, timesOver } from "./period-headings.ts";

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

/** Years, weeks, days: more rows of headings nobody needs. */
const MOST_ROWS = 4;

/** The rows above and below the best one that are part of the same header. */
export function withNeighbours(grid: Grid, block: Block, main: number): number[] {
  const rows = [main];
  for (let above = main - 1; above >= Math.max(block.first, main - 2); above -= 1) {
    if (!isGroupRow(grid, block, above, rows[0] ?? main)) break;
    rows.unshift(above);
  }
  const below = main + 1;
  if (isJudgedRow(grid, block, below)) return rows;
  if (below < block.last && (runsInto(grid, block, rows, below) || continuesHeader(grid, block, main, below)))
    rows.push(below);
  const last = (rows.at(-1) ?? main) + 1;
  if (rows.length < MOST_ROWS && last > below && last < block.last && runsInto(grid, block, rows, last))
    rows.push(last);
  return rows;
}

/** Headings that are merged downwards end with the header: whatever stands beside them there belongs to it. */
function runsInto(grid: Grid, block: Block, rows: readonly number[], index: number): boolean {
  const [first, last, row] = [grid.rowNumber(rows[0] ?? 0), grid.rowNumber(rows.at(-1) ?? 0), grid.rowNumber(index)];
  if (row !== last + 1) return false;
  let [merged, own] = [0, 0];
  for (let column = block.left; column <= block.right; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top >= first && merge.top <= last && merge.bottom === row) merged += 1;
    else if (grid.isFilled(index, column)) own += 1;
  }
  return merged >= 2 && own >= 1;
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
  if (texts.some((text) => /[:=]\s*\S/.test(text) || SCALE.test(text) || isPageNumber(text))) return false;
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

/** "Schaal 1 (slecht) t/m 5 (goed)": what the figures below mean. */
const SCALE = /^\(?(?:op (?:een )?)?schaal\b/i;

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

/** The texts over each column, and where they stand. */
export function partsOf(grid: Grid, block: Block, rows: readonly number[]): Pick<Header, "parts" | "anchors"> {
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
