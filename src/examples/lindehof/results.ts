/** What the program writes into the worked example: the statement of last year, and old against new for this year. */

import { recomputeCharges } from "../../journeys/charges/recompute.ts";
import { rowsOfRecomputation, rowsOfSettlement } from "../../journeys/charges/result-rows.ts";
import { settleCharges } from "../../journeys/charges/settle.ts";
import type { Outcome } from "../../problems/problem.ts";
import { type ComputedContext, type RowValues, resultOf } from "../../schema/computed-values.ts";
import { HEADER_ROW } from "../../schema/sheets.ts";
import type { Table } from "../../schema/table.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

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
  const workbook = snapshotOfRows(tables, contents, years);
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

/** The rows as a workbook that was read, with the results of computed columns. */
function snapshotOfRows(
  tables: readonly Table[],
  contents: ReadonlyMap<string, readonly RowValues[]>,
  { recomputed, today }: ExampleYears,
): WorkbookSnapshot {
  const context: ComputedContext = {
    referenceDay: today,
    reportingYear: recomputed,
    rowsOf: (name) => contents.get(name) ?? [],
  };
  return {
    sheets: tables.map((table) => {
      const rows = (contents.get(table.name) ?? []).map((row) => cellsOf(table, row, context));
      const formulas = rows.map((row) => row.map(() => null));
      const headers = table.columns.map(({ heading }) => heading);
      return { name: table.sheet, tables: [{ name: table.name, top: HEADER_ROW, left: 1, headers, rows, formulas }] };
    }),
  };
}

function cellsOf(table: Table, row: RowValues, context: ComputedContext) {
  const values: Record<string, RowValues[string]> = { ...row };
  return table.columns.map((column) => {
    const result = resultOf(table, column, values, context);
    values[column.key] = result === "" ? null : result;
    return values[column.key] ?? null;
  });
}
