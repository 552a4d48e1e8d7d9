/**
 * Makes a roster. Nobody is asked on a day on which they are away, for more minutes than they offer in a month, or for what
 * they cannot do; as few places as possible stay open; turns are spread by what each person offers. The same input gives
 * the same roster, whatever the order of the rows.
 */

import { addMonths, type Day, dayOf, partsOf } from "../../days/day.ts";
import { canDo } from "./ability.ts";
import { gapReason } from "./gap-reason.ts";
import type { FixedTurn, Gap, GapReason, Load, Roster, RosterInput, RosterPerson, RosterTask, Turn } from "./roster.ts";
import { RosterMonth, type Slot, type Tally } from "./roster-month.ts";
import { spreadFairly } from "./spread-fairly.ts";

export function makeRoster(input: RosterInput): Roster {
  const fresh = divide({ ...input, before: [] });
  if (!input.before || input.before.length === 0) return fresh;
  const kept = divide(input);
  return openPlaces(kept) > openPlaces(fresh) ? fresh : kept;
}

function openPlaces({ gaps }: Roster): number {
  return gaps.reduce((sum, { missing }) => sum + missing, 0);
}

function divide(input: RosterInput): Roster {
  const people = [...input.people].sort((a, b) => order(a.id, b.id));
  const { from, to } = input;
  const there = people.map((person) => presence(person, from, to));
  const numberOf = new Map(people.map(({ id }, at) => [id, at]));
  const tally: Tally = {
    turns: people.map(() => 0),
    minutes: people.map(() => 0),
    offered: people.map(() => 0),
  };
  const { slots, unplanned } = slotsOf(input, people, (person, day) => there[person]?.[day - from] === 1);
  const fixedBy = byMonth(input.fixed);
  const slotsBy = byMonth(slots.map(({ slot }) => slot));
  const months: RosterMonth[] = [];
  for (const start of monthStarts(from, to)) {
    const [first, last] = [Math.max(start, from), Math.min(addMonths(start, 1) - 1, to)];
    const room = people.map(({ minutesPerMonth }, at) =>
      isEverThere(there[at], first - from, last - from) ? minutesPerMonth : 0,
    );
    for (const [at, minutes] of room.entries()) tally.offered[at] = (tally.offered[at] ?? 0) + minutes;
    for (const { on, participants, minutes } of fixedBy.get(start) ?? []) {
      for (const id of participants) {
        const at = numberOf.get(id);
        if (at === undefined) continue;
        room[at] = (room[at] ?? 0) - minutes;
        if (on < from || on > to) continue;
        tally.turns[at] = (tally.turns[at] ?? 0) + 1;
        tally.minutes[at] = (tally.minutes[at] ?? 0) + minutes;
      }
    }
    const month = new RosterMonth(slotsBy.get(start) ?? [], room, tally);
    month.restore();
    month.fill();
    months.push(month);
  }
  const alike = people.map((person, at) => descriptionOf(person, there[at]));
  do {
    spreadFairly(months, tally, alike);
    // What moved may have made room for what was open.
  } while (months.filter((month) => month.fill()).length > 0);
  const open = slots.flatMap(({ slot, task }): Gap[] => {
    const missing = slot.people - slot.members.length;
    if (missing === 0) return [];
    const reason = gapReason(task, slot, people);
    return [{ task: slot.task, on: slot.on, missing, reason }];
  });
  return {
    turns: [...slots.flatMap(({ slot }) => turnOf(slot, people)), ...fixedTurns(input)].sort(byDayAndTask),
    gaps: [...unplanned, ...open, ...leftOpen(input)].sort(byDayAndTask),
    load: people.map(
      ({ id }, at): Load => ({
        participant: id,
        turns: tally.turns[at] ?? 0,
        minutes: tally.minutes[at] ?? 0,
        offered: tally.offered[at] ?? 0,
      }),
    ),
  };
}

