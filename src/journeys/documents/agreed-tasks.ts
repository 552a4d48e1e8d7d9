/** The tasks of a beheerplan as an agreement names them. */

import type { DocumentFacts } from "../../problems/document-facts.ts";
import { type Checked, type Place, type Problem, problem } from "../../problems/problem.ts";
import { readTables } from "../../records/read-tables.ts";
import { tasks as tasksTable } from "../../schema/tables/tasks.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { groupBy } from "../group-by.ts";
import { readRecurrence, turnsAYear, withSeason } from "../plan/read-recurrence.ts";
import { readSeason } from "../plan/read-season.ts";
import { rhythmText, seasonText } from "../plan/write-recurrence.ts";
import type { AgreedTask } from "./agreement-facts.ts";
import { rowsOfInitiative, type Whose } from "./document-tables.ts";
import type { PlannedWork } from "./letter-facts.ts";

const ASKED = [
  ...(["id", "name", "initiative", "space", "description", "doneBy", "frequency", "turnsPerYear"] as const),
  ...(["season", "level", "risky", "to"] as const),
];

/** Who the agreement is with; a supplier that residents watch is paid by the corporation. */
const BY_RESIDENTS: readonly string[] = ["groep", "specialist uit de groep"];

type TaskPart = DocumentFacts["W005"]["part"];

export interface AgreedTasks {
  readonly residents: readonly AgreedTask[];
  readonly kept: readonly AgreedTask[];
}

/**
 * What residents do and what stays, in the order of the sheet. Work with a risk that stands with residents is a problem (I074):
 * it stays in their list, for it is not for the program to decide who does it. Watching over a supplier is work of residents.
 */
export function agreedTasks(workbook: WorkbookSnapshot, whose: Whose): Checked<AgreedTasks> {
  const { tables, problems: unreadable } = readTables({ tasks: tasksTable }, { tasks: ASKED }, workbook);
  const problems: Problem[] = [...unreadable];
  const lacking = new Map<TaskPart, { tasks: string[]; places: Place[] }>();
  const residents: AgreedTask[] = [];
  const kept: AgreedTask[] = [];
  for (const row of rowsOfInitiative(tables.tasks, whose)) {
    const { values, at } = row;
    if (values.name === null) continue;
    const task: AgreedTask = {
      name: values.name,
      space: values.space ?? "",
      description: values.description,
      howOften: howOften(values),
      doneBy: values.doneBy,
      level: values.level,
      risky: values.risky === true,
    };
    if (values.doneBy === "corporatie") {
      kept.push(task);
      continue;
    }
    residents.push(task);
    const lacks = (part: TaskPart, key: string): void => {
      const place = tables.tasks.placeOf(at, key);
      const own = lacking.get(part) ?? { tasks: [], places: [] };
      own.tasks.push(values.id ?? task.name);
      if (place) own.places.push(place);
      lacking.set(part, own);
    };
    if (task.doneBy === null) lacks("doneBy", "doneBy");
    if (task.howOften === null) lacks("howOften", "frequency");
    if (task.level === null) lacks("level", "level");
    if (values.risky === null) lacks("risky", "risky");
    if (values.risky !== true || !BY_RESIDENTS.includes(values.doneBy ?? "")) continue;
    const place = tables.tasks.placeOf(at, "doneBy");
    problems.push(problem("I074", "error", place ? [place] : [], { task: task.name }));
  }
  for (const [part, { tasks, places }] of lacking) problems.push(problem("W005", "warning", places, { part, tasks }));
  return { value: { residents, kept }, problems };
}

/** For who only has to know what is going to be done: the same work in several places together. */
export function plannedWork(tasks: readonly AgreedTask[]): PlannedWork[] {
  return [...groupBy(tasks, ({ name }) => name)].map(([name, own]) => {
    const rhythms = new Set(own.map(({ howOften }) => howOften));
    const spaces = [...new Set(own.map(({ space }) => space).filter((space) => space !== ""))];
    return { name, spaces, howOften: rhythms.size === 1 ? (own[0]?.howOften ?? null) : null };
  });
}

/** In the words of the program; as it is written where that cannot be read, for people can. */
function howOften(values: {
  readonly frequency: string | null;
  readonly turnsPerYear: number | null;
  readonly season: string | null;
}): string | null {
  if (values.frequency === null && values.turnsPerYear === null) return null;
  const season = readSeason(values.season ?? "");
  const written = values.frequency === null ? null : readRecurrence(values.frequency);
  const recurrence =
    season === null
      ? null
      : written
        ? withSeason(written, season)
        : values.frequency === null && values.turnsPerYear !== null
          ? turnsAYear(values.turnsPerYear, season)
          : null;
  if (recurrence) return [rhythmText(recurrence.rhythm), seasonText(recurrence)].filter(Boolean).join(", ");
  const asWritten = [values.frequency, values.season].filter((text) => text !== null).join(", ");
  return asWritten === "" ? null : asWritten;
}
