/** J3 for the pane: problems grouped by what to do, and the repairs with what they change. */

import { checkWorkbook, validatedAreas } from "../../src/journeys/check/check-workbook.ts";
import { hasOurTables } from "../../src/journeys/structure/foreign-sheets.ts";
import type { Place } from "../../src/problems/problem.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { findTable, snapshotOf, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import type { CheckView, RepairLine } from "./plan-view.ts";
import { problemGroups } from "./problem-groups.ts";
import { shownInput } from "./show-value.ts";

export function checkCall(evidence: WorkbookEvidence): CheckView {
  const snapshot = snapshotOf(evidence);
  const { problems, repairs } = checkWorkbook(snapshot, evidence.source, validatedAreas(evidence));
  const lines = repairs.flatMap((edit) => repairLine(edit, snapshot));
  const repaired = new Set(lines.map(({ place }) => keyOf(place)));
  const groups = problemGroups(problems).map((group) => ({
    ...group,
    isRepairable: group.places.length > 0 && group.places.every((place) => repaired.has(keyOf(place))),
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
    repairLines: lines,
  };
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

/** One line for each cell that a repair changes. Other kinds of edits are no repairs. */
function repairLine(edit: Edit, snapshot: WorkbookSnapshot): RepairLine[] {
  const found = findTable(snapshot, edit.table);
  if (!found) return [];
  const { sheet, table } = found;
  const place = (row: number, column: number): Place => ({
    sheet: sheet.name,
    cell: cellAddress(table.top + 1 + row, table.left + column),
  });
  switch (edit.kind) {
    case "setHeader":
      return [{ place: place(-1, edit.column), before: edit.before, after: edit.after }];
    case "setCell":
      return [{ place: place(edit.row, edit.column), before: shownInput(edit.before), after: shownInput(edit.after) }];
    case "restoreColumn":
      return edit.after.flatMap((after, row) =>
        (table.formulas[row]?.[edit.column] ?? null) === null
          ? [{ place: place(row, edit.column), before: shownInput(edit.before[row] ?? null), after: shownInput(after) }]
          : [],
      );
    case "restoreValidation":
      return [{ place: place(0, edit.column), before: "deels zonder keuzelijst of grens", after: "overal terug" }];
    default:
      return [];
  }
}
