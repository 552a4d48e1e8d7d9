/** The validation lists of the workbook, with the words by which people mean a choice in their own lists. */

import { LISTS } from "../../schema/lists.ts";
import { choiceFor } from "./choices.ts";
import type { ChoiceLists } from "./convert.ts";

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** List → choice → other words, separated by "|". */
const WORDS: Words = {
  phase: {
    probleemanalyse: "analyse|verkenning|inventarisatie|orientatie",
    oplossingen: "ideeen|alternatieven",
    aanjagen: "werven|opstarten|opstart",
    besluit: "besluitvorming|ter besluitvorming",
    afspraken: "afspraken maken|contract",
    uitvoering: "loopt|lopend|actief|uitvoeren|gestart",
    evaluatie: "evalueren|geevalueerd",
    stoppen: "gestopt|beeindigd|gestaakt|opgeheven",
  },
  level: {
    toezicht: "zelf toezicht|toezicht houden",
    inkoop: "zelf inkoop|zelf inkopen|inkopen",
    beheer: "zelf beheer|zelf beheren|beheren",
    "zelf uitvoeren": "zelf doen|uitvoeren|zelf boenen|uitvoering",
  },
  origin: {
    klacht: "klachten",
    "overleg met bewonerscommissie": "bewonerscommissie|bc|overleg bc",
    "verzoek van bewoners": "verzoek bewoners|vraag van bewoners|idee van bewoners",
  },
  motive: {
    "samen dingen doen": "samen doen|samen iets doen|saamhorigheid",
    onvrede: "ontevreden|ontevredenheid|klachten",
    besparen: "besparing|lagere kosten|kosten besparen|geld besparen|lagere servicekosten",
  },
  partyKind: {
    bewoners: "bewoner|huurder|huurders",
    bewonerscommissie: "bc|commissie",
    corporatie: "woningcorporatie|verhuurder|wooncorporatie",
    dienstverlener: "leverancier|aannemer|bedrijf|hovenier",
    welzijn: "welzijnsorganisatie|opbouwwerk",
  },
  unitKind: {
    woning:
      "appartement|flat|eengezinswoning|eengezins|maisonnette|studio|bovenwoning|benedenwoning|portiekwoning|galerijwoning|portiekflat|woo",
    parkeerplaats: "garage|parkeren|pp|stallingsplaats|par",
    bedrijfsruimte: "bog|winkel|winkelruimte|bedrijf|kantoor|bed",
    berging: "schuur|kelder|box",
  },
  unitStatus: {
    verhuurd: "bewoond|verhuurd|veh|bezet",
    leegstand: "leeg|leegstaand|onverhuurd|lee|vrij",
    verkocht: "koop|eigenaar|particulier|vve|koopwoning",
  },
  activity: {
    schoonmaken: "schoonmaak|schoon|poetsen",
    beheren: "beheer|toezicht|huismeester",
    tuin: "groen|tuinonderhoud|tuinieren|groenonderhoud|hovenier",
  },
  doneBy: {
    groep: "bewoners|de bewoners|bewonersgroep|de groep|vrijwilligers|zelf|wij zelf|wijzelf",
    corporatie: "woningcorporatie|verhuurder|wooncorporatie",
  },
  effectGroup: { "kosten bedrijfsvoering": "bedrijfsvoering|beheerkosten" },
  targetGroup: { "andere bewoners": "overige bewoners|omwonenden", corporatie: "verhuurder|medewerkers" },
  moment: {
    nulmeting: "0 meting|beginmeting|voormeting|t0|start",
    streefwaarde: "doel|norm|target|streven",
    vervolgmeting: "1 meting|nameting|eindmeting|hermeting|t1|tussenmeting",
  },
  estimateKind: {
    begroting: "begroot|raming|voorcalculatie|budget|b",
    werkelijk: "werkelijke kosten|realisatie|nacalculatie|afrekening|r|w",
  },
  allowanceRule: {
    "werkelijke kosten": "huurder|huurders|doorbelasten|doorbelastbaar|verrekenbaar|volledig|servicekosten",
    "niet (overig)":
      "nee|niet|verhuurder|eigenaar|corporatie|niet doorbelasten|niet doorbelastbaar|niet verrekenbaar|n",
  },
  keyKind: {
    gelijk: "gelijke delen|per woning|gelijkelijk|aantal woningen|per vhe|gelijk per woning|per eenheid",
    "m²": "oppervlakte|vloeroppervlakte|opp|gbo|naar oppervlakte",
    personen: "aantal personen|bewoners|aantal bewoners",
    verbruik: "meter|meterstand|gemeten verbruik|naar verbruik",
    breukdeel: "breukdelen|aandeel|fractie",
    "eigen gewichten": "gewicht|gewichten|punten|maatwerk",
  },
  periodMethod: { dagen: "per dag|naar dagen|dag", maanden: "per maand|naar maanden|maand" },
};

const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = Object.fromEntries(
  Object.entries(WORDS).map(([list, words]) => [
    list,
    Object.fromEntries(Object.entries(words).map(([choice, other]) => [choice, other.split("|")])),
  ]),
);

/** Answers are remembered: a column of 100,000 rows holds few different words. */
export function choiceLists(): ChoiceLists {
  const known = new Map<string, string | null>();
  return {
    find(list, text) {
      const key = `${list}|${text}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = choiceFor(text, LISTS[list]?.values ?? [], synonyms[list]);
      known.set(key, found);
      return found;
    },
  };
}

/** The lists and choices that words are given for; a test holds them against the schema. */
export const worded: Words = WORDS;
