/** How often a task is done: in words, as a figure, or as a tick under a rhythm. */

import { turnsPerYear } from "../../domain/plan/occurrences.ts";
import type { Recurrence } from "../../domain/plan/recurrence.ts";
import { problem } from "../../problems/problem.ts";
import { rhythmOf } from "../../recognise/rhythm-columns.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { readRecurrence, withSeason } from "../plan/read-recurrence.ts";
import { readSeason } from "../plan/read-season.ts";
import type { PlannedRow } from "./draft.ts";
import { fill } from "./fill.ts";
import { rhythmCodes } from "./rhythm-codes.ts";
import { type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** "4" under "Keer per maand" is four times a month. */
const PER = /\bper (dag|week|maand|kwartaal|half ?jaar)\b/i;

/** How a list says how often. */
export interface Rhythms {
  /** It has columns of rhythms ("dagelijks", "per kwartaal") with ticks. */
  readonly areTicked: boolean;
  /** Letters that the sheet explains as rhythms. */
  readonly codes: ReadonlyMap<string, string>;
}

export function rhythmsOf({ table }: SourceTable): Rhythms {
  const columns = table.columns.filter(({ heading, field }) => field === null && rhythmOf(heading) !== null);
  const codes = rhythmCodes(table.context.legend ?? "");
  // "M = maaien" explains a task; letters of rhythms stand beside each other.
  const known = [...codes.values()].filter((meaning) => readRecurrence(meaning) !== null);
  // One or two columns may be about something else.
  return { areTicked: columns.length >= FEWEST_RHYTHMS, codes: known.length >= FEWEST_CODES ? codes : new Map() };
}

const FEWEST_CODES = 2;

/** How often, with the weeks or months of the year in which it holds where the row says them. `rhythms`: how its list says it. */
export function placeFrequency(row: SourceRow, values: PlannedRow, rhythms: Rhythms, work: Workspace): void {
  placeRhythm(row, values, rhythms, work);
  placePartOfYear(row, values);
}

/** "12" under "aantal per jaar" is turns a year; a rhythm in words stays, beside the turns a year that it comes to. */
function placeRhythm(row: SourceRow, values: PlannedRow, { areTicked, codes }: Rhythms, work: Workspace): void {
  const cell = row.find("frequency");
  if (!cell) {
    if (areTicked) placeTickedRhythms(row, values, work);
    return;
  }
  const text = textOfValue(cell.cell.value);
  const meaning = codes.get(text.trim().toUpperCase());
  if (meaning !== undefined && readRecurrence(text) === null) {
    placeMeaning(row, cell, text, meaning, values, work);
    return;
  }
  const isBare = /^\d+(\.\d+)?$/.test(text);
  if (isBare && placeInterval(row, cell, text, values, work)) return;
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

/** A rhythm that stands above the row, as it is written, with the turns a year that it comes to. */
export function placeRhythmInWords(row: SourceRow, text: string, values: PlannedRow, work: Workspace): void {
  values.frequency = text;
  const turns = turnsOf(text, String(values.season ?? ""));
  if (turns !== null) values.turnsPerYear = turns;
  tellUncounted(row, undefined, text, values, work);
}

/** "K" is "per kwartaal" where the sheet says so. */
function placeMeaning(
  row: SourceRow,
  cell: SourceCell,
  code: string,
  meaning: string,
  values: PlannedRow,
  work: Workspace,
): void {
  values.frequency = meaning;
  const turns = turnsOf(meaning, String(values.season ?? ""));
  if (turns !== null) values.turnsPerYear = turns;
  row.use(cell);
  work.problems.add(
    `S096|${row.table.sheet}`,
    row.placeOf(cell),
    (places, facts) => problem("S096", "info", places, facts),
    `"${code}" als "${meaning}"`,
  );
  tellUncounted(row, cell, meaning, values, work);
}

const INTERVAL = /^(?:interval|elke|iedere|om de|herhaal(?:t)? elke|herhalen elke|herhaling elke)\b/i;
const UNIT_OF_INTERVAL =
  /^(?:(?:tijds)?eenheid(?: (?:van )?(?:het )?(?:interval|herhaling|frequentie))?|interval ?eenheid|interval in)$/i;
const UNITS = /^(?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|kwarta(?:al|len)|jaar|jaren)$/i;

/** "2" under "Interval" beside "weken" under "Eenheid interval" is every two weeks; false when the row says no unit. */
function placeInterval(row: SourceRow, cell: SourceCell, text: string, values: PlannedRow, work: Workspace): boolean {
  const unit = row
    .leftOver()
    .find((own) => UNIT_OF_INTERVAL.test(own.heading.trim()) && UNITS.test(textOfValue(own.cell.value).trim()));
  if (!unit || !INTERVAL.test(cell.heading.trim())) return false;
  const frequency = `elke ${text} ${textOfValue(unit.cell.value).trim().toLowerCase()}`;
  values.frequency = frequency;
  const turns = turnsOf(frequency, String(values.season ?? ""));
  if (turns !== null) values.turnsPerYear = turns;
  row.use(cell);
  row.use(unit);
  tellUncounted(row, cell, frequency, values, work);
  return true;
}

/**
 * "2x per week" beside 50 under "Weken per jaar" is 100 turns. Which weeks these are nobody says, so the rhythm keeps the words:
 * read without them it would plan turns in every week. Beside another rhythm the figure stays where it is.
 */
function placePartOfYear(row: SourceRow, values: PlannedRow): void {
  const cell = row.find("periodsPerYear");
  const read = readRecurrence(String(values.frequency ?? ""));
  if (!cell || !read || read.months.length > 0 || values.season !== undefined) return;
  const unit = /\bmaand/i.test(cell.heading) ? "maanden" : "weken";
  const all = unit === "weken" ? WEEKS_IN_YEAR : MONTHS_IN_YEAR;
  const count = Number(textOfValue(cell.cell.value));
  const turns = isRegular(read) && typeof values.turnsPerYear === "number" ? values.turnsPerYear : null;
  if (turns === null || !Number.isInteger(count) || count < 1 || count > all) return;
  // Seven days in each of these weeks, where a year has one or two more.
  const inWhole = unit === "weken" && isDaily(read) ? DAYS_IN_WEEK * WEEKS_IN_YEAR : turns;
  if (count < all) {
    values.turnsPerYear = Math.round(((inWhole * count) / all) * 100) / 100;
    values.frequency = `${values.frequency}, ${count} ${unit} per jaar`;
  }
  row.use(cell);
}

/** Spread over the year, so that a part of the year has that part of the turns; "4x per jaar" is four in any part. */
function isRegular({ rhythm }: Recurrence): boolean {
  if (rhythm.kind === "times") return rhythm.per === "week" || rhythm.per === "month";
  if (rhythm.kind === "monthDays" || rhythm.kind === "monthWeekdays") return rhythm.every < MONTHS_IN_YEAR;
  return ["days", "weeks", "calendarWeeks"].includes(rhythm.kind);
}

function isDaily({ rhythm }: Recurrence): boolean {
  return rhythm.kind === "days" && rhythm.every === 1;
}

/** A tick, or how many times, in the column of the rhythm that holds. */
function placeTickedRhythms(row: SourceRow, values: PlannedRow, work: Workspace): void {
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
function tellUncounted(
  row: SourceRow,
  cell: SourceCell | undefined,
  text: string,
  values: PlannedRow,
  work: Workspace,
): void {
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
const MONTHS_IN_YEAR = 12;
const DAYS_IN_WEEK = 7;
/** Fewer may be columns of a list. */
const FEWEST_RHYTHMS = 3;

/** Turns in a year, whole unless they are few or counted by weeks; null for a rhythm or season that cannot be read for certain, and for what nobody can plan. */
function turnsOf(frequency: string, season: string): number | null {
  const key = `${frequency}|${season}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const turns = countTurns(frequency, season);
  if (counted.size >= MOST_COUNTED) counted.clear();
  counted.set(key, turns);
  return turns;
}

/** A list of tasks has a few rhythms, each on many rows; to count the days of a year takes longest. */
const counted = new Map<string, number | null>();
const MOST_COUNTED = 2_000;

function countTurns(frequency: string, season: string): number | null {
  const months = readSeason(season);
  const read = months === null ? null : readRecurrence(frequency);
  const recurrence = read && withSeason(read, months ?? []);
  if (!recurrence) return null;
  const byWeek = turnsByWeek(recurrence);
  // "Om de 6 weken" is 8,67 turns: the hours of the plan are counted with that.
  if (byWeek !== null) return Math.round(byWeek * 100) / 100;
  const turns = turnsPerYear(recurrence);
  if (turns === null) return null;
  return turns < FEW_TURNS ? Math.round(turns * 100) / 100 : Math.round(turns);
}

/** As people count: three times a week is 156 turns, where the calendar has a day or two more. */
function turnsByWeek({ rhythm, months }: Recurrence): number | null {
  if (months.length > 0) return null;
  if (rhythm.kind === "times" && rhythm.per === "week") return rhythm.times * WEEKS_IN_YEAR;
  return rhythm.kind === "weeks" ? (WEEKS_IN_YEAR / rhythm.every) * Math.max(1, rhythm.on.length) : null;
}
