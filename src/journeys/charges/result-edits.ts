/** Results into the tables that the program owns, as edits. */

import { type Checked, type Problem, problem } from "../../problems/problem.ts";
import { findColumns } from "../../records/find-columns.ts";
import { rowsToCells, type Surroundings } from "../../records/write-rows.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import type { Table } from "../../schema/table.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { MAX_ROW } from "../../workbook/address.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import { type CellInput, isBlank } from "../../workbook/cell.ts";
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
      const kept = keptRows(workbook, table, results);
      const made = rowsToCells(table, rows, found, around, kept.length);
      const rowsBefore = rowCount(found);
      const pages = pagesOf(table, rows);
      return [{ kind: "replaceRows", table: name, rowsBefore, rows: inOrder(results, kept, made), ...pages }];
    }
    return [];
  });
  if (missing.length > 0) problems.push(problem("B003", "warning", [], { sheets: missing }));
  const after = applyEdits(workbook, edits);
  // Formulas of one result may read another, which is known only now.
  return { value: after.ok ? [...edits, ...refreshResults(after.value)] : edits, problems };
}

/**
 * The rows of the other calculation, as they stand: a statement and a comparison share Per post, Verdeling and Controle, and
 * writing one leaves the other alone.
 */
function keptRows(workbook: WorkbookSnapshot, table: Table, results: ResultRows): readonly (readonly CellInput[])[] {
  const found = findTable(workbook, table.name)?.table;
  const at = found && findColumns(table, found).get("calculation");
  if (!found || at === undefined) return [];
  const isStatement = results.has(STATEMENTS);
  return found.rows.flatMap((row, index) => {
    const calculation = row[at] ?? null;
    if (isBlank(calculation) || (calculation === STATEMENT) === isStatement) return [];
    return [
      row.map((value, column): CellInput => {
        const formula = found.formulas[index]?.[column] ?? null;
        return formula === null ? value : { formula, result: value };
      }),
    ];
  });
}

/** The table that only a statement writes, and what its rows are called elsewhere. */
const STATEMENTS = "zbAfrekening";
const STATEMENT = "afrekening";

/** Statements stand above comparisons. */
function inOrder<Row>(results: ResultRows, kept: readonly Row[], made: readonly Row[]): readonly Row[] {
  return results.has(STATEMENTS) ? [...made, ...kept] : [...kept, ...made];
}

/** Excel keeps no more on a sheet ("Specifications and limits"); what is below prints without. */
const MOST_PAGE_BREAKS = 1_026;

/** Where a new page begins: at every other value of the column that the table names. */
function pagesOf({ print }: Table, rows: readonly RowValues[]): Pick<ReplaceRows, "pages"> {
  const key = print?.pagePer;
  if (key === undefined) return {};
  const pages = rows.flatMap((row, at) => (at > 0 && row[key] !== rows[at - 1]?.[key] ? [at] : []));
  return { pages: pages.slice(0, MOST_PAGE_BREAKS) };
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
  const isStatement = results.has(STATEMENTS);
  const all = new Map(
    [...results].map(([name, rows]) => {
      const kept = context
        .rowsOf(name)
        .filter(({ calculation = null }) => calculation !== null && (calculation === STATEMENT) !== isStatement);
      return [name, [...kept, ...rows]];
    }),
  );
  return {
    table: (name) => present.get(name),
    context: { ...context, rowsOf: (name) => all.get(name) ?? context.rowsOf(name) },
  };
}
