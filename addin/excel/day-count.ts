/**
 * Workbooks count days from 1900 or, old ones from a Mac, from 1904. Everything else in the product counts from 1900, as the reader
 * of files gives it: a number that Excel shows as a day is brought to that count when it is read, and back when it is written.
 */

import { DAYS_TO_1904 } from "../../src/days/day.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { isDayFormat } from "../../src/workbook/number-format.ts";
import type { Requests } from "./requests.ts";

/** Office.js has no member that tells; but the first day of 1904 is day 0 only where days count from it. */
export function askDayCount({ context }: Requests): () => boolean {
  const first = context.workbook.functions.date(1904, 1, 1);
  first.load("value");
  return () => first.value === 0;
}

/** What a workbook that counts from 1904 holds in a cell of this format, counted from 1900. */
export function countedFrom1900(value: CellValue, format: string): CellValue {
  return typeof value === "number" && isDayFormat(format) ? value + DAYS_TO_1904 : value;
}

/** The other way round. */
export function countedFrom1904(value: CellValue): CellValue {
  return typeof value === "number" ? value - DAYS_TO_1904 : value;
}
