/** Sheets as LibreOffice writes them as text: text stands between quotes, any other value is bare and as a person would type it. */

import { dayOf } from "../../src/days/day.ts";
import { cellAddress } from "../../src/workbook/address.ts";

export type CellResult = string | number | boolean;

/**
 * For `--convert-to`: commas, quotes, UTF-8, from the first line, American spelling, every text quoted and nothing else, values not as they are
 * shown but in full, no formulas, and each sheet as a file of its own.
 */
export const EVERY_SHEET_AS_CSV =
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true,false,false,false,-1" as const;

const FIELD = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;

/** Address → value of the cells that hold something; dates as serial numbers, errors as their text. */
export function cellsOfOfficeCsv(csv: string): Record<string, CellResult> {
  const cells: Record<string, CellResult> = {};
  let [row, column] = [1, 1];
  for (const [field, text, bare = "", end] of csv.matchAll(FIELD)) {
    if (field === "") break;
    const value = text === undefined ? bareValue(bare) : text.replaceAll('""', '"');
    if (value !== "") cells[cellAddress(row, column)] = value;
    [row, column] = end === "," ? [row, column + 1] : [row + 1, 1];
  }
  return cells;
}

const DATE = /^(\d{2})\/(\d{2})\/(\d{2,4})(?: (\d{1,2}:\d{2}:\d{2}(?:\.\d+)?))?$/;
const TIME = /^(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/;

function bareValue(bare: string): CellResult {
  if (bare === "") return "";
  if (bare === "TRUE" || bare === "FALSE") return bare === "TRUE";
  const [, month, date, year, clock] = DATE.exec(bare) ?? [];
  if (year !== undefined)
    return (dayOf(Number(year), Number(month), Number(date)) ?? Number.NaN) + partOfDay(clock ?? "");
  if (TIME.test(bare)) return partOfDay(bare);
  const number = bare.endsWith("%") ? Number(bare.slice(0, -1)) / 100 : Number(bare);
  return Number.isNaN(number) ? bare : number;
}

function partOfDay(clock: string): number {
  const [, hours, minutes, seconds] = TIME.exec(clock) ?? [];
  return (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
}
