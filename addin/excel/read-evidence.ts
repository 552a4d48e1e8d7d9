/** Reads the open workbook as evidence: values, formulas, formats, fills, what is hidden and merged. */

import { type CellRange, parseRange } from "../../src/workbook/address.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { isBlank } from "../../src/workbook/cell.ts";
import type { CellStyle, RowEvidence, SheetEvidence, WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { countedFrom1900 } from "./day-count.ts";
import { fillFrom, formulaFrom, valueFrom } from "./excel-cells.ts";
import { type Layout, rangeAt, type SheetLayout } from "./layout.ts";
import { listWorkbook } from "./list-workbook.ts";
import { type Area, readInPieces } from "./pieces.ts";
import type { Along, Requests } from "./requests.ts";

const PLAIN: CellStyle = { format: "General", fill: null, bold: false, strike: false };

export interface Reading {
  readonly evidence: WorkbookEvidence;
  readonly layout: Layout;
}

export interface ReadOptions {
  /** The name that reports show. */
  readonly source: string;
  /** Sheets by name; all of them when absent. */
  readonly only?: readonly string[] | undefined;
  /** What goes along with the first request. */
  readonly also?: Along;
  /** As `also`; left out when Excel does not like it. */
  readonly optional?: Along;
}

/** One request, and one for every 20,000 cells. */
export async function readEvidence(
  requests: Requests,
  { source, only, also, optional }: ReadOptions,
): Promise<Reading> {
  const listing = await listWorkbook(requests, also, optional);
  const { from1904 } = listing;
  const sheets = listing.sheets.filter(({ name }) => only?.includes(name) ?? true);
  const rows = await readRows(requests, sheets, { looks: true, from1904, first: listing.along });
  const layout = listing.layout();
  return { layout, evidence: evidenceOf(layout, rows, source, only) };
}

/** Values and formulas of a workbook whose layout is known; nothing of how it looks. `first` is told before they are looked at. */
export async function readContents(requests: Requests, layout: Layout, first: Along): Promise<WorkbookEvidence> {
  const rows = await readRows(requests, layout.sheets, { looks: false, from1904: layout.from1904, first });
  return evidenceOf(layout, rows, "");
}

function evidenceOf(layout: Layout, read: Rows, source: string, only?: readonly string[]): WorkbookEvidence {
  const { rows, layouts, styles } = read;
  const { names, from1904 } = layout;
  const sheets = layout.sheets.filter(({ name }) => only?.includes(name) ?? true);
  return {
    source,
    styles: styles.list,
    names,
    contents: [],
    sheets: sheets.map(({ name, state, tables }): SheetEvidence => {
      const { merges = [], hiddenColumns = new Set<number>() } = layouts.get(name) ?? {};
      const own = rows.get(name) ?? [];
      return {
        name,
        state,
        rows: own,
        merges,
        hiddenColumns,
        tables: tables.map((table) => ({ ...table, headers: headersIn(own, table.range) })),
        ...(from1904 ? { bareDaysFrom1904: true as const } : {}),
      };
    }),
  };
}

/** What is merged and hidden. */
interface Looks {
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
}

/** Asks what is merged and hidden on a sheet; the answer is there after the next request. */
function askLooks(range: Excel.Range, used: CellRange): () => Looks {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  const rowProperties = range.getRowProperties({ rowHidden: true });
  const columnProperties = range.getColumnProperties({ columnHidden: true });
  return () => ({
    merges: merged.isNullObject ? [] : areasOf(merged.address),
    hiddenRows: numbersOf(rowProperties.value, ({ rowHidden }) => rowHidden === true, used.top),
    hiddenColumns: numbersOf(columnProperties.value, ({ columnHidden }) => columnHidden === true, used.left),
  });
}

function numbersOf<T>(properties: readonly T[], isHidden: (one: T) => boolean, first: number): ReadonlySet<number> {
  return new Set(properties.flatMap((one, at) => (isHidden(one) ? [first + at] : [])));
}

function areasOf(address: string): CellRange[] {
  return address.split(",").flatMap((area) => {
    const range = parseRange(area.slice(area.lastIndexOf("!") + 1).trim());
    return range && (range.bottom > range.top || range.right > range.left) ? [range] : [];
  });
}

type Properties = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

interface Asked {
  readonly properties: Properties | null;
  /** With the first piece of a sheet. */
  readonly looks: (() => Looks) | null;
}

interface Rows {
  readonly rows: ReadonlyMap<string, RowEvidence[]>;
  readonly layouts: ReadonlyMap<string, Looks>;
  readonly styles: StyleList;
}

interface RowOptions {
  /** Formats, fills, and what is merged and hidden too. */
  readonly looks: boolean;
  readonly from1904: boolean;
  readonly first: Along;
}

async function readRows(
  requests: Requests,
  sheets: readonly Omit<SheetLayout, "tables">[],
  { looks, from1904, first }: RowOptions,
): Promise<Rows> {
  const styles = new StyleList();
  const rows = new Map<string, RowEvidence[]>();
  const layouts = new Map<string, Looks>();
  const { worksheets } = requests.context.workbook;
  const areas = sheets.flatMap(({ name, used }): Area<CellRange>[] =>
    used === null ? [] : [{ of: used, name, range: used }],
  );
  await readInPieces(
    requests,
    areas,
    (range, { of: used, name, range: { top } }): Asked => {
      range.load(looks || from1904 ? "values,formulas,numberFormat,valueTypes" : "values,formulas,valueTypes");
      if (!looks) return { properties: null, looks: null };
      const properties = range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true, strikethrough: true } },
      });
      const whole = () => rangeAt(worksheets.getItem(name), used);
      return { properties, looks: used.top === top ? askLooks(whole(), used) : null };
    },
    ({ name, range: area }, range, { properties, looks: found }) => {
      if (found) layouts.set(name, found());
      const own = rows.get(name) ?? [];
      const hiddenRows = layouts.get(name)?.hiddenRows ?? new Set<number>();
      for (const row of rowsOf(area, { range, properties, hiddenRows, styles, from1904 })) own.push(row);
      rows.set(name, own);
    },
    first,
  );
  return { rows, layouts, styles };
}

