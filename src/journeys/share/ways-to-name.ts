/**
 * Ways in which people name somebody or say how to reach somebody, that an import does not look for: in a list that is read they are
 * too uncertain, in a copy that goes out of the house one of them is enough.
 */

import { FIRST_NAMES } from "../../recognise/values/first-names.ts";
import { isCitizenNumber } from "../../recognise/values/personal.ts";

/** "mijnheer De Vries", "Dhr.Pieterse", "mevrouw zwartveldboom", "buurman Gerrit": a word behind it, with a capital or not. */
const TITLED =
  /(?<![\p{L}-])(?:mijnheer|meneer|menheer|mijnh|mevrouw|mevr|mvr|mw|mej|mejuffrouw|juffrouw|dhr|hr(?=\.)|de heer|fam|familie|opa|oma|tante|oom|zuster|broeder|buurman|buurvrouw|dominee|pastoor|zr)(?:\.\s*|\s+)(\p{L}[\p{L}'’-]*)/giu;
/** What comes behind "de buurman" when nobody is named. */
const NO_NAME_BEHIND: ReadonlySet<string> = new Set(
  "en of om op uit in is was die dat met komt kan wil doet heeft had helpt helpen weet zegt vraagt zet moet mag gaat bij zijn er niet nog ook wordt voor door over aan te hier daar zal zou haar hem we wij beneden boven onder links rechts naast tegenover dag feest neemt brengt haalt houdt maakt geeft vindt vegen vragen bellen".split(
    " ",
  ),
);
/** Those are part of a name only behind a title; "de buurvrouw van boven" names a place. */
const PARTICLES: ReadonlySet<string> = new Set(["van", "de", "den", "der", "ten", "ter", "te", "het", "el", "al"]);
const NEIGHBOUR = /^(?:buur|opa|oma|tante|oom|zuster|broeder)/i;

/** "Poelstra, J.", "Poelstra J.P.", "J Poelstra", "J de Vries". */
const INITIALS_BEHIND = /(?<!\p{L})(\p{Lu}\p{Ll}{2,}),?\s+\p{Lu}(?:\.\s?\p{Lu}?|(?=\s*$))/gu;
const INITIALS_BEFORE = /(?<![\p{L}\d-])\p{Lu}\s(?:(?:van|de|der|den|ten|ter|te|el|al)\s+){0,3}(\p{Lu}\p{Ll}{2,})/gu;
/** "m. de vries", but not "i.v.m. de regen" and "a. de trap". */
const SMALL_INITIAL = /(?<![.\p{L}])[f-z]\.\s?(?:van der|van den|van de|van|de|den|der|el)\s+\p{Ll}{3,}/u;
/** What is lettered, or begins a sentence: "Portiek A", "blok B Tuin". */
const LETTERED =
  /(?:portiek|blok|gebouw|trap|ingang|fase|optie|punt|deel|hal|entree|zone|vleugel|toren|huis|letter|bijlage|stap|groep|niveau|klasse|kleur|type|soort|was|is|wordt|verdieping|gang|galerij|lift|vak|serie|plan|route|ploeg|team|ronde|rondje|week|categorie|zijde|kant|lijn|ruimte|kamer|bord|kast|pad|poort|trede|schaal|en|tot|of)\s*$/iu;
/** What is called after somebody, or begins with a letter, and is no person. */
const OF_PLACE =
  /(?:straat|laan|weg|plein|hof|hofje|singel|kade|gracht|park|tuin|dijk|pad|flat|steeg|plantsoen|school|kerk|toren|huis|staete|markt|brug|dag|week|groep|commissie|beheer|groen|onderhoud|schoonmaak)$/iu;

/** "Jan-Willem", "Verbeek-rondje". */
const JOINED = /(?<![\p{L}-])(\p{Lu}\p{L}+)-(\p{L}+)(?![\p{L}-])/gu;

const MAIL =
  /[\p{L}\d._-]{1,64}\s{0,3}(?:@|[([{]\s*(?:at|apenstaart\w*)\s*[)\]}]|\s(?:at|apenstaart\w*)\s)\s{0,3}[\p{L}\d-]{1,64}\s{0,3}(?:\.|\s(?:dot|punt)\s|[([]\s*(?:dot|punt)\s*[)\]])\s*[a-z]{2,}/iu;
const ACCOUNT = /@\s?\p{L}|\b(?:insta|instagram|facebook|snapchat|telegram|tiktok|linkedin)\b/iu;
/** Six figures or more behind a word that says to call; "nul zes twaalf". */
const CALL =
  /\b(?:bel|bellen|belt|tel|telefoon|telefoonnr|telefoonnummer|app|appen|sms|mob|mobiel|whatsapp|bereikbaar)\b[^\d\n]{0,20}\+?\(?\d(?:[\s.\-/()]{0,2}\d){5,}|\b06[\s.\-/]{0,3}\d(?:[\s.\-/]{0,2}\d){5,}|\bnul\W?zes\b/i;
/** 12-AB-34, 12-ABC-3, A-123-BC: three groups of letters or figures, six together. */
const PLATE = /(?<![\w-])(\d{1,3}|[A-Z]{1,3})-(\d{1,3}|[A-Z]{1,3})-(\d{1,3}|[A-Z]{1,3})(?![\w-])/g;
const NINE_DIGITS = /(?<!\d)\d{3,4}[ .-]?\d{2,3}[ .-]?\d{3}(?!\d)/g;

/** A day is no number of a telephone. */
const DAY = /(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d\d(?!\d)/g;

/** How to reach somebody, or who somebody is for the state or in traffic. */
export function tellsReach(text: string): boolean {
  const withoutDays = text.replace(DAY, "…");
  return (
    MAIL.test(text) ||
    ACCOUNT.test(text) ||
    CALL.test(withoutDays) ||
    [...text.matchAll(PLATE)].some(([plate]) => isPlate(plate)) ||
    (withoutDays.match(NINE_DIGITS) ?? []).some(
      (digits) => digits.replace(/\D/g, "").length === 9 && isCitizenNumber(digits),
    )
  );
}

/** "tuintje van Zwartveldboom", "bij Sjaan voor de deur": a word with a capital where somebody stands. */
const BEHIND_PREPOSITION =
  /(?<![\p{L}-])(?:bij|van|voor|met|aan|door|namens|naast|vraag|bel|i\.?o\.?m\.?|onze|hoek)\s+(\p{Lu}\p{Ll}{2,})(?![\p{L}-])/gu;
/** Days, feasts and bodies: they stand behind such words as well. */
const NOBODY: ReadonlySet<string> = new Set(
  "januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst kerstmis pasen pinksteren hemelvaart sinterklaas koningsdag bevrijdingsdag burendag nieuwjaar lente zomer herfst winter gemeente stichting vereniging corporatie woonstichting woningstichting woningcorporatie bewonerscommissie commissie huurdersvereniging portiek blok gebouw complex galerij trap hal kelder tuin binnentuin initiatief afspraak taak rooster bijlage excel nederland provincie wijkteam waterschap rijksoverheid de het een deze dit die alle".split(
    " ",
  ),
);
/** Surnames that are words, and first names too: in small letters they name nobody. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  "groen groene wit witte zwart zwarte bruin bruine rood geel blauw berg bosch dijk veld velden tuin tuinen meer water steen stenen haan groot grote jong jonge lang lange kort korte oude nieuw nieuwe koning keizer prins bloem bloemen roos rozen linde linden beek brink heuvel molen kerk poort post winter zomer vrij vrijen goed best smal breed werk huis huizen stoel schoon timmer laan straat boom bomen boogaard akker wall dam sluis brug boer bakker visser jager ridder schilder kuiper smit kok mulder molenaar slager kramer koster meester schipper snijder maat hoek kant vlag vink mees merel vogel duif haas wolf bever kraan kuip mand bank kast bord stok ladder berk eik olm wilg doorn hout houten zand klei gras heide duin zwaar licht recht krom hoog laag vast klein kleine stil wijs vroom trouw hart hand voet baas werkman plank blok hof wal noord zuid oost west berging kaas brood peper zout appel peer zon maan ster dag week maand".split(
    " ",
  ),
);

/** The words with a capital that stand where somebody would, and that are no day, feast, body or place. */
export function namesBehindPrepositions(text: string): readonly string[] {
  return [...text.matchAll(BEHIND_PREPOSITION)].flatMap(({ 1: word = "", 0: whole, index }) => {
    const after = /^[\s-]+(\p{L}+)/u.exec(text.slice(index + whole.length))?.[1] ?? "";
    return NOBODY.has(word.toLowerCase()) || OF_PLACE.test(word) || OF_PLACE.test(after) ? [] : [word];
  });
}

/** Whether a word in small letters can only be the name that it is elsewhere. */
export function isOnlyName(word: string): boolean {
  return word.length > 3 && !WORDS_TOO.has(word);
}

/** A title with somebody behind it, initials beside a surname, or two first names joined. */
export function hasNameForm(text: string): boolean {
  return (
    isTitled(text) || hasInitials(text) || joinedWords(text).some(([first, second]) => isJoinedName(first, second))
  );
}

/** The words with a capital that a hyphen joins to another: "Verbeek-rondje". */
export function joinedWords(text: string): readonly (readonly [first: string, second: string])[] {
  return [...text.matchAll(JOINED)].map(([, first = "", second = ""]) => [first, second] as const);
}

function isTitled(text: string): boolean {
  return [...text.matchAll(TITLED)].some(([whole, behind = ""]) => {
    const word = behind.toLowerCase();
    if (NO_NAME_BEHIND.has(word)) return false;
    // "Met de buurman doen", "opa mag ook": there only a name counts.
    return !NEIGHBOUR.test(whole) || (!PARTICLES.has(word) && (/^\p{Lu}/u.test(behind) || isFirst(word)));
  });
}

function hasInitials(text: string): boolean {
  if (SMALL_INITIAL.test(text)) return true;
  for (const { 1: surname = "" } of text.matchAll(INITIALS_BEHIND))
    if (!LETTERED.test(surname) && !OF_PLACE.test(surname)) return true;
  for (const { 1: surname = "", index } of text.matchAll(INITIALS_BEFORE))
    if (!LETTERED.test(text.slice(0, index)) && !OF_PLACE.test(surname)) return true;
  return false;
}

function isJoinedName(first: string, second: string): boolean {
  return /^\p{Lu}/u.test(second) && !OF_PLACE.test(second) && [first, second].some(isFirst);
}

function isFirst(word: string): boolean {
  return FIRST_NAMES.has(word.toLowerCase());
}

function isPlate(plate: string): boolean {
  return plate.length === 8 && /[A-Z]/.test(plate) && /\d/.test(plate);
}
