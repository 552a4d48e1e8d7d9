/** What was asked and weighed before the decision: the alternatives, the tests and the interest poll. */

import { TEST_TOPICS } from "../../domain/initiatives/words.ts";
import type { RowValues } from "../../schema/row-value.ts";
import { STANDARD_QUESTIONS } from "../../schema/standard-steps.ts";
import { INHABITED, INITIATIVE, on, unitId } from "./shared.ts";

const CLEAN = "Bewoners maken zelf schoon";
const OFTEN = "Vaker laten schoonmaken";
const AS_IT_IS = "Basisalternatief: contract loopt door";

/** Per alternative and effect group: what is expected, why, and what that rests on. */
const JUDGED = [
  [AS_IT_IS, "woongenot", "Blijft zoals het is.", "Er verandert niets in het contact.", "Gesprekken met 12 bewoners"],
  [AS_IT_IS, "kosten bedrijfsvoering", "Blijven gelijk.", "Het contract loopt door.", "Contract C-0001"],
  [AS_IT_IS, "servicekosten", "Blijven gelijk.", "Het contract loopt door.", "Begroting 2026"],
  [
    AS_IT_IS,
    "uitstraling",
    "De klachten blijven ongeveer gelijk.",
    "Al drie jaar hetzelfde beeld.",
    "Klachtenregistratie",
  ],
  [AS_IT_IS, "imago", "Blijft gelijk.", "Klachten worden opgelost, niet voorkomen.", "Klachtenregistratie"],
  [OFTEN, "woongenot", "Iets hoger.", "De trappen zijn vaker schoon.", "Gesprekken met 12 bewoners"],
  [OFTEN, "kosten bedrijfsvoering", "Iets lager.", "Er komen minder klachten binnen.", "Raming wijkteam"],
  [OFTEN, "servicekosten", "Hoger.", "De leverancier rekent per beurt.", "Offerte van de leverancier"],
  [OFTEN, "uitstraling", "Schonere trappen.", "Er wordt vaker schoongemaakt.", "Offerte van de leverancier"],
  [OFTEN, "imago", "Geen verschil verwacht.", "Bewoners merken niet wie dit regelde.", "Raming wijkteam"],
  [
    CLEAN,
    "woongenot",
    "Hoger, vooral voor wie meedoet.",
    "Buren leren elkaar kennen.",
    "Ervaring in een ander complex",
  ],
  [
    CLEAN,
    "kosten bedrijfsvoering",
    "Eerst hoger, later lager.",
    "Begeleiden kost tijd in het begin.",
    "Raming wijkteam",
  ],
  [CLEAN, "servicekosten", "Lager.", "Er is geen schoonmaakbedrijf meer.", "Begroting 2026"],
  [
    CLEAN,
    "uitstraling",
    "Trappen en hal zijn vaker schoon.",
    "Bewoners zien zelf wanneer het nodig is.",
    "Ervaring in een ander complex",
  ],
  [CLEAN, "imago", "Beter.", "De corporatie denkt mee met bewoners.", "Ervaring in een ander complex"],
] as const;
/** Euros a year, once for each alternative. */
const YEARLY: Readonly<Record<string, number>> = { [AS_IT_IS]: 5760, [OFTEN]: 8640, [CLEAN]: 900 };

export function alternatives(): RowValues[] {
  return JUDGED.map(([name, effectGroup, expectedEffect, reason, source]) => ({
    initiative: INITIATIVE,
    name,
    isCounterfactual: name === AS_IT_IS ? "ja" : "nee",
    effectGroup,
    expectedEffect,
    reason,
    source,
    cost: effectGroup === "kosten bedrijfsvoering" ? (YEARLY[name] ?? null) : null,
    feasible: "ja",
    chosen: name === CLEAN ? "ja" : "nee",
  }));
}

/** Answers to the questions before the decision. Of the pitfalls one is near: two homes were hard to reach. */
const TESTED: Readonly<Record<keyof typeof STANDARD_QUESTIONS, readonly [answer: string, motivation: string | null]>> =
  {
    "draagvlak in de organisatie": ["ja", "Afgesproken in het teamoverleg."],
    "vaste begeleiding": ["ja", "Twee collega's van het wijkteam."],
    "onderling vertrouwen": ["ja", null],
    materialen: ["ja", "De corporatie betaalt het gereedschap."],
    "geen actieve bewoners": ["nee", "Vier mensen willen trekken."],
    "te weinig steun voor kwetsbare bewoners": ["nee", null],
    "verstoorde verhouding": ["nee", null],
    "uitsluiting van bewoners": ["deels", "Twee huishoudens zijn nog niet bereikt."],
    "afhankelijk van één trekker": ["nee", "Er is een opvolger."],
  };

export function tests(): RowValues[] {
  return (Object.keys(STANDARD_QUESTIONS) as (keyof typeof STANDARD_QUESTIONS)[]).map((topic) => ({
    initiative: INITIATIVE,
    kind: TEST_TOPICS[topic],
    topic,
    question: STANDARD_QUESTIONS[topic],
    answer: TESTED[topic][0],
    motivation: TESTED[topic][1],
    checkedOn: on(2025, 11, 4),
  }));
}

/** Homes that nobody got to speak to. */
const NOT_REACHED: readonly number[] = [13, 21];
/** Homes that want to take part → hours a month; the last one cannot yet. */
const WILLING: Readonly<Record<number, number>> = { 1: 6, 2: 4, 8: 4, 10: 3, 14: 2 };
const CANNOT_YET = 14;
const ENTRANCE = 12;

/** One row for each rented home, asked in October 2025. */
export function poll(): RowValues[] {
  return INHABITED.map((number): RowValues => {
    const isReached = !NOT_REACHED.includes(number);
    const hours = WILLING[number];
    return {
      initiative: INITIATIVE,
      unit: unitId(number),
      channel: number <= ENTRANCE ? "bijeenkomst" : "gesprek op straat of aan de deur",
      askedOn: on(2025, 10, number <= ENTRANCE ? 9 : 16),
      reached: isReached ? "ja" : "nee",
      ...(isReached ? { wants: hours === undefined ? "nee" : "ja" } : {}),
      ...(isReached ? { can: hours === undefined || number === CANNOT_YET ? "nee" : "ja" } : {}),
      ...(hours === undefined
        ? {}
        : { hoursPerMonth: hours, motives: number % 2 === 0 ? "samen dingen doen" : "onvrede" }),
    };
  });
}
