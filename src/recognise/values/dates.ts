/** Dates: ISO days, or no more precise than the source is ("2024-03", "2024-Q3", "2025-W47", "2024"; product.md §5). */

import { dayOf, isoOf, isoWeekOf, partsOf } from "../../days/day.ts";
import { datePrecision } from "./date-format.ts";
import { type DateShape, dateShape, hasSlashes } from "./date-shape.ts";
import { monthNamed } from "./date-words.ts";
import { inform, kept, type Precision, type Read, understood, warn } from "./read.ts";
import type { ValueContext } from "./source-cell.ts";

export interface DateHabit {
  /** The order that texts with a day above 12 show. */
  readonly order: "dmy" | "mdy" | "ymd" | null;
  /** Texts show both day first and month first: all of them, or only those with slashes, as Americans write dates. */
  readonly conflict: "none" | "slashes" | "all";
}

/** Serial numbers of 1919 to 2119, which stand bare in a column of dates after a lost number format. */
const FIRST_BARE_SERIAL = 7_000;
const LAST_BARE_SERIAL = 80_500;

export function readDateText(text: string, habit: DateHabit, context: ValueContext, withTime: boolean): Read {
  const shape = dateShape(text);
  if (!shape) return kept(text, warn("V004", { text }));
  if (shape.kind === "season") return kept(text, inform("V034", { text }));
  const year = shape.year ?? context.year ?? null;
  if (year === null) return kept(text, warn("V006", { text }));
  const read =
    shape.kind === "numbers" ? fromNumbers(shape, year, text, habit, withTime) : fromNames(shape, year, text, withTime);
  if (!read.understood || read.doubt) return read;
  const value = String(read.value);
  if (shape.year === null) return { ...read, doubt: inform("V039", { text, value }) };
  if (shape.loose || shape.remark) return { ...read, doubt: inform("V007", { text, value }) };
  return read;
}

/** The whole days that a sentence or a title names, with the words that say them. */
export function daysIn(text: string): { readonly iso: string; readonly words: string }[] {
  if (!/\d{4}/.test(text)) return [];
  return [...text.matchAll(DAY)].flatMap(([words]) => {
    const read = readDateText(words, { order: "dmy", conflict: "none" }, {}, false);
    return read.understood && /^\d{4}-\d{2}-\d{2}$/.test(String(read.value))
      ? [{ iso: String(read.value), words }]
      : [];
  });
}

/** The months with their year that a title names: "Urenstaat oktober 2026", "okt '26". */
export function monthsIn(text: string): { readonly year: number; readonly month: number; readonly words: string }[] {
  if (!/\d\d/.test(text)) return [];
  return [...text.matchAll(MONTH)].flatMap(([words, name = "", year = ""]) => {
    const month = monthNamed(name.toLowerCase());
    return month === null ? [] : [{ year: year.length === 2 ? 2000 + Number(year) : Number(year), month, words }];
  });
}

