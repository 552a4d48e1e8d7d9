/** Whose phone number or e-mail address a column holds: of whom the row is about, or of somebody else. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { normalise, tokensOf } from "./headings/words.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** How somebody is reached: fields and types of values have the same names here. */
export const REACH: ReadonlySet<string> = new Set(["phone", "email"]);
const BY_NAME: ReadonlySet<string> = new Set(["tenant", "initials", "name", "organisation"]);

/** What a heading of a phone number, an address or a name may say besides, without meaning somebody else. */
const OF_TENANT = new Set(
  (
    "telefoon telefoonnummer telefoonnummers telefoonnr tel telnr telnummer nr nummer nummers mobiel mobiele gsm 06 phone mobile " +
    "bereikbaar op e mail email mailadres emailadres adres huurder huurders hoofdhuurder huurdersgegevens bewoner bewoners " +
    "bewonersgegevens hoofdbewoner tenant resident prive thuis vast vaste werk overdag avond s en of de het van gegevens " +
    "contact contactgegevens huidige huidig nieuwe nieuw 1 2 3 i ii a b eventueel evt indien bekend"
  ).split(" "),
);
/** Who lives there not, in the upper row of a heading. */
const OTHERS =
  /\b(?:buddy|maatje|contactpersoon|mantelzorg\w*|huismeester|\w*beheerder|nood\w*|partner|familie|dochter|zoon|buur\w*|begeleider|achterwacht|vrijwilliger|eigenaar|leverancier|corporatie|consulent|trekker)\b/;

/** "Telefoon", "Mobiel huurder"; "Tel buddy" and "Mail mantelzorger" are of somebody else. */
export function isOfTenant(heading: string): boolean {
  const [low = "", ...above] = heading.split(" / ").reverse();
  return (
    tokensOf(normalise(low.replace(/\([^)]*\)/g, " "))).every((token) => OF_TENANT.has(token)) &&
    !above.some((upper) => OTHERS.test(normalise(upper)))
  );
}

/** Behind the name of somebody else a bare "Telefoon" is not of whom the row is about; whose it is nobody says. */
export function withoutReachOfOthers(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  let isOther = false;
  return chosen.map((choice, at) => {
    const name = choice.field?.field ?? "";
    if (BY_NAME.has(name)) isOther = false;
    else if (choice.field === null && arePeople(profiles[at])) isOther = true;
    const isSaid = /huurder|bewoner|tenant/i.test(frame.heads[at]?.heading ?? "");
    const isMapped = choice.reasons.some(({ from }) => from === "mapping");
    return isOther && REACH.has(name) && !isSaid && !isMapped ? { ...choice, field: null } : choice;
  });
}

function arePeople(profile: ColumnProfile | undefined): boolean {
  return profile?.type === "text" && PEOPLE.has(profile.personalReason ?? "");
}

const PEOPLE: ReadonlySet<string> = new Set(["names", "personHeading"]);
