/** Tables in Word: figures, terms, and lines to write on. */

import {
  AlignmentType,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { COLOURS } from "../schema/look.ts";
import type { Column, DataTable, FactList, Signing, Words } from "./document.ts";
import { LINE, NO_BORDER, PEN_LINE, TEXT_WIDTH } from "./word-look.ts";
import { type GapLook, runsOf } from "./word-text.ts";

const TERM_WIDTH = 0.32;
/** Room for a signature. */
const HAND = 560;
const TIGHT = { before: 30, after: 30, line: 248 };
const INNER = { top: 30, bottom: 30, left: 100, right: 100 };
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };

/** With a heading row that comes back on every page; a row stays together. */
export function dataTable({ columns, rows, totals = 0 }: DataTable): Table {
  const first = rows.length - totals;
  return tableOf(columns, [
    headingRow(columns),
    ...rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((text, at) =>
            cellOf(text, columns[at], { bold: row >= first, ...(row >= first ? { fill: COLOURS.programFill } : {}) }),
          ),
        }),
    ),
  ]);
}

/** Stays on one page; `keepNext`: with what follows as well. */
export function factTable({ rows }: FactList, keepNext = false): Table {
  const columns = [
    { heading: "", width: TERM_WIDTH },
    { heading: "", width: 1 - TERM_WIDTH },
  ];
  return tableOf(
    columns,
    rows.map(
      ([term, value], row) =>
        new TableRow({
          cantSplit: true,
          children: [
            cellOf(term, columns[0], { colour: COLOURS.quiet, keepNext: keepNext || row < rows.length - 1 }),
            cellOf(value, columns[1], { gap: "named" }),
          ],
        }),
    ),
  );
}

export function signingTable({ columns, rows }: Signing): Table {
  const hasHeadings = columns.some(({ heading }) => heading !== "");
  return tableOf(
    columns,
    [
      ...(hasHeadings ? [headingRow(columns)] : []),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            height: { value: HAND, rule: "atLeast" },
            children: cells.map((text, at) => cellOf(text, columns[at], { isMiddle: true })),
          }),
      ),
    ],
    LINE,
  );
}

/** A word and a line to write on. */
export function penLines(labels: readonly string[]): Table {
  const columns = [
    { heading: "", width: TERM_WIDTH },
    { heading: "", width: 1 - TERM_WIDTH },
  ];
  return tableOf(
    columns,
    labels.map(
      (label) =>
        new TableRow({
          cantSplit: true,
          height: { value: 480, rule: "atLeast" },
          children: [
            cellOf(label, columns[0], { borders: NO_BORDERS, isLow: true, keepNext: true }),
            cellOf("", columns[1], { borders: { ...NO_BORDERS, bottom: PEN_LINE }, keepNext: true }),
          ],
        }),
    ),
  );
}

function headingRow(columns: readonly Column[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) =>
      cellOf(column.heading, column, { bold: true, colour: "FFFFFF", fill: COLOURS.brand, keepNext: true }),
    ),
  });
}

function tableOf(
  columns: readonly Column[],
  rows: TableRow[],
  between: typeof LINE | typeof NO_BORDER = NO_BORDER,
): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(widthOf),
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: LINE, insideVertical: between, bottom: LINE },
    rows,
  });
}

interface CellLook {
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly gap?: GapLook;
  readonly isMiddle?: boolean;
  readonly isLow?: boolean;
  readonly keepNext?: boolean;
  readonly borders?: NonNullable<ITableCellOptions["borders"]>;
}

function cellOf(text: Words, column: Column | undefined, look: CellLook): TableCell {
  const { bold = false, colour, fill, gap = "narrow", keepNext = false, borders } = look;
  return new TableCell({
    width: { size: column ? widthOf(column) : 0, type: WidthType.DXA },
    margins: INNER,
    ...(look.isMiddle || look.isLow
      ? { verticalAlign: look.isLow ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER }
      : {}),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    ...(borders ? { borders } : {}),
    children: [
      new Paragraph({
        spacing: TIGHT,
        keepNext,
        ...(column?.isAmount ? { alignment: AlignmentType.RIGHT } : {}),
        children: runsOf(text, { bold, ...(colour === undefined ? {} : { color: colour }) }, gap),
      }),
    ],
  });
}

function widthOf({ width }: Column): number {
  return Math.round(width * TEXT_WIDTH);
}
