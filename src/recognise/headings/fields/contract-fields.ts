/** The headings of contracts with suppliers. */

import { complex, email, type Field, note, number, phone } from "./field.ts";

export const CONTRACT: readonly Field[] = [
  number(
    "opdrachtnr|opdrachtnummer|opdracht nr|contract|contractnr|contractnummer|contract nr|contract no|overeenkomst|overeenkomstnr|contractcode",
    0.9,
  ),
  {
    field: "supplier",
    words:
      "leverancier|leveranciers|contractant|firma|bedrijf|contractpartij|partij|aannemer|supplier|vendor|opdrachtnemer|hovenier|schoonmaakbedrijf|dienstverlener|uitvoerder|contractpartner|crediteur|crediteurnaam|naam crediteur|relatie",
    tells: 2,
    types: ["text"],
  },
  {
    field: "service",
    words:
      "dienst|diensten|werkzaamheden|omschrijving|soort contract|service|onderwerp|soort|contractsoort|wat|betreft|discipline|soort werk|voor|waarvoor",
    tells: 0.7,
    types: ["text"],
  },
  complex,
  {
    field: "startsOn",
    words:
      "start|startdatum|ingangsdatum|ingegaan|ingegaan op|opdrachtdatum|datum opdracht|ingang|begin|begindatum|looptijd van|vanaf|contract start|contract van|contract vanaf|contract begin|contractdatum|van|aanvang|ingaande|start date",
    tells: 0.7,
    types: ["date"],
  },
  {
    field: "endsOn",
    words:
      "einde|einddatum|looptijd tot|tot|eind|afloop|afloopdatum|opgeleverd|opgeleverd op|oplevering|opleverdatum|expiratie|expiratiedatum|contract eind|loopt tot|t m|end date|geldig tot|beeindigd per|beeindigd op|stopt op|loopt t m|loopt t m datum|einde contract|contract t m|contract tot|loopt af|loopt af op|eindigt|eindigt op|contract eindigt|contract eindigt op|verloopt|verloopt op|contract loopt tot",
    tells: 0.9,
    types: ["date"],
  },
  { field: "duration", words: "looptijd|duur|contractduur|termijn", tells: 1.3, types: ["term", "text"] },
  {
    field: "notice",
    words:
      "opzegtermijn|opzeg termijn|opzegtijd|notice|notice period|opzeggen|opzegging|opz termijn|opzegt|opzegtrm|opz trm|opzegterm|opzegtermijn mnd|opzegtermijn in maanden|opzegging termijn",
    tells: 3,
    types: ["term", "text"],
  },
  {
    field: "noticeBefore",
    words:
      "opzeggen voor|uiterlijk opzeggen|laatste opzegdatum|opzegdatum|opzeggen uiterlijk|opzegging uiterste datum|uiterste opzegdatum|opzeggen vóór",
    tells: 3,
    types: ["date"],
  },
  {
    field: "amount",
    words:
      "bedrag|bedrag p j|bedrag per jaar|jaarbedrag|per jaar|contractwaarde|waarde|contractsom|kosten per jaar|prijs|kosten|p j|jaarprijs|aanneemsom|bedrag jaar|jaarsom|contractbedrag|value|p jr|per jr|p jr excl|p jr incl|contr bedrag|contr bedrag p j|contractbedrag per jaar|contractbedrag p j|jaarbedrag contract|contractprijs|annual amount|yearly amount|amount per year|annual cost|kwartaalbedrag|bedrag per kwartaal|prijs per kwartaal|kosten per kwartaal|prijs per jaar|prijs per beurt|bedrag per beurt|bedrag per keer|excl btw|incl btw|netto|bruto",
    tells: 0.9,
    types: ["amount"],
  },
  {
    field: "amountPerMonth",
    words:
      "per maand|bedrag per maand|maandbedrag|p m|bedrag p m|kosten per maand|prijs per maand|maandprijs|maandkosten",
    tells: 0.8,
    types: ["amount"],
  },
  {
    field: "vat",
    words: "btw|btw tarief|btw percentage|vat|incl excl btw",
    tells: 0.5,
    types: ["percentage", "text", "amount"],
  },
  { field: "indexation", words: "indexatie|index|indexering", tells: 2, types: ["text", "percentage"] },
  {
    field: "renewal",
    words: "verlenging|verlengen|stilzwijgend|stilzwijgende verlenging|optie|automatisch verlengd",
    tells: 2,
    types: ["boolean", "text", "term"],
  },
  {
    field: "frequency",
    words: "frequentie|freq|hoe vaak|beurten|aantal beurten",
    tells: 0.4,
    types: ["text", "integer"],
  },
  {
    field: "contact",
    words: "contactpersoon|contact|aanspreekpunt|accountmanager",
    tells: 0.5,
    types: ["text"],
    personal: true,
  },
  phone,
  email,
  { field: "status", words: "status|stand|opgezegd", tells: 0.3, types: ["text", "boolean"] },
  note,
];
