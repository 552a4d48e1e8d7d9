/** N020–N049 and N060–N069: bringing back a copy that residents filled in. Places are in the copy, unless a code says otherwise. */
export interface MergeFacts {
  /** Not a copy of this workbook: of another one, a whole workbook, no workbook of ours, or the two files changed places. */
  N020: { why: "other" | "whole" | "none" | "swapped"; of: string | null };
  /** A copy made by a newer version of the program. */
  N021: { version: number };
  /** A copy made by an older version. */
  N022: { version: number };
  /** This copy was merged before. */
  N023: { copy: string; on: string | null };
  /** Nothing in the copy that the workbook does not have. */
  N024: Record<string, never>;
  /** Both sides changed a cell. */
  N025: { row: string; heading: string; ours: string; theirs: string };
  /** What stands in cells of the copy cannot go into the workbook. New rows have no id to name. */
  N026: { rows: readonly string[]; isNew: boolean; heading: string; value: string; why: MergeFault; detail: string };
  /** Rows that were thrown away in the copy; they stay in the workbook. */
  N027: { sheet: string; rows: readonly string[] };
  /** A row that is gone from the workbook, and was changed in the copy. */
  N028: { row: string; values: readonly string[] };
  /** Rows with another id than they were sent with, known by what stands in them. */
  N029: { sheet: string; rows: readonly string[] };
  /** New rows that have the id of another row. */
  N030: { sheet: string; rows: readonly string[] };
  /** The same row twice, word for word. */
  N031: { sheet: string; rows: readonly string[] };
  /** A row that may be another one: of the copy's own rows, or a row that the workbook got since. */
  N032: { row: string; isNew: boolean };
  /** A column that the committee added. */
  N033: { heading: string; sheet: string; cells: number };
  /** A heading was changed, and the column was known all the same. */
  N034: { heading: string; found: string };
  /** A column is gone. */
  N035: { heading: string; sheet: string };
  /** A sheet is gone. */
  N036: { sheet: string };
  /** A table is only cells any more. */
  N037: { sheets: readonly string[] };
  /** Rows under a table were read with it. */
  N038: { sheet: string; rows: number };
  /** A sheet with the same headings as one that was read. */
  N039: { sheet: string; like: string };
  /** Values were changed in a column that the corporation keeps. */
  N040: { sheet: string; heading: string; cells: number };
  /** Values were typed over formulas. */
  N041: { heading: string; cells: number };
  /** A name that is nobody's of Deelnemers. */
  N042: { names: readonly string[] };
  /** New rows in a table that the corporation keeps. */
  N043: { sheet: string; rows: number };
  /** A whole column was emptied, or its values changed places. */
  N044: { heading: string; how: "emptied" | "moved"; cells: number };
  /** The workbook itself lacks a sheet or a column. The place is in the workbook. */
  N045: { sheet: string; heading: string | null };
  /** Rows of the workbook that have the same id. The place is in the workbook. */
  N046: { row: string };
  /** Choices that belong to no difference. */
  N047: { keys: readonly string[] };
  /** Single values under a table of the copy. */
  N048: { sheet: string; values: number };
  /** Differences of a copy of which nobody knows what was sent: each is to be chosen. */
  N049: { differences: number };
  /** A sheet that residents added. */
  N060: { sheet: string };
  /** Cells beside a table of the copy. */
  N061: { sheet: string; cells: number };
  /** What stands over cells of the copy. */
  N062: { comments: boolean; pictures: boolean };
}

export type MergeFault =
  | "choice"
  | "date"
  | "number"
  | "day"
  | "error"
  | "required"
  | "uncalculated"
  | "long"
  | "limits"
  | "order"
  | "reference";
