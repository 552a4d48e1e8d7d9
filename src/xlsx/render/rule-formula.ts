/**
 * Formulas of the schema where Excel takes no references into tables: in validations and conditional formats. A column of
 * the row becomes a cell, a whole column and a cell of Leeswijzer become names.
 */

import { nameOfCell, spellFormula } from "../../schema/formula.ts";
import type { Table } from "../../schema/table.ts";
import { columnName } from "../../workbook/address.ts";
import { FIRST_BODY_ROW } from "./sheet-frame.ts";
import { wholeColumnName } from "./workbook-names.ts";

/** As it stands for the first row of the body; Excel moves it along for the others. */
export function ruleFormula(formula: string, table: Table): string {
  return spellFormula(formula, {
    row: (key) => `$${columnLetter(table, key)}${FIRST_BODY_ROW}`,
    column: wholeColumnName,
    cell: nameOfCell,
  });
}

export function columnLetter(table: Table, key: string): string {
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`${table.name} has no column with the key ${key}`);
  return columnName(index + 1);
}
