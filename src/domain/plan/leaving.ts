/** What happens when one or two people stop: how many places come open, and which tasks fall first. */

import { makeRoster } from "./make-roster.ts";
import type { Roster, RosterInput } from "./roster.ts";

export interface Leaving {
  /** The one or two who stop. */
  readonly people: readonly string[];
  /** Places that come open because of it. */
  readonly open: number;
  /** Tasks that lose turns, the most first. */
  readonly tasks: readonly { readonly task: string; readonly open: number }[];
}

/** Every pair would be too many in a large group: of these people, who are missed most, every pair is tried. */
const MOST_MISSED = 8;

/** Each person alone and pairs of who would be missed most, the worst first. Who would not be missed is left out. */
export function whoIsMissed(input: RosterInput): {
  readonly alone: readonly Leaving[];
  readonly pairs: readonly Leaving[];
} {
  const before = openByTask(makeRoster(input));
  const without = (people: readonly string[]): Leaving => {
    const left = input.people.filter(({ id }) => !people.includes(id));
    const after = openByTask(makeRoster({ ...input, people: left }));
    const tasks = [...after]
      .map(([task, open]) => ({ task, open: open - (before.get(task) ?? 0) }))
      .filter(({ open }) => open > 0)
      .sort((a, b) => b.open - a.open || (a.task < b.task ? -1 : 1));
    // Places may also move from one task to another.
    const open = total(after) - total(before);
    return { people, open, tasks };
  };
  const all = [...input.people].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id }) => without([id]));
  const alone = worstFirst(all);
  const hours = new Map(input.people.map(({ id, minutesPerMonth }) => [id, minutesPerMonth]));
  const missed = [...all]
    .sort((a, b) => b.open - a.open || (hours.get(b.people[0] ?? "") ?? 0) - (hours.get(a.people[0] ?? "") ?? 0))
    .slice(0, MOST_MISSED)
    .map(({ people }) => people[0] ?? "");
  const pairs = missed.flatMap((one, at) => missed.slice(at + 1).map((other) => without([one, other].sort())));
  return { alone: alone.filter(({ open }) => open > 0), pairs: worstFirst(pairs).filter(({ open }) => open > 0) };
}

function openByTask({ gaps }: Roster): ReadonlyMap<string, number> {
  const open = new Map<string, number>();
  for (const { task, missing } of gaps) open.set(task, (open.get(task) ?? 0) + missing);
  return open;
}

function total(open: ReadonlyMap<string, number>): number {
  return [...open.values()].reduce((sum, one) => sum + one, 0);
}

function worstFirst(all: readonly Leaving[]): Leaving[] {
  return [...all].sort((a, b) => b.open - a.open || (a.people.join() < b.people.join() ? -1 : 1));
}
