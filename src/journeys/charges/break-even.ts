/** From how many active residents on an initiative earns back each year what it costs each year. */

import { dayOf } from "../../days/day.ts";
import { breakEvenResidents } from "../../domain/business-case/break-even.ts";
import type { BusinessCase, CaseYearRow } from "../../domain/business-case/business-case.ts";
import { hoursBalance } from "../../domain/plan/hours-balance.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { PlanBook } from "../plan/plan-book.ts";
import { readPlan } from "../plan/read-plan.ts";
import { rosterPeople, rosterTasks } from "../plan/roster-input.ts";

export interface BreakEven {
  /** Null: with no number of residents it does. */
  readonly residents: number | null;
  /** How many it takes to do all the work of the beheerplan. */
  readonly forAllWork: number;
  /** Hours that an active resident offers in a year, on average. */
  readonly hoursPerResident: number;
}

/** The beheerplan of a workbook, for `breakEvenOf`; null when it has none. What is wrong with it is told by the roster. */
export function planOf(workbook: WorkbookSnapshot): PlanBook | null {
  const read = readPlan(workbook);
  return read.ok ? read.value : null;
}

/**
 * Looks at the first whole year of the case: what an hour of work saves, against guidance and yearly costs. Null when the plan
 * does not say how much work there is, or nobody offers hours.
 */
export function breakEvenOf(
  initiative: string,
  rows: readonly CaseYearRow[],
  result: BusinessCase,
  plan: PlanBook | null,
): BreakEven | null {
  const row = rows[1] ?? rows[0];
  const year = result.years.find((own) => own.year === row?.year);
  const [from, to] = [dayOf(row?.year ?? 0, 1, 1), dayOf(row?.year ?? 0, 12, 31)];
  if (!row || !year || !plan || from === null || to === null) return null;
  const isOwn = (own: { readonly initiative: string | null }) =>
    own.initiative === null ? plan.hasOneGroup : own.initiative.toLowerCase() === initiative.toLowerCase();
  const own = { ...plan, tasks: plan.tasks.filter(isOwn), people: plan.people.filter(isOwn) };
  const people = rosterPeople(own).filter(({ minutesPerMonth }) => minutesPerMonth > 0);
  const months = hoursBalance({ from, to, people, tasks: rosterTasks(own, { from, to }, []) });
  const hours = (minutes: (month: (typeof months)[number]) => number) =>
    months.reduce((sum, month) => sum + minutes(month), 0) / 60;
  const hoursOfWork = hours(({ needed }) => needed);
  const hoursPerResident = people.length === 0 ? 0 : hours(({ offered }) => offered) / people.length;
  if (hoursOfWork <= 0 || hoursPerResident <= 0) return null;
  const residents = breakEvenResidents({
    fixedCents: row.yearlyCents + year.guidanceCents,
    savingPerHourCents: Math.max(0, Math.floor(year.savingCents / hoursOfWork)),
    hoursPerResident,
    perResidentCents: 0,
    hoursOfWork,
  });
  return { residents, forAllWork: Math.ceil(hoursOfWork / hoursPerResident), hoursPerResident };
}
