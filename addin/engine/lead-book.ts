/** What the views of an initiative know of the whole workbook, before they ask for more. */

import { foundTables } from "../../src/journeys/found-table.ts";
import { readRows } from "../../src/records/read-rows.ts";
import { LISTS } from "../../src/schema/lists.ts";
import { initiatives as initiativeTable } from "../../src/schema/tables/initiatives.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";

export interface LeadBook {
  /** Names of our tables that the workbook has. */
  readonly tables: readonly string[];
  readonly initiatives: readonly LeadInitiative[];
  /** The choices of "Reden van stoppen". */
  readonly endReasons: readonly string[];
}

export interface LeadInitiative {
  readonly id: string;
  readonly name: string;
  /** Row of the body of zbInitiatieven, from 0. */
  readonly row: number;
}

export function leadBook(snapshot: WorkbookSnapshot): LeadBook {
  const rows = readRows(initiativeTable, snapshot, []).value;
  return {
    endReasons: LISTS.endReason?.values ?? [],
    tables: foundTables(snapshot).map(({ table }) => table.name),
    initiatives: (rows?.rows ?? []).flatMap(({ values, at }) =>
      values.id === null ? [] : [{ id: values.id, name: values.name ?? "", row: at }],
    ),
  };
}
