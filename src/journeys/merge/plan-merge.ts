/** J9: a copy that residents filled in, held against what was sent and against the workbook as it is now. */

import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import type { Table } from "../../schema/table.ts";
import { sharedBase } from "../../schema/tables/shared-base.ts";
import { COMMITTEE_FILLS_IN, tablesOf } from "../../schema/workbook-schema.ts";
import type { WorkbookEvidence } from "../../workbook/evidence.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type FoundTable, foundTables, placeOf } from "../found-table.ts";
import type { SharedBase } from "../share/shared-base.ts";
import { addedRows } from "./added-rows.ts";
import { tellBeside } from "./beside-tables.ts";
import { compareRows } from "./compare-rows.ts";
import { copyColumns } from "./copy-columns.ts";
import { type CopyArea, type CopyTables, copyTables } from "./copy-tables.ts";
import { changedInReadOnly, overwrittenFormulas } from "./kept-by-corporation.ts";
import { type MatchedRows, matchRows } from "./match-rows.ts";
import type { AddedRow, CellDifference, MergePlan, TableCount } from "./merge-plan.ts";
import { Merging } from "./merging.ts";
import { References } from "./references.ts";
import { SharedNames } from "./shared-names.ts";
import { type TableSides, tableSides } from "./table-sides.ts";
import { whichCopy } from "./which-copy.ts";

/**
 * What merging would do. Only columns that residents fill in (`committeeMayFillIn`) can change anything; everything else that is
 * other than it was sent is told. Refused when the file is no copy of this workbook (N020), or of a newer version (N021).
 */
export function planMerge(workbook: WorkbookSnapshot, copy: WorkbookEvidence): Outcome<MergePlan> {
  const seen = tablesOf("bewonerscommissie");
  const tables = copyTables(copy, [...seen, sharedBase]);
  const which = whichCopy(workbook, copy, tables.areas);
  if (!which.ok) return which;
  const base = which.value;
  const found = foundTables(workbook);
  const merging = new Merging(new SharedNames(workbook), new References(found, base), base !== null);
  merging.problems.push(...which.problems, ...formTold(seen, tables, base), ...tellBeside(copy, tables, seen));
  const result = { differences: [] as CellDifference[], added: [] as AddedRow[], tables: [] as TableCount[] };
  for (const table of seen) {
    const area = tables.areas.get(table.name);
    if (!area) continue;
    const sent = base ? (base.tables.get(table.name) ?? new Map()) : null;
    const { columns, problems } = copyColumns(area, sent);
    merging.problems.push(...problems, ...areaTold(area));
    const inCopy: FoundTable = { table, sheet: area.sheet, snapshot: area.snapshot, columns };
    if (!COMMITTEE_FILLS_IN.includes(table.name)) {
      if (sent) merging.problems.push(...changedInReadOnly(inCopy, sent));
      continue;
    }
    merging.problems.push(...overwrittenFormulas(table, inCopy));
    const own = found.find((one) => one.table.name === table.name);
    if (!own) {
      merging.problems.push(problem("N045", "error", [], { sheet: table.sheet, heading: null }));
      continue;
    }
    const plain: Merging["plain"] = (column, meaning) => merging.plain(column, meaning);
    const sides = tableSides(table, own, area, columns, sent, plain);
    const merged = mergeTable(sides, base, merging);
    result.differences.push(...merged.differences);
    result.added.push(...merged.added);
    result.tables.push(merged.count);
  }
  const isEmpty = result.differences.length + result.added.length === 0;
  const problems = [...merging.problems, ...merging.cellsTold(), ...(isEmpty ? [problem("N024", "info", [], {})] : [])];
  return { ok: true, value: { base, about: base && aboutOf(base, merging), ...result, problems }, problems: [] };
}

function aboutOf({ of }: SharedBase, { references }: Merging): string {
  const name = references.nameOf(of.kind === "initiative" ? "zbInitiatieven" : "zbComplexen", of.id);
  return name === of.id ? of.id : `${name} (${of.id})`;
}

