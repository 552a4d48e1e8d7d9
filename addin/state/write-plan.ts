/** Writing a plan into the open workbook, and taking it back: sheets first, then rows; all of it or nothing. */

import { type Problem, problem } from "../../src/problems/problem.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { Engine } from "../engine/engine.ts";
import { PartMissing } from "../engine/part.ts";
import type { SheetRows, TableRows } from "../engine/plan-view.ts";
import type { OpenWorkbook, Progress } from "../open-workbook.ts";
import { addedSheets, NO_SHEETS, removeAdded } from "./added-sheets.ts";
import { messageOfFirst } from "./message.ts";
import type { ApplyStep, Done, Preview } from "./structuring-state.ts";

export interface Writing {
  readonly workbook: OpenWorkbook;
  readonly engine: Engine;
  /** What was read when the preview was made. */
  readonly evidence: WorkbookEvidence;
  readonly preview: Preview;
  readonly today: number;
  /** The choices, when they have to be kept in the workbook. */
  readonly setting: { readonly key: string; readonly value: string } | null;
  readonly signal: AbortSignal;
  readonly tell: (doing: ApplyStep, progress: Progress | null) => void;
}

export type Written =
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly refusal: Problem };

export async function writePlan(writing: Writing): Promise<Written> {
  try {
    return await write(writing);
  } catch (error) {
    // Files are made before anything is written, so nothing is then.
    if (!(error instanceof PartMissing)) throw error;
    return { kind: "refused", refusal: problem("X013", "error", [], {}) };
  }
}

/** Everything is worked out first: between comparing and writing nothing has to be waited for. */
async function write(writing: Writing): Promise<Written> {
  const { workbook, engine, evidence, preview, today, setting, signal, tell } = writing;
  tell("making", null);
  if (preview.elsewhere !== null) return writeElsewhere(writing);
  const file = await engine.planSheets({ withEmpty: preview.withEmpty, today }, () => {});
  const own = new Set(preview.found.ourSheets);
  const sheets = evidence.sheets.filter(({ name }) => own.has(name));
  // Rows that the new sheets do not bring along are for tables on them.
  const after = { ...evidence, sheets: file && !file.isFilled ? [...sheets, ...file.evidence.sheets] : sheets };
  const planned = await engine.edits({ after }, () => {});
  if (!planned.ok) return { kind: "refused", refusal: planned.refusal };
  const wish = {
    edits: planned.edits,
    seen: evidence,
    ...(file ? { sheets: file } : {}),
    ...(setting ? { setting } : {}),
  };
  const written = await workbook.write(wish, {
    signal,
    onProgress: (progress) => tell(progress.step === "reading" ? "comparing" : (progress.step ?? "writing"), progress),
  });
  if (!written.ok) {
    const isChanged = written.refusal.code === "X014";
    return isChanged ? { kind: "changed" } : { kind: "refused", refusal: written.refusal };
  }
  const { names, undo, isSettingKept } = written.value;
  const added = file ? addedSheets(file, names) : NO_SHEETS;
  const done = doneWith(writing, (sheet) => names.get(sheet) ?? sheet, after, {
    newSheets: added.names,
    undo: { edits: undo, sheets: added },
  });
  const message = await messageOfFirst(written.problems);
  return { kind: "done", done: { ...done, isForgotten: !isSettingKept, message } };
}

/** An Excel that takes no sheets gets a workbook of its own. */
async function writeElsewhere(writing: Writing): Promise<Written> {
  const file = await writing.engine.planWorkbook({ today: writing.today }, () => {});
  const opened = await writing.workbook.openNew(file.bytes);
  if (!opened.ok) return { kind: "refused", refusal: opened.refusal };
  const made = doneWith(writing, (sheet) => sheet, null, { newSheets: [], undo: null });
  return { kind: "done", done: { ...made, isElsewhere: true } };
}

/** Null, or why it could not be undone; what was done in between stays then. */
export async function undoWriting(workbook: OpenWorkbook, undo: NonNullable<Done["undo"]>): Promise<Problem | null> {
  if (undo.edits.length > 0) {
    const written = await workbook.write({ edits: undo.edits, afterwards: "nothing" });
    if (!written.ok) return written.refusal;
  }
  return removeAdded(workbook, undo.sheets);
}

function doneWith(
  { preview }: Writing,
  inserted: (sheet: string) => string,
  after: WorkbookEvidence | null,
  { newSheets, undo }: Pick<Done, "newSheets" | "undo">,
): Done {
  // Where a table of ours stands now: users may have renamed its sheet.
  const standing = new Map(
    after?.sheets.flatMap(({ name, tables }) => tables.map((table) => [table.name.toLowerCase(), name])) ?? [],
  );
  const named = (rows: readonly TableRows[]): SheetRows[] =>
    rows.map((row) => ({ sheet: standing.get(row.table.toLowerCase()) ?? inserted(row.sheet), rows: row.rows }));
  const { added, updated, leftOver } = preview.plan;
  const overig = leftOver.rows > 0 ? [leftOver] : [];
  return {
    phase: "done",
    written: named([...added, ...overig]),
    updated: named(updated),
    newSheets,
    isElsewhere: false,
    undo,
    isUndone: false,
    isBusy: false,
    isForgotten: false,
    message: null,
  };
}
