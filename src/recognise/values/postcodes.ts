/** Dutch postcodes as "1234AB". */

import { inform, kept, type Read, understood, warn } from "./read.ts";
import { tidy } from "./tidy.ts";

const POSTCODE = /^(?:nl-?)?([1-9]\d{3})\s{0,2}([a-z]{2})$/i;
const POSTCODE_FIRST = /^([1-9]\d{3})\s?([a-z]{2})\b[\s,]+\S/i;
const DISTRICT = /^[1-9]\d{3}$/;
/** Never given out. */
const NOT_USED = new Set(["SA", "SD", "SS"]);

/** "3829zy", "3829 ZY" → "3829ZY". Only the four digits stay as they are, with an information. */
export function readPostcodeText(raw: string): Read {
  const text = tidy(raw).replace(/\s+/g, " ");
  const value = postcodeIn(text);
  if (value) return understood(value);
  if (DISTRICT.test(text)) return understood(text, inform("V012", { text: raw }));
  const first = text.length <= 80 ? POSTCODE_FIRST.exec(text) : null;
  const leading = first ? postcodeIn(`${first[1]}${first[2]}`) : null;
  return leading
    ? understood(leading, warn("V024", { text: raw, value: leading }))
    : kept(raw, warn("V012", { text: raw }));
}

/** "1234AB", or null when the whole text is no postcode. */
export function postcodeIn(text: string): string | null {
  if (text.length < 6 || text.length > 12) return null;
  const match = POSTCODE.exec(text);
  const letters = match?.[2]?.toUpperCase() ?? "";
  return match && !NOT_USED.has(letters) ? `${match[1]}${letters}` : null;
}
