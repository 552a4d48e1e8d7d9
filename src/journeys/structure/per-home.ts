/** Amounts of one home in a list of costs: beside what the whole building costs they follow from it, and go to Overig. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { isFigure } from "./figures.ts";
import { hasValue, type SourceCell, type SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const PER_HOME =
  /\b(?:per|p) (?:woning|vhe|eenheid|huishouden|appartement|adres)\b|\bp w(?: p [mj])?\b|\bpwp[mj]\b|\bp\/w\b/;

/** "Kosten per woning", "p.w.p.m.". */
export function isPerHome(heading: string): boolean {
  return PER_HOME.test(normalise(heading));
}

/** Says which columns of a row of costs hold what one home pays; "Per maand" beside "Per woning per jaar" is that as well. */
export function tellPerHome(row: SourceRow, work: Workspace): void {
  const cells = row.leftOver().filter((cell) => hasValue(cell.cell) && !cell.column?.leftOut);
  const isSaid = cells.some(({ heading }) => isPerHome(heading));
  for (const cell of cells) {
    if (!isPerHome(cell.heading) && !(isSaid && cell.field === "perUnit")) continue;
    if (cell.field !== "perUnit" && !isFigure(cell)) continue;
    tell(row, cell, work);
  }
}

function tell(row: SourceRow, cell: SourceCell, work: Workspace): void {
  const { sheet } = row.table;
  const { heading } = cell;
  work.problems.add(`S064|${sheet}|${heading}`, row.placeOf(cell), (places) =>
    problem("S064", "info", places, { sheet, heading, hits: places.length }),
  );
}
