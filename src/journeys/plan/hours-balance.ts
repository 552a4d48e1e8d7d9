/** J5: can the group carry out this plan, and what if somebody stops? */

import { addMonths, type Day } from "../../days/day.ts";
import { busiestMonth, hoursBalance, type MonthBalance } from "../../domain/plan/hours-balance.ts";
import { type Leaving, whoIsMissed } from "../../domain/plan/leaving.ts";
import { makeRoster } from "../../domain/plan/make-roster.ts";
import { type GapReason, isChosen } from "../../domain/plan/roster.ts";
import type { Outcome } from "../../problems/problem.ts";
import { gapWords } from "../../schema/gap-words.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { PlanBook } from "./plan-book.ts";
import { readPlan } from "./read-plan.ts";
import { type Period, rosterPeople, rosterTasks } from "./roster-input.ts";

/** Turns of a task that nobody can do, by reason. */
export interface Obstacle {
  readonly task: string;
  readonly name: string;
  readonly reason: GapReason;
  readonly reasonText: string;
  readonly turns: number;
  /** The first day on which it happens. */
  readonly first: Day;
}

export interface PlanBalance {
  readonly book: PlanBook;
  readonly months: readonly MonthBalance[];
  /** Every turn can be filled, but for days on which people want none. */
  readonly isFeasible: boolean;
  /** Why not, what happens most first. */
  readonly obstacles: readonly Obstacle[];
  /** The month in which it is looked at what happens when people stop; null for an empty period. */
  readonly busiest: Day | null;
  readonly leaving: { readonly alone: readonly Leaving[]; readonly pairs: readonly Leaving[] };
}

/** The plan from `from` to `to` as if nothing was divided yet: hours per month and skill, feasibility with the reasons. */
export function planBalance(workbook: WorkbookSnapshot, period: Period): Outcome<PlanBalance> {
  const read = readPlan(workbook);
  if (!read.ok) return read;
  const book = read.value;
  const people = rosterPeople(book);
  const input = { ...period, people, tasks: rosterTasks(book, period, []), fixed: [] };
  const months = hoursBalance(input);
  const busiest = busiestMonth(months)?.month ?? null;
  const month = busiest === null ? period : within(period, { from: busiest, to: addMonths(busiest, 1) - 1 });
  const gaps = makeRoster(input).gaps.filter(({ reason }) => !isChosen(reason));
  const nameOf = new Map(book.tasks.map(({ id, name }) => [id, name]));
  const obstacles = new Map<string, Obstacle>();
  for (const { task, reason, on } of gaps) {
    const known = obstacles.get(`${task} ${reason}`);
    const reasonText = gapWords({ reason, missing: 1 });
    const fresh = { task, name: nameOf.get(task) ?? task, reason, reasonText, turns: 0, first: on };
    obstacles.set(`${task} ${reason}`, { ...(known ?? fresh), turns: (known?.turns ?? 0) + 1 });
  }
  const value = {
    book,
    months,
    isFeasible: gaps.length === 0,
    obstacles: [...obstacles.values()].sort((a, b) => b.turns - a.turns || a.first - b.first),
    busiest,
    leaving: whoIsMissed({ ...input, ...month, tasks: rosterTasks(book, month, []) }),
  };
  return { ok: true, value, problems: read.problems };
}

function within(period: Period, part: Period): Period {
  return { from: Math.max(period.from, part.from), to: Math.min(period.to, part.to) };
}
