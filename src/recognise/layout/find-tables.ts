/**
 * Finding every table of a sheet: blocks are cut where a second header begins, joined over empty spacer columns and over
 * empty rows when they belong to one table.
 */

import { isKnownHeading, isListedHeading } from "../headings/vocabulary.ts";
import { missingIn } from "../values/missing.ts";
import { namesReach } from "../values/reach-inside.ts";
import { type Block, filledColumns, findBlocks, range, widthOf } from "./block.ts";
import { areCards } from "./cards.ts";
import { firstLook } from "./first-look.ts";
import { type Grid, textOf } from "./grid.ts";
import { findHeader, hasClearHeader, headerScore } from "./header.ts";
import type { Header } from "./header-rows.ts";
import { headingsUnderTitle } from "./headings-under-title.ts";
import { apartFromCards, joinOverSpacers } from "./join-over-spacers.ts";
import { sideLabels } from "./label-frame.ts";
import { isYear } from "./line.ts";
import { titlePattern, titlesOver } from "./page-titles.ts";
import { periodHeadings } from "./period-headings.ts";
import { asTable, EMPTY_ROWS_WITHIN, type RawTable } from "./raw-table.ts";
import { apartFromNeighbours, withOwnTitles } from "./side-by-side.ts";

const EMPTY_ROWS_UNDER_HEADINGS = 2;
/** Headings further down than this belong to a second table, below rows of the first. */
const ROWS_OF_TITLES = 4;

export function findTables(grid: Grid): readonly RawTable[] {
  const tables: RawTable[] = [];
  const blocks = joinOverSpacers(grid, apartFromCards(grid, joinHeadings(grid, findBlocks(grid))));
  for (const block of blocks.flatMap((own) => apartFromNeighbours(grid, own))) {
    const rest = asTable(block);
    const over = tables[tableAbove(grid, tables, rest)];
    // More rows of the table above, among which one may look a little like headings.
    const isRest = over !== undefined && !hasClearHeader(grid, block) && continues(grid, over, rest);
    for (const part of isRest || areCards(grid, rest) ? [rest] : cut(grid, block)) {
      const found = withoutRowsAbove(grid, tables, part);
      const above = tableAbove(grid, tables, found);
      const table = tables[above];
      // Labels with their values are a card, however much these are like the rows above.
      const isCard = !found.header && sideLabels(grid, found) !== null;
      if (table && !isCard && continues(grid, table, found)) tables[above] = joined(table, found);
      else tables.push(found);
    }
  }
  return withOwnTitles(grid, tables);
}

/** Rows between an empty row and the next headings belong to the table above when they are like its rows; titles do not. */
function withoutRowsAbove(grid: Grid, tables: RawTable[], found: RawTable): RawTable {
  const isRow = (index: number) => filledColumns(grid, index, found).length > 1;
  const last = found.above.findLastIndex(isRow);
  if (!found.header || last < 0 || sideLabels(grid, found)) return found;
  const body = found.above.slice(0, last + 1);
  const rows: RawTable = { left: found.left, right: found.right, header: null, above: [], body };
  const at = tableAbove(grid, tables, rows);
  const table = tables[at];
  if (!table || !continues(grid, table, rows)) return found;
  tables[at] = joined(table, rows);
  return { ...found, above: found.above.slice(last + 1) };
}

/** Below the titles of a block without headings: lone words at the left. */
function firstFullRow(grid: Grid, block: Block): number {
  let first = block.first;
  while (first < block.last && widthOf(block) > 1) {
    const [column, ...more] = filledColumns(grid, first, block);
    if (more.length > 0 || column !== block.left || typeof grid.valueAt(first, column) !== "string") break;
    first += 1;
  }
  return filledColumns(grid, first, block).length > 1 ? first : block.first;
}

