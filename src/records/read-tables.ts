/** Several tables of a workbook at once, for a journey that reads them together. */

import type { Problem } from "../problems/problem.ts";
import type { Table } from "../schema/table.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { readRows } from "./read-rows.ts";
import type { KeyOf, TableRows } from "./row.ts";

type Descriptions = Readonly<Record<string, Table>>;

/**
 * Per table the columns that are looked at. What stands in another one, or that it is missing, is no concern of the journey and
 * gives no problem.
 */
export type AskedColumns<D extends Descriptions> = { readonly [Name in keyof D]: readonly KeyOf<D[Name]>[] };
export type TablesOf<D extends Descriptions> = { readonly [Name in keyof D]: TableRows<D[Name]> };

export interface ReadTables<D extends Descriptions> {
  /** A table that the workbook lacks has no rows. */
  readonly tables: TablesOf<D>;
  readonly missing: ReadonlySet<keyof D>;
  readonly problems: readonly Problem[];
}

export function readTables<D extends Descriptions>(
  descriptions: D,
  asked: AskedColumns<D>,
  workbook: WorkbookSnapshot,
): ReadTables<D> {
  const problems: Problem[] = [];
  const missing = new Set<keyof D>();
  const entries = Object.entries(descriptions).map(([name, table]): [string, TableRows] => {
    const read = readRows(table, workbook, asked[name] as readonly string[]);
    problems.push(...read.problems);
    if (read.value) return [name, read.value];
    missing.add(name);
    return [name, { table, sheet: table.sheet, rows: [], placeOf: () => null }];
  });
  return { tables: Object.fromEntries(entries) as unknown as TablesOf<D>, missing, problems };
}
