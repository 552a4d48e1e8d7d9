/** The meaning of edits: what a workbook holds after them. Adapters must agree with this, cell by cell. */

import { type Outcome, problem } from "../problems/problem.ts";
import { type CellInput, sameValue } from "./cell.ts";
import type { AppendRows, Edit, RemoveRows, ReplaceRows, RestoreColumn, SetCell, SetHeader } from "./edit.ts";
import { editRefusal } from "./edit-refusal.ts";
import { moveFormula } from "./move-formula.ts";
import type { Applied } from "./port.ts";
import { renameColumn } from "./rename-in-formula.ts";
import { rowCount } from "./row-count.ts";
import type { WorkbookSnapshot } from "./snapshot.ts";
import { EMPTY_CELL, inputOf, storedCell, storedText } from "./stored-cell.ts";
import { type TableChange, type WorkingTable, WorkingWorkbook } from "./working-table.ts";

export interface Rehearsal {
  readonly after: WorkbookSnapshot;
  readonly applied: Applied;
  /** The tables that an edit names, with what it did to them. */
  readonly changes: readonly TableChange[];
}

/**
 * The workbook after all edits, one after the other. All or nothing: refused, with the place, when a `before` or a number
 * of rows does not match, or when a cell cannot hold what it is given. An adapter may refuse more (data below a table), but
 * what it does apply reads back as this.
 */
export function applyEdits(snapshot: WorkbookSnapshot, edits: readonly Edit[]): Outcome<WorkbookSnapshot> {
  const rehearsed = rehearse(snapshot, edits);
  return rehearsed.ok ? { ok: true, value: rehearsed.value.after, problems: rehearsed.problems } : rehearsed;
}

/** As `applyEdits`, with the edits that undo it and the list of what changed, which an adapter writes. */
export function rehearse(snapshot: WorkbookSnapshot, edits: readonly Edit[]): Outcome<Rehearsal> {
  const workbook = new WorkingWorkbook(snapshot);
  const undo: (readonly Edit[])[] = [];
  let cells = 0;
  for (const edit of edits) {
    const table = workbook.table(edit.table);
    if (!table) return { ok: false, refusal: problem("F040", "error", [], { table: edit.table }) };
    const refusal = editRefusal(table, edit);
    if (refusal) return { ok: false, refusal };
    table.touched = true;
    undo.push(perform(workbook, table, edit));
    cells += cellsOf(table, edit);
  }
  const applied = { cells, undo: undo.reverse().flat() };
  return { ok: true, value: { after: workbook.snapshot(), applied, changes: workbook.changes() }, problems: [] };
}

/** Does the edit and gives the edits that undo it. */
function perform(workbook: WorkingWorkbook, table: WorkingTable, edit: Edit): readonly Edit[] {
  switch (edit.kind) {
    case "setCell":
      return setCell(table, edit);
    case "appendRows":
      return appendRows(table, edit);
    case "removeRows":
      return removeRows(table, edit);
    case "replaceRows":
      return replaceRows(table, edit);
    case "setHeader":
      return setHeader(workbook, table, edit);
    case "restoreColumn":
      return restoreColumn(table, edit);
    case "restoreValidation":
      table.noteValidation(edit.column);
      return [];
  }
}

function setCell(table: WorkingTable, edit: SetCell): readonly Edit[] {
  const { row, column } = edit;
  const former = inputOf(table.cell(row, column));
  table.write(row, column, storedCell(edit.after));
  return [{ ...edit, before: table.cell(row, column).value, after: former }];
}