function mergeTable(sides: TableSides, base: SharedBase | null, merging: Merging) {
  const rows = matchRows(sides.sentRows, sides.returnedRows);
  merging.problems.push(...rowsTold(sides, rows, base !== null), ...columnsLacking(sides));
  const compared = compareRows(sides, rows.matched, merging);
  const initiative = base?.of.kind === "initiative" ? base.of.id : null;
  const { added, known } = addedRows(sides, rows, initiative, merging);
  const { differences, kept, same } = compared;
  const count: TableCount = {
    table: sides.table.name,
    sheet: sides.ours.sheet,
    changed: differences.filter(({ reason }) => reason === null).length,
    toChoose: [...differences, ...added].filter(({ reason }) => reason !== null).length,
    kept,
    same,
    added: added.filter(({ reason }) => reason === null).length,
    known,
  };
  return { differences, added, count };
}

/** What happened to the sheets of the copy. */
function formTold(seen: readonly Table[], { areas, alike }: CopyTables, base: SharedBase | null): Problem[] {
  const bare = [...areas.values()].filter(({ isTable }) => !isTable).map(({ sheet }) => sheet);
  const gone = seen.filter(({ name }) => !areas.has(name) && (base?.tables.has(name) ?? true));
  return [
    ...(bare.length === 0 ? [] : [problem("N037", "info", [], { sheets: bare })]),
    ...gone.map(({ sheet }) => problem("N036", "warning", [], { sheet })),
    ...alike.map(({ sheet, like }) => problem("N039", "warning", [{ sheet, cell: "" }], { sheet, like })),
  ];
}

function areaTold({ sheet, below, alone }: CopyArea): Problem[] {
  const placesOf = (cells: readonly string[]) => cells.map((cell) => ({ sheet, cell }));
  return [
    ...(below.length === 0 ? [] : [problem("N038", "info", placesOf(below), { sheet, rows: below.length })]),
    ...(alone.length === 0 ? [] : [problem("N048", "warning", placesOf(alone), { sheet, values: alone.length })]),
  ];
}

/** What happened to the rows of a table, besides their values. */
function rowsTold({ copy, rowOf, emptied }: TableSides, rows: MatchedRows, hasBase: boolean): Problem[] {
  const { sheet } = copy;
  const idAt = copy.columns.get("id");
  const placesOf = (at: readonly number[]) => at.map((row) => placeOf(copy, row, idAt ?? 0));
  const renumbered = rows.matched.filter(({ by, row, sent }) => by === "contents" && row.id !== sent.id);
  const gone = hasBase
    ? rows.gone.filter(({ id, cells }) => rowOf(id) !== null && !(cells.size === 0 && emptied.has(id.toLowerCase())))
    : [];
  const told: Problem[] = [];
  if (renumbered.length > 0 && idAt !== undefined) {
    const places = placesOf(renumbered.map(({ row }) => row.at));
    told.push(problem("N029", "warning", places, { sheet, rows: renumbered.map(({ sent }) => sent.id) }));
  }
  if (rows.repeated.length > 0) {
    const places = placesOf(rows.repeated.map(({ at }) => at));
    told.push(problem("N031", "info", places, { sheet, rows: rows.repeated.map(({ id }) => id ?? "") }));
  }
  if (gone.length > 0) {
    told.push(problem("N027", "warning", [{ sheet, cell: "" }], { sheet, rows: gone.map(({ id }) => id) }));
  }
  return told;
}

/** Columns that the copy has and the workbook lost. */
function columnsLacking({ table, ours, copy }: TableSides): Problem[] {
  return table.columns
    .filter(({ key, computed, program }) => !computed && !program && copy.columns.has(key) && !ours.columns.has(key))
    .map(({ heading }) => problem("N045", "error", [{ sheet: ours.sheet, cell: "" }], { sheet: ours.sheet, heading }));
}
