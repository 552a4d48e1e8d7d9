/** Figures of a business case that somebody worked out for each initiative: Zelfbeheer works it out itself, so they are to compare with. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedColumn } from "../../recognise/recognised.ts";
import { hasValue, type SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const FIGURE =
  /\b(?:besparing\w*|investering\w*|begeleiding\w*|begeleidingsuren|uurtarief|terugverdientijd|opbrengst\w*|rendement|resultaat|netto|baten|eenmalige kosten|jaarlijkse kosten|kosten (?:eenmalig|jaarlijks))\b/;
const SHOWN = 3;

function isOfCase({ field, heading }: RecognisedColumn): boolean {
  return field === null && FIGURE.test(normalise(heading));
}

/** Says of at least two such columns of an initiative why they stand in Overig. */
export function tellBusinessFigures(row: SourceRow, work: Workspace): void {
  const keys = row.source.keysWhere(isOfCase);
  if (keys.length < 2) return;
  const { sheet } = row.table;
  const headings = keys.slice(0, SHOWN).map((key) => row.source.columnOf(key)?.heading.replace(/\s+/g, " ") ?? "");
  for (const cell of row.leftOver()) {
    if (!keys.includes(cell.key) || !hasValue(cell.cell)) continue;
    work.problems.add(
      `S085|${sheet}`,
      row.placeOf(cell),
      (places, { distinct }) => problem("S085", "info", places, { sheet, headings, initiatives: distinct }),
      String(row.row.row),
    );
  }
}
