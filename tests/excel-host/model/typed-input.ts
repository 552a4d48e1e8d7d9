/** What Excel makes of something that is put into a cell. */

import type { CellValue } from "../../../src/workbook/cell.ts";

export interface Entered {
  readonly value: CellValue;
  readonly formula: string | null;
}

const ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
const MONTHS =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mrt|mei|okt|maart|januari|februari|april|juni|juli|augustus";

/**
 * Text that looks like a number, a date, a boolean or an error becomes one; an apostrophe in front keeps it text and is no part
 * of it. A formula has no result here until somebody gives one: this Excel does not calculate.
 */
export function entered(given: unknown): Entered {
  if (given === "" || given === undefined) return { value: null, formula: null };
  if (typeof given !== "string") return { value: given as CellValue, formula: null };
  if (given.startsWith("'")) return { value: given.length > 1 ? given.slice(1) : null, formula: null };
  if (given.startsWith("=") && given.length > 1) return { value: null, formula: given.slice(1) };
  if (ERRORS.test(given)) return { value: { error: given }, formula: null };
  const text = given.trim();
  if (/^(true|waar)$/i.test(text)) return { value: true, formula: null };
  if (/^(false|onwaar)$/i.test(text)) return { value: false, formula: null };
  if (text !== "" && /^[-+]?\d*[.,]?\d+(?:e[-+]?\d+)?%?$/i.test(text))
    return { value: Number.parseFloat(text.replace(",", ".")) / (text.endsWith("%") ? 100 : 1), formula: null };
  // A day that nobody meant: what it becomes does not matter, that it is no text any more does.
  if (
    /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(text) ||
    new RegExp(`^(?:\\d{1,2}[ -])?(?:${MONTHS})(?:[ -]\\d{2,4})?$`, "i").test(text)
  )
    return { value: 45000, formula: null };
  if (/^[€$]\s?\d/.test(text) || /^\d+\s\d\/\d$/.test(text) || /^\d{1,2}:\d{2}/.test(text))
    return { value: 1, formula: null };
  return { value: given, formula: null };
}
