/** Text that surely is a date or number: pasted from elsewhere, or typed with a euro sign. The repair writes the value itself. */

import { dayOfIso } from "../../days/day.ts";
import type { ValueType } from "../../recognise/value.ts";
import { profileColumn, type SourceCell } from "../../recognise/values/column-profile.ts";
import { type ReadCell, readCells } from "../../recognise/values/read-cells.ts";
import type { Column, ColumnKind } from "../../schema/column.ts";
import type { FoundTable } from "../found-table.ts";

const READ_AS: Readonly<Partial<Record<ColumnKind, ValueType>>> = {
  date: "date",
  amount: "amount",
  decimal: "decimal",
  integer: "integer",
  year: "integer",
  percentage: "percentage",
};

/**
 * Row of the body → the number that its text stands for (a date as its day), where the column leaves no doubt. Read as an
 * import reads it: the column first ("what is the decimal sign here?"), then the cell.
 */
export function sureValues(own: FoundTable, column: Column, index: number): ReadonlyMap<number, number> {
  const type = READ_AS[column.kind];
  const sure = new Map<number, number>();
  if (type === undefined) return sure;
  readColumn(own, column, index, type).forEach(({ value, issue }, row) => {
    if (issue || typeof own.snapshot.rows[row]?.[index] !== "string") return;
    const number = type === "date" ? dayOfIso(String(value ?? "")) : numberOf(value);
    if (number !== null) sure.set(row, number);
  });
  return sure;
}

/** The cells of a column, row by row, as an import reads them. */
export function readColumn(own: FoundTable, { heading }: Column, index: number, type: ValueType): ReadCell[] {
  const format = type === "date" ? "dd-mm-yyyy" : "General";
  const style = { format, fill: null, bold: false, strike: false };
  const cells = own.snapshot.rows.map(
    (values, row): SourceCell => ({ row, column: index, value: values[index] ?? null, style }),
  );
  return readCells(cells, type, profileColumn(heading, cells, {}), own.sheet, {});
}

function numberOf(value: unknown): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
}
