import { hasOurTables } from "../../src/journeys/structure/foreign-sheets.ts";
import { tablesOfGroups } from "../../src/schema/workbook-schema.ts";
import { findTable, snapshotOf } from "../../src/workbook/snapshot.ts";
import type { TemplateRequest } from "./engine.ts";
import { part } from "./part.ts";
import type { MadeFile } from "./plan-view.ts";

/**
 * J1: chosen groups of sheets. Into a workbook only the sheets that it lacks; null when it has them all. The example never
 * goes beside rows that are there already.
 */
export async function templateFor({ groups, example, into }: TemplateRequest): Promise<MadeFile | null> {
  const tables = tablesOfGroups(groups);
  const { templateBeside, templateOf } = await part(() => import("./make-file.ts"));
  if (!into) return templateOf(tables, example);
  const snapshot = snapshotOf(into);
  const missing = tables.filter(({ name }) => !findTable(snapshot, name));
  if (missing.length === 0) return null;
  return templateBeside(missing, example && !hasOurTables(into), into, snapshot);
}
