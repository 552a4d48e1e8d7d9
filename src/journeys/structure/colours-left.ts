/** Rows whose colour says something that no column of ours takes: that is told. */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { RecognisedTable } from "../../recognise/recognised.ts";
import { cellAddress } from "../../workbook/address.ts";

/** `told`: what placing told, so that colours which say whether something was done are not told twice. */
export function coloursLeft({ sheet, rows, range }: RecognisedTable, told: readonly Problem[]): Problem[] {
  const used = new Set(
    told.flatMap(({ code, places }) => (code === "S118" ? places.map((place) => `${place.sheet}!${place.cell}`) : [])),
  );
  const left = rows.flatMap(({ row, colour }) => {
    const place: Place = { sheet, cell: cellAddress(row ?? range.top, range.left) };
    return colour === undefined || used.has(`${place.sheet}!${place.cell}`) ? [] : [{ place, colour }];
  });
  if (left.length === 0) return [];
  const words = [...new Set(left.map(({ colour }) => colour))];
  const places = left.map(({ place }) => place);
  return [problem("S119", "info", places, { sheet, words, hits: places.length })];
}
