/** What the program itself writes in the worked example: the same as it would write in a workbook with those rows. */

import { initiativeResults } from "../journeys/initiatives/refresh.ts";
import { snapshotOfRows } from "../records/snapshot-of-rows.ts";
import { normContents } from "../schema/norm-contents.ts";
import type { RowValues } from "../schema/row-value.ts";
import type { Table } from "../schema/table.ts";
import { textOf } from "../text/nl/problem-texts.ts";
import { exampleResults } from "./lindehof/results.ts";
import { EXAMPLE, EXAMPLE_CHANGED_YEAR, EXAMPLE_DAY, EXAMPLE_YEAR } from "./lindehof.ts";

/** The rows of the example for a workbook with these tables, with the results of what they hold. */
export function exampleContents(tables: readonly Table[]): ReadonlyMap<string, readonly RowValues[]> {
  const filledIn = new Map([...EXAMPLE, ["zbNormen", normContents()] as const]);
  const years = { settled: EXAMPLE_YEAR, recomputed: EXAMPLE_CHANGED_YEAR, today: EXAMPLE_DAY };
  const given = new Map([...filledIn, ...exampleResults(tables, filledIn, years)]);
  const { rows } = initiativeResults(snapshotOfRows(tables, given), EXAMPLE_DAY, textOf);
  return new Map([...given, ...rows]);
}
