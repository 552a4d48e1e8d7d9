/** Postcodes, phone numbers and e-mail addresses that cannot be right, read as an import reads them. */

import type { Problem } from "../../problems/problem.ts";
import type { ValueType } from "../../recognise/value.ts";
import { type FoundTable, placeOf } from "../found-table.ts";
import { readColumn } from "./sure-values.ts";

const FORMS: ReadonlySet<string> = new Set<ValueType>(["postcode", "phone", "email"]);

/** Warnings: such a cell is kept as it is, and nobody is reached by it. */
export function checkForms(own: FoundTable): Problem[] {
  return own.table.columns.flatMap((column): Problem[] => {
    const index = own.columns.get(column.key);
    if (index === undefined || !FORMS.has(column.kind)) return [];
    return readColumn(own, column, index, column.kind as ValueType).flatMap(({ issue }, row): Problem[] =>
      issue ? [{ ...issue, severity: "warning", places: [placeOf(own, row, index)] }] : [],
    );
  });
}
