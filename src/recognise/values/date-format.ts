/** How precisely a number format shows a date, and what a cell with a date shows. */

import { partsOf, weekdayOf } from "../../days/day.ts";
import { formatParts } from "./format-parts.ts";

const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const SHORT_MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** "mmm-yy" shows a month, "yyyy" a year; everything with a day in it a day. Times count as a day. */
export function datePrecision(format: string): "day" | "month" | "year" {
  const tokens = tokensOf(format);
  if (/[dh]/.test(tokens) || tokens === "") return "day";
  if (tokens.includes("m")) return tokens.includes("y") ? "month" : "day";
  return "year";
}

/** What Dutch Excel shows for a date: "12-mei", "jan-32", "1-3-2024", "ma 2-3". Times are left out. */
export function shownDate(serial: number, format: string): string {
  const { year, month, date } = partsOf(serial);
  const parts = formatParts(format);
  if (!/[dmy]/.test(tokensOf(format))) return `${date}-${month}-${year}`;
  return parts
    .map(({ literal, text }) => (literal ? text : fill(text, { year, month, date }, weekdayOf(serial))))
    .join("")
    .trim();
}

function fill(
  text: string,
  { year, month, date }: { readonly year: number; readonly month: number; readonly date: number },
  weekday: number,
): string {
  return text
    .toLowerCase()
    .replace(/ ?h+[:.]?m*[:.]?s*(?: ?am\/pm)?.*$/, "")
    .replace(/d+|m+|y+|j+/g, (token) => {
      if (token[0] === "d") return token.length > 2 ? weekdayName(weekday, token.length) : pad(date, token.length);
      if (token[0] === "m") return token.length > 2 ? (SHORT_MONTHS[month - 1] ?? "") : pad(month, token.length);
      return token.length > 2 ? String(year) : pad(year % 100, 2);
    })
    .replace(/^[ ,]+/, "");
}

function weekdayName(weekday: number, length: number): string {
  const name = WEEKDAYS[weekday - 1] ?? "";
  return length === 3 ? name.slice(0, 2) : name;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** The letters that stand for parts of a date, in lower case, Dutch "j" for the year as "y". */
function tokensOf(format: string): string {
  return formatParts(format)
    .filter((part) => !part.literal)
    .map((part) =>
      part.text
        .toLowerCase()
        .replace(/j/g, "y")
        .replace(/[^dmyh]/g, ""),
    )
    .join("");
}
