/** Tables whose headings stand at the left: the labels that say so, and transposed tables (a column per record). */

import type { Frame, Head, RecordLine } from "../frame.ts";
import { fieldsFor, isKnownHeading, isListedHeading } from "../headings/vocabulary.ts";
import { firstLook } from "./first-look.ts";
import { type Grid, textOf } from "./grid.ts";
import { isTotalLabel } from "./heading-words.ts";
import { type Labels, labelText, mayBeLabel, namedFields, pairsBeside } from "./labels.ts";
import type { RawTable } from "./raw-table.ts";
import { isStruck } from "./row-frame.ts";

/** More rows than this are a list, not cards under each other. */
const MOST_ROWS = 2_000;
/** A record with more fields than this is no card and no transposed table. */
export const MOST_LABELS = 120;
/** And one with fewer may as well be a few words beside each other; two rows will do when each has several pairs. */
const FEWEST_LABELS = 3;
const FEWEST_ROWS_OF_PAIRS = 2;

/** The labels of a table that is turned on its side, or null when its headings stand on top. */
export function sideLabels(grid: Grid, raw: RawTable): Labels | null {
  // A title above headings is no label of what stands under them.
  const above = raw.header ? raw.above.filter((index) => hasValueBeside(grid, index, raw.left, raw.right)) : raw.above;
  const rows = [...above, ...(raw.header?.rows ?? []), ...raw.body];
  if (rows.length > MOST_ROWS || raw.right === raw.left) return null;
  const first = labelsIn(grid, raw, rows, behindTitles(grid, raw, rows));
  const groups = groupsOfLabels(grid, raw, rows);
  if (groups.length === 0 || (first === null && areHeadings(grid, raw, groups))) return first;
  const second = labelsIn(grid, raw, rows, raw.left + 1);
  // "Wie" and "Geld" are headings too; over groups the labels behind them name far more.
  if (first === null || second === null) return first ?? second;
  return namedFields(second.texts).count >= namedFields(first.texts).count * 1.5 ? second : first;
}

/** The first column with something beside it: a title over labels that stand one column further in has nothing beside it. */
function behindTitles(grid: Grid, raw: RawTable, rows: readonly number[]): number {
  const isTitle = (index: number) =>
    !grid.isFilled(index, raw.left) || !hasValueBeside(grid, index, raw.left, raw.right);
  return raw.right > raw.left + 1 && rows.every(isTitle) ? raw.left + 1 : raw.left;
}

function labelsIn(grid: Grid, raw: RawTable, rows: readonly number[], at: number): Labels | null {
  const labelled = rows.filter((index) => {
    if (!mayBeLabel(grid, index, at)) return false;
    // A title or a remark has nothing beside it; a label without a value is one that we know.
    return hasValueBeside(grid, index, at, raw.right) || isKnownHeading(labelText(textOf(grid.valueAt(index, at))));
  });
  if (labelled.length < FEWEST_ROWS_OF_PAIRS) return null;
  const texts = labelled.map((index) => labelText(textOf(grid.valueAt(index, at))));
  const values: number[] = [];
  for (let column = at + 1; column <= raw.right; column += 1) {
    if (labelled.some((index) => grid.isFilled(index, column))) values.push(column);
  }
  const all = rows.filter((index) => index >= (labelled[0] ?? 0));
  const beside = pairsBeside(grid, { column: at, all, texts, values }).flatMap((pair) => pair.texts);
  if (labelled.length < FEWEST_LABELS && beside.length === 0) return null;
  // Cards under each other repeat their labels: each counts once.
  const own = new Set([...texts, ...beside]);
  if (own.size > MOST_LABELS) return null;
  // "Totaal" under the rows of a list is no label of a field.
  const side = namedFields([...own].filter((text) => !isTotalLabel(text))).count;
  if (values.length === 1 && areWrittenAsLabels(grid, labelled, at))
    return { column: at, rows: labelled, texts, values, all };
  const headings = topTexts(grid, raw);
  const top = namedFields(headings).count;
  if (side < FEWEST_LABELS || side < own.size * 0.4 || side <= top) return null;
  if (standOverList(headings, top) && !areMostlyListed([...own])) return null;
  return values.length === 0 ? null : { column: at, rows: labelled, texts, values, all };
}

