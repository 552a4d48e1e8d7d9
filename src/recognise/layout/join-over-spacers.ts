/** Empty columns inside a table: what stands on both sides of a spacer is one table when the right has no key of its own. */

import { fieldsFor, isKnownHeading, isListedHeading } from "../headings/vocabulary.ts";
import { type Block, filledColumns, range, splitAtEmptyRows, widthOf } from "./block.ts";
import { areCards } from "./cards.ts";
import { firstLook } from "./first-look.ts";
import { type Grid, textOf } from "./grid.ts";
import { findHeader, hasClearHeader } from "./header.ts";
import type { Header } from "./header-rows.ts";
import { headingsUnderTitle } from "./headings-under-title.ts";
import { MOST_LABELS, sideLabels } from "./label-frame.ts";
import { labelText, mayBeLabel, namedFields, nameMore } from "./labels.ts";
import { periodHeadings } from "./period-headings.ts";
import { asTable, EMPTY_ROWS_WITHIN } from "./raw-table.ts";

/** More empty columns than this are no spacer. */
const WIDEST_SPACER = 2;
/** Label and value of a card, and two columns of a list. */
const FEWEST_COLUMNS = 4;
/** As many columns may stand before a spacer without being a table. */
const MOST_LOOSE = 4;
/** Fewer words under a title are no headings of a list. */
const FEWEST_HEADINGS = 3;
/** Share of the cells that a list of its own has filled at least. */
const WHOLE = 0.9;

/** Blocks with a list right behind a card cut in two: the list has headings that we know, on the first row, beside the first label. */
export function apartFromCards(grid: Grid, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const labels = widthOf(block) < FEWEST_COLUMNS ? null : sideLabels(grid, asTable(block));
    const [value = 0, next = 0, ...more] = labels?.values ?? [];
    if (!labels || more.length === 0 || areCards(grid, asTable(block))) return [block];
    const list = { ...block, left: next };
    const header = findHeader(grid, list);
    const headings = [...(header?.parts.values() ?? [])].map((parts) => parts.join(" / "));
    const isList = header?.rows[0] === labels.rows[0] && headings.every(isListedHeading);
    return isList ? [{ ...block, right: value }, ...splitAtEmptyRows(grid, list)] : [block];
  });
}

/** An empty column between two blocks on the same rows is a spacer when the right one has no key of its own. */
export function joinOverSpacers(grid: Grid, blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const at = result.findIndex(
      (left) =>
        left.right < block.left &&
        (block.left - left.right <= WIDEST_SPACER + 1 || isUnderWideTable(grid, result, left, block)) &&
        overlaps(left, block) &&
        isJoined(grid, result, left, block),
    );
    const left = result[at];
    if (!left) {
      result.push(...(result.some((other) => overlaps(other, block)) ? splitAtEmptyRows(grid, block) : [block]));
      continue;
    }
    result[at] = {
      first: Math.min(left.first, block.first),
      last: Math.max(left.last, block.last),
      left: left.left,
      right: block.right,
    };
  }
  return result;
}

/** Under a wider table people use its columns, and may skip those that are narrow: the same rows, with headings in the first of them. */
function isUnderWideTable(grid: Grid, above: readonly Block[], left: Block, right: Block): boolean {
  // A title may stand over the first headings.
  if (right.first < left.first || right.first > left.first + 2 || Math.abs(left.last - right.last) > 1) return false;
  const isOver = ({ last, left: from, right: to }: Block) =>
    last < left.first && from <= left.left && to >= right.right;
  const headings = [left, right].flatMap((block) =>
    filledColumns(grid, right.first, block).map((column) => textOf(grid.valueAt(right.first, column))),
  );
  const isTitled = headingsUnderTitle(grid, left, range(left.first, left.last)) === right.first;
  return above.some(isOver) && headings.length >= 3 && (isTitled || headings.every(isListedHeading));
}

function isJoined(grid: Grid, above: readonly Block[], left: Block, right: Block): boolean {
  if (isCard(grid, left)) {
    if (isRestOfCard(grid, left, right)) return true;
    // A list beside a card has headings of its own, and another card names something else.
    if (isCard(grid, right) || hasClearHeader(grid, right)) return false;
  }
  return isOneTable(grid, left, right) || isOneSideTable(grid, left, right) || areMore(grid, above, left, right);
}

/** Labels with one column of values: not a table whose first words happen to be headings. */
function isCard(grid: Grid, block: Block): boolean {
  const labels = sideLabels(grid, asTable(block));
  return labels !== null && (labels.values.length === 1 || areCards(grid, asTable(block)));
}

/** The second half of a card: beside its labels more of them, each with one value, that name more of the same and nothing again. */
function isRestOfCard(grid: Grid, left: Block, right: Block): boolean {
  const labels = sideLabels(grid, asTable(left));
  if (labels === null || widthOf(right) !== 2) return false;
  const rows = range(right.first, right.last).filter((index) => grid.isFilled(index, right.left));
  const beside = rows.filter((index) => labels.rows.includes(index)).length;
  if (beside < 2 || beside < rows.length / 2 || !rows.every((index) => mayBeLabel(grid, index, right.left)))
    return false;
  const own = rows.map((index) => labelText(textOf(grid.valueAt(index, right.left))));
  return nameMore(labels.texts, own);
}

