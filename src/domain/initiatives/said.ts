/** Whether words in a cell say something: a dash, "n.v.t." or "PM" only fills the cell (product.md §4a.5). */

const NOTHING: ReadonlySet<string> = new Set([
  ...["nvt", "niet van toepassing", "pm", "onbekend", "niet bekend", "nog niet bekend", "weet niet", "nog niet"],
  ...["nnb", "nog niet bepaald", "ntb", "nog te bepalen", "nader te bepalen", "nog bepalen", "tbd", "todo"],
  ...["volgt", "volgt nog", "nog invullen", "invullen", "later", "niets", "leeg"],
]);
const NO_INSURANCE: ReadonlySet<string> = new Set([
  ...["nee", "geen", "niet", "geen verzekering", "niet verzekerd", "nog niet verzekerd", "onverzekerd"],
  ...["nog regelen", "nog te regelen", "niet geregeld", "nog niet geregeld", "wordt geregeld"],
]);
/** Three words of some length say something, whatever they are: the common case, and cheap to see. */
const WORDS = /^\p{L}{4,}[^\p{L}]+\p{L}{4,}.{6}/u;
/** One letter or figure, or only signs, is no answer. */
const LEAST_LETTERS = 2;

/** The text, or null when it says nothing. */
export function said(text: string | null): string | null {
  if (text === null || WORDS.test(text)) return text;
  const words = plain(text);
  return words.replace(/ /g, "").length < LEAST_LETTERS || NOTHING.has(words) ? null : text;
}

/** How people are insured; null also when the words say that they are not. */
export function insuranceIn(text: string | null): string | null {
  return NO_INSURANCE.has(plain(text)) ? null : said(text);
}

/** "N.v.t." → "nvt", "Nog te bepalen!" → "nog te bepalen". */
function plain(text: string | null): string {
  return (text ?? "")
    .toLowerCase()
    .replace(/\./g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
