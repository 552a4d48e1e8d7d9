/** Rows that are hidden in the workbook: in a new file everybody sees them, which who hid them may not expect. */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { TableRow } from "../../records/row.ts";
import type { Table } from "../../schema/table.ts";
import { parseRange } from "../../workbook/address.ts";
import type { WorkbookEvidence } from "../../workbook/evidence.ts";
import type { RowsByTable } from "./copy-scope.ts";

/** Sheet → its hidden rows, as Excel counts them. A filter hides rows too. */
export type HiddenRows = ReadonlyMap<string, ReadonlySet<number>>;

export function hiddenRowsIn({ sheets }: WorkbookEvidence): HiddenRows {
  return new Map(
    sheets.flatMap(({ name, rows }) => {
      const hidden = rows.flatMap(({ row, hidden: isHidden }) => (isHidden ? [row] : []));
      return hidden.length > 0 ? [[name, new Set(hidden)] as const] : [];
    }),
  );
}

/** What is told of the shared rows that are hidden in the workbook (N019). */
export function tellHidden(
  chosen: ReadonlyMap<string, readonly TableRow<Table>[]>,
  rows: RowsByTable,
  hidden: HiddenRows,
): readonly Problem[] {
  const places = [...chosen].flatMap(([table, own]) =>
    own.flatMap(({ at }): Place[] => {
      const place = rows.get(table)?.placeOf(at, "id") ?? null;
      const row = place === null ? undefined : parseRange(place.cell)?.top;
      return place !== null && row !== undefined && hidden.get(place.sheet)?.has(row) ? [place] : [];
    }),
  );
  return places.length === 0 ? [] : [problem("N019", "warning", places, { rows: places.length })];
}
