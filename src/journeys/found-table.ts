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

/** Column key → place in the workbook's table, by heading: people may have moved columns. */
export function columnsOf(table: Table, snapshot: TableSnapshot): Map<string, number> {
  const places = new Map(snapshot.headers.map((heading, index) => [plainHeading(heading), index]));
  return new Map(
    table.columns.flatMap(({ key, heading }) => {
      const place = places.get(plainHeading(heading));
      return place === undefined ? [] : [[key, place] as const];
    }),
  );
}

/** A heading as it is compared: case and white space make no difference. */
export function plainHeading(heading: string): string {
  return heading.trim().replace(/\s+/g, " ").toLowerCase();
}
