/** Structuring for tests: tables in, rows out, without the bookkeeping that a test does not ask for. */

import { type Day, dayOf } from "../../../src/days/day.ts";
import { structure } from "../../../src/journeys/structure/structure.ts";
import type { ExistingTables } from "../../../src/journeys/structure/workspace.ts";
import type { RecognisedTable } from "../../../src/recognise/recognised.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import { workbookWith } from "../recognised-tables.ts";

export const TODAY = dayOf(2026, 3, 1) as Day;

export interface Planned {
  /** The rows of a table, without the columns named; no rows when the table is not in the plan. */
  rows(table: string, ...without: readonly string[]): Record<string, unknown>[];
  /** The values of Overig as "heading: value". */
  readonly leftOver: readonly string[];
  readonly codes: readonly string[];
  readonly result: ReturnType<typeof structure>;
}

export function planOf(
  tables: readonly RecognisedTable[],
  options: { readonly includeHidden?: boolean; readonly existing?: ExistingTables } = {},
): Planned {
  const result = structure(workbookWith(...tables), { includeHidden: false, today: TODAY, textOf, ...options });
  const rows = (table: string, ...without: readonly string[]) =>
    (result.value.rows.get(table) ?? []).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([key]) => !without.includes(key))),
    );
  return {
    rows,
    leftOver: rows("zbOverig").map(({ heading, value }) => `${heading}: ${value}`),
    codes: result.problems.map(({ code }) => code),
    result,
  };
}

export function day(year: number, month: number, date: number): Day {
  return dayOf(year, month, date) as Day;
}
