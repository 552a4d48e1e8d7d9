/** Rows into a copy of a workbook that has tables of ours: sheets it lacks are added, the rest are edits (product rule 4a.1). */

import { refreshResults } from "../journeys/check/refresh-results.ts";
import { importEdits } from "../journeys/structure/import-edits.ts";
import type { StructurePlan } from "../journeys/structure/plan.ts";
import { type Outcome, type Problem, problem } from "../problems/problem.ts";
import { TABLES, tableNamed } from "../schema/workbook-schema.ts";
import type { WorkbookEvidence } from "../workbook/evidence.ts";
import { findTable, snapshotOf, type WorkbookSnapshot } from "../workbook/snapshot.ts";
import { FileWorkbook } from "../xlsx/file-adapter.ts";
import { addSheets } from "../xlsx/patch/add-sheets.ts";
import { renderWorkbook } from "../xlsx/render/render-workbook.ts";
import { filledPlan } from "../xlsx/render/template-file.ts";
import { nativeCompression, nativeZip } from "./native-zip.ts";

export interface Target {
  readonly bytes: Uint8Array;
  readonly evidence: WorkbookEvidence;
}

/** The bytes of the workbook with the rows of the plan; refused, with nothing changed, when a column for them is missing. */
export async function importInto(target: Target, plan: StructurePlan, today: number): Promise<Outcome<Uint8Array>> {
  const problems: Problem[] = [];
  const before = snapshotOf(target.evidence);
  const edits = importEdits(plan, before);
  const bytes = await withSheets(target, edits.missingTables, before, today, problems);
  if (!bytes.ok) return bytes;
  const workbook = new FileWorkbook(bytes.value, target.evidence.source, nativeZip);
  const read = await workbook.read();
  if (!read.ok) return read;
  const after = snapshotOf(read.value);
  const [missing] = edits.missingColumns(after);
  if (missing) {
    const headings = edits.missingColumns(after).filter(({ table }) => table === missing.table);
    const facts = { table: missing.table, headings: headings.map(({ heading }) => heading).join(", ") };
    return { ok: false, refusal: problem("F057", "error", [], facts) };
  }
  const applied = await workbook.apply(edits.edits(after));
  if (!applied.ok) return applied;
  const filled = await workbook.read();
  if (!filled.ok) return filled;
  const refreshed = await workbook.apply(refreshResults(snapshotOf(filled.value)));
  if (!refreshed.ok) return refreshed;
  return { ok: true, value: workbook.bytes, problems: [...problems, ...applied.problems] };
}

/** A part of our sheets may be missing: the workbook was made as "servicekosten", and an initiative comes in. */
async function withSheets(
  { bytes, evidence }: Target,
  missing: readonly string[],
  present: WorkbookSnapshot,
  today: number,
  problems: Problem[],
): Promise<Outcome<Uint8Array>> {
  if (missing.length === 0) return { ok: true, value: bytes, problems: [] };
  const beside = {
    tables: TABLES.filter(({ name }) => findTable(present, name)),
    names: new Set(evidence.names.map(({ name }) => name.toLowerCase())),
  };
  const empty = { ...filledPlan(new Map(), today), tables: missing.map(tableNamed), beside };
  const sheets = await renderWorkbook(empty, nativeCompression, (found) => problems.push(found));
  const added = addSheets(bytes, sheets, nativeZip);
  return added.ok ? { ok: true, value: added.value.bytes, problems: added.problems } : added;
}
