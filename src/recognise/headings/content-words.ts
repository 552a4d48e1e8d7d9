import { normalise } from "./words.ts";

/** Items of service charges: as row labels they make a cost list, as headings over amounts a table of homes × cost items. */
export const COST_ITEMS: readonly string[] =
  "schoonmaak|schoonmaken|schoonmaakkosten|tuin|tuinonderhoud|groen|groenvoorziening|groenonderhoud|elektra|elektriciteit|electra|stroom|verlichting|glasbewassing|ramen wassen|glazenwassen|huismeester|wijkbeheerder|lift|liftonderhoud|water|gas|warmte|verwarming|stookkosten|rioolfonds|riool|glasfonds|glasverzekering|ontstopping|ontstoppen|kleine herstellingen|huisvuil|afval|gladheid|gladheidsbestrijding|administratie|administratiekosten|adm kosten|alarm|intercom|camera|cameratoezicht|cai|signaallevering|antenne|wasmachines|lampen|ongedierte|ongediertebestrijding|vve|vve bijdrage|verzekering|brandveiligheid|hydrofoor|mechanische ventilatie|zonwering|portieken|speelplaats|containers|fonds|dakgoten|onderhoudsabonnement".split(
    "|",
  );

/** Verbs and objects of cleaning, garden and small maintenance: content of a column of tasks. */
export const TASK_WORDS =
  /\b(schoonm\w*|veg(en|t)?|dweil\w*|stof\w*|zuig\w*|ramen|lapp?en|maai\w*|snoei\w*|onkruid|schoffel\w*|blad\w*|ruim\w*|poets\w*|lamp\w*|vuil\w*|containers?|goten|trap(pen)?|entree|hal|lift\w*|plant\w*|water geven|sproei\w*|hark\w*|was(sen)?|boen\w*|spinrag|brievenbus\w*|papier|zwerf\w*|gladheid|sneeuw\w*|strooi\w*|kweek|heg\w*|borders?|bank(en)?|schilder\w*|soppen|galerij\w*|kelder|berging\w*|deur\w*|leuning\w*|moestuin|compost|gieten)\b/i;

/** Shared spaces: the columns of a rota with a row for each week. */
export const SPACE_WORDS =
  /\b(hal(len)?|entree|trap\w*|portiek\w*|galerij\w*|lift\w*|kelder\w*|berging\w*|(binnen|voor|achter|moes)?tuin(en)?|container\w*|gang(en)?|stoep|fietsen\w*|was(ruimte|hok)|(binnen)?hof|plein|perk\w*|border\w*|gazon|buitenruimte|ontmoetingsruimte|buurtkamer)\b/i;

/** Other words for a part of a building or of what is around it. */
const PART_WORDS =
  /\b(ingang|opgang|blok|toren|verdieping|etage|begane grond|zolder|dak(terras)?|(speel|parkeer|binnen)plaats|(achter)?pad|gevel|\w+(?:straat|laan|hof|plein))\b/i;
/** "Trap schoon" and "schoonmaak trap" are what was looked at. */
const STATE_WORDS =
  /\b(schoon(maak|maken|heid)?|onderhoud|verlichting|netjes|heel|veilig|vuil|kapot|stuk|vrij|onderhouden|opgeruimd|verlicht|goed|slecht)\b/i;

/** A text that names a place and says nothing of how it is there. */
export function namesPlace(text: string): boolean {
  return text.length <= LONGEST_PLACE && (SPACE_WORDS.test(text) || PART_WORDS.test(text)) && !STATE_WORDS.test(text);
}

const LONGEST_PLACE = 40;

const ASPECTS = /^(?:aspect|aspecten|criterium|criteria|kwaliteitsaspect|beoordelingspunt|schouwpunt|meetpunt)$/;

/** A heading that only stands over what somebody looks at. */
export function isAspect(heading: string): boolean {
  return ASPECTS.test(normalise(heading));
}

/** A party, where a name would be. */
const PARTY =
  /^(?:de |een )?(?:bewoners?|bewonersgroep|bewonerscommissie|bc|commissie|huurders?|huurdersvereniging|huurdersorganisatie|huurdersraad|omwonenden|buren|vrijwilligers|corporatie|verhuurder|woonstichting|gemeente|wijkteam|buurtteam|welzijn\w*|opbouwwerk\w*|vve|huismeester|wijkbeheerder|school|kerk|moskee)$/;

/** "De bewoners", "Corporatie": somebody who has a part in it, and nobody in particular. */
export function namesParty(text: string): boolean {
  return PARTY.test(normalise(text));
}

const WHO_WORKS =
  /^(?:de |een |door (?:de )?)?(?:(?:tuin|schoonmaak|groen|klus|portiek)(?:groep|ploeg|team)|(?:zelfbeheer)?groep|de groep|wij zelf|zelf|leverancier|aannemer|specialist|schoonmaakbedrijf|schoonmaker|hovenier|glazenwasser|installateur)$/;
const COMPANY = /\S\s+(?:b\.?v|v\.?o\.?f|n\.?v)\.?$/i;

/** A party, a group, a trade or a company that work is divided over. */
export function namesWorker(text: string): boolean {
  return namesParty(text) || WHO_WORKS.test(normalise(text)) || COMPANY.test(text.trim());
}
