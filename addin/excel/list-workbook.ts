/** Finds out what stands where: sheets with the part of them in use, names and the count of days in one request. */

import type { CellRange } from "../../src/workbook/address.ts";
import type { DefinedName, SheetEvidence } from "../../src/workbook/evidence.ts";
import { askDayCount } from "./day-count.ts";
import { isFinal } from "./excel-refusal.ts";
import { type Layout, rangeOf, type SheetLayout } from "./layout.ts";
import { type Along, alongside, type Requests } from "./requests.ts";

/** Sheets whose size is asked together with their names; of others it takes a request more. */
const SHEETS_AT_ONCE = 64;

const STATES: Readonly<Record<string, SheetEvidence["state"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** The tables are named by now; where they stand is told with the next request, when `along` goes with it. */
export interface Listing {
  readonly sheets: readonly Omit<SheetLayout, "tables">[];
  readonly from1904: boolean;
  readonly along: Along;
  /** After that request. */
  layout(): Layout;
}

/** `also` goes with the first request, and so does `optional` unless Excel does not like it. */
export async function listWorkbook(requests: Requests, also: Along = {}, optional: Along = {}): Promise<Listing> {
  let asked = ask(requests, alongside(also, optional), SHEETS_AT_ONCE);
  try {
    await requests.send();
    optional.answered?.();
  } catch (error) {
    // What follows the last sheet is no sheet. An Excel that finds that a mistake is asked in two steps, and for nothing more.
    if (isFinal(error)) throw error;
    asked = ask(requests, also, 0);
    await requests.send();
  }
  also.answered?.();
  const { worksheets, tables, names, used, isFrom1904 } = asked;
  const rest = worksheets.items.slice(used.length).map(usedOn);
  if (rest.length > 0) await requests.send();
  const areas = [...used, ...rest];
  const sheets = worksheets.items.map(({ name, visibility }, at) => ({
    name,
    state: STATES[visibility] ?? ("visible" as const),
    used: areaOf(areas[at]),
  }));
  const from1904 = isFrom1904();
  let places: { readonly table: Excel.Table; readonly range: Excel.Range }[] = [];
  return {
    sheets,
    from1904,
    along: {
      ask: () => {
        places = tables.items
          .filter(({ showHeaders }) => showHeaders)
          .map((table) => {
            const range = table.getRange();
            range.load("address");
            table.worksheet.load("name");
            return { table, range };
          });
      },
    },
    layout: () => ({
      from1904,
      names: [
        ...names.items.map((item) => nameOf(item)),
        ...worksheets.items.flatMap(({ name: sheet, names: own }) => own.items.map((item) => nameOf(item, sheet))),
      ],
      sheets: sheets.map((sheet): SheetLayout => {
        const own = places.filter(({ table }) => table.worksheet.name === sheet.name);
        return {
          ...sheet,
          tables: own.flatMap(({ table, range: { address } }) => {
            const range = rangeOf(address);
            return range ? [{ name: table.name, range, hasTotals: table.showTotals }] : [];
          }),
        };
      }),
    }),
  };
}

/** The whole layout without reading a cell. */
export async function readLayout(requests: Requests): Promise<Layout> {
  const listing = await listWorkbook(requests);
  listing.along.ask?.();
  await requests.send();
  return listing.layout();
}

function ask(requests: Requests, also: Along, most: number) {
  also.ask?.();
  const { workbook } = requests.context;
  const { worksheets, tables, names } = workbook;
  worksheets.load("items/name,items/visibility,items/names/items/name,items/names/items/formula");
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/formula");
  const used: Excel.Range[] = [];
  for (let sheet = worksheets.getFirst(); used.length < most; sheet = sheet.getNextOrNullObject())
    used.push(usedOn(sheet));
  return { worksheets, tables, names, used, isFrom1904: askDayCount(requests) };
}

/** Where the values of a sheet stand. */
export function usedOn(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return used;
}

export function areaOf(used: Excel.Range | undefined): CellRange | null {
  if (used === undefined || used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

function nameOf({ name, formula }: Excel.NamedItem, sheet?: string): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, ""), ...(sheet === undefined ? {} : { sheet }) };
}
