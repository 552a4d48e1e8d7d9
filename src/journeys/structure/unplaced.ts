import { problem } from "../../problems/problem.ts";
import type { Table } from "../../schema/table.ts";
import { columnNamed } from "../../schema/workbook-schema.ts";
import { isNoMark, type Placing } from "./account.ts";
import type { SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/**
 * A row that cannot become a row of its table goes to Overig as a whole. `missing`: keys of the columns of which the row has
 * none that can be read; without them what the table asks of every row.
 */
export function nothingPlaced(
  row: SourceRow,
  work: Workspace,
  table: Table,
  missing: readonly string[] = askedBy(table),
): Placing {
  row.release();
  // Boxes that nobody ticked below a list are no row of it.
  if (row.leftOver().every(({ cell }) => isNoMark(cell))) return { placed: [] };
  const columns = missing.map((key) => columnNamed(table, key).heading);
  work.problems.add(`S012|${row.table.sheet}|${table.name}|${columns.join("|")}`, row.placeOf(), (places) =>
    problem("S012", "warning", places, { table: table.sheet, columns, hits: places.length }),
  );
  return { placed: [] };
}

function askedBy({ columns }: Table): string[] {
  const asked = columns.filter(({ required, kind }) => required && kind !== "id");
  return (asked.length > 0 ? asked : columns.slice(0, 1)).map(({ key }) => key);
}
