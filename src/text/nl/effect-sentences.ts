/**
 * Effects in words. A measurement tells what changed and what was measured elsewhere, never why: no word here says that one thing
 * brought about another (`tests/text/effect-words.test.ts` looks for such words).
 */

import { dutchFigure, dutchMoney } from "./figures.ts";

export type OutcomeWord = "improved" | "unchanged" | "worse" | "unknown";

const OUTCOMES: Readonly<Record<OutcomeWord, string>> = {
  improved: "Beter dan bij de nulmeting",
  unchanged: "Gelijk aan de nulmeting",
  worse: "Slechter dan bij de nulmeting",
  unknown: "Nog niet bekend",
};

export function outcomeText(outcome: OutcomeWord): string {
  return OUTCOMES[outcome];
}

const UNKNOWN = {
  noBaseline: "Er is geen nulmeting. Vul de stand van vóór de start in.",
  twoBaselines: "Er is meer dan één nulmeting. Laat er één staan.",
  noFollowUp: "Er is nog geen vervolgmeting.",
  notShown: "Er zijn te weinig antwoorden om de uitkomst te tonen.",
  noDirection: "Kies eerst of hoger of lager beter is.",
} as const;

export function unknownText(because: keyof typeof UNKNOWN): string {
  return UNKNOWN[because];
}

const HIDDEN = {
  tooFew: "Te weinig antwoorden om te tonen",
  unknownCount: "Aantal antwoorden is niet ingevuld",
  derivable: "Niet getoond: een kleine groep zou uit te rekenen zijn",
} as const;

export function hiddenText(why: keyof typeof HIDDEN): string {
  return HIDDEN[why];
}

export interface ChangeWords {
  readonly kind: "number" | "steps";
  readonly by: number;
}

/** How a figure is read: as it is, as a part (0.85 is 85%), or as euros. */
export type FigureKind = "plain" | "part" | "euros";

/** "1,3 hoger", "5 procentpunt lager", "€ 24,50 lager", "2 niveaus hoger", "gelijk". */
export function changeText({ kind, by }: ChangeWords, as: FigureKind): string {
  if (by === 0) return "gelijk";
  const size = Math.abs(by);
  const way = by > 0 ? "hoger" : "lager";
  if (kind === "steps") return `${size} ${size === 1 ? "niveau" : "niveaus"} ${way}`;
  return `${figureText(size, as)} ${way}`;
}

export interface ComplexWords {
  readonly complex: string;
  readonly change: ChangeWords | null;
  readonly difference: number | null;
  readonly as: FigureKind;
}

/** What was measured in the complex to compare with, and how far the two changes are apart. */
export function complexText({ complex, change, difference, as }: ComplexWords): string {
  if (!change) return `In ${complex} is nog niet twee keer gemeten.`;
  const there = `In ${complex} was de tweede meting ${changeText(change, as)}${change.by === 0 ? "" : " dan de eerste"}.`;
  if (difference === null) return there;
  if (difference === 0) return `${there} De verandering was op beide plekken even groot.`;
  return `${there} De twee veranderingen verschillen ${figureText(Math.abs(difference), as)}.`;
}

/** Measured beside what was expected. */
export function expectedText(difference: number | null, as: FigureKind): string {
  if (difference === null) return "Ernaast staat wat u verwachtte zonder zelfbeheer.";
  const words = changeText({ kind: "number", by: difference }, as);
  return difference === 0
    ? "De meting is gelijk aan wat u verwachtte zonder zelfbeheer."
    : `De meting is ${words} dan wat u verwachtte zonder zelfbeheer.`;
}

/** Under every comparison. */
export const CAUTION =
  "Een verschil zegt niet waardoor het komt. Ook andere dingen kunnen in deze tijd zijn veranderd.";

/** A size without its direction. */
function figureText(size: number, as: FigureKind): string {
  if (as === "euros") return dutchMoney(Math.round(size * 100));
  return as === "part" ? `${figure(size * 100)} procentpunt` : figure(size);
}

/** At most two decimals. */
function figure(value: number): string {
  return dutchFigure(String(Math.round(value * 100) / 100));
}
