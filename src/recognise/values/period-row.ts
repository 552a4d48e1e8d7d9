/**
 * A row of headings read together. "J F M A", "m d w d v" and bare numbers name a time only beside each other: one of them
 * alone is a letter or a number.
 */

import type { CellValue } from "../../workbook/cell.ts";
import type { CellStyle } from "../../workbook/evidence.ts";
import { WEEKDAY_CODES, weekdayNamed } from "./date-words.ts";
import { type Period, readPeriod } from "./periods.ts";
import type { ValueContext } from "./source-cell.ts";
import { figureText } from "./tidy.ts";

export interface HeadingCell {
  readonly value: CellValue;
  readonly style: CellStyle;
}

const MONTH_NAMES = namesIn(
  "januari january|februari february|maart march|april|mei may|juni june|juli july|augustus august|september|oktober october|november|december",
);
const WEEKDAY_NAMES = namesIn(
  "maandag monday|dinsdag tuesday|woensdag wednesday|donderdag thursday|vrijdag friday|zaterdag saturday|zondag sunday",
);
const FEWEST_MONTHS = 4;
const FEWEST_WEEKDAYS = 5;
/** "september", "donderdag". */
const LONGEST_NAME = 9;
const FEWEST_NUMBERS = 3;
/** Numbers up to here under months count the weeks of each month. */
const MOST_WEEKS_IN_A_MONTH = 6;

const WEEKS_SAID = /\b(?:wk|wkn|week|weken|weeknrs?|weeknummers?|week ?nr|week ?nummer)\b/;
const MONTHS_SAID = /\b(?:maand|maanden|mnd|maandnr|month|months)\b/;
const QUARTERS_SAID = /\b(?:kwartaal|kwartalen|kwrt|kwt|kw|quarter)\b/;

/** What stands over and beside a row of headings. */
export interface Surroundings {
  /** Words in which the unit of bare numbers may stand: "maand", "weeknummer". */
  readonly said: string;
  /** Parallel to the cells: the time that a row above names for the column. */
  readonly above?: readonly (Period | null)[];
}

/** The time that each cell of the row names, or null. `cells` from left to right: everything that is filled. */
export function readPeriodRow(
  cells: readonly HeadingCell[],
  context: ValueContext,
  surroundings: Surroundings,
): readonly (Period | null)[] {
  const periods = cells.map(({ value, style }) => readPeriod(value, style, context));
  const words = cells.map(({ value }) => (typeof value === "string" ? figureText(value).replace(/\.$/, "") : ""));
  runsOf(words, MONTH_NAMES, FEWEST_MONTHS, (at, month) => {
    if (periods[at]?.kind !== "month") periods[at] = monthPeriod(month, context);
  });
  runsOf(words, WEEKDAY_NAMES, FEWEST_WEEKDAYS, (at, weekday) => {
    periods[at] ??= { text: WEEKDAY_CODES[weekday - 1] ?? "ma", kind: "weekday" };
  });
  readQuarters(words, periods, context);
  readSeasons(words, periods);
  readDaysWithoutYear(words, periods);
  readNumbers(cells, words, periods, context, surroundings);
  return periods;
}

function monthPeriod(month: number, { year }: ValueContext): Period {
  return { text: `${year ?? "-"}-${pad(month)}`, kind: "month" };
}

/** Calls `found` for each member of the longest runs of shortened names in their order; names go round. */
function runsOf(
  words: readonly string[],
  names: readonly (readonly string[])[],
  fewest: number,
  found: (at: number, number: number) => void,
): void {
  const isShort = (word: string) => word !== "" && word.length <= LONGEST_NAME;
  if (words.filter(isShort).length < fewest) return;
  let at = 0;
  while (at <= words.length - fewest) {
    if (!isShort(words[at] ?? "") || !isShort(words[at + fewest - 1] ?? "")) {
      at += 1;
      continue;
    }
    const lengths = names.map((_, first) => runLength(words, at, names, first));
    const longest = Math.max(...lengths);
    if (longest < fewest || lengths.filter((length) => length === longest).length > 1) {
      at += 1;
      continue;
    }
    const first = lengths.indexOf(longest);
    for (let i = 0; i < longest; i += 1) found(at + i, ((first + i) % names.length) + 1);
    at += longest;
  }
}

function runLength(
  words: readonly string[],
  from: number,
  names: readonly (readonly string[])[],
  first: number,
): number {
  let length = 0;
  while (
    from + length < words.length &&
    (names[(first + length) % names.length] ?? []).some((name) => shortens(words[from + length] ?? "", name))
  )
    length += 1;
  return length;
}

