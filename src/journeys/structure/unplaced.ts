import { problem } from "../../problems/problem.ts";
import type { Table } from "../../schema/table.ts";
import type { Placing } from "./account.ts";
import type { SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** A row that cannot become a row of its table goes to Overig as a whole. */
export function nothingPlaced(row: SourceRow, work: Workspace, table: Table): Placing {
  row.release();
  work.problems.add(`S012|${row.table.sheet}|${table.name}`, row.placeOf(), (places) =>
    problem("S012", "warning", places, { table: table.sheet, hits: places.length }),
  );
  return { placed: [] };
}
