/** J3 for the pane: problems grouped by what to do, and the repairs with what they change. */

import { checkWorkbook, validatedAreas } from "../../src/journeys/check/check-workbook.ts";
import { lostTables } from "../../src/journeys/check/lost-tables.ts";
import { hasOurTables } from "../../src/journeys/structure/foreign-sheets.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { snapshotOf } from "../../src/workbook/snapshot.ts";
import type { CheckView } from "./plan-view.ts";
import { problemGroups } from "./problem-groups.ts";
import { mendedBy, repairLines } from "./repair-lines.ts";

export function checkCall(evidence: WorkbookEvidence): CheckView {
  const snapshot = snapshotOf(evidence);
  const { problems, repairs } = checkWorkbook(
    snapshot,
    evidence.source,
    validatedAreas(evidence),
    lostTables(evidence),
  );
  const isMended = mendedBy(repairs, snapshot);
  const groups = problemGroups(problems).map((group) => ({
    ...group,
    isRepairable: group.places.length > 0 && group.places.every((place) => isMended(group.code, place)),
  }));
  const count = (severity: string) =>
    groups.filter((group) => group.severity === severity).reduce((sum, group) => sum + group.count, 0);
  return {
    groups,
    errors: count("error"),
    warnings: count("warning"),
    hints: count("info"),
    rows: snapshot.sheets.flatMap(({ tables }) => tables).reduce((sum, { rows }) => sum + rows.length, 0),
    hasOurs: hasOurTables(evidence),
    repairs,
    repairLines: repairs.flatMap((edit) => repairLines(edit, snapshot)),
  };
}
