/** What a heading says about the type of its column, before any value is read. */

import type { ValueType } from "../value.ts";
import { scaleIn } from "./choices.ts";

export type Hints = ReadonlyMap<ValueType, number>;

/** Words of the normalised heading → the type, and how much they say (1: nothing else; 0.5: mostly). */
const WORDS: readonly (readonly [RegExp, ValueType, number])[] = [
  [/\b(?:e ?mail\w*|mail|mailadres\w*|mailing)\b/, "email", 1],
  [/\b(?:tel|telnr|tel nr|telefoon\w*|telefoonnr|mob|mobiel\w*|mobile|gsm|06|06 nr|06nr|phone\w*)\b/, "phone", 1],
  [/\b(?:postcode\w*|postc|pcd|pcode|pc|pc6|pc4|postk|zip|zipcode|postal code)\b/, "postcode", 1],
  [/\b(?:adres|adressen|address|\w+adres|adresgegevens|straat (?:en )?(?:huis)?(?:nr|nummer))\b/, "address", 0.6],
  [/\b(?:huisnr|huisnummer|hnr|hsnr|huisn|huisno|huis nr|huis nummer|house number|huisnummers)\b/, "houseNumber", 1],
  [/\b(?:procent|percentage|pct|perc|percent)\b/, "percentage", 1],
  [/\b(?:aandeel|btw|index\w*)\b/, "percentage", 0.3],
  [
    /\b(?:opzegtermijn\w*|opzegging|opzeg|looptijd|contractduur|verlenging\w*|notice\w*|contractperiode|duur contract|verlengtermijn)\b/,
    "term",
    1,
  ],
  [/\b(?:termijn|periode|duur|elke|interval)\b/, "term", 0.3],
  [
    /\b(?:scores?|cijfers?|\w+cijfer|waardering|tevreden\w*|beoordeling|rating|oordeel|rapportcijfers?|gemiddelde)\b/,
    "score",
    0.8,
  ],
  [
    /\b(?:niveau|kwaliteit\w*|crow|beeldkwaliteit\w*|level|schouw\w*|beeld|onderhoudsniveau|streefniveau)\b/,
    "level",
    0.8,
  ],
  [
    /\b(?:tijdstempel|timestamp|tijdstip|datum tijd|datum en tijd|ingevuld op|begintijd|eindtijd|submitted)\b/,
    "datetime",
    1,
  ],
  [
    /\b(?:datum|data|dat|date|\w+datum|dd|datum \w+|deadline|sinds|since|ingang|geboren|geb|birth|dob|vervalt|uiterlijk|ondertekend|getekend|opgezegd)\b/,
    "date",
    1,
  ],
  [
    /\b(?:start|begin|eind|einde|end|van|tot|vanaf|t m|until|gereed|gepland|planning|evaluatie|wanneer|gestart|afgerond|gedaan op|op|per|laatste|laatst|volgende|loopt tot|due|when|maand|moment|jaar start)\b/,
    "date",
    0.6,
  ],
  [
    /\b(?:eur|euro|bedrag|bedragen|kosten|prijs|tarief|huur|huurprijs|kale huur|voorschot|saldo|budget|begroot|begroting|werkelijk|subsidie|bijdrage|vergoeding|uitgaven|uitgegeven|betaald|gevraagd|toegekend|verleend|aangevraagd|contractwaarde|jaarbedrag|maandbedrag|jaarkosten|totaal|amount|price|cost|costs|rent|budgeted|spent|requested|granted|besteed|restant|servicekosten|\w+kosten|\w+bedrag|\w+prijs|\w+huur|afrekening|bijbetalen|terug|incl btw|excl btw|exclusief btw|inclusief btw)\b/,
    "amount",
    0.8,
  ],
  [
    /\b(?:m2|opp|oppervlak|oppervlakte|\w+oppervlakte?|gbo|bvo|vvo|m3|kwh|gj|verbruik|uren|uur|hours|wegingsfactor|weging|factor|gewicht|breukdeel)\b/,
    "decimal",
    0.9,
  ],
  [/\b(?:minuten|min|tijdsduur|duur|duration|tijdsbesteding)\b/, "decimal", 0.6],
  [
    /\b(?:aantal|aant|number of|hoeveel|personen|woningen|bewoners aantal|kamers|bouwjaar|jaar|year|huishoudens|respons|n)\b/,
    "integer",
    0.5,
  ],
  [
    /\b(?:nr|nrs|nummer|no|id|code|kenmerk|ref|referentie|volgnr|volgnummer|\w+nr|\w+nummer|\w+code|vhe|eenheid|grootboek\w*|gb|gbr|grb|grbk|rek(?! (?:19|20)\d\d)|reknr|rekening|kostensoort|complex|cluster|dossier|zaaknummer|object|oge|sleutel|resp|respondent|bsn|iban|unit|artikel)\b/,
    "code",
    0.9,
  ],
  [
    /\b(?:ja nee|ja of nee|j n|akkoord|aanwezig|gedaan|klaar|gereed|actief|verhuurd|betaald|ontvangen|afgevinkt|ok|wel niet|lid|mag)\b/,
    "boolean",
    0.5,
  ],
  [
    /\b(?:opm|opmerking|opmerkingen|toelichting|omschrijving|beschrijving|remarks?|notes?|comments?|naam|namen|bijzonderheden|actie|taak|wijk|buurt|straat|plaats|woonplaats|status|soort|type|wie|door|afspraak|notities?)\b/,
    "text",
    0.9,
  ],
];

/** "Gras (cm)", "Afstand [km]": figures, whatever a single cell says. */
const UNIT_IN_BRACKETS =
  /[([] ?(?:[cmk]?m|m[123²³]|kg|l|ltr|liter|kwh|gj|st|stuks?|min|minuten|uur|uren|u|dagen|dgn|°c) ?[)\]]/i;

const cache = new Map<string, Hints>();

/** `heading` as written and normalised. A scale such as "(1-5)" makes it a question with a score. */
export function hintsOf(heading: string, normalised: string): Hints {
  const known = cache.get(heading);
  if (known) return known;
  const hints = new Map<ValueType, number>();
  for (const [words, type, weight] of WORDS) {
    if (words.test(normalised)) hints.set(type, Math.max(weight, hints.get(type) ?? 0));
  }
  if (scaleIn(heading)) hints.set("score", 1.2);
  if (/[€]/.test(heading)) hints.set("amount", 1);
  if (UNIT_IN_BRACKETS.test(heading)) hints.set("decimal", Math.max(0.9, hints.get("decimal") ?? 0));
  if (hints.get("email") === 1) hints.delete("address");
  // "nr" belongs to what stands before it: "tel nr", "huis nr".
  if (["phone", "houseNumber", "postcode"].some((type) => hints.has(type as ValueType))) hints.delete("code");
  if (cache.size > 5_000) cache.clear();
  cache.set(heading, hints);
  return hints;
}
