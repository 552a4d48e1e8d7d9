/** Is the list or limit of each column still there, for all its rows? Pasting over cells takes it away (product journey J3). */

import { type Problem, problem } from "../../problems/problem.ts";
import { HEADER_ROW } from "../../schema/sheets.ts";
import { hasRule } from "../../schema/validated.ts";
import type { CellRange } from "../../workbook/address.ts";
import type { Edit } from "../../workbook/edit.ts";
import { type FoundTable, placeOf } from "../found-table.ts";

/** `validated`: the areas of the sheet that Excel holds to a rule. A user's own arrangement of columns is reported, not repaired. */
export function checkValidations(
  own: FoundTable,
  validated: readonly CellRange[],
  isThere: (table: string) => boolean,
  problems: Problem[],
  repairs: Edit[],
): void {
  const { table, snapshot, columns } = own;
  const isInPlace =
    snapshot.top === HEADER_ROW && snapshot.left === 1 && table.columns.every(({ key }, at) => columns.get(key) === at);
  for (const column of table.columns) {
    const index = columns.get(column.key);
    if (index === undefined || !hasRule(table, column, isThere)) continue;
    const bare = bareRows(own, index, validated);
    if (bare.length === 0) continue;
    const { heading } = column;
    problems.push(problem("C021", "info", [placeOf(own, bare[0] ?? 0, index)], { heading, cells: bare.length }));
    if (isInPlace) repairs.push({ kind: "restoreValidation", table: table.name, column: index });
  }
}

function bareRows({ snapshot }: FoundTable, index: number, validated: readonly CellRange[]): number[] {
  const column = snapshot.left + index;
  const [first, last] = [snapshot.top + 1, snapshot.top + snapshot.rows.length];
  const over = validated.filter(({ left, right }) => left <= column && column <= right);
  if (over.some(({ top, bottom }) => top <= first && bottom >= last)) return [];
  return snapshot.rows.flatMap((_, row) =>
    over.some(({ top, bottom }) => top <= first + row && bottom >= first + row) ? [] : [row],
  );
}
