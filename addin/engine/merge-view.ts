/** A merge as the pane shows it: what is taken, what has to be chosen, and what else was seen. All of it can be copied between threads. */

import type { Place, Problem, Severity } from "../../src/problems/problem.ts";
import type { Edit } from "../../src/workbook/edit.ts";

export type MergeAnswer =
  | { readonly ok: true; readonly view: MergeView }
  | { readonly ok: false; readonly refusal: Problem };

export interface MergeView {
  /** The file that came back. */
  readonly file: string;
  /** Null when the copy does not say what it was sent with. */
  readonly copy: { readonly number: string; readonly of: string; readonly sharedOn: string } | null;
  /** What a person has to choose, question by question. */
  readonly questions: readonly MergeQuestion[];
  /** What is taken unless it is left out, sheet by sheet. */
  readonly sheets: readonly MergeSheet[];
  /** Cells that only the corporation changed, and rows of the copy that are in the workbook already. */
  readonly kept: number;
  readonly known: number;
  readonly told: readonly MergeTold[];
  /** Whether the workbook has a Logboek to write in. */
  readonly hasLog: boolean;
}

/** One reason to ask, with the cells and rows that it is about. */
export interface MergeQuestion {
  readonly why: "conflict" | "noBase" | "row" | "emptied" | "moved" | "like";
  readonly cells: readonly MergeCell[];
  readonly rows: readonly MergeRow[];
}

export interface MergeSheet {
  readonly sheet: string;
  readonly cells: readonly MergeCell[];
  readonly rows: readonly MergeRow[];
}

export interface MergeCell {
  readonly key: string;
  /** Id of the row, and what people know it by. */
  readonly row: string;
  readonly label: string;
  readonly heading: string;
  readonly ours: string;
  readonly theirs: string;
  /** Null when nobody knows what was sent. */
  readonly sent: string | null;
  readonly place: Place;
}

export interface MergeRow {
  readonly key: string;
  readonly sheet: string;
  /** The id that it gets. */
  readonly id: string;
  readonly label: string;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  /** The row of the workbook that it is like. */
  readonly like: string | null;
  /** "Uren A12": where it stands in the copy, which is not open. */
  readonly inCopy: string;
}

export interface MergeTold {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly action: string;
  /** Cells of the copy, as words: it is not open. */
  readonly inCopy: readonly string[];
}

/** What is written. */
export interface MergeWriting {
  readonly edits: readonly Edit[];
  readonly cells: number;
  readonly rows: number;
  /** Names of the sheets that change, as they are called in the workbook. */
  readonly sheets: readonly string[];
}
