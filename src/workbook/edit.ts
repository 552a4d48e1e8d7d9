/**
 * A change to a workbook as a value. `before` gives preview, the check against co-authors, undo and audit from one list.
 * The list of kinds is closed; `applyEdits` is the meaning of each, and both adapters must agree with it:
 * read(apply(workbook, edits)) ≡ applyEdits(read(workbook), edits).
 */

import type { CellInput, CellValue } from "./cell.ts";

export type Edit = SetCell | AppendRows | RemoveRows | ReplaceRows | SetHeader | RestoreColumn | RestoreValidation;

/** One cell in the body of a table. `row` and `column` count from 0 within the body. */
export interface SetCell {
  readonly kind: "setCell";
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellInput;
}

/**
 * Rows below the last one. A table that holds a single entirely empty row (formulas do not count, see `row-count.ts`) counts
 * as having no rows: that row is filled first. A row shorter than the table, or null, leaves a cell empty; but in a column
 * where the last row has a formula the new row gets that formula too, moved along and without a cached result, as Excel
 * does in a calculated column.
 */
export interface AppendRows {
  readonly kind: "appendRows";
  readonly table: string;
  readonly rowsBefore: number;
  readonly rows: readonly (readonly CellInput[])[];
}

/**
 * The last rows of a table, which must still hold exactly `before`: the undo of `appendRows`. Every adapter makes the table
 * smaller; nothing of the rows stays behind. One row always stays: refused when `before` names all of them.
 */
export interface RemoveRows {
  readonly kind: "removeRows";
  readonly table: string;
  readonly rowsBefore: number;
  readonly before: readonly (readonly CellValue[])[];
}

/**
 * All rows of a table that the program owns, exactly as given. No rows leaves one empty row, for Excel knows no table without.
 * `pages` are the rows, counted from 0, that begin on a new page when a file is printed; what a snapshot holds does not change by it.
 */
export interface ReplaceRows {
  readonly kind: "replaceRows";
  readonly table: string;
  readonly rowsBefore: number;
  readonly rows: readonly (readonly CellInput[])[];
  readonly pages?: readonly number[];
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

/**
 * Repair of a column over which was pasted: the list or limits of the schema for all its rows. What cells hold does not
 * change, so there is nothing to undo. Only for tables of ours that stand as the schema describes them.
 */
export interface RestoreValidation {
  readonly kind: "restoreValidation";
  readonly table: string;
  readonly column: number;
}
