/**
 * One calendar month of a roster. Hours are offered per month, so that a month can be filled by itself: every place of every
 * turn goes to somebody who has room for it, and where nobody has, others hand turns on to each other until somebody does
 * (augmenting paths). Short turns go first: that leaves the fewest places open.
 */

import type { Day } from "../../days/day.ts";

/** A turn while the roster is made. Persons are numbers: their place in the list of people. */
export interface Slot {
  readonly task: string;
  readonly on: Day;
  readonly minutes: number;
  readonly people: number;
  /** Who may do it and is there on that day, in the order of the list. */
  readonly candidates: readonly number[];
  /** Who had it before. */
  readonly before: readonly number[];
  readonly members: number[];
}

/** How much everybody has done so far, over all months; what is fair depends on what somebody offered. */
export interface Tally {
  readonly turns: number[];
  readonly minutes: number[];
  /** Minutes offered in the months so far. */
  readonly offered: number[];
}

export class RosterMonth {
  readonly slots: readonly Slot[];
  /** Minutes that each person has left. */
  readonly room: number[];
  /** Per person: the turns of this month that others may take over. */
  readonly held: Set<Slot>[];
  readonly #tally: Tally;
  /** Turns from which a search found nobody; nobody will be found while no turn is handed on. */
  readonly #dead = new Set<Slot>();
  readonly #byUrgency: readonly Slot[];

  constructor(slots: readonly Slot[], room: number[], tally: Tally) {
    this.slots = slots;
    this.room = room;
    this.held = room.map(() => new Set());
    this.#tally = tally;
    this.#byUrgency = [...slots].sort(mostUrgentFirst);
  }

  /** Gives turns back to who had them before, as far as they can still do them. */
  restore(): void {
    for (const slot of this.#byUrgency) {
      for (const person of slot.before) {
        const fits = slot.members.length < slot.people && (this.room[person] ?? 0) >= slot.minutes;
        if (fits && slot.candidates.includes(person)) this.add(person, slot);
      }
    }
  }

  /** Fills what is open; whether anything was filled. */
  fill(): boolean {
    this.#dead.clear();
    let filled = false;
    for (const slot of this.#byUrgency) {
      while (slot.members.length < slot.people && (this.#assign(slot) || this.#handOn(slot))) filled = true;
    }
    return filled;
  }

  /** Gives a place to somebody; the caller has looked whether there is room. */
  add(person: number, slot: Slot): void {
    slot.members.push(person);
    this.held[person]?.add(slot);
    this.room[person] = (this.room[person] ?? 0) - slot.minutes;
    this.#count(person, 1, slot.minutes);
  }

  remove(person: number, slot: Slot): void {
    slot.members.splice(slot.members.indexOf(person), 1);
    this.held[person]?.delete(slot);
    this.room[person] = (this.room[person] ?? 0) + slot.minutes;
    this.#count(person, -1, -slot.minutes);
  }

  #count(person: number, turns: number, minutes: number): void {
    this.#tally.turns[person] = (this.#tally.turns[person] ?? 0) + turns;
    this.#tally.minutes[person] = (this.#tally.minutes[person] ?? 0) + minutes;
  }

  /** The one with room who did least for what was offered. */
  #assign(slot: Slot): boolean {
    let best: number | null = null;
    for (const person of slot.candidates) {
      if ((this.room[person] ?? 0) < slot.minutes || slot.members.includes(person)) continue;
      if (best === null || this.#isBefore(person, best, slot.on)) best = person;
    }
    if (best === null) return false;
    this.add(best, slot);
    return true;
  }

  #isBefore(person: number, other: number, on: Day): boolean {
    const { turns, minutes, offered } = this.#tally;
    const [mine, theirs] = [offered[person] ?? 0, offered[other] ?? 0];
    const byTurns = ((turns[person] ?? 0) + 1) * theirs - ((turns[other] ?? 0) + 1) * mine;
    if (byTurns !== 0) return byTurns < 0;
    const byDay = Number(this.#isBusy(person, on)) - Number(this.#isBusy(other, on));
    if (byDay !== 0) return byDay < 0;
    return (minutes[person] ?? 0) * theirs < (minutes[other] ?? 0) * mine;
  }

  #isBusy(person: number, on: Day): boolean {
    for (const slot of this.held[person] ?? []) if (slot.on === on) return true;
    return false;
  }

  /**
   * Finds the shortest chain in which each person takes one turn and gives another away, down to somebody with room.
   * A person is in a chain once, so that what is asked of each is checked by itself.
   */
  #handOn(wanted: Slot): boolean {
    const cameFrom = new Map<Slot, { readonly slot: Slot; readonly person: number } | null>([[wanted, null]]);
    const queue = [wanted];
    /** Per person the shortest turn for which everything they could give away is in the queue. */
    const looked: number[] = [];
    for (let at = 0; at < queue.length; at += 1) {
      const slot = queue[at] as Slot;
      const inChain = chainOf(slot, cameFrom);
      for (const person of slot.candidates) {
        if ((looked[person] ?? Number.POSITIVE_INFINITY) <= slot.minutes) continue;
        if (inChain.has(person) || slot.members.includes(person)) continue;
        looked[person] = slot.minutes;
        const room = this.room[person] ?? 0;
        if (room >= slot.minutes) {
          this.#apply(slot, person, cameFrom);
          this.#dead.clear();
          return true;
        }
        for (const given of this.held[person] ?? []) {
          if (cameFrom.has(given) || this.#dead.has(given) || room + given.minutes < slot.minutes) continue;
          cameFrom.set(given, { slot, person });
          queue.push(given);
        }
      }
    }
    for (const slot of queue) this.#dead.add(slot);
    return false;
  }

  #apply(
    last: Slot,
    taker: number,
    cameFrom: ReadonlyMap<Slot, { readonly slot: Slot; readonly person: number } | null>,
  ): void {
    let [slot, person] = [last, taker];
    for (let step = cameFrom.get(slot) ?? null; step !== null; step = cameFrom.get(slot) ?? null) {
      this.remove(step.person, slot);
      this.add(person, slot);
      [slot, person] = [step.slot, step.person];
    }
    this.add(person, slot);
  }
}

function chainOf(
  slot: Slot,
  cameFrom: ReadonlyMap<Slot, { readonly slot: Slot; readonly person: number } | null>,
): ReadonlySet<number> {
  const persons = new Set<number>();
  for (let step = cameFrom.get(slot) ?? null; step !== null; step = cameFrom.get(step.slot) ?? null) {
    persons.add(step.person);
  }
  return persons;
}

function mostUrgentFirst(a: Slot, b: Slot): number {
  return (
    a.minutes - b.minutes ||
    a.people - b.people ||
    a.candidates.length - b.candidates.length ||
    a.on - b.on ||
    (a.task < b.task ? -1 : a.task > b.task ? 1 : 0)
  );
}
