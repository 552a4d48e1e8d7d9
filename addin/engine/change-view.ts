/** Edits as a person checks them before they are written: cells that change, rows that come, what to look out for. */

import type { Problem } from "../../src/problems/problem.ts";
import { tableNamed } from "../../src/schema/workbook-schema.ts";
import { type CellInput, isBlank, isFormulaInput } from "../../src/workbook/cell.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { findTable, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import type { ProblemGroup } from "./found.ts";
import type { RepairLine, TableRows } from "./plan-view.ts";
import { problemGroups } from "./problem-groups.ts";
import { repairLines } from "./repair-lines.ts";
import { shownCell } from "./show-cell.ts";

export interface ChangeView {
  readonly edits: readonly Edit[];
  readonly lines: readonly RepairLine[];
  readonly rows: readonly NewRows[];
  readonly problems: readonly ProblemGroup[];
  /** What stays undone, with the reason. */
  readonly open?: readonly string[];
}

/** Rows that come below a table, or in place of all rows of a table that the program owns. */
export interface NewRows extends TableRows {
  readonly isReplaced: boolean;
  /** The first rows in words. */
  readonly samples: readonly string[];
}

const SAMPLES = 20;
/** More cells of a row than this say little in a narrow pane. */
const CELLS = 5;

/** Results of formulas that follow from the change are written, not shown. */
export function changeView(
  edits: readonly Edit[],
  snapshot: WorkbookSnapshot,
  problems: readonly Problem[] = [],
): ChangeView {
  const shown = edits.filter(({ kind }) => kind !== "restoreColumn");
  return {
    edits,
    lines: shown.flatMap((edit) => repairLines(edit, snapshot)),
    rows: shown.flatMap((edit) => newRows(edit, snapshot)),
    problems: problemGroups(problems),
  };
}

function newRows(edit: Edit, snapshot: WorkbookSnapshot): NewRows[] {
  if (edit.kind !== "appendRows" && edit.kind !== "replaceRows") return [];
  const found = findTable(snapshot, edit.table);
  if (!found) return [];
  const inWords = (row: readonly CellInput[]): string =>
    row
      .flatMap((input, at) => {
        const isEmpty = isFormulaInput(input) || isBlank(input);
        return isEmpty ? [] : [shownCell(edit.table, found.table.headers[at] ?? "")(input)];
      })
      .slice(0, CELLS)
      .join(" · ");
  return [
    {
      table: edit.table,
      sheet: tableNamed(edit.table).sheet,
      rows: edit.rows.length,
      isReplaced: edit.kind === "replaceRows",
      samples: edit.rows.slice(0, SAMPLES).map(inWords),
    },
  ];
}
