/** Tables whose headings stand at the left: transposed tables (a column per record) and cards (one record, label and value). */

import { isBlank } from "../../workbook/cell.ts";
import type { Frame, Head, RecordLine } from "../frame.ts";
import type { KnownKind } from "../headings/fields/fields.ts";
import { fieldsFor, isKnownHeading } from "../headings/vocabulary.ts";
import type { SourceCell } from "../values/column-profile.ts";
import { firstLook } from "./first-look.ts";
import { type Grid, textOf } from "./grid.ts";
import type { RawTable } from "./raw-table.ts";
import { isStruck } from "./row-frame.ts";

/** How many fields of one kind the texts name; what the best kind is. */
export function namedFields(texts: readonly string[]): { readonly kind: KnownKind | null; readonly count: number } {
  const perKind = new Map<KnownKind, Set<string>>();
  for (const text of texts) {
    for (const match of fieldsFor(text)) {
      if (match.likeness < 0.8) continue;
      const fields = perKind.get(match.kind) ?? new Set();
      fields.add(match.field.field);
      perKind.set(match.kind, fields);
    }
  }
  const best = [...perKind].sort((a, b) => b[1].size - a[1].size)[0];
  return best ? { kind: best[0], count: best[1].size } : { kind: null, count: 0 };
}

/** Rows of the table whose first cell is a label. */
export interface Labels {
  readonly column: number;
  readonly rows: readonly number[];
  readonly texts: readonly string[];
  /** Columns to the right that hold a value in at least one of the rows. */
  readonly values: readonly number[];
}

/** More rows than this are a list, not cards under each other. */
const MOST_ROWS = 2_000;
/** A record with more fields than this is no card and no transposed table. */
export const MOST_LABELS = 120;

/** The labels of a table that is turned on its side, or null when its headings stand on top. */
export function sideLabels(grid: Grid, raw: RawTable): Labels | null {
  // A title above headings is no label of what stands under them.
  const above = raw.header ? raw.above.filter((index) => hasValueBeside(grid, index, raw.left, raw.right)) : raw.above;
  const rows = [...above, ...(raw.header?.rows ?? []), ...raw.body];
  if (rows.length > MOST_ROWS || raw.right === raw.left) return null;
  const first = labelsIn(grid, raw, rows, behindTitles(grid, raw, rows));
  return first ?? (isGroupColumn(grid, raw, rows) ? labelsIn(grid, raw, rows, raw.left + 1) : null);
}

/** The first column with something beside it: a title over labels that stand one column further in has nothing beside it. */
function behindTitles(grid: Grid, raw: RawTable, rows: readonly number[]): number {
  const isTitle = (index: number) =>
    !grid.isFilled(index, raw.left) || !hasValueBeside(grid, index, raw.left, raw.right);
  return raw.right > raw.left + 1 && rows.every(isTitle) ? raw.left + 1 : raw.left;
}

function labelsIn(grid: Grid, raw: RawTable, rows: readonly number[], at: number): Labels | null {
  const labelled = rows.filter((index) => {
    const value = grid.valueAt(index, at);
    if (typeof value !== "string" || value.length > 60) return false;
    if (firstLook(value, grid.styleAt(index, at)) !== "text") return false;
    // A title or a remark has nothing beside it; a label without a value is one that we know.
    return hasValueBeside(grid, index, at, raw.right) || isKnownHeading(labelText(value));
  });
  if (labelled.length < 3) return null;
  const texts = labelled.map((index) => labelText(textOf(grid.valueAt(index, at))));
  // Cards under each other repeat their labels: each counts once.
  const own = new Set(texts);
  if (own.size > MOST_LABELS) return null;
  const side = namedFields([...own]).count;
  const top = namedFields(topTexts(grid, raw)).count;
  if (side < 3 || side < own.size * 0.4 || side <= top) return null;
  const values: number[] = [];
  for (let column = at + 1; column <= raw.right; column += 1) {
    if (labelled.some((index) => grid.isFilled(index, column))) values.push(column);
  }
  return values.length === 0 ? null : { column: at, rows: labelled, texts, values };
}

/** Words in front of groups of labels, each merged or written once beside the first of its group. */
function isGroupColumn(grid: Grid, raw: RawTable, rows: readonly number[]): boolean {
  const groups = rows.filter(
    (index) => grid.isFilled(index, raw.left) && hasValueBeside(grid, index, raw.left, raw.right),
  );
  const labels = rows.filter((index) => grid.isFilled(index, raw.left + 1));
  const known = groups.filter((index) => isKnownHeading(labelText(textOf(grid.valueAt(index, raw.left)))));
  return (
    groups.length >= 2 &&
    known.length <= groups.length / 2 &&
    groups.length <= labels.length * 0.6 &&
    groups.every((index) => firstLook(grid.valueAt(index, raw.left), grid.styleAt(index, raw.left)) === "text")
  );
}

function hasValueBeside(grid: Grid, index: number, at: number, right: number): boolean {
  for (let column = at + 1; column <= right; column += 1) if (grid.isFilled(index, column)) return true;
  return false;
}

