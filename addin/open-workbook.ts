/**
 * What the pane asks of the workbook that is open: the port of every adapter, and what only an open workbook can do. Panels
 * and state know this interface alone; `addin/excel/` gives it through Office.js.
 */

import type { Outcome, Place } from "../src/problems/problem.ts";
import type { Edit } from "../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../src/workbook/evidence.ts";
import type { Applied, WorkbookPort } from "../src/workbook/port.ts";

/** How far long work is: cells of all cells, and the sheet that is being read or written. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** For work that can take a while. Ending it between two requests gives the refusal X001; nothing is half written then. */
export interface Watched {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface OpenWorkbook extends WorkbookPort {
  read(only?: { readonly sheets?: readonly string[] } & Watched): Promise<Outcome<WorkbookEvidence>>;
  apply(edits: readonly Edit[], watched?: Watched): Promise<Outcome<Applied>>;
  /**
   * Puts sheets of a workbook of ours (bytes of an .xlsx without charts) behind the user's own, and gives the names they got:
   * name in the file → name in the workbook. A name that is taken gets " (zelfbeheer)".
   */
  insertSheets(file: Uint8Array, sheets: readonly string[]): Promise<Outcome<ReadonlyMap<string, string>>>;
  /** The undo of `insertSheets`. */
  removeSheets(sheets: readonly string[]): Promise<Outcome<void>>;
  /** Opens a new workbook beside this one. */
  openNew(file: Uint8Array): Promise<Outcome<void>>;
  /** Whether there is a table with this name, without reading anything else. False when Excel does not answer. */
  hasTable(name: string): Promise<boolean>;
  /** Shows the sheet and selects the cell or range. */
  select(place: Place): Promise<Outcome<void>>;
  /** Calls back when somebody else than the pane changed a cell, a table or a sheet. Gives what ends the listening. */
  onChanged(listener: () => void): Promise<() => void>;
  /** A text that is kept in the workbook itself; null when there is none. */
  readSetting(key: string): Promise<string | null>;
  writeSetting(key: string, value: string): Promise<void>;
  /** What this Excel cannot do, so that the pane says it. */
  readonly lacks: ReadonlySet<Capability>;
}

/** A function of newer versions of Excel that the pane can do without, with what that costs. */
export type Capability =
  /** One Ctrl+Z for everything that one click wrote (ExcelApi 1.20). Without: the pane's own undo. */
  | "groupedUndo"
  /** Sheets into the open workbook (ExcelApi 1.13). Without: a new workbook. */
  | "insertSheets";
