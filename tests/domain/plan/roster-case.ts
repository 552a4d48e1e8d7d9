/** Random small rosters, and whether fewer places could have stayed open. */

import fc from "fast-check";
import { type Day, dayOfIso, partsOf } from "../../../src/days/day.ts";
import type { Roster, RosterInput, RosterPerson, RosterTask } from "../../../src/domain/plan/roster.ts";

export const FROM: Day = dayOfIso("2026-03-16") ?? 0;

export interface Sizes {
  readonly people: number;
  readonly tasks: number;
  readonly turns: number;
  readonly days: number;
  readonly minutes: readonly number[];
}

export function rosterCases(sizes: Sizes): fc.Arbitrary<RosterInput> {
  const offsets = fc.integer({ min: 0, max: sizes.days - 1 });
  const person = fc.record({
    minutesPerMonth: fc.constantFrom(0, 30, 60, 75, 90, 120, 150),
    skills: fc.subarray(["snoeien", "plannen"]),
    away: fc.uniqueArray(offsets, { maxLength: Math.ceil(sizes.days / 3) }),
    group: fc.constantFrom(null, "i-1", "i-2"),
  });
  const task = fc.record({
    minutes: fc.constantFrom(...sizes.minutes),
    people: fc.constantFrom(1, 1, 2),
    skills: fc.subarray(["snoeien"]),
    days: fc.uniqueArray(offsets, { minLength: 1, maxLength: sizes.turns }),
    group: fc.constantFrom(null, null, "i-1"),
    blocked: fc.uniqueArray(offsets, { maxLength: 1 }),
  });
  return fc
    .record({
      people: fc.array(person, { minLength: 1, maxLength: sizes.people }),
      tasks: fc.array(task, { minLength: 1, maxLength: sizes.tasks }),
    })
    .map(({ people, tasks }) => ({
      from: FROM,
      to: FROM + sizes.days - 1,
      people: people.map((one, at): RosterPerson => {
        const away = new Set(one.away.map((offset) => FROM + offset));
        return { ...one, id: `DN-${at + 1}`, skills: new Set(one.skills), isThere: (day) => !away.has(day) };
      }),
      tasks: tasks.map((one, at): RosterTask => {
        const blocked = new Set(one.blocked.map((offset) => FROM + offset));
        const days = one.days.map((offset) => FROM + offset).sort((a, b) => a - b);
        return {
          ...one,
          id: `T-${at + 1}`,
          lacksSkillName: false,
          days,
          blockedBy: (day) => (blocked.has(day) ? "blocked" : null),
        };
      }),
      fixed: [],
    }));
}

/** Whether there is a roster that leaves at most so many places open, by trying everything. */
export function canLeaveOpen(input: RosterInput, most: number): boolean {
  const { people, tasks } = input;
  const places = tasks.flatMap((task) =>
    task.days.flatMap((on) => (task.blockedBy(on) ? [] : Array.from({ length: task.people }, () => ({ task, on })))),
  );
  const blocked = tasks.reduce(
    (sum, task) => sum + task.people * task.days.filter((on) => task.blockedBy(on) !== null).length,
    0,
  );
  const used = new Map<string, number>();
  const taken = new Set<string>();
  const visit = (at: number, open: number): boolean => {
    const place = places[at];
    if (!place) return true;
    const { task, on } = place;
    for (const person of people) {
      const turn = `${person.id} ${task.id} ${on}`;
      if (!mayDo(person, task, on) || taken.has(turn)) continue;
      const month = `${person.id} ${partsOf(on).month}`;
      const before = used.get(month) ?? 0;
      if (before + (task.minutes ?? 0) > person.minutesPerMonth) continue;
      used.set(month, before + (task.minutes ?? 0));
      taken.add(turn);
      const isPossible = visit(at + 1, open);
      taken.delete(turn);
      used.set(month, before);
      if (isPossible) return true;
    }
    return open < most - blocked && visit(at + 1, open + 1);
  };
  return most >= blocked && visit(0, 0);
}

export function openPlaces({ gaps }: Roster): number {
  return gaps.reduce((sum, { missing }) => sum + missing, 0);
}

export function mayDo(person: RosterPerson, task: RosterTask, on: Day): boolean {
  const isOfGroup = person.group === null || task.group === null || person.group === task.group;
  return isOfGroup && person.isThere(on) && task.skills.every((skill) => person.skills.has(skill));
}
