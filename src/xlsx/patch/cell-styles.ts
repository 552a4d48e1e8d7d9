import type { CellRange } from "../../workbook/address.ts";
import type { CellWrite } from "./sheet-change.ts";
import type { CellScan, RowScan, SheetScan } from "./sheet-scan.ts";

/** Which style a written cell gets: an index into `cellXfs` as written, undefined for the plain one. */
export class CellStyles {
  readonly #rows: ReadonlyMap<number, RowScan>;
  readonly #columns: readonly { readonly min: number; readonly max: number; readonly style: string | undefined }[];
  readonly #usual = new Map<number, string | undefined>();

  constructor(scan: SheetScan) {
    this.#rows = new Map(scan.rows.map((row) => [row.number, row]));
    this.#columns = scan.around
      .filter(({ local }) => local === "cols")
      .flatMap(({ children }) => children)
      .map(({ attributes }) => ({
        min: Number(attributes.min),
        max: Number(attributes.max),
        style: attributes.style,
      }));
  }

  styleFor(row: number, column: number, write: CellWrite): string | undefined {
    if (write.styleOfRow !== undefined) return this.#styleAt(write.styleOfRow, column);
    if (write.styleOfColumn) return this.#usualStyle(write.styleOfColumn);
    return this.#styleAt(row, column);
  }

  /** Attributes that a new row takes over from the last row of its table: its height and its style. */
  rowAttributes(pattern: number | undefined): Readonly<Record<string, string>> {
    const row = pattern === undefined ? undefined : this.#rows.get(pattern);
    const taken = ["s", "customFormat", "ht", "customHeight"].flatMap((name) => {
      const value = row?.attributes[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(taken);
  }

  #styleAt(row: number, column: number): string | undefined {
    const found = this.#rows.get(row);
    const cell = found?.cells?.find((candidate) => candidate.column === column);
    if (cell) return styleOf(cell);
    if (found && /^(1|true)$/.test(found.attributes.customFormat ?? "")) return found.attributes.s;
    return this.#columns.find(({ min, max }) => column >= min && column <= max)?.style;
  }

  /** The style that most cells of a column have; of equals the one that comes first. */
  #usualStyle({ top, bottom, left }: CellRange): string | undefined {
    if (this.#usual.has(left)) return this.#usual.get(left);
    const counts = new Map<string | undefined, number>();
    for (let row = top; row <= bottom; row += 1) {
      const style = this.#styleAt(row, left);
      counts.set(style, (counts.get(style) ?? 0) + 1);
    }
    const [usual] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [undefined, 0]);
    this.#usual.set(left, usual);
    return usual;
  }
}

function styleOf(cell: CellScan): string | undefined {
  return cell.element.attributes.s;
}
