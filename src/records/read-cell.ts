/** One cell as the kind of its column says, or what is wrong with it. Nothing is guessed: text is no date and no number. */

import { type Problem, problem } from "../problems/problem.ts";
import type { Column } from "../schema/column.ts";
import { LISTS } from "../schema/lists.ts";
import { type CellValue, isBlank, isCellError } from "../workbook/cell.ts";

/** The last day that Excel knows: 31 December 9999. */
const LAST_DAY = 2_958_465;

export type ReadCell =
  | { readonly ok: true; readonly value: string | number | boolean | null }
  | { readonly ok: false; readonly problem: (place: Problem["places"]) => Problem };

/**
 * Reads a cell. An empty cell, and an empty text that a formula gave, is null. Refused: an error value (C020), a choice that
 * the list lacks (C012; capitals and spaces around it make no difference), text where a date (C013) or a number (C014)
 * belongs, a date outside the calendar. A time of day is cut off. Severity is error: such a cell is left out of calculations.
 */
export function readCell(column: Column, value: CellValue): ReadCell {
  const { heading } = column;
  if (isCellError(value)) {
    const { error } = value;
    return refused((places) => problem("C020", "error", places, { heading, error }));
  }
  if (isBlank(value) || value === null) return { ok: true, value: null };
  const text = String(value).trim();
  switch (column.kind) {
    case "choice":
      return column.several ? { ok: true, value: text } : choice(LISTS[column.list]?.values ?? [], heading, text);
    case "yesNo": {
      if (typeof value === "boolean") return { ok: true, value };
      const read = choice(["ja", "nee"], heading, text);
      return read.ok ? { ok: true, value: read.value === "ja" } : read;
    }
    case "date": {
      const isDay = typeof value === "number" && value >= 1 && value < LAST_DAY + 1;
      if (isDay) return { ok: true, value: Math.floor(value) };
      return refused((places) => problem("C013", "error", places, { heading, value: text }));
    }
    case "amount":
    case "decimal":
    case "integer":
    case "percentage":
    case "year":
      if (typeof value === "number") return { ok: true, value };
      return refused((places) => problem("C014", "error", places, { heading, value: text }));
    default:
      return { ok: true, value: text };
  }
}

function choice(choices: readonly string[], heading: string, text: string): ReadCell {
  const wanted = text.replace(/\s+/g, " ").toLowerCase();
  const found = choices.find((known) => known.toLowerCase() === wanted);
  if (found !== undefined) return { ok: true, value: found };
  return refused((places) => problem("C012", "error", places, { heading, value: text, choices }));
}

function refused(made: (places: Problem["places"]) => Problem): ReadCell {
  return { ok: false, problem: made };
}
