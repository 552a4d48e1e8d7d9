import type { RowValues } from "../../schema/computed-values.ts";
import type { CellInput } from "../../workbook/cell.ts";
import type { TableSnapshot } from "../../workbook/snapshot.ts";

/** A row by column key as cells to append: columns that the workbook lacks are left out, formulas come by themselves. */
export function appendedRow(
  values: RowValues,
  table: TableSnapshot,
  columns: ReadonlyMap<string, number>,
): CellInput[] {
  const row = new Array<CellInput>(table.headers.length).fill(null);
  for (const [key, value] of Object.entries(values)) {
    const column = columns.get(key);
    if (column !== undefined) row[column] = value;
  }
  return row;
}
