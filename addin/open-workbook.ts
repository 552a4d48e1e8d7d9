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
  /** What is being done, where that is told. */
  readonly step?: Step;
}

export type Step = "reading" | "comparing" | "adding" | "writing";

/** For work that can take a while. Ending it between two requests gives the refusal X001; nothing is half written then. */
export interface Watched {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Sheets of ours as a workbook: the bytes of an .xlsx without charts, the names of its sheets, and what it reads as. */
export interface SheetsFile {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  readonly evidence: WorkbookEvidence;
}

/** What one click writes: all of it or nothing. */
export interface Writing {
  readonly edits: readonly Edit[];
  /** What the change was made up from: refused with X014 when any cell of the workbook holds something else by now. */
  readonly seen?: WorkbookEvidence;
  /** Sheets to put behind the user's own first. A name that is taken gets " (zelfbeheer)". Edits may be for tables on them. */
  readonly sheets?: SheetsFile;
  /** A text to keep in the workbook itself. */
  readonly setting?: { readonly key: string; readonly value: string };
  /** What is needed afterwards: the undo; the workbook as it is then, and the undo; or nothing. The undo when absent. */
  readonly afterwards?: "undo" | "read" | "nothing";
}

export interface Written extends Applied {
  /** The workbook afterwards, when that was asked. */
  readonly now: WorkbookEvidence | null;
  /** Name in the file → name in the workbook, of the sheets that were added. */
  readonly names: ReadonlyMap<string, string>;
  /** False when what had to be kept could not be; everything else was written all the same. */
  readonly isSettingKept: boolean;
}

export interface OpenWorkbook extends WorkbookPort {
  read(only?: { readonly sheets?: readonly string[] } & Watched): Promise<Outcome<WorkbookEvidence>>;
  apply(edits: readonly Edit[], watched?: Watched): Promise<Outcome<Applied>>;
  /** A problem beside it tells what could be missed, and was: charts that Excel did not want. */
  write(writing: Writing, watched?: Watched): Promise<Outcome<Written>>;
  /** The undo of sheets that were added. */
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
  /** What this Excel cannot do, so that the pane says it. */
  readonly lacks: ReadonlySet<Capability>;
}

/** A function of newer versions of Excel that the pane can do without, with what that costs. */
export type Capability =
  /** One Ctrl+Z for everything that one click wrote (ExcelApi 1.20). Without: the pane's own undo. */
  | "groupedUndo"
  /** Sheets into the open workbook (ExcelApi 1.13). Without: a new workbook. */
  | "insertSheets";
