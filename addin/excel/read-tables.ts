/** The tables that edits name, as they are now: what the edits are held against before anything is written. */

import type { CellRange } from "../../src/workbook/address.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { formulaFrom, valueFrom } from "./excel-cells.ts";
import { readInPieces } from "./pieces.ts";
import type { Requests } from "./requests.ts";
import type { ListedSheet, ListedTable, SheetList } from "./sheet-list.ts";

interface Wanted {
  readonly listed: ListedSheet;
  readonly table: ListedTable;
  /** Headings and rows, without totals. */
  readonly range: CellRange;
}

/** A snapshot with only the tables asked for, by name in small letters; small tables share a request. */
export async function readTables(
  requests: Requests,
  { sheets }: SheetList,
  asked: ReadonlySet<string>,
): Promise<WorkbookSnapshot> {
  const wanted = sheets.flatMap((listed) =>
    listed.tables
      .filter(({ name }) => asked.has(name.toLowerCase()))
      .map((table): Wanted => {
        const { range, hasTotals } = table;
        return { listed, table, range: { ...range, bottom: range.bottom - (hasTotals ? 1 : 0) } };
      }),
  );
  const values = new Map<Wanted, CellValue[][]>();
  const formulas = new Map<Wanted, (string | null)[][]>();
  await readInPieces(
    requests,
    wanted.map((one) => ({ of: one, sheet: one.listed.sheet, name: one.listed.name, range: one.range })),
    (range) => range.load("values,formulas,valueTypes"),
    ({ of }, range) => {
      const [ownValues, ownFormulas] = [listIn(values, of), listIn(formulas, of)];
      range.values.forEach((line: readonly unknown[], at: number) => {
        ownValues.push(line.map((value, column) => valueFrom(value, String(range.valueTypes[at]?.[column] ?? ""))));
        ownFormulas.push(line.map((value, column) => formulaFrom(range.formulas[at]?.[column], value)));
      });
    },
  );
  const snapshotOf = (one: Wanted): TableSnapshot => {
    const [headers = [], ...rows] = values.get(one) ?? [];
    return {
      name: one.table.name,
      top: one.range.top,
      left: one.range.left,
      headers: headers.map((header) => (header === null || typeof header === "object" ? "" : String(header))),
      rows,
      formulas: (formulas.get(one) ?? []).slice(1),
    };
  };
  return {
    sheets: sheets.flatMap((listed) => {
      const tables = wanted.filter((one) => one.listed === listed).map(snapshotOf);
      return tables.length === 0 ? [] : [{ name: listed.name, tables }];
    }),
  };
}

function listIn<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}
