/** From and until when, as a heading says it: "t/m jun 2025", "vanaf 1-7-2025", "jan-jun 2025", "2e halfjaar 2025". */

import { type Day, dayOf } from "../../days/day.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { monthNamed } from "../../recognise/values/date-words.ts";
import { type Span, spanBetween } from "../same-time.ts";

/** Every moment has one; the patterns below are slow to make ready, and most headings tell no time. */
const DIGIT = /\d/;
const YEAR = String.raw`['’]?(?:20)?\d\d(?!\d)`;
const MONTH = String.raw`(?:jan|feb|mrt|maa|mar|apr|avr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,7}\.?`;
/** "1-7-2025", "1 juli 2025", "jul 2025", "7-2025" or "2025". */
const MOMENT = String.raw`(?<!\d)(?:\d{1,2}(?:[-./]| )(?:\d{1,2}|${MONTH})(?:[-./]| )${YEAR}|${MONTH}[-./ ]?${YEAR}|\d{1,2}[-/]20\d\d|20\d\d(?!\d))`;
/** "1-7", "1 juli" or "juli": of the year of the moment behind it. */
const YEARLESS = String.raw`(?<!\d)(?:\d{1,2}-\d{1,2}(?![\d-])|\d{1,2}\/\d{1,2}(?![\d/])|\d{1,2}\.\d{1,2}(?![\d.])|\d{1,2}[-./ ]${MONTH}|${MONTH})`;
/** "2025-07-01" or "2025-07", which would be read as day and month of other years. */
const ISO = /(?<!\d)(20\d\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?!\d)/g;
const UNTIL = String.raw`(?:t\/?m|tot en met|tot)`;
const STARTS = new RegExp(
  String.raw`(?<!\p{L})(?:vanaf|per|sinds|ingaande|ingang|met ingang van|m\.?i\.?v\.?)\s+(${MOMENT})`,
  "iu",
);
const SURELY_STARTS = /(?<!\p{L})(?:vanaf|sinds|ingaande|met ingang van|m\.?i\.?v\.?)\s/iu;
const ENDS = new RegExp(String.raw`(?<!\p{L})(${UNTIL})\s+(${MOMENT})`, "iu");
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(${MOMENT})|(${YEARLESS}))\s*(-|–|${UNTIL}(?=\s))\s*(${MOMENT})`,
  "iu",
);
const PART = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(1e?|2e?|eerste|tweede)\s*(?:half\s?jaar|helft|semester)|(?:q|kwartaal\s*)([1-4])|([1-4])e\s*kwartaal)\s*(?:van\s+)?(${YEAR})`,
  "iu",
);

/** The days between which something holds by these words; null where they say none, or what cannot be. */
export function spanInWords(text: string): Span | null {
  if (!DIGIT.test(text)) return null;
  const words = inDutchOrder(text);
  const range = RANGE.exec(words);
  const found = partIn(words) ?? (range ? rangeIn(range) : sidesIn(words));
  return found && (found.from === undefined || found.to === undefined || found.from <= found.to) ? found : null;
}

/** "Per 1-7-2025" may as well be the day of which the list tells; "vanaf" and "m.i.v." are a beginning. */
export function isSurelyFrom(text: string): boolean {
  return DIGIT.test(text) && SURELY_STARTS.test(text);
}

/** "1-7-2025" or "1 juli 2025" somewhere in a text; null for none, or for more than one. */
export function dayInWords(text: string): Day | null {
  if (!DIGIT.test(text)) return null;
  const days = [...inDutchOrder(text).matchAll(new RegExp(MOMENT, "giu"))].flatMap(([moment]) => {
    const span = momentOf(moment);
    return span && span.from === span.to ? [span.from] : [];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** "2025-07-01" → "01-07-2025", "2025-07" → "07-2025". */
function inDutchOrder(text: string): string {
  return text.replace(ISO, (_, year: string, month: string, date: string | undefined) =>
    [date, month, year].filter(Boolean).join("-"),
  );
}

function sidesIn(text: string): Span | null {
  const start = STARTS.exec(text);
  const end = ENDS.exec(text);
  const from = start ? momentOf(start[1] ?? "")?.from : undefined;
  const to = end ? lastDay(end[1] ?? "", momentOf(end[2] ?? "")) : undefined;
  if (from === undefined && to === undefined) return null;
  return spanBetween(from, to);
}

function rangeIn([, begin, yearless = "", until = "", end = ""]: RegExpExecArray): Span | null {
  const last = momentOf(end);
  // "Juni - 2025" is one month.
  if (last === null || (begin === undefined && /^\d{4}$/.test(end))) return null;
  const first = momentOf(begin ?? `${yearless} ${yearIn(end)}`);
  const to = lastDay(until, last);
  return first && to !== undefined ? { from: first.from, to } : null;
}

/** "Tot juli" ends before July, "t/m juli" with it. */
function lastDay(until: string, moment: { readonly from: Day; readonly to: Day } | null): Day | undefined {
  return /^tot$/i.test(until) && moment ? moment.from - 1 : moment?.to;
}

function partIn(text: string): Span | null {
  const match = PART.exec(text);
  if (!match) return null;
  const [, half, quarter, other, written = ""] = match;
  const year = yearOf(written);
  const [first, months] = half ? [/^(?:1|eerste)/i.test(half) ? 1 : 7, 6] : [Number(quarter ?? other) * 3 - 2, 3];
  return between(year, first, first + months - 1);
}

function momentOf(text: string): { readonly from: Day; readonly to: Day } | null {
  const [, date, written = "", year] = /^(\d{1,2})[-./ ](\d{1,2}|\p{L}+)\.?[-./ ](['’]?\d+)$/u.exec(text) ?? [];
  if (date !== undefined && year !== undefined) {
    const month = /^\d/.test(written) ? Number(written) : monthNamed(normalise(written));
    const day = month === null ? null : dayOf(yearOf(year), month, Number(date));
    return day === null ? null : { from: day, to: day };
  }
  const [, name = "", ofName = ""] = /^(\p{L}+|\d{1,2})\.?[-./ ]?(['’]?\d+)$/u.exec(text) ?? [];
  if (/^\d{4}$/.test(text)) return between(Number(text), 1, 12);
  const month = /^\d/.test(name) ? Number(name) : monthNamed(normalise(name));
  return month === null ? null : between(yearOf(ofName), month, month);
}

function between(year: number, first: number, last: number): { readonly from: Day; readonly to: Day } | null {
  const from = dayOf(year, first, 1);
  const next = last === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, last + 1, 1);
  return from === null || next === null ? null : { from, to: next - 1 };
}

function yearIn(moment: string): string {
  return /['’]?\d+$/.exec(moment)?.[0] ?? "";
}

function yearOf(written: string): number {
  const year = Number(written.replace(/['’]/, ""));
  return year < 100 ? 2000 + year : year;
}
