/** What was found in a workbook, as the pane shows it: small enough to send from a worker, with every text ready. */

import type { Place, ProblemCode, Severity } from "../../src/problems/problem.ts";
import type { TableKind } from "../../src/recognise/recognised.ts";

export interface Found {
  readonly tables: readonly FoundTable[];
  /** Cells outside every table: the first ones, and how many there are. */
  readonly unused: readonly { readonly place: Place; readonly text: string }[];
  readonly unusedCount: number;
  /** Which fields a column may get, by kind. */
  readonly fields: Readonly<Partial<Record<TableKind, readonly string[]>>>;
  /** The tables of ours that no kind stands for, with their sheets and what a column may mean there. */
  readonly own: readonly OwnChoice[];
  /** Sheets of ours that the workbook has already: rows are added to those. */
  readonly ourSheets: readonly string[];
  /** A layout that was kept in the workbook was used. */
  readonly usedMapping: boolean;
}

export interface OwnChoice {
  readonly table: string;
  readonly sheet: string;
  readonly fields: readonly { readonly field: string; readonly heading: string }[];
}

export interface FoundTable {
  /** The sheet and range: "VHE!A4:L31". Stays the same when a kind or column is changed. */
  readonly id: string;
  readonly place: Place;
  readonly hidden: boolean;
  readonly kind: TableKind;
  /** The table of ours that it is, where the kind does not say it. */
  readonly own?: { readonly table: string; readonly sheet: string };
  /** 0–1 */
  readonly confidence: number;
  /** Why this kind, in words. */
  readonly reasons: readonly string[];
  readonly rows: number;
  /** Places with a problem in this table. */
  readonly attention: number;
  /** False where a decision cannot be kept by its headings: lists of free text. */
  readonly canChange: boolean;
  readonly columns: readonly FoundColumn[];
}

export interface FoundColumn {
  /** Index in the recognised table. */
  readonly at: number;
  /** "D", "rij 4" in a table on its side, "" on cards. */
  readonly name: string;
  readonly heading: string;
  readonly field: string | null;
  readonly leftOut: boolean;
  /** Follows from other columns: read, not used. */
  readonly derived: boolean;
  readonly personal: boolean;
  readonly hidden: boolean;
  /** 0–1 */
  readonly confidence: number;
  /** The first values that differ, in Dutch notation. */
  readonly samples: readonly string[];
  readonly place: Place;
  /** A column of turns per period: read as a whole, cannot be changed on its own. */
  readonly isPeriod: boolean;
}

/** Problems with the same cause and text. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly action: string;
  /** The first places; `count` says how many there are. */
  readonly places: readonly Place[];
  readonly count: number;
}
