/** From a recognised value to the value of a column of ours. Nothing is guessed: what does not fit is said, with the reason. */

import { dayOfIso } from "../../days/day.ts";
import type { RecognisedCell } from "../../recognise/recognised.ts";
import type { RecognisedValue, ValueType } from "../../recognise/value.ts";
import type { Column, NumberColumn } from "../../schema/column.ts";
import { choiceFor } from "./choices.ts";
import { shownText } from "./shown-text.ts";
import { type SourceCell, textOfValue } from "./source-row.ts";

/** The value of a cell of ours: text, a number, a day (see `src/days/day.ts`), yes or no. */
export type ColumnValue = string | number | boolean;

export type Converted =
  /** `rest` is what the source says besides, and has no place in the column. */
  | { readonly fits: true; readonly value: ColumnValue; readonly rest?: string }
  | { readonly fits: false; readonly reason: "partialDate" | "choice" | "unfit" };

/** The choice of a list that a text stands for, or null. */
export interface ChoiceLists {
  find(list: string, text: string): string | null;
}

export function convert(source: SourceCell, column: Column, lists: ChoiceLists): Converted {
  const { value, raw } = source.cell;
  switch (column.kind) {
    case "text":
    case "longText":
    case "id":
    case "reference":
      return text(source);
    case "phone":
      return first(source.cell, (one) => formed(one, /^\+?\d(?:[\d\s-]|\(\d+\))*\d$/));
    case "email":
      return first(source.cell, (one) => formed(one, /^[^\s@]+@[^\s@]+$/));
    case "postcode":
      return first(source.cell, (one) => formed(one, /^[1-9]\d{3}\s?[A-Z]{2}$/i));
    case "choice":
      return choice(value, raw, column.list, column.several === true, lists);
    case "date":
      return first(source.cell, date);
    case "yesNo":
      return first(source.cell, yesNo);
    default:
      if (column.kind === "amount" && isOfOtherTime(source, column)) return unfit;
      return first(source.cell, (one) => number(one, column, source.column?.type ?? "text"));
  }
}

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ["year", /\bper (jaar|jr)\b|\/ ?(jaar|jr|j)\b|\bp\.?[/. ]?j(r|aar)?\b|\bjaar(bedrag|kosten|prijs)\b|\bjaarlijks\b/i],
  ["quarter", /\b(per|p\.?|p\/) ?(kwartaal|kw)\b|\/ ?(kwartaal|kw)\b/i],
  ["month", /\bper (maand|mnd)\b|\/ ?(maand|mnd|m)\b|\bp\.?[/. ]?m(nd)?\b|\bmaand(bedrag|kosten)\b|\bmaandelijks\b/i],
  ["week", /\b(per|p\.?|p\/) ?(week|wk)\b|\/ ?(week|wk)\b/i],
  ["day", /\b(per|p\.?|p\/) ?dag\b|\/ ?dag\b/i],
];

/** Most amounts come without a word, and "eur" is none of these. */
const MAYBE_PERIOD = /[jkmwd]/i;

/** The time that an amount is for, when words say it. */
function timeOf(text: string): string | undefined {
  return MAYBE_PERIOD.test(text) ? PERIODS.find(([, words]) => words.test(text))?.[0] : undefined;
}

/** "€ 15 p/m" is no amount per year: it is said, and not put there as it stands. */
function isOfOtherTime({ cell, heading }: SourceCell, column: NumberColumn): boolean {
  const written = cell.raw === undefined ? undefined : timeOf(cell.raw);
  if (written === undefined) return false;
  const asked = timeOf(column.heading) ?? timeOf(heading);
  return asked !== undefined && asked !== written;
}

const unfit: Converted = { fits: false, reason: "unfit" };

function text(source: SourceCell): Converted {
  const words = shownText(source);
  return words === "" ? unfit : { fits: true, value: words };
}

function formed(value: RecognisedValue, form: RegExp): Converted {
  return typeof value === "string" && form.test(value) ? { fits: true, value } : unfit;
}

/** The first of several values; the others are the rest. */
function first({ value, raw }: RecognisedCell, read: (value: RecognisedValue) => Converted): Converted {
  const list = Array.isArray(value) ? (value as readonly RecognisedValue[]) : [value];
  const result = read(list[0] ?? null);
  if (!result.fits || list.length < 2) return withRemark(result, list[0] ?? null, raw);
  return { ...result, rest: list.slice(1).map(textOfValue).join("; ") };
}

