/** J3: everything that is wrong with a workbook of ours, and the edits that repair what can be repaired without judgement. */

import { type Problem, problem } from "../../problems/problem.ts";
import { findColumns, plainHeading } from "../../records/find-columns.ts";
import { fold } from "../../records/references.ts";
import type { ComputedContext, RowValues } from "../../schema/computed-values.ts";
import { NAMED_CELLS } from "../../schema/sheets.ts";
import type { Table } from "../../schema/table.ts";
import { TABLES } from "../../schema/workbook-schema.ts";
import { cellAddress } from "../../workbook/address.ts";
import { isBlank } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { checkComputed, valuesOf } from "./check-computed.ts";
import { checkValue } from "./check-value.ts";
import { type FoundTable, placeOf } from "./found-table.ts";

export interface CheckResult {
  readonly problems: readonly Problem[];
  readonly repairs: readonly Edit[];
}

export function checkWorkbook(workbook: WorkbookSnapshot, name: string): CheckResult {
  const problems: Problem[] = [];
  const repairs: Edit[] = [];
  const found: FoundTable[] = [];
  for (const table of TABLES) {
    const place = findTable(workbook, table.name);
    if (place) found.push(matchColumns(table, place.sheet.name, place.table, problems, repairs));
  }
  if (found.length === 0) return { problems: [problem("C002", "error", [], { workbook: name })], repairs: [] };
  const ids = new Map(found.map((own) => [own.table.name, idsOf(own)]));
  const context = contextOf(workbook, found);
  for (const own of found) {
    problems.push(...missingTargets(own, ids), ...repeatedIds(own));
    own.snapshot.rows.forEach((row, at) => {
      if (row.every((value) => isBlank(value) || isComputedOnly(own, row))) return;
      for (const column of own.table.columns) {
        const index = own.columns.get(column.key);
        if (index === undefined) continue;
        checkValue(own, column, index, at, ids, problems, repairs);
      }
    });
    checkComputed(own, new Set(ids.keys()), context, problems, repairs);
  }
  return { problems, repairs };
}

/** What formulas see besides their own row: the named cells of Leeswijzer, and the rows of other tables. */
function contextOf({ names }: WorkbookSnapshot, found: readonly FoundTable[]): ComputedContext {
  const numberNamed = (name: string) => {
    const value = names?.[name];
    return typeof value === "number" ? value : null;
  };
  const rows = new Map<string, readonly RowValues[]>();
  return {
    referenceDay: numberNamed(NAMED_CELLS.referenceDay),
    reportingYear: numberNamed(NAMED_CELLS.reportingYear),
    rowsOf: (name) => {
      const known = rows.get(name);
      if (known) return known;
      const own = found.find(({ table }) => table.name === name);
      const values = own ? own.snapshot.rows.map((row) => valuesOf(own, row)) : [];
      rows.set(name, values);
      return values;
    },
  };
}

/** Columns are found by their heading; one that was renamed in place is repaired, extra columns are the user's own. */
function matchColumns(
  table: Table,
  sheet: string,
  snapshot: TableSnapshot,
  problems: Problem[],
  repairs: Edit[],
): FoundTable {
  const columns = new Map(findColumns(table, snapshot));
  const missing = table.columns.map((column, at) => ({ column, at })).filter(({ column }) => !columns.has(column.key));
  const described = new Set(table.columns.map(({ heading }) => plainHeading(heading)));
  if (isCommitteeCopy(table, columns)) return { table, sheet, snapshot, columns };
  for (const { column, at } of missing) {
    const standing = snapshot.headers[at];
    const place = [{ sheet, cell: cellAddress(snapshot.top, snapshot.left + at) }];
    const isRenamed =
      standing !== undefined &&
      !described.has(plainHeading(standing)) &&
      snapshot.headers.length >= table.columns.length;
    if (!isRenamed) {
      problems.push(problem("C004", "error", [{ sheet, cell: "" }], { heading: column.heading, table: table.name }));
      continue;
    }
    columns.set(column.key, at);
    problems.push(problem("C003", "error", place, { heading: column.heading, found: standing }));
    repairs.push({ kind: "setHeader", table: table.name, column: at, before: standing, after: column.heading });
  }
  return { table, sheet, snapshot, columns };
}

/** A committee's copy lacks every column that a committee may not see; that is how it is meant. */
function isCommitteeCopy(table: Table, columns: ReadonlyMap<string, number>): boolean {
  return table.columns.every(({ key, privacy }) => columns.has(key) === (privacy === "shared" || privacy === "agreed"));
}

function missingTargets(own: FoundTable, ids: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  const targets = own.table.columns.flatMap((column) => (column.kind === "reference" ? [column.to] : []));
  const isInUse = own.snapshot.rows.some((row) => !row.every(isBlank));
  if (!isInUse) return [];
  return [...new Set(targets)]
    .filter((target) => !ids.has(target))
    .map((target) => problem("C001", "info", [{ sheet: own.sheet, cell: "" }], { table: target }));
}

/** Ids as Excel compares them. */
function idsOf(own: FoundTable): ReadonlySet<string> {
  const index = own.columns.get("id");
  if (index === undefined) return new Set();
  return new Set(own.snapshot.rows.flatMap((row) => (isBlank(row[index]) ? [] : [fold(String(row[index]))])));
}

function repeatedIds(own: FoundTable): Problem[] {
  const index = own.columns.get("id");
  if (index === undefined) return [];
  const rows = new Map<string, number[]>();
  own.snapshot.rows.forEach((row, at) => {
    if (isBlank(row[index])) return;
    const id = fold(String(row[index]));
    rows.set(id, [...(rows.get(id) ?? []), at]);
  });
  const heading = own.table.columns[0]?.heading ?? "";
  return [...rows]
    .filter(([, at]) => at.length > 1)
    .map(([, at]) =>
      problem(
        "C011",
        "error",
        at.map((row) => placeOf(own, row, index)),
        { heading, value: String(own.snapshot.rows[at[0] ?? 0]?.[index]) },
      ),
    );
}

/** A row in which only formulas have a result is empty for people. */
function isComputedOnly(own: FoundTable, row: readonly unknown[]): boolean {
  return own.table.columns.every((column) => {
    const index = own.columns.get(column.key);
    const value = index === undefined ? null : row[index];
    return column.computed !== undefined || value === null || value === undefined || value === "";
  });
}
