/** A4 landscape, one page wide, the header row on every page, and which sheet, which page and when in the footer. */

import type ExcelJS from "exceljs";

const A4 = 9;
/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Characters of width that are still readable on one page: letters of five points and a half. */
const READABLE_WIDTH = 300;

export interface Page {
  /** The rows to repeat ("4:4"). */
  readonly rows?: string;
  /** The columns to repeat ("A:B") when the sheet is too wide for one page. */
  readonly columns?: string;
  /** Characters of width of what is printed. */
  readonly width?: number;
  /** New pages begin at places of our own: Excel does not do that on a sheet that it fits to a page. */
  readonly breaks?: boolean;
}

/** Characters of width that fit on a page at full size. */
const FULL_SIZE_WIDTH = 100;

/** No print area: a table that grows would fall outside it. A sheet too wide to be read on one page goes over several. */
export function setUpPage(sheet: ExcelJS.Worksheet, { rows, columns, width = 0, breaks = false }: Page): void {
  const pages = Math.max(1, Math.ceil(width / READABLE_WIDTH));
  sheet.pageSetup = {
    paperSize: A4,
    orientation: "landscape",
    ...(breaks
      ? { fitToPage: false, scale: Math.min(100, Math.floor((100 * FULL_SIZE_WIDTH) / Math.max(1, width))) }
      : { fitToPage: true, fitToWidth: pages, fitToHeight: 0 }),
    margins: MARGINS,
    ...(rows === undefined ? {} : { printTitlesRow: rows }),
    ...(pages > 1 && columns !== undefined ? { printTitlesColumn: columns } : {}),
  } as ExcelJS.PageSetup;
  sheet.headerFooter.oddFooter = "&L&9&A&C&9pagina &P van &N&R&9&D";
}

/** Without a password: it keeps slips away, it hides nothing. People may still sort, filter and widen. */
export function protect(sheet: ExcelJS.Worksheet): void {
  void sheet.protect("", { formatColumns: true, formatRows: true, sort: true, autoFilter: true });
}
