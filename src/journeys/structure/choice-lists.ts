/** The validation lists of the workbook, with the words by which people mean a choice in their own lists. */

import { LISTS } from "../../schema/lists.ts";
import { choiceFor } from "./choices.ts";
import type { ChoiceLists } from "./convert.ts";

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** List → choice → other words, separated by "|". */
const WORDS: Words = {
  phase: {
    probleemanalyse: "analyse|verkenning|inventarisatie|orientatie|verkennen|intake|onderzoek|in onderzoek|onderzoeken",
    oplossingen: "ideeen|alternatieven|uitwerken|uitwerking|planvorming",
    aanjagen: "werven|opstarten|opstart|werving|draagvlak",
    besluit: "besluitvorming|ter besluitvorming|wacht op besluit|akkoord vragen",
    afspraken: "afspraken maken|contract|contractering|overeenkomst",
    uitvoering: "loopt|lopend|actief|uitvoeren|gestart|in uitvoering|draait|gaande|in bedrijf",
    evaluatie: "evalueren|geevalueerd|in evaluatie",
    stoppen: "gestopt|beeindigd|gestaakt|opgeheven|gestopt per",
  },
  level: {
    toezicht: "zelf toezicht|toezicht houden|toezien",
    inkoop: "zelf inkoop|zelf inkopen|inkopen",
    beheer: "zelf beheer|zelf beheren|beheren",
    "zelf uitvoeren": "zelf doen|uitvoeren|zelf boenen|uitvoering|zelf schoonmaken|zelf aan de slag",
  },
  origin: {
    klacht: "klachten|n a v klachten|overlast",
    renovatie: "groot onderhoud|sloop",
    "overleg met bewonerscommissie":
      "bewonerscommissie|bc|overleg bc|bewonersoverleg|overleg bewonerscommissie|commissie|vergadering commissie|vergadering bc|" +
      "huurdersvereniging|huurdersorganisatie|huurdersraad",
    "verzoek van bewoners":
      "bewoners|bewoner|huurders|huurder|verzoek bewoners|vraag van bewoners|idee van bewoners|op verzoek van bewoners|bewonersinitiatief",
  },
  motive: {
    "samen dingen doen": "samen doen|samen iets doen|saamhorigheid|gezelligheid|ontmoeting|contact met buren",
    onvrede: "ontevreden|ontevredenheid|klachten",
    besparen: "besparing|lagere kosten|kosten besparen|geld besparen|lagere servicekosten|goedkoper",
  },
  channel: {
    "gesprek na een klacht": "klacht|na klacht",
    bijeenkomst: "bewonersavond|bewonersbijeenkomst|informatieavond|vergadering|koffieochtend",
    "flyer of brief": "flyer|brief|folder|mailing|e mail|mail",
    "gesprek op straat of aan de deur": "aan de deur|huisbezoek|langs de deuren|op straat",
    "via buren": "buren|mond tot mond|buurvrouw|buurman",
  },
  endReason: {
    "trekkers gestopt": "trekker gestopt|trekker verhuisd|geen trekker",
    "te weinig deelnemers": "te weinig animo|geen animo|te weinig bewoners|geen deelnemers",
    "kwaliteit onvoldoende": "slechte kwaliteit|kwaliteit",
    "corporatie zegt op": "opgezegd door corporatie",
    "afspraak afgelopen": "contract afgelopen|looptijd verstreken|einde looptijd",
  },
  partyKind: {
    bewoners: "bewoner|huurder|huurders|bewonersgroep|vrijwilliger|vrijwilligers|zelfbeheergroep",
    bewonerscommissie: "bc|commissie|huurdersvereniging|huurdersorganisatie|huurdersraad",
    corporatie: "woningcorporatie|verhuurder|wooncorporatie|woonstichting|wijkbeheerder|huismeester|wijkconsulent",
    dienstverlener: "leverancier|aannemer|bedrijf|hovenier|schoonmaakbedrijf|onderaannemer|installateur|glazenwasser",
    gemeente: "wijkregisseur|stadsdeel|wijkcoordinator",
    welzijn: "welzijnsorganisatie|opbouwwerk|welzijnswerk|opbouwwerker|buurtwerk|sociaal werk|buurthuis",
  },
  role: {
    investerend: "investeert|betaalt|financier",
    coproducerend: "coproducent|meedenkend|denkt mee|werkt mee",
    incasserend: "incasseert|profiteert|ontvanger",
    uitvoerend: "voert uit|uitvoerder|doet het werk",
  },
  agreementForm: {
    wijkvrijwilligersovereenkomst: "vrijwilligersovereenkomst|wvo|vrijwilligerscontract|overeenkomst vrijwilligers",
    contract: "overeenkomst|beheerovereenkomst|zelfbeheerovereenkomst|zelfbeheercontract|samenwerkingsovereenkomst",
    reglement: "huisregels|leefregels|huishoudelijk reglement",
  },
  resourceKind: {
    sleutel: "sleutels|sleutelbos|tag|druppel|pas",
    gereedschap: "gereedschappen|tuingereedschap|machine|apparaat",
    materiaal: "materialen|schoonmaakmiddel|schoonmaakmiddelen|planten",
    cursus: "training|opleiding|workshop",
  },
  unitKind: {
    woning:
      "appartement|flat|eengezinswoning|eengezins|maisonnette|studio|bovenwoning|benedenwoning|portiekwoning|galerijwoning|portiekflat|woo|" +
      "egw|mgw|meergezinswoning|meergezins|etagewoning|flatwoning|app|tussenwoning|hoekwoning|rijwoning|rijtjeswoning|seniorenwoning|" +
      "vrijstaande woning|twee onder een kap|2 onder 1 kap|bovenhuis|benedenhuis|huis|aanleunwoning|starterswoning|penthouse|" +
      "zelfstandige woning|onzelfstandige woning|kamer|gallerijwoning|hat eenheid|3 kamerwoning|4 kamerwoning|woonhuis",
    parkeerplaats: "garage|parkeren|pp|stallingsplaats|par|garagebox|parkeervak|autobox|carport|parkeergarage",
    bedrijfsruimte: "bog|winkel|winkelruimte|bedrijf|kantoor|bed|praktijkruimte|bedrijfspand|kantoorruimte",
    berging: "schuur|kelder|box|bergruimte|kelderbox|fietsenberging",
  },
  unitStatus: {
    verhuurd: "bewoond|verhuurd|veh|bezet|in verhuur|actief verhuurd|huur|huurwoning|occupied|rented|let|tenanted",
    leegstand:
      "leeg|leegstaand|onverhuurd|lee|vrij|niet verhuurd|niet bewoond|leegst|frictieleegstand|vacant|empty|void",
    verkocht: "koop|eigenaar|particulier|vve|koopwoning|vek|eigenaar bewoner|uitgepond|sold|owner occupied",
  },
  activity: {
    schoonmaken: "schoonmaak|schoon|poetsen|reiniging|boenen|dweilen|glasbewassing|ramen wassen|schoonmaakwerk",
    beheren: "beheer|toezicht|huismeester|klein onderhoud|controle|sociaal beheer",
    tuin: "groen|tuinonderhoud|tuinieren|groenonderhoud|hovenier|groenvoorziening|snoeien|gras maaien|plantsoen",
  },
  doneBy: {
    groep:
      "bewoners|de bewoners|bewonersgroep|de groep|vrijwilligers|zelf|wij zelf|wijzelf|zelfbeheergroep|huurders|bc|zelfbeheer",
    corporatie: "woningcorporatie|verhuurder|wooncorporatie|huismeester|wijkbeheerder|woonstichting",
  },
  inspectionMoment: {
    vooraf: "voor|nulmeting|beginsituatie|voor de start",
    achteraf: "na|nameting|na afloop|eindsituatie",
  },
  effectGroup: {
    woongenot: "leefbaarheid|prettig wonen",
    "kosten bedrijfsvoering": "bedrijfsvoering|beheerkosten|kosten corporatie",
    uitstraling: "uitstraling complex|aanzien",
  },
  targetGroup: {
    "actieve bewoners": "deelnemers|vrijwilligers|zelfbeheerders",
    "andere bewoners": "overige bewoners|omwonenden|niet actieve bewoners|niet deelnemers|buurtbewoners",
    corporatie: "verhuurder|medewerkers|woningcorporatie",
  },
  direction: {
    "hoger is beter": "hoger|hoog is goed|stijgend|omhoog|meer is beter",
    "lager is beter": "lager|laag is goed|dalend|omlaag|minder is beter",
  },
  sourceKind: {
    "eigen registratie": "registratie|eigen systeem|primair systeem|administratie|erp",
    "oordeel van medewerkers": "medewerkers|inschatting|schouw medewerkers",
    enquête: "bewonersenquete|onderzoek|vragenlijst|klanttevredenheidsonderzoek|kto",
    "externe bron": "extern|politie|gemeente|cbs|leefbaarometer",
  },
  moment: {
    nulmeting: "0 meting|beginmeting|voormeting|t0|start|nul meting|uitgangssituatie|beginsituatie|vooraf",
    streefwaarde: "doel|norm|target|streven|doelstelling|ambitie|streef",
    vervolgmeting:
      "1 meting|nameting|eindmeting|hermeting|t1|tussenmeting|2 meting|t2|3 meting|t3|meting 1|meting 2|eerste meting|tweede meting|derde meting|achteraf",
  },
  estimateKind: {
    begroting: "begroot|raming|voorcalculatie|budget|b|schatting|voorschot|prognose",
    werkelijk: "werkelijke kosten|realisatie|nacalculatie|afrekening|r|w|gerealiseerd|factuur|definitief",
  },
  allowanceRule: {
    "werkelijke kosten":
      "huurder|huurders|doorbelasten|doorbelastbaar|verrekenbaar|volledig|servicekosten|ja|100 procent|geheel|volledig doorbelasten",
    fonds: "glasfonds|ontstoppingsfonds|serviceabonnement|abonnement",
    "niet (openbaar groen)": "openbaar groen",
    "niet (kijktuin)": "kijktuin|kijkgroen",
    "niet (mutatie)": "mutatie|mutatiekosten",
    "niet (overig)":
      "nee|niet|verhuurder|eigenaar|corporatie|niet doorbelasten|niet doorbelastbaar|niet verrekenbaar|n|0 procent|eigenaarslasten",
  },
  keyKind: {
    gelijk:
      "gelijke delen|per woning|gelijkelijk|aantal woningen|per vhe|gelijk per woning|per eenheid|hoofdelijk|per adres|vast bedrag per woning|gelijk deel",
    "m²": "oppervlakte|vloeroppervlakte|opp|gbo|naar oppervlakte|vierkante meters|per m2|m2 gbo|woonoppervlakte",
    personen: "aantal personen|bewoners|aantal bewoners|per persoon|gezinsgrootte",
    verbruik:
      "meter|meterstand|gemeten verbruik|naar verbruik|werkelijk verbruik|bemetering|gj|gj meter|gj meters|tussenmeter|individuele meter|eigen meter",
    breukdeel: "breukdelen|aandeel|fractie|splitsingsakte|breuk",
    "eigen gewichten":
      "gewicht|gewichten|punten|punten per etage|punten per verdieping|puntensysteem|puntentelling|aantal punten|maatwerk|weging|eigen sleutel",
  },
  periodMethod: {
    dagen: "per dag|naar dagen|dag|dagnauwkeurig|op dagbasis",
    maanden: "per maand|naar maanden|maand|op maandbasis|hele maanden",
  },
  payer: {
    "bewoners via servicekosten": "servicekosten|via servicekosten|huurders",
    corporatie: "verhuurder|woningcorporatie|woonstichting",
    "bewoners zelf": "bewoners|zelf|eigen bijdrage|bewonersgroep|groep",
    fonds: "buurtfonds|oranje fonds|leefbaarheidsfonds|wijkbudget|leefbaarheidsbudget",
  },
  vote: {
    ja: "voor|akkoord|eens|instemming|getekend",
    nee: "tegen|niet akkoord|oneens|geweigerd",
    "geen reactie": "geen antwoord|niet gereageerd|niet thuis|niet bereikt",
  },
  pollAnswer: {
    ja: "graag|wil meedoen|doet mee",
    misschien: "weet niet|twijfelt|eventueel|later",
    nee: "geen interesse|wil niet|doet niet mee",
  },
  logKind: {
    gesprek: "telefoon|telefonisch|tel|huisbezoek|overleg|bijeenkomst|bewonersavond|vergadering|gebeld|bezoek",
    brief: "e mail|mail|email|gemaild|nieuwsbrief|flyer",
    actie: "actiepunt|to do|todo|taak|uitgezet",
    besluit: "akkoord|besloten",
  },
};

const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = Object.fromEntries(
  Object.entries(WORDS).map(([list, words]) => [
    list,
    Object.fromEntries(Object.entries(words).map(([choice, other]) => [choice, other.split("|")])),
  ]),
);

/**
 * `codes` are those that the workbook explains, in capitals. Answers are remembered: a column of 100,000 rows holds few different
 * words.
 */
export function choiceLists(codes: ReadonlyMap<string, string> = new Map()): ChoiceLists {
  const known = new Map<string, string | null>();
  return {
    find(list, text) {
      const key = `${list}|${text}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const choice = (words: string) => choiceFor(words, LISTS[list]?.values ?? [], synonyms[list]);
      const meaning = codes.get(text.trim().toUpperCase());
      const found = (meaning === undefined ? null : choice(meaning)) ?? choice(text);
      known.set(key, found);
      return found;
    },
  };
}

/** The lists and choices that words are given for; a test holds them against the schema. */
export const worded: Words = WORDS;