/** Cuts a block into the tables that stand below each other in it, without an empty row between. */
function cut(grid: Grid, block: Block): RawTable[] {
  const header = findHeader(grid, block);
  if (!header) {
    const first = firstFullRow(grid, block);
    return [{ ...asTable({ ...block, first }), above: range(block.first, first - 1) }];
  }
  const [firstRow, lastRow] = [header.rows[0] ?? block.first, header.rows.at(-1) ?? block.first];
  const upper = { ...block, last: startOfTitles(grid, block, firstRow) - 1 };
  if (upper.last > upper.first && hasClearHeader(grid, upper, upper.last - 1))
    return [...cut(grid, upper), ...cut(grid, { ...block, first: upper.last + 1 })];
  const next = nextHeader(grid, block, header, lastRow + 1);
  const end = next === null ? block.last : next.titleFrom - 1;
  const table: RawTable = {
    left: block.left,
    right: block.right,
    header,
    above: range(block.first, firstRow - 1),
    body: range(lastRow + 1, end),
  };
  return next === null ? [table] : [table, ...cut(grid, { ...block, first: next.titleFrom })];
}

/** The first of the lone words directly above a row of headings. */
function startOfTitles(grid: Grid, block: Block, headings: number): number {
  let first = headings;
  while (first > block.first && filledColumns(grid, first - 1, block).length === 1) first -= 1;
  return first;
}

/** The row where another table begins below, with other headings; a repetition of the same headings is no new table. */
function nextHeader(grid: Grid, block: Block, header: Header, from: number): { titleFrom: number } | null {
  const own = new Set([...header.parts.values()].flat().map((text) => text.toLowerCase()));
  for (let index = from + 1; index < block.last; index += 1) {
    const columns = filledColumns(grid, index, block);
    if (columns.length < 2) continue;
    const values = columns.map((column) => grid.valueAt(index, column));
    if (!values.every((value) => typeof value === "string" || isYear(value))) continue;
    const isUnderTitle = filledColumns(grid, index - 1, block).length === 1;
    if (!isUnderTitle && values.some(isYear)) continue;
    const texts = values.map(textOf);
    const repeated = texts.filter((text) => own.has(text.toLowerCase())).length;
    if (repeated > texts.length * 0.5) continue;
    const known = values.filter((value, at) => isYear(value) || isListedHeading(texts[at] ?? "")).length;
    const styled = columns.filter((column) => {
      const [style, previous] = [grid.styleAt(index, column), grid.styleAt(index - 1, column)];
      return (style.bold && !previous.bold) || (style.fill !== null && style.fill !== previous.fill);
    }).length;
    const isClear =
      known === texts.length
        ? texts.length >= 3 || styled === texts.length
        : known >= 2 && known >= texts.length * 0.6 && styled >= texts.length * 0.8;
    if (!isClear || headerScore(grid, block, index, 0.75) < 0.75) continue;
    return { titleFrom: Math.max(from + 1, startOfTitles(grid, block, index)) };
  }
  return null;
}

/** Headings that an empty row parts from their rows: the block that ends in them and the one below are one. */
function joinHeadings(grid: Grid, blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const at = result.findLastIndex(
      (above) =>
        grid.rowNumber(block.first) - grid.rowNumber(above.last) <= EMPTY_ROWS_UNDER_HEADINGS + 1 &&
        block.first > above.last &&
        block.left >= above.left &&
        block.right <= above.right + 1 &&
        endsInHeadings(grid, above) &&
        !hasClearHeader(grid, block, block.first + ROWS_OF_TITLES),
    );
    const above = result[at];
    if (above) result[at] = { ...above, last: block.last, right: Math.max(above.right, block.right) };
    else result.push(block);
  }
  return result;
}