/** Rows on both sides of a spacer, below a table that goes over it, are more of that table. */
function areMore(grid: Grid, above: readonly Block[], left: Block, right: Block): boolean {
  const table = above.findLast(
    (block) => block.last < left.first && block.left <= left.left && block.right >= left.right,
  );
  const from = grid.rowNumber(Math.min(left.first, right.first));
  return (
    table !== undefined &&
    from - grid.rowNumber(table.last) - 1 <= EMPTY_ROWS_WITHIN &&
    !hasClearHeader(grid, left) &&
    !hasClearHeader(grid, right)
  );
}

/** Records to the right of an empty column, beside labels that stand at the left of it. */
function isOneSideTable(grid: Grid, left: Block, right: Block): boolean {
  const labels = sideLabels(grid, asTable(left));
  const isOnItsSide = labels !== null && labels.values.length >= 2 && !hasMoreOnTop(grid, left, labels.texts);
  const rows = isOnItsSide ? labels.rows : loneLabels(grid, left);
  if (rows === null || sideLabels(grid, asTable(right)) || loneLabels(grid, right)) return false;
  const shared = rows.filter((index) => filledColumns(grid, index, right).length > 0).length;
  return shared >= rows.length * 0.5;
}

/** Headings on top that name more than the words at the left do, some of which happen to be headings too ("M2", "PERS"). */
function hasMoreOnTop(grid: Grid, block: Block, labels: readonly string[]): boolean {
  const header = findHeader(grid, block);
  const top = [...(header?.parts.values() ?? [])].map((parts) => parts.join(" / "));
  return namedFields(top).count >= namedFields(labels).count;
}

/** Rows of a lone column in which most words are headings of one kind: the values stand further to the right. */
function loneLabels(grid: Grid, block: Block): readonly number[] | null {
  if (block.left !== block.right) return null;
  const rows = range(block.first, block.last).filter((index) => grid.isFilled(index, block.left));
  const texts = rows.map((index) => textOf(grid.valueAt(index, block.left)).replace(/\s*:$/, ""));
  const named = texts.length > MOST_LABELS ? 0 : namedFields(texts).count;
  return named >= 3 && named >= texts.length * 0.4 ? rows : null;
}

function overlaps(a: Block, b: Block): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function isOneTable(grid: Grid, left: Block, right: Block): boolean {
  const leftHeader = findHeader(grid, left) ?? loneHeading(grid, left, right);
  const rightHeader = leftHeader && looseHeader(grid, right, leftHeader);
  if (!leftHeader || !rightHeader) return false;
  const headerRow = Math.max(leftHeader.rows.at(-1) ?? left.first, rightHeader.at(-1) ?? right.first);
  const leftRows = mergedRows(grid, left, leftHeader.rows);
  if (!rightHeader.some((index) => leftRows.has(index)) && !leftRows.has(headerRow)) return false;
  const leftTexts = new Set([...leftHeader.parts.values()].map((parts) => parts.at(-1)?.toLowerCase() ?? ""));
  const rightTexts = filledColumns(grid, rightHeader.at(-1) ?? right.first, right).map((column) =>
    textOf(grid.valueAt(rightHeader.at(-1) ?? right.first, column)),
  );
  const body = range(headerRow + 1, Math.max(left.last, right.last));
  // A key of its own: the first column names things, and each row of it a different one.
  const key = body.map((index) => grid.valueAt(index, right.left)).filter((value) => value !== null);
  const names = key.filter((value) => typeof value === "string" && firstLook(value, grid.styleAt(0, 0)) === "text");
  const isNaming = key.length > 0 && names.length >= key.length * 0.6 && new Set(names).size >= names.length * 0.8;
  const isRemark =
    widthOf(right) === 1 &&
    fieldsFor(rightTexts[0] ?? "").some((match) => match.field.field === "note" && match.likeness >= 0.85);
  if (isRemark) return true;
  const repeats = rightTexts.filter((text) => leftTexts.has(text.toLowerCase())).length;
  // "Lasten | 2025" beside "Baten | 2025": other names, with the same figures of them.
  const isOwn = isNaming && !isQuality(rightTexts[0] ?? "");
  if (isOwn && (repeats > 0 || hasNames(grid, left, leftHeader, body))) return false;
  // The same figures for another year repeat all headings but the key; a second list repeats the key too.
  const leftKey = textOf(grid.valueAt(leftHeader.rows.at(-1) ?? headerRow, left.left)).toLowerCase();
  if (repeats > 0 && rightTexts[0]?.toLowerCase() === leftKey) return false;
  const ownRows = body.filter((index) => filledColumns(grid, index, right).length > 0);
  if (repeats === 0 && (isListOfItsOwn(grid, left, right, ownRows) || areTitledApart(grid, left, right))) return false;
  const shared = ownRows.filter((index) => filledColumns(grid, index, left).length > 0).length;
  return shared >= ownRows.length * 0.7;
}

