/** Values as people write them here: numbers, amounts and days in Dutch notation. */

import { dayOfIso, dutchOf } from "../../src/days/day.ts";
import type { RecognisedValue, SingleValue, ValueType } from "../../src/recognise/value.ts";
import { type CellInput, isCellError, isFormulaInput } from "../../src/workbook/cell.ts";

const MOST = 60;

/** A value that recognition gave, by the type of its column; at most some sixty characters. */
export function shownValue(value: RecognisedValue, type: ValueType): string {
  const text = Array.isArray(value)
    ? value.map((one: SingleValue) => single(one, type)).join(", ")
    : single(value as SingleValue, type);
  return shorten(text);
}

/** What an edit puts into a cell; "leeg" for nothing. */
export function shownInput(input: CellInput): string {
  if (isFormulaInput(input)) return shorten(`=${input.formula}`);
  if (isCellError(input)) return input.error;
  if (input === null || input === "") return "leeg";
  if (typeof input === "number") return number(input);
  return typeof input === "boolean" ? yesNo(input) : shorten(input);
}

function single(value: SingleValue, type: ValueType): string {
  if (value === null) return "";
  if (typeof value === "boolean") return yesNo(value);
  if (typeof value === "number") return number(value);
  if (typeof value === "string") return text(value, type);
  if ("unit" in value) return `${value.value} ${UNITS[value.unit][value.value === 1 ? 0 : 1]}`;
  if ("street" in value || "postcode" in value || "city" in value) {
    const home = [value.street, value.number, value.suffix].filter(Boolean).join(" ");
    return [home, [value.postcode, value.city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  }
  return "number" in value ? [value.number, value.suffix].filter(Boolean).join(" ") : "";
}

/** One, and more than one. */
const UNITS = {
  day: ["dag", "dagen"],
  week: ["week", "weken"],
  month: ["maand", "maanden"],
  year: ["jaar", "jaar"],
} as const;

function text(value: string, type: ValueType): string {
  const figure = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null;
  if (type === "amount" && figure !== null)
    return figure.toLocaleString("nl-NL", { style: "currency", currency: "EUR" });
  if (type === "percentage" && figure !== null)
    return figure.toLocaleString("nl-NL", { style: "percent", maximumFractionDigits: 2 });
  if (type === "decimal" && figure !== null) return number(figure);
  const day = dayOfIso(value);
  return day === null ? value : dutchOf(day);
}

function number(value: number): string {
  return value.toLocaleString("nl-NL", { maximumFractionDigits: 6, useGrouping: Math.abs(value) >= 10_000 });
}

function yesNo(value: boolean): string {
  return value ? "ja" : "nee";
}

function shorten(value: string): string {
  const line = value.replace(/\s+/g, " ").trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line;
}
