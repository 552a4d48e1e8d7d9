/** Writing a plan into the open workbook, and taking it back: sheets first, then rows; all of it or nothing. */

import type { Problem } from "../../src/problems/problem.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { Engine } from "../engine/engine.ts";
import type { SheetRows, TableRows } from "../engine/plan-view.ts";
import type { OpenWorkbook, Progress } from "../open-workbook.ts";
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
  const { workbook, engine, evidence, preview, today, signal, tell } = writing;
  const watched = (doing: ApplyStep) => ({ signal, onProgress: (progress: Progress) => tell(doing, progress) });
  const now = await workbook.read(watched("comparing"));
  if (!now.ok) return { kind: "refused", refusal: now.refusal };
  if (!sameContents(evidence, now.value)) return { kind: "changed" };

  tell("making", null);
  if (preview.plan.newSheets.length > 0 && workbook.lacks.has("insertSheets")) return writeElsewhere(writing);
  const file = await engine.planSheets({ withEmpty: preview.withEmpty, today }, () => {});
  let names: ReadonlyMap<string, string> = new Map();
  if (file) {
    tell("adding", null);
    const inserted = await workbook.insertSheets(file.bytes, file.sheets);
    if (!inserted.ok) return { kind: "refused", refusal: inserted.refusal };
    names = inserted.value;
  }
  const sheets = [...names.values()];
  const refused = async (refusal: Problem): Promise<Written> => {
    if (sheets.length > 0) await workbook.removeSheets(sheets);
    return { kind: "refused", refusal };
  };
  const after = await workbook.read({ sheets: [...preview.found.ourSheets, ...sheets], ...watched("writing") });
  if (!after.ok) return refused(after.refusal);
  const edits = await engine.edits({ after: after.value }, () => {});
  if (!edits.ok) return refused(edits.refusal);
  const applied = await workbook.apply(edits.edits, watched("writing"));
  if (!applied.ok) return refused(applied.refusal);
  return {
    kind: "done",
    done: doneWith(writing, (sheet) => names.get(sheet) ?? sheet, after.value, {
      newSheets: sheets,
      undo: { edits: applied.value.undo, sheets },
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
  const applied = await workbook.apply(undo.edits);
  if (!applied.ok) return applied.refusal;
  if (undo.sheets.length === 0) return null;
  const removed = await workbook.removeSheets(undo.sheets);
  return removed.ok ? null : removed.refusal;
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
