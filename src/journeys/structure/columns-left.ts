/** Columns of a source table for which no table of ours has a place: their values stand on Overig, and that is told. */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import { cellAddress } from "../../workbook/address.ts";
import { groupBy } from "../group-by.ts";
import { type Account, isNoMark, type Kept } from "./account.ts";
import { hasValue, type SourceTable } from "./source-row.ts";

/** So many of its values must be on Overig: single cells that do not fit are told one by one. */
const MOSTLY = 0.8;
/** So many of its cells were told about one by one: then the column needs no word of its own. */
const TOLD = 0.5;
/** So many values are shown of those that stand among turns. */
const SHOWN = 5;
/** What is said of a cell without saying that it went to Overig. */
const NOT_OF_PLACE: ReadonlySet<string> = new Set(["S046", "S063", "S100", "S101", "S102"]);

/** Says per table which columns went to Overig, but for those of which most cells, or the column itself, were told about already. */
export function columnsLeft(account: Account, told: readonly Problem[]): Problem[] {
  const ofPlace = cellsOf(told.filter(({ code }) => code.startsWith("S") && !NOT_OF_PLACE.has(code)));
  const anything = cellsOf(told);
  const named = headingsIn(told);
  // That a value cannot be read says why it is not in its column; of a column without a place it says nothing.
  const isTold = (cell: Kept) => (cell.field === null ? ofPlace : anything).has(addressOf(cell));
  // Of a day with its hour, the day has its column.
  const kept = account.kept.filter(({ source, isRest }) => !isRest && source.table.layout !== "freeText");
  return [...groupBy(kept, ({ source }) => source)].flatMap(([source, all]) => {
    const { sheet, layout } = source.table;
    const cells = all.filter((cell) => !isTurn(cell));
    const turns = all.filter((cell) => isTurn(cell) && cell.belongsTo !== undefined && !isTold(cell));
    const left = [...groupBy(cells, ({ key }) => key)]
      .flatMap(([key, own]) => {
        // A row that became nothing is told as a row.
        const [first, ...more] = own.filter(({ belongsTo }) => belongsTo !== undefined);
        if (!first || !hasHeading(first, layout) || named.has(`${sheet}|${first.heading}`)) return [];
        const isOpen = [first, ...more].filter(isTold).length < (more.length + 1) * TOLD;
        return isOpen && isWholeColumn(source, key, own) ? [first] : [];
      })
      .sort((a, b) => a.column - b.column || a.row - b.row);
    if (left.length === 0) return unreadTurns(turns);
    const places = left.map(({ row, column }): Place => ({ sheet, cell: cellAddress(row, column) }));
    const headings = left.map(({ heading }) => heading.replace(/\s+/g, " "));
    return [...unreadTurns(turns), problem("S058", "info", places, { sheet, headings, areColumns: layout === "rows" })];
  });
}

/** A cell under a day or a month: its column says when, whatever stands in the cell. */
function isTurn({ source, key }: Kept): boolean {
  return source.table.kind === "task" && source.columnOf(key)?.period !== undefined;
}

/** "Vrij" among the turns of a day is no turn. */
function unreadTurns(cells: readonly Kept[]): Problem[] {
  if (cells.length === 0) return [];
  const { heading } = columnNamed(tableNamed("zbRooster"), "turns");
  const values = [...new Set(cells.map(({ text }) => text))];
  const places = cells.map(
    ({ source, row, column }): Place => ({
      sheet: source.table.sheet,
      cell: cellAddress(row, column),
    }),
  );
  return [
    problem("S005", "info", places, { column: heading, values: values.slice(0, SHOWN), distinct: values.length }),
  ];
}

/** On its side a table may have nothing but a number for a heading. */
function hasHeading({ heading, key }: Kept, layout: string): boolean {
  return heading.trim() !== "" && (layout !== "transposed" || heading !== key);
}

function cellsOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.flatMap(({ places }) => places.map(({ sheet, cell }) => `${sheet}!${cell}`)));
}

/** Sheet and heading of the columns that a problem tells of as a whole: "onder "Oud" en "Nieuw" staat …". */
function headingsIn(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(
    problems.flatMap(({ code, facts }) => {
      if (!code.startsWith("S") || !("sheet" in facts)) return [];
      const headings = "headings" in facts && Array.isArray(facts.headings) ? facts.headings : [];
      const all = "heading" in facts ? [...headings, facts.heading] : headings;
      return all.map((heading) => `${String(facts.sheet)}|${String(heading)}`);
    }),
  );
}

function isWholeColumn({ table }: SourceTable, key: string, kept: readonly Kept[]): boolean {
  const filled = table.rows.filter(({ cells }) => {
    const cell = cells.get(key);
    return cell !== undefined && hasValue(cell) && !isNoMark(cell);
  }).length;
  return kept.length >= Math.max(1, filled * MOSTLY);
}

function addressOf({ source, row, column }: Kept): string {
  return `${source.table.sheet}!${cellAddress(row, column)}`;
}
