/** What the program itself writes in the worked example: the same as it would write in a workbook with those rows. */

import { recomputeCharges } from "../journeys/charges/recompute.ts";
import { rowsOfRecomputation } from "../journeys/charges/result-rows.ts";
import { initiativeResults } from "../journeys/initiatives/refresh.ts";
import { snapshotOfRows } from "../records/snapshot-of-rows.ts";
import { normContents } from "../schema/norm-contents.ts";
import type { RowValues } from "../schema/row-value.ts";
import type { Table } from "../schema/table.ts";
import { textOf } from "../text/nl/problem-texts.ts";
import { EXAMPLE, EXAMPLE_DAY, EXAMPLE_YEAR } from "./lindehof.ts";

/** The rows of the example for a workbook with these tables, with the results of what they hold. */
export function exampleContents(tables: readonly Table[]): ReadonlyMap<string, readonly RowValues[]> {
  const given = new Map([...EXAMPLE, ["zbNormen", normContents()] as const]);
  const recomputed = recomputeCharges(
    snapshotOfRows(tables, given),
    { year: EXAMPLE_YEAR, initiative: null },
    EXAMPLE_DAY,
  );
  // A template without the tables of service charges has nothing to recompute.
  const charges = recomputed.ok ? rowsOfRecomputation(recomputed.value) : [];
  const withCharges = new Map([...given, ...charges]);
  const { rows } = initiativeResults(snapshotOfRows(tables, withCharges), EXAMPLE_DAY, textOf);
  return new Map([...withCharges, ...rows]);
}