interface Given {
  readonly range: Excel.Range;
  readonly properties: Properties | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly styles: StyleList;
  readonly from1904: boolean;
}

/** As the file reader gives rows: trimmed behind the last value or fill, empty rows left out. */
function rowsOf({ top, left }: CellRange, given: Given): RowEvidence[] {
  const { range, properties, hiddenRows, styles, from1904 } = given;
  const rows: RowEvidence[] = [];
  range.values.forEach((line: readonly unknown[], at: number) => {
    const values: CellValue[] = new Array<CellValue>(left - 1).fill(null);
    const numbers: number[] = new Array<number>(left - 1).fill(0);
    const formulas = new Map<number, string>();
    let last = 0;
    let isFilled = false;
    line.forEach((held, index) => {
      const numberFormat =
        properties || from1904 ? String(range.numberFormat[at]?.[index] ?? PLAIN.format) : PLAIN.format;
      const bare = valueFrom(held, String(range.valueTypes[at]?.[index] ?? ""));
      const value = from1904 ? countedFrom1900(bare, numberFormat) : bare;
      const formula = formulaFrom(range.formulas[at]?.[index], held);
      const format = properties?.value[at]?.[index]?.format;
      const style = styles.numberOf({
        format: numberFormat,
        fill: fillFrom(format?.fill?.color),
        bold: format?.font?.bold === true,
        strike: format?.font?.strikethrough === true,
      });
      values.push(value);
      numbers.push(style);
      if (formula !== null) formulas.set(left + index, formula);
      if (value !== null || formula !== null) isFilled = true;
      if (value !== null || formula !== null || styles.list[style]?.fill !== null) last = values.length;
    });
    if (!isFilled) return;
    rows.push({
      row: top + at,
      hidden: hiddenRows.has(top + at),
      values: values.slice(0, last),
      styles: numbers.slice(0, last),
      ...(formulas.size > 0 ? { formulas } : {}),
    });
  });
  return rows;
}

function headersIn(rows: readonly RowEvidence[], range: CellRange): string[] {
  const values = rows.find(({ row }) => row === range.top)?.values ?? [];
  return Array.from({ length: range.right - range.left + 1 }, (_, at) => {
    const value = values[range.left + at - 1] ?? null;
    return isBlank(value) || typeof value === "object" ? "" : String(value);
  });
}

/** Styles in use, each once; number 0 is the plain one. */
class StyleList {
  readonly list: CellStyle[] = [PLAIN];
  readonly #numbers = new Map<string, number>([[keyOf(PLAIN), 0]]);

  numberOf(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.list.push(style);
    this.#numbers.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}

function keyOf({ format, fill, bold, strike }: CellStyle): string {
  return `${format}|${fill ?? ""}|${bold}|${strike}`;
}
