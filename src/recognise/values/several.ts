/** Several names or things in one cell become a list, in columns whose heading asks for more than one. */

import { nameIn } from "./personal.ts";
import { tidy } from "./tidy.ts";

const PEOPLE =
  /\b(?:deelnemers|vrijwilligers|trekkers|kartrekkers|contactpersonen|aanvragers|initiatiefnemers|betrokkenen|bewoners|huurders|namen|leden|kerngroep|teamleden|participants|aanwezigen|uitvoerders)\b/;
const THINGS =
  /\b(?:motieven|middelen|materialen|hulpmiddelen|benodigdheden|partijen|partners|samenwerkingspartners|thema s|vaardigheden|trefwoorden|tags)\b/;
const BETWEEN_THINGS = /\s*[;\n|]\s*/;
const BETWEEN_PEOPLE = /\s*[;\n|]\s*|\s\/\s/;
const BETWEEN_NAMES = /\s*[;\n|,&+]\s*|\s\/\s|\s(?:en|and)\s/;
const LONGEST_PART = 60;
const MOST_PARTS = 40;

export type Several = "people" | "things" | null;

/** `heading` is normalised. */
export function severalIn(heading: string): Several {
  if (PEOPLE.test(heading)) return "people";
  return THINGS.test(heading) ? "things" : null;
}

/** Null when the cell holds one value. Commas and "en" only divide what are names on both sides. */
export function partsIn(raw: string, several: Several): readonly string[] | null {
  if (several === null || raw.length > LONGEST_PART * MOST_PARTS) return null;
  const text = tidy(raw);
  const parts = split(text, several === "people" ? BETWEEN_PEOPLE : BETWEEN_THINGS);
  if (parts.length > 1 && parts.every((part) => part.length <= LONGEST_PART)) return parts;
  if (several !== "people" || parts.length > 1) return null;
  const names = split(text, BETWEEN_NAMES);
  // "Vries, J. de" is one name, because its halves are none.
  return names.length > 1 && names.every((name) => nameIn(name) !== null) ? names : null;
}

function split(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
}
