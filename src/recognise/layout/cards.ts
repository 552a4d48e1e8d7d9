/** Cards: one record each, of labels with their values; beside and under each other. */

import { isBlank } from "../../workbook/cell.ts";
import type { Frame } from "../frame.ts";
import type { SourceCell } from "../values/column-profile.ts";
import { type Grid, textOf } from "./grid.ts";
import { sideLabels } from "./label-frame.ts";
import { type Labels, labelText, pairsBeside } from "./labels.ts";
import type { RawTable } from "./raw-table.ts";
import { isStruck } from "./row-frame.ts";

/**
 * Labels of cards beside and under each other, apart: a column that repeats the labels begins the next card, and so does a
 * row where the labels begin again.
 */
export function separateLabels(grid: Grid, labels: Labels): Labels[] {
  return besideEachOther(grid, labels)
    .map((part) => withPairs(grid, part))
    .flatMap((part) => (part.values.length === 1 ? underEachOther(grid, part) : part));
}

/** The labels of a card with the pairs further to the right as parts of it. */
function withPairs(grid: Grid, labels: Labels): Labels {
  const pairs = pairsBeside(grid, labels);
  if (pairs.length === 0) return labels;
  const more = pairs.map(({ value, ...pair }) => ({ ...pair, values: [value], all: pair.rows }));
  return { ...labels, values: labels.values.slice(0, 1), more };
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
      all: labels.all,
    };
  });
}

/** Cards beside each other, whose first labels stand again in another column, on the same rows; or one with several pairs in a row. */
export function areCards(grid: Grid, raw: RawTable): boolean {
  if (raw.right - raw.left < 2) return false;
  const labels = sideLabels(grid, raw);
  return labels !== null && (besideEachOther(grid, labels).length > 1 || pairsBeside(grid, labels).length > 0);
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
  return parts.map((part, at) => ({ ...labels, ...part, ...moreOf(labels, part.rows, parts[at + 1]?.rows) }));
}

/** The parts of a card to the right that stand on its rows: up to where the next card begins. */
function moreOf(labels: Labels, rows: readonly number[], next: readonly number[] | undefined): Pick<Labels, "more"> {
  if (!labels.more) return {};
  const [from = 0, end = Number.POSITIVE_INFINITY] = [rows[0], next?.[0]];
  const more = labels.more.flatMap((part) => {
    const own = part.rows.flatMap((index, i) =>
      index >= from && index < end ? [{ index, text: part.texts[i] ?? "" }] : [],
    );
    const [indices, texts] = [own.map(({ index }) => index), own.map(({ text }) => text)];
    return own.length === 0 ? [] : [{ ...part, rows: indices, texts }];
  });
  return { more };
}

/** The labels of a card with those further to the right. */
export function partsOfCard(labels: Labels): readonly Labels[] {
  return [labels, ...(labels.more ?? [])];
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
  /** The home that a line right above the card names: "Huisnummer 12". */
  readonly title?: string;
}

/** Label → value of one card; labels without a value count with their empty cell. */
export function cardOf(grid: Grid, labels: Labels): Card {
  const lines = partsOfCard(labels).flatMap(({ rows, texts, column, values }) =>
    rows.map((index, i) => ({ index, text: texts[i] ?? "", column, value: values[0] ?? column + 1 })),
  );
  const texts = distinct(lines.map(({ text }) => text));
  const title = homeOver(grid, labels);
  return {
    ...(title === null ? {} : { title }),
    top: grid.rowNumber(labels.rows[0] ?? 0),
    values: new Map(lines.map(({ index, value }, i) => [texts[i] ?? "", grid.cellAt(index, value)])),
    labels: new Map(lines.map(({ index, column }, i) => [texts[i] ?? "", grid.cellAt(index, column)])),
  };
}

function homeOver(grid: Grid, { rows, column }: Labels): string | null {
  const [first = 0] = rows;
  const above = first - 1;
  const isRightAbove = above >= 0 && grid.rowNumber(above) === grid.rowNumber(first) - 1;
  if (!isRightAbove || grid.isFilled(above, column + 1)) return null;
  const text = textOf(grid.valueAt(above, column));
  return HOME.test(text) ? text : null;
}

const HOME = /^(?:huis(?:nummer|nr)|woning|eenheid|vhe|adres)\b.{0,30}\d/i;

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
      ...(card.title === undefined ? {} : { section: card.title }),
      hidden: false,
      struck: isStruck([...card.values.values()].filter((cell) => !isBlank(cell.value))),
    })),
    cells: labels.map((heading) => cards.map((card) => card.values.get(heading) ?? plain(card.top))),
    skipped: [],
    headerRows: [],
  };
}
