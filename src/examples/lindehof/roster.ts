/**
 * The roster of the example, made as the program makes it: the tasks of the plan over eight months, with a person on holiday,
 * one who joins later, and work for which too few people have the skill. What lies before the day of the example was done.
 */

import type { Day } from "../../days/day.ts";
import { publicHolidayOn } from "../../days/public-holidays.ts";
import { makeRoster } from "../../domain/plan/make-roster.ts";
import { occurrences } from "../../domain/plan/occurrences.ts";
import { plannedText } from "../../domain/plan/planned-turn.ts";
import type { Rhythm } from "../../domain/plan/recurrence.ts";
import type { RosterPerson, RosterTask } from "../../domain/plan/roster.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { gapWords } from "../../schema/gap-words.ts";
import { INITIATIVE, numbered, on, rowId, START, TASK } from "./shared.ts";

const LAST = on(2026, 10, 31);
/** What lies after it is planned, not done. */
const LAST_DONE = on(2026, 9, 30);
const JOINED = on(2026, 4, 1);
const AWAY = { from: on(2026, 8, 1), to: on(2026, 8, 31) };

/** As others may see them: one of the four did not agree to have the name shown. */
const LABELS: Readonly<Record<string, string>> = {
  [rowId("DN", 1)]: "Anja",
  [rowId("DN", 2)]: "Kemal",
  [rowId("DN", 4)]: "Jan",
};

const people: readonly RosterPerson[] = [
  person(1, 6, []),
  person(2, 4, ["snoeien"]),
  person(3, 4, []),
  person(4, 3, [], (day) => day >= JOINED && (day < AWAY.from || day > AWAY.to)),
];

const GARDEN = [3, 4, 5, 6, 7, 8, 9, 10];
const tasks: readonly RosterTask[] = [
  task(TASK.stairs1, 45, 1, { kind: "weeks", every: 1, on: [1] }),
  task(TASK.stairs2, 45, 1, { kind: "weeks", every: 1, on: [3] }),
  task(TASK.borders, 90, 3, { kind: "weeks", every: 2, on: [6] }, GARDEN),
  task(TASK.yard, 30, 2, { kind: "monthWeekdays", every: 1, nths: [1], weekday: 6 }),
  { ...task(TASK.hedges, 60, 2, { kind: "monthDays", every: 12, on: [] }, [10]), skills: ["snoeien"] },
];

const { turns, gaps } = makeRoster({ from: START, to: LAST, people, tasks, fixed: [] });
const minutesOf = new Map(tasks.map(({ id, minutes }) => [id, minutes ?? 0]));

interface Line {
  readonly task: string;
  readonly on: Day;
  readonly participants: readonly string[];
  readonly done: boolean;
}

const planned = new Map<string, Line>();
for (const { task: id, on: day, participants } of turns) {
  planned.set(`${day} ${id}`, { task: id, on: day, participants, done: false });
}
for (const { task: id, on: day } of gaps) {
  if (!planned.has(`${day} ${id}`)) planned.set(`${day} ${id}`, { task: id, on: day, participants: [], done: false });
}

/** One turn in so many was missed. */
const MISSED = 23;
const lines: readonly Line[] = [...planned.values()]
  .sort((a, b) => a.on - b.on || (a.task < b.task ? -1 : 1))
  .map((line, at) => ({ ...line, done: line.on <= LAST_DONE && line.participants.length > 0 && at % MISSED !== 11 }));

export const rosterRows: readonly RowValues[] = numbered(
  "R",
  lines.map((line, at) => {
    const gap = gaps.find((open) => open.task === line.task && open.on === line.on);
    const isPast = line.on <= LAST_DONE;
    return {
      task: line.task,
      on: line.on,
      turns: 1,
      who: line.participants.map((id) => LABELS[id] ?? id).join(", ") || null,
      openBecause: gap ? gapWords(gap) : null,
      ...(isPast ? { done: line.done ? "ja" : "nee" } : {}),
      ...(line.done && at % 4 === 0 ? { seenBy: "Anja" } : {}),
      ...(isPast && !line.done && line.participants.length > 0 ? { note: "ziek; de week erna ingehaald" } : {}),
      planned: plannedText(line),
    };
  }),
);

export const hourRows: readonly RowValues[] = numbered(
  "U",
  lines
    .filter(({ done }) => done)
    .flatMap((line) =>
      line.participants.map((participant) => ({
        on: line.on,
        initiative: INITIATIVE,
        task: line.task,
        participant,
        hours: (minutesOf.get(line.task) ?? 0) / 60,
      })),
    ),
);

function person(
  number: number,
  hours: number,
  skills: readonly string[],
  isThere: (day: Day) => boolean = () => true,
): RosterPerson {
  return { id: rowId("DN", number), group: null, minutesPerMonth: hours * 60, skills: new Set(skills), isThere };
}

function task(id: string, minutes: number, count: number, rhythm: Rhythm, months: readonly number[] = []): RosterTask {
  const days = occurrences({ rhythm, months }, { from: START, to: LAST, anchor: START });
  const blockedBy = (day: Day) => (publicHolidayOn(day) === null ? null : ("holiday" as const));
  return { id, group: null, minutes, people: count, skills: [], lacksSkillName: false, days, blockedBy };
}
