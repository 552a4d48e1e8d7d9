/** The calculations whose results stand in a workbook, made again: what its tables should hold. */

import { partsOf } from "../../../days/day.ts";
import { findColumns } from "../../../records/find-columns.ts";
import { tableNamed } from "../../../schema/workbook-schema.ts";
import { applyEdits } from "../../../workbook/apply-edits.ts";
import type { CellInput, CellValue } from "../../../workbook/cell.ts";
import type { Edit, ReplaceRows } from "../../../workbook/edit.ts";
import { rowCount } from "../../../workbook/row-count.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../../workbook/snapshot.ts";
import { recomputeCharges } from "../recompute.ts";
import { resultEdits } from "../result-edits.ts";
import { rowsOfRecomputation, rowsOfSettlement } from "../result-rows.ts";
import { settleCharges } from "../settle.ts";

/**
 * The tables as they would be if every calculation of which results stand in the workbook were written again, for the year and
 * the initiative that the results themselves name. None when nothing was calculated, or when it cannot be calculated any more.
 */
export function writtenResults(workbook: WorkbookSnapshot): readonly ReplaceRows[] {
  const posts = new Rows(workbook, "zbPerPost");
  const statement = posts.rowsWith("calculation", "afrekening");
  const comparison = posts.rowsWith("calculation", "oud");
  const tables = new Set<string>();
  let now = workbook;
  const write = (made: readonly Edit[]): void => {
    const after = applyEdits(now, made);
    if (!after.ok) return;
    for (const { kind, table } of made) if (kind === "replaceRows") tables.add(table);
    now = after.value;
  };
  const settledYear = yearIn(posts, statement);
  if (settledYear !== null) {
    const settled = settleCharges(now, { year: settledYear }, 0);
    if (settled.ok) write(resultEdits(now, rowsOfSettlement(settled.value)).value);
  }
  const comparedYear = yearIn(posts, comparison);
  if (comparedYear !== null) {
    const initiative = posts.value(comparison[0], "initiative");
    const options = { year: comparedYear, initiative: initiative === null ? null : String(initiative) };
    const recomputed = recomputeCharges(now, { ...options, ...optionsOf(workbook) }, 0);
    if (recomputed.ok) write(resultEdits(now, rowsOfRecomputation(recomputed.value)).value);
  }
  return [...tables].flatMap((table): ReplaceRows[] => {
    const [before, after] = [findTable(workbook, table)?.table, findTable(now, table)?.table];
    if (!before || !after) return [];
    return [{ kind: "replaceRows", table, rowsBefore: rowCount(before), rows: cellsIn(after) }];
  });
}

function cellsIn({ rows, formulas }: TableSnapshot): readonly (readonly CellInput[])[] {
  return rows.map((row, at) =>
    row.map((value, column): CellInput => {
      const formula = formulas[at]?.[column] ?? null;
      return formula === null ? value : { formula, result: value };
    }),
  );
}

/** What was filled in by hand when the business case was made: full years say it best. */
function optionsOf(workbook: WorkbookSnapshot) {
  const cases = new Rows(workbook, "zbBusinesscase");
  const last = cases.rows.at(-1);
  const number = (key: string): number => Number(cases.value(last, key) ?? 0) || 0;
  return {
    overheadSavedCents: Math.round(number("ownOverhead") * 100),
    guidance: { hours: number("guidanceHours"), hourCents: Math.round(number("hourRate") * 100) },
  };
}

function yearIn(posts: Rows, rows: readonly (readonly CellValue[])[]): number | null {
  for (const row of rows) {
    const to = posts.value(row, "to");
    if (typeof to === "number" && to >= 1) return partsOf(Math.trunc(to)).year;
  }
  return null;
}

/** A table by column key. */
class Rows {
  readonly rows: readonly (readonly CellValue[])[];
  readonly #columns: ReadonlyMap<string, number>;

  constructor(workbook: WorkbookSnapshot, name: string) {
    const found = findTable(workbook, name)?.table;
    this.rows = found?.rows ?? [];
    this.#columns = found ? findColumns(tableNamed(name), found) : new Map();
  }

  rowsWith(key: string, value: CellValue): readonly (readonly CellValue[])[] {
    return this.rows.filter((row) => this.value(row, key) === value);
  }

  value(row: readonly CellValue[] | undefined, key: string): CellValue {
    const at = this.#columns.get(key);
    return at === undefined ? null : (row?.[at] ?? null);
  }
}