const MONTH = /(?<!\p{L})(\p{L}{3,9})\.?[\s-]*['’]?((?:19|20)\d\d|(?<=['’])\d\d)(?!\d)/gu;
const DAY =
  /(?<!\d)\d{1,2}(?: ?[-/.] ?\d{1,2} ?[-/.] ?|[e]? (?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? )(?:19|20)\d\d(?!\d)/gi;

/** `shownAsDate`: the number format is one of a date. A bare number may be a serial, a year or 20250112. */
export function readDateNumber(value: number, format: string, shownAsDate: boolean, withTime: boolean): Read {
  if (shownAsDate) return fromSerial(value, format, withTime);
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return understood(String(value), undefined, "year");
  if (value >= FIRST_BARE_SERIAL && value <= LAST_BARE_SERIAL) {
    const read = fromSerial(value, "General", withTime);
    return read.understood
      ? { ...read, doubt: inform("V040", { text: String(value), value: String(read.value) }) }
      : read;
  }
  const text = String(value);
  return isCompactDay(value)
    ? readDateText(text, { order: null, conflict: "none" }, {}, withTime)
    : kept(text, warn("V004", { text }));
}

/** 20250112, and 99991231 as systems write that there is no end. */
export function isCompactDay(value: number): boolean {
  return /^(?:19|20)\d{6}$|^99991231$/.test(String(value));
}

function fromSerial(value: number, format: string, withTime: boolean): Read {
  const seconds = Math.round(value * 86_400);
  const day = Math.floor(seconds / 86_400);
  if (!(day >= 1) || day > 2_958_465) {
    // Zero is what a formula gives for an empty cell; Excel shows it as a day that never was.
    const text = day === 0 ? "0-1-1900" : String(value);
    return kept(text, warn("V005", { text }));
  }
  const { year, month, date } = partsOf(day);
  const precision = datePrecision(format);
  if (precision === "month" && date === 1) return understood(isoOf(day).slice(0, 7), undefined, "month");
  if (precision === "year" && date === 1 && month === 1) return understood(String(year), undefined, "year");
  const rest = seconds - day * 86_400;
  const iso = isoOf(day);
  return farAway(year, withTime ? `${iso}T${clock(rest)}` : iso);
}

function fromNumbers(
  shape: Extract<DateShape, { kind: "numbers" }>,
  year: number,
  text: string,
  habit: DateHabit,
  withTime: boolean,
): Read {
  const { first, second } = shape;
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst === null && monthFirst === null) return kept(text, warn("V005", { text }));
  const open = dayFirst !== null && monthFirst !== null && first !== second;
  // Without a year "3/4" may be a fraction or a house number too: the column must show how it writes dates.
  const inConflict = habit.conflict === "all" || (habit.conflict === "slashes" && hasSlashes(text));
  if (shape.year === null && open && (habit.order === null || inConflict)) return kept(text, warn("V006", { text }));
  if (open && inConflict) return kept(text, warn("V041", { text }));
  // "1-13-2025" in a list that writes the day first, or that does not show it: a slip of the pen, and nobody knows of which.
  const isSlip = habit.order === null || (habit.order === "dmy" && !hasSlashes(text));
  if (dayFirst === null && isSlip) return kept(text, warn("V005", { text }));
  const chosen = (habit.order === "mdy" ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)) as number;
  const iso = isoOf(chosen);
  const read = farAway(year, withTime && shape.time ? `${iso}T${shape.time}` : iso);
  const isOdd =
    !open &&
    first !== second &&
    habit.order !== null &&
    habit.order !== "ymd" &&
    (habit.order === "mdy" ? monthFirst === null : dayFirst === null);
  const isEnglish = dayFirst === null && habit.order !== "mdy";
  return isOdd || isEnglish ? { ...read, doubt: warn("V035", { text, value: String(read.value) }) } : read;
}

function fromNames(
  shape: Exclude<DateShape, { kind: "numbers" | "season" }>,
  year: number,
  text: string,
  withTime: boolean,
): Read {
  if (year < 1900 || year > 9999) return kept(text, warn("V005", { text }));
  switch (shape.kind) {
    case "day": {
      const day = dayOf(year, shape.month, shape.date);
      if (day === null) return kept(text, warn("V005", { text }));
      return farAway(year, withTime && shape.time ? `${isoOf(day)}T${shape.time}` : isoOf(day));
    }
    case "month":
      return part(year, `-${String(shape.month).padStart(2, "0")}`, "month");
    case "quarter":
      return part(year, `-Q${shape.quarter}`, "quarter");
    case "week":
      return shape.week >= 1 && shape.week <= weeksIn(year)
        ? part(year, `-W${String(shape.week).padStart(2, "0")}`, "week")
        : kept(text, warn("V005", { text }));
    case "year":
      return part(year, "", "year");
  }
}

/** 52 or 53: 28 December always lies in the last week (ISO 8601). */
export function weeksIn(year: number): number {
  const day = dayOf(year, 12, 28);
  return day === null ? 52 : isoWeekOf(day).week;
}

function part(year: number, rest: string, precision: Precision): Read {
  const read = farAway(year, `${year}${rest}`);
  return { ...read, precision };
}

/** 31-12-9999 is how systems say "no end"; any other year after 2100 is more likely a typing error. */
function farAway(year: number, value: string): Read {
  return year > 2100 && year !== 9999 ? understood(value, warn("V031", { value })) : understood(value);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((value) => String(value).padStart(2, "0")).join(":");
}
