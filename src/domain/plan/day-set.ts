/** Days that people name without a list of dates: holidays, every Tuesday, the even weeks. */

import { type Day, isoWeekOf, partsOf, weekdayOf } from "../../days/day.ts";
import { type PublicHoliday, publicHolidayOn } from "../../days/public-holidays.ts";

/** A date in any year. */
export interface YearDay {
  readonly month: number;
  readonly date: number;
}

export type DaySet =
  /** From and to included. */
  | { readonly kind: "span"; readonly from: Day; readonly to: Day }
  /** Every year; may pass the turn of the year. */
  | { readonly kind: "yearly"; readonly from: YearDay; readonly to: YearDay }
  /** 1 is Monday, 7 Sunday. */
  | { readonly kind: "weekdays"; readonly on: readonly number[] }
  /** A week of the calendar (ISO 8601), of one year or of every year. */
  | { readonly kind: "week"; readonly week: number; readonly year: number | null }
  | { readonly kind: "parity"; readonly parity: "even" | "odd" }
  /** Public holidays by their names, in every year. */
  | { readonly kind: "holidays"; readonly of: readonly PublicHoliday[] };

export function isIn(sets: readonly DaySet[], day: Day): boolean {
  return sets.some((set) => covers(set, day));
}

function covers(set: DaySet, day: Day): boolean {
  switch (set.kind) {
    case "span":
      return set.from <= day && day <= set.to;
    case "weekdays":
      return set.on.includes(weekdayOf(day));
    case "yearly": {
      const { month, date } = partsOf(day);
      const [at, from, to] = [month * 100 + date, numberOf(set.from), numberOf(set.to)];
      return from <= to ? from <= at && at <= to : at >= from || at <= to;
    }
    case "week": {
      const { year, week } = isoWeekOf(day);
      return week === set.week && (set.year === null || year === set.year);
    }
    case "holidays": {
      const holiday = publicHolidayOn(day);
      return holiday !== null && set.of.includes(holiday);
    }
    case "parity":
      return (isoWeekOf(day).week % 2 === 0) === (set.parity === "even");
  }
}

function numberOf({ month, date }: YearDay): number {
  return month * 100 + date;
}
