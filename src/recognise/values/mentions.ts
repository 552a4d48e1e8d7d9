/** Whether a text names somebody: what may not come in a column that others see (product.md §2.7), cell by cell. */

import { FIRST_NAMES } from "./first-names.ts";
import { hasContact } from "./personal.ts";
import { isPrivateLife } from "./private-life.ts";

/** "J. de Vries", "M.A. Pietersen"; what stands before it says whether the letter is an initial. */
const AFTER_INITIALS =
  /(?:^|[\s(,;:/])(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|ten|ter|te|el|al|la)\s+){0,3}(\p{Lu}[\p{Ll}'’-]{2,}\p{L}*)/gu;
/** "blok A. Schoonmaak" names a block. */
const LETTERED =
  /(?:portiek|blok|gebouw|trap|ingang|fase|optie|punt|deel|hal|entree|zone|vleugel|toren|huis|letter|bijlage|stap|groep|niveau|klasse|was|is|wordt)\s*$/iu;
/** "Jan de Vries", "Fatma Kaya". */
const AFTER_FIRST_NAME =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}+)(?=\s+(?:(?:van|de|der|den|ten|ter|te|el|al|la)\s+){0,3}(\p{Lu}[\p{Ll}'’-]{2,}\p{L}*))/gu;
/** "bij Kees", "vraag aan Fatma": a first name alone, where somebody stands. */
const ALONE =
  /(?<![\p{L}-])(?:bij|met|aan|van|voor|door|via|naar|namens|vraag|bel|app|mail|vergoeding|betaald|als|wanneer|omdat|tenzij|behalve|zonder|want|vervangt|helpt)\s+(\p{Lu}\p{Ll}+)(?![\p{L}-])/gu;
/** "Hassan heeft de sleutel". */
const DOES =
  /(?:^|[.;,:(]\s*)(\p{Lu}\p{Ll}+)\s+(?:heeft|is|was|doet|komt|kan|gaat|regelt|belt|haalt|brengt|neemt|zorgt|helpt|maakt|wilde|had|deed)\b/gu;
const CAPITALISED = /(?<![\p{L}-])\p{Lu}\p{Ll}+(?![\p{L}-])/gu;
const BY_HOUSE = /(?<![\p{L}-])(\p{Lu}\p{Ll}+)\s+(?:van|op|uit)\s+(?:nr|nummer|huisnr|huisnummer|no)\b/gu;
/** First names that are words as well. */
const WORDS_TOO: ReadonlySet<string> = new Set("roos merel wil mat ton floor jo bo max rob bas noor".split(" "));
/** Somebody by the number of the house: "de buurvrouw van 14", "nr 8 is ziek". */
const OF_HOUSE =
  /\b(?:buurvrouw|buurman|buren|mevrouw|meneer|bewoner|bewoonster|huurder|huurster|familie|gezin) (?:van|op|uit) (?:nr\.? ?|nummer ?|huisnr\.? ?)?\d/i;
const HOUSE_NUMBER = /\b(?:nr|nummer|huisnr|huisnummer|no)\.? ?\d+/i;
/** Words that a new sentence begins with: "is A. Dat moet beter". */
const SENTENCE =
  /^(?:dat|dit|die|deze|het|een|wie|wat|waar|hoe|wij|zij|hij|men|maar|als|dan|dus|daar|daarna|graag|nog|niet|geen|ook|alle|zie|bij|voor|met|van|naar|door|over|per|zonder|wel|moet|kan|let|nieuw|nieuwe|volgend|volgende)$/i;
/** Streets, places and firms are called after people. */
const CALLED_AFTER =
  /(?:straat|laan|weg|plein|hof|singel|kade|gracht|park|tuin|dijk|pad|flat|hoek|steeg|plantsoen|school|kerk|toren|staete|huis|bv|vof|zn|zonen|schoonmaak|groen|beheer|onderhoud|commissie)$/iu;
const OF_FIRM =
  /(?:bedrijf|firma|fa\.?|hoveniers?|installateur|leverancier|aannemer|glazenwasserij|stichting|complex|flat|portiek|gebouw|groen\p{L}*|schoonmaak\p{L}*)\s*$/iu;
/** "mevr. de Ruiter", "fam. Kaya". */
const AFTER_TITLE =
  /(?:^|[\s(,;:/])(?:[Dd]hr|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Hh]r|[Mm]w|[Ff]am|[Ff]amilie)\.?\s+(?:\p{Lu}\.\s?){0,4}(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|ten|ter|te|el|al|in|['’]t)\s+){0,3}(\p{Lu}[\p{Ll}'’]{2,}\p{L}*)/gu;
/** "Kuiper, J. de". */
const BEFORE_INITIALS = /^(\p{Lu}[\p{Ll}'’]{2,}\p{L}*),\s*(?:\p{Lu}[a-z]{0,2}\.|\p{Lu}\p{Ll}+)/gu;
/** Longer texts are looked at in their first part only. */
const REACH = 4_000;

const cache = new Map<string, boolean>();
const CACHE_LIMIT = 20_000;
/** Longer texts hardly come twice, and would take much memory. */
const LONGEST_CACHED = 200;

export function mentionsSomebody(text: string): boolean {
  if (text.length > LONGEST_CACHED) return mentionsIn(text.slice(0, REACH));
  const known = cache.get(text);
  if (known !== undefined) return known;
  const found = mentionsIn(text);
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(text, found);
  return found;
}

function mentionsIn(text: string): boolean {
  return hasContact(text) || namesSomebody(text);
}

function namesSomebody(text: string): boolean {
  for (const match of text.matchAll(AFTER_INITIALS)) {
    const surname = match[1] ?? "";
    if (!CALLED_AFTER.test(surname) && !SENTENCE.test(surname) && !LETTERED.test(text.slice(0, match.index)))
      return true;
  }
  for (const match of text.matchAll(AFTER_FIRST_NAME)) {
    if (isFirstName(match[1]) && !CALLED_AFTER.test(match[2] ?? "")) return true;
  }
  for (const pattern of [ALONE, DOES, BY_HOUSE])
    for (const match of text.matchAll(pattern)) if (isOnlyName(match[1])) return true;
  // "Fatma ziek", wherever it stands: of health one word beside a name is enough.
  if (isPrivateLife(text) && (text.match(CAPITALISED) ?? []).some(isOnlyName)) return true;
  return OF_HOUSE.test(text) || (isPrivateLife(text) && HOUSE_NUMBER.test(text));
}

/** The surnames that stand in a text with a title, an initial or a first name: what they are is certain. */
export function surnamesIn(text: string): readonly string[] {
  const part = text.slice(0, REACH);
  const found: string[] = [];
  for (const pattern of [AFTER_TITLE, AFTER_INITIALS, BEFORE_INITIALS])
    for (const { 1: surname = "" } of part.matchAll(pattern)) found.push(surname);
  for (const { 1: first, 2: surname = "" } of part.matchAll(AFTER_FIRST_NAME))
    if (isFirstName(first)) found.push(surname);
  return found.filter((surname) => !CALLED_AFTER.test(surname) && !SENTENCE.test(surname));
}

/** Whether what stands around a surname says that a firm or a place is called so: "Hovenier Kuiper", "Kuiper Groen". */
export function namesFirmOrPlace(before: string, after: string): boolean {
  const next = /^[\s-]+(\p{L}[\p{L}.]*)/u.exec(after)?.[1] ?? "";
  return OF_FIRM.test(before) || /^\s*&/.test(after) || CALLED_AFTER.test(next.replace(/\./g, ""));
}

/** Whether a word with a capital is somebody's first name, and no word as well. */
export function isGivenName(word: string): boolean {
  return isOnlyName(word);
}

function isOnlyName(word: string | undefined): boolean {
  return isFirstName(word) && !WORDS_TOO.has(word?.toLowerCase() ?? "");
}

function isFirstName(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word) && FIRST_NAMES.has(word.toLowerCase());
}
