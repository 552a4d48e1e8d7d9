/** The headings of agreements, actions and decisions. */

import { complex, type Field, initiative, note, number } from "./field.ts";

export const AGREEMENT: readonly Field[] = [
  number("actienr|actie nr|puntnr|punt nr|agendapunt|actiepuntnr"),
  {
    field: "agreement",
    words:
      "afspraak|afspraken|actie|acties|actiepunt|actiepunten|opleverpunt|restpunt|werkpunt|aandachtspunt|openstaand punt|besluit|besluiten|toezegging|to do|todo|wat is afgesproken|wat hebben we afgesproken|wat spreken we af|wat is besloten|agreement|action|action item|afgesproken|actie afspraak|taak actie|verslag|besproken|wat besproken|wat is besproken|wat moet er gebeuren|wat moet gebeuren|wat moet er nog gebeuren",
    alsoWords: "punt|punten|wat|omschrijving|wat gebeurd|wat is er gebeurd|wat er gebeurde|gebeurtenis|voorval",
    tells: 3,
    types: ["text"],
  },
  {
    field: "who",
    words:
      "wie|door wie|wie doet wat|doet|trekt|regelt|pakt op|actie door|actie van|actie voor|op te pakken door|uit te voeren door|actiehouder|verantwoordelijke|verantwoordelijk|eigenaar|trekker|wie doet|wie doet het|wie pakt het op|wie gaat het doen|uitvoering door|door|who|responsible|partij|owner|namens|met wie|partijen",
    tells: 1,
    types: ["text"],
    personal: true,
  },
  {
    field: "dueOn",
    words:
      "wanneer|deadline|gereed|gereed op|uiterlijk|voor|datum gereed|einddatum|streefdatum|klaar op|due|due date|termijn|gepland|uiterste datum|when",
    tells: 1.2,
    types: ["date", "text"],
  },
  {
    field: "agreedOn",
    words:
      "datum|datum afspraak|afgesproken op|overleg|datum overleg|vergadering|date|ingebracht|d d|dd|getekend op|ondertekend|ondertekend op|datum ondertekening|handtekening|datum handtekening|handtekeningen|handtekening gezet",
    tells: 0.6,
    types: ["date", "text"],
  },
  { field: "from", words: "ingang|van|vanaf|geldig vanaf|ingangsdatum", tells: 0.2, types: ["date"] },
  {
    field: "until",
    words:
      "tot|geldig tot|looptijd|duur|duur overeenkomst|looptijd overeenkomst|t m|loopt tot|tot en met|einddatum overeenkomst|einde|einde overeenkomst|afloop|afloopdatum|loopt af op|eindigt|eindigt op",
    tells: 0.2,
    types: ["date", "term", "text"],
  },
  { field: "notice", words: "opzegtermijn", tells: 0.2, types: ["term"] },
  {
    field: "form",
    words: "vorm|soort overeenkomst|soort afspraak|overeenkomst|document|contractvorm",
    tells: 1,
    types: ["text"],
  },
  {
    field: "done",
    words: "gereed|klaar|afgerond|gedaan|af|done|afgehandeld|ok|voldaan|vervuld",
    tells: 0.8,
    types: ["boolean", "text", "date"],
  },
  {
    field: "kind",
    words:
      "soort bericht|soort punt|soort contact|vorm contact|actie of besluit|besluit of actie|actie besluit|besluit actie|actie besluit info",
    tells: 1,
    types: ["text", "code"],
  },
  { field: "status", words: "status|stand|stand van zaken|voortgang|stavaza|svz", tells: 0.6, types: ["text"] },
  {
    field: "subject",
    words: "onderwerp|thema|agendapunt|subject|categorie|betreft",
    alsoWords: "taken|werkzaamheden",
    tells: 0.6,
    types: ["text"],
  },
  complex,
  initiative,
  {
    field: "insurance",
    words: "verzekering|verzekerd|polis|verzekerd via|verzekerd door|verzekering via|verzekeraar",
    tells: 1,
    types: ["boolean", "text"],
  },
  { field: "keys", words: "sleutel|sleutels|sleutelbeheer", tells: 0.8, types: ["boolean", "text"] },
  note,
];
