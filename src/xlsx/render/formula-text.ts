/**
 * The formulas of the schema name columns by key, between braces. In cells they become references into Excel tables; in
 * validations and conditional formats, where Excel takes no such references, cells of the row and names.
 */

import type { Table } from "../../schema/table.ts";
import { columnName } from "../../workbook/address.ts";
import { FIRST_BODY_ROW } from "./sheet-frame.ts";

export interface Tables {
  get(name: string): Table | undefined;
}

/** Names of cells on Leeswijzer that formulas may use as `{#key}`. */
export type CellNames = Readonly<Record<string, string>>;

const BRACES = /\{([^{}]+)\}/g;

/** For a cell of the table: `{endsOn}` is this row, `{zbNormen.value}` the whole column, `{#reportingYear}` a named cell. */
export function cellFormula(formula: string, table: Table, tables: Tables, names: CellNames): string {
  return formula.replace(BRACES, (_, reference: string) => {
    if (reference.startsWith("#")) return nameOf(reference.slice(1), names);
    const [to, key] = reference.split(".");
    if (to !== undefined && key !== undefined) return `${to}[${headingOf(to, key, tables)}]`;
    return `${table.name}[[#This Row],[${columnOf(table, reference).heading}]]`;
  });
}

/** For a rule over the rows of the table; whole columns are names, which `wholeColumnName` gives. */
export function ruleFormula(
  formula: string,
  table: Table,
  names: CellNames,
  wholeColumn: (table: string, key: string) => string,
): string {
  return formula.replace(BRACES, (_, reference: string) => {
    if (reference.startsWith("#")) return nameOf(reference.slice(1), names);
    const [to, key] = reference.split(".");
    if (to !== undefined && key !== undefined) return wholeColumn(to, key);
    return `$${columnLetter(table, reference)}${FIRST_BODY_ROW}`;
  });
}

export function columnLetter(table: Table, key: string): string {
  return columnName(table.columns.indexOf(columnOf(table, key)) + 1);
}

function nameOf(key: string, names: CellNames): string {
  const name = names[key];
  if (name === undefined) throw new Error(`no cell of Leeswijzer is called {#${key}}`);
  return name;
}

function headingOf(tableName: string, key: string, tables: Tables): string {
  const table = tables.get(tableName);
  if (!table) throw new Error(`a formula names the table ${tableName}, which is not there`);
  return columnOf(table, key).heading;
}

function columnOf(table: Table, key: string) {
  const column = table.columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`${table.name} has no column with the key ${key}`);
  return column;
}
