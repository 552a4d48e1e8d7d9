/** What writing would do, and what it did, as the pane shows it. */

import type { Place, Problem } from "../../src/problems/problem.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { ProblemGroup } from "./found.ts";

export interface PlanView {
  readonly added: readonly TableRows[];
  readonly updated: readonly UpdatedRows[];
  /** Rows of the source that are no data, by reason. */
  readonly skipped: readonly { readonly reason: string; readonly rows: number; readonly places: readonly Place[] }[];
  /** Values that have no column of their own, and where they are kept. */
  readonly leftOver: TableRows;
  readonly unused: number;
  readonly hiddenSheets: readonly string[];
  readonly problems: readonly ProblemGroup[];
  /** Sheets of ours that the workbook lacks and that get rows. */
  readonly newSheets: readonly string[];
  /** Sheets of ours that the workbook lacks and that stay empty for now. */
  readonly emptySheets: readonly string[];
}

export interface SheetRows {
  readonly sheet: string;
  readonly rows: number;
}

/** `sheet` is the name that the schema gives; in a workbook it may have another. */
export interface TableRows extends SheetRows {
  readonly table: string;
}

export interface UpdatedRows extends TableRows {
  /** The first changes. */
  readonly changes: readonly {
    readonly id: string;
    readonly heading: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** A file that was made, with the names of its sheets and what stands on them. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  readonly evidence: WorkbookEvidence;
}

/** Sheets for the plan. Rows of tables that are new stand on them already, unless that makes more than Excel takes at once. */
export interface PlanSheets extends MadeFile {
  readonly isFilled: boolean;
}

/** The edits for the workbook as it is now, or why it cannot take them. */
export type EditsView =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly refusal: Problem };

export interface CheckView {
  readonly groups: readonly CheckGroup[];
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Rows that were looked at, for a workbook without problems. */
  readonly rows: number;
  /** None of our tables is there: nothing to check. */
  readonly hasOurs: boolean;
  readonly repairs: readonly Edit[];
  readonly repairLines: readonly RepairLine[];
}

export interface CheckGroup extends ProblemGroup {
  /** A repair without judgement mends these. */
  readonly isRepairable: boolean;
}

export interface RepairLine {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}
