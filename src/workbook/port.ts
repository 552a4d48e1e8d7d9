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
  readonly cells: number;
  /** Brings back exactly what was there, as far as edits can (cells; rows that were added are emptied). */
  readonly undo: readonly Edit[];
}
