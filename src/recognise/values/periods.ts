/** Headings that stand for a time: months, weeks, quarters, years, weekdays and days. */

import { isoOf, partsOf } from "../../days/day.ts";
import type { CellValue } from "../../workbook/cell.ts";
import type { CellStyle } from "../../workbook/evidence.ts";
import { formatKind } from "../../workbook/number-format.ts";
import { readBudgetFlag } from "./budget-words.ts";
import { datePrecision } from "./date-format.ts";
import { dateShape } from "./date-shape.ts";
import { monthNamed, WEEKDAY_CODES, weekdayNamed } from "./date-words.ts";
import { readDateText, weeksIn } from "./dates.ts";
import type { ValueContext } from "./source-cell.ts";
import { figureText } from "./tidy.ts";

export interface Period {
  /**
   * "2025-03", "2025-W12", "2025-Q3", "2025", "2025-03-14", "ma" … "zo", "voorjaar", "2025-01/2025-02" for two months together;
   * "--03", "-W12", "-Q3" when the year is not known.
   */
  readonly text: string;
  readonly kind: "month" | "week" | "quarter" | "year" | "weekday" | "day" | "season";
  readonly budget?: "begroting" | "werkelijk";
}

const DUTCH_ORDER = { order: "dmy", conflict: "none" } as const;
const YEAR = /^(?:jaar |boekjaar |in |t\/m )?((?:19|20)\d\d)(?:\.0)?$/;
const YEAR_AND_WORDS = /^(.*?)((?:19|20)\d\d)(.*)$/;

/** Null for a heading that names no time. Numbers other than years are weeks only when the caller writes "wk" before them. */
export function readPeriod(heading: CellValue, style: CellStyle, context: ValueContext): Period | null {
  if (typeof heading === "number") return numberPeriod(heading, style.format);
  if (typeof heading !== "string" || heading.length > 60) return null;
  const key = `${context.year ?? ""} ${heading}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const read = readPeriodText(heading, context);
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(key, read);
  return read;
}

/** Rows that may be headings share most of their texts with the rows around them. */
const cache = new Map<string, Period | null>();
const CACHE_LIMIT = 20_000;

function readPeriodText(heading: string, context: ValueContext): Period | null {
  const text = figureText(heading).replace(/ ?[*:]+$/, "");
  if (text === "") return null;
  const weekday = weekdayNamed(text);
  if (weekday !== null) return { text: WEEKDAY_CODES[weekday - 1] ?? "ma", kind: "weekday" };
  const year = YEAR.exec(text);
  if (year) return { text: year[1] ?? "", kind: "year" };
  return (
    shapePeriod(text, context) ??
    months(text, context) ??
    weekWithWords(text, context) ??
    yearWithWords(text) ??
    partWithFlag(text, context)
  );
}

function numberPeriod(value: number, format: string): Period | null {
  const kind = formatKind(format);
  if (kind === "date" || kind === "datetime") {
    if (value < 1 || value > 2_958_465) return null;
    const { year, month, date } = partsOf(value);
    const precision = datePrecision(format);
    if (precision === "year") return { text: String(year), kind: "year" };
    if (precision === "month" && date === 1) return { text: `${year}-${pad(month)}`, kind: "month" };
    return { text: isoOf(value), kind: "day" };
  }
  return Number.isInteger(value) && value >= 1980 && value <= 2060 ? { text: String(value), kind: "year" } : null;
}

function shapePeriod(text: string, context: ValueContext): Period | null {
  const shape = dateShape(text);
  if (!shape || shape.loose || shape.time !== null) return null;
  const year = shape.year ?? context.year ?? null;
  switch (shape.kind) {
    case "month":
      return { text: year === null ? `--${pad(shape.month)}` : `${year}-${pad(shape.month)}`, kind: "month" };
    case "week":
      if (shape.week < 1 || shape.week > (year === null ? 53 : weeksIn(year))) return null;
      return { text: `${year ?? ""}-W${pad(shape.week)}`, kind: "week" };
    case "quarter":
      return { text: `${year ?? ""}-Q${shape.quarter}`, kind: "quarter" };
    case "year":
      return { text: String(shape.year), kind: "year" };
    case "day":
    case "numbers": {
      if (shape.kind === "numbers" && shape.year === null && context.year === undefined) return null;
      const read = readDateText(text, DUTCH_ORDER, context, false);
      return read.understood ? { text: String(read.value), kind: "day" } : null;
    }
    case "season":
      return null;
  }
}

const MONTHS_TOGETHER = /^([a-z]{3,9})\.? ?(?:\/|-|\+|&|en) ?([a-z]{3,9})\.?$/;

/** "jan/feb", "mrt + apr". */
function months(text: string, { year }: ValueContext): Period | null {
  const match = MONTHS_TOGETHER.exec(text);
  const [first, last] = [monthNamed(match?.[1] ?? ""), monthNamed(match?.[2] ?? "")];
  if (first === null || last === null || first === last) return null;
  const of = (month: number) => `${year ?? "-"}-${pad(month)}`;
  return { text: `${of(first)}/${of(last)}`, kind: "month" };
}

/** "wk 10 (3-3)", "week 10: 3 t/m 7 maart": the week, whatever days are named with it. */
function weekWithWords(text: string, { year }: ValueContext): Period | null {
  const match = /^(?:w|wk|week)\.? ?(\d{1,2})(?: ?[(:,/|-]| (?=\d))/.exec(text);
  const week = Number(match?.[1]);
  if (!match || week < 1 || week > 53) return null;
  return { text: `${year ?? ""}-W${pad(week)}`, kind: "week" };
}

/** "2025 [B]", "begroting 2025", "Kosten 2024 (werkelijk)": a year, when the rest only says which figures these are. */
function yearWithWords(text: string): Period | null {
  const match = YEAR_AND_WORDS.exec(text);
  if (!match || /\d/.test(match[1] ?? "") || /\d/.test(match[3] ?? "")) return null;
  const rest = `${match[1]} ${match[3]}`.replace(/[^a-z]+/g, " ").trim();
  const flag = readBudgetFlag(text);
  const known =
    /^(?:begr|begroot|begrote|begroting|raming|geraamd|prognose|budget|bgr|bg|b|werkelijk|werkelijke|werk|real|realisatie|gerealiseerd|afrekening|afgerekend|afr|jaarrekening|kosten|bedrag|bedragen|eur|euro|jaar|boekjaar|totaal|per|in|r|w|uitgaven| )*$/;
  if (!rest.split(" ").every((word) => known.test(word))) return null;
  return { text: match[2] ?? "", kind: "year", ...(flag ? { budget: flag } : {}) };
}

const FLAG =
  /(?<![a-z])(?:begr(?:oot|ote|oting)?|raming|geraamd|prognose|budget|bgr|werk(?:elijk|elijke)?|wrk|real(?:isatie)?|gerealiseerd|uitgaven)(?![a-z])\.?|[([](?:b|bg|r|w)[)\]]/;

/** "jan begr", "werk. feb", "Q1 (r)": a month or quarter, and whether it is what was planned. */
function partWithFlag(text: string, context: ValueContext): Period | null {
  const budget = readBudgetFlag(text);
  if (budget === null) return null;
  const rest = text
    .replace(FLAG, " ")
    .replace(/[-:,/|]/g, " ")
    .replace(/ +/g, " ")
    .trim();
  const period = rest === "" || rest === text ? null : shapePeriod(rest, context);
  return period && (period.kind === "month" || period.kind === "quarter") ? { ...period, budget } : null;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
