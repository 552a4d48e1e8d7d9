/** What every part of reading shares: values of a row as the rules want them, and problems on the way. */

import { type Cents, centsOfEuros } from "../../domain/money/cents.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { Ids } from "../../records/references.ts";
import type { TableRow, TableRows } from "../../records/row.ts";
import type { Table } from "../../schema/table.ts";
import type { ChargeIds, ChargeTables } from "./charge-tables.ts";
import { Sources } from "./sources.ts";

export interface ReadingOf<Name extends keyof ChargeTables, Id extends keyof ChargeIds> {
  readonly tables: Pick<ChargeTables, Name>;
  readonly ids: Pick<ChargeIds, Id>;
  readonly sources: Sources;
  readonly problems: Problem[];
}

/** Of all tables; a part asks for those that it reads, so that other journeys can read only these. */
export type Reading = ReadingOf<keyof ChargeTables, keyof ChargeIds>;

export function startReading(tables: ChargeTables, ids: ChargeIds, problems: readonly Problem[]): Reading {
  return { tables, ids, sources: new Sources(), problems: [...problems] };
}

/** A number or day of a cell; NaN for a cell that holds something unreadable, so that it is never taken for empty. */
export function figureIn<T extends Table>(row: TableRow<T>, key: string): number | null {
  if (row.unreadable.has(key)) return Number.NaN;
  const value = (row.values as Readonly<Record<string, unknown>>)[key];
  return typeof value === "number" ? value : null;
}

/** Euros of a cell as cents. What is no number of cents stays wrong on purpose: the rules say so, with the cell. */
export function centsIn<T extends Table>(row: TableRow<T>, key: string): Cents {
  return centsOf(figureIn(row, key) ?? Number.NaN);
}

/** The same for a cell that may be empty. */
export function centsOrNull<T extends Table>(row: TableRow<T>, key: string): Cents | null {
  const euros = figureIn(row, key);
  return euros === null ? null : centsOf(euros);
}

function centsOf(euros: number): Cents {
  const read = centsOfEuros(euros);
  if (read.ok) return read.cents;
  // Half a cent stands for every fraction of one: no amount may be rounded in silence.
  return read.fault === "tooManyDecimals" ? Math.trunc(euros * 100) + 0.5 : Number.NaN;
}

/** The id as the row that has it writes it; the text itself when no row has it; "" for nothing. */
export function idIn(ids: Ids, value: string | null): string {
  return value === null ? "" : (ids.canonical(value) ?? value);
}

/** Mentions a cell that may not be empty (C010), once; false when it is empty. A cell that could not be read was mentioned. */
export function isFilledIn<T extends Table>(
  reading: Pick<Reading, "problems">,
  rows: TableRows<T>,
  row: TableRow<T>,
  key: string,
  severity: "error" | "warning" = "error",
): boolean {
  if ((row.values as Readonly<Record<string, unknown>>)[key] !== null) return true;
  if (!row.unreadable.has(key)) {
    const heading = rows.table.columns.find((column) => column.key === key)?.heading ?? key;
    const place = rows.placeOf(row.at, key);
    // That the column is missing was said once (C004).
    if (place) reading.problems.push(problem("C010", severity, [place], { heading }));
  }
  return false;
}

/** What a row without an id is called: "rij 12", as people see it. */
export function nameWithoutId<T extends Table>(rows: TableRows<T>, at: number): string {
  const place = rows.table.columns.map(({ key }) => rows.placeOf(at, key)).find((found) => found !== null);
  return `rij ${place?.cell.replace(/\D/g, "") ?? at + 1}`;
}
