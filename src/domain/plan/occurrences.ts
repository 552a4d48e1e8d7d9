/** The days on which a task comes back. Integer days only; cost grows with the days asked for, not with how old a task is. */

import { addMonths, type Day, dayOf, daysInMonth, isoWeekOf, partsOf, weekdayOf } from "../../days/day.ts";
import { LAST, type Recurrence, type Rhythm, type TurnPeriod } from "./recurrence.ts";

export interface Stretch {
  /** First and last day that are asked for. */
  readonly from: Day;
  readonly to: Day;
  /** The first day of the task: there is no turn before it, and every second week is counted from it. Null: nobody knows. */
  readonly anchor: Day | null;
  /** The last time that it was done before `from`, for what counts from then. */
  readonly lastDone?: Day | null;
}

/** A Monday and the first of a year, so that a task without a first day comes on Mondays, or on the first of the month. */
const SOME_MONDAY = dayOf(2001, 1, 1) ?? 0;

/**
 * The days of a recurrence from `from` to `to`, in order, each once. What has no calendar (as needed) has none; what is done
 * once is on its first day. Days after being done go on from the last time, and start at once when that is long ago.
 */
export function occurrences({ rhythm, months }: Recurrence, { from, to, anchor, lastDone = null }: Stretch): Day[] {
  const first = Math.max(from, anchor ?? from);
  if (first > to) return [];
  const inSeason = (day: Day): boolean => months.length === 0 || months.includes(partsOf(day).month);
  switch (rhythm.kind) {
    case "asNeeded":
      return [];
    case "once":
      return anchor !== null && anchor >= from && lastDone === null ? [anchor] : [];
    case "afterDone":
      return afterDone(rhythm, first, to, lastDone, inSeason);
    case "times":
      return timesIn(rhythm.times, rhythm.per, first, to, inSeason);
    default:
      return calendarDays(rhythm, anchor ?? SOME_MONDAY, months, first, to).filter(
        (day) => day >= first && day <= to && inSeason(day),
      );
  }
}

/** Turns in an average year; null for what nobody can plan. */
export function turnsPerYear(recurrence: Recurrence): number | null {
  if (recurrence.rhythm.kind === "asNeeded") return null;
  if (recurrence.rhythm.kind === "once") return 1;
  // Once in three or five years: no stretch of whole years holds all of these evenly.
  if (recurrence.rhythm.kind === "monthDays" && recurrence.rhythm.every > 12 && recurrence.months.length <= 1)
    return (12 / recurrence.rhythm.every) * Math.max(1, recurrence.rhythm.on.length);
  const stretch = { from: dayOf(2021, 1, 1) ?? 0, to: dayOf(2048, 12, 31) ?? 0, anchor: null };
  return occurrences(recurrence, stretch).length / 28;
}

type CalendarRhythm = Exclude<Rhythm, { kind: "asNeeded" | "once" | "afterDone" | "times" }>;

function calendarDays(rhythm: CalendarRhythm, anchor: Day, season: readonly number[], from: Day, to: Day): Day[] {
  switch (rhythm.kind) {
    case "days": {
      const start = from + mod(anchor - from, rhythm.every);
      return steps(start, to, rhythm.every);
    }
    case "weeks": {
      const monday = mondayOf(from) + 7 * mod((mondayOf(anchor) - mondayOf(from)) / 7, rhythm.every);
      const on = rhythm.on.length > 0 ? rhythm.on : [weekdayOf(anchor)];
      // The week of `from` itself may have been skipped over when it is not one of the weeks.
      return steps(monday, to, 7 * rhythm.every).flatMap((week) => on.map((weekday) => week + weekday - 1));
    }
    case "calendarWeeks": {
      const on = rhythm.on.length > 0 ? rhythm.on : [weekdayOf(anchor)];
      return steps(mondayOf(from), to, 7)
        .filter((week) => (isoWeekOf(week).week % 2 === 0) === (rhythm.parity === "even"))
        .flatMap((week) => on.map((weekday) => week + weekday - 1));
    }
    case "monthDays": {
      const on = rhythm.on.length > 0 ? rhythm.on : [partsOf(anchor).date];
      return monthsBetween(rhythm.every, anchor, season, from, to).flatMap(({ year, month, length }) =>
        [...new Set(on.map((date) => (date === LAST ? length : Math.min(date, length))))]
          .sort((a, b) => a - b)
          .map((date) => dayOf(year, month, date) ?? Number.NaN),
      );
    }
    case "monthWeekdays":
      return monthsBetween(rhythm.every, anchor, season, from, to).flatMap((month) =>
        weekdaysOfMonth(month, rhythm.nths, rhythm.weekday),
      );
  }
}

