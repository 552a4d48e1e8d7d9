/** Turns as a calendar file (.ics, RFC 5545), with ical-generator. */

import { ICalCalendar, type ICalEventData, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { type Day, partsOf } from "../days/day.ts";
import type { CalendarEvent, TurnCalendar } from "../domain/plan/turn-calendar.ts";

const TIME_ZONE = "Europe/Amsterdam";
const MINUTES_OF_DAY = 1440;
/** 1 January 2020. */
const FIRST_REVISION: Day = 43_831;

/** How the Netherlands count their hours since 1996: summer time from the last Sunday of March to that of October. */
const TIME_ZONE_RULES = [
  "BEGIN:VTIMEZONE",
  `TZID:${TIME_ZONE}`,
  "BEGIN:DAYLIGHT",
  "TZNAME:CEST",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZNAME:CET",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\n");

/**
 * The text of the file. A turn without a time takes the whole day and keeps nobody busy. The number of the revision grows
 * with `today`, so that a calendar takes a later file for the newer one; the same day gives the same file.
 */
export function calendarFile({ title, events }: TurnCalendar, today: Day): string {
  const calendar = new ICalCalendar({
    name: title.replace(/[\r\n]+/g, " "),
    prodId: { company: "Zelfbeheer", product: "Beheerplan", language: "NL" },
    // Only times that name the zone are in it; the stamp stays in UTC, as RFC 5545 asks.
    timezone: events.some(({ startsAt }) => startsAt !== null)
      ? { name: null, generator: () => TIME_ZONE_RULES }
      : null,
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      sequence: Math.max(0, today - FIRST_REVISION),
      stamp: utcMidnight(today),
      summary: event.title,
      location: event.place === "" ? null : event.place,
      description: event.description === "" ? null : event.description,
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...timing(event),
    });
  }
  return calendar.toString();
}

function timing({ on, startsAt, minutes }: CalendarEvent): ICalEventData {
  if (startsAt === null) {
    return { start: utcMidnight(on), allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  }
  return {
    start: new WallClock(on, startsAt),
    end: new WallClock(on, startsAt + Math.round(minutes ?? 60)),
    timezone: TIME_ZONE,
  };
}

function utcMidnight(day: Day): Date {
  const { year, month, date } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date));
}

/**
 * A time on the wall, in no zone. The writer formats a `Date` by the clock of the computer, whose zone may skip an hour that
 * exists here; of a date library it only asks these functions.
 */
class WallClock {
  readonly #day: Day;
  readonly #minutes: number;

  constructor(day: Day, minutes: number) {
    this.#day = day + Math.floor(minutes / MINUTES_OF_DAY);
    this.#minutes = minutes % MINUTES_OF_DAY;
  }

  format(pattern = "YYYY-MM-DDTHH:mm:ss"): string {
    const { year, month, date } = partsOf(this.#day);
    const parts: Readonly<Record<string, number>> = {
      YYYY: year,
      MM: month,
      DD: date,
      HH: Math.floor(this.#minutes / 60),
      mm: this.#minutes % 60,
      ss: 0,
    };
    return pattern.replace(/YYYY|MM|DD|HH|mm|ss/g, (part) => String(parts[part]).padStart(part.length, "0"));
  }

  isValid(): boolean {
    return Number.isFinite(this.#day) && Number.isFinite(this.#minutes);
  }

  toDate(): Date {
    return new Date(utcMidnight(this.#day).getTime() + this.#minutes * 60_000);
  }

  toJSON(): string {
    return this.format();
  }
}
