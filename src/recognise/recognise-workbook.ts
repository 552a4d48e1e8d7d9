/** The whole of recognition: from what an adapter saw to tables, values and problems. Pure; the same evidence gives the same result. */

import type { Place, Problem } from "../problems/problem.ts";
import type { WorkbookEvidence } from "../workbook/evidence.ts";
import type { MappingOverride } from "./mapping-override.ts";
import { recogniseSheet } from "./recognise-sheet.ts";
import type { RecognisedWorkbook } from "./recognised.ts";

export function recogniseWorkbook(
  evidence: WorkbookEvidence,
  overrides: readonly MappingOverride[] = [],
): RecognisedWorkbook {
  const sheets = evidence.sheets.map((sheet) => recogniseSheet(sheet, evidence.styles, overrides));
  return {
    source: evidence.source,
    tables: sheets.flatMap(({ tables }) => tables),
    unused: sheets.flatMap(({ unused }) => unused),
    problems: gathered(sheets.flatMap(({ problems }) => problems)),
  };
}

/** Many hits of one cause are one problem with many places. */
function gathered(problems: readonly Problem[]): Problem[] {
  const byCause = new Map<string, { problem: Problem; places: Place[] }>();
  for (const problem of problems) {
    const sheet = problem.places[0]?.sheet ?? "";
    const key = `${problem.code}|${problem.severity}|${sheet}|${JSON.stringify(problem.facts)}`;
    const known = byCause.get(key);
    if (known) known.places.push(...problem.places);
    else byCause.set(key, { problem, places: [...problem.places] });
  }
  return [...byCause.values()].map(({ problem, places }) => ({ ...problem, places }));
}
