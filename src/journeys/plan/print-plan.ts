/** J10: the beheerplan and the roster for on the notice board: what may be shared, in words. */

import { type Day, dayOf, partsOf } from "../../days/day.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import type { PrintedPlan, PrintedTask, PrintedTurn } from "../../schema/printed-plan.ts";
import { NAMED_CELLS } from "../../schema/sheets.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { groupBy } from "../group-by.ts";
import type { PlanBook, PlanTask } from "./plan-book.ts";
import { readPlan } from "./read-plan.ts";
import type { Period } from "./roster-input.ts";
import { standingTurns } from "./standing-turns.ts";
import { Names } from "./who.ts";
import { rhythmText, seasonText } from "./write-recurrence.ts";

/**
 * The turns in a period, or all from today on, with the tasks of the plan. Names are those that were agreed on, or ids; a
 * name in the roster that is nobody's of Deelnemers is left out. Refused (P001) without tasks or participants.
 */
export function printPlan(workbook: WorkbookSnapshot, asked: Period | null, today: Day): Outcome<PrintedPlan> {
  const read = readPlan(workbook);
  if (!read.ok) return read;
  const book = read.value;
  const problems: Problem[] = [...read.problems];
  const names = new Names(book);
  const period = asked ?? { from: today, to: Number.POSITIVE_INFINITY };
  const taskOf = new Map(book.tasks.map((task) => [task.id, task]));
  const turns = standingTurns(book, names, { ...period, today }, problems)
    .filter(({ on }) => period.from <= on && on <= period.to)
    .sort((a, b) => a.on - b.on || (a.task < b.task ? -1 : a.task > b.task ? 1 : a.at - b.at))
    .map(({ task, on, participants, values, doneOn }): PrintedTurn => {
      const isUnknown = participants.length === 0 && values.who !== null;
      return {
        on,
        task: taskOf.get(task)?.name ?? task,
        space: taskOf.get(task)?.space ?? "",
        who: isUnknown ? "zie het rooster" : names.textOf(participants),
        openBecause: doneOn === null ? (values.openBecause ?? "") : "",
        note: values.note ?? "",
        isDone: doneOn !== null,
      };
    });
  if (turns.length === 0) problems.push(problem("P020", "warning", [], {}));
  const [first, last] = [turns[0], turns.at(-1)];
  const value = {
    title: titleOf(book),
    organisation: String(workbook.names?.[NAMED_CELLS.organisation] ?? ""),
    period: first && last ? { from: first.on, to: last.on } : null,
    months: inMonths(turns),
    spaces: inSpaces(book.tasks),
  };
  return { ok: true, value, problems };
}

/** The name of the initiative, when there is one. */
function titleOf({ tables }: PlanBook): string {
  const [first, ...others] = tables.initiatives.rows;
  return (others.length === 0 ? first?.values.name : null) ?? "Zelfbeheer";
}

function inMonths(turns: readonly PrintedTurn[]): PrintedPlan["months"] {
  const months = groupBy(turns, ({ on }) => {
    const { year, month } = partsOf(on);
    return dayOf(year, month, 1) ?? on;
  });
  return [...months].map(([month, own]) => ({ month, turns: own }));
}

function inSpaces(tasks: readonly PlanTask[]): PrintedPlan["spaces"] {
  return [...groupBy(tasks, ({ space }) => space)].map(([space, own]) => ({ space, tasks: own.map(printed) }));
}

function printed(task: PlanTask): PrintedTask {
  const { recurrence, minutes, people } = task;
  const season = recurrence ? seasonText(recurrence) : "";
  const minutesText = minutes === null ? "" : `${Math.round(minutes)} min`;
  return {
    name: task.name,
    description: task.description ?? "",
    howOften: recurrence ? `${rhythmText(recurrence.rhythm)}${season === "" ? "" : `, ${season}`}` : "",
    time: people > 1 && minutesText !== "" ? `${minutesText} × ${people}` : minutesText,
    doneBy: task.skills.length > 0 ? `${task.doneBy ?? ""} (${task.skills.join(", ")})`.trim() : (task.doneBy ?? ""),
    level: task.level ?? "",
    tools: task.tools ?? "",
  };
}
