/** Heading cells that another program changed without the table knowing: Excel calls such a file damaged and mends it itself. */

import { type Problem, problem } from "../../problems/problem.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { FoundTable } from "../found-table.ts";

/** A heading that is repaired already is only told. */
export function checkHeadingCells({ table, sheet, snapshot }: FoundTable, problems: Problem[], repairs: Edit[]): void {
  for (const [column, found] of snapshot.otherHeadings ?? []) {
    const heading = snapshot.headers[column] ?? "";
    const cell = cellAddress(snapshot.top, snapshot.left + column);
    problems.push(problem("C028", "error", [{ sheet, cell }], { heading, found }));
    const isRepaired = repairs.some(
      (edit) => edit.kind === "setHeader" && edit.table === table.name && edit.column === column,
    );
    if (!isRepaired) repairs.push({ kind: "setHeader", table: table.name, column, before: heading, after: heading });
  }
}
