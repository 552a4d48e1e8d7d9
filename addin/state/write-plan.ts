/** Writing a plan into the open workbook, and taking it back: sheets first, then rows; all of it or nothing. */

import { type Problem, problem } from "../../src/problems/problem.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { type Engine, PartMissing } from "../engine/engine.ts";
import type { SheetRows, TableRows } from "../engine/plan-view.ts";
import type { OpenWorkbook, Progress } from "../open-workbook.ts";
import { addedSheets, NO_SHEETS, removeAdded } from "./added-sheets.ts";
import { sameContents } from "./same-contents.ts";
import type { ApplyStep, Done, Preview } from "./structuring-state.ts";

export interface Writing {
  readonly workbook: OpenWorkbook;
  readonly engine: Engine;
  /** What was read when the preview was made. */
  readonly evidence: WorkbookEvidence;
  readonly preview: Preview;
  readonly today: number;
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

async function write(writing: Writing): Promise<Written> {
  const { workbook, engine, evidence, preview, today, signal, tell } = writing;
  const watched = (doing: ApplyStep) => ({ signal, onProgress: (progress: Progress) => tell(doing, progress) });
  const now = await workbook.read(watched("comparing"));
  if (!now.ok) return { kind: "refused", refusal: now.refusal };
  if (!sameContents(evidence, now.value)) return { kind: "changed" };

  tell("making", null);
  if (preview.plan.newSheets.length > 0 && workbook.lacks.has("insertSheets")) return writeElsewhere(writing);
  const file = await engine.planSheets({ withEmpty: preview.withEmpty, today }, () => {});
  let names: ReadonlyMap<string, string> = new Map();
  let sheets = NO_SHEETS;
  if (file) {
    tell("adding", null);
    const inserted = await workbook.insertSheets(file.bytes, file.sheets);
    if (!inserted.ok) return { kind: "refused", refusal: inserted.refusal };
    names = inserted.value;
    sheets = addedSheets(file, names);
  }
  const refused = async (refusal: Problem): Promise<Written> => {
    if (sheets.names.length > 0) await workbook.removeSheets(sheets.names);
    return { kind: "refused", refusal };
  };
  const own = new Set(preview.found.ourSheets);
  let after: WorkbookEvidence = { ...now.value, sheets: now.value.sheets.filter(({ name }) => own.has(name)) };
  if (file && !file.isFilled) {
    const read = await workbook.read({ sheets: [...own, ...sheets.names], ...watched("writing") });
    if (!read.ok) return refused(read.refusal);
    after = read.value;
  }
  const edits = await engine.edits({ after }, () => {});
  if (!edits.ok) return refused(edits.refusal);
  let undo: readonly Edit[] = [];
  if (edits.edits.length > 0) {
    const applied = await workbook.apply(edits.edits, watched("writing"));
    if (!applied.ok) return refused(applied.refusal);
    undo = applied.value.undo;
  }
  return {
    kind: "done",
    done: doneWith(writing, (sheet) => names.get(sheet) ?? sheet, after, {
      newSheets: sheets.names,
      undo: { edits: undo, sheets },
    }),
  };
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
    const applied = await workbook.apply(undo.edits);
    if (!applied.ok) return applied.refusal;
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
