/** A sheet as lines of text with bars between the cells: figures become numbers, "'7" stays text, nothing is an empty cell. */

import type { CellValue } from "../../src/workbook/cell.ts";

export function linesOf(text: string): CellValue[][] {
  return text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cellOf(cell.trim())));
}

function cellOf(cell: string): CellValue {
  if (cell === "") return null;
  if (cell.startsWith("'")) return cell.slice(1);
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell.replaceAll("\\n", "\n");
}
