/** Sums that stand above their parts, as pivot tables and printouts of ledgers have them: a complex, and below it its costs. */

import { isTotalLabel } from "./heading-words.ts";
import { areSame, type Line } from "./line.ts";
import type { RawTable } from "./raw-table.ts";

/** A year, its complexes, their costs: deeper than this nobody prints it. */
const MOST_LEVELS = 3;

/** More rows than this are not looked through for a sum. */
const MOST_PARTS = 1_000;

/** A sum with the parts below it: how many rows they are, and which of all these rows are sums. */
interface Group {
  readonly size: number;
  readonly heads: readonly number[];
  readonly hasSeveral: boolean;
}

/**
 * Positions of the rows that are the sum of the rows below them, up to the next. Only when that explains all rows: two sums at
 * least, and one of several rows. Every row is looked at a few times; the first that does not fit ends it.
 */
export function sumsAboveParts(raw: RawTable, lines: readonly Line[]): ReadonlySet<number> {
  const end = lines.findLastIndex((line) => line.filled.length > 1 && !line.texts.some(isTotalLabel)) + 1;
  const figures = (at: number) => figuresOf(raw, lines[at]);
  const groups: Group[] = [];
  for (let at = 0; at < end; ) {
    const group = groupAt(figures, at, end, MOST_LEVELS - 1);
    if (!group) return new Set();
    groups.push(group);
    at += group.size + 1;
  }
  const heads = new Set(groups.flatMap((group) => group.heads));
  return heads.size >= 2 && groups.some(({ hasSeveral }) => hasSeveral) ? heads : new Set();
}

type Figures = ReadonlyMap<number, number>;
type FiguresAt = (at: number) => Figures | null;

/** The group that begins with the sum at a position: of rows, or of groups. Null when it is no sum. */
function groupAt(figures: FiguresAt, head: number, end: number, levels: number): Group | null {
  const size = sizeOfGroup(figures, head, end);
  // One row that equals the row above it may be a sum itself.
  const ofGroups = size <= 1 && levels > 1 ? groupOfGroups(figures, head, end, levels) : null;
  return ofGroups ?? (size === 0 ? null : { size, heads: [head], hasSeveral: size > 1 });
}

function groupOfGroups(figures: FiguresAt, head: number, end: number, levels: number): Group | null {
  const wanted = figures(head);
  if (wanted === null) return null;
  const sums = new Map<number, number>();
  const parts: Group[] = [];
  let at = head + 1;
  while (at < end) {
    const part = groupAt(figures, at, end, levels - 1);
    if (!part) return null;
    add(sums, figures(at));
    parts.push(part);
    at += part.size + 1;
    if (comeTo(sums, wanted)) {
      const heads = [head, ...parts.flatMap((own) => own.heads)];
      return { size: at - head - 1, heads, hasSeveral: parts.some(({ hasSeveral }) => hasSeveral) };
    }
  }
  return null;
}

/** How many rows below one come to its figures together; 0 when no number of them does. */
function sizeOfGroup(figures: FiguresAt, head: number, end: number): number {
  const wanted = figures(head);
  if (wanted === null || [...wanted.values()].every((figure) => figure === 0)) return 0;
  const sums = new Map<number, number>();
  for (let at = head + 1; at < Math.min(end, head + MOST_PARTS); at += 1) {
    const own = figures(at);
    if (own === null || [...own.keys()].some((column) => !wanted.has(column))) return 0;
    add(sums, own);
    if (comeTo(sums, wanted)) return at - head + emptyAfter(figures, at, end);
  }
  return 0;
}

/** Rows of nothing but zeros that follow: they belong to the group as well. */
function emptyAfter(figures: FiguresAt, last: number, end: number): number {
  let count = 0;
  while (last + count + 1 < end) {
    const own = figures(last + count + 1);
    if (own === null || [...own.values()].some((figure) => figure !== 0)) break;
    count += 1;
  }
  return count;
}

function add(sums: Map<number, number>, figures: Figures | null): void {
  for (const [column, figure] of figures ?? []) sums.set(column, (sums.get(column) ?? 0) + figure);
}

function comeTo(sums: Figures, wanted: Figures): boolean {
  return [...wanted].every(([column, figure]) => areSame(figure, sums.get(column) ?? 0));
}

/** Column → figure of a row that has a name in the first column and figures behind it, and nothing else; null for another row. */
function figuresOf(raw: RawTable, line: Line | undefined): ReadonlyMap<number, number> | null {
  if (!line || line.filled[0] !== raw.left || line.filled.length < 2) return null;
  const figures = new Map<number, number>();
  for (let at = 1; at < line.filled.length; at += 1) {
    const [column, figure] = [line.filled[at] ?? 0, line.figures[at] ?? null];
    if (figure === null) return null;
    figures.set(column, figure);
  }
  return figures;
}
