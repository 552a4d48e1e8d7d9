/** The cells of a sheet: only those that hold something or look different are kept. */

import type { CellValue } from "../../../src/workbook/cell.ts";

export interface Cell {
  value: CellValue;
  /** Without "=". */
  formula: string | null;
  format: string;
  fill: string | null;
  bold: boolean;
  strike: boolean;
}

export function emptyCell(): Cell {
  return { value: null, formula: null, format: "General", fill: null, bold: false, strike: false };
}

export class Cells {
  readonly #rows = new Map<number, Map<number, Cell>>();

  /** Rows and columns from 0, as on the wire. */
  at(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  make(row: number, column: number): Cell {
    let cells = this.#rows.get(row);
    if (!cells) {
      cells = new Map();
      this.#rows.set(row, cells);
    }
    let cell = cells.get(column);
    if (!cell) {
      cell = emptyCell();
      cells.set(column, cell);
    }
    return cell;
  }

  remove(row: number, column: number): void {
    this.#rows.get(row)?.delete(column);
  }

  /** Row → cells, in order of rows. */
  rows(): [number, ReadonlyMap<number, Cell>][] {
    return [...this.#rows].sort((a, b) => a[0] - b[0]);
  }

  /** The smallest area around everything that holds a value, within limits. Null when there is none. */
  used(within?: { top: number; left: number; bottom: number; right: number }) {
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
    for (const [row, cells] of this.#rows) {
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const [column, { value, formula }] of cells) {
        if (within && (column < within.left || column > within.right)) continue;
        if (value === null && formula === null) continue;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }
}
