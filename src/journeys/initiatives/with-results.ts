import type { Outcome } from "../../problems/problem.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { refreshResults } from "../check/refresh-results.ts";

/** Edits with the results of every formula that reads what they change, for readers that do not calculate. */
export function withResults(workbook: WorkbookSnapshot, edits: readonly Edit[]): Outcome<readonly Edit[]> {
  const after = applyEdits(workbook, edits);
  if (!after.ok) return after;
  return { ok: true, value: [...edits, ...refreshResults(after.value)], problems: [] };
}
