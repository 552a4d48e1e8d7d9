/** New sheets and workbooks as bytes. The only part of the pane that renders, so it is loaded when it is needed. */

import type { RowValues } from "../../src/schema/computed-values.ts";
import type { Table } from "../../src/schema/table.ts";
import { TABLES, tableNamed } from "../../src/schema/workbook-schema.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { findTable, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { portableCompression } from "../../src/xlsx/finish/portable-compression.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { filledPlan } from "../../src/xlsx/render/filled-plan.ts";
import type { NewWorkbook } from "../../src/xlsx/render/new-workbook.ts";
import { renderWorkbook } from "../../src/xlsx/render/render-workbook.ts";
import { templatePlan } from "../../src/xlsx/render/template-file.ts";
import type { MadeFile, PlanSheets } from "./plan-view.ts";

export interface Beside {
  readonly evidence: WorkbookEvidence;
  readonly snapshot: WorkbookSnapshot;
  /** Tables of ours that the workbook lacks. */
  readonly missing: readonly string[];
  readonly rows: ReadonlyMap<string, readonly RowValues[]>;
  readonly today: number;
}

/** Sheets for tables that a workbook lacks, with their rows where Excel takes them in one request; the norms are filled. */
export async function sheetsBeside({ evidence, snapshot, missing, rows, today }: Beside): Promise<PlanSheets> {
  const joined = joining(evidence, snapshot, missing.map(tableNamed));
  const filled = await made({ ...filledPlan(rows, today), ...joined });
  if (filled.bytes.length <= MOST_BYTES) return { ...filled, isFilled: true };
  return { ...(await made({ ...filledPlan(new Map(), today), ...joined })), isFilled: false };
}

/** Excel on the web takes requests of five megabytes; a file travels as base64, a third larger. */
const MOST_BYTES = 3_500_000;

/** A whole workbook with rows. */
export function workbookWith(rows: ReadonlyMap<string, readonly RowValues[]>, today: number): Promise<MadeFile> {
  return made(filledPlan(rows, today));
}

/** Some tables of the template, empty or with the worked example. */
export function templateOf(tables: readonly Table[], example: boolean): Promise<MadeFile> {
  return made({ ...templatePlan("werkboek", example), tables });
}

/** As `templateOf`, for a workbook that is there already. */
export function templateBeside(
  tables: readonly Table[],
  example: boolean,
  evidence: WorkbookEvidence,
  snapshot: WorkbookSnapshot,
): Promise<MadeFile> {
  return made({ ...templatePlan("werkboek", example), ...joining(evidence, snapshot, tables) });
}

/** Excel on the web takes no sheets with charts into an open workbook; the adapter makes them there. */
function joining(evidence: WorkbookEvidence, snapshot: WorkbookSnapshot, tables: readonly Table[]) {
  return {
    tables,
    charts: false as const,
    beside: {
      tables: TABLES.filter(({ name }) => findTable(snapshot, name)),
      names: new Set(evidence.names.map(({ name }) => name.toLowerCase())),
    },
  };
}

async function made(plan: NewWorkbook): Promise<MadeFile> {
  // A text that is cut to what a cell holds keeps its whole form on the user's own sheet.
  const bytes = await renderWorkbook(plan, portableCompression, () => {});
  const read = readWorkbook(bytes, "");
  if (!read.ok) throw new Error("a workbook of ours cannot be read");
  return { bytes, sheets: read.value.sheets.map(({ name }) => name), evidence: read.value };
}
