/** Turns for somebody's own calendar. Texts are as others may see them: no names but those that were agreed on. */

import type { Day } from "../../days/day.ts";

export interface CalendarEvent {
  /** The same for the same turn every time, so that importing again changes it instead of adding another. */
  readonly uid: string;
  readonly on: Day;
  /** Minutes after midnight in the Netherlands; null: any time of the day. */
  readonly startsAt: number | null;
  /** How long it takes; null when nobody knows. */
  readonly minutes: number | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  /** Somebody else does it now: it disappears where it was imported before. */
  readonly isCancelled: boolean;
}

export interface TurnCalendar {
  /** Name of the file without its ending: letters, digits, "-" and "_". */
  readonly fileName: string;
  readonly title: string;
  readonly events: readonly CalendarEvent[];
}
