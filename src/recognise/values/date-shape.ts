/** The grammar of dates and parts of dates as people write them. Which is the day in "3-4-2025" is for the column to say. */

import { fullYear, monthNamed, weekdayNamed } from "./date-words.ts";
import { figureText } from "./tidy.ts";

export type DateShape = DateCore & {
  /** "14:03:22" when the text has a time. */
  readonly time: string | null;
  /** "half april", "eind 2024": somewhere in the period, so no more precise than what is named. */
  readonly loose: boolean;
  /** Something else was said: "per 1-1-2025", "(ovb)", "?". */
  readonly remark: boolean;
};

export type DateCore =
  | { readonly kind: "numbers"; readonly first: number; readonly second: number; readonly year: number | null }
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly date: number;
      readonly yearFirst: boolean;
    }
  | { readonly kind: "month"; readonly year: number | null; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number | null; readonly quarter: number }
  | { readonly kind: "week"; readonly year: number | null; readonly week: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "season"; readonly year: number };

const WEEKDAY = /^([a-z]{2,9})\.?,? (?=\d)/;
const LOOSE = /^(?:half|begin|medio|midden|mid|eind|einde|ca\.?|circa|ongeveer|rond|±|~|voorlopig) (?=[\d'a-z])/;
const LEAD =
  /^(?:per|vanaf|v\.?a\.?|m\.?i\.?v\.?|d\.?d\.?|sinds|op|t\/m|tot en met|tot|uiterlijk|ingaande|voor|vóór|na|in|van|start|gestart|sedert)\.? (?=[\d'a-z])/;
const TAIL = /^(.*[\da-z.]) ?(?:\([^()]{1,80}\)|\*{1,4}|\?{1,3}|o\.?v\.?b\.?|onder voorbehoud)$/;
const TIME =
  /^(.{4,30}?)(?: |t|, ?| om )(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?|\.(\d{2})(?= ?u)) ?(am|pm|uur|u|z|[+-]\d{2}:?\d{2})?$/;

const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2'?(\d{4}|\d{2})$/;
const SPACED = /^(\d{1,2}) (\d{1,2}) (\d{4})$/;
const YEAR_FIRST = /^((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const NO_YEAR = /^(\d{1,2})[-/](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.]((?:19|20)\d\d)$/;
const YEAR_MONTH = /^((?:19|20)\d\d)[-/.](\d{1,2})$/;
const YEAR = /^(?:((?:19|20)\d\d)|'(\d\d))$/;

const DAY_NAME = /^(\d{1,2})(?:e|ste|de|th|st|nd|rd)?[ \-./]{0,2}([a-z]{3,10})\.?[ \-.,/]{0,2}(?:'?(\d{4}|\d{2}))?$/;
const NAME_YEAR = /^([a-z]{3,10})\.?[ \-.,/]{0,2}(?:'?(\d{4}|\d{2}))?$/;
const NAME_DAY_YEAR = /^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const YEAR_NAME = /^(\d{4})[ \-/]{0,2}([a-z]{3,10})\.?(?:[ \-/](\d{1,2}))?$/;

const QUARTER_WORDS: Readonly<Record<string, number>> = { eerste: 1, tweede: 2, derde: 3, vierde: 4 };
const QUARTER = /^(?:q|k|kw|kwt|kwrt|kwart|kwartaal|qtr)\.? ?([1-4])(?:[ \-/,]{0,2}(?:van )?'?(\d{4}|\d{2}))?$/;
const QUARTER_AFTER =
  /^(?:([1-4])(?:e|ste|de)?|(eerste|tweede|derde|vierde)) ?(?:q|kw|kwt|kwrt|kwart|kwartaal)\.?(?:[ \-/,]{0,2}(?:van )?'?(\d{4}|\d{2}))?$/;
const YEAR_QUARTER = /^(\d{4})[ \-/]{0,2}(?:q|k|kw|kwartaal)\.? ?([1-4])$/;
const WEEK = /^(?:w|wk|wknr|week|weeknr|weeknummer)\.? ?(\d{1,2})(?:[ \-/,]{1,2}(?:van )?(?:'(\d{2})|(\d{4})))?$/;
const YEAR_WEEK = /^(\d{4})[ \-/]{0,2}(?:w|wk|week)\.? ?(\d{1,2})$/;
const SEASON =
  /^(?:voorjaar|lente|zomer|najaar|herfst|winter|(?:1e|2e|eerste|tweede) (?:half ?jaar|helft)(?: van)?|h[12]) ?'?(\d{4})$/;

/** Null for text that has not the form of a date; whether the day exists is not asked here. */
export function dateShape(raw: string): DateShape | null {
  let text = figureText(raw);
  if (text === "" || text.length > 60) return null;
  let [loose, remark] = [false, false];
  const tail = TAIL.exec(text);
  if (tail) [text, remark] = [tail[1] ?? "", true];
  if (LEAD.test(text)) [text, remark] = [text.replace(LEAD, ""), true];
  if (LOOSE.test(text)) [text, loose] = [text.replace(LOOSE, ""), true];
  const weekday = WEEKDAY.exec(text);
  if (weekday && weekdayNamed(weekday[1] ?? "") !== null) text = text.slice(weekday[0].length);
  const timed = TIME.exec(text);
  const time = timed ? timeOf(timed) : null;
  if (time !== null) text = (timed?.[1] ?? "").trim();
  const core = numericCore(text) ?? namedCore(text) ?? periodCore(text);
  if (!core || (time !== null && core.kind !== "numbers" && core.kind !== "day")) return null;
  return { ...core, time, loose, remark };
}

/** "3/4/2025": Americans write dates with slashes, so these are the ones that may have the month first. */
export function hasSlashes(text: string): boolean {
  return /\d\s?\/\s?\d/.test(text);
}

function numericCore(text: string): DateCore | null {
  const code = text.charCodeAt(0);
  if (code !== 39 && (code < 48 || code > 57)) return null;
  const tight = text.replace(/ ?([-/.]) ?/g, "$1");
  const numbers = NUMBERS.exec(tight);
  if (numbers) return numbersOf(numbers[1], numbers[3], numbers[4]);
  const spaced = SPACED.exec(text);
  if (spaced) return numbersOf(spaced[1], spaced[2], spaced[3]);
  const yearFirst = YEAR_FIRST.exec(tight);
  if (yearFirst) return dayOfParts(yearFirst[1], yearFirst[3], yearFirst[4]);
  const compact = COMPACT.exec(text);
  if (compact && Number(compact[2]) <= 12 && Number(compact[3]) <= 31)
    return dayOfParts(compact[1], compact[2], compact[3]);
  const noYear = NO_YEAR.exec(tight);
  if (noYear) return { kind: "numbers", first: Number(noYear[1]), second: Number(noYear[2]), year: null };
  const monthYear = MONTH_YEAR.exec(tight);
  if (monthYear && isMonth(monthYear[1]))
    return { kind: "month", year: Number(monthYear[2]), month: Number(monthYear[1]) };
  const yearMonth = YEAR_MONTH.exec(tight);
  if (yearMonth && isMonth(yearMonth[2]))
    return { kind: "month", year: Number(yearMonth[1]), month: Number(yearMonth[2]) };
  const year = YEAR.exec(text);
  return year ? { kind: "year", year: fullYear(year[1] ?? year[2] ?? "") } : null;
}

function namedCore(text: string): DateCore | null {
  const day = DAY_NAME.exec(text);
  const dayMonth = day ? monthNamed(day[2] ?? "") : null;
  if (day && dayMonth) {
    return { kind: "day", year: yearIn(day[3]), month: dayMonth, date: Number(day[1]), yearFirst: false };
  }
  const named = NAME_YEAR.exec(text);
  const month = named ? monthNamed(named[1] ?? "") : null;
  if (named && month) return { kind: "month", year: yearIn(named[2]), month };
  const english = NAME_DAY_YEAR.exec(text);
  const englishMonth = english ? monthNamed(english[1] ?? "") : null;
  if (english && englishMonth) {
    return { kind: "day", year: Number(english[3]), month: englishMonth, date: Number(english[2]), yearFirst: false };
  }
  const reversed = YEAR_NAME.exec(text);
  const reversedMonth = reversed ? monthNamed(reversed[2] ?? "") : null;
  if (!reversed || !reversedMonth) return null;
  const year = Number(reversed[1]);
  return reversed[3]
    ? { kind: "day", year, month: reversedMonth, date: Number(reversed[3]), yearFirst: true }
    : { kind: "month", year, month: reversedMonth };
}

function periodCore(text: string): DateCore | null {
  const quarter = QUARTER.exec(text);
  if (quarter) return { kind: "quarter", year: yearIn(quarter[2]), quarter: Number(quarter[1]) };
  const after = QUARTER_AFTER.exec(text);
  if (after) {
    return { kind: "quarter", year: yearIn(after[3]), quarter: Number(after[1] ?? QUARTER_WORDS[after[2] ?? ""]) };
  }
  const yearQuarter = YEAR_QUARTER.exec(text);
  if (yearQuarter) return { kind: "quarter", year: Number(yearQuarter[1]), quarter: Number(yearQuarter[2]) };
  const week = WEEK.exec(text);
  if (week) return { kind: "week", year: yearIn(week[2] ?? week[3]), week: Number(week[1]) };
  const yearWeek = YEAR_WEEK.exec(text);
  if (yearWeek) return { kind: "week", year: Number(yearWeek[1]), week: Number(yearWeek[2]) };
  const season = SEASON.exec(text);
  return season ? { kind: "season", year: Number(season[1]) } : null;
}

function timeOf(match: RegExpExecArray): string | null {
  const half = match[6];
  const hour = Number(match[2]);
  const minute = Number(match[3] ?? match[5]);
  const second = Number(match[4] ?? 0);
  if (minute > 59 || second > 59 || hour > 24 || ((half === "am" || half === "pm") && (hour > 12 || hour === 0)))
    return null;
  const full = half === "pm" ? (hour % 12) + 12 : half === "am" ? hour % 12 : hour;
  return full > 23 ? null : [full, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
}

function numbersOf(first = "", second = "", year = ""): DateCore {
  return { kind: "numbers", first: Number(first), second: Number(second), year: fullYear(year) };
}

function dayOfParts(year = "", month = "", date = ""): DateCore {
  return { kind: "day", year: Number(year), month: Number(month), date: Number(date), yearFirst: true };
}

function isMonth(digits: string | undefined): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

function yearIn(digits: string | undefined): number | null {
  return digits ? fullYear(digits) : null;
}
