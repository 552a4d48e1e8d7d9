/** The choices of every validation list. What people choose from is data: the first value is not a default. */

import { initiatiefLists } from "./lists-initiatief.ts";

export interface ChoiceList {
  /** The heading on the sheet Lijsten. */
  readonly title: string;
  readonly values: readonly string[];
}

const own = {
  yesNo: { title: "Ja of nee", values: ["ja", "nee"] },
  unitKind: { title: "Soort eenheid", values: ["woning", "parkeerplaats", "bedrijfsruimte", "berging", "anders"] },
  unitStatus: { title: "Status eenheid", values: ["verhuurd", "leegstand", "verkocht"] },
  normUnit: {
    title: "Eenheid norm",
    values: ["deel", "euro", "euro per uur", "euro per maand", "dagen", "weken", "maanden", "keer", "woord"],
  },
  normStatus: { title: "Status norm", values: ["bevestigd", "te bevestigen"] },
  activity: { title: "Soort werk", values: ["schoonmaken", "beheren", "tuin"] },
  doneBy: {
    title: "Door wie",
    values: ["groep", "specialist uit de groep", "leverancier met controle door bewoners", "corporatie"],
  },
  qualityLevel: { title: "Kwaliteitsniveau", values: ["A+", "A", "B", "C", "D"] },
  effectGroup: {
    title: "Effectgroep",
    values: ["woongenot", "kosten bedrijfsvoering", "servicekosten", "uitstraling", "imago"],
  },
  targetGroup: { title: "Voor wie", values: ["actieve bewoners", "andere bewoners", "corporatie"] },
  direction: { title: "Richting", values: ["hoger is beter", "lager is beter"] },
  sourceKind: {
    title: "Soort bron",
    values: ["eigen registratie", "oordeel van medewerkers", "enquête", "externe bron"],
  },
  moment: { title: "Moment", values: ["nulmeting", "streefwaarde", "vervolgmeting"] },
  estimateKind: { title: "Begroting of werkelijk", values: ["begroting", "werkelijk"] },
  veraServiceCode: {
    title: "VERA-code",
    values: ["SCH", "GRO", "GEM", "GLB", "HUI", "GHB", "ENE", "RIO", "LIF", "OVE"],
  },
  allowanceRule: {
    title: "Doorbelasten",
    values: [
      "werkelijke kosten",
      "een derde (glazenwassen)",
      "50% (ontstopping)",
      "20% (24-uursservice)",
      "15% (glasverzekering)",
      "huismeester 70%",
      "beveiliging 70%",
      "fonds",
      "niet (openbaar groen)",
      "niet (kijktuin)",
      "niet (mutatie)",
      "niet (overig)",
    ],
  },
  keyKind: {
    title: "Soort sleutel",
    values: ["gelijk", "m²", "personen", "verbruik", "35/65", "breukdeel", "eigen gewichten"],
  },
  periodMethod: { title: "Verdeling in de tijd", values: ["dagen", "maanden"] },
  rounding: { title: "Afronding", values: ["gelijk", "exact"] },
  payer: {
    title: "Wie betaalt",
    values: ["bewoners via servicekosten", "corporatie", "bewoners zelf", "gemeente", "fonds"],
  },
  settlementAction: {
    title: "Wat te doen",
    values: ["innen", "eerst bellen", "niet innen", "terugbetalen", "niets", "geen brief", "nakijken"],
  },
  severity: { title: "Ernst", values: ["fout", "waarschuwing", "informatie"] },
} satisfies Record<string, ChoiceList>;

export const LISTS: Readonly<Record<string, ChoiceList>> = { ...own, ...initiatiefLists };
