/** The plan as the maker of rosters takes it. */

import { addMonths, type Day, dayOf, partsOf } from "../../days/day.ts";
import { publicHolidayOn } from "../../days/public-holidays.ts";
import { isIn } from "../../domain/plan/day-set.ts";
import { occurrences } from "../../domain/plan/occurrences.ts";
import type { RosterPerson, RosterTask } from "../../domain/plan/roster.ts";
import { fold } from "../../records/references.ts";
import { groupBy } from "../group-by.ts";
import { isAbsent, type PlanBook, type PlanTask } from "./plan-book.ts";
import type { StandingTurn } from "./standing-turns.ts";

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export function rosterPeople({ people, hasOneGroup }: PlanBook): RosterPerson[] {
  return people.map((person) => ({
    id: person.id,
    group: hasOneGroup ? null : fold(person.initiative ?? ""),
    minutesPerMonth: person.minutesPerMonth,
    skills: new Set(person.skills),
    isThere: (day) => !isAbsent(person, day) && !isIn(person.away, day),
  }));
}

/** The tasks that residents do, with the days of their turns. */
export function rosterTasks(
  { tasks, hasOneGroup }: PlanBook,
  period: Period,
  turns: readonly StandingTurn[],
): RosterTask[] {
  const lastDone = lastTimes(turns, period.from);
  const moved = movedTurns(turns);
  return tasks
    .filter(({ isForResidents }) => isForResidents)
    .map((task) => ({
      id: task.id,
      group: hasOneGroup ? null : fold(task.initiative ?? ""),
      minutes: task.minutes,
      people: task.people,
      skills: task.skills,
      lacksSkillName: task.lacksSkillName,
      days: withMoved(daysOf(task, period, lastDone.get(task.id) ?? null), moved.get(task.id) ?? []),
      blockedBy: (day) => (isIn(task.blocked, day) ? "blocked" : isHolidayFor(task, day) ? "holiday" : null),
    }));
}

type MovedTurn = Pick<StandingTurn, "on" | "plannedOn">;

/** Per task the turns that somebody put on another day and that nobody has yet. */
function movedTurns(turns: readonly StandingTurn[]): ReadonlyMap<string, readonly MovedTurn[]> {
  return groupBy(turns, ({ task, isFree, on, plannedOn }) => (isFree && on !== plannedOn ? task : null));
}

function withMoved(days: readonly Day[], moved: readonly MovedTurn[]): readonly Day[] {
  if (moved.length === 0) return days;
  const left = new Set(moved.map(({ plannedOn }) => plannedOn));
  const all = new Set([...days.filter((day) => !left.has(day)), ...moved.map(({ on }) => on)]);
  return [...all].sort((a, b) => a - b);
}

function isHolidayFor({ onHolidays }: PlanTask, day: Day): boolean {
  return !onHolidays && publicHolidayOn(day) !== null;
}

/** The days of a task in a period; none when nobody knows how often. `lastDone`: the last time before the period. */
export function daysOf({ recurrence, anchor, to }: PlanTask, period: Period, lastDone: Day | null): Day[] {
  if (!recurrence) return [];
  const last = to === null ? period.to : Math.min(to, period.to);
  return occurrences(recurrence, { from: period.from, to: last, anchor, lastDone });
}

/** Per task the last turn before a day that was done, or that is still to be done then. */
function lastTimes(turns: readonly StandingTurn[], before: Day): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const { task, on, doneOn, values } of turns) {
    const time = doneOn ?? (values.done === false ? null : on);
    if (time === null || time >= before) continue;
    last.set(task, Math.max(last.get(task) ?? time, time));
  }
  return last;
}

/** The first days of the calendar months that a period touches. */
export function monthsOf({ from, to }: Period): Day[] {
  const { year, month } = partsOf(from);
  const months: Day[] = [];
  for (let start = dayOf(year, month, 1) ?? from; start <= to; start = addMonths(start, 1)) months.push(start);
  return months;
}
