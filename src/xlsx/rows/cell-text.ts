/** Text as XML of a spreadsheet holds it, with nothing lost: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */

const SPECIAL = /[&<>_\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The text of a cell or a formula between tags. A character that XML cannot hold, and a carriage return that a reader would change, is
 * written as `_x0007_`, a text that looks like such an escape gets one itself; half a character becomes U+FFFD.
 */
export function cellText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return escapeMarkup(escapeUnwritable(text));
}

/** A heading as the name of a table column, before XML's own escapes: line ends are `_x000a_` there, as Excel writes them. */
export function headingName(heading: string): string {
  return escapeUnwritable(heading).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
}

/** Readers may trim a text that starts or ends with white space, unless it says so. */
export function needsPreserve(text: string): boolean {
  return text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32;
}

/** Markup in a text that has its escapes already, or needs none. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function escapeUnwritable(text: string): string {
  return text
    .replace(HALF_CHARACTER, "\uFFFD")
    .replace(ESCAPE_LIKE, "_x005F_")
    .replace(NOT_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
