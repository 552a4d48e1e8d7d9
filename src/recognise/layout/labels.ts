/** Labels: words at the left of what they are about. */

import type { KnownKind } from "../headings/fields/fields.ts";
import { fieldsFor, isKnownHeading, isListedHeading } from "../headings/vocabulary.ts";
import { firstLook } from "./first-look.ts";
import { type Grid, textOf } from "./grid.ts";
import { areJudgedRows } from "./judged-rows.ts";

/** Rows of a table whose first cell is a label. */
export interface Labels {
  readonly column: number;
  readonly rows: readonly number[];
  readonly texts: readonly string[];
  /** Columns to the right that hold a value in at least one of the rows. */
  readonly values: readonly number[];
  /** All rows from the first label on: further to the right more may stand than there are labels. */
  readonly all: readonly number[];
  /** On a card with several pairs in a row: the labels further to the right, each part with the column of its values. */
  readonly more?: readonly Labels[];
}

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

/** A text without the colon that makes it a label. */
export function labelText(text: string): string {
  return text.trim().replace(/\s*:$/, "");
}

/** A cell that may be a label: a short text. */
export function mayBeLabel(grid: Grid, index: number, column: number): boolean {
  const value = grid.valueAt(index, column);
  return typeof value === "string" && value.length <= 60 && firstLook(value, grid.styleAt(index, column)) === "text";
}

/** Labels of a card in a later column, each with its value behind it. */
interface Pair {
  readonly column: number;
  readonly rows: readonly number[];
  readonly texts: readonly string[];
  readonly value: number;
}

/**
 * The pairs of label and value that a card has to the right of its first ones, on the same rows; none when what stands there are
 * values. They are labels when all end in a colon, or when most name more of what the first labels are about.
 */
export function pairsBeside(grid: Grid, labels: Pick<Labels, "column" | "all" | "texts" | "values">): readonly Pair[] {
  const [, ...rest] = labels.values;
  const pairs: Pair[] = [];
  let known = labels.texts;
  // First value, then label and value by turns: one column more or less and it is something else.
  if (rest.length === 0 || rest.length % 2 !== 0 || areJudged(grid, labels)) return [];
  for (let at = 0; at < rest.length; at += 2) {
    const [column = 0, value = 0] = [rest[at], rest[at + 1]];
    const rows = labels.all.filter((index) => grid.isFilled(index, column));
    const texts = rows.map((index) => textOf(grid.valueAt(index, column)));
    const own = texts.map(labelText);
    if (!rows.every((index) => mayBeLabel(grid, index, column))) return [];
    if (rows.filter((index) => grid.isFilled(index, value)).length < rows.length / 2) return [];
    if (
      !texts.every((text) => text.endsWith(":")) &&
      !nameMore(known, own) &&
      !standBesideFigures(grid, labels, { column, rows, texts, value })
    )
      return [];
    pairs.push({ column, rows, texts: own, value });
    known = [...known, ...own];
  }
  return pairs;
}

/**
 * Words beside figures and days, each another one, with figures as well as words behind them: what stands there is no second record
 * and no list of its own.
 */
function standBesideFigures(grid: Grid, { values, all }: Pick<Labels, "all" | "values">, pair: Pair): boolean {
  const { rows, texts, value } = pair;
  const lookAt = (index: number, column: number) => firstLook(grid.valueAt(index, column), grid.styleAt(index, column));
  const figures = all.filter((index) => FIGURES.has(lookAt(index, values[0] ?? 0))).length;
  const behind = rows.map((index) => lookAt(index, value)).filter((look) => look !== "blank");
  const words = behind.filter((look) => look === "text").length;
  const isList = [texts[0] ?? "", textOf(grid.valueAt(rows[0] ?? 0, value))].every(isListedHeading);
  return (
    rows.length >= FEWEST_BESIDE &&
    figures >= Math.max(2, all.length / 3) &&
    new Set(texts.map((text) => text.toLowerCase())).size === rows.length &&
    words > 0 &&
    words < behind.length &&
    !isList
  );
}

const FIGURES: ReadonlySet<string> = new Set(["number", "date", "valueText"]);
const FEWEST_BESIDE = 3;

/** "Goed" in front of "matig" is no label of it. */
function areJudged(grid: Grid, { column, all, values }: Pick<Labels, "column" | "all" | "values">): boolean {
  const [first, last] = [all[0] ?? 0, all.at(-1) ?? 0];
  return areJudgedRows(grid, { first, last, left: column, right: values.at(-1) ?? column }, all.slice(1));
}

/** Most texts are headings that we know, and they name fields of the same kind that the labels before them did not. */
export function nameMore(before: readonly string[], texts: readonly string[]): boolean {
  const known = texts.filter(isKnownHeading).length;
  const [first, both] = [namedFields(before), namedFields([...before, ...texts])];
  return (
    texts.length >= 2 &&
    known >= texts.length * 0.6 &&
    both.kind === first.kind &&
    both.count >= first.count + texts.length / 2
  );
}
