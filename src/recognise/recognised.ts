/**
 * What recognition gives: the tables of a foreign workbook with every value, its place and how sure we are. It is the
 * structure report in typed form (`src/journeys/structure-report.ts` writes the JSON) and the input of structuring.
 */

import type { Problem } from "../problems/problem.ts";
import type { CellRange } from "../workbook/address.ts";
import type { RecognisedValue, ValueType } from "./value.ts";

/** What a table is about. `other` is every table without a place of its own: kept in Overig. */
export const TABLE_KINDS = [
  "initiative",
  "task",
  "unit",
  "cost_line",
  "allocation_key",
  "contract",
  "indicator_score",
  "agreement",
  "contact",
  "other",
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** How the records lie on the sheet. */
export type Layout = "rows" | "transposed" | "cards" | "freeText";

export interface RecognisedWorkbook {
  readonly source: string;
  readonly tables: readonly RecognisedTable[];
  readonly unused: readonly UnusedCell[];
  readonly problems: readonly Problem[];
}

export interface RecognisedTable {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly range: CellRange;
  readonly kind: TableKind;
  /** The table of ours that this list is, where its kind does not say it ("zbUren"); fields are then columns of it. */
  readonly table?: string;
  /** 0–1 */
  readonly confidence: number;
  /** Why this kind, in facts that a text can be made of. */
  readonly reasons: readonly Reason[];
  readonly layout: Layout;
  readonly headerRows: readonly number[];
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
  readonly skipped: readonly SkippedRow[];
  /** What the surroundings say: "year" → "2025", "complex" → "Merelhof", "unit" → "x 1.000", "title" → the nearest, "home" → "0231004" for a statement to one home, "offer" where it is one, "vat" → "0.21" or "without" where its amounts are without VAT, "printed" where the year is only that of a print, "period" → "1-7-2024 t/m 30-6-2025", "doubt" → the year as it stands there, where it may be the number of a complex. From titles, cards and the sheet name. */
  readonly context: Readonly<Record<string, string>>;
}

export interface RecognisedColumn {
  /** From 1. In a transposed table this is the row of the heading. */
  readonly column: number;
  /** As written, two header rows joined with " / ". */
  readonly heading: string;
  /** The field of the kind (see `fields.ts`), or null: goes to Overig. */
  readonly field: string | null;
  readonly type: ValueType;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly personal: boolean;
  /** Personal only for what some of its texts say: the others may be seen. */
  readonly personalTexts?: boolean;
  readonly hidden: boolean;
  /** For a column of a matrix: "2025-03", "2025-W12", "ma"; or what the cost column stands for. */
  readonly period?: string;
  /** Follows from other columns (totals, balances): read, but not used. */
  readonly derived?: boolean;
  /** The user decided that this column is not taken over. */
  readonly leftOut?: boolean;
}

export interface RecognisedRow {
  /** Source row; in a transposed table `column` instead, in cards the first row of the card. */
  readonly row?: number;
  readonly column?: number;
  readonly section?: string;
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** What its colour stands for, in the words of the sheet. */
  readonly colour?: string;
  /** Keyed by source column number; by source row number when transposed; by field name in cards and free text. */
  readonly cells: ReadonlyMap<string, RecognisedCell>;
  /** Turns per period in a matrix of marks. */
  readonly occurrences?: ReadonlyMap<string, number>;
}

export interface RecognisedCell {
  readonly value: RecognisedValue;
  /** As in the cell, when that says more than the value. */
  readonly raw?: string;
  readonly row: number;
  readonly column: number;
}

export type SkipReason =
  | "title"
  | "section"
  | "subtotal"
  | "total"
  | "repeated_header"
  | "blank"
  | "note"
  | "legend"
  | "example"
  | "derived"
  | "footer";

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
  /** What stands in words about the table: a row that was none of them can be found again. */
  readonly text?: string;
}

export interface UnusedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A reason for a choice: `heading`, `content`, `neighbours`, `sheetName`, `position`, with what spoke for it. */
export interface Reason {
  readonly from: "heading" | "content" | "neighbours" | "sheetName" | "position" | "mapping";
  readonly what: string;
}
