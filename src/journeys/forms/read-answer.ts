/** What somebody typed in a field, as the value of its column. What is not surely one thing is told, never guessed. */

import { dayOfIso } from "../../days/day.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { dateShape } from "../../recognise/values/date-shape.ts";
import { readDateText } from "../../recognise/values/dates.ts";
import { figuresOf } from "../../recognise/values/figures.ts";
import { type NumberHabit, settle } from "../../recognise/values/number-habit.ts";
import { readCell } from "../../records/read-cell.ts";
import type { Column } from "../../schema/column.ts";
import { limitsBroken } from "../../schema/limits.ts";
import type { CellValue } from "../../workbook/cell.ts";

export type Answer =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly problem: Problem };

/** In a field of ours a comma stands before decimals and a point between thousands, as Dutch Excel has it. */
const DUTCH: NumberHabit = { sign: ",", mixed: false, low: 0, high: 0, count: 0 };

/**
 * A day as "2026-03-01" or "1-3-2026", a number as "1.234,5", a part as "21%", yes as "ja". Empty gives null, or C010 where
 * the column is obligatory. Refused with the code of the column's kind: C012 choice, C013 date, C014 number, C015 limits.
 */
export function readAnswer(column: Column, raw: string): Answer {
  const text = raw.trim();
  const { heading } = column;
  if (text === "") return column.required ? refused(problem("C010", "error", [], { heading })) : answered(null);
  switch (column.kind) {
    case "amount":
    case "percentage":
    case "decimal":
    case "integer":
    case "year":
      return number(column, text);
    case "date": {
      const day = dayOfIso(text) ?? writtenDay(text);
      return day === null ? refused(problem("C013", "error", [], { heading, value: text })) : answered(day);
    }
    case "yesNo": {
      const read = readCell(column, text);
      return read.ok ? answered(read.value === true ? "ja" : "nee") : refused(read.problem([]));
    }
    default: {
      const read = readCell(column, text);
      return read.ok ? answered(read.value) : refused(read.problem([]));
    }
  }
}

/** "1-3-2026"; null for a date without a year and for one that is not a whole day. */
function writtenDay(text: string): number | null {
  if (dateShape(text) === null) return null;
  const read = readDateText(text, { order: "dmy", conflict: "none" }, {}, false);
  return read.understood && !read.doubt && typeof read.value === "string" ? dayOfIso(read.value) : null;
}

/** Plain figures only: what needs a remark or another unit is asked again. */
function number(column: Column, text: string): Answer {
  const { heading } = column;
  const [, minus, figures, percent] = /^(-?)\s*(?:€\s*)?([\d.,' ]+?)\s*(%?)$/.exec(text) ?? [];
  const known = figures === undefined ? null : figuresOf(figures);
  const digits = known && settle(known, DUTCH, "decimal");
  const size = digits === null ? Number.NaN : Number(digits) / (column.kind === "percentage" ? 100 : 1);
  const isWhole = column.kind === "integer" || column.kind === "year";
  const isOdd = (isWhole && !Number.isInteger(size)) || (percent === "%" && column.kind !== "percentage");
  if (!Number.isFinite(size) || isOdd) return refused(problem("C014", "error", [], { heading, value: text }));
  // A division by a hundred leaves a hair of binary dust: 7% is 0.07.
  const value = Number((minus === "-" ? -size : size).toPrecision(15));
  const limits = limitsBroken(column, value);
  return limits === null ? answered(value) : refused(problem("C015", "error", [], { heading, value: text, limits }));
}

function answered(value: CellValue): Answer {
  return { ok: true, value };
}

function refused(found: Problem): Answer {
  return { ok: false, problem: found };
}
