/** Of which year a list is, as its titles and its sheet say; and which year there may be the number of a complex. */

import { complexOfTitle, type TitleComplex } from "./title-complex.ts";

export interface TitleYear {
  readonly year?: string;
  /** Only the day of a print says it ("Uitdraai d.d. 3-2-2025"), which may be later. */
  readonly isOfPrint?: true;
  /** "2024/2025": the year is the first of two, so that it says nothing of a date without one. */
  readonly isSeason?: true;
  /** From when until when, in words: "1-7-2024 t/m 30-6-2025", "2024/2025". */
  readonly period?: string;
  /** A complex of which the number looks like a year, where another one is that of the list. */
  readonly complex?: string;
  /** What was taken for a year, and may be the number of a complex: "complex 2024". */
  readonly doubt?: string;
}

/** No part of a longer number, no amount, no "1980 m²" and no postcode. */
const YEARS = /(?<![\d€]|€ )(?:19|20)\d\d(?!\d|[.,]\d| ?(?:euro|eur|m2|m²)(?!\p{L})| ?(?!SK)[A-Z]{2}(?!\p{L}))/gu;
const MONTH = String.raw`(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?`;
const DAY = String.raw`\d{1,2}(?: ?[-/.] ?\d{1,2} ?[-/.] ?| ?[-.]? ?${MONTH} ?[-.]? ?)(?:19|20)\d\d(?!\d)|(?:19|20)\d\d-\d\d-\d\d(?!\d)`;
const DAYS = new RegExp(String.raw`(?<!\d)(?:${DAY})`, "gi");
/** When somebody made or printed a list says little of what it is about. */
const MADE = new RegExp(
  String.raw`(?:afgedrukt|afdruk\w*|print\w*|geprint|uitgedraaid|uitdraai|(?:aan|op)?gemaakt|opgesteld|bijgewerkt|gewijzigd|wijziging|versie|concept|export\w*|ge[eë]xporteerd|gegenereerd|rapportdatum|verzonden|verstuurd|verzenddatum|opgeslagen|d\.?d\.?)[^\d\n]{0,25}(?:${DAY})`,
  "gi",
);
/** Since when there is something. */
const BUILT = /\b(?:bouwjaar|gebouwd(?: in)?|opgericht(?: in)?|opgeleverd(?: in)?|sinds)\s*:?\s*(?:19|20)\d\d(?!\d)/gi;
/** "Datum: 12-5-2026" alone. */
const ONLY_DATED = /^\s*datum\b/i;
const TWO_YEARS = /(?<!\d)((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)?\d\d)(?!\d|[-/])/;
const PERIOD = new RegExp(String.raw`(?<!\d)(?:${DAY}) ?(?:t\/?m|tot en met|tot|-|–) ?(?:${DAY})`, "i");
/** "Begroting 2026", "over 2025", "boekjaar 2025". */
const SAYS_YEAR =
  /(?:jaar|over|begroting|budget|raming|afrekening|jaarrekening|rekening|kosten|rooster|planning|schema|overzicht)\s*:?\s*$/i;

interface Read {
  readonly text: string;
  /** Years beside those of days, the one that is called so first. */
  readonly years: readonly string[];
  readonly ofDays: readonly string[];
  readonly ofPrints: readonly string[];
  readonly complex: TitleComplex | null;
}

/**
 * `own`: what stands above the list itself, nearest first; `before`: what stands above lists higher up, nearest first. A year by
 * itself goes before that of a day; the name of the sheet counts when they say nothing.
 */
export function yearOfTitles(own: readonly string[], before: readonly string[], sheetName: string): TitleYear {
  const around = [...own, ...before.slice(0, MOST_BEFORE), sheetName].map(read);
  const [above, more, sheet] = [around.slice(0, own.length), around.slice(own.length, -1), around.slice(-1)];
  const dated = above.filter(({ text }) => !ONLY_DATED.test(text));
  const surely =
    firstOf(above.map(({ years }) => years)) ??
    firstOf(dated.map(({ ofDays }) => ofDays)) ??
    firstOf(more.map(({ years, ofDays }) => [...years, ...ofDays])) ??
    firstOf(sheet.map(({ years }) => years)) ??
    firstOf(above.map(({ ofDays }) => ofDays));
  const maybe = around.flatMap(({ complex }) => (complex?.year !== undefined && !complex.isSure ? [complex] : []))[0];
  const isComplex = maybe !== undefined && surely !== undefined && isOther(maybe, surely);
  const printed = firstOf(around.map(({ ofPrints }) => ofPrints));
  const year = surely ?? maybe?.year ?? printed;
  const season = around.find(({ text }) => text.includes(year ?? "-") && TWO_YEARS.test(text))?.text;
  const period = firstOf(
    [...own, sheetName].map((text) => [PERIOD.exec(text)?.[0] ?? bookYear(text)].flatMap((one) => one ?? [])),
  );
  return {
    ...(year === undefined ? {} : { year }),
    ...(printed !== undefined && surely === undefined && maybe === undefined ? { isOfPrint: true } : {}),
    ...(season === undefined && !isOfTwoYears(period) ? {} : { isSeason: true }),
    ...(period === undefined ? {} : { period }),
    ...(isComplex ? { complex: maybe.name } : {}),
    ...(maybe !== undefined && surely === undefined
      ? { doubt: `${maybe.isCalledSo ? "complex " : ""}${maybe.name}` }
      : {}),
  };
}

/** Of a sheet with thousands of lists only those nearby say something. */
const MOST_BEFORE = 200;

/** A number that is called a complex is no year where there is one; one in front of a name only where it is far from that year. */
function isOther({ year, isCalledSo }: TitleComplex, surely: string): boolean {
  return Math.abs(Number(year) - Number(surely)) > (isCalledSo ? 0 : NEAR);
}

/** "2025 Lindehof" over "Begroting 2026" may be a list of 2025. */
const NEAR = 3;

/** "2024/2025" and "2024-25", two years after each other. */
function bookYear(text: string): string | null {
  const [found, first = "", second = ""] = TWO_YEARS.exec(text) ?? [];
  return found !== undefined && Number(second.slice(-2)) === (Number(first) + 1) % 100 ? found : null;
}

function isOfTwoYears(period: string | undefined): boolean {
  return new Set(period?.match(/(?:19|20)\d\d/g)).size > 1;
}

function read(text: string): Read {
  if (!/(?:19|20)\d\d/.test(text)) return { text, years: [], ofDays: [], ofPrints: [], complex: null };
  const told = text.replace(BUILT, blank).replace(MADE, blank);
  const complex = complexOfTitle(text);
  const isOfComplex = (at: number) => complex?.year !== undefined && at >= complex.from && at < complex.to;
  const days = [...told.matchAll(DAYS)].map((day) => ({ from: day.index, to: day.index + day[0].length, day: day[0] }));
  const found = [...told.matchAll(YEARS)].filter(
    ({ index }) => !isOfComplex(index) && !days.some(({ from, to }) => index >= from && index < to),
  );
  const called = found.filter(({ index }) => SAYS_YEAR.test(told.slice(0, index)));
  return {
    text: told,
    years: [...called, ...found].map(([year]) => year),
    ofDays: days.flatMap(({ day }) => day.match(FOUR) ?? []),
    ofPrints: (text.match(MADE) ?? []).flatMap((made) => made.match(FOUR) ?? []),
    complex,
  };
}

const FOUR = /(?:19|20)\d\d/;

function blank(text: string): string {
  return " ".repeat(text.length);
}

function firstOf(lists: readonly (readonly string[])[]): string | undefined {
  return lists.flat()[0];
}