function appendRows(table: WorkingTable, { rows }: AppendRows): readonly Edit[] {
  if (rows.length === 0) return [];
  const last = table.rowCount - 1;
  const formulas = table.headers.map((_, column) => table.cell(last, column).formula);
  const start = rowCount(table.snapshot());
  const formerFirst = last === 0 ? table.inputRows(0)[0] : undefined;
  table.resize(Math.max(table.rowCount, start + rows.length));
  rows.forEach((row, index) => {
    for (let column = 0; column < table.width; column += 1) {
      const given = row[column] ?? null;
      const formula = formulas[column] ?? null;
      const at = start + index;
      if (given !== null && given !== "") table.write(at, column, storedCell(given));
      else if (formula === null) table.write(at, column, EMPTY_CELL);
      else table.write(at, column, { value: null, formula: moveFormula(formula, at - last, 0) });
    }
  });
  const kept = Math.max(start, 1);
  const undo: Edit[] = [];
  if (table.rowCount > kept) {
    const before = table.valueRows(kept);
    undo.push({ kind: "removeRows", table: table.name, rowsBefore: table.rowCount, before });
  }
  return start === 0 ? [...undo, ...backToFirstRow(table, formerFirst ?? [])] : undo;
}

/** The row that counted as none, cell by cell as it was. */
function backToFirstRow(table: WorkingTable, former: readonly CellInput[]): readonly Edit[] {
  return table.headers.flatMap((_, column): readonly SetCell[] => {
    const now = table.cell(0, column);
    const then = storedCell(former[column] ?? null);
    if (sameValue(now.value, then.value) && now.formula === then.formula) return [];
    return [{ kind: "setCell", table: table.name, row: 0, column, before: now.value, after: inputOf(then) }];
  });
}

function removeRows(table: WorkingTable, edit: RemoveRows): readonly Edit[] {
  if (edit.before.length === 0) return [];
  const all = table.inputRows(0);
  const from = table.rowCount - edit.before.length;
  table.resize(from);
  const rowsBefore = rowCount(table.snapshot());
  const name = table.name;
  // Appending would fill the one empty row that is left.
  if (rowsBefore === 0) return [{ kind: "replaceRows", table: name, rowsBefore, rows: all }];
  const rows = all.slice(from);
  // Appending would put the formula of the last row where these rows had none.
  const emptied = rows.flatMap((row, index) =>
    row.flatMap((input, column): readonly SetCell[] =>
      input === null && table.cell(from - 1, column).formula !== null
        ? [{ kind: "setCell", table: name, row: from + index, column, before: null, after: null }]
        : [],
    ),
  );
  return [{ kind: "appendRows", table: name, rowsBefore, rows }, ...emptied];
}

function replaceRows(table: WorkingTable, { rows, pages }: ReplaceRows): readonly Edit[] {
  if (pages) table.notePages(pages);
  const former = table.inputRows(0);
  table.resize(Math.max(rows.length, 1));
  for (let row = 0; row < table.rowCount; row += 1) {
    for (let column = 0; column < table.width; column += 1) {
      table.write(row, column, storedCell(rows[row]?.[column] ?? null));
    }
  }
  return [{ kind: "replaceRows", table: table.name, rowsBefore: rowCount(table.snapshot()), rows: former }];
}

function setHeader(workbook: WorkingWorkbook, table: WorkingTable, edit: SetHeader): readonly Edit[] {
  const { before } = edit;
  const after = storedText(edit.after);
  table.setHeader({ ...edit, after });
  // As Excel does when a heading is typed over: every formula that names the column follows.
  for (const other of workbook.all()) {
    other.rewriteFormulas((formula) => renameColumn(formula, table.name, before, after, other.name));
  }
  return [{ ...edit, before: after, after: before }];
}

function restoreColumn(table: WorkingTable, edit: RestoreColumn): readonly Edit[] {
  const { column } = edit;
  const former = table.inputColumn(column);
  edit.after.forEach((input, row) => {
    table.write(row, column, storedCell(input));
  });
  table.noteRestored(column);
  return [{ ...edit, before: edit.after.map((_, row) => table.cell(row, column).value), after: former }];
}

function cellsOf(table: WorkingTable, edit: Edit): number {
  switch (edit.kind) {
    case "setCell":
    case "setHeader":
      return 1;
    case "appendRows":
    case "replaceRows":
      return edit.rows.length * table.width;
    case "removeRows":
      return edit.before.length * table.width;
    case "restoreColumn":
      return edit.after.length;
    case "restoreValidation":
      return 0;
  }
}