/** "Naam initiatief:" over "Wat ging goed?": no row of a list begins so and no heading ends so, however few of them we know. */
function areWrittenAsLabels(grid: Grid, rows: readonly number[], at: number): boolean {
  const texts = rows.map((index) => textOf(grid.valueAt(index, at)));
  const [first = ""] = texts;
  return (
    rows.length > FEWEST_LABELS &&
    first.endsWith(":") &&
    texts.every((text) => /[:?]$/.test(text)) &&
    // A few labels over a table tell of where and when that is.
    fieldsFor(labelText(first)).some(
      ({ kind, field, likeness }) => kind === "initiative" && field.field === "name" && likeness >= 0.95,
    )
  );
}

/** "Onderdeel | Hoe vaak": two headings or more, each of a field of its own. On a card a value stands beside the first label. */
function standOverList(headings: readonly string[], fields: number): boolean {
  return headings.length >= 2 && fields === headings.length && headings.every(isListedHeading);
}

function areMostlyListed(labels: readonly string[]): boolean {
  return labels.filter(isListedHeading).length >= labels.length * 0.6;
}

/** The rows with a word in front of a group of labels, each merged or written once beside the first of its group; none for no groups. */
function groupsOfLabels(grid: Grid, raw: RawTable, rows: readonly number[]): readonly number[] {
  const groups = rows.filter(
    (index) => grid.isFilled(index, raw.left) && hasValueBeside(grid, index, raw.left, raw.right),
  );
  const labels = rows.filter((index) => grid.isFilled(index, raw.left + 1));
  const isGrouped =
    groups.length >= 2 &&
    groups.length <= labels.length * 0.6 &&
    groups.every((index) => firstLook(grid.valueAt(index, raw.left), grid.styleAt(index, raw.left)) === "text");
  return isGrouped ? groups : [];
}

/** Words that most of the time stand over a column, so that they may be labels themselves. */
function areHeadings(grid: Grid, raw: RawTable, groups: readonly number[]): boolean {
  return (
    groups.filter((index) => isKnownHeading(labelText(textOf(grid.valueAt(index, raw.left))))).length >
    groups.length / 2
  );
}

function hasValueBeside(grid: Grid, index: number, at: number, right: number): boolean {
  for (let column = at + 1; column <= right; column += 1) if (grid.isFilled(index, column)) return true;
  return false;
}

function topTexts(grid: Grid, raw: RawTable): string[] {
  if (raw.header) return [...raw.header.parts.values()].map((parts) => parts.join(" / "));
  const first = raw.body[0] ?? 0;
  return Array.from({ length: raw.right - raw.left + 1 }, (_, i) => textOf(grid.valueAt(first, raw.left + i)));
}

/** Labels with the row of names that stands over the records, where nothing stands in the corner: a heading without words. */
export function withNamesOnTop(grid: Grid, raw: RawTable, labels: Labels): Labels {
  const [first] = labels.rows;
  const rows = [...raw.above, ...(raw.header?.rows ?? []), ...raw.body];
  const above = rows.findLast((index) => first !== undefined && index < first);
  if (first === undefined || above === undefined || grid.rowNumber(above) !== grid.rowNumber(first) - 1) return labels;
  const named = labels.values.filter((column) => grid.isFilled(above, column)).length;
  // A lone word is a title.
  if (grid.isFilled(above, labels.column) || named < 2 || named < labels.values.length / 2) return labels;
  return { ...labels, rows: [above, ...labels.rows], texts: ["", ...labels.texts] };
}

/** A frame with a record per value column. */
export function sideFrame(grid: Grid, labels: Labels): Frame {
  const heads = labels.rows.map(
    (index, i): Head => ({
      position: grid.rowNumber(index),
      heading: labels.texts[i] ?? "",
      sources: [grid.cellAt(index, labels.column)],
      hidden: grid.rows[index]?.hidden ?? false,
    }),
  );
  // A last column with a stray word or two beside the records is a remark, not a record.
  const filledIn = (column: number) => labels.rows.filter((index) => grid.isFilled(index, column)).length;
  const fullest = Math.max(...labels.values.map(filledIn));
  const columns = labels.values.filter((column) => filledIn(column) >= Math.max(1, fullest * 0.3));
  const cells = labels.rows.map((index) => columns.map((column) => grid.cellAt(index, column)));
  return {
    layout: "transposed",
    heads,
    records: columns.map(
      (column): RecordLine => ({
        column,
        hidden: grid.sheet.hiddenColumns.has(column),
        struck: isStruck(labels.rows.map((index) => grid.cellAt(index, column))),
      }),
    ),
    cells,
    skipped: [],
    headerRows: [],
  };
}
