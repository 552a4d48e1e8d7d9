/** J3: everything that is wrong with a workbook of ours, and the edits that repair what can be repaired without judgement. */

import { type Problem, problem } from "../../problems/problem.ts";
import { findColumns, plainHeading } from "../../records/find-columns.ts";
import { fold, type Ids, idsFrom } from "../../records/references.ts";
import { rowsBelow, valuesBelow } from "../../records/rows-below.ts";
import type { Table } from "../../schema/table.ts";
import { sharedBase } from "../../schema/tables/shared-base.ts";
import { COMMITTEE_FILLS_IN, TABLES } from "../../schema/workbook-schema.ts";
import { type CellRange, cellAddress } from "../../workbook/address.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import { isBlank } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookEvidence } from "../../workbook/evidence.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type FoundTable, placeOf } from "../found-table.ts";
import { groupBy } from "../group-by.ts";
import { checkCharges } from "./check-charges.ts";
import { checkComputed } from "./check-computed.ts";
import { checkForms } from "./check-forms.ts";
import { checkPlan } from "./check-plan.ts";
import { checkResults } from "./check-results.ts";
import { checkValidations } from "./check-validations.ts";
import { checkValue } from "./check-value.ts";
import { computedContext } from "./computed-context.ts";
import { goneSheets } from "./gone-sheets.ts";
import { checkHeadingCells } from "./heading-cells.ts";
import { type LostTable, lostTableProblems } from "./lost-tables.ts";
import { sureValues } from "./sure-values.ts";

export interface CheckResult {
  readonly problems: readonly Problem[];
  readonly repairs: readonly Edit[];
  /** Names of the tables whose sheet is gone: an empty sheet is the best that can be added again. */
  readonly gone: readonly string[];
}

/**
 * `validated`: sheet → the areas that Excel holds to a list or limits; a sheet that is not in it was not looked at. `lost`: tables
 * that only their cells are left of.
 */
export function checkWorkbook(
  workbook: WorkbookSnapshot,
  name: string,
  validated: ReadonlyMap<string, readonly CellRange[]> = new Map(),
  lost: readonly LostTable[] = [],
): CheckResult {
  const problems: Problem[] = lostTableProblems(lost);
  const repairs: Edit[] = [];
  const found: FoundTable[] = [];
  for (const table of TABLES) {
    const place = findTable(workbook, table.name);
    if (place) found.push(matchColumns(table, place.sheet.name, place.table, problems, repairs));
  }
  if (found.length === 0) {
    return {
      problems: lost.length > 0 ? problems : [problem("C002", "error", [], { workbook: name })],
      repairs: [],
      gone: [],
    };
  }
  const ids = new Map(found.map((own) => [own.table.name, idsOf(own)]));
  const lostNames = new Set(lost.map(({ table }) => table.name));
  // A committee's copy leaves tables out on purpose.
  const whole = found.filter((own) => !isCommitteeCopy(own.table, own.columns));
  const { problems: missing, gone } = goneSheets(whole, (table) => lostNames.has(table) || ids.has(table));
  problems.push(...missing);
  // What the corporation keeps in a filled copy is protected, and needs no lists.
  const isKept = (name: string) => !COMMITTEE_FILLS_IN.includes(name) && findTable(workbook, sharedBase.name) !== null;
  const context = computedContext(workbook, found);
  for (const own of found) {
    checkHeadingCells(own, problems, repairs);
    problems.push(
      ...rowsBelow(own.table, own.sheet, own.snapshot),
      ...valuesBelow(own.table, own.sheet, own.snapshot),
      ...repeatedIds(own),
    );
    const sure = sureOf(own);
    repairs.push(...sureRepairs(own, sure));
    own.snapshot.rows.forEach((row, at) => {
      if (row.every((value) => isBlank(value) || isComputedOnly(own, row))) return;
      for (const column of own.table.columns) {
        const index = own.columns.get(column.key);
        if (index === undefined) continue;
        checkValue(own, column, index, at, ids, sure.get(index)?.has(at) ?? false, problems, repairs);
      }
    });
    problems.push(...checkForms(own));
    checkComputed(own, new Set(ids.keys()), context, problems, repairs);
    const areas = validated.get(own.sheet);
    if (areas && !isKept(own.table.name)) checkValidations(own, areas, (table) => ids.has(table), problems, repairs);
  }
  problems.push(...checkCharges(found), ...checkPlan(workbook));
  const repaired = applyEdits(workbook, repairs);
  checkResults(repaired.ok ? repaired.value : workbook, found, problems, repairs);
  return { problems, repairs, gone };
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

type Sure = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Text in columns of dates and numbers that can only mean one thing: column → row → what it means. */
function sureOf(own: FoundTable): Sure {
  return new Map(
    own.table.columns.flatMap((column) => {
      const index = own.columns.get(column.key);
      if (index === undefined || column.computed || !own.snapshot.rows.some((row) => typeof row[index] === "string"))
        return [];
      return [[index, sureValues(own, column, index)] as const];
    }),
  );
}

function sureRepairs({ table, snapshot }: FoundTable, sure: Sure): Edit[] {
  return [...sure].flatMap(([column, values]) =>
    [...values].map(([row, after]): Edit => {
      const before = snapshot.rows[row]?.[column] ?? null;
      return { kind: "setCell", table: table.name, row, column, before, after };
    }),
  );
}

function idsOf({ columns, snapshot }: FoundTable): Ids {
  const index = columns.get("id");
  if (index === undefined) return idsFrom([]);
  return idsFrom(snapshot.rows.flatMap((row) => (isBlank(row[index]) ? [] : [String(row[index])])));
}

function repeatedIds(own: FoundTable): Problem[] {
  const index = own.columns.get("id");
  if (index === undefined) return [];
  const { rows } = own.snapshot;
  const byId = groupBy([...rows.keys()], (at) => {
    const id = rows[at]?.[index];
    return isBlank(id) ? null : fold(String(id));
  });
  const heading = own.table.columns[0]?.heading ?? "";
  return [...byId.values()]
    .filter((at) => at.length > 1)
    .map((at) =>
      problem(
        "C011",
        "error",
        at.map((row) => placeOf(own, row, index)),
        { heading, value: String(rows[at[0] ?? 0]?.[index]) },
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

/** The areas under a validation, by sheet, of a workbook whose adapter looked for them. */
export function validatedAreas({ sheets }: WorkbookEvidence): ReadonlyMap<string, readonly CellRange[]> {
  return new Map(sheets.flatMap(({ name, validated }) => (validated ? [[name, validated] as const] : [])));
}
