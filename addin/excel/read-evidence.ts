/** Reads the open workbook as evidence: values, formulas, formats, fills, what is hidden and merged. */

import { type CellRange, parseRange } from "../../src/workbook/address.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { isBlank } from "../../src/workbook/cell.ts";
import type { CellStyle, RowEvidence, SheetEvidence, WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { fillFrom, formulaFrom, valueFrom } from "./excel-cells.ts";
import { type Area, readInPieces } from "./pieces.ts";
import type { Requests } from "./requests.ts";
import { type ListedSheet, listSheets } from "./sheet-list.ts";

const PLAIN: CellStyle = { format: "General", fill: null, bold: false, strike: false };

export async function readEvidence(
  requests: Requests,
  source: string,
  only?: readonly string[],
): Promise<WorkbookEvidence> {
  const list = await listSheets(requests, only);
  const styles = new StyleList();
  const { rows, layouts } = await readRows(requests, list.sheets, styles);
  return {
    source,
    styles: styles.list,
    names: list.names,
    contents: [],
    sheets: list.sheets.map((listed): SheetEvidence => {
      const { merges = [], hiddenColumns = new Set<number>() } = layouts.get(listed) ?? {};
      const own = rows.get(listed) ?? [];
      return {
        name: listed.name,
        state: listed.state,
        rows: own,
        merges,
        hiddenColumns,
        tables: listed.tables.map(({ name, range, hasTotals }) => ({
          name,
          range,
          hasTotals,
          headers: headersIn(own, range),
        })),
      };
    }),
  };
}

interface Layout {
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
}

/** Asks what is merged and hidden on a sheet; the answer is there after the next request. */
function askLayout(listed: ListedSheet, used: CellRange): () => Layout {
  const range = rangeIn(listed, used);
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
  readonly properties: Properties;
  /** With the first piece of a sheet. */
  readonly layout: (() => Layout) | null;
}

async function readRows(
  requests: Requests,
  sheets: readonly ListedSheet[],
  styles: StyleList,
): Promise<{ rows: ReadonlyMap<ListedSheet, RowEvidence[]>; layouts: ReadonlyMap<ListedSheet, Layout> }> {
  const rows = new Map<ListedSheet, RowEvidence[]>();
  const layouts = new Map<ListedSheet, Layout>();
  const areas = sheets.flatMap((listed): Area<ListedSheet>[] =>
    listed.used ? [{ of: listed, sheet: listed.sheet, name: listed.name, range: listed.used }] : [],
  );
  await readInPieces(
    requests,
    areas,
    (range, { of: listed, range: { top } }): Asked => {
      range.load("values,formulas,numberFormat,valueTypes");
      const properties = range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true, strikethrough: true } },
      });
      const { used } = listed;
      return { properties, layout: used?.top === top ? askLayout(listed, used) : null };
    },
    (piece, range, { properties, layout }) => {
      if (layout) layouts.set(piece.of, layout());
      const own = rows.get(piece.of) ?? [];
      for (const row of rowsOf(piece.range, range, properties, layouts.get(piece.of)?.hiddenRows ?? new Set(), styles))
        own.push(row);
      rows.set(piece.of, own);
    },
  );
  return { rows, layouts };
}

/** As the file reader gives rows: trimmed behind the last value or fill, empty rows left out. */
function rowsOf(
  { top, left }: CellRange,
  range: Excel.Range,
  properties: Properties,
  hiddenRows: ReadonlySet<number>,
  styles: StyleList,
): RowEvidence[] {
  const rows: RowEvidence[] = [];
  range.values.forEach((line: readonly unknown[], at: number) => {
    const values: CellValue[] = new Array<CellValue>(left - 1).fill(null);
    const numbers: number[] = new Array<number>(left - 1).fill(0);
    const formulas = new Map<number, string>();
    let last = 0;
    let isFilled = false;
    line.forEach((given, index) => {
      const value = valueFrom(given, String(range.valueTypes[at]?.[index] ?? ""));
      const formula = formulaFrom(range.formulas[at]?.[index], given);
      const format = properties.value[at]?.[index]?.format;
      const style = styles.numberOf({
        format: String(range.numberFormat[at]?.[index] ?? PLAIN.format),
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

function rangeIn({ sheet }: ListedSheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
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
