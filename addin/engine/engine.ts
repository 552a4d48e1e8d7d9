/**
 * The heavy work behind the pane: recognising, planning, checking and making files. It runs in a worker where Excel allows
 * one, otherwise in slices in the pane itself. A session remembers what it read, so that only what is shown travels.
 */

import type { MappingOverride } from "../../src/recognise/mapping-override.ts";
import type { Group } from "../../src/schema/table.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { Progress } from "../open-workbook.ts";
import type { Found } from "./found.ts";
import type { CheckView, EditsView, MadeFile, PlanSheets, PlanView } from "./plan-view.ts";

export type Tell = (progress: Progress) => void;

/** Each call takes one value that can be copied, tells how far it is, and gives one that can be copied. */
export interface EngineCalls {
  /** Reads the user's own sheets; `mapping` is the text that the workbook kept. */
  recognise(
    input: { readonly evidence: WorkbookEvidence; readonly mapping: string | null },
    tell: Tell,
  ): Promise<Found>;
  /**
   * The user decided otherwise about a table: its sheet is recognised again. Null when the table would be none then: a few
   * loose rows are only a table because of what they are about. Nothing changes in that case.
   */
  change(input: TableChange, tell: Tell): Promise<Found | null>;
  plan(input: { readonly taken: readonly string[]; readonly today: number }, tell: Tell): Promise<PlanView>;
  /** The layout as it is now, to be kept in the workbook. */
  mapping(input: null, tell: Tell): Promise<string>;
  /** The sheets that the plan needs and the workbook lacks; null when it lacks none. */
  planSheets(input: { readonly withEmpty: boolean; readonly today: number }, tell: Tell): Promise<PlanSheets | null>;
  /** A whole new workbook with the rows of the plan. */
  planWorkbook(input: { readonly today: number }, tell: Tell): Promise<MadeFile>;
  /** What is to be written into the tables of `after`; tables that are not in it are left out. */
  edits(input: { readonly after: WorkbookEvidence }, tell: Tell): Promise<EditsView>;
  check(input: { readonly evidence: WorkbookEvidence }, tell: Tell): Promise<CheckView>;
  /** Chosen groups of sheets; with `into` only those that this workbook lacks, null when it lacks none. */
  template(input: TemplateRequest, tell: Tell): Promise<MadeFile | null>;
}

export interface TableChange {
  readonly table: string;
  /** Another kind: the columns are matched anew. */
  readonly kind?: MappingOverride["kind"];
  /** Another field for one column; null sends it to Overig. */
  readonly column?: { readonly at: number; readonly field: string | null; readonly leaveOut: boolean };
}

export interface TemplateRequest {
  readonly groups: readonly Group[];
  readonly example: boolean;
  readonly into: WorkbookEvidence | null;
}

export interface Engine extends EngineCalls {
  /** Ends the work at once; calls that are under way are refused with `Stopped`. The next call starts afresh. */
  stop(): void;
}

/** A part that is loaded when it is needed could not be loaded: the pane's server cannot be reached. */
export class PartMissing extends Error {
  constructor() {
    super("a part of the pane could not be loaded");
    this.name = "PartMissing";
  }
}

/** Loads a part; whatever goes wrong then is the network's. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new PartMissing();
  }
}

/** A call that was ended by `stop`. */
export class Stopped extends Error {
  constructor() {
    super("stopped");
    this.name = "Stopped";
  }
}
