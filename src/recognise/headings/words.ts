/** Headings as people type them, brought to a form that can be compared. */

import { FIRST_NAMES } from "../values/first-names.ts";

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** "Gevraagd\n(EUR)" → "gevraagd eur": lower case, no accents, no punctuation, single spaces. */
export function normalise(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const plain = text
    .slice(0, 300)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/m²|m2\b/g, "m2")
    .replace(/€/g, " eur ")
    .replace(/%/g, " procent ")
    .replace(/#/g, " nr ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(text, plain);
  return plain;
}

/** Words that a system wrote together: "HouseNo", "ContractEnd", "UnitID". "VvE" and "iDEAL" are words of their own. */
const JOINED = /^(?:[A-Z]?[a-z]+)(?:[A-Z][a-z]+|[A-Z]{2,3}(?![a-z]))+$/;

/** "ContractEnd" → "Contract End"; every other heading as it is. */
export function apart(heading: string): string {
  return JOINED.test(heading) ? heading.replace(/(?<=[a-z])(?=[A-Z])/g, " ") : heading;
}

/** The last row of a heading: "Nr" of "Woning / Nr". */
export function lowestOf(heading: string): string {
  return heading.split(" / ").at(-1)?.trim() ?? "";
}

/** Units and fillers that a heading may carry without meaning something else, and whom a form speaks to. */
const FILLERS = new Set(
  "jullie jouw je eur euro in de het een van per voor op en of incl excl inclusief exclusief btw ca circa x 1 the of a to".split(
    " ",
  ),
);

export function tokensOf(normalised: string): readonly string[] {
  return normalised.split(" ").filter(Boolean);
}

const meaningCache = new Map<string, readonly string[]>();

/** The words of a normalised heading that carry its meaning: without units and fillers, unless there is nothing else. */
export function meaningOf(normalised: string): readonly string[] {
  const known = meaningCache.get(normalised);
  if (known) return known;
  const tokens = tokensOf(normalised);
  const kept = tokens.filter((token) => !FILLERS.has(token));
  const meaning = kept.length > 0 ? kept : tokens;
  if (meaningCache.size > CACHE_LIMIT) meaningCache.clear();
  meaningCache.set(normalised, meaning);
  return meaning;
}

/** "x per jaar" is how often, "jaar" is when. */
const TIMES = new Set("jaar kwartaal maand week dag uur".split(" "));
const RATE = /\b(?:per|p|x|keer|elke|iedere)\b/;

/** The shortest synonym that a compound word may end in ("contractbedrag" ends in "bedrag"). */
export const SHORTEST_ENDING = 5;

/**
 * How alike two normalised headings are, 0–1: the same, the same without fillers, an abbreviation, a typing error, contained.
 * Above 0 only when the first word of the synonym's meaning is `alike` a word of the heading, or the heading ends in it.
 */
export function similarity(heading: string, synonym: string): number {
  if (heading === synonym) return 1;
  if (heading === "" || synonym === "") return 0;
  const [written, known] = [meaningOf(heading), meaningOf(synonym)];
  if (known.length === 1 && TIMES.has(known[0] ?? "") && RATE.test(synonym) && !RATE.test(heading)) return 0;
  if (written.length === known.length) {
    const scores = written.map((token, i) => alike(token, known[i] ?? ""));
    const least = Math.min(...scores);
    if (least === 1) return 0.97;
    if (least > 0) return 0.9 * least;
  }
  // Contained: every word of the synonym stands in the heading. A long heading says more than the synonym alone.
  if (known.length > 0 && known.every((token) => written.some((own) => alike(own, token) >= 0.93))) {
    return 0.85 * Math.sqrt(known.length / written.length);
  }
  // Compound words: "startdatum" in "startdatum project", "contractbedrag" ends in "bedrag".
  const isEnding = written.length === 1 && heading.length > synonym.length && heading.endsWith(synonym);
  return isEnding && synonym.length >= SHORTEST_ENDING ? 0.6 : 0;
}

