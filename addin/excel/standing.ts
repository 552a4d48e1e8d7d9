/**
 * How the workbook stands just before it is changed, asked where the last reading found everything, in one request for every
 * 20,000 cells. Whether it still stands there comes with the first of them.
 */

import { problem } from "../../src/problems/problem.ts";
import { type CellRange, cellAddress, MAX_ROW, rangeAddress } from "../../src/workbook/address.ts";
import { isBlank } from "../../src/workbook/cell.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { isDayFormat } from "../../src/workbook/number-format.ts";
import { snapshotOf } from "../../src/workbook/snapshot.ts";
import { Refused } from "./excel-refusal.ts";
import { type Layout, rangeAt, rangeOf, sameRange, tablesIn } from "./layout.ts";
import { areaOf, readLayout, usedOn } from "./list-workbook.ts";
import { readContents } from "./read-evidence.ts";
import { type ReadTables, readTables } from "./read-tables.ts";
import { type Along, alongside, type Requests } from "./requests.ts";
import { sameContents } from "./same-contents.ts";

export interface Standing extends ReadTables {
  readonly layout: Layout;
  /** The part of an area that is in use, as an address; null when none is. */
  readonly usedIn: (sheet: string, area: CellRange) => string | null;
}

/** Something stands elsewhere than it did. */
class Moved extends Error {}

/**
 * Every cell of the workbook, held against what was seen. Throws `Refused` with X014 when anything is different. `along` is given
 * the layout that is looked at.
 */
export async function standingAsSeen(
  requests: Requests,
  seen: WorkbookEvidence,
  layout: Layout,
  along: (layout: Layout) => Along,
): Promise<Standing> {
  const now = await readContents(requests, layout, alongside(wholeLayout(requests, layout), along(layout)));
  if (!sameContents(seen, now)) throw changed();
  return {
    layout,
    snapshot: snapshotOf(seen),
    days: layout.from1904 ? daysIn(seen) : new Map(),
    usedIn: (sheet, area) => usedOf(seen, sheet, area),
  };
}

/** Whether sheets, what of them is in use, and tables are still where they were. */
function wholeLayout({ context: { workbook } }: Requests, layout: Layout): Along {
  const { worksheets, tables } = workbook;
  const known = tablesIn(layout);
  let used: Excel.Range[] = [];
  let ranges: Excel.Range[] = [];
  return {
    ask: () => {
      worksheets.load("items/name,items/visibility");
      tables.load("items/name,items/showHeaders,items/showTotals");
      used = layout.sheets.map(({ name }) => usedOn(worksheets.getItemOrNullObject(name)));
      ranges = known.map(({ table }) => addressOf(tables.getItemOrNullObject(table.name)));
    },
    answered: () => {
      const named = new Map(tables.items.filter(({ showHeaders }) => showHeaders).map((table) => [table.name, table]));
      const isSame =
        worksheets.items.length === layout.sheets.length &&
        layout.sheets.every(({ name, state, used: area }, at) => {
          const now = worksheets.items[at];
          return (
            now?.name === name &&
            now.visibility.toLowerCase() === state.toLowerCase() &&
            sameRange(area, areaOf(used[at]))
          );
        }) &&
        named.size === known.length &&
        known.every(
          ({ table }, at) => named.get(table.name)?.showTotals === table.hasTotals && standsAt(ranges[at], table.range),
        );
      if (!isSame) throw changed();
    },
  };
}

function addressOf(table: Excel.Table): Excel.Range {
  const range = table.getRange();
  range.load("address");
  return range;
}

function standsAt(range: Excel.Range | undefined, place: CellRange): boolean {
  return range !== undefined && !range.isNullObject && sameRange(rangeOf(range.address), place);
}

function changed(): Refused {
  return new Refused(problem("X014", "info", [], {}));
}

/** The tables that edits name. When one stands elsewhere than `known` says, the workbook is listed anew: two requests. */
export async function standingNow(
  requests: Requests,
  edits: readonly Edit[],
  known: Layout | null,
  along: (layout: Layout) => Along,
): Promise<Standing> {
  const names = tablesNamed(edits);
  const isComplete = known !== null && tablesIn(known, names).length === names.size;
  let layout = isComplete ? known : await readLayout(requests);
  for (let turn = 0; turn < 3; turn += 1) {
    try {
      return await standingOf(requests, edits, layout, along(layout));
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
      layout = await readLayout(requests);
    }
  }
  throw changed();
}

