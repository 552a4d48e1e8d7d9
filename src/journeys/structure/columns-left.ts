/** Columns of a source table for which no table of ours has a place: their values stand on Overig, and that is told. */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { cellAddress } from "../../workbook/address.ts";
import { groupBy } from "../group-by.ts";
import type { Account, Kept } from "./account.ts";
import { hasValue, type SourceTable } from "./source-row.ts";

/** So many of its values must be on Overig: single cells that do not fit are told one by one. */
const MOSTLY = 0.8;

/** So many of its cells were told about one by one: then the column needs no word of its own. */
const TOLD = 0.5;
/** What is said of a cell without saying that it went to Overig. */
const NOT_OF_PLACE: ReadonlySet<string> = new Set(["S046", "S063", "S100", "S101", "S102"]);

/** Says per table which columns went to Overig, but for those of which most cells were told about already. */
export function columnsLeft(account: Account, told: readonly Problem[]): Problem[] {
  const placed = cellsOf(told.filter(({ code }) => code.startsWith("S") && !NOT_OF_PLACE.has(code)));
  const all = cellsOf(told);
  // That a value cannot be read says why it is not in its column; of a column without a place it says nothing.
  const isTold = (cell: Kept) => (cell.field === null ? placed : all).has(addressOf(cell));
  // A row that became nothing is told as a row; of a day with its hour, the day has its column.
  const kept = account.kept.filter(
    ({ source, belongsTo, isRest }) => belongsTo !== undefined && !isRest && source.table.layout === "rows",
  );
  return [...groupBy(kept, ({ source }) => source)].flatMap(([source, cells]) => {
    const columns = [...groupBy(cells, ({ column }) => column)].flatMap(([column, own]) =>
      isWholeColumn(source, column, own) && own.filter(isTold).length < own.length * TOLD ? [own] : [],
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

function cellsOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.flatMap(({ places }) => places.map(({ sheet, cell }) => `${sheet}!${cell}`)));
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
