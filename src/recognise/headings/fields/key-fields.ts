/** The headings of allocation keys and their weights. */

import { complex, type Field, note } from "./field.ts";

export const ALLOCATION_KEY: readonly Field[] = [
  {
    field: "key",
    words:
      "verdeelsleutel|sleutel|verdeelsleutels|naam sleutel|sleutelcode|sleutel code|key|allocation key|verdeelwijze|wijze van verdelen|omslagmethode|verdeelmethode",
    tells: 3,
    types: ["text", "code"],
  },
  {
    field: "item",
    words: "kostensoort|kostenpost|omschrijving|van toepassing op|geldt voor|voor welke kosten|welke kosten|kosten",
    tells: 0.3,
    types: ["text"],
  },
  {
    field: "kind",
    words:
      "soort sleutel|soort|methode|grondslag|basis|type|maatstaf|verdeeld naar|verdeling naar|verdelen naar|verdeling op basis van|verdeelgrondslag|hoe verdelen we het|hoe verdelen|hoe verdeeld|hoe wordt verdeeld|verdelen op",
    tells: 1,
    types: ["text"],
  },
  {
    field: "weight",
    words:
      "gewicht|gewichten|weging|wegingsfactor|factor|aandeel|aandelen|breukdeel|punten|eenheden|deel|delen|weight|teller|fractie|verdeelpunten|rekeneenheden|share|breuk",
    tells: 2.4,
    types: ["decimal", "integer", "percentage", "text"],
  },
  {
    field: "denominator",
    words:
      "noemer|deler|delen door|gedeeld door|van de|van het totaal|op het totaal|totaal gewicht|totaal breukdelen|totaal aandelen|totaal punten|totaal delen|denominator",
    alsoWords: "grondslag|verdeelgrondslag|maatstaf|basis",
    tells: 2.4,
    types: ["decimal", "integer"],
  },
  {
    field: "unitId",
    words:
      "vhe|vhe nr|eenheid|woning|woningnr|unit|huisnr|huisnummer|appartement|app|adres|nr|appartementsindex|appartementsrecht|app index|indexnr|index",
    tells: 0.5,
    types: ["code", "text", "address", "houseNumber"],
  },
  complex,
  { field: "area", words: "m2|oppervlakte|opp|vloeroppervlak|area", tells: 0.5, types: ["decimal", "integer"] },
  {
    field: "persons",
    words: "personen|aantal personen|bewoners|pers|aantal bewoners",
    tells: 0.5,
    types: ["integer", "decimal"],
  },
  {
    field: "units",
    words: "aantal eenheden|aantal woningen|aantal vhe|aantal appartementen|aantal deelnemende woningen",
    tells: 0.3,
    types: ["integer"],
  },
  {
    field: "participates",
    words: "doet mee|deelname|neemt deel|meedoen|telt mee|gebruikt|deelnemend",
    tells: 1.5,
    types: ["boolean", "text"],
  },
  {
    field: "from",
    words:
      "vanaf|van|geldig vanaf|ingang|start|doet mee vanaf|doet mee van|meedoen vanaf|deelname vanaf|neemt deel vanaf",
    tells: 0.2,
    types: ["date"],
  },
  {
    field: "until",
    words: "tot|t m|geldig tot|einde|doet mee tot|doet mee t m|meedoen tot|deelname tot",
    tells: 0.2,
    types: ["date"],
  },
  {
    field: "periodMethod",
    words: "bij verhuizing|bij mutatie|bij wisseling|verdeling in de tijd|tijdsverdeling",
    tells: 1,
    types: ["text"],
  },
  { field: "rounding", words: "afronding|afronden", tells: 1.5, types: ["text"] },
  note,
];
