/** A cell as Excel shows it, near enough to judge by: dates, amounts, percentages and numbers in Dutch notation. */

import { DAYS_TO_1904, partsOf } from "../../../src/days/day.ts";
import { formatKind, isDayFormat } from "../../../src/workbook/number-format.ts";
import type { Cell } from "../model/cells.ts";

export interface Shown {
  readonly text: string;
  /** Figures stand at the right. */
  readonly isFigure: boolean;
}

/** `from1904`: how the workbook counts its days. */
export function shownCell({ value, format }: Cell, from1904: boolean): Shown {
  if (value === null) return { text: "", isFigure: false };
  if (typeof value === "object") return { text: value.error, isFigure: false };
  if (typeof value === "boolean") return { text: value ? "WAAR" : "ONWAAR", isFigure: false };
  if (typeof value === "string") return { text: value, isFigure: false };
  return { text: figure(value, format, from1904), isFigure: true };
}

function figure(value: number, format: string, from1904: boolean): string {
  const kind = formatKind(format);
  const day = from1904 ? value + DAYS_TO_1904 : value;
  if (isDayFormat(format) && day >= 1) {
    const { year, month, date } = partsOf(Math.floor(day));
    return `${two(date)}-${two(month)}-${year}`;
  }
  if (kind === "percentage") return `${decimal(value * 100, decimalsOf(format))}%`;
  const decimals = decimalsOf(format);
  const isGrouped = format.includes("#,##0");
  const text = format === "General" ? plain(value) : decimal(value, decimals);
  return isGrouped ? text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!,\d*)/g, ".") : text;
}

function decimalsOf(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

function decimal(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(".", ",");
}

function plain(value: number): string {
  return String(Math.round(value * 1e10) / 1e10).replace(".", ",");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
