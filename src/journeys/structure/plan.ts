/** What structuring gives: the rows for the standard workbook, and what became of everything in the source. */

import type { SkipReason } from "../../recognise/recognised.ts";
import type { PlannedRow, RowUpdate } from "./draft.ts";

export interface StructurePlan {
  /** Table name → rows to add: column key → value. Dates are days, amounts euros, yes and no booleans. */
  readonly rows: ReadonlyMap<string, readonly PlannedRow[]>;
  /** Table name → rows that the workbook had already, with each change; empty for a new workbook. */
  readonly updates: ReadonlyMap<string, readonly RowUpdate[]>;
  readonly summary: StructureSummary;
}

export interface StructureSummary {
  /** Table name → rows added, without Herkomst and Overig. */
  readonly added: Readonly<Record<string, number>>;
  readonly updated: Readonly<Record<string, number>>;
  /** Rows of the source that are no data. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** Cells of the source that lie outside every table. */
  readonly unused: number;
  /** Values in Overig. */
  readonly leftOver: number;
  /** Hidden sheets with tables that were left out. */
  readonly hiddenSheets: readonly string[];
}
