/** A roster: what goes in and what comes out. Minutes everywhere; days are whole days. */

import type { Day } from "../../days/day.ts";

export interface RosterPerson {
  readonly id: string;
  /** Takes part in the tasks of this group; null: in every group. */
  readonly group: string | null;
  /** The most minutes in a calendar month. */
  readonly minutesPerMonth: number;
  /** Skills, folded (`skills.ts`). */
  readonly skills: ReadonlySet<string>;
  /** Whether the person takes part and is not away on a day. */
  isThere(day: Day): boolean;
}

export interface RosterTask {
  readonly id: string;
  /** Null: people of every group may do it. */
  readonly group: string | null;
  /** Minutes of one person for one turn; null when nobody filled it in, so that it cannot be planned. */
  readonly minutes: number | null;
  /** Persons for one turn, at least 1. */
  readonly people: number;
  /** Each person must have all of these, folded. */
  readonly skills: readonly string[];
  /** Work for a specialist of which nobody wrote down what the specialist must be able to do. */
  readonly lacksSkillName: boolean;
  /** The days of its turns, in order. */
  readonly days: readonly Day[];
  /** Why there is no turn on a day; null when there may be one. */
  blockedBy(day: Day): "blocked" | "holiday" | null;
}

/** A turn that stays as it is: done, or changed by hand. Its minutes count. */
export interface FixedTurn {
  readonly task: string;
  readonly on: Day;
  /** The day on which the plan had it, so that it is not planned again; null for an extra turn. */
  readonly plannedOn: Day | null;
  /** Persons of the roster only; who is not known here is left out. */
  readonly participants: readonly string[];
  /** Minutes of each person. */
  readonly minutes: number;
  /** Places that somebody left open by hand; 0 for a turn that is done. */
  readonly missing: number;
}

export interface RosterInput {
  readonly from: Day;
  readonly to: Day;
  readonly people: readonly RosterPerson[];
  readonly tasks: readonly RosterTask[];
  /** Also of the months that the period only touches: their minutes are used up. */
  readonly fixed: readonly FixedTurn[];
  /** How turns were divided before: people keep them where that leaves no more places open and is as fair. */
  readonly before?: readonly Pick<Turn, "task" | "on" | "participants">[];
}

export type GapReason =
  /** The day is blocked for the task. */
  | "blocked"
  /** A public holiday, and the task is not done on those. */
  | "holiday"
  /** The minutes of the task are not filled in. */
  | "noMinutes"
  /** It is for a specialist, and nobody wrote down in what. */
  | "noSkillName"
  /** Nobody takes part in the group. */
  | "nobody"
  /** Nobody, or too few, can do what it asks for. */
  | "noSkill"
  /** Who could do it is away, or does not take part on that day. */
  | "allAway"
  /** Fewer people are there than the turn needs. */
  | "tooFewThere"
  /** Who is there has used the hours of the month. */
  | "hoursUsed"
  /** Somebody took the names away by hand. */
  | "leftOpen";

/** The group itself wants no turn on that day: nobody is short. */
export function isChosen(reason: GapReason): boolean {
  return reason === "blocked" || reason === "holiday";
}

export interface Turn {
  readonly task: string;
  readonly on: Day;
  readonly participants: readonly string[];
  /** It was there already and stays. */
  readonly isFixed: boolean;
}

export interface Gap {
  readonly task: string;
  readonly on: Day;
  /** How many people are still missing. */
  readonly missing: number;
  readonly reason: GapReason;
}

export interface Load {
  readonly participant: string;
  readonly turns: number;
  readonly minutes: number;
  /** Minutes offered in the months of the period; a month in which somebody is never there does not count. */
  readonly offered: number;
}

/** Every turn of the plan is in `turns` (with at least one person), in `gaps`, or in both when some people are missing. */
export interface Roster {
  readonly turns: readonly Turn[];
  readonly gaps: readonly Gap[];
  readonly load: readonly Load[];
}
