/** What all parts of the worked example name: the complex, its homes, the initiative, and short ways to write rows. */

import { type Day, dayOf } from "../../days/day.ts";
import type { RowValues } from "../../schema/computed-values.ts";

/** Table name → rows by column key. Amounts in euros, days as serial numbers. */
export type ExampleTables = readonly (readonly [table: string, rows: readonly RowValues[]])[];

export const COMPLEX = "0412";
/** A complex like it without zelfbeheer, to compare measurements with. */
export const COMPARISON = "0418";
export const HOMES = 24;
/** Empty since September 2025. */
export const EMPTY_HOME = 7;
export const SOLD_HOME = 19;
/** Changed hands in July 2025. */
export const MOVED_HOME = 3;

export const HOME_NUMBERS: readonly number[] = Array.from({ length: HOMES }, (_, at) => at + 1);
/** Homes with a tenant today, who are asked for their consent. */
export const INHABITED = HOME_NUMBERS.filter((number) => number !== EMPTY_HOME && number !== SOLD_HOME);

export function on(year: number, month: number, date: number): Day {
  const day = dayOf(year, month, date);
  if (day === null) throw new Error(`${date}-${month}-${year} is no day`);
  return day;
}

export function unitId(number: number): string {
  return `${COMPLEX}-${String(number).padStart(3, "0")}`;
}

export function rowId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, "0")}`;
}

/** Gives each row its id. */
export function numbered(prefix: string, rows: readonly RowValues[]): RowValues[] {
  return rows.map((row, at) => ({ id: rowId(prefix, at + 1), ...row }));
}

export const INITIATIVE = rowId("I", 1);
export const PROPOSAL = rowId("V", 1);
/** First day on which residents do the work. */
export const START = on(2026, 3, 1);

export const TASK = {
  stairs1: rowId("T", 1),
  stairs2: rowId("T", 2),
  borders: rowId("T", 3),
  yard: rowId("T", 4),
  trees: rowId("T", 5),
  hedges: rowId("T", 6),
} as const;

export const CONTRACT = { cleaning: rowId("C", 1), garden: rowId("C", 2) } as const;
export const EQUAL_KEY = rowId("VK", 1);
