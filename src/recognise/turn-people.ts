/** Short words in the cells of a matrix of turns: people who have the turn ("An", "RB"), or letters that stand for work ("M+S"). */

import { SPACE_WORDS, TASK_WORDS } from "./headings/content-words.ts";
import { FIRST_NAMES } from "./values/first-names.ts";
import { readMark } from "./values/marks.ts";
import { nameIn } from "./values/personal.ts";
import type { SourceCell } from "./values/source-cell.ts";

/** So many of the different words must be people. */
const MOSTLY = 0.6;
/** "Wo", "Nov", "Mid": short words with a capital that are no name. */
const NO_NAME =
  /^(?:ma|di|wo|do|vr|za|zo|ma[an]|din|woe|don|vrij?|zat|zon|jan|feb|mrt|apr|mei|jun|jul|aug|sept?|okt|nov|dec|wk|och|mid|avo|nat|dro|ext|bg|gft)$/i;
/** Initials of first name and surname, with one letter between them at most. */
const INITIALS = /^\p{Lu}{2,3}$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}{1,2}$/u;

/**
 * Whether the short words in these cells are people. `labels` are the words in front of the times: where these are people the cells
 * say what they do. A word that `said` explains ("RB = ramen binnen") speaks for itself there.
 */
export function codesArePeople(
  cells: readonly SourceCell[],
  labels: readonly (readonly SourceCell[])[],
  said: string,
): boolean {
  const words = new Map<string, string>();
  let coded = 0;
  let isCounted = false;
  for (const cell of cells) {
    const mark = readMark(cell);
    if (!mark || mark.codes.length === 0 || typeof cell.value !== "string") continue;
    coded += 1;
    // "2x RB" is work that is done twice.
    if (/\d/.test(cell.value)) isCounted = true;
    for (const word of cell.value.match(/\p{L}+/gu) ?? []) words.set(word.toLowerCase(), word);
  }
  const unexplained = [...words.values()].filter((word) => !isExplained(word, said));
  if (unexplained.length === 0 || unexplained.length < words.size * MOSTLY || labels.some(areNames)) return false;
  // One letter is a code, and so are the capitals beside it; a few capitals among crosses are a remark.
  const mayBeInitials = !isCounted && coded > cells.length * 0.5 && unexplained.every((word) => word.length > 1);
  const people = unexplained.filter((word) => isPerson(word, mayBeInitials)).length;
  return people >= unexplained.length * MOSTLY;
}

function isPerson(word: string, mayBeInitials: boolean): boolean {
  if (word.length < 2) return false;
  if (TASK_WORDS.test(word) || SPACE_WORDS.test(word)) return false;
  // "Jan" is a month too, and in a cell under a week somebody.
  if (FIRST_NAMES.has(word.toLowerCase())) return true;
  if (NO_NAME.test(word)) return false;
  return CAPITALISED.test(word) || (mayBeInitials && INITIALS.test(word));
}

function isExplained(word: string, said: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${word}\\s*[=:]\\s*\\p{L}`, "iu").test(said);
}

function areNames(cells: readonly SourceCell[]): boolean {
  const texts = cells.flatMap(({ value }) => (typeof value === "string" && value.trim() !== "" ? [value] : []));
  return texts.length > 0 && texts.filter((text) => nameIn(text) !== null).length >= texts.length * 0.5;
}