/** The turns that have to be filled, and those that cannot even be tried. */
function slotsOf(
  { from, to, tasks, fixed, before = [] }: RosterInput,
  people: readonly RosterPerson[],
  isThere: (person: number, day: Day) => boolean,
): { readonly slots: readonly { readonly slot: Slot; readonly task: RosterTask }[]; readonly unplanned: Gap[] } {
  const settled = new Set(fixed.map(({ task, plannedOn }) => `${task} ${plannedOn}`));
  const numberOf = new Map(people.map(({ id }, at) => [id, at]));
  const had = new Map(before.map((turn) => [`${turn.task} ${turn.on}`, turn.participants]));
  const slots: { slot: Slot; task: RosterTask }[] = [];
  const unplanned: Gap[] = [];
  for (const task of [...tasks].sort((a, b) => order(a.id, b.id))) {
    const { id, minutes } = task;
    const able = people.flatMap((person, at) => (canDo(person, task) ? [at] : []));
    for (const on of task.days) {
      if (on < from || on > to || settled.has(`${id} ${on}`)) continue;
      const reason = reasonNotToTry(task, on);
      if (reason !== null || minutes === null) {
        unplanned.push({ task: id, on, missing: task.people, reason: reason ?? "noMinutes" });
        continue;
      }
      const candidates = able.filter((person) => isThere(person, on));
      const own = [...new Set(had.get(`${id} ${on}`) ?? [])].flatMap((name) => numberOf.get(name) ?? []);
      slots.push({ slot: { task: id, on, minutes, people: task.people, candidates, before: own, members: [] }, task });
    }
  }
  return { slots, unplanned };
}

function reasonNotToTry(task: RosterTask, on: Day): GapReason | null {
  const blocked = task.blockedBy(on);
  if (blocked !== null) return blocked;
  if (task.minutes === null) return "noMinutes";
  return task.lacksSkillName ? "noSkillName" : null;
}

function turnOf({ task, on, members }: Slot, people: readonly RosterPerson[]): Turn[] {
  if (members.length === 0) return [];
  return [
    { task, on, participants: [...members].sort((a, b) => a - b).map((at) => people[at]?.id ?? ""), isFixed: false },
  ];
}

function fixedTurns({ fixed, from, to }: RosterInput): Turn[] {
  return fixed
    .filter(({ on, participants, missing }) => on >= from && on <= to && (participants.length > 0 || missing === 0))
    .map(({ task, on, participants }) => ({ task, on, participants, isFixed: true }));
}

function leftOpen({ fixed, from, to }: RosterInput): Gap[] {
  return fixed
    .filter(({ on, missing }) => on >= from && on <= to && missing > 0)
    .map(({ task, on, missing }) => ({ task, on, missing, reason: "leftOpen" }));
}

function presence(person: RosterPerson, from: Day, to: Day): Uint8Array {
  return Uint8Array.from({ length: to - from + 1 }, (_, at) => (person.isThere(from + at) ? 1 : 0));
}

function isEverThere(days: Uint8Array | undefined, first: number, last: number): boolean {
  return days?.subarray(first, last + 1).includes(1) ?? false;
}

/** People with the same description are equal: neither is preferred for any turn. */
function descriptionOf({ group, minutesPerMonth, skills }: RosterPerson, days: Uint8Array | undefined): string {
  return JSON.stringify([group, minutesPerMonth, [...skills].sort(), days?.join("")]);
}

function monthStarts(from: Day, to: Day): Day[] {
  const starts: Day[] = [];
  for (let start = monthOf(from); start <= to; start = addMonths(start, 1)) starts.push(start);
  return starts;
}

function byMonth<T extends { readonly on: Day }>(rows: readonly T[]): ReadonlyMap<Day, T[]> {
  const months = new Map<Day, T[]>();
  for (const row of rows) {
    const start = monthOf(row.on);
    const known = months.get(start);
    if (known) known.push(row);
    else months.set(start, [row]);
  }
  return months;
}

function monthOf(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayOf(year, month, 1) ?? Number.NaN;
}

function byDayAndTask(a: Turn | Gap | FixedTurn, b: Turn | Gap | FixedTurn): number {
  return a.on - b.on || order(a.task, b.task);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
