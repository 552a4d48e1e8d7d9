/** A cell of a foreign sheet with its place, as the readers of values get it. */

import type { CellValue } from "../../workbook/cell.ts";
import type { CellStyle } from "../../workbook/evidence.ts";

export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly formula?: string;
}

/** What the surroundings of the table say. */
export interface ValueContext {
  /** The year of the sheet, for dates without one. */
  readonly year?: number;
  /** A unit that a title names: "m2", "minuten". */
  readonly unit?: string;
  /** A bare number in a column of dates counts its days from 1904. */
  readonly bareDaysFrom1904?: true;
}
