/** What a repair changes, cell by cell, for the preview; and whether it mends a problem. */

import type { Place, ProblemCode } from "../../src/problems/problem.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import { type CellInput, type CellValue, isFormulaInput, sameValue } from "../../src/workbook/cell.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { findTable, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import type { RepairLine } from "./plan-view.ts";
import { shownCell } from "./show-cell.ts";

/** A line for each cell that changes. Kinds of edits that are no repairs give none. */
export function repairLines(edit: Edit, snapshot: WorkbookSnapshot): RepairLine[] {
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
    case "setCell": {
      const show = showAs(edit.table, table.headers[edit.column] ?? "");
      return [{ place: place(edit.row, edit.column), before: show(edit.before), after: show(edit.after) }];
    }
    case "restoreColumn": {
      const show = showAs(edit.table, table.headers[edit.column] ?? "");
      return edit.after.flatMap((after, row) => {
        const hadFormula = (table.formulas[row]?.[edit.column] ?? null) !== null;
        if (hadFormula) return [];
        const before = show(edit.before[row] ?? null);
        return [{ place: place(row, edit.column), before, after: show(after) }];
      });
    }
    case "restoreValidation":
      return [{ place: place(0, edit.column), before: "deels zonder keuzelijst of grens", after: "overal terug" }];
    case "replaceRows":
      return edit.rows.flatMap((row, at) =>
        row.flatMap((after, column) => {
          const before = table.rows[at]?.[column] ?? null;
          const formula = table.formulas[at]?.[column] ?? null;
          if (isSame(before, formula, after)) return [];
          const show = showAs(edit.table, table.headers[column] ?? "");
          return [{ place: place(at, column), before: show(before), after: show(after) }];
        }),
      );
    default:
      return [];
  }
}

function isSame(value: CellValue, formula: string | null, after: CellInput): boolean {
  if (isFormulaInput(after)) return formula === after.formula && sameValue(value, after.result);
  return formula === null && sameValue(value, after);
}

/** A column of which the list or limit is gone. */
const BARE_COLUMN: ProblemCode = "C021";

/** Tells whether these repairs mend a problem. A list that comes back mends its whole column, but no value in it. */
export function mendedBy(
  repairs: readonly Edit[],
  snapshot: WorkbookSnapshot,
): (code: ProblemCode, place: Place) => boolean {
  const cells = new Set<string>();
  const columns = new Set<string>();
  for (const edit of repairs) {
    for (const { place } of repairLines(edit, snapshot)) {
      if (edit.kind === "restoreValidation") columns.add(columnKey(place));
      else cells.add(`${place.sheet}!${place.cell}`);
    }
  }
  return (code, place) =>
    code === BARE_COLUMN ? columns.has(columnKey(place)) : cells.has(`${place.sheet}!${place.cell}`);
}

function columnKey({ sheet, cell }: Place): string {
  return `${sheet}!${cell.replace(/\d+$/, "")}`;
}

/** A formula by what it gives. */
function showAs(tableName: string, heading: string): (input: CellInput) => string {
  const show = shownCell(tableName, heading);
  return (input) => (isFormulaInput(input) ? `de formule, die geeft ${show(input.result)}` : show(input));
}
