/** J5: turns that were done, who saw it, and the hours that go with it. */

import type { Day } from "../../days/day.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { findColumns } from "../../records/find-columns.ts";
import { NewIds } from "../../records/new-ids.ts";
import { readRows } from "../../records/read-rows.ts";
import { fold } from "../../records/references.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { hours, roster } from "../../schema/tables/turns.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import type { CellValue } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { refreshResults } from "../check/refresh-results.ts";
import { appendedRow } from "./appended-row.ts";
import { readPlan } from "./read-plan.ts";
import { Names } from "./who.ts";

export interface ClosedTurn {
  /** The id of the row of Rooster. */
  readonly turn: string;
  readonly done: boolean;
  /** When it was not on the day itself. */
  readonly doneOn?: Day;
  /** Ids of participants, when others did it than was planned. */
  readonly doneBy?: readonly string[];
  /** The name to show, as agreed. */
  readonly seenBy?: string;
}

export interface CloseTurnsInput {
  readonly turns: readonly ClosedTurn[];
  /** Write down the minutes of each turn that was done as hours of who did it, unless hours of it are there. */
  readonly withHours: boolean;
}

export interface ClosedTurns {
  readonly edits: readonly Edit[];
  /** The rows of Uren to come, for the preview. */
  readonly hours: readonly RowValues[];
}

/** Refused when a turn does not exist (P019), or without tasks or participants (P001). */
export function closeTurns(workbook: WorkbookSnapshot, { turns, withHours }: CloseTurnsInput): Outcome<ClosedTurns> {
  const read = readPlan(workbook);
  if (!read.ok) return read;
  const { tables, tasks } = read.value;
  const names = new Names(read.value);
  const found = findTable(workbook, roster.name)?.table;
  const columns = found ? findColumns(roster, found) : new Map<string, number>();
  const rowOf = new Map(tables.roster.rows.map((row) => [fold(row.values.id ?? ""), row]));
  const taskOf = new Map(tasks.map((task) => [fold(task.id), task]));
  const booked = bookedHours(workbook);
  const edits: Edit[] = [];
  const rows: RowValues[] = [];
  const problems: Problem[] = [...read.problems];
  for (const closed of turns) {
    const row = rowOf.get(fold(closed.turn));
    if (!row || !found) return { ok: false, refusal: problem("P019", "error", [], { turn: closed.turn }) };
    const { values } = row;
    const cells: Record<string, CellValue> = { done: closed.done ? "ja" : "nee" };
    if (closed.doneOn !== undefined && closed.doneOn !== values.on) cells.doneOn = closed.doneOn;
    if (closed.doneBy !== undefined) cells.doneBy = names.textOf(closed.doneBy);
    if (closed.seenBy !== undefined) cells.seenBy = closed.seenBy;
    for (const [key, after] of Object.entries(cells)) {
      const column = columns.get(key);
      const before = column === undefined ? null : (found.rows[row.at]?.[column] ?? null);
      if (column === undefined || before === after) continue;
      edits.push({ kind: "setCell", table: found.name, row: row.at, column, before, after });
    }
    const task = taskOf.get(fold(values.task ?? ""));
    const day = closed.doneOn ?? values.doneOn ?? values.on;
    if (!withHours || !closed.done || !task || task.minutes === null || day === null) continue;
    for (const participant of closed.doneBy ?? names.idsIn(values.doneBy ?? values.who) ?? []) {
      if (booked.has(hoursKey(day, task.id, participant))) continue;
      booked.add(hoursKey(day, task.id, participant));
      const spent = Math.round((task.minutes * (values.turns ?? 1) * 100) / 60) / 100;
      rows.push({ on: day, initiative: task.initiative, task: task.id, participant, hours: spent });
    }
  }
  const numbered = withIds(workbook, rows);
  edits.push(...numbered.edits);
  const after = applyEdits(workbook, edits);
  const all = after.ok ? [...edits, ...refreshResults(after.value)] : edits;
  return { ok: true, value: { edits: all, hours: numbered.rows }, problems: [...problems, ...numbered.problems] };
}

function withIds(
  workbook: WorkbookSnapshot,
  rows: readonly RowValues[],
): { readonly rows: readonly RowValues[]; readonly edits: readonly Edit[]; readonly problems: readonly Problem[] } {
  if (rows.length === 0) return { rows, edits: [], problems: [] };
  const found = findTable(workbook, hours.name)?.table;
  if (!found) {
    return { rows: [], edits: [], problems: [problem("B003", "warning", [], { sheets: [hours.sheet] })] };
  }
  const columns = findColumns(hours, found);
  const idColumn = columns.get("id") ?? -1;
  const ids = new NewIds(
    "U",
    found.rows.map((row) => row[idColumn] ?? null),
  );
  const numbered = rows.map((row) => ({ id: ids.next(), ...row }));
  const cells = numbered.map((row) => appendedRow(row, found, columns));
  const edit: Edit = { kind: "appendRows", table: found.name, rowsBefore: rowCount(found), rows: cells };
  return { rows: numbered, edits: [edit], problems: [] };
}

/** Hours that are there: once per day, task and participant. */
function bookedHours(workbook: WorkbookSnapshot): Set<string> {
  const rows = readRows(hours, workbook, []).value?.rows ?? [];
  return new Set(rows.map(({ values }) => hoursKey(values.on, values.task ?? "", values.participant ?? "")));
}

function hoursKey(day: Day | null, task: string, participant: string): string {
  return `${day} ${fold(task)} ${fold(participant)}`;
}
