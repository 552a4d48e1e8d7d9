/** Who is named in a cell: one person, several, a group, or nobody. */

import { normalise } from "../../recognise/headings/words.ts";

/** "Vacature", "(nog geen)", "nog te vinden": there is nobody yet. */
export function isNobodyYet(text: string): boolean {
  return NOBODY_YET.test(normalise(text));
}

const NOBODY_YET =
  /^(?:vacant|vacature|niemand|nog (?:niemand|geen|niet gevonden|te vinden|te zoeken|in te vullen|open|gezocht)|gezocht|open|onbekend|n n b|nnb)$/;

/** "Jan en Soraya", "Jan/Piet", "Jan + Piet". */
export function isSeveral(text: string): boolean {
  return /\S\s*[,;&+/]\s*\S|\s(en|of|met)\s/i.test(text);
}

/** "tuingroep", "ploeg 2", "BC", "allen": nobody in particular. */
export function isGroup(text: string): boolean {
  return /groep|ploeg|team|commissie|^bc$|bewoners|vrijwilligers|corporatie|bedrijf|iedereen|^allen?$|diversen?|\d/i.test(
    text.trim(),
  );
}
