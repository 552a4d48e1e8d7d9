/**
 * A table freed from how it lies on the sheet: heads (columns, or rows when transposed, or labels on cards) and records, with
 * the source cells per head. What a table means is decided on frames only.
 */

import type { Layout, SkippedRow } from "./recognised.ts";
import type { SourceCell } from "./values/column-profile.ts";

/** So many cells show what a column holds, however long the list is. */
export const CELLS_LOOKED_AT = 500;

export interface Frame {
  readonly layout: Layout;
  readonly heads: readonly Head[];
  readonly records: readonly RecordLine[];
  /** Per head, parallel to `records`. */
  readonly cells: readonly (readonly SourceCell[])[];
  readonly skipped: readonly SkippedRow[];
  readonly headerRows: readonly number[];
}

export interface Head {
  /** From 1: the source column, or the source row in a transposed table. */
  readonly position: number;
  /** As written, rows of a header joined with " / ". */
  readonly heading: string;
  /** The cells that the heading stands in, from top to bottom. */
  readonly sources: readonly SourceCell[];
  readonly hidden: boolean;
}

export interface RecordLine {
  readonly row?: number;
  readonly column?: number;
  readonly section?: string;
  readonly hidden: boolean;
  readonly struck: boolean;
}
