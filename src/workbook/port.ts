/** What every adapter gives: reading a workbook as data and applying edits to it. */

import type { Outcome } from "../problems/problem.ts";
import type { Edit } from "./edit.ts";
import type { WorkbookEvidence } from "./evidence.ts";

export interface WorkbookPort {
  /** Reads the whole workbook, or the sheets named. */
  read(only?: { readonly sheets: readonly string[] }): Promise<Outcome<WorkbookEvidence>>;
  /** Applies all edits, or none: refused when a `before` no longer matches. */
  apply(edits: readonly Edit[]): Promise<Outcome<Applied>>;
}

export interface Applied {
  /** Cells written, headings included. */
  readonly cells: number;
  /**
   * The edits that bring back what was there, in the order in which to apply them: former values and formulas, former
   * headings, and rows that were added are removed again. Refused in its turn when somebody changed those cells since.
   */
  readonly undo: readonly Edit[];
}
