/** Items of service charges, known by their words. */

import { COST_ITEMS } from "./headings/content-words.ts";
import { normalise, tokensOf } from "./headings/words.ts";

const COST_WORDS = new Set(COST_ITEMS.map(normalise));

/** "Schoonm." for "schoonmaak": five letters or more of one item. */
function isShortened(token: string): boolean {
  return token.length >= 5 && COST_ITEMS.some((item) => item.startsWith(token));
}

/** "Schoonmaak portieken", "Kosten tuinonderhoud": an item of service charges by one of its words. */
export function isCostItem(text: string): boolean {
  if (text.length > 60) return false;
  const words = normalise(text);
  if (COST_WORDS.has(words)) return true;
  const tokens = tokensOf(words);
  return (
    tokens.length <= 5 &&
    tokens.some(
      (token) =>
        isShortened(token) || COST_WORDS.has(token) || COST_WORDS.has(token.replace(/(kosten|onderhoud)$/, "")),
    )
  );
}
