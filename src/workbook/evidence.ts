/**
 * What an adapter saw in a workbook: values with everything that helps to understand a foreign sheet. Read-only and lean:
 * a row holds only itself, styles are numbers into one list, so that 100,000 rows fit in memory. Evidence that an adapter
 * cannot give (fills in Excel on the web, say) is simply absent; it lowers confidence and never breaks anything.
 */

import type { CellRange } from "./address.ts";
import type { CellValue } from "./cell.ts";

export interface WorkbookEvidence {
  /** The name the report shows: the file's name, or the open workbook's. */
  readonly source: string;
  readonly sheets: readonly SheetEvidence[];
  /** Styles in use; `RowEvidence.styles` counts from 0 in this list. Style 0 is the plain one. */
  readonly styles: readonly CellStyle[];
  readonly names: readonly DefinedName[];
  /** What else the file carries that we leave alone: "charts", "pivots", "macros", "comments", "pictures", "links", … */
  readonly contents: readonly string[];
}

export interface SheetEvidence {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Rows with at least one cell that is not empty, ascending. A million empty rows are not here. */
  readonly rows: readonly RowEvidence[];
  readonly merges: readonly CellRange[];
  /** Column numbers, from 1. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableEvidence[];
  /** The file counts days from 1904. What is shown as a date was brought to the count from 1900; a bare number may be a day too, and was not. */
  readonly bareDaysFrom1904?: true;
  /** Formulas of which the file holds no result, as some programs write them; absent when there are none. */
  readonly uncalculated?: readonly Uncalculated[];
  /** Where Excel holds people to a list or to limits; absent when the adapter did not look. */
  readonly validated?: readonly CellRange[];
}

export interface Uncalculated {
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** Without "=". */
  readonly formula: string;
}

export interface RowEvidence {
  /** As Excel shows it, from 1. */
  readonly row: number;
  readonly hidden: boolean;
  /** `values[0]` is column A; trailing empty cells are left out unless they have a fill. For a formula: its cached result. */
  readonly values: readonly CellValue[];
  /** Parallel to `values`. */
  readonly styles: readonly number[];
  /** Column number (from 1) → formula as in the file, without "=". Absent when the row has none. */
  readonly formulas?: ReadonlyMap<number, string>;
}

export interface CellStyle {
  /** Number format code, "General" when none. */
  readonly format: string;
  /** Solid fill as "RRGGBB" in capitals, or null. White counts as no fill. */
  readonly fill: string | null;
  readonly bold: boolean;
  readonly strike: boolean;
}

/** An Excel table (ListObject). */
export interface TableEvidence {
  readonly name: string;
  /** With the header row, and the totals row when there is one. */
  readonly range: CellRange;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** As in the file: "Lijsten!$A$2:$A$9". */
  readonly refersTo: string;
  /** The sheet a local name belongs to. */
  readonly sheet?: string;
}
