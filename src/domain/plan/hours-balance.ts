/** Hours that the plan needs against hours that people offer, per calendar month and per skill. */

import { addMonths, type Day, dayOf, partsOf } from "../../days/day.ts";
import type { RosterInput, RosterPerson, RosterTask } from "./roster.ts";

export interface Balance {
  /** Minutes of all places of all turns. */
  readonly needed: number;
  /** Minutes of the people who are there on at least a day of the month. */
  readonly offered: number;
}

export interface SkillBalance extends Balance {
  readonly skill: string;
}

export interface MonthBalance extends Balance {
  /** The first day of the calendar month. */
  readonly month: Day;
  /** Only skills that a task asks for, in the order of the alphabet; who has a skill can also be needed without it. */
  readonly skills: readonly SkillBalance[];
}

/** Per month that the period touches; of the first and the last month only the days in the period. */
export function hoursBalance(input: Pick<RosterInput, "from" | "to" | "people" | "tasks">): MonthBalance[] {
  const { from, to, people, tasks } = input;
  const skills = [...new Set(tasks.flatMap((task) => task.skills))].sort();
  const { year, month } = partsOf(from);
  const months: MonthBalance[] = [];
  for (let start = dayOf(year, month, 1) ?? from; start <= to; start = addMonths(start, 1)) {
    const [first, last] = [Math.max(from, start), Math.min(to, addMonths(start, 1) - 1)];
    const present = people.filter((person) => isThereBetween(person, first, last));
    const neededBy = (wanted: readonly RosterTask[]): number =>
      sum(wanted.map((task) => (task.minutes ?? 0) * task.people * turnsBetween(task, first, last)));
    const offeredBy = (able: readonly RosterPerson[]): number => sum(able.map((person) => person.minutesPerMonth));
    months.push({
      month: start,
      needed: neededBy(tasks),
      offered: offeredBy(present),
      skills: skills.map((skill) => ({
        skill,
        needed: neededBy(tasks.filter((task) => task.skills.includes(skill))),
        offered: offeredBy(present.filter((person) => person.skills.has(skill))),
      })),
    });
  }
  return months;
}

/** The month that asks most of what is offered; null for a period without months. */
export function busiestMonth(months: readonly MonthBalance[]): MonthBalance | null {
  let busiest: MonthBalance | null = null;
  for (const month of months) {
    if (busiest === null || month.needed * busiest.offered > busiest.needed * month.offered) busiest = month;
  }
  return busiest;
}

function turnsBetween(task: RosterTask, first: Day, last: Day): number {
  return task.days.filter((day) => day >= first && day <= last && task.blockedBy(day) === null).length;
}

function isThereBetween(person: RosterPerson, first: Day, last: Day): boolean {
  for (let day = first; day <= last; day += 1) if (person.isThere(day)) return true;
  return false;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
