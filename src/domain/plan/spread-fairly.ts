/** After all places are filled: turns move to who did less, as long as nobody is asked more than was offered. */

import type { RosterMonth, Slot, Tally } from "./roster-month.ts";

/**
 * Moves turns until nobody could take one over from somebody who did more for what was offered. Every move makes the
 * differences smaller, so that it ends. `alike` gives people who differ in nothing the same name: between these, two short
 * turns are also exchanged for a long one.
 */
export function spreadFairly(months: readonly RosterMonth[], tally: Tally, alike: readonly string[]): void {
  while (moveOnce(months, tally) || exchangeOnce(months, tally, alike));
}

function moveOnce(months: readonly RosterMonth[], tally: Tally): boolean {
  let moved = false;
  for (const month of months) {
    for (const slot of month.slots) {
      for (const giver of [...slot.members]) {
        const taker = takerOf(month, slot, giver, tally);
        if (taker === null) continue;
        month.remove(giver, slot);
        month.add(taker, slot);
        moved = true;
      }
    }
  }
  return moved;
}

function takerOf(month: RosterMonth, slot: Slot, giver: number, { turns, offered }: Tally): number | null {
  const share = (person: number, more: number): number =>
    ((turns[person] ?? 0) + more) / Math.max(offered[person] ?? 0, Number.EPSILON);
  let best: number | null = null;
  let least = share(giver, 0);
  for (const person of slot.candidates) {
    const after = share(person, 1);
    if (after >= least || (month.room[person] ?? 0) < slot.minutes || slot.members.includes(person)) continue;
    [best, least] = [person, after];
  }
  return best;
}

/** Somebody with two turns more than a person alike gives two short ones for a long one. */
function exchangeOnce(months: readonly RosterMonth[], { turns }: Tally, alike: readonly string[]): boolean {
  for (const persons of groupsOf(alike)) {
    const byTurns = persons.sort((a, b) => (turns[b] ?? 0) - (turns[a] ?? 0) || a - b);
    for (const much of byTurns) {
      for (const little of [...byTurns].reverse()) {
        if ((turns[much] ?? 0) - (turns[little] ?? 0) < 2) break;
        if (months.some((month) => exchange(month, much, little))) return true;
      }
    }
  }
  return false;
}

function exchange(month: RosterMonth, much: number, little: number): boolean {
  const given = [...(month.held[much] ?? [])].filter(({ members }) => !members.includes(little));
  const taken = [...(month.held[little] ?? [])].filter(({ members }) => !members.includes(much));
  const [roomOfMuch, roomOfLittle] = [month.room[much] ?? 0, month.room[little] ?? 0];
  for (const [at, first] of given.entries()) {
    for (const second of given.slice(at + 1)) {
      const both = first.minutes + second.minutes;
      const back = taken.find(({ minutes }) => both - minutes <= roomOfLittle && minutes - both <= roomOfMuch);
      if (!back) continue;
      for (const slot of [first, second]) {
        month.remove(much, slot);
        month.add(little, slot);
      }
      month.remove(little, back);
      month.add(much, back);
      return true;
    }
  }
  return false;
}

function groupsOf(alike: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  alike.forEach((name, person) => {
    const known = groups.get(name);
    if (known) known.push(person);
    else groups.set(name, [person]);
  });
  return [...groups.values()].filter((persons) => persons.length > 1);
}
