/** Answers of a survey as headings, over how many people gave them. */

import { lowestOf, normalise } from "./headings/words.ts";

/** So many answers beside each other are a scale; fewer may be columns of a list. */
export const FEWEST_ANSWERS = 3;

const ANSWER =
  /^(?:(?:zeer|helemaal|erg|niet) ){0,2}(?:mee )?(?:ja|nee|misschien|weet niet|weet ik niet|geen mening|neutraal|eens|oneens|(?:on)?tevreden|goed|slecht|voldoende|onvoldoende|matig|yes|no|maybe|neutral|agree|disagree)$/;

/** Whether the last row of a heading is an answer: "Aantal / Zeer tevreden". */
export function isAnswer(heading: string): boolean {
  return ANSWER.test(normalise(lowestOf(heading)));
}

/** "A+", "B" or "Niveau C" over crosses: the level of quality that each row has (CROW). */
export function isLevelHeading(heading: string): boolean {
  return /^(?:niveau )?[A-D]\+?$/i.test(lowestOf(heading).trim());
}
