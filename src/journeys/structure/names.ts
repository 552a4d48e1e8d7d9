/** Who is named in a cell: one person, several, or a group. */

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
