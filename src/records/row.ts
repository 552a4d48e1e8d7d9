/** The type of a row, derived from the description of its table, and the rows of a table with the place of every value. */

import type { Day } from "../days/day.ts";
import type { Place } from "../problems/problem.ts";
import type { Column } from "../schema/column.ts";
import type { Table } from "../schema/table.ts";

/**
 * What a cell of a column means: amounts, figures and percentages are numbers as in the cell (euros, a part), dates whole
 * days, yes/no a boolean, everything else text. Null when the cell is empty or could not be read.
 */
export type ValueOf<C extends Column> = C["kind"] extends "amount" | "decimal" | "integer" | "percentage" | "year"
  ? number
  : C["kind"] extends "date"
    ? Day
    : C["kind"] extends "yesNo"
      ? boolean
      : string;

/** The values of a row by column key. */
export type RowOf<T extends Table> = {
  readonly [C in T["columns"][number] as C["key"]]: ValueOf<C> | null;
};

export type KeyOf<T extends Table> = T["columns"][number]["key"];

/** A row as it stands in a workbook. */
export interface TableRow<T extends Table> {
  readonly values: RowOf<T>;
  /** Place in the body of the table, from 0. */
  readonly at: number;
  /** Keys of cells that hold something which could not be read; their value is null, but they are not empty. */
  readonly unreadable: ReadonlySet<string>;
}

/** The rows of a table in a workbook. Rows in which nobody filled in anything are left out. */
export interface TableRows<T extends Table = Table> {
  readonly table: T;
  readonly sheet: string;
  readonly rows: readonly TableRow<T>[];
  /** Where a cell stands; null for a column that the workbook lacks. */
  placeOf(at: number, key: string): Place | null;
}
