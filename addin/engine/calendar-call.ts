/** The roster as calendar files. The only part of the pane that makes them, so it is loaded when it is needed. */

import { calendarFile } from "../../src/documents/calendar-file.ts";
import { type Calendars, turnCalendars } from "../../src/journeys/plan/calendar.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import type { ProblemGroup } from "./found.ts";
import { type RefusedView, refusedView } from "./planned.ts";
import { problemGroups } from "./problem-groups.ts";

export type CalendarsAnswer =
  | {
      readonly ok: true;
      /** First those of groups, then one for each participant. */
      readonly files: readonly CalendarFileView[];
      readonly problems: readonly ProblemGroup[];
    }
  | RefusedView;

export interface CalendarFileView {
  /** "rooster.ics" */
  readonly name: string;
  readonly title: string;
  /** For one participant, without anybody else's name. */
  readonly isOwn: boolean;
  readonly turns: number;
  readonly text: string;
}

/** Refused without tasks and participants. Turns come from the sheet Rooster. */
export function calendarsCall(snapshot: WorkbookSnapshot, today: number): CalendarsAnswer {
  const made = turnCalendars(snapshot, today);
  if (!made.ok) return refusedView(made.refusal);
  const { groups, participants } = made.value;
  const fileOf = (calendar: Calendars["groups"][number], isOwn: boolean): CalendarFileView => ({
    name: `${calendar.fileName}.ics`,
    title: calendar.title,
    isOwn,
    turns: calendar.events.filter(({ isCancelled }) => !isCancelled).length,
    text: calendarFile(calendar, today),
  });
  const files = [
    ...groups.map((calendar) => fileOf(calendar, false)),
    ...participants.map((calendar) => fileOf(calendar, true)),
  ];
  return { ok: true, files, problems: problemGroups(made.problems) };
}
