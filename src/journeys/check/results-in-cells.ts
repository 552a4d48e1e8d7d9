/** Results of formulas as the check compares and shows them. */

import { dutchOf } from "../../days/day.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { Column } from "../../schema/column.ts";
import { type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import type { FoundTable } from "../found-table.ts";

/** Half a cent: less is a difference of binary fractions. */
const HAIR = 0.005;
/** Figures that binary fractions keep; what comes after them is noise. */
const FIGURES = 12;

/** Nothing and "" are the same to whoever reads. */
export function agrees(value: CellValue, expected: CellValue): boolean {
  if (typeof value === "number" && typeof expected === "number") return Math.abs(value - expected) < HAIR;
  if (isBlank(value) || isBlank(expected)) return isBlank(value) === isBlank(expected);
  if (isCellError(value)) return false;
  return String(value) === String(expected);
}

/** A value as people read it: a day as a date, an amount in cents, text between quotation marks; "niets" for an empty cell. */
export function shownIn({ kind }: Column, value: CellValue): string {
  if (isBlank(value)) return "niets";
  if (isCellError(value)) return value.error;
  if (typeof value !== "number") return `"${value}"`;
  if (kind === "date" && value >= 1) return dutchOf(Math.floor(value));
  const plain = kind === "amount" ? value.toFixed(2) : String(Number(value.toPrecision(FIGURES)));
  return plain.replace(".", ",");
}

/**
 * A value over a formula. Where the program alone writes, another value than the formula gives is an error: letters go out with
 * it. On sheets of people it is a warning: they may know what the formula does not.
 */
export function typedOver(
  { table }: FoundTable,
  column: Column,
  value: CellValue,
  expected: CellValue,
  place: Place,
): Problem {
  const { heading } = column;
  if (agrees(value, expected)) return problem("C018", "warning", [place], { heading });
  const facts = { heading, found: shownIn(column, value), expected: shownIn(column, expected) };
  return problem("C029", table.owner === "program" ? "error" : "warning", [place], facts);
}

/** Whether formulas stand there and not one holds a result: a program that does not calculate saved the workbook. */
export function storesNoResults({ snapshot }: FoundTable): boolean {
  let hasFormulas = false;
  for (const [at, row] of snapshot.formulas.entries()) {
    for (const [index, formula] of row.entries()) {
      if (formula === null) continue;
      if (!isBlank(snapshot.rows[at]?.[index])) return false;
      hasFormulas = true;
    }
  }
  return hasFormulas;
}
