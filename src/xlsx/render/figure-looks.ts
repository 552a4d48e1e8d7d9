/** How figures look on a sheet that tells them: cards on top, and blocks of cells behind charts. */

import type ExcelJS from "exceljs";
import type { Look } from "../../schema/dashboard/cells.ts";
import { COLOURS } from "../../schema/look.ts";
import { argb, font, headerLook, solid } from "./looks.ts";

export const TEXT_HEAD = headerLook("Start");
export const NUMBER_HEAD: Partial<ExcelJS.Style> = { ...TEXT_HEAD, alignment: { horizontal: "right", indent: 1 } };

const CARD_FILL = solid(COLOURS.programFill);
const EDGE = { style: "thick", color: { argb: argb(COLOURS.brand) } } as const;
const GAP = { style: "thick", color: { argb: argb("FFFFFF") } } as const;
/** White borders keep the cards apart. */
const cardLook = (size: number, rgb: string, bold: boolean, more: Partial<ExcelJS.Style>): Partial<ExcelJS.Style> => ({
  font: font(size, rgb, { bold }),
  fill: CARD_FILL,
  alignment: { horizontal: "left", vertical: "middle", indent: 1 },
  border: { right: GAP },
  ...more,
});
const bigLook = (numFmt: string) => cardLook(22, COLOURS.brand, true, { numFmt });
const plain = (numFmt: string, horizontal: "left" | "right"): Partial<ExcelJS.Style> => ({
  font: font(10, COLOURS.text),
  numFmt,
  alignment: { horizontal, vertical: "top", ...(horizontal === "right" ? { indent: 1 } : {}) },
});

export const FIGURE_LOOKS: Readonly<Record<Look, Partial<ExcelJS.Style>>> = {
  label: cardLook(10, COLOURS.quiet, false, { border: { top: EDGE, right: GAP } }),
  bigCount: bigLook("#,##0"),
  bigFigure: bigLook("#,##0.0"),
  bigEuro: bigLook('"€" #,##0.00;-"€" #,##0.00'),
  note: cardLook(9, COLOURS.quiet, false, {}),
  title: { font: font(11, COLOURS.text, { bold: true }), alignment: { vertical: "middle" } },
  text: plain("General", "left"),
  count: plain("#,##0", "right"),
  figure: plain("General", "right"),
  // What is nothing here has no complex or year.
  euro: plain("#,##0.00;-#,##0.00;", "right"),
  percent: plain('+0.0"%";-0.0"%";0"%"', "right"),
};
