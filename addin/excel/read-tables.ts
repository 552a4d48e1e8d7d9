/** Tables as they are now: what edits are held against before anything is written, and what Excel made of them afterwards. */

import type { CellRange } from "../../src/workbook/address.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { isDayFormat } from "../../src/workbook/number-format.ts";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { countedFrom1900 } from "./day-count.ts";
import { formulaFrom, valueFrom } from "./excel-cells.ts";
import { type Layout, type PlacedTable, tablesIn } from "./layout.ts";
import { readInPieces } from "./pieces.ts";
import type { Along, Requests } from "./requests.ts";

export interface ReadTables {
  /** Only the tables asked for, and the sheets that they stand on. */
  readonly snapshot: WorkbookSnapshot;
  /** Table in small letters → the cells of its body, by row, that Excel shows as a day; asked only where days count from 1904. */
  readonly days: ReadonlyMap<string, readonly (readonly boolean[])[]>;
}

interface Held {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly days: boolean[][];
}

/** One request for every 20,000 cells; small tables share one. `first` goes along. `names` in small letters. */
export async function readTables(
  requests: Requests,
  layout: Layout,
  names: ReadonlySet<string>,
  first: Along = {},
): Promise<ReadTables> {
  const { from1904 } = layout;
  const wanted = tablesIn(layout, names);
  const held = new Map<PlacedTable, Held>(wanted.map((one) => [one, { values: [], formulas: [], days: [] }]));
  await readInPieces(
    requests,
    wanted.map((one) => ({ of: one, name: one.sheet, range: withoutTotals(one) })),
    (range) => {
      range.load(from1904 ? "values,formulas,valueTypes,numberFormat" : "values,formulas,valueTypes");
    },
    ({ of }, range) => {
      const own = held.get(of);
      range.values.forEach((line: readonly unknown[], at: number) => {
        const formats = line.map((_, column) => (from1904 ? String(range.numberFormat[at]?.[column] ?? "") : ""));
        own?.days.push(formats.map(isDayFormat));
        own?.formulas.push(line.map((value, column) => formulaFrom(range.formulas[at]?.[column], value)));
        own?.values.push(
          line.map((given, column) => {
            const value = valueFrom(given, String(range.valueTypes[at]?.[column] ?? ""));
            return from1904 ? countedFrom1900(value, formats[column] ?? "") : value;
          }),
        );
      });
    },
    first,
  );
  const sheets = layout.sheets.flatMap(({ name }) => {
    const tables = wanted.filter(({ sheet }) => sheet === name).map((one) => snapshotOf(one, held.get(one)));
    return tables.length === 0 ? [] : [{ name, tables }];
  });
  const days = wanted.map((one) => [one.table.name.toLowerCase(), held.get(one)?.days.slice(1) ?? []] as const);
  return { snapshot: { sheets }, days: new Map(from1904 ? days : []) };
}

function withoutTotals({ table: { range, hasTotals } }: PlacedTable): CellRange {
  return hasTotals ? { ...range, bottom: range.bottom - 1 } : range;
}

function snapshotOf({ table }: PlacedTable, held: Held | undefined): TableSnapshot {
  const [headers = [], ...rows] = held?.values ?? [];
  return {
    name: table.name,
    top: table.range.top,
    left: table.range.left,
    headers: headers.map((header) => (header === null || typeof header === "object" ? "" : String(header))),
    rows,
    formulas: (held?.formulas ?? []).slice(1),
  };
}
