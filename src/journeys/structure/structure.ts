/** Bringing what was recognised into the tables of the standard workbook (product rules 4a.1–5). */

import type { Day } from "../../days/day.ts";
import { type Checked, type Place, type Problem, problem } from "../../problems/problem.ts";
import type { RecognisedTable, RecognisedWorkbook, SkipReason, TableKind } from "../../recognise/recognised.ts";
import { cellAddress } from "../../workbook/address.ts";
import { groupBy } from "../group-by.ts";
import type { Placer } from "./account.ts";
import { leftoverRows, originRows } from "./account-rows.ts";
import { agreementPlacer } from "./agreement.ts";
import { allocationKeyPlacer } from "./allocation-key.ts";
import { coloursLeft } from "./colours-left.ts";
import { columnsLeft } from "./columns-left.ts";
import { contactPlacer } from "./contact.ts";
import { contractPlacer } from "./contract.ts";
import { costLinePlacer } from "./cost-line.ts";
import type { Draft, PlannedRow } from "./draft.ts";
import { flaggedLines } from "./flagged-lines.ts";
import { householdsTogether } from "./households-together.ts";
import { indicatorScorePlacer } from "./indicator-score.ts";
import { initiativePlacer } from "./initiative.ts";
import { listsTwice } from "./lists-twice.ts";
import { ownTablePlacer } from "./own-table.ts";
import type { StructurePlan } from "./plan.ts";
import { rotaPlacer } from "./rota.ts";
import { rotaByNamePlacer } from "./rota-by-name.ts";
import { SourceRow, SourceTable } from "./source-row.ts";
import { taskPlacer } from "./task.ts";
import { toldOnce } from "./told-once.ts";
import { unitPlacer } from "./unit.ts";
import { type ExistingTables, Workspace } from "./workspace.ts";

export interface StructureOptions {
  /** Take over hidden sheets too. */
  readonly includeHidden: boolean;
  /** What the user chose, table by table; absent: every table, hidden sheets as `includeHidden` says. */
  readonly isTaken?: (table: RecognisedTable) => boolean;
  /** The rows of the workbook that the result goes into; absent for a new one. */
  readonly existing?: ExistingTables;
  readonly today: Day;
  /** The sentence of a problem, for the account on Herkomst. */
  readonly textOf: (problem: Problem) => { readonly message: string; readonly action: string };
}

/** Homes come first, then what they and others are named by: so that references find what they mean. */
const ORDER: readonly TableKind[] = [
  "unit",
  "initiative",
  "allocation_key",
  "contract",
  "cost_line",
  "task",
  "indicator_score",
  "agreement",
  "contact",
  "other",
];

/**
 * The plan for what was recognised, with the problems of recognition and of placing. Never fails: a row that fits nowhere
 * goes to Overig, and everything that is left out is told.
 */
export function structure(recognised: RecognisedWorkbook, options: StructureOptions): Checked<StructurePlan> {
  const work = new Workspace(options.existing ?? new Map(), recognised.problems, recognised.tables);
  const isTaken = options.isTaken ?? ((table: RecognisedTable) => options.includeHidden || !table.hidden);
  const chosen = recognised.tables.filter(isTaken);
  const { copies, problems: ofLists } = listsTwice(chosen);
  const taken = chosen.filter((table) => !copies.has(table));
  const leftOut = recognised.tables.filter((table) => !taken.includes(table));
  for (const table of inOrder(taken)) placeTable(table, work);

  const placing = work.problems.all();
  const told = [
    ...toldOnce(recognised.problems, placing, work.understood),
    ...nothingFound(recognised),
    ...ofLists,
    ...placing,
    ...householdsTogether(work),
    ...work.complexes.problemsOfAdded(),
    ...work.problemsOfPeriods(),
    ...ticksWithWords(work.account.ticksWithWords),
    ...taken.flatMap(flaggedLines),
    ...taken.flatMap((table) => coloursLeft(table, placing)),
    ...hiddenSheets(leftOut.filter((table) => table.hidden && !copies.has(table))),
    ...work.allDrafts().flatMap(missingTexts),
    ...work.allDrafts().flatMap(updatedRows),
  ];
  const problems = [...told, ...columnsLeft(work.account, told)];
  const origins = originRows({ recognised, taken, leftOut, copies, account: work.account, problems, ...options });
  const leftOver = leftoverRows(work.account);
  const added = countOf(work.allDrafts().map((draft) => [draft.table.name, draft.rows.length]));
  const updated = countOf(work.allDrafts().map((draft) => [draft.table.name, draft.updates().length]));
  for (const row of leftOver) work.add("zbOverig", row, { natural: ["sheet", "row", "cell", "heading", "value"] });
  for (const row of origins) work.add("zbHerkomst", row);
  return {
    value: {
      rows: filled(work.allDrafts().map((draft) => [draft.table.name, draft.rows])),
      updates: filled(work.allDrafts().map((draft) => [draft.table.name, draft.updates()])),
      summary: {
        added,
        updated,
        skipped: skippedCount(taken),
        unused: recognised.unused.length,
        leftOver: leftOver.length,
        hiddenSheets: [
          ...new Set(leftOut.filter((table) => table.hidden && !copies.has(table)).map(({ sheet }) => sheet)),
        ],
      },
    },
    problems,
  };
}

