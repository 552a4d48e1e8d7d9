/** J5: calendar files of the roster, for each group and each participant. */

import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { calendarFile } from "../../documents/calendar-file.ts";
import type { TurnCalendar } from "../../domain/plan/turn-calendar.ts";
import { turnCalendars } from "../../journeys/plan/calendar.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { makeFolder, refusalToWrite, writeOutput } from "../files.ts";
import { exitFor, print, problemJson, refuse, say, sayProblems } from "../report.ts";
import { todayOr } from "../today.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface CalendarOptions {
  readonly out: string;
  readonly on?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** Writes every file or, when one may not be written, none. */
export function calendarFiles(file: string, options: CalendarOptions): ExitCode {
  const today = todayOr(options.on);
  if (today === null) {
    say(`Fout: "${options.on}" is geen datum. Typ de datum als 2027-03-01.`);
    return EXIT.usage;
  }
  const read = readWorkbookFile(file);
  if (!read.ok) return refuse(read.refusal, options);
  const made = turnCalendars(snapshotOf(read.value.evidence), today);
  if (!made.ok) return refuse(made.refusal, options);
  const { groups, participants } = made.value;
  const calendars = [...groups, ...participants];
  const refusal = folderRefusal(options.out) ?? fileRefusal(calendars, options);
  if (refusal) return refuse(refusal, options);
  const notMade = makeFolder(options.out);
  if (notMade) return refuse(notMade, options);
  for (const calendar of calendars) {
    const written = writeOutput(pathOf(calendar, options), calendarFile(calendar, today));
    if (!written.ok) return refuse(written.refusal, options);
  }
  const all = [...read.problems, ...made.problems];
  if (options.json) {
    const files = [
      ...groups.map((calendar) => ({ file: `${calendar.fileName}.ics`, turns: calendar.events.length })),
      ...participants.map(({ participant, fileName, events }) => ({
        file: `${fileName}.ics`,
        participant,
        turns: events.filter(({ isCancelled }) => !isCancelled).length,
      })),
    ];
    print(JSON.stringify({ files, problems: all.map(problemJson) }, null, 2));
  } else sayProblems(all);
  say(
    `${calendars.length} ${calendars.length === 1 ? "agendabestand staat" : "agendabestanden staan"} in ${options.out}.`,
  );
  if (participants.length > 0) say("Geef elke deelnemer alleen het eigen bestand.");
  return exitFor(all, options.strict ?? false);
}

function pathOf({ fileName }: TurnCalendar, { out }: CalendarOptions): string {
  return join(out, `${fileName}.ics`);
}

function folderRefusal(folder: string): Problem | null {
  if (existsSync(folder)) {
    return statSync(folder).isDirectory() ? null : problem("F034", "error", [], { file: folder });
  }
  const parent = dirname(resolve(folder));
  return existsSync(parent) ? null : problem("F032", "error", [], { folder: parent });
}

function fileRefusal(calendars: readonly TurnCalendar[], options: CalendarOptions): Problem | null {
  if (!existsSync(options.out)) return null;
  for (const calendar of calendars) {
    const refusal = refusalToWrite(pathOf(calendar, options), [], options.force ?? false);
    if (refusal) return refusal;
  }
  return null;
}
