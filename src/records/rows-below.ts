import { type Problem, problem } from "../problems/problem.ts";
import type { Table } from "../schema/table.ts";
import { cellAddress } from "../workbook/address.ts";
import type { TableSnapshot } from "../workbook/snapshot.ts";

/** One problem (C024) with all rows that stand under a table and are not in it: nothing that calculates sees them. */
export function rowsBelow({ owner }: Table, sheet: string, { below = [] }: TableSnapshot): Problem[] {
  if (below.length === 0 || owner !== "people") return [];
  const places = below.map(({ row, column }) => ({ sheet, cell: cellAddress(row, column) }));
  return [problem("C024", "error", places, { sheet, rows: below.length })];
}

/** One problem (C033) with the single values under a table: a remark is no mistake, and a row that was begun is not counted. */
export function valuesBelow({ owner }: Table, sheet: string, { alone = [] }: TableSnapshot): Problem[] {
  if (alone.length === 0 || owner !== "people") return [];
  const places = alone.map(({ row, column }) => ({ sheet, cell: cellAddress(row, column) }));
  return [problem("C033", "warning", places, { sheet, values: alone.length })];
}
