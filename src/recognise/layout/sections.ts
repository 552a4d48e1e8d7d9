/** Rows that name the group of rows below them. */

import type { CellValue } from "../../workbook/cell.ts";
import { firstLook } from "./first-look.ts";
import { type Grid, textOf } from "./grid.ts";
import type { Line } from "./line.ts";
import type { RawTable } from "./raw-table.ts";

/** A text between signs, as people set off the parts of a list in plain text. */
const DECORATED = /^([-=_*~#>+])\1+ ?[^-=_*~#>+\s].*\p{L}/u;

/** "*** Tuin ***": a lone text that is set off by signs. */
export function isDecorated(text: string): boolean {
  return DECORATED.test(text);
}

/** "4" and "4.10."; no number of a complex, which is longer or begins with a nought. */
const CHAPTER = /^[1-9]\d{0,2}(?:\.\d{1,3})*\.?$/;

/** "4 | Schoon en groen" above "4.1 | Schoonmaak": the number and the name of a chapter, and nothing else in the row. */
export function isChapter({ filled, texts }: Line, next: Line | undefined): boolean {
  if (filled.length !== 2 || texts.length !== 2) return false;
  const [number = "", name = ""] = texts;
  const isNumber = CHAPTER.test(number) && /\p{L}{2}/u.test(name);
  const isAbove = next !== undefined && (next.texts[0] ?? "").startsWith(`${number.replace(/\.$/, "")}.`);
  return isNumber && isAbove && next.filled.length > 2;
}

/** What a section is called: the first cell of its row, in words; "*** Tuin ***" is the section Tuin, "4 | Tuin" is "4 Tuin". */
export function sectionName(grid: Grid, line: Line): string {
  const [number = "", name] = line.texts;
  if (line.filled.length === 2 && name !== undefined && CHAPTER.test(number)) return `${number} ${name}`;
  const text = textOf(grid.valueAt(line.index, line.filled[0] ?? 0));
  const bare = text.replace(/^[-=_*~#>+•\s]+|[-=_*~#<+•\s:]+$/gu, "");
  return bare === "" ? text : bare;
}

/** "15 (leeg)": a home in which nobody lives, with nothing to say of it. */
const EMPTY_HOME = /^\d{1,4} ?\p{L}? ?[-–:(]* ?(?:leeg|leegstand|leegstaand|staat leeg)\)?$/iu;

/** A lone word over a group of rows: at the left, merged or styled or simply alone, with a fuller row below. */
export function isSection(grid: Grid, raw: RawTable, line: Line, next: Line | undefined): boolean {
  const column = line.filled[0] ?? 0;
  const value: CellValue = grid.valueAt(line.index, column);
  if (
    line.filled.length > 2 ||
    typeof value !== "string" ||
    firstLook(value, grid.styleAt(line.index, column)) !== "text"
  )
    return false;
  if (line.filled.length === 2 && line.texts.length !== 2) return false;
  if (EMPTY_HOME.test(value.trim())) return false;
  const style = grid.styleAt(line.index, column);
  const merge = grid.mergeAt(grid.rowNumber(line.index), column);
  const isMarked = style.bold || style.fill !== null || (merge !== null && merge.right > merge.left);
  const isFollowed = next !== undefined && next.filled.length > line.filled.length;
  return column <= raw.left + 1 ? isMarked || isFollowed : isMarked && isFollowed;
}
