/** Personal data in a column, by its heading and by its contents (product.md §2.7: when in doubt it is personal). */

import type { ValueType } from "../value.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { EMAIL_INSIDE, PHONE_INSIDE } from "./reach-inside.ts";
import { tidy } from "./tidy.ts";

export type PersonalReason =
  | "birthDate"
  | "citizenNumber"
  | "bankAccount"
  | "personNumber"
  | "privateLife"
  | "computer"
  | "phone"
  | "email"
  | "personHeading"
  | "names"
  | "maybeNames"
  | "contactInText";

const BIRTH = /\b(?:geb|geboren|gebdat|gebdatum|geboorte\w*|birth\w*|dob|leeftijd|jarig|verjaardag\w*|verjaart)\b/;
const CITIZEN =
  /\b(?:bsn|bsnnr|sofi|sofinr|sofinummer|burgerservice\w*|sv nummer|paspoort\w*|legitimatie\w*|id kaart|identiteit\w*|rijbewijs\w*|ip|ip adres)\b/;
const BANK = /\b(?:iban|bankrek\w*|rekeningnr|rekeningnummer|bankrekening)\b/;
const PERSON_NUMBER =
  /\b(?:huurder(?:s)?(?:nr|nummer)|huurder nr|relatie(?:nr|nummer)|debiteur(?:en)?(?:nr|nummer)|debiteur|klant(?:nr|nummer)|personeels(?:nr|nummer)|persoons(?:nr|nummer))\b/;
const PRIVATE =
  /\b(?:geslacht|nationaliteit|inkomen|uitkering|gezinssituatie|gezinssamenstelling|huishoudsamenstelling|burgerlijke staat|betalingsachterstand|huurachterstand|schulden|bewindvoer\w*|deurwaarder|gezondheid\w*|medische?|medicatie|medicijn\w*|ziekte\w*|allergie\w*|handicaps?|beperking(?:en)?|diagnose|lichamelijke? \w+|geloof|godsdienst|nieuwe? (?:woon)?adres|verhuisadres|verhuisd naar|correspondentieadres|woonadres|thuisadres|prive ?adres|oude? adres|vorige? adres)\b/;
/** What somebody still owes; "achterstand onderhoud" is of a building. */
const OWED = /^achterstand(?: (?:huur|betaling|eur|euro|bedrag))?$/;
/** People, whatever is written below. */
const PERSON =
  /\b(?:huurder|huurders|hoofdhuurder|medehuurder|huurdersnaam|bewoner|bewoonster|bewonersnaam|hoofdbewoner|aanvrager|aanvragers|initiatiefnemers?|contactpersoon|contactpersonen|contactgegevens|trekkers?|kartrekkers?|voortrekkers?|coordinator|\w+coordinator|wijkbeheerder|huismeester|owner|leader|begeleider|indiener|voornaam|achternaam|voorletters?|voorl|tussenvoegsel|voorvoegsel|initialen|roepnaam|familienaam|tenants?|residents?|applicant|vrijwilligers?|deelnemers?|deelneemster|consulent|\w+consulent|medewerker|behandelaar|projectleider|opzichter|melder|ondertekenaar|ondertekend door|sleutelhouder|penningmeester|voorzitter|secretaris|bestuurslid|contractant|buurtbewoner|opbouwwerker|partner|handtekening|paraaf|achterwacht|aanspreekpunt)\b/;
/** People or something else: the contents decide. */
const MAYBE_PERSON =
  /\b(?:naam|namen|name|names|bewoners|wie|door|uitvoerder|uitvoering|uitvoerende|verantwoordelijke?|actiehouder|eigenaar|contact|beheerder|met|bij|groep|team|gezien|by|who|lid|leden|persoon|personen|akkoord|controle)\b/;
const NO_PERSON =
  /\b(?:leverancier\w*|firma|bedrijf\w*|organisatie\w*|instelling|aannemer|supplier|vendor|straat\w*|street|project|projectnaam|initiatief\w*|complex\w*|stichting|product|taak|activiteit|ruimte|wijk|buurt|plaats|woonplaats|gebouw|locatie)\b/;
/** What somebody says of something: the contents decide, not who says it. */
const SAID_BY = /^(?:opm|opmerking\w*|notities?|toelichting|bevinding\w*|reactie|advies|oordeel|aantekening\w*)\b/;
/** "Contact leverancier": somebody who works there. */
const CONTACT = /\b(?:contact|contactpers\w*|cp)\b/;
const COUNTED =
  /\b(?:aantal|aant|nr of|number of|hoeveel\w*|totaal|per|p m|kosten|bedrag|bijdrage|voorschot|deel|sinds|score|tevreden\w*)\b/;
const TEXTUAL: ReadonlySet<ValueType> = new Set<ValueType>(["text", "code", "address", "email", "phone"]);

export interface PersonalEvidence {
  /** Share of distinct texts that are names of people, certain ones and all that may be. */
  readonly names: number;
  readonly possibleNames: number;
  /** Texts with a phone number, an e-mail address or a titled name inside. */
  readonly contacts: number;
  readonly citizenNumbers: boolean;
  readonly bankAccounts: boolean;
  /** Addresses of computers (192.0.2.1). */
  readonly computers: boolean;
}

