/** That rows are initiatives, whatever else is said of where they are. */

import type { Frame } from "./frame.ts";
import { normalise } from "./headings/words.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** A heading over what initiatives are called, or that names the one of a row. */
export const OF_INITIATIVES = /\b(?:initiatief|initiatieven|bewonersinitiatief|bewonersinitiatieven)\b/;
const OF_HOMES = /\b(?:vhe|eenheid\w*|woningnr|woningnummer|huurder\w*|bewoner|bewoners|oge|voorschot)\b/;

/** A row for each initiative, with where it is: the names of initiatives all differ, and nothing is said of who lives there. */
export function areInitiatives({ heads, records }: Frame, profiles: readonly ColumnProfile[]): boolean {
  const words = heads.map(({ heading }) => normalise(heading));
  if (words.some((heading) => OF_HOMES.test(heading))) return false;
  return words.some((heading, at) => {
    const profile = profiles[at];
    const isOneEach = profile !== undefined && profile.filled === records.length && profile.distinct === profile.filled;
    return at < FIRST_COLUMNS && records.length > 1 && OF_INITIATIVES.test(heading) && isOneEach;
  });
}

/** What a row is called stands in front, or behind a number. */
const FIRST_COLUMNS = 2;
