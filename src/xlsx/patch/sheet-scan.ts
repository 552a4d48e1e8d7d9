/** A sheet as far as a change needs it: the place of every row, the cells of some rows, and everything outside the rows. */

import { type CellRange, cellAddress, parseRange } from "../../workbook/address.ts";
import { type OpenTag, walkXml, type XmlElement, XmlFault } from "./xml-tree.ts";

export interface SheetScan {
  readonly root: OpenTag;
  readonly data: DataPlace;
  /** By their number; a sheet does not always say it and does not always keep the order. */
  readonly rows: readonly RowScan[];
  /** What stands beside `<sheetData>` in the sheet, in order. */
  readonly around: readonly XmlElement[];
  /** Every formula that shares, spans cells or was asked for. */
  readonly formulas: readonly FormulaScan[];
}

export interface DataPlace {
  readonly prefix: string;
  readonly local: string;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

export interface RowScan extends DataPlace {
  readonly number: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Null for rows that were not asked for. */
  readonly cells: readonly CellScan[] | null;
}

export interface CellScan {
  readonly column: number;
  readonly element: XmlElement;
  /** A value, a text or a formula; a style alone is none. */
  readonly filled: boolean;
}

export interface FormulaScan {
  readonly row: number;
  readonly column: number;
  /** The `<f>`. */
  readonly element: XmlElement;
  readonly cell: XmlElement;
}

export interface ScanWishes {
  /** Rows whose cells are kept. */
  readonly rows: ReadonlySet<number>;
  /** Formulas that are kept besides the shared ones. */
  readonly formula?: (text: string) => boolean;
}

/** Throws an `XmlFault` when the part is no worksheet. */
export function scanSheet(xml: string, wishes: ScanWishes): SheetScan {
  let root: OpenTag | null = null;
  let data: DataPlace | null = null;
  let inData = false;
  let row: Growing | null = null;
  let column = 0;
  const rows: RowScan[] = [];
  const around: XmlElement[] = [];
  const formulas: FormulaScan[] = [];

  const openRow = (tag: OpenTag) => {
    const number = Number(tag.attributes.r ?? (rows.at(-1)?.number ?? 0) + 1);
    const kept = wishes.rows.has(number) ? [] : null;
    row = { ...tag, number, cells: kept, innerEnd: tag.innerStart, end: tag.innerStart };
    rows.push(row);
    column = 0;
  };

  walkXml(xml, {
    open: (tag) => {
      if (!root) {
        root = tag;
        return "walk";
      }
      if (!inData) {
        if (tag.local !== "sheetData" || data) return "keep";
        data = { ...tag, innerEnd: tag.innerStart, end: tag.innerStart };
        inData = true;
        return "walk";
      }
      if (tag.local === "row") {
        openRow(tag);
        return "walk";
      }
      return "keep";
    },
    close: (local, innerEnd, end) => {
      if (local === "sheetData" && data) {
        data = { ...data, innerEnd, end };
        inData = false;
      } else if (local === "row" && row) {
        row.innerEnd = innerEnd;
        row.end = end;
        row = null;
      }
    },
    kept: (element) => {
      if (!inData) {
        around.push(element);
        return;
      }
      if (!row || element.local !== "c") return;
      const address = parseRange(element.attributes.r ?? "");
      column = address?.left ?? column + 1;
      row.cells?.push({ column, element, filled: isFilled(element) });
      const formula = element.children.find((inner) => inner.local === "f");
      if (!formula) return;
      if (formula.attributes.t === undefined && !wishes.formula?.(formula.text)) return;
      formulas.push({ row: row.number, column, element: formula, cell: element });
    },
  });
  if (!root || !data) throw new XmlFault("no sheetData");
  rows.sort((a, b) => a.number - b.number);
  return { root, data, rows, around, formulas };
}

/** The cells that an array formula or a data table spans, when it is more than its own cell. */
export function spannedRange({ element, row, column }: FormulaScan): CellRange | null {
  const type = element.attributes.t;
  if (type !== "array" && type !== "dataTable") return null;
  const range = parseRange(element.attributes.ref ?? cellAddress(row, column));
  return range && (range.top !== range.bottom || range.left !== range.right || type === "dataTable") ? range : null;
}

function isFilled(cell: XmlElement): boolean {
  return cell.children.some(
    ({ local, text }) =>
      local === "f" || local === "is" || (local === "v" && (text !== "" || cell.attributes.t === "s")),
  );
}

interface Growing extends RowScan {
  cells: CellScan[] | null;
  innerEnd: number;
  end: number;
}
