/** What only lists of steps say: a phase once for the steps below it, and that a step is ready without the day. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { doneByColour, doneIn, isDropped, tellDropped } from "./done-words.ts";
import type { PlannedRow } from "./draft.ts";
import { type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Columns that say how far a step is. */
const HOW_FAR =
  /^(?:procent gereed|gereed procent|gereed|procent klaar|procent|klaar|voortgang|status|stand|stand van zaken|afgerond|gedaan)$/;
const IN_FULL = /^\s*100 ?%?\s*$/;

export class Steps {
  private readonly isInBlocks: boolean;
  private above: string | undefined;

  constructor(source: SourceTable) {
    this.isInBlocks = isInBlocks(source);
  }

  place(row: SourceRow, values: PlannedRow, work: Workspace): void {
    placePhaseAbove(row, values, work);
    if (!row.has("phase") && values.phase === undefined && this.isInBlocks && this.above !== undefined) {
      values.phase = this.above;
      work.problems.add(`S102|${row.table.sheet}`, row.placeOf(), (places) =>
        problem("S102", "info", places, { column: "Fase", hits: places.length }),
      );
    } else this.above = typeof values.phase === "string" ? values.phase : undefined;
    if (values.doneOn === undefined) placeReady(row, values, work);
  }
}

/** "Fase 2 Afspraken" above the steps of that phase. */
function placePhaseAbove(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const section = row.unusedSection;
  if (section === undefined || values.phase !== undefined || row.has("phase")) return;
  const phase = work.lists.find("phase", section);
  if (phase === null) return;
  values.phase = phase;
  row.takeSection();
}

/** Whether each phase stands once, at the first of its steps. */
function isInBlocks(source: SourceTable): boolean {
  const [key] = source.keysOf("phase");
  if (key === undefined) return false;
  const phases = source.table.rows.map(({ cells }) => normalise(textOfValue(cells.get(key)?.value ?? null)));
  const filled = phases.filter((phase) => phase !== "");
  return phases[0] !== "" && filled.length < phases.length && new Set(filled).size === filled.length;
}

/** What a list says of how far a step is, beside or instead of the day on which it was ready. */
function placeReady(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.leftOver().find(({ heading }) => HOW_FAR.test(normalise(heading)));
  if (cell !== undefined && values.done === undefined) {
    const isDone = IN_FULL.test(cell.cell.raw ?? textOfValue(cell.cell.value)) || doneIn(cell.cell);
    if (isDropped(cell.cell)) tellDropped(row, cell, values, work);
    if (isDone !== null && isDone !== false) values.done = true;
    // How many per cent it is says more than whether it is done.
    if (isDone !== null && cell.column?.type === "text") row.use(cell);
  }
  if (values.done === undefined && cell === undefined) {
    const isDone = doneByColour(row, work);
    if (isDone !== null) values.done = isDone;
  }
  if (values.done !== true) return;
  work.problems.add(`S101|${row.table.sheet}`, row.placeOf(cell), (places) =>
    problem("S101", "info", places, { hits: places.length }),
  );
}
