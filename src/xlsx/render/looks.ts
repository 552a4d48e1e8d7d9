/**
 * How cells look. One object for every look: ExcelJS keeps an entry for each style object it meets, so cells that look the
 * same share theirs.
 */

import type ExcelJS from "exceljs";
import { type Column, type ColumnKind, originOf } from "../../schema/column.ts";
import { COLOURS, GROUP_COLOURS } from "../../schema/look.ts";
import type { Group, Table } from "../../schema/table.ts";

type Look = Partial<ExcelJS.Style>;

const FONT = "Calibri";

export function argb(rgb: string): string {
  return `FF${rgb.replace("#", "")}`;
}

export function solid(rgb: string): ExcelJS.Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: argb(rgb) } };
}

export function font(size: number, rgb: string, more: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> {
  return { name: FONT, family: 2, size, color: { argb: argb(rgb) }, ...more };
}

/** Number formats by kind of column. Text kinds are text, so that 0012 keeps its zeros. */
export const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: "General",
  longText: "General",
  id: "@",
  reference: "@",
  choice: "General",
  yesNo: "General",
  date: "dd\\-mm\\-yyyy",
  amount: "#,##0.00",
  decimal: "#,##0.##",
  integer: "#,##0",
  percentage: "0%",
  year: "0",
  postcode: "@",
  phone: "@",
  email: "@",
};

const thin = (rgb: string): Partial<ExcelJS.Border> => ({ style: "thin", color: { argb: argb(rgb) } });
const grid = (rgb: string): Partial<ExcelJS.Borders> => {
  const line = thin(rgb);
  return { top: line, left: line, bottom: line, right: line };
};

export function titleLook(group: Group): Look {
  return { font: font(16, GROUP_COLOURS[group], { bold: true }), alignment: { vertical: "middle" } };
}

export const PURPOSE_LOOK: Look = { font: font(11, COLOURS.quiet), alignment: { vertical: "middle" } };

export function headerLook(group: Group): Look {
  return {
    font: font(11, "#FFFFFF", { bold: true }),
    fill: solid(GROUP_COLOURS[group]),
    alignment: { vertical: "middle", horizontal: "left", wrapText: true },
    border: { right: thin("#FFFFFF") },
  };
}

/** To fill in: white with a thin grey border. Computed: grey. Written by the program: pale teal with a teal left border. */
export function bodyLook(table: Table, column: Column): Look {
  const origin = table.owner === "program" ? "program" : originOf(column);
  const base: Look = { numFmt: numberFormatOf(column), alignment: alignmentOf(column) };
  if (origin === "computed") {
    return {
      ...base,
      font: font(11, COLOURS.computedText),
      fill: solid(COLOURS.computedFill),
      border: grid(COLOURS.line),
    };
  }
  if (origin === "program") {
    const border = { ...grid(COLOURS.line), left: thin(COLOURS.brand) };
    return { ...base, font: font(11, COLOURS.text), fill: solid(COLOURS.programFill), border };
  }
  return { ...base, font: font(11, column.kind === "id" ? COLOURS.quiet : COLOURS.text), border: grid(COLOURS.line) };
}

export function numberFormatOf(column: Column): string {
  return NUMBER_FORMATS[column.kind];
}

function alignmentOf(column: Column): Partial<ExcelJS.Alignment> {
  const right = ["amount", "decimal", "integer", "percentage"].includes(column.kind);
  const centre = ["yesNo", "year", "date"].includes(column.kind);
  return {
    vertical: "top",
    horizontal: right ? "right" : centre ? "center" : "left",
    ...(column.kind === "longText" || column.kind === "text" ? { wrapText: true } : {}),
  };
}

/** Widths in characters by kind of column; a column may have its own, and a heading is never cut in a word. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 16,
  longText: 40,
  id: 13,
  reference: 14,
  choice: 18,
  yesNo: 11,
  date: 12,
  amount: 13,
  decimal: 11,
  integer: 11,
  percentage: 10,
  year: 9,
  postcode: 11,
  phone: 15,
  email: 26,
};

/** Room for the filter button beside a heading. */
const FILTER_BUTTON = 3;

export function widthOf(column: Column): number {
  const longestWord = Math.max(...column.heading.split(" ").map((word) => word.length));
  return Math.max(column.width ?? WIDTHS[column.kind], Math.ceil(longestWord * 1.15) + FILTER_BUTTON);
}
