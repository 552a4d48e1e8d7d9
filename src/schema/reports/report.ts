/**
 * A workbook that the program makes to be read: one sheet that tells the main things, with charts, and a sheet for each table
 * behind it. The overview reads the tables with live formulas, so that who filters out or corrects a row sees what it does.
 */

import type { RowValues } from "../row-value.ts";
import type { Table } from "../table.ts";

export interface Report {
  readonly title: string;
  readonly overview: Overview;
  readonly tables: readonly Table[];
  /** Table name → its rows by column key. */
  readonly contents: ReadonlyMap<string, readonly RowValues[]>;
}

export interface Overview {
  readonly sheet: string;
  readonly purpose: string;
  /** What the figures leave out or count twice, under the title, for who reads or prints this sheet alone. */
  readonly caution?: string;
  /** Five at most, on top. */
  readonly cards: readonly Card[];
  /** At most four have a chart: they stand above the figures, two beside each other. */
  readonly blocks: readonly Block[];
}

/**
 * A text or number, or a formula with what it must give now. In a formula `{zbPortefeuille.phase}` is a column, and `{@B}` the
 * cell in column B of the same row.
 */
export type Figure = string | number | { readonly formula: string; readonly result: string | number };

export type FigureLook = "count" | "figure" | "euro";

export interface Card {
  readonly label: string;
  readonly value: Figure;
  readonly note: Figure;
  readonly look: FigureLook;
}

export interface Block {
  /** A sentence that tells the point; the title of the chart too. */
  readonly title: Figure;
  readonly headings: readonly string[];
  /** Of each column; the first is text. */
  readonly looks: readonly ("text" | FigureLook)[];
  readonly rows: readonly (readonly Figure[])[];
  readonly chart?: BlockChart;
}

export interface BlockChart {
  readonly name: string;
  readonly kind: "bars" | "columns" | "stackedColumns";
  /** For who cannot see the chart. */
  readonly altText: string;
  readonly series: readonly {
    /** Place among the headings, from 0; the categories are the first column. */
    readonly column: number;
    /** Without "#". */
    readonly colour: string;
    readonly labels: "values" | "nameAndValues";
  }[];
  readonly numberFormat: string;
}

export function resultOfFigure(figure: Figure): string | number {
  return typeof figure === "object" ? figure.result : figure;
}
