/** A workbook as the engine of computed columns sees it. */

import type { ComputedContext, RowValue, RowValues } from "../../schema/computed-values.ts";
import { NAMED_CELLS } from "../../schema/sheets.ts";
import { type CellValue, isCellError } from "../../workbook/cell.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { FoundTable } from "../found-table.ts";

/** What formulas see besides their own row: the named cells of Leeswijzer, and the rows of other tables. */
export function computedContext({ names }: WorkbookSnapshot, found: readonly FoundTable[]): ComputedContext {
  const numberNamed = (name: string) => {
    const value = names?.[name];
    return typeof value === "number" ? value : null;
  };
  const rows = new Map<string, readonly RowValues[]>();
  return {
    referenceDay: numberNamed(NAMED_CELLS.referenceDay),
    reportingYear: numberNamed(NAMED_CELLS.reportingYear),
    rowsOf: (name) => {
      const known = rows.get(name);
      if (known) return known;
      const own = found.find(({ table }) => table.name === name);
      const values = own ? own.snapshot.rows.map((row) => valuesOf(own, row)) : [];
      rows.set(name, values);
      return values;
    },
  };
}

/** A row by column key, as the engine takes it. */
export function valuesOf(own: FoundTable, row: readonly CellValue[]): RowValues {
  const values: Record<string, RowValue> = {};
  for (const [key, index] of own.columns) {
    const value = row[index] ?? null;
    values[key] = isCellError(value) || value === "" ? null : value;
  }
  return values;
}
