/** What somebody thought of what he saw: a sign ("+", "+-", "-") or a word ("goed", "matig"). */

import { figureText } from "./tidy.ts";

const GOOD = new Set("+|++|+++|±|+-|-+|+/-|-/+|+/−|+ / -|+ -".split("|"));
const OTHER_SIGNS = new Set("-|--|---|0|o|–|−".split("|"));
const WORDS =
  /^(?:(?:zeer|heel|erg|ruim|net) )?(?:goed|slecht|matig|redelijk|voldoende|onvoldoende|uitstekend|schoon|vuil|vies|netjes|rommelig|heel|kapot)$|^(?:niet |wel )?(?:in orde|ok|oke|akkoord)$/;

/** "+", "+-", "-", "0": of which "-" says that it is bad where others say that it is good. */
export function isSign(text: string): boolean {
  const plain = figureText(text);
  return GOOD.has(plain) || OTHER_SIGNS.has(plain);
}

/** A sign that says nothing else than good or so-so. */
export function isPlus(text: string): boolean {
  return GOOD.has(figureText(text));
}

/** "Goed", "matig", "niet in orde". */
export function isJudgement(text: string): boolean {
  return text.length <= 24 && WORDS.test(figureText(text));
}

/** "Groen", "oranje", "rood": the traffic light of a report. */
export function isLight(text: string): boolean {
  return /^(?:groen|geel|oranje|amber|rood)$/i.test(text.trim());
}
