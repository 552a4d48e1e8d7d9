/** Sheets of ours that a workbook lacks, added to a copy: it was made with a part of them, or before they existed. */

import { basename } from "node:path";
import type { Outcome, Problem } from "../problems/problem.ts";
import { TABLES, tableNamed } from "../schema/workbook-schema.ts";
import type { WorkbookEvidence } from "../workbook/evidence.ts";
import { findTable, snapshotOf } from "../workbook/snapshot.ts";
import { addSheets } from "../xlsx/patch/add-sheets.ts";
import { readWorkbook } from "../xlsx/read/read-workbook.ts";
import { filledPlan } from "../xlsx/render/filled-plan.ts";
import { nativeCompression, nativeZip } from "./native-zip.ts";

export interface Target {
  readonly bytes: Uint8Array;
  readonly evidence: WorkbookEvidence;
}

export interface Completed extends Target {
  /** Sheets that were added, by the name of their table's sheet; none when all were there. */
  readonly added: readonly string[];
}

/** The workbook with a sheet for each of the tables, by name. Refused as `addSheets` refuses; the input stays as it was. */
export async function withTables(target: Target, names: readonly string[], today: number): Promise<Outcome<Completed>> {
  const present = snapshotOf(target.evidence);
  const missing = names.filter((name) => !findTable(present, name)).map(tableNamed);
  if (missing.length === 0) return { ok: true, value: { ...target, added: [] }, problems: [] };
  const problems: Problem[] = [];
  const beside = {
    tables: TABLES.filter(({ name }) => findTable(present, name)),
    names: new Set(target.evidence.names.map(({ name }) => name.toLowerCase())),
  };
  const empty = { ...filledPlan(new Map(), today), tables: missing, beside };
  // ExcelJS is loaded for those who need it only.
  const { renderWorkbook } = await import("../xlsx/render/render-workbook.ts");
  const sheets = await renderWorkbook(empty, nativeCompression, (found) => problems.push(found));
  const added = addSheets(target.bytes, sheets, nativeZip);
  if (!added.ok) return added;
  const { bytes } = added.value;
  const read = readWorkbook(bytes, basename(target.evidence.source), { inflate: nativeZip.inflate });
  if (!read.ok) return read;
  const completed = { bytes, evidence: read.value, added: missing.map(({ sheet }) => sheet) };
  return { ok: true, value: completed, problems: [...problems, ...added.problems] };
}

/** What is told of added sheets; empty when none were. */
export function addedWords({ added }: Completed): string {
  if (added.length === 0) return "";
  const [first = "", ...more] = added;
  const last = more.pop();
  const sheets = last === undefined ? `het blad ${first}` : `de bladen ${[first, ...more].join(", ")} en ${last}`;
  return `Dit werkboek had ${sheets} nog niet. Toegevoegd aan de kopie.`;
}