/**
 * A title over the first heading of each, on one row, and another number of rows below them: two lists. Over the columns of one list
 * such words are groups of headings, which people merge; and its rows end together.
 */
function areTitledApart(grid: Grid, left: Block, right: Block): boolean {
  const isTitled = (block: Block) => {
    const title = filledColumns(grid, block.first, block);
    const headings = filledColumns(grid, block.first + 1, block);
    const isMerged = grid.mergeAt(grid.rowNumber(block.first), block.left) !== null;
    return title.length === 1 && title[0] === block.left && !isMerged && headings.length >= FEWEST_HEADINGS;
  };
  return left.first === right.first && left.last !== right.last && isTitled(left) && isTitled(right);
}

/**
 * A whole list that ends where the list beside it goes on: row under row without a gap, each with a number or code of its own.
 * What was decided about the first rows of a list has none ("toegekend", an amount).
 */
function isListOfItsOwn(grid: Grid, left: Block, right: Block, rows: readonly number[]): boolean {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 2 || widthOf(right) < 2 || last - (rows[0] ?? 0) !== rows.length - 1)
    return false;
  const filled = rows.reduce((sum, index) => sum + filledColumns(grid, index, right).length, 0);
  const isFull = (index: number) => filledColumns(grid, index, left).length > widthOf(left) / 2;
  const goesOn = range(last + 1, left.last).filter(isFull).length >= Math.max(2, rows.length / 2);
  return goesOn && filled >= rows.length * widthOf(right) * WHOLE && areNumbered(grid, rows, right.left);
}

/** Years or numbers that follow each other, or codes that all differ. */
function areNumbered(grid: Grid, rows: readonly number[], column: number): boolean {
  const values = rows.map((index) => grid.valueAt(index, column));
  if (values.every((value, at) => typeof value === "number" && value === Number(values[0]) + at)) return true;
  return (
    new Set(values).size === values.length && values.every((value) => typeof value === "string" && CODE.test(value))
  );
}

/** Short and without a blank: "V", "0417", "S-01"; no amount. */
const CODE = /^(?=.{1,12}$)(?:\d+|\p{Lu}{1,4}|\p{Lu}[\p{Lu}\d]*[-.]?\d+)$/u;

/**
 * Whether the rows of a block could stand alone. A few words that we do not know, on the very same rows, need what stands
 * beside them: date, with whom and by what means, and then what was agreed.
 */
function hasNames(grid: Grid, block: Block, header: Header, body: readonly number[]): boolean {
  const rows = body.filter((index) => filledColumns(grid, index, block).length > 0);
  if (rows.length < body.length || widthOf(block) > MOST_LOOSE) return true;
  const texts = [...header.parts.values()].map((parts) => parts.join(" / "));
  return namedFields(texts).count >= Math.min(2, texts.length);
}

/** Fields in words that say something about what a row is of, and never name it. */
const QUALITIES: ReadonlySet<string> = new Set(
  "frequency count status executor level tools season note noticeBefore proof phase duration availability insurance decision followUp trend".split(
    " ",
  ),
);

function isQuality(heading: string): boolean {
  const meant = fieldsFor(heading).filter(({ likeness }) => likeness >= 0.8);
  return meant.length > 0 && meant.every(({ field }) => QUALITIES.has(field.field));
}

/** Rows of headings with those that a heading is merged down to. */
function mergedRows(grid: Grid, block: Block, rows: readonly number[]): ReadonlySet<number> {
  const all = new Set(rows);
  for (const index of rows) {
    for (const column of filledColumns(grid, index, block)) {
      const merge = grid.mergeAt(grid.rowNumber(index), column);
      for (let below = index + 1; merge && below <= block.last && grid.rowNumber(below) <= merge.bottom; below += 1)
        all.add(below);
    }
  }
  return all;
}

/** The heading of a lone column of names, which nothing but the headings beside it tells from the names. */
function loneHeading(grid: Grid, left: Block, beside: Block): Header | null {
  const header = widthOf(left) === 1 ? findHeader(grid, beside) : null;
  const row = header?.rows.find((index) => isKnownHeading(textOf(grid.valueAt(index, left.left))));
  if (!header || row === undefined) return null;
  return { ...header, rows: [row], parts: new Map([[left.left, [textOf(grid.valueAt(row, left.left))]]]) };
}

/** Rows of the right block that may be its headings: of one row when it is a lone column beside a table. */
function looseHeader(grid: Grid, block: Block, beside: Header): readonly number[] | null {
  const isLoneBeside = widthOf(block) === 1 && beside.rows.includes(block.first);
  const header = isLoneBeside ? null : findHeader(grid, block);
  if (header) return header.rows;
  const columns = filledColumns(grid, block.first, block);
  const times = periodHeadings(grid, block, block.first);
  const isHeading = columns.every((column) => {
    const value = grid.valueAt(block.first, column);
    return (
      times.has(column) || (typeof value === "string" && firstLook(value, grid.styleAt(block.first, column)) === "text")
    );
  });
  return columns.length > 0 && isHeading ? [block.first] : null;
}