interface Month {
  readonly year: number;
  readonly month: number;
  readonly length: number;
}

/** Every so many months from the anchor's; with a season the count starts in the first month of it that comes. */
function monthsBetween(every: number, anchor: Day, season: readonly number[], from: Day, to: Day): Month[] {
  let start = indexOfMonth(anchor);
  while (season.length > 0 && !season.includes((start % 12) + 1)) start += 1;
  const found: Month[] = [];
  const first = indexOfMonth(from);
  for (let index = first + mod(start - first, every); index <= indexOfMonth(to); index += every) {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    found.push({ year, month, length: daysInMonth(year, month) });
  }
  return found;
}

function weekdaysOfMonth({ year, month, length }: Month, nths: readonly number[], weekday: number): Day[] {
  const first = dayOf(year, month, 1) ?? Number.NaN;
  const earliest = first + mod(weekday - weekdayOf(first), 7);
  const count = Math.floor((first + length - 1 - earliest) / 7) + 1;
  return [...new Set(nths.map((nth) => (nth === LAST ? count : nth)))]
    .filter((nth) => nth <= count)
    .sort((a, b) => a - b)
    .map((nth) => earliest + 7 * (nth - 1));
}

function afterDone(
  { every, unit }: Extract<Rhythm, { kind: "afterDone" }>,
  first: Day,
  to: Day,
  lastDone: Day | null,
  inSeason: (day: Day) => boolean,
): Day[] {
  const next = (day: Day): Day => (unit === "month" ? addMonths(day, every) : day + every * (unit === "week" ? 7 : 1));
  const found: Day[] = [];
  let day = lastDone === null ? first : Math.max(first, next(lastDone));
  while (day <= to) {
    // Outside the season it waits for the first day of the next one.
    while (day <= to && !inSeason(day)) day += 1;
    if (day > to) break;
    found.push(day);
    day = next(day);
  }
  return found;
}

/** Whole periods are spread, so that a roster of part of one has the same days as a roster of all of it. */
function timesIn(times: number, per: TurnPeriod, from: Day, to: Day, inSeason: (day: Day) => boolean): Day[] {
  const found: Day[] = [];
  for (let start = startOf(per, from); start <= to; start = endOf(per, start) + 1) {
    const all = steps(start, endOf(per, start), 1);
    const days = per === "year" ? all.filter(inSeason) : all;
    for (const day of spreadOver(runsOf(days), times)) {
      if (day >= from && day <= to && inSeason(day) && found.at(-1) !== day) found.push(day);
    }
  }
  return found;
}

/** Days that follow each other: a season of March and September has two runs. */
function runsOf(days: readonly Day[]): Day[][] {
  const runs: Day[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** Turns over runs by how long each is, the rest to the largest remainders; evenly in each from its first day on. */
function spreadOver(runs: readonly (readonly Day[])[], times: number): Day[] {
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  const shares = runs.map((run) => Math.floor((times * run.length) / total));
  const left = times - shares.reduce((sum, share) => sum + share, 0);
  const remainder = (at: number) => (times * (runs[at]?.length ?? 0)) % total;
  const byRemainder = runs.map((_, at) => at).sort((one, other) => remainder(other) - remainder(one) || one - other);
  for (const at of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return runs.flatMap((run, at) => {
    const turns = shares[at] ?? 0;
    return Array.from({ length: turns }, (_, turn) => run[Math.floor((turn * run.length) / turns)] ?? Number.NaN);
  });
}

function startOf(per: TurnPeriod, day: Day): Day {
  if (per === "week") return mondayOf(day);
  const { year, month } = partsOf(day);
  const first = per === "month" ? month : per === "quarter" ? month - ((month - 1) % 3) : 1;
  return dayOf(year, first, 1) ?? Number.NaN;
}

function endOf(per: TurnPeriod, start: Day): Day {
  return per === "week" ? start + 6 : addMonths(start, { month: 1, quarter: 3, year: 12 }[per]) - 1;
}

function steps(from: Day, to: Day, every: number): Day[] {
  const found: Day[] = [];
  for (let day = from; day <= to; day += every) found.push(day);
  return found;
}

function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

function indexOfMonth(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
