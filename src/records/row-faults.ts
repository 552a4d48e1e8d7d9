/** What a table's description says of values that can be read: numbers within limits, an end not before its beginning. */

import { type Checked, type Problem, problem } from "../problems/problem.ts";
import type { Column } from "../schema/column.ts";
import { limitsBroken } from "../schema/limits.ts";
import type { Table } from "../schema/table.ts";
import type { RowOf, TableRow, TableRows } from "./row.ts";

/**
 * The rows without numbers outside the limits of their column (C015), which count as unreadable from then on; and one problem
 * (C017) for each end before its beginning, whose dates stay. Only `asked` columns are looked at. Severity is error: the value
 * is left out.
 */
export function withoutFaults<T extends Table>(rows: TableRows<T>, asked: readonly string[]): Checked<TableRows<T>> {
  const columns = rows.table.columns.filter((one) => asked.includes(one.key) && !one.computed && isCounted(one));
  const spans = spansIn(rows.table, asked);
  const problems: Problem[] = [];
  const report = (at: number, column: Column, value: number): boolean => {
    const limits = limitsBroken(column, value);
    const place = rows.placeOf(at, column.key);
    if (limits === null || !place) return false;
    const facts = { heading: column.heading, value: String(value).replace(".", ","), limits };
    problems.push(problem("C015", "error", [place], facts));
    return true;
  };
  const checked = rows.rows.map((row): TableRow<T> => {
    const { values, at } = row as { readonly values: Readonly<Record<string, unknown>>; readonly at: number };
    problems.push(...reversed(rows, spans, values, at));
    const taken = columns.filter((column) => {
      const value = values[column.key];
      return typeof value === "number" && report(at, column, value);
    });
    if (taken.length === 0) return row;
    const empty = Object.fromEntries(taken.map(({ key }) => [key, null]));
    const unreadable = new Set([...row.unreadable, ...taken.map(({ key }) => key)]);
    return { ...row, values: { ...values, ...empty } as RowOf<T>, unreadable };
  });
  return { value: { ...rows, rows: checked }, problems };
}

/** Ends before their beginning, as problems; nothing is taken out. */
export function reversedDates(rows: TableRows, asked: readonly string[]): Problem[] {
  const spans = spansIn(rows.table, asked);
  if (spans.length === 0) return [];
  return rows.rows.flatMap(({ values, at }) => reversed(rows, spans, values, at));
}

/** An end and the beginning that it must not come before. */
interface Span {
  readonly begin: Column;
  readonly end: Column;
}

function spansIn({ columns }: Table, asked: readonly string[]): Span[] {
  return columns.flatMap((end): Span[] => {
    if (end.kind !== "date" || end.notBefore === undefined || end.computed || !asked.includes(end.key)) return [];
    const begin = columns.find(({ key }) => key === end.notBefore);
    return begin ? [{ begin, end }] : [];
  });
}

function reversed(
  rows: TableRows,
  spans: readonly Span[],
  values: Readonly<Record<string, unknown>>,
  at: number,
): Problem[] {
  return spans.flatMap(({ begin, end }): Problem[] => {
    const [first, last] = [values[begin.key], values[end.key]];
    if (typeof first !== "number" || typeof last !== "number" || first <= last) return [];
    const place = rows.placeOf(at, end.key);
    return place ? [problem("C017", "error", [place], { heading: end.heading, before: begin.heading })] : [];
  });
}

function isCounted({ kind }: Column): boolean {
  return kind === "amount" || kind === "decimal" || kind === "integer" || kind === "percentage" || kind === "year";
}
