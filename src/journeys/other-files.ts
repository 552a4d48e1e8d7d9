/** What stands among the workbooks of a folder and is none of them: somebody's list, a report of the program, a committee's copy. */

import { type Problem, problem } from "../problems/problem.ts";
import { sharedBase } from "../schema/tables/shared-base.ts";
import type { WorkbookEvidence } from "../workbook/evidence.ts";
import { hasOurTables, isReport } from "./structure/foreign-sheets.ts";

/**
 * Why a file does not count, or null for a workbook of ours: what is in a copy would count twice. A report of the program gives
 * "report": there is nothing to tell about it.
 */
export function otherFile(evidence: WorkbookEvidence, file: string): Problem | "report" | null {
  if (isReport(evidence)) return "report";
  if (!hasOurTables(evidence)) return problem("C002", "error", [], { workbook: file });
  const isCopy = evidence.sheets.some(({ tables }) => tables.some(({ name }) => name === sharedBase.name));
  return isCopy ? problem("A004", "info", [], { workbook: file }) : null;
}
