/** Days in words: "1-8-2026 t/m 21-8-2026; di", "week 32", "augustus". For who is away, and for days without turns. */

import { type Day, dayOf, dayOfIso, daysInMonth, partsOf } from "../../days/day.ts";
import type { DaySet, YearDay } from "../../domain/plan/day-set.ts";
import { monthOfWord, plainText } from "./dutch-words.ts";
import { readHolidays } from "./read-holidays.ts";
import { readWeekdays } from "./read-weekdays.ts";

export interface ReadDaySets {
  readonly sets: readonly DaySet[];
  /** Parts of the text that cannot be read, as they stand there. */
  readonly unread: readonly string[];
}

const NOTHING = /^(?:-|geen|nee|n\.?v\.?t|nvt|altijd aanwezig)?$/;
/** Words around the days that say nothing about which. */
const AROUND = /^(?:niet |afwezig |weg |vakantie |kan niet |vrij |op |van |in |elke |iedere |de )+/;

/** What stands between ";", "," and new lines; a date without a year counts in every year, "tot" includes the day itself. */
export function readDaySets(text: string | null): ReadDaySets {
  const sets: DaySet[] = [];
  const unread: string[] = [];
  for (const raw of (text ?? "").split(/[;,\n]|\ben\b/)) {
    const part = plainText(raw).replace(AROUND, "");
    if (NOTHING.test(part)) continue;
    const set = setIn(part);
    if (set) sets.push(set);
    else unread.push(raw.trim());
  }
  return { sets, unread };
}

function setIn(part: string): DaySet | null {
  const weekdays = readWeekdays(part);
  if (weekdays) return { kind: "weekdays", on: weekdays };
  const holidays = readHolidays(part);
  if (holidays) return { kind: "holidays", of: holidays };
  const parity = /^(on)?even weken$/.exec(part);
  if (parity) return { kind: "parity", parity: parity[1] ? "odd" : "even" };
  const week = /^(?:(\d{4})-w|week )(\d{1,2})(?: (?:van )?(\d{4}))?$/.exec(part);
  if (week) return weekSet(Number(week[2]), week[1] ?? week[3]);
  const open = /^(vanaf|t\/m|tot en met|tot) (.+)$/.exec(part);
  const limit = open ? dateIn(open[2] ?? "") : null;
  if (open) return limit?.day === undefined ? null : openSpan(open[1] === "vanaf", limit.day);
  const [first = "", second, more] = part.split(/ ?(?:t\/m|tot en met|tot| - ) ?/);
  if (more !== undefined) return null;
  return second === undefined ? oneDate(part) : between(first, second);
}

function weekSet(week: number, year: string | undefined): DaySet | null {
  return week < 1 || week > 53 ? null : { kind: "week", week, year: year === undefined ? null : Number(year) };
}

function openSpan(startsThen: boolean, day: Day): DaySet {
  return { kind: "span", from: startsThen ? day : 0, to: startsThen ? Number.POSITIVE_INFINITY : day };
}

function oneDate(part: string): DaySet | null {
  const month = monthIn(part);
  if (month) return month;
  const date = dateIn(part);
  if (date?.day !== undefined) return { kind: "span", from: date.day, to: date.day };
  return date ? { kind: "yearly", from: date.yearDay, to: date.yearDay } : null;
}

/** The year, or the month too, may stand at the second date only: "1 t/m 21 aug 2026". */
function between(first: string, second: string): DaySet | null {
  const [begin, end] = [monthIn(first), monthIn(second)];
  if (begin?.kind === "yearly" && end?.kind === "yearly") return { kind: "yearly", from: begin.from, to: end.to };
  const last = dateIn(second);
  if (!last) return null;
  const completed = /^\d{1,2}$/.test(first)
    ? `${first}-${last.yearDay.month}${last.year === undefined ? "" : `-${last.year}`}`
    : first;
  const start = dateIn(completed) ?? null;
  if (!start) return null;
  if (last.day === undefined) {
    return start.day === undefined ? { kind: "yearly", from: start.yearDay, to: last.yearDay } : null;
  }
  const { month, date } = start.yearDay;
  const year = last.year ?? 0;
  const startsBefore = month * 100 + date <= last.yearDay.month * 100 + last.yearDay.date;
  const from = start.day ?? dayOf(startsBefore ? year : year - 1, month, date);
  return from === null || from > last.day ? null : { kind: "span", from, to: last.day };
}

/** "augustus", "aug 2026" */
function monthIn(part: string): DaySet | null {
  const match = /^([a-z]+)(?: (\d{4}))?$/.exec(part);
  const month = monthOfWord(match?.[1] ?? "");
  if (!match || month === null) return null;
  if (match[2] === undefined) {
    // The 29th closes February in every year.
    const last = month === 2 ? 29 : daysInMonth(2001, month);
    return { kind: "yearly", from: { month, date: 1 }, to: { month, date: last } };
  }
  const year = Number(match[2]);
  return { kind: "span", from: dayOf(year, month, 1) ?? 0, to: dayOf(year, month, daysInMonth(year, month)) ?? 0 };
}

interface ReadDate {
  readonly yearDay: YearDay;
  readonly year?: number;
  /** With a year: the day. */
  readonly day?: Day;
}

/** A cell that holds one date gives the number of the day. */
const SERIAL = /^[3-6]\d{4}$/;

function dateIn(text: string): ReadDate | null {
  const plain = text.replace(/^(?:ma|di|wo|do|vr|za|zo)[a-z]* (?=\d)/, "").trim();
  const iso = dayOfIso(plain) ?? (SERIAL.test(plain) ? Number(plain) : null);
  if (iso !== null) return dateOfDay(iso);
  const figures = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ]'?(\d{4}|\d{2}))?$/.exec(plain);
  const named = /^(\d{1,2})[- ]?([a-z]+)(?:[- ]'?(\d{4}|\d{2}))?$/.exec(plain);
  const month = figures ? Number(figures[2]) : monthOfWord(named?.[2] ?? "");
  const match = figures ?? named;
  if (!match || month === null) return null;
  const date = Number(match[1]);
  // 2004 has every date.
  if (dayOf(2004, month, date) === null) return null;
  const written = match[3];
  if (written === undefined) return { yearDay: { month, date } };
  const year = written.length === 2 ? twoDigits(Number(written)) : Number(written);
  const day = dayOf(year, month, date);
  return day === null ? null : { yearDay: { month, date }, year, day };
}

function dateOfDay(day: Day): ReadDate {
  const { year, month, date } = partsOf(day);
  return { yearDay: { month, date }, year, day };
}

/** 00 to 49 is this century (product rule 4a.5). */
function twoDigits(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}
