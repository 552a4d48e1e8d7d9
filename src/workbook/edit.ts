/**
 * A change to a workbook as a value. `before` gives preview, the check against co-authors, undo and audit from one list.
 * The list of kinds is closed; `applyEdits` is the meaning of each, and both adapters must agree with it:
 * read(apply(workbook, edits)) ≡ applyEdits(read(workbook), edits).
 */

import type { CellInput, CellValue } from "./cell.ts";

export type Edit = SetCell | AppendRows | ReplaceRows | SetHeader | RestoreColumn;

/** One cell in the body of a table. `row` and `column` count from 0 within the body. */
export interface SetCell {
  readonly kind: "setCell";
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellInput;
}

/** Rows below the last one. A table that holds a single entirely empty row counts as having no rows: that row is filled first. */
export interface AppendRows {
  readonly kind: "appendRows";
  readonly table: string;
  readonly rowsBefore: number;
  readonly rows: readonly (readonly CellInput[])[];
}

/** All rows of a table that the program owns. No rows leaves one empty row, for Excel knows no table without. */
export interface ReplaceRows {
  readonly kind: "replaceRows";
  readonly table: string;
  readonly rowsBefore: number;
  readonly rows: readonly (readonly CellInput[])[];
}

/** Repair of a heading that was changed. */
export interface SetHeader {
  readonly kind: "setHeader";
  readonly table: string;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** Repair of a computed column: its formula in every row, with the cached results. */
export interface RestoreColumn {
  readonly kind: "restoreColumn";
  readonly table: string;
  readonly column: number;
  readonly before: readonly CellValue[];
  readonly after: readonly CellInput[];
}
