/** Which choice of a list somebody meant who wrote it in their own words. */

import { normalise, similarity } from "../../recognise/headings/words.ts";

/** Below this likeness a word is not a choice of the list: guessing is worse than asking. */
const CLOSE = 0.8;

/**
 * The choice that a text stands for, or null when none or more than one comes close. `synonyms` are other words for a choice.
 * "Uitvoering ", "4. uitvoering" and "uitvoering (deels)" are the choice "uitvoering"; "niet verhuurd" is not "verhuurd".
 */
export function choiceFor(
  text: string,
  choices: readonly string[],
  synonyms: Readonly<Record<string, readonly string[]>> = {},
): string | null {
  // Signs matter where they are all that differs: A+ is not A.
  const exact = choices.find((choice) => choice.toLowerCase() === text.trim().toLowerCase());
  if (exact !== undefined) return exact;
  const forms = [
    ...new Set([
      text,
      text.replace(/\([^)]*\)/g, " "),
      text.replace(/^\s*(fase|stap|niveau)?\s*\d+\s*[.):=–-]?\s+/i, ""),
    ]),
  ]
    .map(normalise)
    .filter(Boolean);
  const ranked = choices
    .map((choice) => ({ choice, likeness: likenessOf(forms, [choice, ...(synonyms[choice] ?? [])]) }))
    .filter(({ likeness }) => likeness >= CLOSE)
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = ranked;
  if (!best || (second && second.likeness === best.likeness)) return null;
  return best.choice;
}

function likenessOf(forms: readonly string[], words: readonly string[]): number {
  let best = 0;
  for (const word of words) {
    const known = normalise(word);
    for (const written of forms) {
      if (known === "" || isDenied(written) !== isDenied(known)) continue;
      best = Math.max(best, similarity(written, known));
    }
  }
  return best;
}

function isDenied(words: string): boolean {
  return /\b(niet|geen|nee|non|not)\b/.test(words);
}
