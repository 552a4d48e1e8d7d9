import { type Problem, problem } from "../problems/problem.ts";

/** What is told of sheets that a workbook lacks (T019): nobody looked at what belongs on them. */
export function missingSheets({ missing }: { readonly missing: readonly string[] }): Problem[] {
  return missing.length === 0 ? [] : [problem("T019", "info", [], { sheets: missing })];
}
