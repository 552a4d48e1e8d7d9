/** The choices of every validation list. What people choose from is data: the first value is not a default. */

import { initiatiefLists } from "./lists-initiatief.ts";
import { SERVICE_CODES } from "./vera.ts";

export interface ChoiceList {
  /** The heading on the sheet Lijsten. */
  readonly title: string;
  readonly values: readonly string[];
  /** What the sector's reference data (VERA, CC0) calls the choices that it knows: choice → code. */
  readonly vera?: { readonly list: string; readonly codes: Readonly<Record<string, string>> };
  /** What a choice means, where the word alone does not say it. */
  readonly meanings?: Readonly<Record<string, string>>;
}

const serviceCodes = Object.keys(SERVICE_CODES);

const own = {
  yesNo: { title: "Ja of nee", values: ["ja", "nee"] },
  unitKind: {
    title: "Soort eenheid",
    values: ["woning", "parkeerplaats", "bedrijfsruimte", "berging", "anders"],
    vera: {
      list: "EENHEIDSOORT",
      codes: { woning: "WOO", parkeerplaats: "PAR", bedrijfsruimte: "BED", berging: "OVE", anders: "OVE" },
    },
  },
  unitStatus: {
    title: "Status eenheid",
    values: ["verhuurd", "leegstand", "verkocht"],
    vera: { list: "EENHEIDSTATUS", codes: { verhuurd: "VEH", leegstand: "LEE", verkocht: "VEK" } },
  },
  normUnit: {
    title: "Eenheid norm",
    values: [
      "deel",
      "euro",
      "euro per uur",
      "euro per maand",
      "dagen",
      "weken",
      "maanden",
      "keer",
      "woord",
      "euro per jaar",
      "woningen",
      "antwoorden",
    ],
  },
  normStatus: { title: "Status norm", values: ["bevestigd", "te bevestigen"] },
  activity: { title: "Soort werk", values: ["schoonmaken", "beheren", "tuin"] },
  doneBy: {
    title: "Door wie",
    values: ["groep", "specialist uit de groep", "leverancier met controle door bewoners", "corporatie"],
  },
  qualityLevel: { title: "Kwaliteitsniveau", values: ["A+", "A", "B", "C", "D"] },
  inspectionMoment: { title: "Moment van de schouw", values: ["vooraf", "achteraf"] },
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
  scale: { title: "Schaal", values: ["getal", "percentage", "niveau A+ t/m D"] },
  moment: { title: "Moment", values: ["nulmeting", "streefwaarde", "vervolgmeting", "verwacht zonder zelfbeheer"] },
  estimateKind: { title: "Begroting of werkelijk", values: ["begroting", "werkelijk"] },
  veraServiceCode: {
    title: "VERA-code",
    values: serviceCodes,
    vera: { list: "PRIJSCOMPONENTDETAILSOORT", codes: Object.fromEntries(serviceCodes.map((code) => [code, code])) },
    meanings: SERVICE_CODES,
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
  chargeCalculation: { title: "Berekening", values: ["afrekening", "oud", "eerste jaar", "nieuw"] },
  itemChange: { title: "Wat verandert", values: ["overgenomen", "nieuwe kosten", "blijft gelijk"] },
  calculatedBy: { title: "Gerekend door", values: ["formules", "programma"] },
  bearer: { title: "Voor rekening van", values: ["huurder", "verhuurder"] },
  bearerReason: {
    title: "Waarom",
    values: ["bewoond", "leegstand", "verkocht", "doet niet mee", "onbekende woning", "gegevens onduidelijk"],
  },
  shareRole: { title: "Hoe verdeeld", values: ["heel", "deel", "deel leeg", "rest"] },
  administrationKind: { title: "Administratiekosten", values: ["overig", "warmte", "warmte uitbesteed", "geen"] },
  controlKind: {
    title: "Soort controle",
    values: ["post", "kosten", "aandelen", "bewoners", "saldo", "woningen", "effect", "besparing"],
  },
  severity: { title: "Ernst", values: ["fout", "waarschuwing", "informatie"] },
  serviceKind: { title: "Soort dienst", values: ["gezamenlijk", "per woning"] },
} as const satisfies Record<string, ChoiceList>;

const all = { ...own, ...initiatiefLists };

export type ListKey = keyof typeof all;
export const LISTS: Readonly<Record<string, ChoiceList>> = all;
