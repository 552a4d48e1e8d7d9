/** Sheets of ours that were put into the open workbook, and taking them away again. */

import { type Problem, problem } from "../../src/problems/problem.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import { type CellValue, isBlank, sameValue } from "../../src/workbook/cell.ts";
import type { RowEvidence, SheetEvidence } from "../../src/workbook/evidence.ts";
import type { MadeFile } from "../engine/plan-view.ts";
import type { OpenWorkbook } from "../open-workbook.ts";

export interface AddedSheets {
  /** Names in the workbook. */
  readonly names: readonly string[];
  /** What stood on each when it was added, by its name in the workbook. */
  readonly contents: ReadonlyMap<string, SheetEvidence>;
}

export const NO_SHEETS: AddedSheets = { names: [], contents: new Map() };

/** `given`: name in the file → name in the workbook. */
export function addedSheets({ evidence }: MadeFile, given: ReadonlyMap<string, string>): AddedSheets {
  const contents = new Map(evidence.sheets.map((sheet) => [given.get(sheet.name) ?? sheet.name, sheet]));
  return { names: [...given.values()], contents };
}

/**
 * Takes the sheets away, unless somebody filled in something on them: that would be lost with them. Gives the refusal then.
 * Results of formulas do not count, Excel may have calculated anew.
 */
export async function removeAdded(workbook: OpenWorkbook, { names, contents }: AddedSheets): Promise<Problem | null> {
  if (names.length === 0) return null;
  const read = await workbook.read({ sheets: names });
  if (!read.ok) return read.refusal;
  for (const sheet of read.value.sheets) {
    const before = contents.get(sheet.name);
    const cell = before ? firstChange(before, sheet) : null;
    if (cell !== null) return problem("X012", "error", [{ sheet: sheet.name, cell }], { sheet: sheet.name, cell });
  }
  const removed = await workbook.removeSheets(names);
  return removed.ok ? null : removed.refusal;
}

function firstChange(before: SheetEvidence, now: SheetEvidence): string | null {
  const known = new Map(before.rows.map((row) => [row.row, row]));
  for (const row of now.rows) {
    const former = known.get(row.row);
    known.delete(row.row);
    const column = changedColumn(former, row);
    if (column !== null) return cellAddress(row.row, column);
  }
  for (const row of known.values()) {
    const column = changedColumn(row, undefined);
    if (column !== null) return cellAddress(row.row, column);
  }
  return null;
}

function changedColumn(before: RowEvidence | undefined, now: RowEvidence | undefined): number | null {
  const width = Math.max(before?.values.length ?? 0, now?.values.length ?? 0);
  for (let column = 1; column <= width; column += 1) {
    if (before?.formulas?.has(column) && now?.formulas?.has(column)) continue;
    if (!sameInput(before?.values[column - 1] ?? null, now?.values[column - 1] ?? null)) return column;
  }
  return null;
}

function sameInput(before: CellValue, now: CellValue): boolean {
  return sameValue(before, now) || (isBlank(before) && isBlank(now));
}
