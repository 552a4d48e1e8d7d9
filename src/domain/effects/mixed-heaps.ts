/**
 * Outcomes of one question that are divided in more than one way at once, heap by heap: outcomes in different heaps share
 * nobody. Each is told as the atoms that it is the sum of: one group in one place in one stretch of time.
 */

import type { Cell } from "./lattice.ts";
import type { When } from "./measurement.ts";
import { Span } from "./span.ts";

export interface Counted {
  /** Null: unknown, and then not shown. */
  readonly n: number | null;
  /** The least number of answers on the day of the outcome; null when no norm holds, and then nothing is shown. */
  readonly least: number | null;
}

export interface Heap {
  /** By their place in the list. */
  readonly cells: readonly number[];
  /**
   * The ways in which the heap may be put together: with or without people in groups and places that nobody wrote down. Only
   * those that fit the numbers; somebody who looks at them may know which one it is.
   */
  readonly readings: () => readonly HeapReading[];
}

/** For each atom: 1 when the cell holds it. */
export type HeapReading = (at: number) => readonly number[];

/** Heaps that are divided in one way only are left out: there the rules about parts and wholes say everything. */
export function mixedHeaps(cells: readonly (Cell & Counted)[]): Heap[] {
  return byQuestion(cells)
    .flatMap((own) => byTime(own, cells))
    .flatMap((own) => byComplex(own, cells))
    .flatMap((own): Heap[] => {
      const ways = [groupOf, placeOf, locationOf, periodOf].filter(
        (way) => new Set(own.map((at) => way(cells[at] as Cell))).size > 1,
      );
      return own.length > 2 && ways.length > 1 ? [{ cells: own, readings: () => readingsOf(own, cells) }] : [];
    });
}

const EITHER = [false, true];

function readingsOf(own: readonly number[], cells: readonly (Cell & Counted)[]): HeapReading[] {
  const readings = new Map<string, HeapReading>();
  for (const groups of EITHER)
    for (const places of EITHER)
      for (const locations of EITHER)
        for (const days of EITHER) {
          const atoms = atomsOf(own, cells, { groups, places, locations, days });
          const vectors = new Map(own.map((at) => [at, atoms.map((atom) => (isIn(atom, cells[at] as Cell) ? 1 : 0))]));
          if (fits(own, cells, vectors)) readings.set(JSON.stringify(atoms), (at) => vectors.get(at) ?? []);
        }
  return [...readings.values()];
}

/** Along each way: whether there is a rest that nobody wrote down. */
type Rests = Readonly<Record<"groups" | "places" | "locations" | "days", boolean>>;

function atomsOf(own: readonly number[], cells: readonly Cell[], rests: Rests): Atom[] {
  const days = stretchesOf(own, cells, rests.days);
  return valuesOf(own, cells, groupOf, rests.groups).flatMap((group) =>
    valuesOf(own, cells, placeOf, rests.places).flatMap((place) =>
      valuesOf(own, cells, locationOf, rests.locations).flatMap((location) =>
        days.map((day): Atom => ({ group, place, location, day })),
      ),
    ),
  );
}

interface Atom {
  readonly group: string;
  readonly place: string;
  readonly location: string;
  readonly day: number | null;
}

function isIn({ group, place, location, day }: Atom, cell: Cell): boolean {
  const own = placeOf(cell);
  return (
    (cell.group === null || groupOf(cell) === group) &&
    (own === "" || place === own || place.startsWith(`${own}\u0001`)) &&
    (cell.location === null || locationOf(cell) === location) &&
    (cell.when === null ? day === null : day !== null && cell.when.from <= day && day <= cell.when.to)
  );
}

/** Whether numbers of answers, as far as they are known, can be sums of these atoms: otherwise people follow that are nobody. */
function fits(
  own: readonly number[],
  cells: readonly Counted[],
  vectors: ReadonlyMap<number, readonly number[]>,
): boolean {
  const sums = own.flatMap((at) => {
    const n = cells[at]?.n ?? null;
    return n === null ? [] : [[...(vectors.get(at) ?? []), n]];
  });
  const nobody = (sums[0] ?? []).map((_, at, { length }) => (at === length - 1 ? 1 : 0));
  const counted = new Span([nobody]);
  return sums.every((sum) => {
    const row = counted.safeRow(sum);
    if (row) counted.add(row);
    return row !== null;
  });
}

/**
 * A day of every stretch of time in which the same outcomes hold; null for those without a day. Without a rest, the shortest
 * periods are everything that the longer ones hold.
 */
function stretchesOf(own: readonly number[], cells: readonly Cell[], rest: boolean): (number | null)[] {
  const whens = own.flatMap((at) => cells[at]?.when ?? []);
  const shortest = whens.filter(({ from, to }) => !whens.some((other) => isInside(other, { from, to })));
  const counted = rest ? whens : shortest;
  const starts = new Set(whens.flatMap(({ from, to }) => [from, to + 1]));
  const isWithin = (day: number) => counted.some(({ from, to }) => from <= day && day <= to);
  const without = own.some((at) => cells[at]?.when === null) ? [null] : [];
  return [...[...starts].filter(isWithin), ...without];
}

function isInside(short: When, long: When): boolean {
  return long.from <= short.from && short.to <= long.to && short.to - short.from < long.to - long.from;
}

/** The smallest values along a way; without any, or with a rest, "" stands for who is in none of them. */
function valuesOf(
  own: readonly number[],
  cells: readonly Cell[],
  way: (cell: Cell) => string,
  rest: boolean,
): string[] {
  const found = [...new Set(own.map((at) => way(cells[at] as Cell)))].filter((value) => value !== "");
  const smallest = found.filter((value) => !found.some((other) => other.startsWith(`${value}\u0001`)));
  const withRest = way === placeOf ? found.filter((value) => !smallest.includes(value)) : [];
  return rest || smallest.length === 0 ? [...smallest, ...withRest, ""] : smallest;
}

const groupOf = ({ group }: Cell) => (group === null ? "" : `=${group}`);
const placeOf = ({ place }: Cell) => place.join("\u0001");
const locationOf = ({ location }: Cell) => (location === null ? "" : `=${location}`);
const periodOf = ({ when }: Cell) => (when === null ? "" : `${when.from}-${when.to}`);

function byQuestion(cells: readonly Cell[]): number[][] {
  return split(
    cells.map((_, at) => at),
    (at) => `${cells[at]?.question}\u0002${cells[at]?.moment}`,
  );
}

/** Cells whose periods hang together. */
function byTime(own: readonly number[], cells: readonly Cell[]): number[][] {
  const when = (at: number): When =>
    cells[at]?.when ?? { from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  const heaps: number[][] = [];
  let until = Number.NaN;
  for (const at of [...own].sort((one, other) => compare(when(one).from, when(other).from))) {
    if (when(at).from <= until) heaps.at(-1)?.push(at);
    else heaps.push([at]);
    until = Number.isNaN(until) || when(at).to > until ? when(at).to : until;
  }
  return heaps;
}

/** One of the whole corporation holds every complex. */
function byComplex(own: readonly number[], cells: readonly Cell[]): number[][] {
  const isWhole = own.some((at) => cells[at]?.place.length === 0);
  return isWhole ? [[...own]] : split(own, (at) => cells[at]?.place[0] ?? "");
}

function split(own: readonly number[], keyOf: (at: number) => string): number[][] {
  const heaps = new Map<string, number[]>();
  for (const at of own) {
    const known = heaps.get(keyOf(at));
    if (known) known.push(at);
    else heaps.set(keyOf(at), [at]);
  }
  return [...heaps.values()];
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
