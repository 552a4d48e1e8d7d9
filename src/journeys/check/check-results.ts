/** Tables that a calculation wrote: do they still hold what it gives, and are their formulas the ones it wrote? */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { Column } from "../../schema/column.ts";
import { type CellInput, isBlank, isFormulaInput } from "../../workbook/cell.ts";
import type { Edit, ReplaceRows } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { writtenResults } from "../charges/results/written-results.ts";
import { type FoundTable, placeOf } from "../found-table.ts";
import { agrees, shownIn, storesNoResults, typedOver } from "./results-in-cells.ts";

/** More differences in a table are one problem: it is out of date as a whole. */
const MOST_CELLS = 25;
/** A result that was pasted as a value, and a formula written otherwise, perhaps by an older version of ours: the data is the same. */
const RIGHT_RESULT: ReadonlySet<string> = new Set(["C018", "C022"]);

/**
 * Calculates again what stands in Per post, Verdeling, Afrekening and the other results, and compares cell by cell: a formula that was
 * changed, a value that was pasted, data that changed since. The repair writes the results anew.
 */
export function checkResults(
  workbook: WorkbookSnapshot,
  found: readonly FoundTable[],
  problems: Problem[],
  repairs: Edit[],
): void {
  const edits = writtenResults(workbook);
  const byName = new Map(found.map((own) => [own.table.name, own]));
  const told = edits.flatMap((edit) => {
    const own = byName.get(edit.table);
    return own ? problemsOf(own, edit) : [];
  });
  if (told.length === 0) return;
  problems.push(...told);
  repairs.push(...edits);
}

function problemsOf(own: FoundTable, { rows }: ReplaceRows): Problem[] {
  const { snapshot, sheet } = own;
  if (snapshot.rows.length !== rows.length) {
    const at = Math.min(snapshot.rows.length, rows.length) - 1;
    return [outdated(sheet, [placeOf(own, Math.max(0, at), 0)])];
  }
  const isUnstored = storesNoResults(own);
  let lacksResults = false;
  const differences: Problem[] = [];
  for (const [key, index] of own.columns) {
    const column = own.table.columns.find((candidate) => candidate.key === key);
    // Columns with an engine of their own are compared row by row elsewhere.
    if (!column || column.computed?.engine !== undefined) continue;
    const isSameFormula = ownFormulas(own, index) ? sameFormula() : () => true;
    rows.forEach((row, at) => {
      const expected = row[index] ?? null;
      if (isUnstored && isFormulaInput(expected) && isBlank(snapshot.rows[at]?.[index])) lacksResults = true;
      else {
        const difference = differenceOf(own, at, index, expected, isSameFormula, column);
        if (difference) differences.push(difference);
      }
    });
  }
  const unstored = lacksResults ? [problem("C030", "warning", [{ sheet, cell: "" }], {})] : [];
  const wrong = differences.filter(({ code }) => !RIGHT_RESULT.has(code));
  if (wrong.length <= MOST_CELLS) return [...unstored, ...differences];
  const right = differences.filter(({ code }) => RIGHT_RESULT.has(code));
  const places = wrong.flatMap((difference) => difference.places);
  return [...unstored, outdated(sheet, places), ...right];
}

function differenceOf(
  own: FoundTable,
  at: number,
  index: number,
  expected: CellInput,
  isSameFormula: (one: string, other: string) => boolean,
  column: Column,
): Problem | null {
  const { snapshot } = own;
  const { heading } = column;
  const value = snapshot.rows[at]?.[index] ?? null;
  const formula = snapshot.formulas[at]?.[index] ?? null;
  const place = placeOf(own, at, index);
  const result = isFormulaInput(expected) ? expected.result : expected;
  if (isFormulaInput(expected) && formula === null) return typedOver(own, column, value, result, place);
  if (!agrees(value, result)) {
    const facts = { heading, found: shownIn(column, value), expected: shownIn(column, result) };
    return problem("C019", "error", [place], facts);
  }
  if (isFormulaInput(expected) && formula !== null && !isSameFormula(formula, expected.formula)) {
    return problem("C022", "warning", [place], { heading });
  }
  return null;
}

/** Whether the column's formulas are written as we write them; another program may have put cell addresses in their place. */
function ownFormulas({ snapshot }: FoundTable, index: number): boolean {
  return snapshot.formulas.some((row) => row[index]?.includes("[") ?? false);
}

/** Compares the formulas of a column, which has the same one in nearly every row. */
function sameFormula(): (one: string, other: string) => boolean {
  const known = new Map<string, string>();
  const plainOf = (formula: string): string => {
    const plainly = known.get(formula) ?? plain(formula);
    known.set(formula, plainly);
    return plainly;
  };
  return (one, other) => plainOf(one) === plainOf(other);
}

/** `tbl[@Column]`, `[@Column]` and `tbl[[#This Row],[Column]]` are the same to Excel; so are capitals and spaces. */
function plain(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replace(/\w*\[\[#This Row\],\s*\[([^\]]*)\]\]/gi, "[@$1]")
    .replace(/\w*\[@\[?([^\]]*)\]?\]/g, "[@$1]")
    .replace(/\s+/g, "")
    .toLowerCase();
}

function outdated(sheet: string, places: readonly Place[]): Problem {
  return problem("C023", "error", places, { sheet });
}
