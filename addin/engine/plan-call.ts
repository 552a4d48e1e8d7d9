/** The beheerplan for the pane: can the group carry it out, its tasks and turns, how it looks, and the changes to it. */

import { addMonths, dutchOf, partsOf } from "../../src/days/day.ts";
import { type AddTasksInput, addTasks } from "../../src/journeys/plan/add-tasks.ts";
import { closeTurns } from "../../src/journeys/plan/close-turns.ts";
import { type PlanBalance, planBalance } from "../../src/journeys/plan/hours-balance.ts";
import { inspectionOverview, type SpaceQuality } from "../../src/journeys/plan/inspections.ts";
import type { PlanTask } from "../../src/journeys/plan/plan-book.ts";
import { planRoster } from "../../src/journeys/plan/roster.ts";
import { CARE_LEVELS } from "../../src/journeys/plan/task-at-level.ts";
import { Names } from "../../src/journeys/plan/who.ts";
import { rhythmText, seasonText } from "../../src/journeys/plan/write-recurrence.ts";
import type { Place } from "../../src/problems/problem.ts";
import { TASK_CATALOGUE } from "../../src/schema/task-catalogue/task-catalogue.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { MONTH_NAMES } from "../texts/words.ts";
import { changeView } from "./change-view.ts";
import type { ProblemGroup } from "./found.ts";
import { type Planned, type RefusedView, refusedView } from "./planned.ts";
import { problemGroups } from "./problem-groups.ts";
import { rowAt } from "./row-at.ts";

export type PlanAnswer = { readonly ok: true; readonly plan: PlanView } | RefusedView;

export interface PlanView {
  readonly tasks: readonly TaskView[];
  readonly participants: number;
  readonly months: readonly MonthView[];
  readonly isFeasible: boolean;
  readonly obstacles: readonly ObstacleView[];
  /** The month in which it is looked at who is missed. */
  readonly busiest: string | null;
  readonly missed: readonly MissedView[];
  /** Turns on the sheet Rooster that have a day. */
  readonly turns: number;
  /** Turns before today that nobody ticked off, the oldest first. */
  readonly openTurns: readonly TurnView[];
  readonly spaces: readonly SpaceView[];
  readonly levels: readonly string[];
  readonly problems: readonly ProblemGroup[];
}

export interface TaskView {
  readonly id: string;
  readonly name: string;
  readonly space: string;
  /** "elke week, mrt t/m okt"; "" when it cannot be read. */
  readonly often: string;
  readonly minutes: number | null;
  readonly people: number;
  readonly isForResidents: boolean;
  readonly row: number | null;
}

export interface MonthView {
  /** "december 2026" */
  readonly name: string;
  readonly neededHours: number;
  readonly offeredHours: number;
  readonly skills: readonly { readonly skill: string; readonly neededHours: number; readonly offeredHours: number }[];
}

export interface ObstacleView {
  readonly task: string;
  readonly reason: string;
  readonly turns: number;
  readonly first: string;
}

export interface MissedView {
  readonly people: readonly string[];
  readonly open: number;
  readonly tasks: readonly string[];
}

export interface TurnView {
  readonly id: string;
  readonly task: string;
  readonly on: string;
  readonly who: string;
  readonly place: Place | null;
}

export interface SpaceView {
  readonly space: string;
  readonly before: string | null;
  readonly after: string | null;
  /** What was seen on the last day. */
  readonly latest: readonly {
    readonly aspect: string;
    readonly level: string;
    readonly aimed: string | null;
    readonly outcome: "above" | "at" | "below" | null;
    readonly on: string;
    readonly place: Place | null;
  }[];
}

/** A usual task, as a person picks it. */
export interface CatalogueView {
  readonly key: string;
  readonly name: string;
  readonly activity: string;
  readonly often: string;
  readonly minutes: number;
  readonly risk: string | null;
  readonly skills: string;
}

const MONTHS_AHEAD = 12;
const OPEN_SHOWN = 50;

