/** What stands where in the open workbook: sheets with the part of them in use, tables and names. Two requests. */

import type { CellRange } from "../../src/workbook/address.ts";
import { parseRange } from "../../src/workbook/address.ts";
import type { DefinedName, SheetEvidence } from "../../src/workbook/evidence.ts";
import type { Requests } from "./requests.ts";

export interface ListedSheet {
  readonly name: string;
  readonly state: SheetEvidence["state"];
  readonly sheet: Excel.Worksheet;
  /** Null for a sheet without values. */
  readonly used: CellRange | null;
  readonly tables: readonly ListedTable[];
}

export interface ListedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly range: CellRange;
  readonly hasTotals: boolean;
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
}

const STATES: Readonly<Record<string, SheetEvidence["state"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export async function listSheets(requests: Requests, only?: readonly string[]): Promise<SheetList> {
  const { workbook } = requests.context;
  const { worksheets, tables, names } = workbook;
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/formula");
  await requests.send();

  const asked = worksheets.items
    .filter(({ name }) => only === undefined || only.includes(name))
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      sheet.names.load("items/name,items/formula");
      return { sheet, used };
    });
  const places = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => {
      const range = table.getRange();
      range.load("address");
      table.worksheet.load("name");
      return { table, range };
    });
  await requests.send();

  const sheets = asked.map(({ sheet, used }): ListedSheet => {
    const found = places.filter(({ table }) => table.worksheet.name === sheet.name);
    return {
      name: sheet.name,
      state: STATES[sheet.visibility] ?? "visible",
      sheet,
      used: used.isNullObject
        ? null
        : {
            top: used.rowIndex + 1,
            left: used.columnIndex + 1,
            bottom: used.rowIndex + used.rowCount,
            right: used.columnIndex + used.columnCount,
          },
      tables: found.flatMap(({ table, range }): ListedTable[] => {
        const place = rangeOf(range.address);
        return place ? [{ name: table.name, table, range: place, hasTotals: table.showTotals }] : [];
      }),
    };
  });
  const own = names.items.map(({ name, formula }): DefinedName => ({ name, refersTo: withoutSign(formula) }));
  const local = asked.flatMap(({ sheet }) =>
    sheet.names.items.map(
      ({ name, formula }): DefinedName => ({ name, refersTo: withoutSign(formula), sheet: sheet.name }),
    ),
  );
  return { sheets, names: [...own, ...local] };
}

/** "'Blad 1'!A1:C9" → its range. */
export function rangeOf(address: string): CellRange | null {
  return parseRange(address.slice(address.lastIndexOf("!") + 1));
}

function withoutSign(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}
