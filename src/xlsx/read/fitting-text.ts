import { MAX_CELL_TEXT } from "../../workbook/stored-cell.ts";

/**
 * The text as a cell can hold it: Excel knows no more than 32,767 characters. A file with a text of a million, of which forty
 * thousand cells make use, would otherwise fill the memory. `onCut` is told the length of what was cut.
 */
export function fittingText(text: string, onCut: (length: number) => void): string {
  if (text.length <= MAX_CELL_TEXT) return text;
  onCut(text.length);
  return text.slice(0, MAX_CELL_TEXT);
}
