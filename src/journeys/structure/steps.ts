/** What only lists of steps say: a phase once for the steps below it, and that a step is ready without the day. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { PlannedRow } from "./draft.ts";
import { type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Columns that say how far a step is. */
const HOW_FAR =
  /^(?:procent gereed|gereed procent|gereed|procent klaar|procent|klaar|voortgang|status|stand|stand van zaken|afgerond|gedaan)$/;
const READY = /^(?:100 ?%?|1|ja|x|v|klaar|gereed|afgerond|gedaan|af|uitgevoerd|afgehandeld|voltooid)$/i;

export class Steps {
  private readonly isInBlocks: boolean;
  private above: string | undefined;

  constructor(source: SourceTable) {
    this.isInBlocks = isInBlocks(source);
  }

  place(row: SourceRow, values: PlannedRow, work: Workspace): void {
    if (!row.has("phase") && values.phase === undefined && this.isInBlocks && this.above !== undefined) {
      values.phase = this.above;
      work.problems.add(`S102|${row.table.sheet}`, row.placeOf(), (places) =>
        problem("S102", "info", places, { column: "Fase", hits: places.length }),
      );
    } else this.above = typeof values.phase === "string" ? values.phase : undefined;
    if (values.doneOn === undefined) tellReady(row, work);
  }
}

/** Whether each phase stands once, at the first of its steps. */
function isInBlocks(source: SourceTable): boolean {
  const [key] = source.keysOf("phase");
  if (key === undefined) return false;
  const phases = source.table.rows.map(({ cells }) => normalise(textOfValue(cells.get(key)?.value ?? null)));
  const filled = phases.filter((phase) => phase !== "");
  return phases[0] !== "" && filled.length < phases.length && new Set(filled).size === filled.length;
}

/** Without its day, a step that is ready would be told as one that is late. */
function tellReady(row: SourceRow, work: Workspace): void {
  const ready = row.leftOver().find(({ heading, cell }) => {
    const text = cell.raw ?? textOfValue(cell.value);
    return HOW_FAR.test(normalise(heading)) && READY.test(text.trim());
  });
  if (!ready) return;
  work.problems.add(`S101|${row.table.sheet}`, row.placeOf(ready), (places) =>
    problem("S101", "warning", places, { hits: places.length }),
  );
}
