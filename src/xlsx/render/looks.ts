/**
 * How cells look. One object for every look: ExcelJS keeps an entry for each style object it meets, so cells that look the
 * same share theirs.
 */

import type ExcelJS from "exceljs";
import { type Column, type ColumnKind, originOf } from "../../schema/column.ts";
import { LISTS } from "../../schema/lists.ts";
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
  decimal: "General",
  integer: "#,##0",
  percentage: "0%",
  year: "0",
  postcode: "@",
  phone: "@",
  email: "@",
};

const thin = (rgb: string): Partial<ExcelJS.Border> => ({ style: "thin", color: { argb: argb(rgb) } });
export const box = (rgb: string): Partial<ExcelJS.Borders> => {
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

const bodyLooks = new Map<string, Look>();

/** To fill in: white with a thin grey border. Computed: grey. Written by the program: pale teal with a teal left border. */
export function bodyLook(table: Table, column: Column): Look {
  const origin = table.owner === "program" ? "program" : originOf(column);
  const key = `${origin} ${column.kind} ${numberFormatOf(column)}`;
  const look = bodyLooks.get(key) ?? makeBodyLook(origin, column);
  bodyLooks.set(key, look);
  return look;
}

const plainLooks = new Map<string, Look>();

/** The number format alone, for cells below a table. */
export function plainLook(column: Column): Look {
  const numFmt = numberFormatOf(column);
  const look = plainLooks.get(numFmt) ?? { numFmt };
  plainLooks.set(numFmt, look);
  return look;
}

function makeBodyLook(origin: ReturnType<typeof originOf>, column: Column): Look {
  const base: Look = { numFmt: numberFormatOf(column), alignment: alignmentOf(column) };
  if (origin === "computed") {
    return {
      ...base,
      font: font(11, COLOURS.computedText),
      fill: solid(COLOURS.computedFill),
      border: box(COLOURS.line),
    };
  }
  if (origin === "program") {
    const border = { ...box(COLOURS.line), left: thin(COLOURS.brand) };
    return { ...base, font: font(11, COLOURS.text), fill: solid(COLOURS.programFill), border };
  }
  return { ...base, font: font(11, column.kind === "id" ? COLOURS.quiet : COLOURS.text), border: box(COLOURS.line) };
}

export function numberFormatOf(column: Column): string {
  const plain =
    column.kind === "decimal" && column.decimals !== undefined
      ? `#,##0.${"0".repeat(column.decimals)}`
      : NUMBER_FORMATS[column.kind];
  if (!("wordsFrom" in column) || !column.wordsFrom) return plain;
  return `[>=${column.wordsFrom.number}]"${column.wordsFrom.words}";${plain}`;
}

function alignmentOf(column: Column): Partial<ExcelJS.Alignment> {
  const isFigure = ["amount", "decimal", "integer", "percentage"].includes(column.kind);
  const isCentred = ["yesNo", "year", "date"].includes(column.kind);
  return {
    vertical: "top",
    horizontal: isFigure ? "right" : isCentred ? "center" : "left",
    // A figure would otherwise touch the text in the next column.
    ...(isFigure ? { indent: 1 } : {}),
    ...(wraps(column) ? { wrapText: true } : {}),
  };
}

/** Texts run over several lines; an id or a date never does. */
export function wraps({ kind }: Column): boolean {
  return kind === "text" || kind === "longText" || kind === "choice";
}

/** Widths in characters by kind of column; a column may have its own, and a heading is never cut in a word. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 16,
  longText: 40,
  id: 12,
  reference: 12,
  choice: 12,
  yesNo: 8,
  date: 11.5,
  amount: 12,
  decimal: 9,
  integer: 9,
  percentage: 9,
  year: 8,
  postcode: 10,
  phone: 14,
  email: 26,
};
const WIDEST_CHOICE = 26;

const LARGEST = 999_999;
/** The indent, and the edges that Excel keeps free. */
const BESIDE_FIGURE = 2;

/** Room for the filter button beside a heading. */
export const FILTER_BUTTON = 3;
/** Bold letters are wider than the digits that widths are told in. */
export const BOLD = 1.12;

export function widthOf(column: Column): number {
  const longestWord = Math.max(...column.heading.split(" ").map((word) => word.length));
  const headingWidth = Math.ceil(longestWord * BOLD) + FILTER_BUTTON;
  return Math.max(column.width ?? contentWidth(column), figureWidth(column), headingWidth);
}

/** What people see of the largest figure that a column is likely to hold, below a million; Excel shows a narrower cell as "###". */
function figureWidth(column: Column): number {
  if (column.kind !== "amount" && column.kind !== "integer" && column.kind !== "decimal") return 0;
  // A figure in the format General loses decimals before it loses sight.
  if (column.kind === "decimal" && column.decimals === undefined) return 0;
  const whole = Math.floor(Math.min(column.max ?? LARGEST, LARGEST)).toLocaleString("en-US").length;
  const decimals = column.kind === "amount" ? 2 : column.kind === "integer" ? 0 : (column.decimals ?? 0);
  return whole + (decimals > 0 ? decimals + 1 : 0) + BESIDE_FIGURE;
}

function contentWidth(column: Column): number {
  if (column.kind !== "choice") return WIDTHS[column.kind];
  const longest = Math.max(0, ...(LISTS[column.list]?.values ?? []).map((value) => value.length));
  return Math.min(WIDEST_CHOICE, Math.max(WIDTHS.choice, longest + 2));
}