/** `heading` is normalised. Null when nothing points to people. */
export function personalReason(heading: string, type: ValueType, evidence: PersonalEvidence): PersonalReason | null {
  if (CITIZEN.test(heading) || evidence.citizenNumbers) return "citizenNumber";
  if (BIRTH.test(heading)) return "birthDate";
  if (BANK.test(heading) || evidence.bankAccounts) return "bankAccount";
  if (PERSON_NUMBER.test(heading)) return "personNumber";
  if (PRIVATE.test(heading) || OWED.test(heading)) return "privateLife";
  if (evidence.computers) return "computer";
  if (type === "phone" || type === "email") return type;
  if (!TEXTUAL.has(type)) return null;
  const isPerson = PERSON.test(heading) && !COUNTED.test(heading) && !SAID_BY.test(heading);
  if (isPerson && !/\b(?:soort|type|status)\b/.test(heading)) return "personHeading";
  if (!NO_PERSON.test(heading) || CONTACT.test(heading)) {
    if (evidence.names >= 0.5) return "names";
    if (MAYBE_PERSON.test(heading) && evidence.names >= 0.2) return "names";
    if (MAYBE_PERSON.test(heading) && evidence.possibleNames >= 0.6) return "maybeNames";
  }
  return type === "text" && evidence.contacts > 0 ? "contactInText" : null;
}

const PREFIXES =
  "(?:(?:van|de|der|den|ten|ter|te|el|al|la|le|von|da|dos|du|op|in|'t|’t|bin|ben|ait|ait|het|aan|uit)\\s+){0,3}";
/** On its own, for a pattern with letters of every alphabet takes milliseconds to compile. */
const SURNAME = new RegExp(`^${PREFIXES}\\p{Lu}[\\p{L}'’-]+(?:[\\s-]${PREFIXES}\\p{Lu}[\\p{L}'’-]+){0,2}$`, "u");
const TITLE = /^(?:de heer|dhr|mevr|mevrouw|mw|mej|fam|familie|hr)(?:\.\s?|\s)(?=\S)/i;
const CAPITAL = /\p{Lu}/u;
const TITLE_INSIDE =
  /(?:^|[\s(,;/])(?:[Dd]hr|[Mm]evr|[Mm]evrouw|[Dd]e heer|[Mm]w|[Ff]am|[Ff]amilie)\.?\s+(?:(?:van|Van|de|De|der|den|el|in)\s+|['’]t\s+|\p{Lu}\.\s?){0,4}\p{Lu}\p{Ll}/u;
const INITIALS = /^(?:\p{Lu}(?:[a-z]{1,2})?\.[\s-]?){1,5}/u;
const REVERSED =
  /^\p{Lu}[\p{L}'’ -]{1,30},\s*(?:(?:\p{Lu}[a-z]{0,2}\.\s?){1,5}|\p{Lu}\p{Ll}{1,14})(?:\s?(?:van|de|der|den|ten|ter|el|al|in 't|'t)){0,3}$/u;
const FIRST_NAME = /^\p{Lu}[\p{L}-]{1,14}\s+/u;
const NO_NAME =
  /straat|laan\b|weg\b|plein|hof\b|singel|kade|gracht|park|tuin|dijk|\bb\.?v\.?\b|\bvof\b|stichting|vereniging|groep|commissie|schoon|onderhoud|project|beheer|dienst|\bzn\b|zonen|gebr/i;
const SEVERAL = /\s*(?:[,/&+\n;]|\s(?:en|and)\s)\s*/;

/** `name`: certainly a person's name; `possible`: two capitalised words that are no street or firm. */
export function nameIn(raw: string): "name" | "possible" | null {
  const text = tidy(raw);
  if (text.length < 2 || text.length > 80 || /\d/.test(text)) return null;
  if (isTitled(text)) return "name";
  if (REVERSED.test(text)) return "name";
  const parts = text.split(SEVERAL).filter(Boolean);
  const looks = parts.map(singleName);
  return looks.includes(null) ? null : looks.includes("name") ? "name" : "possible";
}

/** "Mw. I. Dekker", "fam. de Ruyter": a title with a capital after it. */
function isTitled(text: string): boolean {
  const title = TITLE.exec(text);
  return title !== null && CAPITAL.test(text.slice(title[0].length));
}

function singleName(text: string): "name" | "possible" | null {
  if (NO_NAME.test(text)) return null;
  if (isTitled(text) || isSurnameAfter(INITIALS, text)) return "name";
  const [first = ""] = text.split(/[\s.]/);
  if (FIRST_NAMES.has(first.toLowerCase()) && /^\p{L}{1,14}(?:\s+\p{L}\.?|\s+.{2,30})?$/u.test(text)) return "name";
  return isSurnameAfter(FIRST_NAME, text) ? "possible" : null;
}

function isSurnameAfter(start: RegExp, text: string): boolean {
  const before = start.exec(text)?.[0];
  return before !== undefined && SURNAME.test(text.slice(before.length));
}

/** A phone number, e-mail address or titled name somewhere in a text. */
export function hasContact(text: string): boolean {
  const at = text.indexOf("@");
  if (at >= 0 && EMAIL_INSIDE.test(text.slice(Math.max(0, at - 70), at + 120))) return true;
  return PHONE_INSIDE.test(text) || TITLE_INSIDE.test(text);
}

/** Nine digits that pass the eleven test of citizen service numbers. */
export function isCitizenNumber(text: string): boolean {
  const digits = text.replace(/[\s.-]/g, "");
  if (!/^\d{8,9}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const nine = digits.padStart(9, "0");
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(nine[at]) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0;
}

const IBAN = /^NL\d{2} ?[A-Z]{4}(?: ?\d{4}){2} ?\d{2}$/i;

export function isBankAccount(text: string): boolean {
  return text.length <= 26 && IBAN.test(tidy(text));
}
