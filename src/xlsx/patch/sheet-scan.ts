/** A sheet as far as a change needs it: the place of every row, the cells of some rows, and everything outside the rows. */

import { type CellRange, cellAddress, parseRange } from "../../workbook/address.ts";
import { type OpenTag, walkXml, type XmlElement, XmlFault, type XmlVisitor } from "./xml-tree.ts";

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
}

export interface ScanWishes {
  /** Rows whose cells are kept. */
  readonly rows: ReadonlySet<number>;
  /** Formulas that are kept besides the shared ones. */
  readonly formula?: (text: string) => boolean;
}

/** Throws an `XmlFault` when the part is no worksheet. */
export function scanSheet(xml: string, wishes: ScanWishes): SheetScan {
  const scanner = new Scanner(wishes);
  walkXml(xml, scanner);
  return scanner.result();
}

/** Cells of rows that nobody asked for pass by; only their formulas are looked at. */
class Scanner implements XmlVisitor {
  readonly #wishes: ScanWishes;
  readonly #rows: RowScan[] = [];
  readonly #around: XmlElement[] = [];
  readonly #formulas: FormulaScan[] = [];
  #root: OpenTag | null = null;
  #data: Growing | null = null;
  #row: GrowingRow | null = null;
  #inData = false;
  /** The last address that a cell of the row gave, and the cells since then that gave none. */
  #address: string | undefined;
  #since = 0;

  constructor(wishes: ScanWishes) {
    this.#wishes = wishes;
  }

  open(tag: OpenTag): "keep" | "walk" {
    if (!this.#root) {
      this.#root = tag;
      return "walk";
    }
    if (!this.#inData) {
      if (tag.local !== "sheetData" || this.#data) return "keep";
      this.#data = { ...tag, innerEnd: tag.innerStart, end: tag.innerStart };
      this.#inData = true;
      return "walk";
    }
    switch (tag.local) {
      case "row":
        this.#openRow(tag);
        return "walk";
      case "c":
        this.#openCell(tag);
        return this.#row?.cells ? "keep" : "walk";
      case "f":
        return "keep";
      default:
        return "walk";
    }
  }

  close(local: string, innerEnd: number, end: number): void {
    const closed = local === "sheetData" ? this.#data : local === "row" ? this.#row : null;
    if (!this.#inData || !closed) return;
    closed.innerEnd = innerEnd;
    closed.end = end;
    if (closed === this.#row) this.#row = null;
    else this.#inData = false;
  }

  kept(element: XmlElement): void {
    if (!this.#inData) {
      this.#around.push(element);
    } else if (element.local === "f") {
      this.#keepFormula(element);
    } else {
      this.#row?.cells?.push({ column: this.#column(), element, filled: isFilled(element) });
      const formula = element.children.find(({ local }) => local === "f");
      if (formula) this.#keepFormula(formula);
    }
  }

  result(): SheetScan {
    if (!this.#root || !this.#data) throw new XmlFault("no sheetData");
    const rows = this.#rows.sort((a, b) => a.number - b.number);
    return { root: this.#root, data: this.#data, rows, around: this.#around, formulas: this.#formulas };
  }

  #openRow(tag: OpenTag): void {
    const number = Number(tag.attributes.r ?? (this.#rows.at(-1)?.number ?? 0) + 1);
    const cells = this.#wishes.rows.has(number) ? [] : null;
    this.#row = { ...tag, number, cells, innerEnd: tag.innerStart, end: tag.innerStart };
    this.#rows.push(this.#row);
    this.#address = undefined;
    this.#since = 0;
  }

  #openCell({ attributes }: OpenTag): void {
    this.#address = attributes.r ?? this.#address;
    this.#since = attributes.r === undefined ? this.#since + 1 : 0;
  }

  #column(): number {
    return (parseRange(this.#address ?? "")?.left ?? 0) + this.#since;
  }

  #keepFormula(element: XmlElement): void {
    if (!this.#row) return;
    if (element.attributes.t === undefined && !this.#wishes.formula?.(element.text)) return;
    this.#formulas.push({ row: this.#row.number, column: this.#column(), element });
  }
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

interface Growing extends DataPlace {
  innerEnd: number;
  end: number;
}

interface GrowingRow extends RowScan {
  cells: CellScan[] | null;
  innerEnd: number;
  end: number;
}