/** Refused without tasks and participants. The balance is of the year that begins with this month. */
export function planCall(snapshot: WorkbookSnapshot, today: number): PlanAnswer {
  const { date } = partsOf(today);
  const from = today - date + 1;
  const found = planBalance(snapshot, { from, to: addMonths(from, MONTHS_AHEAD) - 1 });
  if (!found.ok) return refusedView(found.refusal);
  const { book, months, isFeasible, obstacles, busiest, leaving } = found.value;
  const names = new Names(book);
  const taskNames = new Map(book.tasks.map(({ id, name }) => [id, name]));
  const inspected = inspectionOverview(snapshot);
  const plan: PlanView = {
    tasks: book.tasks.map((task) => taskView(task, snapshot)),
    participants: book.people.length,
    months: months.map(({ month, needed, offered, skills }) => ({
      name: monthName(month),
      neededHours: hours(needed),
      offeredHours: hours(offered),
      skills: skills.map((one) => ({
        skill: one.skill,
        neededHours: hours(one.needed),
        offeredHours: hours(one.offered),
      })),
    })),
    isFeasible,
    obstacles: obstacles.map(({ name, reasonText, turns, first }) => ({
      task: name,
      reason: reasonText,
      turns,
      first: dutchOf(first),
    })),
    busiest: busiest === null ? null : monthName(busiest),
    missed: [...leaving.alone, ...leaving.pairs].map(({ people, open, tasks }) => ({
      people: people.map((id) => names.labelOf(id)),
      open,
      tasks: tasks.map(({ task }) => taskNames.get(task) ?? task),
    })),
    turns: book.tables.roster.rows.filter(({ values }) => values.on !== null).length,
    openTurns: openTurns(found.value, today),
    spaces: inspected.value.map(spaceView),
    levels: CARE_LEVELS,
    problems: problemGroups([...found.problems, ...inspected.problems]),
  };
  return { ok: true, plan };
}

export function catalogue(): CatalogueView[] {
  return TASK_CATALOGUE.map(({ key, name, activity, frequency, season, minutes, risk, skills }) => ({
    key,
    name,
    activity,
    often: season === undefined || season === "" ? frequency : `${frequency}, ${season}`,
    minutes,
    risk: risk ?? null,
    skills: skills ?? "",
  }));
}

export function addTasksCall(snapshot: WorkbookSnapshot, input: AddTasksInput): Planned {
  const planned = addTasks(snapshot, input);
  if (!planned.ok) return refusedView(planned.refusal);
  return { ok: true, change: changeView(planned.value.edits, snapshot, planned.problems) };
}

/** Turns that stay open are told with their day and reason. */
export function rosterCall(
  snapshot: WorkbookSnapshot,
  period: { readonly from: number; readonly to: number },
  today: number,
): Planned {
  const planned = planRoster(snapshot, period, today);
  if (!planned.ok) return refusedView(planned.refusal);
  const { lines, edits } = planned.value;
  const open = lines
    .filter(({ missing }) => missing > 0)
    .map(
      ({ on, name, space, reasonText }) =>
        `${dutchOf(on)} · ${space === "" ? name : `${name} (${space})`}: ${reasonText}`,
    );
  return { ok: true, change: { ...changeView(edits, snapshot, planned.problems), open } };
}

/** A turn that was done, with its hours. */
export function closeTurnCall(snapshot: WorkbookSnapshot, turn: string, done: boolean): Planned {
  const planned = closeTurns(snapshot, { turns: [{ turn, done }], withHours: done });
  if (!planned.ok) return refusedView(planned.refusal);
  return { ok: true, change: changeView(planned.value.edits, snapshot, planned.problems) };
}

function taskView(task: PlanTask, snapshot: WorkbookSnapshot): TaskView {
  const { id, name, space, minutes, people, recurrence, isForResidents, place } = task;
  const season = recurrence ? seasonText(recurrence) : "";
  const often = recurrence ? rhythmText(recurrence.rhythm) : "";
  return {
    id,
    name,
    space,
    often: season === "" ? often : `${often}, ${season}`,
    minutes,
    people,
    isForResidents,
    row: place ? (rowAt(snapshot, place)?.row ?? null) : null,
  };
}

function openTurns({ book }: PlanBalance, today: number): TurnView[] {
  const { roster } = book.tables;
  const names = new Map(book.tasks.map((task) => [task.id.toLowerCase(), task]));
  return roster.rows
    .filter(({ values }) => values.on !== null && values.on <= today && values.done === null && values.id !== null)
    .sort((a, b) => (a.values.on ?? 0) - (b.values.on ?? 0))
    .slice(0, OPEN_SHOWN)
    .map(({ values, at }) => {
      const task = names.get((values.task ?? "").toLowerCase());
      const name = task?.name ?? values.task ?? "";
      return {
        id: values.id ?? "",
        task: task && task.space !== "" ? `${name} (${task.space})` : name,
        on: dutchOf(values.on ?? 0),
        who: values.who ?? "",
        place: roster.placeOf(at, "done"),
      };
    });
}

function spaceView({ space, before, after, latest }: SpaceQuality): SpaceView {
  return {
    space,
    before: before.lowest,
    after: after.lowest,
    latest: latest.map(({ aspect, level, aimed, outcome, on, place }) => ({
      aspect,
      level,
      aimed,
      outcome,
      on: dutchOf(on),
      place,
    })),
  };
}

function monthName(day: number): string {
  const { year, month } = partsOf(day);
  return `${MONTH_NAMES[month - 1]} ${year}`;
}

/** Minutes as hours with one decimal. */
function hours(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