/** "€ 3.000 (max.)": words beside a number are kept. */
function withRemark(result: Converted, value: RecognisedValue, raw: string | undefined): Converted {
  if (!result.fits || result.rest !== undefined || raw === undefined || typeof result.value !== "number") return result;
  if (typeof value === "string" && /^\d{4}-/.test(value)) return result;
  const words = raw.replace(/\b(eur|euro|k|m2|m²|m|st|stuks|min|minuten|uur|u|x|keer|pct|procent|cr|dt)\b/gi, "");
  return /\p{L}{2}/u.test(words) ? { ...result, rest: raw.trim() } : result;
}

function choice(
  value: RecognisedValue,
  raw: string | undefined,
  list: string,
  several: boolean,
  lists: ChoiceLists,
): Converted {
  const find = (words: string) => lists.find(list, words);
  const whole = find(textOfValue(value)) ?? (raw === undefined ? null : find(raw));
  if (whole !== null) return { fits: true, value: whole, ...numberBeside(textOfValue(value), whole) };
  if (!several) return { fits: false, reason: "choice" };
  const parts = (
    Array.isArray(value) ? (value as readonly RecognisedValue[]) : textOfValue(value).split(/[;,/+&]|\ben\b/)
  )
    .map((part) => textOfValue(part))
    .filter(Boolean);
  const found = parts.map((part) => find(part));
  const known = [...new Set(found.filter((one) => one !== null))];
  if (known.length === 0) return { fits: false, reason: "choice" };
  const unknown = parts.filter((_, at) => found[at] === null);
  return { fits: true, value: known.join("; "), ...(unknown.length > 0 ? { rest: unknown.join("; ") } : {}) };
}

/** "365 dagen" is the choice "dagen", and says more than it; "4. uitvoering" does not. */
function numberBeside(text: string, choice: string): { readonly rest?: string } {
  return /\d{2}/.test(text) && !/\d/.test(choice) ? { rest: text } : {};
}

function date(value: RecognisedValue): Converted {
  if (typeof value !== "string") return unfit;
  const [day, time] = value.split("T") as [string, string | undefined];
  const whole = dayOfIso(day);
  if (whole !== null) {
    const isMidnight = time === undefined || /^00:00(:00)?$/.test(time);
    return { fits: true, value: whole, ...(isMidnight ? {} : { rest: time }) };
  }
  return { fits: false, reason: /^\d{4}(-(\d{2}|Q\d|W\d{2}))?$/.test(value) ? "partialDate" : "unfit" };
}

function yesNo(value: RecognisedValue): Converted {
  if (typeof value === "boolean") return { fits: true, value };
  const text = textOfValue(value);
  const found = choiceFor(text, ["ja", "nee"], { ja: ["j", "yes", "y", "x", "waar"], nee: ["n", "no"] });
  // "Nee (in oprichting)" says more than no.
  return found === null
    ? unfit
    : { fits: true, value: found === "ja", ...(/\s\S*\p{L}{2}/u.test(text) ? { rest: text } : {}) };
}

function number(value: RecognisedValue, column: NumberColumn, type: ValueType): Converted {
  if (column.kind === "year") return year(value, column);
  const written = typeof value === "number" ? String(value) : value;
  if (typeof written !== "string" || !/^-?\d+(\.\d+)?$/.test(written)) return unfit;
  let read = Number(written);
  // "21" under a heading of percentages is 21%, not 2100%.
  if (column.kind === "percentage" && type !== "percentage" && read > 1 && read <= 100) read /= 100;
  if (column.kind === "integer" && !Number.isInteger(read)) return unfit;
  if (!isWithin(read, column)) return unfit;
  if (column.kind !== "amount") return { fits: true, value: read };
  const cents = Math.sign(read) * Math.round(Math.abs(read) * 100 + 1e-7);
  return { fits: true, value: cents / 100, ...(Math.abs(cents / 100 - read) > 1e-9 ? { rest: written } : {}) };
}

function year(value: RecognisedValue, column: NumberColumn): Converted {
  const match = /^(\d{4})(?:-\d{2}-\d{2})?$/.exec(String(value));
  const read = Number(match?.[1] ?? Number.NaN);
  if (!Number.isInteger(read) || !isWithin(read, column)) return unfit;
  // A year that is stored as its first day is no more than a year.
  return match?.[0].length === 4 || /-01-01$/.test(String(value))
    ? { fits: true, value: read }
    : { fits: true, value: read, rest: String(value) };
}

function isWithin(value: number, { min, max }: NumberColumn): boolean {
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}