function inOrder(tables: readonly RecognisedTable[]): RecognisedTable[] {
  const rank = (table: RecognisedTable) => {
    // What a table of ours names has to be there first; complexes are named by all others.
    if (table.table !== undefined) return table.table === "zbComplexen" ? -1 : ORDER.indexOf("other");
    const hasNumbers = table.columns.some(({ field }) => field === "unitId");
    return ORDER.indexOf(table.kind) + (isSecond(table, hasNumbers) ? 0.5 : 0);
  };
  return tables
    .map((table, at) => ({ table, at }))
    .sort((a, b) => rank(a.table) - rank(b.table) || a.at - b.at)
    .map(({ table }) => table);
}

/** Homes without a number come after those with one; weights after the keys themselves, and turns after the tasks they name. */
function isSecond({ kind, columns }: RecognisedTable, hasNumbers: boolean): boolean {
  const isOfTasks = columns.some(({ field }) => field === "frequency" || field === "minutes" || field === "turns");
  return (
    (kind === "unit" && !hasNumbers) || (kind === "allocation_key" && hasNumbers) || (kind === "task" && !isOfTasks)
  );
}

function placeTable(table: RecognisedTable, work: Workspace): void {
  const source = new SourceTable(table);
  const place = placerFor(source, work);
  for (const found of table.rows) {
    const row = new SourceRow(source, found);
    work.account.close(row, place(row));
  }
}

function placerFor(source: SourceTable, work: Workspace): Placer {
  if (source.table.table !== undefined) return ownTablePlacer(source, source.table.table, work);
  switch (source.table.kind) {
    case "unit":
      return unitPlacer(source, work);
    case "initiative":
      return initiativePlacer(work);
    case "allocation_key":
      return allocationKeyPlacer(source, work);
    case "contract":
      return contractPlacer(source, work);
    case "cost_line":
      return costLinePlacer(source, work);
    case "task":
      return rotaPlacer(source, work) ?? rotaByNamePlacer(source, work) ?? taskPlacer(source, work);
    case "indicator_score":
      return indicatorScorePlacer(source, work);
    case "agreement":
      return agreementPlacer(source, work);
    case "contact":
      return contactPlacer(source, work);
    case "other":
      return () => ({ placed: [] });
  }
}

/** A file with filled cells and no table in it: nothing can be taken over, which is told. */
function nothingFound({ tables, unused }: RecognisedWorkbook): Problem[] {
  const [first] = unused;
  if (first === undefined || tables.length > 0) return [];
  const place = { sheet: first.sheet, cell: cellAddress(first.row, first.column) };
  return [problem("R005", "warning", [place], { cells: unused.length })];
}

function ticksWithWords(places: readonly Place[]): Problem[] {
  return places.length === 0 ? [] : [problem("S100", "info", places, { hits: places.length })];
}

function hiddenSheets(tables: readonly RecognisedTable[]): Problem[] {
  return [...groupBy(tables, ({ sheet }) => sheet)].map(([sheet, found]) =>
    problem("S006", "info", [{ sheet, cell: "" }], {
      sheet,
      rows: found.reduce((sum, { rows }) => sum + rows.length, 0),
    }),
  );
}

/** Names and texts that a table needs and the source lacks; a problem without place, for the row has none in the source. */
function missingTexts({ table, rows }: Draft): Problem[] {
  return table.columns.flatMap((column) => {
    if (!column.required || (column.kind !== "text" && column.kind !== "longText")) return [];
    const hits = rows.filter((row) => row[column.key] === undefined).length;
    return hits === 0 ? [] : [problem("S016", "warning", [], { table: table.sheet, column: column.heading, hits })];
  });
}

function updatedRows(draft: Draft): Problem[] {
  const rows = draft.updates().length;
  return rows === 0 ? [] : [problem("S013", "info", [], { table: draft.table.sheet, rows })];
}

function skippedCount(tables: readonly RecognisedTable[]): Partial<Record<SkipReason, number>> {
  const counts: Partial<Record<SkipReason, number>> = {};
  for (const { skipped } of tables) for (const { reason } of skipped) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

function countOf(entries: readonly (readonly [string, number])[]): Record<string, number> {
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}

function filled<T>(entries: readonly (readonly [string, readonly T[]])[]): Map<string, readonly T[]> {
  return new Map(entries.filter(([, rows]) => rows.length > 0));
}

export type { PlannedRow };
