/** The whole of recognition: from what an adapter saw to tables, values and problems. Pure; the same evidence gives the same result. */

import { type Place, type Problem, problem } from "../problems/problem.ts";
import { cellAddress } from "../workbook/address.ts";
import type { WorkbookEvidence } from "../workbook/evidence.ts";
import type { MappingOverride } from "./mapping-override.ts";
import { recogniseSheet } from "./recognise-sheet.ts";
import type { RecognisedWorkbook, UnusedCell } from "./recognised.ts";

export function recogniseWorkbook(
  evidence: WorkbookEvidence,
  overrides: readonly MappingOverride[] = [],
): RecognisedWorkbook {
  const sheets = evidence.sheets.map((sheet) => recogniseSheet(sheet, evidence.styles, overrides));
  const unused = sheets.flatMap((sheet) => sheet.unused);
  const [first] = unused;
  const isEmptyHanded = first !== undefined && sheets.every(({ tables }) => tables.length === 0);
  return {
    source: evidence.source,
    tables: sheets.flatMap(({ tables }) => tables),
    unused,
    problems: [
      ...gathered(sheets.flatMap(({ problems }) => problems)),
      ...(isEmptyHanded ? [problem("R005", "warning", [placeOf(first)], { cells: unused.length })] : []),
    ],
  };
}

function placeOf({ sheet, row, column }: UnusedCell): Place {
  return { sheet, cell: cellAddress(row, column) };
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
