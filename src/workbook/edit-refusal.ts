/** Why an edit cannot be applied to a table as it is now, or null. Nothing is changed here. */

import { type Problem, problem } from "../problems/problem.ts";
import { type CellInput, type CellValue, isCellError, isFormulaInput, sameValue } from "./cell.ts";
import type { Edit, SetHeader } from "./edit.ts";
import { rowCount } from "./row-count.ts";
import { MAX_CELL_TEXT, storedCell } from "./stored-cell.ts";
import type { WorkingTable } from "./working-table.ts";

/** The longest heading of a table column in Excel. */
const MAX_HEADING = 255;

export function editRefusal(table: WorkingTable, edit: Edit): Problem | null {
  switch (edit.kind) {
    case "setCell":
      if (!table.has(edit.row, edit.column)) return gone(table);
      return staleCell(table, edit.row, edit.column, edit.before) ?? tooLong(table, edit.row, edit.column, edit.after);
    case "appendRows":
    case "replaceRows":
      return (
        otherCount(table, edit.rowsBefore, rowCount(table.snapshot())) ??
        unfitRows(table, edit.kind === "appendRows" ? edit.rowsBefore : 0, edit.rows)
      );
    case "removeRows":
      return otherCount(table, edit.rowsBefore, table.rowCount) ?? staleRows(table, edit.before);
    case "setHeader":
      return edit.column in table.headers ? headerRefusal(table, edit) : gone(table);
    case "restoreValidation":
      return edit.column in table.headers ? null : gone(table);
    case "restoreColumn":
      if (!(edit.column in table.headers)) return gone(table);
      return (
        otherCount(table, edit.before.length, table.rowCount) ??
        otherCount(table, edit.after.length, table.rowCount) ??
        first(edit.before, (value, row) => staleCell(table, row, edit.column, value)) ??
        first(edit.after, (input, row) => tooLong(table, row, edit.column, input))
      );
  }
}

function headerRefusal(table: WorkingTable, { column, before, after }: SetHeader): Problem | null {
  const places = [table.placeOfHeader(column)];
  const found = table.headers[column] ?? "";
  if (found !== before) return problem("F041", "error", places, { table: table.name, expected: before, found });
  // Excel compares headings without regard to capitals.
  const taken = table.headers.some((other, at) => at !== column && other.toLowerCase() === after.toLowerCase());
  if (!taken && after.trim() !== "" && after.length <= MAX_HEADING) return null;
  return problem("F045", "error", places, { table: table.name, heading: after.trim() });
}

function otherCount(table: WorkingTable, expected: number, found: number): Problem | null {
  if (found === expected) return null;
  return problem("F042", "error", [table.placeOfHeader(0)], { table: table.name, expected, found });
}

function unfitRows(table: WorkingTable, from: number, rows: readonly (readonly CellInput[])[]): Problem | null {
  return first(rows, (row, index) =>
    row.length > table.width ? gone(table) : first(row, (input, column) => tooLong(table, from + index, column, input)),
  );
}

/** Removing has to leave a row, and what it removes must be what it says. */
function staleRows(table: WorkingTable, before: readonly (readonly CellValue[])[]): Problem | null {
  const from = table.rowCount - before.length;
  if (from < 1) return gone(table);
  return first(before, (row, index) =>
    row.length === table.width
      ? first(row, (value, column) => staleCell(table, from + index, column, value))
      : gone(table),
  );
}

function staleCell(table: WorkingTable, row: number, column: number, before: CellValue): Problem | null {
  const found = table.cell(row, column).value;
  // A formula that gives an empty text and an empty cell look the same to everybody.
  if (sameValue(found === "" ? null : found, before === "" ? null : before)) return null;
  const facts = { table: table.name, expected: shown(before), found: shown(found) };
  return problem("F041", "error", [table.placeOf(row, column)], facts);
}

function tooLong(table: WorkingTable, row: number, column: number, input: CellInput): Problem | null {
  const { value } = storedCell(isFormulaInput(input) ? input.result : input);
  if (typeof value !== "string" || value.length <= MAX_CELL_TEXT) return null;
  return problem("F044", "error", [table.placeOf(row, column)], { table: table.name, length: value.length });
}

function gone(table: WorkingTable): Problem {
  return problem("F043", "error", [table.placeOfHeader(0)], { table: table.name });
}

function first<T>(items: readonly T[], look: (item: T, index: number) => Problem | null): Problem | null {
  for (const [index, item] of items.entries()) {
    const found = look(item, index);
    if (found) return found;
  }
  return null;
}

function shown(value: CellValue): string {
  return value === null ? "" : isCellError(value) ? value.error : String(value);
}
