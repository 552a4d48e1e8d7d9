import type { Place } from "../problems/problem.ts";
import { findColumns } from "../records/find-columns.ts";
import type { Table } from "../schema/table.ts";
import { TABLES } from "../schema/workbook-schema.ts";
import { cellAddress } from "../workbook/address.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../workbook/snapshot.ts";

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

/** The tables of ours that a workbook has, in the order of the schema. */
export function foundTables(workbook: WorkbookSnapshot): FoundTable[] {
  return TABLES.flatMap((table): FoundTable[] => {
    const place = findTable(workbook, table.name);
    if (!place) return [];
    return [{ table, sheet: place.sheet.name, snapshot: place.table, columns: findColumns(table, place.table) }];
  });
}
