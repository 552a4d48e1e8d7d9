/** Tasks go to Taken; their turns, from a matrix of marks or a date, to Rooster. */

import { turnsPerYear } from "../../domain/plan/occurrences.ts";
import type { Recurrence } from "../../domain/plan/recurrence.ts";
import { problem } from "../../problems/problem.ts";
import { startIn } from "../../recognise/clock-columns.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { rhythmOf } from "../../recognise/rhythm-columns.ts";
import type { Table } from "../../schema/table.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { readRecurrence, withSeason } from "../plan/read-recurrence.ts";
import { readSeason } from "../plan/read-season.ts";
import type { Placed, Placer } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill } from "./fill.ts";
import { initiativeOf } from "./link.ts";
import { ownNumber } from "./own-number.ts";
import { placeSection, RHYTHM } from "./section.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import { codesIn, explainedWork, type Legend, legendOf, standForPeople } from "./turn-codes.ts";
import { workTitle } from "./turn-title.ts";
import { placeTurns, turnCells } from "./turns.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

const FIELDS: FieldColumns = [
  ["task", "name"],
  ["space", "space"],
  ["activity", "activity"],
  ["executor", "executor"],
  ["people", "people"],
  ["season", "season"],
  ["level", "level"],
  ["tools", "tools"],
  ["description", "description"],
  ["note", "note"],
];

export function taskPlacer(work: Workspace): Placer {
  const tasks = tableNamed("zbTaken");
  return (row) => {
    const turns = turnCells(row);
    const occurrences = row.row.occurrences?.size ?? 0;
    if (
      !["task", "description", "space", "number"].some((field) => row.has(field)) &&
      turns.length + occurrences === 0
    ) {
      return nothingPlaced(row, work, tasks);
    }
    const own = ownNumber(row);
    const values = baseOf(row, tasks, work);
    const legend = legendOf(row.table.context.legend ?? "");
    if (values.name !== undefined) {
      const task = work.add(tasks.name, values, { ...own, name: String(values.name), natural: NATURAL });
      return { placed: [task, ...placeTurns(row, turns, task, null, legend, work)] };
    }
    const codes = tasksIn(turns, legend);
    if (codes.length === 0 && values.space === undefined && isOfSomebody(row)) return nothingPlaced(row, work, tasks);
    return { placed: placeByCode(row, turns, codes, values, own, legend, work) };
  };
}

const NATURAL = ["name", "space", "complex", "executor"];

function baseOf(row: SourceRow, tasks: Table, work: Workspace): PlannedRow {
  const complex = work.complexes.of(row);
  const initiative = initiativeOf(row, tasks, work);
  const values: PlannedRow = {
    ...(initiative === undefined ? {} : { initiative }),
    ...(complex === undefined ? {} : { complex }),
  };
  // "Wat" is the task where nothing else is.
  fill(row, tasks, row.has("task") ? FIELDS : [["description", "name"], ...FIELDS], work, values);
  if (values.executor === undefined) placeTickedParties(row, values, work);
  if (values.space === undefined) placeSection(row, "space", values, work);
  placeFrequency(row, values, work);
  const doneBy = work.lists.find("doneBy", String(values.executor ?? ""));
  if (doneBy !== null) values.doneBy = doneBy;
  const { unusedSection } = row;
  if (unusedSection !== undefined && values.frequency === undefined && RHYTHM.test(unusedSection.trim())) {
    values.frequency = unusedSection.trim();
    row.takeSection();
  }
  placeMinutes(row, values);
  placeStart(row, values, work);
  return values;
}

/** Over a group of columns with a tick for each who does it. */
const WHO = /^(wie|door|door wie|wie doet (het|dit|wat)|uitvoering|uitvoerders?|uitvoerende|verantwoordelijke?)$/;

/** A list of who does what has a column for each party, with a tick where it does the task: "Bewoners", "Corporatie". */
function placeTickedParties(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const ticked = row.leftOver().flatMap((cell) => {
    const [group, ...rest] = cell.heading.split(" / ");
    const party = rest.at(-1) ?? group ?? "";
    const isParty =
      cell.column?.type === "boolean" &&
      (rest.length > 0 && WHO.test(normalise(group ?? "")) ? true : work.lists.find("partyKind", party) !== null);
    return isParty && cell.cell.value === true ? [{ cell, party }] : [];
  });
  if (ticked.length === 0) return;
  values.executor = ticked.map(({ party }) => party).join(", ");
  for (const { cell } of ticked) row.use(cell);
}

