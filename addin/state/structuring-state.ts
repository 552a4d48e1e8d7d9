/** J2 in the pane as states: reading → choosing (tables, columns) → preview → applying → done. */

import type { Edit } from "../../src/workbook/edit.ts";
import type { Found } from "../engine/found.ts";
import type { PlanView, SheetRows } from "../engine/plan-view.ts";
import type { Progress } from "../open-workbook.ts";
import type { AddedSheets } from "./added-sheets.ts";
import type { Message } from "./message.ts";

export type StructuringState = Idle | Reading | Choosing | Preview | Applying | Done;

export interface Idle {
  readonly phase: "idle";
  readonly message: Message | null;
  readonly wasStopped: boolean;
}

export interface Reading {
  readonly phase: "reading";
  readonly doing: "reading" | "recognising";
  readonly progress: Progress | null;
}

export interface Choices {
  readonly found: Found;
  /** Ids of the tables that are taken. */
  readonly taken: ReadonlySet<string>;
  /** Keep the layout in the workbook when it is written. */
  readonly remember: boolean;
}

export interface Choosing extends Choices {
  readonly phase: "choosing";
  readonly step: "tables" | "columns";
  /** A decision about a table, or the preview, is being worked out. */
  readonly busy: "table" | "plan" | null;
  /** The last decision would have left no table. */
  readonly isRefused: boolean;
}

export interface Preview extends Choices {
  readonly phase: "preview";
  readonly plan: PlanView;
  readonly withEmpty: boolean;
  /** Why it goes to a new workbook; null when it goes into this one. */
  readonly elsewhere: "takesNoSheets" | "from1904" | null;
  /** Somebody changed the workbook since it was read. */
  readonly isStale: boolean;
  /** The user stopped the writing; nothing was written. */
  readonly wasStopped: boolean;
  readonly message: Message | null;
}

export type ApplyStep = "comparing" | "making" | "adding" | "writing" | "undoing";

export interface Applying extends Choices {
  readonly phase: "applying";
  readonly plan: PlanView;
  readonly doing: ApplyStep;
  readonly progress: Progress | null;
}

export interface Done {
  readonly phase: "done";
  /** Rows per sheet, by the names that the sheets got. */
  readonly written: readonly SheetRows[];
  readonly updated: readonly SheetRows[];
  readonly newSheets: readonly string[];
  /** It went to a new workbook beside this one: nothing to undo here. */
  readonly isElsewhere: boolean;
  readonly undo: { readonly edits: readonly Edit[]; readonly sheets: AddedSheets } | null;
  readonly isUndone: boolean;
  readonly isBusy: boolean;
  /** The choices could not be kept in the workbook. */
  readonly isForgotten: boolean;
  readonly message: Message | null;
}

export const IDLE: Idle = { phase: "idle", message: null, wasStopped: false };
