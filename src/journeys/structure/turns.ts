/** The turns of a task: from a matrix of marks, names or colours, and from the dates on which it was or will be done. */

import { type Day, dayOf, dayOfIso } from "../../days/day.ts";
import { spanOf } from "../../days/period.ts";
import type { RecognisedColumn } from "../../recognise/recognised.ts";
import { dateShape } from "../../recognise/values/date-shape.ts";
import { isDayOfTurn } from "../../recognise/values/marks.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { fill } from "./fill.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import { codesIn, explainedWork, isPlainMark, type Legend } from "./turn-codes.ts";
import type { Workspace } from "./workspace.ts";

/** Which of several tasks: a cell counts for a task when it holds its code; a cell without letters for the first. */
export interface OfCode {
  readonly code: string;
  readonly isFirst: boolean;
}

const NATURAL = ["task", "on", "period"];

/** The cells of the matrix. */
export function turnCells(row: SourceRow): SourceCell[] {
  return row.leftIn(isPeriod);
}

function isPeriod({ period, derived }: RecognisedColumn): boolean {
  return period !== undefined && !derived;
}

export function placeTurns(
  row: SourceRow,
  cells: readonly SourceCell[],
  task: Placed,
  only: OfCode | null,
  legend: Legend,
  work: Workspace,
): Placed[] {
  const turns = new Map<string, PlannedRow>();
  const seen = new Set<string>();
  for (const cell of cells) {
    const period = cell.column?.period ?? "";
    const turn = turnIn(cell, row.row.occurrences?.get(period), only, legend, row.row.occurrences !== undefined);
    if (turn === null) continue;
    seen.add(period);
    if (turn === "elsewhere") continue;
    row.use(cell);
    const known = turns.get(period);
    const on = known ? null : dayWithin(textOfValue(cell.cell.value), period);
    if (on !== null) turns.set(period, { turns: turn.turns ?? 1, on });
    else if (known) joinTurns(known, turn, textOfValue(cell.cell.value));
    else turns.set(period, turn);
  }
  // Turns that only a colour shows have no cell with text.
  for (const [period, count] of row.row.occurrences ?? []) {
    if (!seen.has(period) && (!only || only.isFirst)) turns.set(period, { turns: count });
  }
  const placed = [...turns].map(([period, turn]) =>
    work.add(
      "zbRooster",
      { task: task.id, ...(turn.on === undefined ? when(period) : {}), ...turn },
      { natural: NATURAL },
    ),
  );
  return only && !only.isFirst ? placed : [...placed, ...datedTurns(row, task, work)];
}

/** What a cell says of a turn; null when it is none, "elsewhere" when it belongs to another task of the row. */
function turnIn(
  { cell, column }: SourceCell,
  count: number | undefined,
  only: OfCode | null,
  legend: Legend,
  isCounted: boolean,
): PlannedRow | "elsewhere" | null {
  const text = textOfValue(cell.value);
  if (column?.type !== "marks" && explainedWork(text, legend).length === 0) {
    // Words in a matrix are who does it, unless they say that nobody does; numbers in one that is not of marks are hours or amounts.
    if (isCounted && count === undefined) return null;
    if (isPlainMark(text)) return isCounted ? { turns: count ?? 1 } : null;
    return column?.type === "text" && (!only || only.isFirst) ? { turns: 1, who: text } : null;
  }
  if (count === undefined) return null;
  if (only) {
    const codes = codesIn(text, legend);
    if (codes.length > 0 ? !codes.includes(only.code) : !only.isFirst) return "elsewhere";
    const turns = codes.length > 0 ? 1 : count;
    return codes.length > 0 || isPlainMark(text) ? { turns } : { turns, note: text };
  }
  if (isPlainMark(text)) return { turns: count };
  const who = codesIn(text, legend).map((code) => legend.get(code));
  const isNamed = who.length > 0 && who.every((name) => name !== undefined);
  return isNamed ? { turns: count, who: who.join(", ") } : { turns: count, note: text };
}

/** "9 apr" or "12/1" under the month or quarter that it lies in. */
function dayWithin(text: string, period: string): Day | null {
  if (!isDayOfTurn(text)) return null;
  const span = spanOf(period);
  const shape = span && dateShape(text);
  if (!span || !shape || (shape.kind !== "day" && shape.kind !== "numbers")) return null;
  const [month, date] = shape.kind === "day" ? [shape.month, shape.date] : [shape.second, shape.first];
  const day = dayOf(shape.year ?? span.year, month, date);
  return day !== null && day >= span.from && day <= span.to ? day : null;
}

/** Two columns of one period: the turns were counted together already. */
function joinTurns(known: PlannedRow, turn: PlannedRow, text: string): void {
  for (const key of ["who", "note"] as const) {
    if (turn[key] === undefined || known[key] === turn[key]) continue;
    known[key] = known[key] === undefined ? text : `${known[key]}; ${text}`;
  }
}

function when(period: string): PlannedRow {
  const day = dayOfIso(period);
  return day === null ? { period } : { on: day };
}

/** "Laatst gedaan" and "volgende keer" are turns too. */
function datedTurns(row: SourceRow, task: Placed, work: Workspace): Placed[] {
  const roster = tableNamed("zbRooster");
  return (["lastDone", "nextOn"] as const).flatMap((field) => {
    const cell = row.find(field);
    if (!cell) return [];
    const values = fill(row, roster, [[field, "on"]], work, { task: task.id, turns: 1 });
    if (values.on === undefined) return [];
    return [work.add(roster.name, { ...values, done: field === "lastDone" }, { natural: NATURAL })];
  });
}
