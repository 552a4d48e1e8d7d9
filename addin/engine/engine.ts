/**
 * The heavy work behind the pane: recognising, planning, checking and making files. It runs in a worker where Excel allows
 * one, otherwise in slices in the pane itself. A session remembers what it read, so that only what is shown travels.
 */

import type { FormAnswer } from "../../src/journeys/forms/form-edits.ts";
import type { FormRequest, FormView } from "../../src/journeys/forms/form-view.ts";
import type { AddTasksInput } from "../../src/journeys/plan/add-tasks.ts";
import type { Problem } from "../../src/problems/problem.ts";
import type { MappingOverride } from "../../src/recognise/mapping-override.ts";
import type { Group } from "../../src/schema/table.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { Progress } from "../open-workbook.ts";
import type { CalendarsAnswer } from "./calendar-call.ts";
import type { ChangeView } from "./change-view.ts";
import type { ChargesView, HomeExplanation, WritePreviewView } from "./charges-view.ts";
import type { DocumentFile, DocumentRequest, DocumentView, PrintedFile } from "./document-call.ts";
import type { EffectsCallView } from "./effects-call.ts";
import type { AnswerView } from "./form-call.ts";
import type { Found } from "./found.ts";
import type { InitiativeView, MoveAsked } from "./initiative-call.ts";
import type { LeadBook } from "./lead-book.ts";
import type { MergeAsked, MergeChosen } from "./merge-session.ts";
import type { MergeAnswer, MergeWriting } from "./merge-view.ts";
import type { CatalogueView, PlanAnswer } from "./plan-call.ts";
import type { CheckView, EditsView, MadeFile, PlanSheets, PlanView } from "./plan-view.ts";
import type { Planned, RefusedView } from "./planned.ts";
import type { ShareAsked, ShareChoice, ShareFile, SharePreview } from "./share-call.ts";
import type { TodayView } from "./today-view.ts";

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
  /** Service charges: recomputed or settled. */
  charges(input: ChargesAsked, tell: Tell): Promise<ChargesAnswer>;
  /** Why a home of the last calculation pays what it pays; `key` is that of its line. */
  explainHome(input: { readonly key: string }, tell: Tell): Promise<HomeExplanation | null>;
  /** What writing the last calculation would change. */
  chargesPreview(input: null, tell: Tell): Promise<WritePreviewView>;
  /** A workbook of ours to work in; the calls below are about this one. */
  lead(input: { readonly evidence: WorkbookEvidence; readonly today: number }, tell: Tell): Promise<LeadBook>;
  /** Null when the workbook lacks the table. */
  form(input: { readonly request: FormRequest }, tell: Tell): Promise<FormView | null>;
  /** What writing a filled-in form would do, or what is wrong with it. */
  formChange(input: { readonly answer: FormAnswer }, tell: Tell): Promise<AnswerView>;
  /** What needs attention today. */
  today(input: null, tell: Tell): Promise<TodayView>;
  /** The same on the sheet Vandaag; null when the workbook lacks that sheet. */
  todaySheet(input: null, tell: Tell): Promise<ChangeView | null>;
  /** Where an initiative stands; null when it is not there. */
  initiative(input: { readonly id: string }, tell: Tell): Promise<InitiativeView | null>;
  /** An initiative to another phase. */
  moveInitiative(input: MoveAsked, tell: Tell): Promise<Planned>;
  /** The end of what residents do, so that charges are as before from a day on. */
  restoreCharges(input: { readonly id: string; readonly from: number }, tell: Tell): Promise<Planned>;
  /** Names of participants away, hours kept. */
  removeNames(input: { readonly id: string }, tell: Tell): Promise<Planned>;
  /** The beheerplan: hours, tasks, turns and how it looks. */
  beheerplan(input: null, tell: Tell): Promise<PlanAnswer>;
  /** Usual tasks to choose from. */
  catalogue(input: null, tell: Tell): Promise<readonly CatalogueView[]>;
  addTasks(input: AddTasksInput, tell: Tell): Promise<Planned>;
  /** The roster of a period, days as serial numbers. */
  roster(input: { readonly from: number; readonly to: number }, tell: Tell): Promise<Planned>;
  /** The roster as calendar files, for the group and for each participant. */
  calendars(input: null, tell: Tell): Promise<CalendarsAnswer>;
  /** An agreement or letters, as they will be. */
  document(input: DocumentRequest, tell: Tell): Promise<DocumentView>;
  /** The same as a Word file; null when it is refused. */
  documentFile(input: DocumentRequest, tell: Tell): Promise<DocumentFile | null>;
  /** Beheerplan and roster as a workbook to print. */
  printedPlan(input: null, tell: Tell): Promise<PrintedFile>;
  /** What was measured; null: of all initiatives. */
  effects(input: { readonly initiative: string | null }, tell: Tell): Promise<EffectsCallView>;
  /** The starter set of indicators; null when they are all there. */
  addIndicators(input: null, tell: Tell): Promise<ChangeView | null>;
  /** One measurement for single answers; null when there are none to bring together. */
  summariseAnswers(input: null, tell: Tell): Promise<ChangeView | null>;
  /** Of which initiatives and complexes a copy can be made for a committee. */
  shareChoices(input: null, tell: Tell): Promise<readonly ShareChoice[]>;
  /** What such a copy would hold, and what stays. */
  share(input: ShareAsked, tell: Tell): Promise<SharePreview | RefusedView>;
  /** The copy as a file. */
  shareFile(input: ShareAsked, tell: Tell): Promise<ShareFile>;
  /** That it was shared, for the Logboek. */
  shareLog(input: ShareAsked, tell: Tell): Promise<Planned>;
  /** A turn that was done, with its hours, or was not done. */
  closeTurn(input: { readonly turn: string; readonly done: boolean }, tell: Tell): Promise<Planned>;
  /** A copy that residents filled in, against this workbook. */
  mergeCopy(input: MergeAsked, tell: Tell): Promise<MergeAnswer>;
  /** What is written of it. */
  mergeEdits(input: MergeChosen, tell: Tell): Promise<MergeWriting>;
}

export type ChargesTask = "recompute" | "settle";

export interface ChargesAsked {
  readonly task: ChargesTask;
  /** Null: the workbook that was given before. */
  readonly evidence: WorkbookEvidence | null;
  /** Null: the Boekjaar of the workbook, or the latest year that has the costs for it. */
  readonly year: number | null;
  /** Null: everything that is handed over. */
  readonly initiative: string | null;
  readonly today: number;
}

export type ChargesAnswer =
  | { readonly ok: true; readonly view: ChargesView }
  | { readonly ok: false; readonly refusal: Problem };

export interface TableChange {
  readonly table: string;
  /** Another kind: the columns are matched anew. */
  readonly kind?: MappingOverride["kind"];
  /** It is a table of ours that no kind stands for. */
  readonly own?: string;
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

/** A call that was ended by `stop`. */
export class Stopped extends Error {
  constructor() {
    super("stopped");
    this.name = "Stopped";
  }
}
