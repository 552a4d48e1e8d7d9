/** Homes in which two households live at the same time by the rows of this import: nobody can say then who pays what. */

import { type Problem, problem } from "../../problems/problem.ts";
import { cellAddress } from "../../workbook/address.ts";
import { groupBy } from "../group-by.ts";
import { atTheSameTime, spanBetween } from "../same-time.ts";
import type { Workspace } from "./workspace.ts";

/** One warning with the rows of the source, or nothing. */
export function householdsTogether(work: Workspace): Problem[] {
  // Who left and who came in one row: that is told as what it is (S065).
  const inMoves = new Set(
    work.account.placed.flatMap(({ placed }) => {
      const own = placed.filter(({ table }) => table === "zbBewoning");
      return own.length > 1 ? own.map(({ id }) => id) : [];
    }),
  );
  const stays = work.draft("zbBewoning").rows.map(({ id, unit, from, to }) => ({
    id: String(id),
    unit: String(unit),
    ...spanBetween(typeof from === "number" ? from : null, typeof to === "number" ? to : null),
  }));
  const together = [...groupBy(stays, ({ unit }) => unit)].flatMap(([unit, own]) => {
    const found = atTheSameTime(own);
    return found.some(({ id }) => !inMoves.has(id)) ? [{ unit, ids: found.map(({ id }) => id) }] : [];
  });
  if (together.length === 0) return [];
  const ids = new Set(together.flatMap((home) => home.ids));
  const places = work.account.placed.flatMap(({ source, at, placed }) => {
    if (!placed.some(({ table, id }) => table === "zbBewoning" && ids.has(id))) return [];
    const { sheet, layout, range } = source.table;
    return [{ sheet, cell: layout === "transposed" ? cellAddress(range.top, at) : cellAddress(at, range.left) }];
  });
  const units = together.map(({ unit }) => unit);
  return [problem("S081", "warning", places, { homes: units.length, units })];
}
