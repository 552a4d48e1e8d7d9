/** Columns of a source table for which no table of ours has a place: their values stand on Overig, and that is told. */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { cellAddress } from "../../workbook/address.ts";
import { groupBy } from "../group-by.ts";
import type { Account, Kept } from "./account.ts";
import { hasValue, type SourceTable } from "./source-row.ts";

/** So many of its values must be on Overig: single cells that do not fit are told one by one. */
const MOSTLY = 0.8;

/** Says per table which columns went to Overig, but for those of which a cell was told about already. */
export function columnsLeft(account: Account, told: readonly Problem[]): Problem[] {
  const isTold = new Set(told.flatMap(({ places }) => places.map(({ sheet, cell }) => `${sheet}!${cell}`)));
  // A row that became nothing is told as a row; of a day with its hour, the day has its column.
  const kept = account.kept.filter(
    ({ source, belongsTo, isRest }) => belongsTo !== undefined && !isRest && source.table.layout === "rows",
  );
  return [...groupBy(kept, ({ source }) => source)].flatMap(([source, cells]) => {
    const columns = [...groupBy(cells, ({ column }) => column)].flatMap(([column, own]) =>
      isWholeColumn(source, column, own) && !own.some((cell) => isTold.has(addressOf(cell))) ? [own] : [],
    );
    const named = columns
      .flatMap(([first]) => (first && first.heading.trim() !== "" ? [first] : []))
      .sort((a, b) => a.column - b.column);
    if (named.length === 0) return [];
    const { sheet } = source.table;
    const places = named.map(({ row, column }): Place => ({ sheet, cell: cellAddress(row, column) }));
    return [
      problem("S058", "info", places, { sheet, headings: named.map(({ heading }) => heading.replace(/\s+/g, " ")) }),
    ];
  });
}

function isWholeColumn({ table }: SourceTable, column: number, kept: readonly Kept[]): boolean {
  const key = String(column);
  const filled = table.rows.filter(({ cells }) => {
    const cell = cells.get(key);
    return cell !== undefined && hasValue(cell);
  }).length;
  return kept.length >= Math.max(1, filled * MOSTLY);
}

function addressOf({ source, row, column }: Kept): string {
  return `${source.table.sheet}!${cellAddress(row, column)}`;
}
