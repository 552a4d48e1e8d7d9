/** Hidden and struck-through rows and columns are data, and said (product rule 4a.4). */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { RecognisedTable } from "../../recognise/recognised.ts";
import { rangeAddress } from "../../workbook/address.ts";
import { rowLists } from "./row-list.ts";

/** Headings that the message names; the places name all. */
const MOST_NAMED = 5;

export function flaggedLines(table: RecognisedTable): Problem[] {
  const { sheet, columns, rows, layout } = table;
  const recordsThat = (isFlagged: (row: RecognisedTable["rows"][number]) => boolean) =>
    rows.filter(isFlagged).map((row) => row.row ?? row.column ?? 0);
  const struck = placesOfRecords(
    table,
    recordsThat((row) => row.struck === true),
  );
  const told = struck.count === 0 ? [] : [problem("S008", "info", struck.places, { sheet, rows: struck.count })];
  // On a hidden sheet everything is out of sight, and that is asked about.
  if (table.hidden) return told;
  const records = placesOfRecords(
    table,
    recordsThat((row) => row.hidden === true),
  );
  const hiddenFields = columns.filter(({ hidden }) => hidden);
  const isTransposed = layout === "transposed";
  const fields = {
    count: hiddenFields.length,
    places: hiddenFields.map(({ column }) => placeOfLine(table, column, !isTransposed)),
  };
  const headings = hiddenFields.flatMap(({ heading }) => (heading === "" ? [] : [heading])).slice(0, MOST_NAMED);
  const [hiddenRows, hiddenColumns] = isTransposed ? [fields, records] : [records, fields];
  return [
    ...(hiddenRows.count > 0 ? [problem("S007", "info", hiddenRows.places, { sheet, rows: hiddenRows.count })] : []),
    ...(hiddenColumns.count > 0
      ? [
          problem("S028", "info", hiddenColumns.places, {
            sheet,
            columns: hiddenColumns.count,
            headings: isTransposed ? [] : headings,
          }),
        ]
      : []),
    ...told,
  ];
}

function placesOfRecords(table: RecognisedTable, at: readonly number[]): { count: number; places: Place[] } {
  const { sheet, range, layout } = table;
  if (layout === "transposed") {
    return { count: at.length, places: at.map((column) => placeOfLine(table, column, true)) };
  }
  const places = rowLists(at).flatMap((list) =>
    list.split(", ").map((part) => {
      const [top = range.top, bottom = top] = part.split("-").map(Number);
      return { sheet, cell: rangeAddress({ ...range, top, bottom }) };
    }),
  );
  return { count: at.length, places };
}

/** A whole column or row of the table. */
function placeOfLine({ sheet, range }: RecognisedTable, at: number, isColumn: boolean): Place {
  const cell = isColumn
    ? rangeAddress({ ...range, left: at, right: at })
    : rangeAddress({ ...range, top: at, bottom: at });
  return { sheet, cell };
}
