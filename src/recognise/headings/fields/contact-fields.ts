/** The headings of people and organisations. */

import { complex, email, type Field, initiative, note, number, phone } from "./field.ts";

export const CONTACT: readonly Field[] = [
  number("relatienr|relatie nr"),
  {
    field: "name",
    words: "naam|name|contactpersoon|contact|voor en achternaam|persoon|achternaam|volledige naam|contacten|wie",
    tells: 1,
    types: ["text"],
    personal: true,
  },
  {
    field: "firstName",
    words: "voornaam|roepnaam|voorletters|first name|tussenvoegsel|initialen",
    tells: 1.3,
    types: ["text"],
    personal: true,
  },
  {
    field: "organisation",
    words:
      "organisatie|bedrijf|instantie|firma|organisation|organization|company|werkgever|partij|namens|vereniging|leverancier",
    alsoWords: "van|van wie|van welke organisatie",
    tells: 1.3,
    types: ["text"],
  },
  {
    field: "role",
    words: "functie|rol|taak|role|function|hoedanigheid|waarvoor|afdeling|discipline|betrokkenheid",
    tells: 1.5,
    types: ["text"],
  },
  { ...phone, tells: 1.8 },
  {
    field: "mobile",
    words:
      "mobiel|mobiele nummer|06|06 nummer|gsm|mobile|mob|vast|vaste lijn|vast nummer|vaste telefoon|telefoon vast|tel vast",
    tells: 1.6,
    types: ["phone", "text"],
    personal: true,
  },
  { ...email, tells: 1.8 },
  {
    field: "address",
    words: "adres|woonadres|address|postadres",
    tells: 0.3,
    types: ["address", "text"],
    personal: true,
  },
  { field: "postcode", words: "postcode|pc", tells: 0.1, types: ["postcode", "text"] },
  { field: "city", words: "plaats|woonplaats", tells: 0.1, types: ["text"] },
  {
    field: "birthDate",
    words: "geboortedatum|geb datum|geb dat|gebdatum|geboren",
    tells: 0.5,
    types: ["date", "text"],
    personal: true,
  },
  {
    field: "availability",
    words:
      "bereikbaar|bereikbaarheid|beschikbaar|werkdagen|aanwezig|dagen|aanwezigheid|kan op|kan wanneer|wanneer kan|kan op dagen|welke dagen|beschikbaar op|wanneer beschikbaar",
    tells: 1.3,
    types: ["text"],
  },
  {
    field: "hoursPerMonth",
    words:
      "uren per maand|uren mnd|uur mnd|uren maand|uren pm|uren p m|uren per mnd|aantal uren per maand|uren beschikbaar per maand|uren inzet|uur per maand|uur p m|uren p mnd|beschikbare uren|uren beschikbaar|aangeboden uren|hoeveel uur|hoeveel uur p m|hoeveel uur pm|hoeveel uur per maand",
    tells: 2,
    types: ["decimal", "integer"],
  },
  {
    field: "skills",
    words:
      "kan|kan goed|kan wel|kan doen|kan helpen met|doet graag|inzetbaar voor|kan en wil|vaardigheden|goed in|waar goed in|waarin goed|waar ben je goed in|specialiteit|talent|talenten|wil doen|wat wil je doen|wat kun je|wat kan hij zij|wil graag|klus voorkeur|skills",
    tells: 2,
    types: ["text"],
  },
  {
    field: "takesPartIn",
    words: "doet mee aan|doet mee met|doet mee bij|helpt met|helpt bij|helpt mee met|helpt mee bij|wil meedoen met",
    tells: 1.5,
    types: ["text"],
  },
  {
    field: "away",
    words:
      "afwezig|afwezigheid|vakantie|niet beschikbaar|verhinderd|wanneer niet|afwezig van|afwezig vanaf|weg van|weg vanaf|vakantie van|vakantie vanaf",
    tells: 0.6,
    types: ["text", "date"],
  },
  {
    field: "awayUntil",
    words: "afwezig tot|afwezig t m|afwezig tot en met|weg tot|weg t m|weg tot en met|vakantie tot|vakantie t m",
    tells: 0.6,
    types: ["date", "text"],
  },
  {
    field: "since",
    words: "erbij sinds|doet mee sinds|lid sinds|doet mee vanaf|vrijwilliger sinds|actief sinds",
    tells: 0.6,
    types: ["date"],
  },
  {
    field: "unitId",
    words: "huisnr|huisnummer|woonnr|vhe|eenheid|woning|woningnr|nr woning",
    tells: 0.1,
    types: ["code", "houseNumber", "text"],
    personal: true,
  },
  complex,
  initiative,
  note,
];
