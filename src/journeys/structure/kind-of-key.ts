/** What the words of an allocation key say of how it divides. */

import { normalise } from "../../recognise/headings/words.ts";

const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ["m²", /\bm2\b|\boppervlakt?e?\w*\b|\w*oppervlakte?\b|\bvierkante meters?\b|\bgbo\b|\bvvo\b/],
  ["personen", /\bperson(?:en)?\b|\bpersoon\b|\baantal bewoners\b|\bgezinsgrootte\b|\bper bewoner\b/],
  ["verbruik", /\bverbruik\b|\bmeterstand(?:en)?\b|\bbemetering\b|\bgemeten\b/],
  ["breukdeel", /\bbreukde(?:el|len)\b|\bsplitsingsakte\b/],
  [
    "gelijk",
    /\bgelijke?(?:lijk)?\b|\bper (?:woning|vhe|eenheid|adres|huishouden)\b|\baantal (?:woningen|vhe|eenheden)\b|\bhoofdelijk\b/,
  ],
];
/** How the costs of heating are divided: a part that all bear, and a part by floor area or use. */
const MIXED = /\b35\b(?: procent)?.*\b65\b|\b65\b(?: procent)?.*\b35\b/;

/** The kind that a name says in so many words; null when it says none, or more than one. */
export function kindOfKey(name: string): string | null {
  const words = normalise(name);
  if (MIXED.test(words)) return "35/65";
  const found = KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  // "Gelijk per m2" divides by floor area; "per woning" beside persons or use only says that every home has its own.
  const [first, second, ...more] = found;
  if (first === undefined || more.length > 0) return null;
  return second === undefined ? first : second === "gelijk" && !/\bgelijk/.test(words) ? first : null;
}
