/** House numbers as { number, suffix }, also those that Excel took for a date ("12-5" → 12 May). */

import { partsOf } from "../../days/day.ts";
import type { HouseNumber } from "../value.ts";
import { datePrecision, shownDate } from "./date-format.ts";
import { monthNamed } from "./date-words.ts";
import { kept, type Read, understood, warn } from "./read.ts";
import { tidy } from "./tidy.ts";

const HOUSE_NUMBER =
  /^(?:nr\.?|no\.?|#)?\s*(\d{1,5})(?:\s*[-/,.]?\s*(bis[- ]?[a-z]|[a-z][- ]?bis|[a-z]{1,5}(?:[-/ ]?\d{1,4})?|\d{1,4}[a-z]{0,3}|[a-z] ?(?:hoog|rd|zw|hs))|\s+([ivx]{1,5}|\d{1,2}[ -]?hoog|[a-z]{1,4}))?\.?\s*$/i;
const DAY_MONTH = /^(\d{1,2})-([a-z]{3})\.?$/i;
const MONTH_YEAR = /^([a-z]{3})-(\d{2})$/i;
/** Words that follow a number without being a suffix of it. */
const NO_SUFFIX = /^(?:t|tm|en|of|tot|m|jr|mnd|wk|st|pers|uur|min|eur|euro|keer)$/i;

/** "16 III", "12-A", "14 bis", "20 bis A", "3-hs", "7a", "12/2". A range ("12-14", "1 t/m 9") is no home: it stays raw. */
export function readHouseNumberText(raw: string): Read {
  const text = tidy(raw)
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ");
  const dated = DAY_MONTH.exec(text);
  const month = dated ? monthNamed((dated[2] ?? "").toLowerCase()) : null;
  if (dated && month) return fromDate(Number(dated[1]), String(month), raw);
  const yearly = MONTH_YEAR.exec(text);
  const yearMonth = yearly ? monthNamed((yearly[1] ?? "").toLowerCase()) : null;
  if (yearly && yearMonth) return fromDate(yearMonth, String(Number(yearly[2])), raw);
  const number = text.length <= 24 ? houseNumberIn(text) : null;
  return number && !looksLikeRange(number) ? understood(number) : kept(raw, warn("V010", { text: raw }));
}

export function readHouseNumberNumber(value: number, format: string, shownAsDate: boolean): Read {
  if (shownAsDate && value >= 1) {
    const { year, month, date } = partsOf(value);
    const shown = shownDate(value, format);
    return datePrecision(format) === "month" && date === 1
      ? fromDate(month, String(year % 100), shown)
      : fromDate(date, String(month), shown);
  }
  const text = String(value);
  return Number.isInteger(value) && value > 0 && value < 100_000
    ? understood({ number: value, suffix: null })
    : kept(text, warn("V010", { text }));
}

/** Null when the text is no house number. */
export function houseNumberIn(text: string): HouseNumber | null {
  const match = HOUSE_NUMBER.exec(text);
  if (!match) return null;
  const suffix = match[2] ?? match[3] ?? null;
  if (suffix !== null && (NO_SUFFIX.test(/^[a-z]*/i.exec(suffix)?.[0] ?? "") || Number(match[1]) === 0)) return null;
  const number = Number(match[1]);
  return number > 0 ? { number, suffix } : null;
}

/** "12-14" with the same parity and not far apart is more likely a row of houses than number 12, suffix 14. */
function looksLikeRange({ number, suffix }: HouseNumber): boolean {
  if (suffix === null || !/^\d+$/.test(suffix)) return false;
  const end = Number(suffix);
  return end > number && end - number <= 200 && number > 1 && (end - number) % 2 === 0;
}

function fromDate(number: number, suffix: string, shown: string): Read {
  return understood({ number, suffix }, warn("V009", { text: shown, value: `${number}-${suffix}` }));
}
