/** A roster into the sheet Rooster: rows of the same turn are changed in place, new turns come below. */

import type { Day } from "../../days/day.ts";
import { plannedText } from "../../domain/plan/planned-turn.ts";
import { type Checked, type Problem, problem } from "../../problems/problem.ts";
import { findColumns } from "../../records/find-columns.ts";
import { NewIds } from "../../records/new-ids.ts";
import { roster } from "../../schema/tables/turns.ts";
import { MAX_ROW } from "../../workbook/address.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import type { CellValue } from "../../workbook/cell.ts";
import { isBlank } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { refreshResults } from "../check/refresh-results.ts";
import { appendedRow } from "./appended-row.ts";
import type { PlanBook } from "./plan-book.ts";
import type { RosterLine } from "./roster-line.ts";
import type { StandingTurn } from "./standing-turns.ts";
import type { Names } from "./who.ts";

/** Column key → value of the cells that the program writes. */
type Cells = Readonly<Record<string, string | number | null>>;

/**
 * The edits. A row that the program may divide anew and that has no turn any more is used for another one, or emptied; no row
 * of people changes. A workbook without the sheet (B003), or one that would grow past its last row (B013), gives a problem
 * and no edits.
 */
export function rosterEdits(
  workbook: WorkbookSnapshot,
  book: PlanBook,
  lines: readonly RosterLine[],
  standing: readonly StandingTurn[],
  names: Names,
): Checked<readonly Edit[]> {
  const found = findTable(workbook, roster.name)?.table;
  if (!found) return { value: [], problems: [problem("B003", "warning", [], { sheets: [roster.sheet] })] };
  const sheet = book.tables.roster.sheet;
  const columns = findColumns(roster, found);
  const ids = new NewIds("R", columnOf(found, columns.get("id")));
  const free = new Map<string, StandingTurn>();
  const spare: number[] = [];
  for (const turn of standing.filter(({ isFree }) => isFree)) {
    // Somebody copied a row: the copy is no turn of its own.
    if (free.has(`${turn.task} ${turn.on}`)) spare.push(turn.at);
    else free.set(`${turn.task} ${turn.on}`, turn);
  }
  const edits: Edit[] = [];
  const fresh: RosterLine[] = [];
  const write = (row: number, cells: Cells): void => {
    for (const [key, after] of Object.entries(cells)) {
      const column = columns.get(key);
      if (column === undefined) continue;
      const before = found.rows[row]?.[column] ?? null;
      if (before !== after && !(isBlank(before) && after === null)) {
        edits.push({ kind: "setCell", table: found.name, row, column, before, after });
      }
    }
  };
  for (const line of lines) {
    if (line.stays) continue;
    const key = `${line.task} ${line.on}`;
    const own = free.get(key);
    free.delete(key);
    if (own) write(own.at, cellsOf(line, names, own.plannedOn));
    else fresh.push(line);
  }
  spare.push(...[...free.values()].map(({ at }) => at));
  spare.sort((a, b) => a - b);
  // Rows that were emptied before are used again too; the one row of an empty table is filled by appending.
  const empty = rowCount(found) === 0 ? [] : emptyRows(found);
  const usable = [...spare.map((at) => ({ at, id: null })), ...empty.map((at) => ({ at, id: "new" }))];
  const appended: RosterLine[] = [];
  for (const line of fresh) {
    const row = usable.shift();
    if (!row) appended.push(line);
    else write(row.at, { ...(row.id === null ? {} : { id: ids.next() }), ...cellsOf(line, names) });
  }
  for (const { at, id } of usable) if (id === null) write(at, Object.fromEntries(WRITTEN.map((key) => [key, null])));
  if (found.top + found.rows.length + appended.length > MAX_ROW) {
    const problems: Problem[] = [problem("B013", "error", [{ sheet, cell: "" }], { sheet, rows: appended.length })];
    return { value: [], problems };
  }
  if (appended.length > 0) {
    const rows = appended.map((line) => appendedRow({ id: ids.next(), ...cellsOf(line, names) }, found, columns));
    edits.push({ kind: "appendRows", table: found.name, rowsBefore: rowCount(found), rows });
  }
  const after = applyEdits(workbook, edits);
  return { value: after.ok ? [...edits, ...refreshResults(after.value)] : edits, problems: [] };
}

const WRITTEN = ["id", "task", "on", "turns", "who", "openBecause", "planned"] as const;

/** `plannedOn`: the day of the plan, when the turn was put on another one. */
function cellsOf({ task, on, participants, reasonText }: RosterLine, names: Names, plannedOn: Day = on): Cells {
  const ids = participants.map(({ id }) => id);
  return {
    task,
    on,
    turns: 1,
    who: names.textOf(ids) || null,
    openBecause: reasonText || null,
    planned: plannedText({ on: plannedOn, participants: ids }),
  };
}

function columnOf(found: TableSnapshot, column: number | undefined): readonly CellValue[] {
  return column === undefined ? [] : found.rows.map((row) => row[column] ?? null);
}

/** Rows in which nobody has anything, formulas aside. */
function emptyRows(found: TableSnapshot): number[] {
  return found.rows.flatMap((row, at) =>
    row.every((value, column) => isBlank(value) || (found.formulas[at]?.[column] ?? null) !== null) ? [at] : [],
  );
}
