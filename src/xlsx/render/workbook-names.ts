/** Names in the workbook: whole columns that rules look in, and lists that depend on another cell of the row. */

import { type Column, originOf, type ReferenceColumn } from "../../schema/column.ts";
import { readsOf } from "../../schema/formula.ts";
import type { Table } from "../../schema/table.ts";
import { columnName } from "../../workbook/address.ts";
import type { WorkbookName } from "../finish/workbook-xml.ts";
import type { WorkbookForm } from "./new-workbook.ts";

export type TablesByName = ReadonlyMap<string, Table>;

/** The tables that formulas may name: those of the workbook itself, and of the one that its sheets will join. */
export function tablesAround({ tables, beside }: WorkbookForm): TablesByName {
  return new Map([...(beside?.tables ?? []), ...tables].map((table) => [table.name, table]));
}

/** A validation or a conditional format cannot name a table; a defined name can. */
export function wholeColumnName(table: string, key: string): string {
  return `Kolom_${table}_${key}`;
}

/** What the list of a reference column reads: the ids of the other table, or those that belong to the row. */
export function referenceListName(table: Table, column: ReferenceColumn, tables: TablesByName): string | null {
  const target = tables.get(column.to);
  const id = target?.columns[0];
  if (!target || !id) return null;
  return dependence(table, column, tables) ? `Keuze_${table.name}_${column.key}` : wholeColumnName(target.name, id.key);
}

/** Names for the columns that highlights and lists read, and for the lists that depend on a cell of the row. */
export function namesOf(tables: TablesByName): WorkbookName[] {
  const columns = new Map<string, string>();
  const dependent: WorkbookName[] = [];
  const add = (tableName: string, key: string) => {
    const heading = tables.get(tableName)?.columns.find((column) => column.key === key)?.heading;
    if (heading !== undefined) columns.set(wholeColumnName(tableName, key), `${tableName}[${heading}]`);
  };
  for (const table of tables.values()) {
    add(table.name, table.columns[0]?.key ?? "");
    for (const { when } of table.highlights ?? []) for (const read of readsOf(when).columns) add(read.table, read.key);
    for (const column of table.columns) {
      const choice = column.kind === "reference" ? dependence(table, column, tables) : null;
      if (choice) dependent.push({ name: `Keuze_${table.name}_${column.key}`, refersTo: dependentList(choice) });
    }
  }
  return [...[...columns].map(([name, refersTo]) => ({ name, refersTo })), ...dependent];
}

interface Dependence {
  /** The cell of the row that narrows the list, relative to A1 as names are: "Overdracht!$B1". */
  readonly cell: string;
  readonly ids: string;
  /** The column of the other table that must equal the cell. */
  readonly matches: string;
}

function dependence(table: Table, column: ReferenceColumn, tables: TablesByName): Dependence | null {
  const target = tables.get(column.to);
  if (!column.within || !target || originOf(column) !== "input" || table.owner === "program") return null;
  const { within } = column;
  const at = table.columns.findIndex(({ key }) => key === within.column);
  const matches = target.columns.find(({ key }) => key === within.matches);
  const id: Column | undefined = target.columns[0];
  if (at < 0 || !matches || !id) return null;
  return {
    cell: `'${table.sheet}'!$${columnName(at + 1)}1`,
    ids: `${target.name}[${id.heading}]`,
    matches: `${target.name}[${matches.heading}]`,
  };
}

/**
 * The ids whose rows match the cell, as one stretch of the column, for a validation takes no other list. When the cell is
 * empty or unknown, or the matching rows do not stand together (the table is sorted in another way), all ids.
 */
function dependentList({ cell, ids, matches }: Dependence): string {
  const count = `SUMPRODUCT(--(${matches}=${cell}))`;
  const first = `MATCH(${cell},${matches},0)`;
  const stretch = (column: string) => `INDEX(${column},${first}):INDEX(${column},${first}+${count}-1)`;
  const together = `SUMPRODUCT(--(${stretch(matches)}=${cell}))=${count}`;
  return `IF(${cell}="",${ids},IF(${count}=0,${ids},IF(${together},${stretch(ids)},${ids})))`;
}
