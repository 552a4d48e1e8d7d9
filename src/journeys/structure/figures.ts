/** Which columns hold figures, and the money in a cell. */

import type { RecognisedColumn } from "../../recognise/recognised.ts";
import { type SourceCell, textOfValue } from "./source-row.ts";

const FIGURES: ReadonlySet<string> = new Set(["amount", "integer", "decimal"]);

/** Amounts, or numbers that may be amounts. */
export function holdsFigures({ type }: Pick<RecognisedColumn, "type">): boolean {
  return FIGURES.has(type);
}

/** Whether a cell stands in a column of figures. */
export function isFigure({ column }: SourceCell): boolean {
  return column !== null && holdsFigures(column);
}

/** The figure of a cell that holds money; undefined for anything else. */
export function moneyIn(cell: SourceCell | null | undefined): number | undefined {
  const figure = cell ? Number(textOfValue(cell.cell.value)) : Number.NaN;
  return Number.isFinite(figure) ? figure : undefined;
}
