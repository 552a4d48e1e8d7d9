import ICAL from "ical.js";
import { afterEach, describe, expect, it } from "vitest";
import { calendarFile } from "../../src/documents/calendar-file.ts";
import type { TurnCalendar } from "../../src/domain/plan/turn-calendar.ts";
import { turnCalendars } from "../../src/journeys/plan/calendar.ts";
import { planRoster } from "../../src/journeys/plan/roster.ts";
import { applyEdits } from "../../src/workbook/apply-edits.ts";
import { findTable, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { BEFORE, MARCH, person, planWith, task } from "../journeys/plan/plan-rows.ts";
import { day } from "../support/charge-rows.ts";

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

/** A roster of March with names that nobody agreed to show. */
function workbook(more = {}): WorkbookSnapshot {
  const plan = planWith(
    [task("T-0001", { people: 2, tools: "bezem, dweil; emmer", description: "Ook de leuning,\nen de bel.", ...more })],
    [
      person("DN-0001", { name: "Geheim Eén", sharedName: "Anja" }),
      person("DN-0002", { name: "Geheim Twee", sharedName: "Kemal" }),
      person("DN-0003", { name: "Geheim Drie", sharedName: null }),
    ],
  );
  const planned = planRoster(plan, MARCH, BEFORE);
  const written = planned.ok ? applyEdits(plan, planned.value.edits) : planned;
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value;
}

function calendars(from: WorkbookSnapshot, today = BEFORE) {
  const made = turnCalendars(from, today);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

/** What an independent reader finds in the text of a calendar file. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate,
      end: event.endDate,
      summary: event.summary,
      description: event.description,
      location: event.location,
      status: component.getFirstPropertyValue("status"),
      sequence: event.sequence,
    };
  });
}

function textOf(calendar: TurnCalendar | undefined, today = BEFORE): string {
  if (!calendar) throw new Error("no calendar");
  return calendarFile(calendar, today);
}

describe("a calendar file", () => {
  it("is read by an independent reader: whole days, with commas and lines as they were", () => {
    const [group] = calendars(workbook()).groups;
    const events = eventsIn(textOf(group));
    expect(events).toHaveLength(5);
    expect(events[0]).toMatchObject({
      uid: "r-0001.t-0001.i-0001@zelfbeheer",
      summary: "taak T-0001 (portiek 1)",
      location: "portiek 1",
      description:
        "Wie: Anja, Kemal\nOok de leuning,\nen de bel.\nNeem mee: bezem, dweil; emmer\nDuur: ongeveer 45 minuten",
      status: "CONFIRMED",
    });
    expect(events.map(({ start }) => [start.isDate, start.toString()])[0]).toEqual([true, "2026-03-02"]);
  });

  it("has no line longer than 75 bytes, and ends every line as RFC 5545 asks", () => {
    const [group] = calendars(workbook({ name: "Trap én hal vegen € 🧹 ".repeat(12) })).groups;
    const lines = textOf(group).split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.includes("\n"))).toBe(false);
    expect(eventsIn(textOf(group))[0]?.summary).toContain("🧹 Trap én hal vegen € 🧹");
  });

  it.each(["UTC", "America/New_York", "Asia/Tokyo"])("has times in Dutch time on a computer in %s", (zone) => {
    process.env.TZ = zone;
    const [group] = calendars(workbook({ startsAt: "19:30" })).groups;
    const events = eventsIn(textOf(group));
    expect(textOf(group)).toContain("DTSTART;TZID=Europe/Amsterdam:20260302T193000");
    // Winter time until the last Sunday of March.
    expect(events.map(({ start }) => start.toJSDate().toISOString())).toEqual([
      "2026-03-02T18:30:00.000Z",
      "2026-03-09T18:30:00.000Z",
      "2026-03-16T18:30:00.000Z",
      "2026-03-23T18:30:00.000Z",
      "2026-03-30T17:30:00.000Z",
    ]);
    expect(events[0]?.end.toJSDate().toISOString()).toBe("2026-03-02T19:15:00.000Z");
    expect(textOf(group)).toContain("DTSTAMP:20260220T000000Z");
  });

  it("passes midnight", () => {
    const event = {
      uid: "a",
      on: day("2026-12-31"),
      startsAt: 1410,
      minutes: 60,
      title: "t",
      place: "",
      description: "",
    };
    const text = textOf({ fileName: "x", title: "x", events: [{ ...event, isCancelled: false }] });
    expect(text).toContain("DTEND;TZID=Europe/Amsterdam:20270101T003000");
  });

  it("made later is newer, with the same ids", () => {
    const [first, later] = [BEFORE, BEFORE + 3].map((today) =>
      eventsIn(textOf(calendars(workbook(), today).groups[0], today)),
    );
    expect(later?.map(({ uid }) => uid)).toEqual(first?.map(({ uid }) => uid));
    expect((later?.[0]?.sequence ?? 0) - (first?.[0]?.sequence ?? 0)).toBe(3);
    expect(new Set(first?.map(({ uid }) => uid)).size).toBe(5);
  });
});

describe("whose turns are in it", () => {
  it("a participant's file has only that person's turns, and nobody else's name", () => {
    const { participants } = calendars(workbook());
    expect(participants.map(({ fileName }) => fileName)).toEqual([
      "rooster-DN-0001",
      "rooster-DN-0002",
      "rooster-DN-0003",
    ]);
    expect(participants.map(({ events }) => events.length).reduce((sum, one) => sum + one, 0)).toBe(10);
    for (const own of participants) {
      const text = textOf(own).replace(/\r\n /g, "");
      const others = ["Anja", "Kemal", "DN-0003", "dn-0003"].filter(
        (_name, at) => own.participant !== `DN-000${Math.min(at + 1, 3)}`,
      );
      for (const name of [...others, "Geheim"]) expect(text).not.toContain(name);
    }
  });

  it("the group's file has the names that were agreed on, and ids", () => {
    const text = textOf(calendars(workbook()).groups[0]).replace(/\r\n /g, "");
    expect(text).toContain("Wie: Anja\\, Kemal");
    expect(text).toContain("DN-0003");
    expect(text).not.toContain("Geheim");
  });

  it("a name that nobody knows stays out of it", () => {
    const plan = planWith(
      [task("T-0001")],
      [person("DN-0001")],
      [
        { id: "R-0001", task: "T-0001", on: day("2026-03-02"), who: "mevrouw Geheim" },
        { id: "R-0002", task: "T-0001", on: day("2026-03-09") },
        { id: "R-0003", task: "T-0001", on: day("2026-03-16"), who: "Naam DN-0001", done: "nee" },
      ],
    );
    const events = eventsIn(textOf(calendars(plan).groups[0]));
    expect(events.map(({ summary, description }) => [summary, description.split("\n")[0]])).toEqual([
      ["taak T-0001 (portiek 1)", "Wie: zie het rooster"],
      ["Nog open: taak T-0001 (portiek 1)", "Wie: nog niemand"],
    ]);
  });

  it("a swap cancels the turn in the calendar of who had it", () => {
    const made = workbook();
    const found = findTable(made, "zbRooster")?.table;
    const column = found?.headers.indexOf("Wie") ?? -1;
    const before = found?.rows[0]?.[column] ?? null;
    expect(before).toBe("Anja, Kemal");
    const swapped = applyEdits(made, [
      { kind: "setCell", table: "zbRooster", row: 0, column, before, after: "Anja, DN-0003" },
    ]);
    if (!swapped.ok) throw new Error(swapped.refusal.code);
    const { participants } = calendars(swapped.value);
    const first = participants.map((own) =>
      eventsIn(textOf(own)).find(({ start }) => start.toString() === "2026-03-02"),
    );
    expect(first.map((event) => event?.status)).toEqual(["CONFIRMED", "CANCELLED", "CONFIRMED"]);
    expect(first[1]?.uid).toBe("r-0001.t-0001.i-0001.dn-0002@zelfbeheer");
  });

  it("each initiative has a file of its own", () => {
    const plan = planWith(
      [task("T-0001"), task("T-0002", { initiative: "I 0002/b" })],
      [person("DN-0001")],
      ["T-0001", "T-0002"].map((own, at) => ({ id: `R-000${at + 1}`, task: own, on: day("2026-03-02") })),
    );
    expect(calendars(plan).groups.map(({ fileName, events }) => [fileName, events.length])).toEqual([
      ["rooster-I-0002-b", 1],
      ["rooster-I-0001", 1],
    ]);
  });
});
