/** Results into the tables that the program owns, as edits. */

import { type Checked, type Problem, problem } from "../../problems/problem.ts";
import { rowsToCells, type Surroundings } from "../../records/write-rows.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { MAX_ROW } from "../../workbook/address.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import type { Edit, ReplaceRows } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { computedContext } from "../check/computed-context.ts";
import { refreshResults } from "../check/refresh-results.ts";
import { foundTables } from "../found-table.ts";

/** Name of a table that the program owns → its rows by column key. */
export type ResultRows = ReadonlyMap<string, readonly RowValues[]>;

/**
 * The edits that put the rows in place of what the tables held, and the results of every formula that reads them. A table
 * that the workbook lacks (B003), or that would grow past the last row of its sheet (B013), is a problem and left out; the
 * others are written.
 */
export function resultEdits(workbook: WorkbookSnapshot, results: ResultRows): Checked<readonly Edit[]> {
  const around = surroundingsOf(workbook, results);
  const missing: string[] = [];
  const problems: Problem[] = [];
  const edits = [...results].flatMap(([name, rows]): ReplaceRows[] => {
    const table = tableNamed(name);
    const found = findTable(workbook, name)?.table;
    if (!found) missing.push(table.sheet);
    else if (found.top + rows.length > MAX_ROW) {
      const places = [{ sheet: table.sheet, cell: "" }];
      problems.push(problem("B013", "error", places, { sheet: table.sheet, rows: rows.length }));
    } else {
      const cells = rowsToCells(table, rows, found, around);
      return [{ kind: "replaceRows", table: name, rowsBefore: rowCount(found), rows: cells }];
    }
    return [];
  });
  if (missing.length > 0) problems.push(problem("B003", "warning", [], { sheets: missing }));
  const after = applyEdits(workbook, edits);
  // Formulas of one result may read another, which is known only now.
  return { value: after.ok ? [...edits, ...refreshResults(after.value)] : edits, problems };
}

/** The workbook as formulas of results will find it, with the results in place. */
function surroundingsOf(workbook: WorkbookSnapshot, results: ResultRows): Surroundings {
  const found = foundTables(workbook);
  const context = computedContext(workbook, found);
  // No formula may name a column that the workbook lacks.
  const present = new Map(
    found.map(({ table, columns }) => [
      table.name,
      { ...table, columns: table.columns.filter(({ key }) => columns.has(key)) },
    ]),
  );
  return {
    table: (name) => present.get(name),
    context: { ...context, rowsOf: (name) => results.get(name) ?? context.rowsOf(name) },
  };
}
