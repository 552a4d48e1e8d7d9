/**
 * What residents wrote outside the tables of a copy: on a sheet of their own, beside a table, in a comment, or as a photo. No cell of
 * the workbook is for it, so it is told with its place, for somebody to read.
 */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import { LISTS_SHEET, START_SHEET } from "../../schema/sheets.ts";
import type { Table } from "../../schema/table.ts";
import { cellAddress } from "../../workbook/address.ts";
import { isBlank } from "../../workbook/cell.ts";
import type { SheetEvidence, WorkbookEvidence } from "../../workbook/evidence.ts";
import type { CopyTables } from "./copy-tables.ts";

/** Sheets of their own (N060), cells beside tables (N061), comments and pictures (N062). */
export function tellBeside(
  copy: WorkbookEvidence,
  { areas, alike }: CopyTables,
  seen: readonly Table[],
): readonly Problem[] {
  const known = new Set([
    START_SHEET,
    LISTS_SHEET,
    ...seen.map(({ sheet }) => sheet),
    ...alike.map((one) => one.sheet),
  ]);
  const knownNames = new Set([...known].map(fold));
  const sheets = new Map([...areas.values()].map((area) => [area.sheet, [] as Area[]]));
  for (const { sheet, snapshot } of areas.values())
    sheets.get(sheet)?.push({
      top: snapshot.top,
      left: snapshot.left,
      right: snapshot.left + snapshot.headers.length - 1,
    });
  const problems: Problem[] = [];
  for (const sheet of copy.sheets) {
    const own = sheets.get(sheet.name);
    if (own) {
      const places = besideIn(sheet, own);
      if (places.length > 0)
        problems.push(problem("N061", "info", places, { sheet: sheet.name, cells: places.length }));
    } else if (!knownNames.has(fold(sheet.name))) {
      const [first] = filledCells(sheet);
      if (first) problems.push(problem("N060", "info", [placeOf(sheet, first)], { sheet: sheet.name }));
    }
  }
  const [comments, pictures] = [copy.contents.includes("comments"), copy.contents.includes("pictures")];
  if (comments || pictures) problems.push(problem("N062", "info", [], { comments, pictures }));
  return problems;
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

type Cell = readonly [row: number, column: number];

/** Cells beside every table; above the tables of a sheet stand our own words. */
function besideIn(sheet: SheetEvidence, areas: readonly Area[]): Place[] {
  const top = Math.min(...areas.map((area) => area.top));
  return filledCells(sheet).flatMap((cell) => {
    const [row, column] = cell;
    const isBeside = row >= top && areas.every(({ left, right }) => column < left || column > right);
    return isBeside ? [placeOf(sheet, cell)] : [];
  });
}

function filledCells({ rows }: SheetEvidence): Cell[] {
  return rows.flatMap(({ row, values }) =>
    values.flatMap((value, at): Cell[] => (isBlank(value) ? [] : [[row, at + 1]])),
  );
}

function placeOf({ name }: SheetEvidence, [row, column]: Cell): Place {
  return { sheet: name, cell: cellAddress(row, column) };
}
