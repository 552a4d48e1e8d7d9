/** The place of a task that stands in front of the first of its rows: "Entree", and nothing in front of what else is done there. */

import { problem } from "../../problems/problem.ts";
import type { RecognisedRow } from "../../recognise/recognised.ts";
import { labelsOfBlocks } from "./block-labels.ts";
import type { PlannedRow } from "./draft.ts";
import type { SourceRow, SourceTable } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Asked of the rows of a list from above. */
export class CarriedPlaces {
  private readonly places: ReadonlyMap<RecognisedRow, string>;
  /** What the first row of the block has: a place that names somebody was kept out, and is carried nowhere. */
  private last: PlannedRow[string] | undefined;

  constructor(source: SourceTable) {
    this.places = labelsOfBlocks(source, "space");
  }

  /** Fills in the place of the block for a row without one, and says so. */
  place(row: SourceRow, values: PlannedRow, work: Workspace): void {
    if (this.places.size === 0) return;
    if (!this.places.has(row.row)) {
      this.last = values.space;
      return;
    }
    if (values.space !== undefined || this.last === undefined) return;
    values.space = this.last;
    const { sheet } = row.table;
    work.problems.add(`S095|${sheet}`, row.placeOf(), (places) =>
      problem("S095", "info", places, { sheet, hits: places.length }),
    );
  }
}