function labelText(text: string): string {
  return text.trim().replace(/\s*:$/, "");
}

function topTexts(grid: Grid, raw: RawTable): string[] {
  if (raw.header) return [...raw.header.parts.values()].map((parts) => parts.join(" / "));
  const first = raw.body[0] ?? 0;
  return Array.from({ length: raw.right - raw.left + 1 }, (_, i) => textOf(grid.valueAt(first, raw.left + i)));
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

/**
 * Labels of cards beside and under each other, apart: a column that repeats the labels begins the next card, and so does a
 * row where the labels begin again.
 */
export function separateLabels(grid: Grid, labels: Labels): Labels[] {
  return besideEachOther(grid, labels).flatMap((part) =>
    part.values.length === 1 ? underEachOther(grid, part) : part,
  );
}

function besideEachOther(grid: Grid, labels: Labels): Labels[] {
  const repeats = (column: number) => {
    const same = labels.rows.filter(
      (index, i) => labelText(textOf(grid.valueAt(index, column))).toLowerCase() === labels.texts[i]?.toLowerCase(),
    );
    const filled = labels.rows.filter((index) => grid.isFilled(index, column));
    return same.length >= 3 && same.length >= filled.length * 0.6;
  };
  const columns = [labels.column, ...labels.values.filter(repeats)];
  return columns.map((column, at) => {
    const end = columns[at + 1] ?? Number.POSITIVE_INFINITY;
    // Where the next card stands beside nothing, its column has no labels.
    const own = labels.rows.flatMap((index, i) =>
      at === 0 || grid.isFilled(index, column) ? [{ index, text: labels.texts[i] ?? "" }] : [],
    );
    return {
      column,
      rows: own.map(({ index }) => index),
      texts: own.map(({ text }) => text),
      values: labels.values.filter((value) => value > column && value < end),
    };
  });
}

/** Cards beside each other: the labels of the first column stand again in another, on the same rows. */
export function areCards(grid: Grid, raw: RawTable): boolean {
  if (raw.right - raw.left < 2) return false;
  const labels = sideLabels(grid, raw);
  return labels !== null && besideEachOther(grid, labels).length > 1;
}

function underEachOther(grid: Grid, labels: Labels): Labels[] {
  const [value = 0] = labels.values;
  const parts: { rows: number[]; texts: string[] }[] = [];
  labels.rows.forEach((index, i) => {
    const text = labels.texts[i] ?? "";
    const current = parts.at(-1);
    const isTitle = !grid.isFilled(index, value) && !/:\s*$/.test(textOf(grid.valueAt(index, labels.column)));
    if (!current || beginsAgain(labels.texts, i, current.texts)) {
      if (!(isTitle && grid.isFilled(labels.rows[i + 1] ?? -1, value))) parts.push({ rows: [index], texts: [text] });
      return;
    }
    current.rows.push(index);
    current.texts.push(text);
  });
  return parts.map((part) => ({ ...labels, ...part }));
}

/** The first label of the card again, or two in a row that the card has; one alone ("Telefoon") is a second value. */
function beginsAgain(texts: readonly string[], at: number, own: readonly string[]): boolean {
  const [text = "", next = ""] = [texts[at], texts[at + 1]];
  return text === own[0] || (own.includes(text) && own.includes(next) && text !== next);
}

export interface Card {
  readonly top: number;
  readonly values: ReadonlyMap<string, SourceCell>;
  readonly labels: ReadonlyMap<string, SourceCell>;
  readonly title?: string;
}

/** Label → value of one card; labels without a value count with their empty cell. */
export function cardOf(grid: Grid, labels: Labels): Card {
  const column = labels.values[0] ?? labels.column + 1;
  const texts = distinct(labels.texts);
  return {
    top: grid.rowNumber(labels.rows[0] ?? 0),
    values: new Map(labels.rows.map((index, i) => [texts[i] ?? "", grid.cellAt(index, column)])),
    labels: new Map(labels.rows.map((index, i) => [texts[i] ?? "", grid.cellAt(index, labels.column)])),
  };
}

/** The same label again on one card gets a number, so that both values stay. */
function distinct(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : `${text} (${count})`;
  });
}

/** One frame for cards that share labels; a label that a card lacks gives an empty cell. */
export function cardFrame(cards: readonly Card[]): Frame {
  const labels = [...new Set(cards.flatMap((card) => [...card.values.keys()]))];
  const plain = (row: number): SourceCell => ({
    row,
    column: 0,
    value: null,
    style: { format: "General", fill: null, bold: false, strike: false },
  });
  return {
    layout: "cards",
    heads: labels.map((heading, i) => ({
      position: i + 1,
      heading,
      sources: cards.flatMap((card) => card.labels.get(heading) ?? []),
      hidden: false,
    })),
    records: cards.map((card) => ({
      row: card.top,
      hidden: false,
      struck: isStruck([...card.values.values()].filter((cell) => !isBlank(cell.value))),
    })),
    cells: labels.map((heading) => cards.map((card) => card.values.get(heading) ?? plain(card.top))),
    skipped: [],
    headerRows: [],
  };
}
