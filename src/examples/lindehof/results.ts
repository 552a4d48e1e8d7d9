/** What the program writes into the worked example: the statement of last year, and old against new for this year. */

import { recomputeCharges } from "../../journeys/charges/recompute.ts";
import { rowsOfRecomputation, rowsOfSettlement } from "../../journeys/charges/result-rows.ts";
import { settleCharges } from "../../journeys/charges/settle.ts";
import type { Outcome } from "../../problems/problem.ts";
import { snapshotOfRows } from "../../records/snapshot-of-rows.ts";
import type { RowValues } from "../../schema/row-value.ts";
import type { Table } from "../../schema/table.ts";

export interface ExampleYears {
  readonly settled: number;
  readonly recomputed: number;
  readonly today: number;
}

/** The rows of the tables of the program, for a workbook with these tables and contents. None when it lacks the costs. */
export function exampleResults(
  tables: readonly Table[],
  contents: ReadonlyMap<string, readonly RowValues[]>,
  years: ExampleYears,
): ReadonlyMap<string, readonly RowValues[]> {
  const names = new Set(tables.map(({ name }) => name));
  if (!names.has("zbVerdeling")) return new Map();
  const workbook = snapshotOfRows(tables, contents);
  const settled = calculated(settleCharges(workbook, { year: years.settled }, years.today));
  const recomputed = calculated(recomputeCharges(workbook, { year: years.recomputed, initiative: null }, years.today));
  const [statement, comparison] = [rowsOfSettlement(settled), rowsOfRecomputation(recomputed)];
  return new Map(
    [...new Set([...statement.keys(), ...comparison.keys()])]
      .filter((name) => names.has(name))
      .map((name) => [name, [...(statement.get(name) ?? []), ...(comparison.get(name) ?? [])]]),
  );
}

function calculated<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`the worked example cannot be calculated: ${outcome.refusal.code}`);
  return outcome.value;
}
