/** The turns of a roster as people see them, those that stay and new ones together. */

import type { Day } from "../../days/day.ts";
import type { GapReason, Roster } from "../../domain/plan/roster.ts";
import { gapWords } from "../../schema/gap-words.ts";
import type { PlanBook } from "./plan-book.ts";
import type { Period } from "./roster-input.ts";
import type { StandingTurn } from "./standing-turns.ts";
import type { Names } from "./who.ts";

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

/** In order of days. */
export function linesOf(
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
