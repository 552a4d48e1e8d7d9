/** A4 landscape, one page wide, the header row on every page, and which sheet, which page and when in the footer. */

import type ExcelJS from "exceljs";

const A4 = 9;
/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** `titles`: the rows to repeat ("4:4"), or null. No print area: a table that grows would fall outside it. */
export function setUpPage(sheet: ExcelJS.Worksheet, titles: string | null): void {
  sheet.pageSetup = {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    ...(titles === null ? {} : { printTitlesRow: titles }),
  } as ExcelJS.PageSetup;
  sheet.headerFooter.oddFooter = "&L&9&A&C&9pagina &P van &N&R&9&D";
}
