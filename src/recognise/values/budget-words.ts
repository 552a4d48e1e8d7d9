/** Words and signs that say of figures whether they were planned or what it really was: "begr.", "2025 [B]", "realisatie 2024". */

import { figureText } from "./tidy.ts";

const BUDGET =
  /(?<![a-z])(?:begr[a-z]*|bgr|raming|geraamd|prognose|budget|voorcalculatie|offertes?|prijsopgave|estimate|verwacht[a-z]*)(?![a-z])|[([]\s*bg?\s*[)\]]|(?:19|20)\d\d\s*bg?\s*$|^\s*bg?\s*(?:19|20)\d\d/i;
const ACTUAL =
  /(?<![a-z])(?:werkelijk[a-z]*|werk|wrk|real|realisatie|gerealiseerd|afrekening|afgerekend|afr|jaarrekening|uitgaven|betaald|actual)(?![a-z])|[([]\s*[rw]\s*[)\]]|(?:19|20)\d\d\s*[rw]\s*$|^\s*[rw]\s*(?:19|20)\d\d/i;
/** Longer texts are no headings. */
const LONGEST = 120;

export function saysBudget(text: string): boolean {
  return BUDGET.test(text);
}

export function saysActual(text: string): boolean {
  return ACTUAL.test(text);
}

/** "begr. 2025", "2025 [B]" → begroting; "realisatie", "afrekening 2023" → werkelijk; null for both and for none. */
export function readBudgetFlag(heading: string): "begroting" | "werkelijk" | null {
  const text = figureText(heading.slice(0, LONGEST));
  const [budget, actual] = [saysBudget(text), saysActual(text)];
  return budget === actual ? null : budget ? "begroting" : "werkelijk";
}
