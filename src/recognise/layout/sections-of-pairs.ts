/**
 * Rows that name the group below them in a list of two columns, where a lone word may as well be an item of which the other column
 * is not known: a task that nobody has yet, a cost without an amount.
 */

import { COST_ITEMS, namesPlace, namesWorker } from "../headings/content-words.ts";
import { normalise } from "../headings/words.ts";
import { rhythmOf } from "../rhythm-columns.ts";
import { isAboutTable } from "./about-table.ts";
import { firstLook } from "./first-look.ts";
import type { Grid } from "./grid.ts";
import { isTotalLabel, PIVOT } from "./heading-words.ts";
import type { Line } from "./line.ts";
import type { RawTable } from "./raw-table.ts";

/** A lone word at the left over a fuller row. */
interface Candidate {
  readonly position: number;
  readonly line: Line;
  readonly text: string;
  readonly next: Line;
}

/** Positions of the rows that are sections beyond doubt. */
export function sectionsOfPairs(grid: Grid, raw: RawTable, lines: readonly Line[]): ReadonlySet<number> {
  const candidates = candidatesOf(grid, raw, lines);
  if (candidates.length === 0) return new Set();
  const rows = lines.filter(({ filled, texts }) => filled.length > 1 && !texts.some(isTotalLabel));
  const setOff = lookSetOff(grid, raw, rows);
  const named = namedApart(candidates, rows);
  const closed = closedBySums(candidates, lines);
  const isPivot = PIVOT.test(raw.header?.parts.get(raw.left)?.at(-1) ?? "");
  return new Set(
    candidates
      .filter(
        (candidate) =>
          setOff(candidate) ||
          named(candidate) ||
          closed.has(candidate.position) ||
          (candidate.next.figures[1] !== null &&
            (isPivot || COMPLEX.test(candidate.text.trim()) || isSetFurtherIn(grid, raw, candidate))),
      )
      .map(({ position }) => position),
  );
}

function candidatesOf(grid: Grid, raw: RawTable, lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line, position) => {
    const next = lines[position + 1];
    const text = grid.valueAt(line.index, raw.left);
    if (line.filled.length !== 1 || line.filled[0] !== raw.left || typeof text !== "string") return [];
    if (next === undefined || next.filled.length < 2 || next.texts.some(isTotalLabel)) return [];
    return isTotalLabel(text) || isAboutTable(line) ? [] : [{ position, line, text, next }];
  });
}

/** A complex: called so, or its number with its name. Four figures that begin with 19 or 20 are a year. */
const COMPLEX = /^(?:[Cc]omplex|COMPLEX)\b.*[\d\p{Lu}]|^(?!(?:19|20)\d\d\b)\d{3,6}\s+(?:[-–:]\s+)?\p{Lu}\p{L}/u;

function isSetFurtherIn(grid: Grid, raw: RawTable, { text, next }: Candidate): boolean {
  const below = grid.valueAt(next.index, raw.left);
  return typeof below === "string" && indentOf(below) > indentOf(text);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Merged over the table, in bold, coloured or in capitals, as none of the full rows is. */
function lookSetOff(grid: Grid, raw: RawTable, rows: readonly Line[]): (candidate: Candidate) => boolean {
  const styles = rows.map(({ index }) => grid.styleAt(index, raw.left));
  const isPlain = !styles.some(({ bold }) => bold);
  const fills = new Set(styles.map(({ fill }) => fill));
  const isLower = !rows.some(({ texts: [first = ""] }) => isInCapitals(first));
  return ({ line, text }) => {
    const style = grid.styleAt(line.index, raw.left);
    const merge = grid.mergeAt(grid.rowNumber(line.index), raw.left);
    const isWord = firstLook(text, style) === "text";
    return (
      (merge !== null && merge.right > merge.left) ||
      (isWord && isPlain && style.bold) ||
      (isWord && style.fill !== null && !fills.has(style.fill)) ||
      (isWord && isLower && isInCapitals(text))
    );
  };
}

/** "BEWONERS" and "GLANS BV"; "CAI" is a word that is written so. */
function isInCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();
}

/** A rhythm, a part of the building or those who do it, over rows that name nothing of the sort. */
function namedApart(candidates: readonly Candidate[], rows: readonly Line[]): (candidate: Candidate) => boolean {
  const apart = SORTS.filter((isOf) => {
    const own = candidates.filter(({ text }) => isOf(text)).length;
    return own > 0 && !rows.some(({ texts: [first = ""] }) => isOf(first));
  });
  // A place is a task or a cost as well ("Lift"), unless all lone words are places and the list begins with one.
  const arePlaces =
    candidates.length >= 2 &&
    candidates[0]?.position === 0 &&
    candidates.every(({ text, next }) => isPlace(text) && !(next.figures[1] !== null && ITEMS.has(normalise(text)))) &&
    !rows.some(({ texts: [first = ""] }) => isPlace(first));
  return ({ text }) => text.trimEnd().endsWith(":") || arePlaces || apart.some((isOf) => isOf(text));
}

const SORTS: readonly ((text: string) => boolean)[] = [isRhythm, namesWorker, isInOrOut];
const ITEMS: ReadonlySet<string> = new Set(COST_ITEMS);

/** "Wekelijks", "Wekelijkse taken", "2X PER JAAR". */
function isRhythm(text: string): boolean {
  return rhythmOf(text.trim().replace(/e? (?:taken|klussen|werk|werkzaamheden)$/i, "")) !== null;
}

function isInOrOut(text: string): boolean {
  return /^(?:binnen|buiten)(?:shuis|werk|onderhoud)?$/.test(normalise(text));
}

/** A place and nothing else: "Trap vegen" is work. */
function isPlace(text: string): boolean {
  return namesPlace(text) && normalise(text).split(" ").length <= 2;
}

/** The first row of the list or the first below a subtotal, over rows that a subtotal closes as well. */
function closedBySums(candidates: readonly Candidate[], lines: readonly Line[]): ReadonlySet<number> {
  const isSum = (line: Line | undefined) => line?.texts.some((text) => SUBTOTAL.test(text.trim())) ?? false;
  const sums = lines.flatMap((line, position) => (isSum(line) ? [position] : []));
  const found = candidates.filter(({ position }, at) => {
    const end = candidates[at + 1]?.position ?? lines.length;
    const isFirst = position === 0 || isSum(lines[position - 1]);
    return isFirst && sums.some((sum) => sum > position && sum < end);
  });
  return new Set(found.map(({ position }) => position));
}

const SUBTOTAL = /^(?:sub|deel|tussen)-?\s?tot/i;
