/** Parts of a whole: a share of more than 100% among shares that never are. */

import { problem } from "../../problems/problem.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { ReadCell } from "./read-cells.ts";
import { shownText } from "./shown-text.ts";
import type { SourceCell } from "./source-cell.ts";

/** Fewer values than this show no habit. */
const FEWEST = 5;
/** One in this many may be a slip; more of them is how the column is. */
const RARELY = 5;

/** The cells as read, with V044 at the few above 100%. Changes (a value below zero among them) have no whole. */
export function withDoubtfulShares(
  cells: readonly SourceCell[],
  read: readonly ReadCell[],
  sheet: string,
): readonly ReadCell[] {
  let [values, above, below] = [0, 0, 0];
  const isAbove = read.map(({ value }) => {
    const share = typeof value === "string" ? Number(value) : Number.NaN;
    if (Number.isNaN(share)) return false;
    values += 1;
    if (share < 0) below += 1;
    if (share > 1) above += 1;
    return share > 1;
  });
  if (above === 0 || below > 0 || values < FEWEST || above * RARELY > values) return read;
  return read.map((cell, at) => {
    const source = cells[at];
    if (!isAbove[at] || !source || cell.issue) return cell;
    const text =
      typeof source.value === "string" ? source.value.trim() : shownText(Number(source.value), source.style.format);
    const place = { sheet, cell: cellAddress(source.row, source.column) };
    return { ...cell, raw: cell.raw ?? text, issue: problem("V044", "warning", [place], { text }) };
  });
}