/** The last row names columns: words, most of which are headings that we know, and at least two of them. */
function endsInHeadings(grid: Grid, block: Block): boolean {
  const columns = filledColumns(grid, block.last, block);
  if (columns.length < 2) return false;
  const times = periodHeadings(grid, block, block.last);
  const texts = columns.map((column) => textOf(grid.valueAt(block.last, column)));
  if (!columns.every((column) => times.has(column) || typeof grid.valueAt(block.last, column) === "string"))
    return false;
  if (texts.some((text) => /[:=]\s*\S/.test(text))) return false;
  const known = columns.filter((column, i) => times.has(column) || isKnownHeading(texts[i] ?? "")).length;
  return known >= Math.max(2, columns.length * 0.6);
}

function tableAbove(grid: Grid, tables: readonly RawTable[], found: RawTable): number {
  const top = grid.rowNumber(firstRowOf(found));
  for (let at = tables.length - 1; at >= 0; at -= 1) {
    const table = tables[at] as RawTable;
    if (!table.header || table.right < found.left || table.left > found.right) continue;
    const bottom = grid.rowNumber(table.body.at(-1) ?? table.header.rows.at(-1) ?? 0);
    // The same last row again: the part of it behind an empty column.
    return top >= bottom && top - bottom - 1 <= EMPTY_ROWS_WITHIN ? at : -1;
  }
  return -1;
}

/** Whether a block further down is more of the table above: within its columns, alike in type, or repeating its headings. */
function continues(grid: Grid, table: RawTable, found: RawTable): boolean {
  if (table.body.length === 0 || found.left < table.left || found.right > table.right) return false;
  if (found.header) return repeatsHeader(grid, table, found.header);
  if (found.body.every((index) => table.body.includes(index))) return true;
  if (isReachList(grid, found) || headingsUnderTitle(grid, found, [...found.above, ...found.body]) !== null)
    return false;
  const sample = table.body.slice(0, 60);
  let agree = 0;
  let compared = 0;
  for (const index of found.body.slice(0, 60)) {
    for (const column of filledColumns(grid, index, found)) {
      const looks = sample
        .map((row) => firstLook(grid.valueAt(row, column), grid.styleAt(row, column)))
        .filter((look) => look !== "blank");
      // "PM" and "-" may stand in any column.
      if (looks.length === 0 || missingIn(textOf(grid.valueAt(index, column)), true) !== null) continue;
      compared += 1;
      const own = firstLook(grid.valueAt(index, column), grid.styleAt(index, column));
      const alike = looks.filter((look) => look === own || (look !== "text" && own !== "text")).length;
      if (alike >= looks.length * 0.3) agree += 1;
    }
  }
  return compared > 0 && agree >= compared * 0.7;
}

/** The same headings again; what stands above them may be the title of a page, which looks like a group of headings. */
function repeatsHeader(grid: Grid, table: RawTable, header: Header): boolean {
  const own = new Set([...(table.header?.parts.values() ?? [])].flat().map((text) => text.toLowerCase()));
  const isUnderTitle = titlesOver(grid, table).has(titlePattern(grid, header.rows[0] ?? 0, table));
  const parts = [...header.parts.values()];
  const texts = parts.flatMap((all) => (isUnderTitle ? all.slice(-1) : all)).map((text) => text.toLowerCase());
  return texts.filter((text) => own.has(text)).length >= texts.length * 0.7;
}

function joined(table: RawTable, found: RawTable): RawTable {
  const known = new Set(table.body.slice(-found.body.length - 1));
  const rows = [...found.above, ...(found.header?.rows ?? []), ...found.body].filter((index) => !known.has(index));
  return { ...table, body: [...table.body, ...rows] };
}

/** Lines of text with telephone numbers or addresses in them: a list of its own, not the end of the table above. */
function isReachList(grid: Grid, found: RawTable): boolean {
  if (found.left !== found.right) return false;
  const texts = found.body.map((index) => textOf(grid.valueAt(index, found.left)));
  return texts.filter(namesReach).length >= 2;
}

function firstRowOf(table: RawTable): number {
  return table.above[0] ?? table.header?.rows[0] ?? table.body[0] ?? 0;
}