/** Where no task is named, the letters in the matrix are the tasks: "M+S" is one turn of each (product rule 4a.5). */
function placeByCode(
  row: SourceRow,
  turns: readonly SourceCell[],
  codes: readonly string[],
  values: PlannedRow,
  own: { readonly own?: string },
  legend: Legend,
  work: Workspace,
): Placed[] {
  if (codes.length === 0) {
    // "Schoonmaakrooster" over places: that is what is done there.
    const name = values.space === undefined ? undefined : workTitle(row.table);
    if (name !== undefined) values.name = name;
    const task = work.add("zbTaken", values, { ...own, natural: NATURAL });
    return [task, ...placeTurns(row, turns, task, null, legend, work)];
  }
  const tasks = codes.map((code) => {
    const name = legend.get(code) ?? code;
    return { code, task: work.add("zbTaken", { ...values, name }, { ...own, name, natural: NATURAL }) };
  });
  return [
    ...tasks.map(({ task }) => task),
    ...tasks.flatMap(({ code, task }, at) => placeTurns(row, turns, task, { code, isFirst: at === 0 }, legend, work)),
  ];
}

function tasksIn(turns: readonly SourceCell[], legend: Legend): string[] {
  const codes = [...new Set(turns.flatMap((cell) => workIn(cell, legend)))];
  return standForPeople(codes, legend) ? [] : codes;
}

/** The row of a person, in a list that says nothing of what is done: no task. */
function isOfSomebody({ table, row }: SourceRow): boolean {
  return table.columns.some(
    ({ column, personal, period }) => personal && period === undefined && row.cells.has(String(column)),
  );
}

/** Words in a matrix of names are who has the turn, and what is done only where the legend says so. */
function workIn({ cell, column }: SourceCell, legend: Legend): string[] {
  const text = textOfValue(cell.value);
  return column?.type === "marks" ? codesIn(text, legend) : explainedWork(text, legend);
}

/** "4" under "Keer per maand" is four times a month. */
const PER = /\bper (dag|week|maand|kwartaal|half ?jaar)\b/i;

/** "12" under "aantal per jaar" is turns a year; a rhythm in words stays, beside the turns a year that it comes to. */
function placeFrequency(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.find("frequency");
  if (!cell) {
    placeTickedRhythms(row, values, work);
    return;
  }
  const text = textOfValue(cell.cell.value);
  const isBare = /^\d+(\.\d+)?$/.test(text);
  const number = isBare && /(per|p\.?\/?) ?(jaar|jr|j)\b|jaarlijks/i.test(cell.heading) ? Number(text) : null;
  const per = isBare ? PER.exec(cell.heading)?.[1]?.toLowerCase() : undefined;
  if (number === null && per !== undefined) {
    values.frequency = `${text}x per ${per}`;
    const turns = turnsOf(values.frequency, String(values.season ?? ""));
    if (turns !== null) values.turnsPerYear = turns;
    row.use(cell);
    tellUncounted(row, cell, values.frequency, values, work);
    return;
  }
  const turns = number ?? turnsOf(text, String(values.season ?? ""));
  if (turns !== null && turns <= 2000) values.turnsPerYear = turns;
  if (number !== null) {
    row.use(cell);
    return;
  }
  fill(row, tableNamed("zbTaken"), [["frequency", "frequency"]], work, values);
  if (values.frequency !== undefined) tellUncounted(row, cell, text, values, work);
}

