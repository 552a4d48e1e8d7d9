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

type TaskRow = TableRow<typeof tasks>;

/** The difference that makes turns a year no longer follow from the recurrence: more than a turn and more than a tenth. */
const SOME_TURNS = 1;
const PART_OF_TURNS = 0.1;

export function readTasks(tables: PlanTables, problems: Problem[]): PlanTask[] {
  const started = new Map(tables.initiatives.rows.map(({ values }) => [fold(values.id ?? ""), values]));
  const known = new Set<string>();
  return tables.tasks.rows.flatMap((row): PlanTask[] => {
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
    if (isForResidents && minutes === null) report("P011", "error", "minutes", { task: values.id });
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
        recurrence: readRecurrenceOf(row, values.id, isForResidents, report),
        anchor: values.from ?? initiative?.startsOn ?? null,
        to: earliest(values.to, initiative?.endsOn ?? null),
        blocked: blocked.sets,
        onHolidays: values.onHolidays === true,
        startsAt: time === "unread" ? null : time,
        place: tables.tasks.placeOf(row.at, "id"),
      },
    ];
  });
}

type Report = <C extends ProblemCode>(code: C, severity: Severity, key: string, facts: ProblemFacts[C]) => void;

/** Herhaling with its season; without it the turns a year, which say as much. */
function readRecurrenceOf(
  { values, unreadable }: TaskRow,
  task: string,
  isForResidents: boolean,
  report: Report,
): Recurrence | null {
  const season = readSeason(values.season ?? "");
  if (season === null) {
    report("P003", "error", "season", { task, text: values.season ?? "" });
    return null;
  }
  if (values.frequency === null) {
    const given = values.turnsPerYear === null ? null : turnsAYear(values.turnsPerYear, season);
    const isMissed = isForResidents && given === null && !unreadable.has("turnsPerYear");
    if (isMissed) report("P005", "warning", "frequency", { task });
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
