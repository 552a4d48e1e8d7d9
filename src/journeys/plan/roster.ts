/** J5: the roster of a period, as edits of the sheet Rooster. */

import { type Day, dutchOf } from "../../days/day.ts";
import { makeRoster } from "../../domain/plan/make-roster.ts";
import { isChosen, type Roster } from "../../domain/plan/roster.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { PlanBook } from "./plan-book.ts";
import { readPlan } from "./read-plan.ts";
import { rosterEdits } from "./roster-edits.ts";
import { type Period, rosterPeople, rosterTasks } from "./roster-input.ts";
import { linesOf, type RosterLine } from "./roster-line.ts";
import { fixedTurns, standingTurns } from "./standing-turns.ts";
import { Names } from "./who.ts";

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
    before: standing.filter(({ isFree }) => isFree),
  });
  const lines = linesOf(book, roster, standing, period, names);
  const written = rosterEdits(workbook, book, lines, standing, names);
  problems.push(...written.problems);
  if (lines.length === 0) {
    problems.push(problem("P017", "warning", [], { from: dutchOf(period.from), to: dutchOf(period.to) }));
  }
  const [none, short] = [true, false].map((chosen) => roster.gaps.filter(({ reason }) => isChosen(reason) === chosen));
  if (short?.length) problems.push(problem("P016", "warning", [], { gaps: short.length, turns: lines.length }));
  if (none?.length) problems.push(problem("P021", "info", [], { turns: none.length }));
  return { ok: true, value: { book, roster, lines, edits: written.value }, problems };
}
