/** J5: the roster of a period, as edits of the sheet Rooster. */

import { type Day, dutchOf } from "../../days/day.ts";
import { makeRoster } from "../../domain/plan/make-roster.ts";
import type { GapReason, Roster } from "../../domain/plan/roster.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { gapWords } from "./gap-words.ts";
import type { PlanBook } from "./plan-book.ts";
import { readPlan } from "./read-plan.ts";
import { rosterEdits } from "./roster-edits.ts";
import { type Period, rosterPeople, rosterTasks } from "./roster-input.ts";
import { fixedTurns, type StandingTurn, standingTurns } from "./standing-turns.ts";
import { Names } from "./who.ts";

/** One turn as people see it before it is written. */
export interface RosterLine {
  readonly task: string;
  readonly name: string;
  readonly space: string;
  readonly on: Day;
  readonly participants: readonly { readonly id: string; readonly label: string }[];
  /** How many people are still missing, and why; 0 and null when it is full. */
  readonly missing: number;
  readonly reason: GapReason | null;
  /** The reason in words; empty when it is full. */
  readonly reasonText: string;
  /** It was in the roster already and stays as it is. */
  readonly stays: boolean;
}

export interface PlannedRoster {
  readonly book: PlanBook;
  readonly roster: Roster;
  /** In order of days; every turn of the period once. */
  readonly lines: readonly RosterLine[];
  readonly edits: readonly Edit[];
}

/**
 * Makes the roster from `from` to `to`. Turns that were done or changed by hand stay, and so does everything before today;
 * open turns keep their row. Refused (P001) without tasks or participants. What cannot be used is a problem with its cell,
 * the rest is planned. Participants of one initiative only do its tasks.
 */
export function planRoster(workbook: WorkbookSnapshot, period: Period, today: Day): Outcome<PlannedRoster> {
  const read = readPlan(workbook);
  if (!read.ok) return read;
  const book = read.value;
  const problems: Problem[] = [...read.problems];
  const names = new Names(book);
  const standing = standingTurns(book, names, { ...period, today }, problems);
  const roster = makeRoster({
    ...period,
    people: rosterPeople(book),
    tasks: rosterTasks(book, period, standing),
    fixed: fixedTurns(book, standing),
  });
  const lines = linesOf(book, roster, standing, period, names);
  const written = rosterEdits(workbook, book, lines, standing, names);
  problems.push(...written.problems);
  if (lines.length === 0) {
    problems.push(problem("P017", "warning", [], { from: dutchOf(period.from), to: dutchOf(period.to) }));
  }
  if (roster.gaps.length > 0) {
    problems.push(problem("P016", "warning", [], { gaps: roster.gaps.length, turns: lines.length }));
  }
  return { ok: true, value: { book, roster, lines, edits: written.value }, problems };
}

function linesOf(
  book: PlanBook,
  roster: Roster,
  standing: readonly StandingTurn[],
  { from, to }: Period,
  names: Names,
): RosterLine[] {
  const taskOf = new Map(book.tasks.map((task) => [task.id, task]));
  const described = (task: string) => ({
    task,
    name: taskOf.get(task)?.name ?? task,
    space: taskOf.get(task)?.space ?? "",
  });
  const persons = (ids: readonly string[]) => ids.map((id) => ({ id, label: names.labelOf(id) }));
  const kept = standing.filter(({ isFree, on }) => !isFree && from <= on && on <= to);
  const lines = new Map<string, RosterLine>();
  for (const { task, on, participants, isFixed } of roster.turns) {
    if (isFixed) continue;
    const full = { missing: 0, reason: null, reasonText: "", stays: false };
    lines.set(`${task} ${on}`, { ...described(task), on, participants: persons(participants), ...full });
  }
  for (const gap of roster.gaps) {
    if (gap.reason === "leftOpen") continue;
    const key = `${gap.task} ${gap.on}`;
    const known = lines.get(key)?.participants ?? [];
    const open = { missing: gap.missing, reason: gap.reason, reasonText: gapWords(gap), stays: false };
    lines.set(key, { ...described(gap.task), on: gap.on, participants: known, ...open });
  }
  const stay = kept.map(({ task, on, participants, missing }): RosterLine => {
    const reason = missing > 0 ? ("leftOpen" as const) : null;
    const reasonText = reason ? gapWords({ reason, missing }) : "";
    return { ...described(task), on, participants: persons(participants), missing, reason, reasonText, stays: true };
  });
  return [...lines.values(), ...stay].sort((a, b) => a.on - b.on || (a.task < b.task ? -1 : a.task > b.task ? 1 : 0));
}
