/** "x € 1.000" in a title or a heading: the amounts under it are written in full, for a report carries no unit beside its values. */

import { asAmount, plainDecimal, shiftPoint } from "./values/decimal-text.ts";
import type { ReadCell } from "./values/read-cells.ts";

const MILLIONS = /[x×*] ?€? ?1[.,]?000[.,]?000\b|\bmiljoen(?:en)?\b|\bmln\b|\bm€/i;
const THOUSANDS = /[x×*] ?€? ?1[., ]?000(?![.,]?\d)|\bduizend(?:en|tallen)?\b|\bk€|€ ?k\b/i;
const FULL = /\b(?:hele|in) euro'?s?\b/i;
/** An amount that fills so many digits by itself was never meant a thousand times over. */
const LARGEST = 10_000_000;

/** How many places the point moves: 3 for thousands, 6 for millions; the heading goes before what stands around the table. */
export function placesToShift(heading: string, unit: string | undefined): number {
  for (const text of [heading, unit ?? ""]) {
    if (MILLIONS.test(text)) return 6;
    if (THOUSANDS.test(text)) return 3;
    if (FULL.test(text)) return 0;
  }
  return 0;
}

export function inFull(cell: ReadCell, places: number): ReadCell {
  const { value } = cell;
  if (places === 0 || typeof value !== "string" || !/^-?\d+\.\d+$/.test(value) || Math.abs(Number(value)) > LARGEST)
    return cell;
  const [sign, digits] = value.startsWith("-") ? ["-", value.slice(1)] : ["", value];
  const { raw: _, ...rest } = cell;
  return { ...rest, value: asAmount(plainDecimal(`${sign}${shiftPoint(digits, places)}`)) };
}
