/** Where a sheet begins a new page on paper, in the open workbook. */

/**
 * Puts new pages before these rows of a table, counted from 0, in place of those that were set by hand. ExcelApi 1.9, which is
 * older than what the pane needs anyway.
 */
export function setPageBreaks({ horizontalPageBreaks }: Excel.Worksheet, top: number, rows: readonly number[]): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(`A${top + 1 + row}`);
}
