/** The rows of Taken as tasks of the plan. */

import type { Day } from "../../days/day.ts";
import { turnsPerYear } from "../../domain/plan/occurrences.ts";
import type { Recurrence } from "../../domain/plan/recurrence.ts";
import { skillsIn } from "../../domain/plan/skills.ts";
import type { ProblemFacts } from "../../problems/facts.ts";
import { type Problem, type ProblemCode, problem, type Severity } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { TableRow } from "../../records/row.ts";
import type { tasks } from "../../schema/tables/tasks.ts";
import type { PlanTask } from "./plan-book.ts";
import type { PlanTables } from "./plan-tables.ts";
import { readDaySets } from "./read-day-set.ts";
import { readRecurrence, turnsAYear, withSeason } from "./read-recurrence.ts";
import { readSeason } from "./read-season.ts";
import { readTime } from "./read-time.ts";
import { Together } from "./together.ts";

type TaskRow = TableRow<typeof tasks>;

/** The difference that makes turns a year no longer follow from the recurrence: more than a turn and more than a tenth. */
const SOME_TURNS = 1;
const PART_OF_TURNS = 0.1;

export function readTasks(tables: PlanTables, problems: Problem[]): PlanTask[] {
  const started = new Map(tables.initiatives.rows.map(({ values }) => [fold(values.id ?? ""), values]));
  const known = new Set<string>();
  const turnsOf = countedTurns(tables);
  const lacking = { minutes: new Together(), frequency: new Together(), frequencyWithTurns: new Together() };
  const note = (row: TaskRow, key: "minutes" | "frequency", id: string): void => {
    const place = tables.tasks.placeOf(row.at, key);
    const hasTurns = key === "frequency" && turnsOf.has(fold(id));
    if (!row.unreadable.has(key) && place) lacking[hasTurns ? "frequencyWithTurns" : key].add(id, [place]);
  };
  const read = tables.tasks.rows.flatMap((row): PlanTask[] => {
    const { values } = row;
    const report = reporter(tables, row, problems);
    if (values.id === null) {
      report("C010", "error", "id", { heading: "Taaknummer" });
      return [];
    }
    if (known.has(fold(values.id))) {
      report("C011", "error", "id", { heading: "Taaknummer", value: values.id });
      return [];
    }
    known.add(fold(values.id));
    const initiative = started.get(fold(values.initiative ?? ""));
    const isResidents = values.doneBy !== "corporatie";
    if (isResidents && values.risky === true) report("P009", "warning", "risky", { task: values.id });
    const isForResidents = isResidents && values.risky !== true;
    const skills = skillsIn(values.skills);
    const lacksSkillName = values.doneBy === "specialist uit de groep" && skills.length === 0;
    if (isForResidents && lacksSkillName) report("P010", "error", "doneBy", { task: values.id });
    const minutes = values.minutes === 0 ? null : values.minutes;
    if (isForResidents && minutes === null) note(row, "minutes", values.id);
    const blocked = readDaySets(values.blocked);
    for (const text of blocked.unread) report("P007", "warning", "blocked", { task: values.id, text });
    const time = readTime(values.startsAt);
    if (time === "unread") report("P015", "warning", "startsAt", { task: values.id, text: values.startsAt ?? "" });
    return [
      {
        id: values.id,
        name: values.name ?? values.id,
        space: values.space ?? "",
        initiative: values.initiative,
        complex: values.complex,
        activity: values.activity,
        description: values.description,
        tools: values.tools,
        level: values.level,
        doneBy: values.doneBy,
        isForResidents,
        minutes,
        people: Math.max(1, Math.round(values.people ?? 1)),
        skills,
        lacksSkillName,
        recurrence: readRecurrenceOf(row, values.id, report, () => {
          if (isForResidents) note(row, "frequency", values.id ?? "");
        }),
        anchor: values.from ?? initiative?.startsOn ?? null,
        to: earliest(values.to, initiative?.endsOn ?? null),
        blocked: blocked.sets,
        onHolidays: values.onHolidays === true,
        startsAt: time === "unread" ? null : time,
        place: tables.tasks.placeOf(row.at, "id"),
      },
    ];
  });
  const { minutes, frequency, frequencyWithTurns } = lacking;
  if (minutes.names.length > 0) problems.push(problem("P011", "error", minutes.places, { tasks: minutes.names }));
  for (const { names, places } of [frequency, frequencyWithTurns]) {
    const turns = names.reduce((sum, id) => sum + (turnsOf.get(fold(id)) ?? 0), 0);
    if (names.length > 0) problems.push(problem("P005", "warning", places, { tasks: names, turns }));
  }
  return read;
}

/** Task → how many rows of Rooster it has. */
function countedTurns({ roster }: PlanTables): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of roster.rows)
    if (values.task !== null) counts.set(fold(values.task), (counts.get(fold(values.task)) ?? 0) + 1);
  return counts;
}

type Report = <C extends ProblemCode>(code: C, severity: Severity, key: string, facts: ProblemFacts[C]) => void;

/** Herhaling with its season; without it the turns a year, which say as much. `missed` when neither is filled in. */
function readRecurrenceOf(
  { values, unreadable }: TaskRow,
  task: string,
  report: Report,
  missed: () => void,
): Recurrence | null {
  const season = readSeason(values.season ?? "");
  if (season === null) {
    report("P003", "error", "season", { task, text: values.season ?? "" });
    return null;
  }
  if (values.frequency === null) {
    const given = values.turnsPerYear === null ? null : turnsAYear(values.turnsPerYear, season);
    if (given === null && !unreadable.has("turnsPerYear")) missed();
    return given;
  }
  const text = values.frequency;
  const written = readRecurrence(text);
  if (!written) {
    report("P002", "error", "frequency", { task, text });
    return null;
  }
  const recurrence = withSeason(written, season);
  if (!recurrence) {
    report("P022", "error", "season", { task, text, season: values.season ?? "" });
    return null;
  }
  const { rhythm } = recurrence;
  const isYearly = rhythm.kind === "times" && rhythm.per === "year";
  const settled = isYearly ? (turnsAYear(rhythm.times, recurrence.months) ?? recurrence) : recurrence;
  const expected = turnsPerYear(settled);
  const given = values.turnsPerYear;
  if (expected !== null && given !== null && Math.abs(given - expected) >= most(expected)) {
    report("P004", "warning", "turnsPerYear", { task, text, given, expected: Math.round(expected * 10) / 10 });
  }
  return settled;
}

function most(expected: number): number {
  return Math.max(SOME_TURNS, PART_OF_TURNS * expected);
}

function reporter(tables: PlanTables, row: TaskRow, problems: Problem[]): Report {
  return (code, severity, key, facts) => {
    const place = tables.tasks.placeOf(row.at, key);
    // What could not be read was mentioned already, and so was a column that is missing.
    if (row.unreadable.has(key) || !place) return;
    problems.push(problem(code, severity, [place], facts));
  };
}

function earliest(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}
