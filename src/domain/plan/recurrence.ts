/** How often a task comes back: what people agree on, before it has dates. */

/** The last day of a month, among the dates of `monthDays`; the last such weekday, among the `nths` of `monthWeekdays`. */
export const LAST = -1;

export type TurnPeriod = "week" | "month" | "quarter" | "year";

/** Weekdays are 1 (Monday) to 7 (Sunday), in order; without one the weekday or date of the first day counts. */
export type Rhythm =
  | { readonly kind: "days"; readonly every: number }
  | { readonly kind: "weeks"; readonly every: number; readonly on: readonly number[] }
  /** In the even or the odd weeks of the calendar (ISO 8601), which is not always every other week. */
  | { readonly kind: "calendarWeeks"; readonly parity: "even" | "odd"; readonly on: readonly number[] }
  /** A date that a month lacks becomes its last day, as people mean it and as EDATE counts. */
  | { readonly kind: "monthDays"; readonly every: number; readonly on: readonly number[] }
  /** The first and third Monday; a month without a fifth one is skipped. */
  | {
      readonly kind: "monthWeekdays";
      readonly every: number;
      readonly nths: readonly number[];
      readonly weekday: number;
    }
  /** Some turns in every period, spread evenly: which days is free. In a year with a season: over the season. */
  | { readonly kind: "times"; readonly times: number; readonly per: TurnPeriod }
  /** Counted from the last time that it was done, not from a calendar. */
  | { readonly kind: "afterDone"; readonly every: number; readonly unit: "day" | "week" | "month" }
  | { readonly kind: "once" }
  /** When it snows, when a lamp fails: nobody can plan it. */
  | { readonly kind: "asNeeded" };

export interface Recurrence {
  readonly rhythm: Rhythm;
  /** Months of the season, 1 to 12 in order; none: the whole year. */
  readonly months: readonly number[];
}
