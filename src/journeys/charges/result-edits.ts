/** Results into the tables that the program owns, as edits. */

import { type Checked, type Problem, problem } from "../../problems/problem.ts";
import { findColumns } from "../../records/find-columns.ts";
import { rowsToCells, type Surroundings } from "../../records/write-rows.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { NAMED_CELLS } from "../../schema/sheets.ts";
import type { Table } from "../../schema/table.ts";
import { TABLES, tableNamed } from "../../schema/workbook-schema.ts";
import { MAX_ROW } from "../../workbook/address.ts";
import { isCellError } from "../../workbook/cell.ts";
import type { ReplaceRows } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot.ts";

/** Name of a table that the program owns → its rows by column key. */
export type ResultRows = ReadonlyMap<string, readonly RowValues[]>;

/**
 * The edits that put the rows in place of what the tables held. A table that the workbook lacks (B003), or that would grow past
 * the last row of its sheet (B013), is a problem and left out; the others are written.
 */
export function resultEdits(workbook: WorkbookSnapshot, results: ResultRows): Checked<readonly ReplaceRows[]> {
  const around = surroundingsOf(workbook, results);
  const missing: string[] = [];
  const edits: ReplaceRows[] = [];
  const problems = [...results].flatMap(([name, rows]): Problem[] => {
    const table = tableNamed(name);
    const found = findTable(workbook, name)?.table;
    if (!found) {
      missing.push(table.sheet);
      return [];
    }
    if (found.top + rows.length > MAX_ROW) {
      return [problem("B013", "error", [{ sheet: table.sheet, cell: "" }], { sheet: table.sheet, rows: rows.length })];
    }
    const cells = rowsToCells(table, rows, found, around);
    edits.push({ kind: "replaceRows", table: name, rowsBefore: rowCount(found), rows: cells });
    return [];
  });
  if (missing.length > 0) problems.push(problem("B003", "warning", [], { sheets: missing }));
  return { value: edits, problems };
}

/** The workbook as formulas of results will find it: its own tables, with the results in place. */
function surroundingsOf(workbook: WorkbookSnapshot, results: ResultRows): Surroundings {
  const present = new Map<string, { readonly table: Table; readonly snapshot: TableSnapshot }>();
  for (const table of TABLES) {
    const snapshot = findTable(workbook, table.name)?.table;
    if (snapshot) present.set(table.name, { table: asItStands(table, snapshot), snapshot });
  }
  const read = new Map<string, readonly RowValues[]>();
  const numberNamed = (name: string): number | null => {
    const value = workbook.names?.[name];
    return typeof value === "number" ? value : null;
  };
  return {
    table: (name) => present.get(name)?.table,
    context: {
      referenceDay: numberNamed(NAMED_CELLS.referenceDay),
      reportingYear: numberNamed(NAMED_CELLS.reportingYear),
      rowsOf: (name) => {
        const own = present.get(name);
        if (!own) return [];
        const known = results.get(name) ?? read.get(name);
        if (known) return known;
        const rows = valuesOf(own.table, own.snapshot);
        read.set(name, rows);
        return rows;
      },
    },
  };
}

/** The description without columns that the workbook lacks: no formula may name those. */
function asItStands(table: Table, snapshot: TableSnapshot): Table {
  const found = findColumns(table, snapshot);
  return { ...table, columns: table.columns.filter(({ key }) => found.has(key)) };
}

function valuesOf(table: Table, snapshot: TableSnapshot): RowValues[] {
  const columns = findColumns(table, snapshot);
  return snapshot.rows.map((row) => {
    const values: Record<string, RowValues[string]> = {};
    for (const [key, at] of columns) {
      const value = row[at] ?? null;
      values[key] = isCellError(value) || value === "" ? null : value;
    }
    return values;
  });
}
