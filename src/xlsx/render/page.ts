/** A4 landscape, one page wide, the header row on every page, and which sheet, which page and when in the footer. */

import type ExcelJS from "exceljs";

const A4 = 9;
/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Characters of width that are still readable on one page. */
const READABLE_WIDTH = 190;

/**
 * `titles`: the rows to repeat ("4:4"), or null. No print area: a table that grows would fall outside it. A table wider than
 * what can be read on one page goes over several, with its first column on each.
 */
export function setUpPage(sheet: ExcelJS.Worksheet, titles: string | null, width = 0): void {
  const pages = Math.max(1, Math.ceil(width / READABLE_WIDTH));
  sheet.pageSetup = {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: pages,
    fitToHeight: 0,
    margins: MARGINS,
    ...(titles === null ? {} : { printTitlesRow: titles }),
    ...(pages > 1 ? { printTitlesColumn: "A:A" } : {}),
  } as ExcelJS.PageSetup;
  sheet.headerFooter.oddFooter = "&L&9&A&C&9pagina &P van &N&R&9&D";
}
