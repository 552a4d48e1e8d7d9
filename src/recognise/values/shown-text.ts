/** What a cell shows: keys are text as the reader of the sheet saw them, with their leading zeros (product.md §4a.1). */

import type { CellValue } from "../../workbook/cell.ts";
import { formatKind } from "../../workbook/number-format.ts";
import { shownDate } from "./date-format.ts";
import { decimalOf } from "./decimal-text.ts";
import { type FormatPart, formatParts } from "./format-parts.ts";

/** A number as text: "5", "001" under the format "000", "VHE-0012" under "\"VHE-\"0000". Dates as the cell shows them. */
export function shownNumber(value: number, format: string): string {
  const plain = decimalOf(value) ?? String(value);
  if (format === "General" || format === "@") return plain;
  const kind = formatKind(format);
  if (kind === "date") return shownDate(value, format);
  if (kind === "datetime") return `${shownDate(value, format)}${hasClock(value) ? ` ${shownTime(value % 1)}` : ""}`;
  if (kind === "time" || kind === "duration") return shownTime(value);
  if (kind === "percentage") return `${decimalOf(value * 100) ?? plain}%`;
  const parts = formatParts(format);
  const mask = parts.filter((part) => !part.literal);
  return mask.length === 1 && value >= 0 ? masked(value, plain, parts, mask[0]?.text ?? "") : plain;
}

export function shownText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "number") return shownNumber(value, format);
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return typeof value === "string" ? value : value.error;
}

/** Whether a day has a time of the day with it; midnight is none. */
export function hasClock(serial: number): boolean {
  return Math.round((serial % 1) * 86_400) % 86_400 !== 0;
}

/** "09:00", "25:30": hours beyond a day go on counting. */
function shownTime(value: number): string {
  const minutes = Math.round(Math.abs(value) * 24 * 60);
  const text = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return value < 0 ? `-${text}` : text;
}

function masked(value: number, plain: string, parts: readonly FormatPart[], mask: string): string {
  const digits = /^(0+)(?:\.(0+))?$/.exec(mask);
  if (!digits) return plain;
  const decimals = digits[2]?.length ?? 0;
  const [whole = "0", fraction = ""] = value.toFixed(decimals).split(".");
  // A format that hides decimals would make two keys the same.
  if (decimals === 0 && plain.includes(".")) return plain;
  const shown = whole.padStart(digits[1]?.length ?? 1, "0") + (fraction ? `.${fraction}` : "");
  return parts.map((part) => (part.literal ? part.text : shown)).join("");
}
