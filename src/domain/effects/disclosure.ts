/**
 * Which outcomes may be shown without telling what a handful of people answered. Three rules (product journey J8, norm
 * MINIMUM-ANTWOORDEN of the corporation):
 *
 * 1. An outcome over fewer people than the norm is not shown; nor is one of a survey of which the number of answers is unknown.
 * 2. The parts of a whole are shown all or none. A part that is hidden would follow from the whole and the other parts, by
 *    subtraction; and so would a rest that nobody wrote down. So when one part is hidden, or the rest is too small, all parts
 *    of that division are, and their own parts too. The whole itself stays.
 * 3. Where outcomes are divided in several ways at once (groups and places), sums of sums could still tell. That is worked out,
 *    from the largest outcome to the smallest: one with which something too small would follow is not shown.
 */

import { type Cell, type Division, divisionsOf } from "./lattice.ts";
import { type Counted, type Heap, mixedHeaps } from "./mixed-heaps.ts";
import { Span } from "./span.ts";

export type Hiding = "tooFew" | "unknownCount" | "derivable";

/**
 * Why a cell may not be shown, by its place in the list; cells that may be shown are not in it. Linear in the cells: what has to
 * be worked out is done heap by heap, and of a heap that is too large for it only the wholes are shown.
 */
export function hiddenCells(cells: readonly (Cell & Counted)[]): ReadonlyMap<number, Hiding> {
  const hiding = new HidingAll(divisionsOf(cells));
  cells.forEach(({ n, least }, at) => {
    if (n === null) hiding.hide(at, "unknownCount");
    else if (least === null || n < least) hiding.hide(at, "tooFew");
  });
  hiding.hideSmallRests(cells);
  hiding.spread();
  for (const heap of mixedHeaps(cells)) hideWhatTells(heap, cells, hiding);
  return hiding.hidden;
}

/** More outcomes than this of one question on one day, divided in several ways, are not worked out. */
const MOST_WORKED_OUT = 60;

function hideWhatTells(heap: Heap, cells: readonly (Cell & Counted)[], hiding: HidingAll): void {
  const secret = heap.cells.filter((at) => hiding.hidden.has(at) && hiding.hidden.get(at) !== "derivable");
  if (secret.length === 0) return;
  if (heap.cells.length > MOST_WORKED_OUT) {
    const largest = Math.min(...heap.cells.map((at) => cells[at]?.place.length ?? 0));
    for (const at of heap.cells) if (!isWhole(cells[at], largest)) hiding.hide(at, "derivable");
    return;
  }
  const readings = heap.readings().map((atomsOf) => ({ atomsOf, shown: new Span(secret.map(atomsOf)) }));
  const largestFirst = heap.cells
    .filter((at) => !hiding.hidden.has(at))
    .sort((one, other) => (cells[other]?.n ?? 0) - (cells[one]?.n ?? 0) || compare(cells[one], cells[other]));
  for (const at of largestFirst) {
    const rows = readings.map(({ shown, atomsOf }) => shown.safeRow(atomsOf(at)));
    if (rows.some((row) => row === null)) hiding.hide(at, "derivable");
    else
      rows.forEach((row, index) => {
        if (row) readings[index]?.shown.add(row);
      });
  }
}

/** Where two are as large, what they are about decides, not the order of the rows. */
function compare(one: Cell | undefined, other: Cell | undefined): number {
  const key = (cell: Cell | undefined) =>
    JSON.stringify([cell?.place, cell?.location, cell?.group, cell?.when?.to, cell?.when?.from]);
  return key(one) < key(other) ? -1 : 1;
}

/** Everybody, everywhere, in the largest place that there is. */
function isWhole(cell: Cell | undefined, largest: number): boolean {
  return cell?.group === null && cell.location === null && cell.place.length === largest;
}
/** What is hidden takes along its parts, and the other parts of every division that it is in. */
class HidingAll {
  readonly hidden = new Map<number, Hiding>();
  readonly #divisions: readonly Division[];
  readonly #touching = new Map<number, Division[]>();
  readonly #waiting: Division[] = [];

  constructor(divisions: readonly Division[]) {
    this.#divisions = divisions;
    for (const division of divisions) {
      for (const at of [division.whole, ...division.parts]) {
        const known = this.#touching.get(at);
        if (known) known.push(division);
        else this.#touching.set(at, [division]);
      }
    }
  }

  hide(at: number, why: Hiding): void {
    if (this.hidden.has(at)) return;
    this.hidden.set(at, why);
    this.#waiting.push(...(this.#touching.get(at) ?? []));
  }

  hideSmallRests(cells: readonly Counted[]): void {
    this.#waiting.push(...this.#divisions.filter((division) => leavesSmallRest(division, cells)));
  }

  spread(): void {
    for (let division = this.#waiting.pop(); division; division = this.#waiting.pop()) {
      for (const part of division.parts) this.hide(part, "derivable");
    }
  }
}

/** Parts that together are more than the whole overlap, or a number is wrong: nothing can be subtracted from those. */
function leavesSmallRest({ whole, parts }: Division, cells: readonly Counted[]): boolean {
  const own = cells[whole];
  if (!own || own.n === null || own.least === null) return false;
  const rest = parts.reduce((left, part) => left - (cells[part]?.n ?? Number.NaN), own.n);
  return rest > 0 && rest < own.least;
}
