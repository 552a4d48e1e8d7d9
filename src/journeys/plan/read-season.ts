/** Months of a season as people write them: "mrt t/m okt", "zomer", "april, juni en september", "hele jaar". */

import { monthOfWord, plainText, seasonOfWord } from "./dutch-words.ts";

const RANGE = /^([a-z]+) ?(?:t\/m|tm|tot en met|-) ?([a-z]+)$/;

/**
 * The months, 1 to 12 in order; none for the whole year; null for what cannot be read for certain. "Tot oktober" is refused:
 * people disagree whether October belongs to it.
 */
export function readSeason(text: string): readonly number[] | null {
  const plain = plainText(text).replace(/^\((.*)\)$/, "$1");
  if (/^(?:(?:het )?hele jaar(?: door)?|heel het jaar|jaarrond|alle maanden)?$/.test(plain)) return [];
  const months = new Set<number>();
  for (const part of plain.replace(/^(?:alleen )?(?:van|in|vanaf)(?: de| het)? /, "").split(/, ?| en |; ?| & |\+/)) {
    const found = monthsOf(part.trim());
    if (!found) return null;
    for (const month of found) months.add(month);
  }
  return months.size === 12 ? [] : [...months].sort((a, b) => a - b);
}

function monthsOf(part: string): readonly number[] | null {
  const one = monthOfWord(part);
  if (one !== null) return [one];
  const season = seasonOfWord(part.replace(/^(?:de|het) /, ""));
  if (season) return season;
  const range = RANGE.exec(part);
  const [from, to] = [monthOfWord(range?.[1] ?? ""), monthOfWord(range?.[2] ?? "")];
  if (from === null || to === null) return null;
  // "nov t/m feb" passes the turn of the year.
  return Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, at) => ((from - 1 + at) % 12) + 1);
}