async function standingOf(requests: Requests, edits: readonly Edit[], layout: Layout, along: Along): Promise<Standing> {
  const { worksheets, tables } = requests.context.workbook;
  // A changed heading is followed by the formulas of every table, so all of them are read.
  const isRenaming = edits.some(({ kind }) => kind === "setHeader");
  const names = new Set(
    tablesIn(layout, isRenaming ? undefined : tablesNamed(edits)).map(({ table }) => key(table.name)),
  );
  const places = tablesIn(layout, names);
  let asked: { readonly table: Excel.Table; readonly range: Excel.Range; readonly below: Excel.Range | null }[] = [];
  const areas = places.map(({ table }) => below(table.range, rowsAdded(edits, table.name)));
  const stillThere: Along = {
    ask: () => {
      asked = places.map(({ sheet, table: { name } }, at) => {
        const table = tables.getItemOrNullObject(name);
        table.load("name,showHeaders,showTotals");
        table.worksheet.load("name");
        const area = areas[at];
        const used = area ? rangeAt(worksheets.getItemOrNullObject(sheet), area).getUsedRangeOrNullObject(true) : null;
        used?.load("address");
        return { table, range: addressOf(table), below: used };
      });
    },
    answered: () => {
      const isSame = places.every(({ sheet, table: { range, hasTotals } }, at) => {
        const now = asked[at];
        if (!now || now.table.isNullObject || !now.table.showHeaders) return false;
        return now.table.showTotals === hasTotals && now.table.worksheet.name === sheet && standsAt(now.range, range);
      });
      if (!isSame) throw new Moved();
    },
  };
  const read = await readTables(requests, layout, names, alongside(stillThere, along));
  return {
    ...read,
    layout,
    usedIn: (sheet, { top }) => {
      const at = places.findIndex((place, index) => place.sheet === sheet && areas[index]?.top === top);
      const used = asked[at]?.below;
      return used && !used.isNullObject ? rangeAddressIn(used.address) : null;
    },
  };
}

function rangeAddressIn(address: string): string {
  const range = rangeOf(address);
  return range ? rangeAddress(range) : address;
}

function key(name: string): string {
  return name.toLowerCase();
}

function tablesNamed(edits: readonly Edit[]): ReadonlySet<string> {
  return new Set(edits.map(({ table }) => key(table)));
}

/** Never fewer rows than the table will grow. */
function rowsAdded(edits: readonly Edit[], name: string): number {
  return edits.reduce((sum, edit) => {
    const isAdding = edit.kind === "appendRows" || edit.kind === "replaceRows";
    return isAdding && key(edit.table) === key(name) ? sum + edit.rows.length : sum;
  }, 0);
}

function below(range: CellRange, rows: number): CellRange | null {
  const bottom = Math.min(range.bottom + rows, MAX_ROW);
  return bottom > range.bottom ? { ...range, top: range.bottom + 1, bottom } : null;
}

function usedOf(evidence: WorkbookEvidence, sheet: string, { top, left, bottom, right }: CellRange): string | null {
  for (const { row, values, formulas } of evidence.sheets.find(({ name }) => name === sheet)?.rows ?? []) {
    if (row < top || row > bottom) continue;
    for (let column = left; column <= right; column += 1)
      if (!isBlank(values[column - 1]) || formulas?.has(column)) return cellAddress(row, column);
  }
  return null;
}

/** The cells of tables that Excel shows as a day. */
function daysIn({ sheets, styles }: WorkbookEvidence): ReadTables["days"] {
  const days = styles.map(({ format }) => isDayFormat(format));
  return new Map(
    sheets.flatMap(({ tables, rows }) => {
      const styled = new Map(rows.map((row) => [row.row, row.styles]));
      return tables.map(({ name, range: { top, left, bottom, right } }) => {
        const body = Array.from({ length: bottom - top }, (_, at) => {
          const own = styled.get(top + 1 + at);
          return Array.from({ length: right - left + 1 }, (__, column) => days[own?.[left - 1 + column] ?? 0] ?? false);
        });
        return [key(name), body] as const;
      });
    }),
  );
}
