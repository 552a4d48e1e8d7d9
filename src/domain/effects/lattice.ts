/**
 * What is part of what among outcomes: a place in the whole, an initiative in its complex, a complex in the corporation, a
 * group in everybody, a month or quarter in a longer period.
 */

import type { When } from "./measurement.ts";

export interface Cell {
  /** What was asked, the same for all groups of people. */
  readonly question: string;
  /** Null is everybody. */
  readonly group: string | null;
  /** From large to small: the corporation as a whole (empty), a complex, an initiative in it. */
  readonly place: readonly string[];
  readonly location: string | null;
  /** Null: no day is known, so it is part of no longer period. */
  readonly when: When | null;
  /** Baselines are parts of baselines only. */
  readonly moment: string;
}

/** A whole and the cells right below it, divided in one way. Cells by their place in the list. */
export interface Division {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Along each way of dividing: the cell's own value, then ever larger ones. */
type Steps = readonly [groups: string[], places: string[], locations: string[], periods: (When | null)[]];
/** How far along each way a whole is from the cell. */
type Distance = readonly number[];

/** Every division that the cells show. Linear in the cells, as long as few periods of one question hold the same day. */
export function divisionsOf(cells: readonly Cell[]): Division[] {
  const holders = periodsAround(cells);
  const all = cells.map(
    (cell): Steps => [
      cell.group === null ? [""] : [`=${cell.group}`, ""],
      [...cell.place.map((_, at) => cell.place.slice(0, cell.place.length - at).join("\u0001")), ""],
      cell.location === null ? [""] : [`=${cell.location}`, ""],
      [cell.when, ...(holders.get(questionKey(cell))?.get(periodKey(cell.when)) ?? [])],
    ],
  );
  const byKey = new Map(cells.map((cell, at) => [keyAt(cell, all[at] as Steps, [0, 0, 0, 0]), at]));

  const divisions = new Map<number, Map<string, number[]>>();
  const distances = new Distances();
  cells.forEach((cell, at) => {
    const steps = all[at] as Steps;
    for (const { whole, ways } of rightAbove(cell, steps, distances.of(steps), byKey)) {
      const own = divisions.get(whole) ?? new Map<string, number[]>();
      divisions.set(whole, own);
      const parts = own.get(ways);
      if (parts) parts.push(at);
      else own.set(ways, [at]);
    }
  });
  return [...divisions].flatMap(([whole, own]) => together(own).map((parts) => ({ whole, parts })));
}

/** The wholes of a cell that hold no other whole of it, with the ways along which they are reached. */
function rightAbove(
  cell: Cell,
  steps: Steps,
  distances: readonly Distance[],
  byKey: ReadonlyMap<string, number>,
): { whole: number; ways: string }[] {
  const found = distances.flatMap((distance) => {
    const whole = distance.every((step) => step === 0) ? undefined : byKey.get(keyAt(cell, steps, distance));
    return whole === undefined ? [] : [{ whole, distance }];
  });
  const isBelow = (one: Distance, other: Distance) =>
    one !== other &&
    one.every((step, way) => (way === 3 ? holds(steps[3][other[3] ?? 0], steps[3][step]) : step <= (other[way] ?? 0)));
  return found
    .filter(({ distance }) => !found.some((other) => isBelow(other.distance, distance)))
    .map(({ whole, distance }) => ({ whole, ways: distance.map((step) => (step > 0 ? "1" : "0")).join("") }));
}

/** Divisions that share a way mix places and groups of those places: they are one. Places and groups apart are two. */
function together(own: ReadonlyMap<string, readonly number[]>): number[][] {
  const merged: { ways: string; parts: number[] }[] = [];
  for (const [ways, parts] of own) {
    const shares = ({ ways: other }: { ways: string }) =>
      [...ways].some((sign, at) => sign === "1" && other[at] === "1");
    const same = merged.filter(shares);
    const rest = merged.filter((one) => !shares(one));
    const union = [...ways].map((sign, at) => (sign === "1" || same.some((one) => one.ways[at] === "1") ? "1" : "0"));
    merged.splice(0, merged.length, ...rest, {
      ways: union.join(""),
      parts: [...same.flatMap((one) => one.parts), ...parts],
    });
  }
  return merged.map(({ parts }) => parts);
}

/** Every choice of a step along each way, made once for all cells with as many steps. */
class Distances {
  readonly #known = new Map<string, readonly Distance[]>();
  of(steps: Steps): readonly Distance[] {
    const key = steps.map(({ length }) => length).join();
    const known = this.#known.get(key);
    if (known) return known;
    const made = steps.reduce<number[][]>(
      (starts, { length }) => starts.flatMap((start) => Array.from({ length }, (_, step) => [...start, step])),
      [[]],
    );
    this.#known.set(key, made);
    return made;
  }
}

function keyAt(cell: Cell, [groups, places, locations, periods]: Steps, at: Distance): string {
  const [group = 0, place = 0, location = 0, period = 0] = at;
  return [
    questionKey(cell),
    groups[group],
    places[place],
    locations[location],
    periodKey(periods[period] ?? null),
  ].join("\u0002");
}

function questionKey({ question, moment }: Cell): string {
  return `${question}\u0002${moment}`;
}

function periodKey(when: When | null): string {
  return when === null ? "" : `${when.from}-${when.to}`;
}

function holds(long: When | null | undefined, short: When | null | undefined): boolean {
  if (!long || !short) return long === short;
  return long.from <= short.from && short.to <= long.to;
}

/** Of every question: for each of its periods the longer ones that hold it. Single days hold nothing. */
function periodsAround(cells: readonly Cell[]): ReadonlyMap<string, ReadonlyMap<string, When[]>> {
  const known = new Map<string, Map<string, When>>();
  for (const cell of cells) {
    if (cell.when === null) continue;
    const own = known.get(questionKey(cell)) ?? new Map<string, When>();
    known.set(questionKey(cell), own.set(periodKey(cell.when), cell.when));
  }
  return new Map(
    [...known].map(([question, own]) => {
      const whens = [...own.values()];
      const long = whens.filter(({ from, to }) => to > from);
      const around = (short: When) => long.filter((other) => other !== short && holds(other, short));
      return [question, new Map(whens.map((when) => [periodKey(when), around(when)]))];
    }),
  );
}
