/** Costs of several complexes beside each other: a column for each, under its number or name. */

import { isCostItem } from "../../recognise/cost-items.ts";
import type { RecognisedColumn } from "../../recognise/recognised.ts";
import { isNumberedLikeYear } from "../../recognise/title-complex.ts";
import { NUMBERED } from "./complex-register.ts";
import { holdsFigures, isFigure } from "./figures.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";
import { yearIn } from "./year-in.ts";

/** "Kosten per complex" says that the columns are complexes, whatever these are called. */
const PER_COMPLEX = /\b(?:per|naar|alle) (?:complex|complexen|gebouw|flat)\b|^(?:complex|complexen)$/i;
/** What else stands over figures beside an item of costs. */
const NO_NAME =
  /\b(?:totaal|som|verschil|gem|gemiddeld\w*|per|aantal|aant|btw|excl|incl|bedrag|kosten|begroot|begroting|werkelijk|jaar|mnd|maand|m2|uur|uren|tarief|prijs|aandeel|norm|alle|index\w*)\b|%|€|m²/i;

export interface CostOfComplex {
  readonly cell: SourceCell;
  readonly complex: string;
}

/** For a list: the cells of a row that hold the costs of a complex, with its number; the total of all of them is none. */
export function costsOfComplexes(source: SourceTable, work: Workspace): (row: SourceRow) => CostOfComplex[] {
  const isSaid = saysPerComplex(source);
  const areNumbered = source.table.columns.some(({ heading }) => NUMBERED.test(heading.trim()));
  return (row) =>
    row.leftOver().flatMap((cell) => {
      if (cell.field !== null || cell.column?.derived || cell.column?.period || !isFigure(cell) || !hasValue(cell.cell))
        return [];
      const isLikeYear = (isSaid || areNumbered) && isNumberedLikeYear(cell.heading);
      const complex = work.complexes.ofHeading(cell, row, isLikeYear || (isSaid && isName(cell.heading)));
      return complex === undefined ? [] : [{ cell, complex }];
    });
}

function saysPerComplex({ table }: SourceTable): boolean {
  const said = [
    table.sheet,
    table.context.title ?? "",
    ...table.columns.flatMap(({ heading }) => heading.split(" / ")),
  ];
  return said.some((text) => PER_COMPLEX.test(text.trim())) || areBuildings(table.columns);
}

/** "Parkflat" beside "Torenflat", and no other figures but a total of theirs. */
function areBuildings(columns: readonly RecognisedColumn[]): boolean {
  const figures = columns.filter(
    (column) => column.field === null && !column.derived && column.period === undefined && holdsFigures(column),
  );
  const named = figures.filter(({ heading }) => BUILDING.test(heading.trim()));
  return named.length >= 2 && figures.every((column) => named.includes(column) || TOTAL.test(column.heading.trim()));
}

/** What buildings are called after: at the end of a name ("Torenflat", "De Meidoornhof") or in front of it ("Blok A"). */
const BUILDING =
  /\p{L}{2,}(?:flat|toren|gebouw|hof|staete|burcht|residentie|haven|poort|borgh?|veste|wal|plein|park|laan|straat|weg)$|^(?:de |het )?(?:flat|toren|blok|gebouw|hof|residentie|huize|villa)\b ?\S/iu;
const TOTAL = /^(?:totaal|totalen|som|samen|alle|beide|tot\b)/i;

function isName(heading: string): boolean {
  return /\p{L}|\d{2}/u.test(heading) && !NO_NAME.test(heading) && yearIn(heading) === null && !isCostItem(heading);
}