/** "j", "jn" and "jun" shorten "juni": the first letter, and the others in their order. */
function shortens(word: string, name: string): boolean {
  if (word === "" || word.length > name.length || word[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === word[at]) at += 1;
  return at === word.length;
}

const ROMAN = ["i", "ii", "iii", "iv"] as const;

/** I, II, III and IV in their order are the quarters. */
function readQuarters(words: readonly string[], periods: (Period | null)[], context: ValueContext): void {
  for (let at = 0; at + 3 < words.length; at += 1) {
    if (!ROMAN.every((roman, i) => words[at + i] === roman)) continue;
    for (let i = 0; i < 4; i += 1) periods[at + i] = numberPeriod("quarter", i + 1, context);
  }
}

const SEASONS: ReadonlySet<string> = new Set(["voorjaar", "lente", "zomer", "najaar", "herfst", "winter"]);

/** Seasons beside each other; one alone may stand over anything. */
function readSeasons(words: readonly string[], periods: (Period | null)[]): void {
  const found = words.flatMap((word, at) => (SEASONS.has(word) ? [at] : []));
  if (found.length < FEWEST_NUMBERS) return;
  for (const at of found) periods[at] ??= { text: words[at] ?? "", kind: "season" };
}

/** "6-1 | 13-1 | 20-1": days, also when nothing says of which year. */
function readDaysWithoutYear(words: readonly string[], periods: (Period | null)[]): void {
  const found = words.flatMap((word, at) => {
    const match = /^(?:([a-z]{2,9})\.? )?(\d{1,2}) ?[-/.] ?(\d{1,2})$/.exec(word);
    const [date, month] = [Number(match?.[2]), Number(match?.[3])];
    if (match?.[1] && weekdayNamed(match[1]) === null) return [];
    return match && date >= 1 && date <= 31 && month >= 1 && month <= 12
      ? [{ at, text: `--${pad(month)}-${pad(date)}` }]
      : [];
  });
  const goesUp = found.filter(({ text }, i) => text > (found[i - 1]?.text ?? "")).length;
  if (found.length < FEWEST_NUMBERS || goesUp < found.length - 1) return;
  for (const { at, text } of found) periods[at] ??= { text, kind: "day" };
}

/** Numbers that go up: weeks, months, quarters or days, as the words around them and their own count say. */
function readNumbers(
  cells: readonly HeadingCell[],
  words: readonly string[],
  periods: (Period | null)[],
  context: ValueContext,
  { said, above }: Surroundings,
): void {
  const places = cells.flatMap(({ value }, at) => (periods[at] === null && wholeIn(value) !== null ? [at] : []));
  const values = places.map((at) => wholeIn(cells[at]?.value ?? null) ?? 0);
  if (values.length === 0 || Math.min(...values) < 1) return;
  const months = places.map((at) => (above?.[at]?.kind === "month" ? above[at] : null));
  const named = months.map((month) => month?.text ?? "");
  if (countsWithinMonths(values, named)) {
    places.forEach((at, i) => {
      periods[at] = months[i] ?? null;
    });
    return;
  }
  const written = periods.filter((period) => period?.kind === "week").length;
  const isUnderMonths = values.length > new Set(named).size && !named.includes("");
  const names = words.filter((word) => /[a-z]{2}/.test(word)).join(" ");
  const read = unitOf(values, written, isUnderMonths, `${said.slice(-400).toLowerCase()} ${names}`);
  if (read)
    places.forEach((at, i) => {
      periods[at] = numberPeriod(read, values[i] ?? 0, context);
    });
}

/** Weeks 1 to 5 under each month: the month is all that is known of them. */
function countsWithinMonths(values: readonly number[], months: readonly string[]): boolean {
  if (values.length < FEWEST_NUMBERS || Math.max(...values) > MOST_WEEKS_IN_A_MONTH || months.includes(""))
    return false;
  return (
    values.length > new Set(months).size &&
    values.every((value, i) => value === (months[i] === months[i - 1] ? (values[i - 1] ?? 0) + 1 : 1))
  );
}

type Unit = "day" | "week" | "month" | "quarter";

function unitOf(values: readonly number[], writtenWeeks: number, isUnderMonths: boolean, said: string): Unit | null {
  const highest = Math.max(...values);
  if (writtenWeeks >= 2 && highest <= 53) return "week";
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0));
  const falls = steps.filter((step) => step <= 0).length;
  if (values.length < FEWEST_NUMBERS || falls > 1 || steps.some((step) => step > 13)) return null;
  if (isUnderMonths && highest <= 53 && values.length > 3) return "week";
  if (WEEKS_SAID.test(said) && highest <= 53) return "week";
  if (QUARTERS_SAID.test(said) && highest <= 4) return "quarter";
  if (MONTHS_SAID.test(said) && highest <= 12) return "month";
  if (falls === 0 && highest <= 31 && areDaysOfMonth(values, steps, said)) return "day";
  if (falls > 0 || steps.some((step) => step !== 1)) return null;
  if (highest >= 28 && highest <= 31 && values.length >= 28) return "day";
  return highest >= 52 && highest <= 53 && values.length >= 26 ? "week" : null;
}

/** "Rooster april 2025" over 1, 2, 3, 4, 7, 8: days, of which most follow each other; the houses of a street go up by two. */
function areDaysOfMonth(values: readonly number[], steps: readonly number[], said: string): boolean {
  const months = new Set((said.match(MONTH_NAMED) ?? []).map((name) => name.replace("maart", "mrt").slice(0, 3)));
  const areDays =
    steps.every((step) => step <= LONGEST_WEEKEND) && steps.filter((step) => step === 1).length * 2 > steps.length;
  return months.size === 1 && areDays && values.length > MOST_WEEKS_IN_A_MONTH;
}

const MONTH_NAMED =
  /(?<!\p{L})(?:jan(?:uari)?|feb(?:ruari)?|m(?:aa)?rt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/gu;
/** From Friday to the Tuesday after Easter. */
const LONGEST_WEEKEND = 4;

function numberPeriod(unit: Unit, number: number, context: ValueContext): Period {
  switch (unit) {
    case "day":
      return { text: `---${pad(number)}`, kind: "day" };
    case "week":
      return { text: `${context.year ?? ""}-W${pad(number)}`, kind: "week" };
    case "month":
      return monthPeriod(number, context);
    case "quarter":
      return { text: `${context.year ?? ""}-Q${number}`, kind: "quarter" };
  }
}

function namesIn(list: string): readonly (readonly string[])[] {
  return list.split("|").map((names) => names.split(" "));
}

function wholeIn(value: CellValue): number | null {
  const number =
    typeof value === "number"
      ? value
      : typeof value === "string" && /^\s*\d{1,2}\s*$/.test(value)
        ? Number(value)
        : Number.NaN;
  return Number.isInteger(number) && number >= 0 && number <= 53 ? number : null;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