/** Short words of their own, never the beginning of another: "aan" is no "aandeel". */
const WHOLE_WORDS = new Set(
  "aan bij met uit dan die dat nog wat hoe zie ook ten ter and the for door over voor naar onder tegen tussen sinds per via van tot name schoonmaak".split(
    " ",
  ),
);

/** First names that are as well how people shorten a word. */
const SHORT_WORDS = new Set("max mat ton bar".split(" "));

/** Somebody: Cor is no short "corporatie", and Bas no short "baseline". */
function isCalledSo(written: string): boolean {
  return FIRST_NAMES.has(written) && !SHORT_WORDS.has(written);
}

const VOWEL = /[aeiouy]/;
const VOWELS = /[aeiouy]/g;

/** 1 the same, 0.95 an abbreviation ("aangevr" of "aangevraagd"), 0.93 one typing error or without vowels ("cmplx"), 0 otherwise. */
export function alike(written: string, known: string): number {
  if (written === known) return 1;
  if (WHOLE_WORDS.has(written)) return 0;
  if (written.length >= 3 && known.length > written.length + 1 && known.startsWith(written))
    return isCalledSo(written) ? 0 : 0.95;
  if (known.length >= 5 && Math.abs(written.length - known.length) <= 1 && isOneErrorApart(written, known)) return 0.93;
  if (known.length >= 9 && isWithin(2, written, 0, known, 0)) return 0.9;
  if (
    written.length >= 3 &&
    known.length > written.length &&
    known[0] === written[0] &&
    !VOWEL.test(written) &&
    written === known.replace(VOWELS, "")
  )
    return 0.93;
  return 0;
}

/** The letters of a word, each a bit. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * False only where `alike` gives 0: neither begins as the other does, nor do they differ by two letters at most, each of which
 * takes one letter away and brings another. Far cheaper, for a word is held against a thousand.
 */
export function mayBeLike(written: string, lettersWritten: number, known: string, lettersKnown: number): boolean {
  if (known.charCodeAt(0) === written.charCodeAt(0)) return true;
  if (Math.abs(written.length - known.length) > 2) return false;
  let different = lettersWritten ^ lettersKnown;
  for (let bits = 0; different !== 0; bits += 1) {
    if (bits === 4) return false;
    different &= different - 1;
  }
  return true;
}

/** One letter changed, missing, added, or two neighbours swapped. */
function isOneErrorApart(a: string, b: string): boolean {
  const at = firstDifference(a, 0, b, 0);
  return isWithin(1, a, at, b, at) || (a[at] === b[at + 1] && a[at + 1] === b[at] && isWithin(0, a, at + 2, b, at + 2));
}

/** Whether the rest of `a` becomes the rest of `b` by so many letters changed, left out or added. */
function isWithin(edits: number, a: string, fromA: number, b: string, fromB: number): boolean {
  if (Math.abs(a.length - fromA - (b.length - fromB)) > edits) return false;
  const same = firstDifference(a, fromA, b, fromB);
  const [atA, atB] = [fromA + same, fromB + same];
  if (atA >= a.length && atB >= b.length) return true;
  return (
    edits > 0 &&
    (isWithin(edits - 1, a, atA + 1, b, atB + 1) ||
      isWithin(edits - 1, a, atA + 1, b, atB) ||
      isWithin(edits - 1, a, atA, b, atB + 1))
  );
}

/** How many letters are the same, from two places on. */
function firstDifference(a: string, fromA: number, b: string, fromB: number): number {
  let same = 0;
  while (fromA + same < a.length && a.charCodeAt(fromA + same) === b.charCodeAt(fromB + same)) same += 1;
  return same;
}

/** The words of a title, to look single ones up. */
export function wordsOf(text: string): { all: string; tokens: ReadonlySet<string> } {
  const all = normalise(text);
  return { all, tokens: new Set(tokensOf(all)) };
}

/** Whether a title has a word, or several after each other. */
export function hasWord(text: { all: string; tokens: ReadonlySet<string> }, word: string): boolean {
  return word.includes(" ") ? text.all.includes(word) : text.tokens.has(word);
}
