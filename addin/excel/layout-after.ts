/** What stands where once something was written, without asking Excel. */

import { quoteSheet } from "../../src/workbook/rename-in-formula.ts";
import type { SheetsFile } from "../open-workbook.ts";
import { type Layout, sheetIn } from "./layout.ts";
import { type Place, rangeAfter } from "./put-tables.ts";

/** Tables that grew or became smaller, and sheets that were added. */
export function layoutAfter(before: Layout, places: readonly Place[], added: Layout | null): Layout {
  const changed = new Map(places.map((place) => [place.table.name, rangeAfter(place)]));
  return {
    ...before,
    names: [...before.names, ...(added?.names ?? [])],
    sheets: [...before.sheets, ...(added?.sheets ?? [])].map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, range: changed.get(table.name) ?? table.range })),
    })),
  };
}

/** Of sheets that were added; `names`: name in the file → name in the workbook. */
export function layoutOf({ evidence }: SheetsFile, names: ReadonlyMap<string, string>): Layout {
  return {
    from1904: false,
    names: evidence.names.map((own) => {
      const sheet = sheetIn(own.refersTo);
      const given = names.get(sheet);
      const rest = own.refersTo.slice(own.refersTo.lastIndexOf("!"));
      return given === undefined || given === sheet ? own : { ...own, refersTo: `${quoteSheet(given)}${rest}` };
    }),
    sheets: evidence.sheets.map(({ name, state, tables }) => ({
      name: names.get(name) ?? name,
      state,
      used: null,
      tables,
    })),
  };
}
