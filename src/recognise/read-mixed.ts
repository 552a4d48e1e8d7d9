/**
 * A column of results may hold a unit per row: "7,5", "35%", "€ 5,10", "B". Cells that the column's type leaves raw are read by
 * their own sign. So are the figures in a column of fractions: "1/8" stays as it is, "0,1" and "10%" are numbers beside it.
 */

import type { ValueType } from "./value.ts";
import type { ColumnProfile, SourceCell, ValueContext } from "./values/column-profile.ts";
import { type ReadCell, readCells } from "./values/read-cells.ts";
import { withDoubtfulShares } from "./values/whole.ts";

const MIXABLE: readonly ValueType[] = ["score", "decimal", "integer"];

export function readMixed(
  cells: readonly SourceCell[],
  type: ValueType,
  profile: ColumnProfile,
  sheet: string,
  context: ValueContext,
): readonly ReadCell[] {
  const read = readCells(cells, type, profile, sheet, context);
  if (type === "percentage") return withDoubtfulShares(cells, read, sheet);
  const areFractions = type === "text" && profile.habits.fractions;
  if (!MIXABLE.includes(type) && !areFractions) return read;
  return read.map((cell, at) => {
    const source = cells[at];
    const own = source && (cell.issue || areFractions) ? signOf(source.value, areFractions) : null;
    return source && own ? (readCells([source], own, profile, sheet, context)[0] ?? cell) : cell;
  });
}

function signOf(value: SourceCell["value"], areFractions: boolean): ValueType | null {
  if (typeof value !== "string") return null;
  if (/\d\s*%|procent/.test(value)) return "percentage";
  if (areFractions) return /^\s*0[.,]\d+\s*$/.test(value) ? "decimal" : null;
  if (/^[a-d]\+?$/i.test(value.trim())) return "level";
  // "(42,75)" is how money that went out is written.
  return /€|\beur\b|^\s*\(\s*\d[\d.,]*\s*\)\s*$/i.test(value) ? "amount" : null;
}
