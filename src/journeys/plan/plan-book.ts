/** The beheerplan of a workbook as typed values: what is done, how often, and by whom. */

import type { Day } from "../../days/day.ts";
import type { DaySet } from "../../domain/plan/day-set.ts";
import type { Recurrence } from "../../domain/plan/recurrence.ts";
import type { Place } from "../../problems/problem.ts";
import type { PlanTables } from "./plan-tables.ts";

export interface PlanTask {
  readonly id: string;
  readonly name: string;
  readonly space: string;
  readonly initiative: string | null;
  readonly complex: string | null;
  /** schoonmaken, beheren or tuin. */
  readonly activity: string | null;
  readonly description: string | null;
  readonly tools: string | null;
  /** The level that is aimed at. */
  readonly level: string | null;
  readonly doneBy: string | null;
  /** Whether residents do it, so that it belongs in their roster: not the corporation's work, and without risk. */
  readonly isForResidents: boolean;
  readonly minutes: number | null;
  readonly people: number;
  readonly skills: readonly string[];
  readonly lacksSkillName: boolean;
  /** Null when it is not filled in or cannot be read. */
  readonly recurrence: Recurrence | null;
  /** From when the turns are counted; null when nobody knows. */
  readonly anchor: Day | null;
  /** The last day; null: it goes on. */
  readonly to: Day | null;
  readonly blocked: readonly DaySet[];
  /** Done on public holidays too; usually it is not. */
  readonly onHolidays: boolean;
  /** Minutes after midnight; null: any time of the day. */
  readonly startsAt: number | null;
  readonly place: Place | null;
}

export interface PlanPerson {
  readonly id: string;
  /** What others may see: the name that was agreed on, otherwise the id. */
  readonly label: string;
  readonly initiative: string | null;
  /** 0 when nobody filled it in, or when it is unsure when somebody is away. */
  readonly minutesPerMonth: number;
  readonly skills: readonly string[];
  readonly away: readonly DaySet[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly place: Place | null;
}

export interface PlanBook {
  readonly tables: PlanTables;
  readonly tasks: readonly PlanTask[];
  readonly people: readonly PlanPerson[];
  /** Whether rows without an initiative belong to the only one that there is. */
  readonly hasOneGroup: boolean;
}

export function isAbsent({ from, to }: PlanPerson, day: Day): boolean {
  return (from !== null && day < from) || (to !== null && day > to);
}
