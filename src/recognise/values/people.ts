/** Signs of people in the texts of a column, gathered for `personal.ts`. */

import { hasContact, isBankAccount, isCitizenNumber, nameIn, type PersonalEvidence } from "./personal.ts";
import type { SourceCell } from "./source-cell.ts";

const NAMES_LOOKED_AT = 400;
/** Longer texts are searched for contacts in their first part only. */
const CONTACT_REACH = 4_000;
/** The address of somebody's computer: personal data, says the Court of Justice (C-582/14). */
const IP_ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const NINE_DIGITS = /^\d[\d. -]{6,11}\d$/;

/** Every distinct text is searched for contacts, because one telephone number in a thousand remarks is enough. */
export function peopleIn(
  texts: ReadonlyMap<string, number>,
  cells: readonly SourceCell[],
  isPhone: boolean,
): PersonalEvidence {
  let [looked, names, possible, contacts, numbers, passed, accounts, computers] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const text of texts.keys()) {
    if (looked < NAMES_LOOKED_AT && text.length > 1) {
      looked += 1;
      const found = nameIn(text);
      if (found === "name") names += 1;
      if (found !== null) possible += 1;
    }
    if (hasContact(text.length > CONTACT_REACH ? text.slice(0, CONTACT_REACH) : text)) contacts += 1;
    if (!isPhone && NINE_DIGITS.test(text) && text.replace(/\D/g, "").length === 9) {
      numbers += 1;
      if (isCitizenNumber(text)) passed += 1;
    }
    if (isBankAccount(text)) accounts += 1;
    if (IP_ADDRESS.test(text.trim())) computers += 1;
  }
  let bare = 0;
  for (const { value } of cells) {
    if (typeof value !== "number") continue;
    bare += 1;
    if (isPhone || !Number.isInteger(value) || value < 100_000_000 || value > 999_999_999) continue;
    numbers += 1;
    if (isCitizenNumber(String(value))) passed += 1;
  }
  const all = texts.size + bare;
  return {
    names: looked === 0 ? 0 : names / looked,
    possibleNames: looked === 0 ? 0 : possible / looked,
    contacts,
    // One number in eleven passes by chance; a column of which nearly all pass does not.
    citizenNumbers: numbers > 0 && passed >= numbers * 0.9 && numbers >= all * 0.5,
    bankAccounts: accounts > 0 && accounts >= texts.size * 0.3,
    computers: computers > 0 && computers >= texts.size * 0.3,
  };
}
