import type { Place } from "../problems/problem.ts";
import type { Table } from "../schema/table.ts";
import { cellAddress } from "../workbook/address.ts";
import type { TableSnapshot } from "../workbook/snapshot.ts";

/** A table of the workbook with its description and where each described column stands in it. */
export interface FoundTable {
  readonly table: Table;
  readonly sheet: string;
  readonly snapshot: TableSnapshot;
  /** Column key → index in the snapshot's rows. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Where a cell of the body stands. */
export function placeOf({ sheet, snapshot }: FoundTable, row: number, column: number): Place {
  return { sheet, cell: cellAddress(snapshot.top + 1 + row, snapshot.left + column) };
}
