/** A table of a workbook as typed rows. */

import { type Checked, type Problem, problem } from "../problems/problem.ts";
import type { Column } from "../schema/column.ts";
import type { Table } from "../schema/table.ts";
import { cellAddress } from "../workbook/address.ts";
import { isBlank } from "../workbook/cell.ts";
import { findTable, type WorkbookSnapshot } from "../workbook/snapshot.ts";
import { dayAmongFigures } from "./day-among-figures.ts";
import { findColumns, missingColumns } from "./find-columns.ts";
import { type ReadCell, readCell } from "./read-cell.ts";
import type { KeyOf, RowOf, TableRow, TableRows } from "./row.ts";
import { rowsBelow } from "./rows-below.ts";

/**
 * The rows of a table with the place of every value, and a problem with its cell for each value that cannot be read. Null when
 * the workbook lacks the table. Results of formulas are taken as they are: a wrong one is null without a problem here, because
 * checking formulas is another journey's work. With `asked`, only those columns can give problems: what a calculation does not
 * use may be missing or wrong.
 */
export function readRows<T extends Table>(
  table: T,
  workbook: WorkbookSnapshot,
  asked?: readonly KeyOf<T>[],
): Checked<TableRows<T> | null> {
  const found = findTable(workbook, table.name);
  if (!found) return { value: null, problems: [] };
  const { sheet, table: snapshot } = found;
  const columns = findColumns(table, snapshot);
  const problems: Problem[] = [
    ...missingColumns(table, sheet.name, columns, asked),
    ...(asked?.length === 0 ? [] : rowsBelow(table, sheet.name, snapshot)),
  ];
  const placeOf = (at: number, key: string) => {
    const column = columns.get(key);
    if (column === undefined) return null;
    return { sheet: sheet.name, cell: cellAddress(snapshot.top + 1 + at, snapshot.left + column) };
  };
  const isAsked = (key: string): boolean => asked === undefined || (asked as readonly string[]).includes(key);
  const typed = table.columns.map((column) => ({ column, index: columns.get(column.key) }));
  const rows: TableRow<T>[] = [];
  snapshot.rows.forEach((cells, at) => {
    const isFilledIn = typed.some(
      ({ column, index }) => index !== undefined && !column.computed && !isBlank(cells[index]),
    );
    if (!isFilledIn) return;
    const values: Record<string, string | number | boolean | null> = {};
    let unreadable = NONE;
    for (const { column, index } of typed) {
      const day = index === undefined ? null : dayAmongFigures(column, snapshot, at, index);
      const read =
        day === null ? readCell(column, (index === undefined ? null : cells[index]) ?? null) : asDay(column, day);
      values[column.key] = read.ok ? read.value : null;
      if (read.ok || column.computed || !isAsked(column.key)) continue;
      const place = placeOf(at, column.key);
      problems.push(read.problem(place ? [place] : []));
      unreadable = new Set([...unreadable, column.key]);
    }
    rows.push({ values: values as RowOf<T>, at, unreadable });
  });
  return { value: { table, sheet: sheet.name, rows, placeOf }, problems };
}

const NONE: ReadonlySet<string> = new Set();

function asDay({ heading }: Column, value: string): ReadCell {
  return { ok: false, problem: (places) => problem("C025", "error", places, { heading, value }) };
}
