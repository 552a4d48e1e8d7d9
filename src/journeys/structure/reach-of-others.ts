import { problem } from "../../problems/problem.ts";
import type { RecognisedColumn } from "../../recognise/recognised.ts";
import type { SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Tells of phone numbers and e-mail addresses that are not, or not for certain, of whom the row is about ("Tel buddy"). */
export function tellReachOfOthers(row: SourceRow, work: Workspace): void {
  for (const cell of row.leftIn(isReachOfNobody)) {
    const { heading } = cell;
    work.problems.add(`S049|${row.table.sheet}|${heading}`, row.placeOf(cell), (places) =>
      problem("S049", "info", places, { sheet: row.table.sheet, heading }),
    );
  }
}

function isReachOfNobody({ type, field, leftOut }: RecognisedColumn): boolean {
  return (type === "phone" || type === "email") && field === null && !leftOut;
}