/** Columns of rhythms ("dagelijks", "per kwartaal") with a tick, or how many times, in the one that holds. */
function placeTickedRhythms(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const rhythms = row.table.columns.filter(({ heading, field }) => field === null && rhythmOf(heading) !== null);
  if (rhythms.length < FEWEST_RHYTHMS) return;
  const ticked = row.leftOver().flatMap((cell) => {
    const rhythm = cell.field === null ? rhythmOf(cell.heading) : null;
    const text = rhythm === null ? null : timesOf(cell, rhythm);
    return text === null ? [] : [{ cell, text }];
  });
  const [first] = ticked;
  if (!first) return;
  const text = ticked.map((own) => own.text).join(", ");
  values.frequency = text;
  const turns = ticked.length === 1 ? turnsOf(text, String(values.season ?? "")) : null;
  if (turns !== null) values.turnsPerYear = turns;
  for (const { cell } of ticked) row.use(cell);
  tellUncounted(row, first.cell, text, values, work);
}

/** "Dagelijks" for a tick, "2x per week" for a 2 under "Week"; null for an empty round. */
function timesOf({ cell }: SourceCell, rhythm: string): string | null {
  if (cell.value === true) return rhythm;
  const times = /^(\d{1,2}) ?x?$/i.exec(textOfValue(cell.value).trim())?.[1];
  if (times === undefined || times === "0") return null;
  if (times === "1") return rhythm;
  return `${times}x ${rhythm.replace(/^1 ?x /, "")}`;
}

/** A rhythm of which the turns in a year are not known is told: the hours of the plan are counted without it. */
function tellUncounted(row: SourceRow, cell: SourceCell, text: string, values: PlannedRow, work: Workspace): void {
  if (values.turnsPerYear !== undefined || readRecurrence(text) !== null) return;
  work.problems.add(
    `S060|${row.table.sheet}`,
    row.placeOf(cell),
    (places, facts) => problem("S060", "info", places, facts),
    text,
  );
}

/** Of fewer turns a year the part of one counts: once in two years is half a turn. */
const FEW_TURNS = 5;
const WEEKS_IN_YEAR = 52;
/** Fewer may be columns of a list. */
const FEWEST_RHYTHMS = 3;

/** Turns in a year, whole unless they are few; null for a rhythm or season that cannot be read for certain, and for what nobody can plan. */
function turnsOf(frequency: string, season: string): number | null {
  const months = readSeason(season);
  const read = months === null ? null : readRecurrence(frequency);
  const recurrence = read && withSeason(read, months ?? []);
  if (!recurrence) return null;
  const turns = turnsByWeek(recurrence) ?? turnsPerYear(recurrence);
  if (turns === null) return null;
  return turns < FEW_TURNS ? Math.round(turns * 100) / 100 : Math.round(turns);
}

/** As people count: three times a week is 156 turns, where the calendar has a day or two more. */
function turnsByWeek({ rhythm, months }: Recurrence): number | null {
  if (months.length > 0) return null;
  if (rhythm.kind === "times" && rhythm.per === "week") return rhythm.times * WEEKS_IN_YEAR;
  return rhythm.kind === "weeks" ? (WEEKS_IN_YEAR / rhythm.every) * Math.max(1, rhythm.on.length) : null;
}

/** Minutes, also where the source counts in hours: "1,5 uur", or 1.5 under "Uren". */
export function placeMinutes(row: SourceRow, values: PlannedRow): void {
  const cell = row.find("minutes");
  if (!cell || values.minutes !== undefined) return;
  const text = textOfValue(cell.cell.value);
  const match = /^(\d+(?:[.,]\d+)?)\s*(uur|uren|u|hours?|h|minuten|minuut|min|m|'|′)?\.?$/i.exec(text);
  if (!match) return;
  const unit =
    match[2] ?? (/\b(uur|uren|hours?)\b/i.test(cell.heading) && !/\bmin/i.test(cell.heading) ? "uur" : "min");
  const minutes = Number((match[1] ?? "").replace(",", ".")) * (/^(u|h)/i.test(unit) ? 60 : 1);
  if (minutes > 1440) return;
  values.minutes = Math.round(minutes * 100) / 100;
  row.use(cell);
}

/** The time of the clock at which a task begins; until when it lasts is kept beside it. */
export function placeStart(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.find("startsAt");
  if (!cell) return;
  const text = textOfValue(cell.cell.value);
  const start = startIn(text);
  if (start === null || (values.startsAt ?? start) !== start) return;
  values.startsAt = start;
  row.use(cell);
  if (/-|–|—|tot/i.test(text)) work.account.keepRest(cell, text);
}
