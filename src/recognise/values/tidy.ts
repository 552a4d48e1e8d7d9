/** Text from a cell without what people cannot see: odd spaces, zero-width characters, dashes of several lengths. */

/** No single value (amount, date, phone) is longer; longer text is never searched for one. */
export const LONGEST_VALUE = 120;

const ODD = /[\u00a0\u00ad\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const WHITE = /\s+/g;
/** Single spaces and signs of ASCII: nothing to bring to one form. Most cells are so. */
const PLAIN = /^(?: ?[!-_a-~])* ?$/;

/** Trimmed, with plain spaces; line breaks stay. */
export function tidy(text: string): string {
  return ODD.test(text) ? text.replace(INVISIBLE, "").replace(SPACES, " ").trim() : text.trim();
}

/** For reading a value: one line, single spaces, lower case, every dash "-", every apostrophe "'". Text that is too long gives "". */
export function figureText(text: string): string {
  if (text.length > LONGEST_VALUE) return "";
  if (PLAIN.test(text)) return text.trim().toLowerCase();
  return tidy(text)
    .replace(DASHES, "-")
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(WHITE, " ")
    .toLowerCase();
}

/** "18,-" and "18,=" are 18: the dash stands for the cents that there are not, also where no money is asked. */
export function withoutCentsDash(text: string): string {
  return text.replace(/(\d),(?:-{1,2}|–|=)$/, "$1");
}
