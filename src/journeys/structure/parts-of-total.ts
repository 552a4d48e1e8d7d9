/** A total of which the parts stand beside it under names that we do not know: complexes, most often. */

import { problem } from "../../problems/problem.ts";
import { isFigure, moneyIn } from "./figures.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** The message names so many of them. */
const SHOWN = 4;
const SAME = 0.015;

/** Only what all parts come to was taken: what the parts are is for the user to say. An amount that is not called a total must be their sum. */
export function tellParts(row: SourceRow, total: SourceCell, work: Workspace): void {
  const parts = row.leftOver().filter((cell) => cell.field === null && !cell.column?.derived && isFigure(cell));
  const sum = parts.reduce((all, cell) => all + (moneyIn(cell) ?? 0), 0);
  const isSum = Math.abs(sum - (moneyIn(total) ?? Number.NaN)) < SAME;
  if (parts.length < 2 || (total.field !== "total" && !isSum)) return;
  const headings = parts.slice(0, SHOWN).map(({ heading }) => heading.replace(/\s+/g, " "));
  const { sheet } = row.table;
  work.problems.add(`S053|${sheet}|${headings.join("|")}`, row.placeOf(parts[0]), (places) =>
    problem("S053", "info", places, { sheet, headings, total: total.heading, hits: places.length }),
  );
}
