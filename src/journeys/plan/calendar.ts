/** J5: the roster as calendars: one for each group, and one for each participant with only that person's turns. */

import type { Day } from "../../days/day.ts";
import { readPlanned } from "../../domain/plan/planned-turn.ts";
import type { CalendarEvent, TurnCalendar } from "../../domain/plan/turn-calendar.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { PlanTask } from "./plan-book.ts";
import { readPlan } from "./read-plan.ts";
import { type StandingTurn, standingTurns } from "./standing-turns.ts";
import { Names } from "./who.ts";

export interface Calendars {
  /** Per initiative, or one when there is no more than one. */
  readonly groups: readonly TurnCalendar[];
  /** Only people who have turns, or had one that somebody else took over. */
  readonly participants: readonly (TurnCalendar & { readonly participant: string })[];
}

/**
 * The turns with a day that were not skipped. Nobody's name but the one that was agreed on stands in them, and in a
 * participant's calendar nobody else's at all. Refused (P001) without tasks or participants.
 */
export function turnCalendars(workbook: WorkbookSnapshot, today: Day): Outcome<Calendars> {
  const read = readPlan(workbook);
  if (!read.ok) return read;
  const book = read.value;
  const problems: Problem[] = [...read.problems];
  const names = new Names(book);
  const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, today };
  const turns = standingTurns(book, names, always, problems)
    .filter(({ values }) => values.done !== false)
    .sort((a, b) => a.on - b.on || a.at - b.at);
  if (turns.length === 0) problems.push(problem("P020", "warning", [], {}));
  const taskOf = new Map(book.tasks.map((task) => [task.id, task]));
  const groupOf = ({ task }: StandingTurn): string => (book.hasOneGroup ? "" : (taskOf.get(task)?.initiative ?? ""));
  const groups = [...new Set(turns.map(groupOf))].sort().map((group): TurnCalendar => {
    const own = turns.filter((turn) => groupOf(turn) === group);
    return {
      fileName: group === "" ? "rooster" : `rooster-${safeName(group)}`,
      title: group === "" ? "Rooster zelfbeheer" : `Rooster zelfbeheer ${group}`,
      events: own.map((turn) => groupEvent(turn, taskOf.get(turn.task), names)),
    };
  });
  const participants = book.people.flatMap(({ id }) => {
    const events = turns.flatMap((turn) => ownEvent(turn, id, taskOf.get(turn.task)));
    if (events.length === 0) return [];
    const title = `Rooster zelfbeheer ${names.labelOf(id)}`;
    return [{ participant: id, fileName: `rooster-${safeName(id)}`, title, events }];
  });
  return { ok: true, value: { groups, participants: withOwnFile(participants, groups) }, problems };
}

function groupEvent(turn: StandingTurn, task: PlanTask | undefined, names: Names): CalendarEvent {
  // Names that we do not know may be anybody's.
  const isUnknown = turn.participants.length === 0 && turn.values.who !== null;
  const who =
    turn.participants.length > 0 ? names.textOf(turn.participants) : isUnknown ? "zie het rooster" : "nog niemand";
  const isOpen = turn.participants.length === 0 && !isUnknown;
  return {
    ...described(turn, task),
    uid: uidOf(turn, task, null),
    title: `${isOpen ? "Nog open: " : ""}${titleOf(turn, task)}`,
    description: [`Wie: ${who}`, ...detailsOf(task)].join("\n"),
    isCancelled: false,
  };
}

/** A turn that somebody else took over is cancelled in the calendar of who had it. */
function ownEvent(turn: StandingTurn, id: string, task: PlanTask | undefined): CalendarEvent[] {
  const isOwn = turn.participants.includes(id);
  const planned = readPlanned(turn.values.planned)?.participants ?? [];
  if (!isOwn && !planned.some((other) => fold(other) === fold(id))) return [];
  return [
    {
      ...described(turn, task),
      uid: uidOf(turn, task, id),
      title: titleOf(turn, task),
      description: detailsOf(task).join("\n"),
      isCancelled: !isOwn,
    },
  ];
}

function described({ on }: StandingTurn, task: PlanTask | undefined) {
  return { on, startsAt: task?.startsAt ?? null, minutes: task?.minutes ?? null, place: task?.space ?? "" };
}

function titleOf({ task: id }: StandingTurn, task: PlanTask | undefined): string {
  const name = task?.name ?? id;
  return task?.space ? `${name} (${task.space})` : name;
}

function detailsOf(task: PlanTask | undefined): string[] {
  if (!task) return [];
  return [
    ...(task.description === null ? [] : [task.description]),
    ...(task.tools === null ? [] : [`Neem mee: ${task.tools}`]),
    ...(task.minutes === null ? [] : [`Duur: ongeveer ${Math.round(task.minutes)} minuten`]),
  ];
}

/** From the numbers of the row, its initiative and its complex: other workbooks count their turns from R-0001 too. */
function uidOf(turn: StandingTurn, task: PlanTask | undefined, participant: string | null): string {
  const row = turn.id ?? `${turn.task}-${turn.plannedOn}`;
  const parts = [row, turn.task, task?.initiative, task?.complex, participant].filter((part) => part);
  return `${parts.map((part) => safeName(String(part)).toLowerCase()).join(".")}@zelfbeheer`;
}

/** What every system can have in the name of a file, and a calendar in an id. */
function safeName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^A-Za-z0-9_]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
}

/** Ids that differ only in what a file name cannot have get a number. */
function withOwnFile<T extends TurnCalendar>(calendars: readonly T[], others: readonly TurnCalendar[]): T[] {
  const taken = new Set(others.map(({ fileName }) => fileName.toLowerCase()));
  return calendars.map((calendar) => {
    let fileName = calendar.fileName;
    for (let number = 2; taken.has(fileName.toLowerCase()); number += 1) fileName = `${calendar.fileName}-${number}`;
    taken.add(fileName.toLowerCase());
    return { ...calendar, fileName };
  });
}
