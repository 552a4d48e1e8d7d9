/** From what recognition gives to what the pane shows of it. */

import type { Place, Problem } from "../../src/problems/problem.ts";
import { FIELDS } from "../../src/recognise/headings/fields/fields.ts";
import { ownFieldNames } from "../../src/recognise/own/own-columns.ts";
import { OWN_TABLES } from "../../src/recognise/own/signatures.ts";
import type {
  RecognisedColumn,
  RecognisedRow,
  RecognisedTable,
  RecognisedWorkbook,
} from "../../src/recognise/recognised.ts";
import { columnNamed, tableNamed } from "../../src/schema/workbook-schema.ts";
import { reasonText } from "../../src/text/nl/reason-texts.ts";
import { cellAddress, columnName, contains, parseRange, rangeAddress } from "../../src/workbook/address.ts";
import type { Found, FoundColumn, FoundTable, OwnChoice } from "./found.ts";
import { shownValue } from "./show-value.ts";

const FIELD_NAMES = Object.fromEntries(
  Object.entries(FIELDS).map(([kind, fields]) => [kind, fields.map(({ field }) => field)]),
);
const OWN: readonly OwnChoice[] = OWN_TABLES.map((name) => {
  const table = tableNamed(name);
  const fields = ownFieldNames(name).map((key) => ({ field: key, heading: columnNamed(table, key).heading }));
  return { table: name, sheet: table.sheet, fields };
});
const UNUSED_SHOWN = 200;
const SAMPLES = 3;
const ROWS_LOOKED_AT = 200;

export function foundView(recognised: RecognisedWorkbook, ourSheets: readonly string[], usedMapping: boolean): Found {
  const places = recognised.problems.filter(({ severity }) => severity !== "info").flatMap(placesWithCell);
  return {
    tables: recognised.tables.map((table) => tableView(table, places)),
    unused: recognised.unused.slice(0, UNUSED_SHOWN).map(({ sheet, row, column, text }) => ({
      place: { sheet, cell: cellAddress(row, column) },
      text,
    })),
    unusedCount: recognised.unused.length,
    fields: FIELD_NAMES,
    own: OWN,
    ourSheets,
    usedMapping,
  };
}

/** What a table is known by in the pane. */
export function tableId({ sheet, range }: Pick<RecognisedTable, "sheet" | "range">): string {
  return `${sheet}!${rangeAddress(range)}`;
}

interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function placesWithCell({ places }: Problem): CellPlace[] {
  return places.flatMap(({ sheet, cell }) => {
    const range = parseRange(cell);
    return range ? [{ sheet, row: range.top, column: range.left }] : [];
  });
}

function tableView(table: RecognisedTable, problems: readonly CellPlace[]): FoundTable {
  const { sheet, range, kind, hidden, confidence } = table;
  return {
    id: tableId(table),
    place: { sheet, cell: rangeAddress(range) },
    hidden,
    kind,
    ...(table.table === undefined ? {} : { own: { table: table.table, sheet: tableNamed(table.table).sheet } }),
    confidence,
    reasons: table.reasons.map(reasonText),
    rows: table.rows.length,
    attention: problems.filter((at) => at.sheet === sheet && contains(range, at.row, at.column)).length,
    canChange: table.layout !== "freeText" && table.columns.some(({ heading }) => heading !== ""),
    columns: table.columns.map((column, at) => columnView(table, column, at)),
  };
}

function columnView(table: RecognisedTable, column: RecognisedColumn, at: number): FoundColumn {
  const { heading, field, confidence, personal, hidden } = column;
  return {
    at,
    name: nameOf(table, column),
    heading,
    field,
    leftOut: column.leftOut === true,
    derived: column.derived === true,
    personal,
    hidden,
    confidence,
    samples: samplesOf(table, column),
    place: placeOf(table, column),
    isPeriod: field === "turns",
  };
}

/** Cards have no column: their labels stand wherever they stand. */
function nameOf({ layout }: RecognisedTable, { column }: RecognisedColumn): string {
  if (layout === "cards") return "";
  return layout === "transposed" ? `rij ${column}` : columnName(column);
}

function samplesOf(table: RecognisedTable, column: RecognisedColumn): string[] {
  const shown = new Set<string>();
  for (const row of table.rows.slice(0, ROWS_LOOKED_AT)) {
    const cell = cellOf(table, row, column);
    const text = cell ? (cell.raw ?? shownValue(cell.value, column.type)).trim() : "";
    if (text !== "") shown.add(text.length > 40 ? `${text.slice(0, 39)}…` : text);
    if (shown.size === SAMPLES) break;
  }
  return [...shown];
}

function cellOf(table: RecognisedTable, row: RecognisedRow, column: RecognisedColumn) {
  if (table.layout === "cards" || table.layout === "freeText")
    return row.cells.get(column.field ?? column.heading) ?? row.cells.get(column.heading);
  return row.cells.get(String(column.column));
}

function placeOf({ sheet, range, layout }: RecognisedTable, { column }: RecognisedColumn): Place {
  if (layout === "transposed") return { sheet, cell: rangeAddress({ ...range, top: column, bottom: column }) };
  if (layout === "cards") return { sheet, cell: rangeAddress(range) };
  return { sheet, cell: rangeAddress({ ...range, left: column, right: column }) };
}
