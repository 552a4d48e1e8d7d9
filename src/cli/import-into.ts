/** Rows into a copy of a workbook that has tables of ours: sheets it lacks are added, the rest are edits (product rule 4a.1). */

import { refreshResults } from "../journeys/check/refresh-results.ts";
import { importEdits } from "../journeys/structure/import-edits.ts";
import type { StructurePlan } from "../journeys/structure/plan.ts";
import { type Outcome, problem } from "../problems/problem.ts";
import { snapshotOf } from "../workbook/snapshot.ts";
import { FileWorkbook } from "../xlsx/file-adapter.ts";
import { nativeZip } from "./native-zip.ts";
import { type Target, withTables } from "./with-tables.ts";

/** The bytes of the workbook with the rows of the plan; refused, with nothing changed, when a column for them is missing. */
export async function importInto(target: Target, plan: StructurePlan, today: number): Promise<Outcome<Uint8Array>> {
  const edits = importEdits(plan, snapshotOf(target.evidence));
  const complete = await withTables(target, edits.missingTables, today);
  if (!complete.ok) return complete;
  const workbook = new FileWorkbook(complete.value.bytes, target.evidence.source, nativeZip);
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
  return { ok: true, value: workbook.bytes, problems: [...complete.problems, ...applied.problems] };
}
