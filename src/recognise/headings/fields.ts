/**
 * The fields that recognition knows per kind of table, and the headings under which people write them. The
 * headings and synonyms of our own schema are added by `schema-words.ts`; here stand the words of home-made workbooks. `tells` is how much a heading says
 * about the kind: 3 only this kind has it, 1 usual, 0.3 every list has it.
 */

import type { TableKind } from "../recognised.ts";
import type { ValueType } from "../value.ts";

export interface Field {
  readonly field: string;
  /** Headings separated by "|". */
  readonly words: string;
  /** More headings that fit, which lists of other kinds have as well: they say next to nothing of the kind. */
  readonly alsoWords?: string;
  readonly tells: number;
  /** Types that the values may have; the first is the usual one. Empty: any. */
  readonly types: readonly ValueType[];
  readonly personal?: boolean;
  /** Follows from other columns: read, not used. */
  readonly derived?: boolean;
}

export type KnownKind = Exclude<TableKind, "other">;

const note: Field = {
  field: "note",
  words:
    "opmerking|opmerkingen|opm|toelichting|bijzonderheden|notitie|notities|remarks|remark|note|notes|comment|comments|commentaar|aantekening|aantekeningen|bijz|extra info|info",
  tells: 0.2,
  types: ["text"],
};
const number = (words: string, tells = 0.3): Field => ({
  field: "number",
  words: `nr|nummer|no|id|volgnr|volgnummer|code|kenmerk|rij|${words}`,
  tells,
  types: ["code", "text", "integer"],
});
const phone: Field = {
  field: "phone",
  words:
    "telefoon|telefoonnummer|telefoonnr|tel|telnr|tel nr|telnummer|mobiel|mobiele nummer|gsm|06|06 nummer|phone|mobile|bereikbaar op|nummer",
  tells: 1,
  types: ["phone", "text"],
  personal: true,
};
const email: Field = {
  field: "email",
  words: "e mail|email|mail|mailadres|e mailadres|emailadres",
  tells: 1,
  types: ["email", "text"],
  personal: true,
};
const complex: Field = {
  field: "complex",
  words:
    "complex|complexnr|complexnummer|complexnaam|complex nr|cluster|gebouw|flat|project complex|object|compl|cplx|cpl|cpl nr|cplnr|complex code|omschr complex|omschrijving complex|complexomschrijving|property",
  tells: 0.5,
  types: ["code", "text"],
};

export const FIELDS: Readonly<Record<KnownKind, readonly Field[]>> = {
  initiative: [
    number("projectnr|projectnummer|aanvraagnummer|aanvraag nr|initiatief nr|dossier|dossiernr|zaaknummer|ref"),
    {
      field: "name",
      words:
        "initiatief|initiatieven|naam initiatief|project|projectnaam|project name|naam project|plan|titel|idee|aanvraag|activiteit|bewonersinitiatief|naam van het initiatief|naam van uw idee|naam van uw initiatief|naam van uw plan|naam van uw idee of initiatief|uw idee|uw plan|idee of initiatief|name of the initiative|initiative|title|wat willen bewoners doen|wat willen bewoners|wat gaan bewoners doen",
      tells: 3,
      types: ["text"],
    },
    complex,
    {
      field: "location",
      words: "wijk|buurt|locatie|plaats|straat|gebied|plek|location|neighbourhood|district|wijk buurt|adres|waar",
      tells: 0.7,
      types: ["text"],
    },
    {
      field: "owner",
      words:
        "aanvrager|initiatiefnemer|trekker|trekkers|indiener|kartrekker|voortrekker|owner|contactpersoon bewoners|bewoner|bewonersgroep|leader|contactpersoon|wie|ingediend door|aangevraagd door|bedacht door|idee van|initiatief van|aanspreekpunt",
      tells: 1.5,
      types: ["text"],
      personal: true,
    },
    {
      field: "successorKnown",
      words: "opvolger|opvolger bekend|opvolging|opvolging geregeld|is er een opvolger",
      tells: 1.5,
      types: ["boolean"],
    },
    {
      field: "guide",
      words:
        "begeleider|projectleider|consulent|wijkconsulent|medewerker|coordinator|wijkcoordinator|begeleiding|contact corporatie|behandelaar|sociaal beheerder|opbouwwerker",
      tells: 1,
      types: ["text"],
      personal: true,
    },
    { field: "phase", words: "fase|phase|stap|stadium|fase traject", tells: 2, types: ["text"] },
    {
      field: "status",
      words: "status|stand van zaken|stavaza|voortgang|state",
      tells: 0.5,
      types: ["text", "boolean"],
    },
    {
      field: "level",
      words: "niveau|vorm|vorm van zelfbeheer|mate van zelfbeheer|menukaart|niveau zelfbeheer|level",
      tells: 1.5,
      types: ["text", "level"],
    },
    {
      field: "origin",
      words: "aanleiding|herkomst|oorsprong|via|ontstaan|hoe binnengekomen|kanaal|hoe ontstaan|ontstaan uit|origin",
      tells: 1.5,
      types: ["text"],
    },
    {
      field: "motives",
      words: "motief|motieven|reden|waarom|beweegreden|motivatie|motive|motives",
      tells: 1.5,
      types: ["text"],
    },
    {
      field: "activity",
      words: "soort activiteit|soort|type|thema|categorie|soort initiatief|onderwerp|taken|werkzaamheden",
      tells: 0.5,
      types: ["text"],
    },
    {
      field: "startsOn",
      words:
        "start|startdatum|start date|begin|begindatum|gestart|gestart op|sinds|ingang|ingangsdatum|startmoment|datum start|datum aanvraag|periode start|loopt sinds|van|wanneer wilt u beginnen|wanneer wilt u starten|wanneer begint het|gewenste startdatum|begonnen|begonnen op|wanneer beginnen|kick off|start project",
      tells: 0.7,
      types: ["date"],
    },
    {
      field: "endsOn",
      words: "einde|einddatum|end date|end|eind|afgerond|tot|gestopt op|periode eind|t m|datum gereed",
      tells: 0.5,
      types: ["date"],
    },
    {
      field: "endReason",
      words: "reden gestopt|reden einde|reden van stoppen|reden stoppen|waarom gestopt|reden beeindiging",
      tells: 1,
      types: ["text"],
    },
    {
      field: "evaluationOn",
      words: "evaluatie|evaluatiedatum|evaluatie op|volgende evaluatie|evalueren",
      tells: 2,
      types: ["date"],
    },
    {
      field: "requested",
      words:
        "gevraagd|aangevraagd|gevraagd bedrag|aangevraagd bedrag|bedrag aanvraag|requested|hoeveel geld is er nodig|hoeveel geld heeft u nodig|hoeveel geld|wat kost het|benodigd bedrag|gewenst bedrag",
      tells: 1.5,
      types: ["amount"],
    },
    {
      field: "granted",
      words: "toegekend bedrag|verleend|toegekend|granted|goedgekeurd bedrag",
      tells: 1.5,
      types: ["amount", "boolean"],
    },
    {
      field: "budget",
      words:
        "budget|startbudget|start budget|begroot|begroting|kosten|bijdrage|subsidie|beschikbaar|bedrag|budget nodig|kost ongeveer",
      tells: 0.8,
      types: ["amount"],
    },
    {
      field: "spent",
      words: "uitgegeven|besteed|uitgaven|realisatie|spent|gerealiseerd|uitgegeven bedrag",
      tells: 0.8,
      types: ["amount"],
    },
    {
      field: "payment",
      words: "termijn|1e termijn|2e termijn|3e termijn|voorschot bedrag|betaling|betaald|uitbetaald",
      tells: 0.8,
      types: ["amount"],
    },
    {
      field: "remaining",
      words: "restant|nog beschikbaar|rest|saldo|over",
      tells: 0.4,
      types: ["amount"],
      derived: true,
    },
    {
      field: "coreGroup",
      words:
        "kerngroep|aantal actieve bewoners|actieve bewoners|deelnemers|aantal deelnemers|vrijwilligers|aantal vrijwilligers|omvang groep|groepsgrootte|participants|met hoeveel bewoners|met hoeveel mensen|hoeveel bewoners doen mee|core group|size of core group|omvang kerngroep|helpers|aantal helpers|aantal bewoners|volunteers|meedoeners|aantal meedoeners",
      tells: 2,
      types: ["integer", "text"],
    },
    {
      field: "homes",
      words: "woningen|aantal woningen|vhe|aantal vhe|huishoudens|dwellings|no of dwellings|number of dwellings",
      tells: 0.5,
      types: ["integer"],
    },
    {
      field: "description",
      words:
        "omschrijving|beschrijving|doel|description|korte omschrijving|wat|wat wilt u bereiken|wat wilt u doen|wat gaat u doen|wat is het plan|wat is uw idee",
      tells: 0.4,
      types: ["text"],
    },
    {
      field: "decision",
      words: "aangevraagd j n|afgewezen|akkoord|besluit|beoordeling|goedgekeurd|toegewezen",
      tells: 0.8,
      types: ["boolean", "text"],
    },
    note,
  ],
  task: [
    number("taaknr|taaknummer|taak nr"),
    {
      field: "task",
      words:
        "taak|taken|werkzaamheden|werkzaamheid|activiteit|activiteiten|klus|klussen|task|tasks|werk|wat doen|schoonmaaktaak|wat moet er gebeuren|handeling|omschrijving werkzaamheden|onderdeel|element|beurt",
      tells: 2.5,
      types: ["text"],
    },
    { field: "description", words: "omschrijving|beschrijving|wat precies|details|wat", tells: 0.5, types: ["text"] },
    {
      field: "activity",
      words: "soort werk|soort taak|soort werkzaamheden|type werk|discipline",
      tells: 1,
      types: ["text"],
    },
    {
      field: "space",
      words:
        "ruimte|locatie|plek|plaats|portiek|trappenhuis|waar|gebied|bouwdeel|verdieping|space|location|blok|entree|area|etage",
      tells: 0.9,
      types: ["text"],
    },
    complex,
    {
      field: "executor",
      words:
        "uitvoering|uitvoerder|door|door wie|wie|uitgevoerd door|uitvoerende|verantwoordelijk|verantwoordelijke|by|executor|team|ploeg|groep|wie doet het|bewoner",
      tells: 1,
      types: ["text"],
    },
    {
      field: "frequency",
      words:
        "frequentie|freq|hoe vaak|herhaling|interval|aantal keer|aantal per jaar|keer per jaar|x per jaar|aantal beurten|beurten|frequency|per",
      tells: 2.5,
      types: ["text", "integer"],
    },
    {
      field: "minutes",
      words:
        "minuten|tijd|duur|tijdsduur|min|minuten per keer|tijd per keer|tijdsbesteding|benodigde tijd|uur per keer|uren|duration|time|minuten per beurt|tijd min",
      tells: 1.5,
      types: ["decimal", "integer", "text"],
    },
    {
      field: "people",
      words: "personen|aantal personen|mensen|aantal mensen|met hoeveel|pers",
      tells: 0.8,
      types: ["integer"],
    },
    { field: "season", words: "seizoen|maanden|periode|wanneer|season|jaargetijde", tells: 0.8, types: ["text"] },
    { field: "day", words: "dag|dagen|weekdag|vaste dag|day", tells: 0.8, types: ["text", "date"] },
    {
      field: "tools",
      words: "materiaal|materialen|gereedschap|middelen|hulpmiddelen|benodigdheden|tools|benodigd",
      tells: 2,
      types: ["text"],
    },
    {
      field: "level",
      words: "niveau|kwaliteit|kwaliteitsniveau|beeldkwaliteit|crow|norm|streefbeeld|streefniveau|gewenst niveau",
      tells: 0.7,
      types: ["level", "text"],
    },
    {
      field: "lastDone",
      words: "laatst gedaan|laatste keer|laatst uitgevoerd|uitgevoerd op|gedaan op|last done",
      tells: 1.5,
      types: ["date"],
    },
    { field: "nextOn", words: "volgende keer|volgende beurt|gepland|planning|next", tells: 1, types: ["date"] },
    {
      field: "total",
      words: "totaal|aantal|totaal beurten|tot|som",
      tells: 0.2,
      types: ["integer", "decimal"],
      derived: true,
    },
    {
      field: "done",
      words: "gedaan|klaar|gereed|uitgevoerd|afgetekend|paraaf|gezien|done|check",
      tells: 0.7,
      types: ["boolean", "text", "date"],
    },
    note,
  ],
  unit: [
    {
      field: "unitId",
      words:
        "vhe|vhe nr|vhenr|vhe nummer|vhenummer|eenheid|eenheidnr|eenheidnummer|eenheid nr|woningnr|woningnummer|woning|verhuureenheid|oge|unit|unit id|object nr|objectnummer|nr|nummer|id|no|app|appartement|appnr|app nr|huisnr code",
      tells: 1.5,
      types: ["code", "text", "integer"],
    },
    complex,
    {
      field: "address",
      words: "adres|address|straat en huisnummer|straat huisnr|woonadres|adresgegevens|straat nr|adres woning",
      tells: 1.2,
      types: ["address", "text"],
    },
    { field: "street", words: "straat|straatnaam|street", tells: 1.5, types: ["text"] },
    {
      field: "houseNumber",
      words: "huisnr|huisnummer|hnr|hsnr|huisn|huis nr|nr huis|house number|huisno|num",
      tells: 2,
      types: ["houseNumber", "integer", "text"],
    },
    {
      field: "suffix",
      words: "toev|toevoeging|huisletter|letter|suffix|hl|toevoegsel|huisltr|huistoev|hsltr|huisnr toev",
      tells: 2,
      types: ["text"],
    },
    {
      field: "postcode",
      words: "postcode|pc|pcd|pcode|postk|postal code|zip|postcode 6|postcd|pstcd",
      tells: 1.2,
      types: ["postcode", "text"],
    },
    { field: "city", words: "plaats|woonplaats|wpl|wnpl|plaatsnaam|stad|city", tells: 0.8, types: ["text"] },
    {
      field: "kind",
      words:
        "type|woningtype|soort|soort woning|type woning|woningsoort|kind|soort eenheid|objecttype|vhe srt|eenh srt|soort vhe",
      tells: 0.8,
      types: ["text"],
    },
    {
      field: "area",
      words:
        "m2|oppervlakte|opp|vloeroppervlak|vloeroppervlakte|gbo|oppervlak|woonoppervlak|area|m2 gbo|bvo|vvo|opp m2",
      tells: 1.5,
      types: ["decimal", "integer"],
    },
    { field: "rooms", words: "kamers|aantal kamers|rooms|slaapkamers", tells: 1.5, types: ["integer"] },
    {
      field: "floor",
      words: "verdieping|etage|bouwlaag|floor|woonlaag|verd",
      tells: 1,
      types: ["text", "integer", "code"],
    },
    {
      field: "entrance",
      words: "portiek|trap|trappenhuis|ingang|entree|blok|galerij|opgang",
      tells: 0.8,
      types: ["text", "code"],
    },
    {
      field: "status",
      words: "status|verhuurd|leegstand|verhuurstatus|bezetting|leeg|status woning",
      tells: 0.8,
      types: ["text", "boolean"],
    },
    {
      field: "tenant",
      words:
        "huurder|huurders|bewoner|bewoners|naam huurder|naam bewoner|naam|hoofdhuurder|tenant|achternaam|hoofdbewoner|contractant|huurder s|resident|relatie",
      tells: 0.8,
      types: ["text"],
      personal: true,
    },
    {
      field: "initials",
      words: "voorletters|voornaam|voorvoegsel|tussenvoegsel|initialen",
      tells: 0.8,
      types: ["text"],
      personal: true,
    },
    {
      field: "birthDate",
      words: "geboortedatum|geb datum|geb dat|gebdatum|geb|geboren|date of birth|dob",
      tells: 0.5,
      types: ["date", "text"],
      personal: true,
    },
    {
      field: "bsn",
      words: "bsn|sofi|sofinummer|burgerservicenummer",
      tells: 0.5,
      types: ["code", "text"],
      personal: true,
    },
    {
      field: "occupants",
      words: "aantal bewoners|aantal personen|personen|gezinsgrootte|huishouden|bewoners aantal|pers|occupants",
      tells: 1,
      types: ["integer", "decimal"],
    },
    {
      field: "rent",
      words: "huur|kale huur|huurprijs|netto huur|nettohuur|brutohuur|rent|maandhuur|huur p m|huur pm",
      tells: 2,
      types: ["amount"],
    },
    {
      field: "advance",
      words:
        "voorschot|servicekosten|voorschot servicekosten|service kosten|voorschot p m|voorschot per maand|sk|advance|stookkosten|maandbedrag",
      tells: 0.9,
      types: ["amount"],
    },
    {
      field: "since",
      words:
        "huurder v a|huurder vanaf|huurt vanaf|huurt sinds|sinds|huurder sinds|ingang huur|ingangsdatum|ingang|ingang contract|contract ingang|ingangsdatum contract|contractdatum|startdatum|begin huur|datum ingang|start|bewoond sinds|van|ingangsdatum huur|huur ingeg|huur ingegaan|dd ingang|woont er sinds|woont hier sinds",
      tells: 0.5,
      types: ["date"],
    },
    {
      field: "until",
      words:
        "tot|einde huur|einddatum|t m|uit|vertrokken|datum vertrek|eind|einde contract|einddatum contract|einde huurcontract|huur tot|datum einde|dat einde|dd einde",
      tells: 0.4,
      types: ["date"],
    },
    { field: "energyLabel", words: "energielabel|label|ep label|energie index", tells: 2, types: ["level", "text"] },
    phone,
    email,
    {
      field: "active",
      words: "actief|doet mee|deelnemer|vrijwilliger|lid|zelfbeheer|doet mee zelfbeheer",
      tells: 0.5,
      types: ["boolean", "text"],
    },
    note,
  ],
  cost_line: [
    {
      field: "item",
      words:
        "kostensoort|kostenpost|kosten|post|kostensoorten|kostenposten|servicekosten|omschrijving|kostenomschrijving|cost item|cost|component|servicekostensoort|onderdeel|prijscomponent|soort kosten|dienst|levering|omschrijving kosten|kostensrt",
      alsoWords: "waarvoor|waaraan|uitgave|uitgaven|uitgavepost|begrotingspost|dekking|inkomsten|baten|lasten",
      tells: 2.2,
      types: ["text"],
    },
    {
      field: "code",
      words:
        "grootboek|grootboekrekening|gb rek|gbrek|rekening|rek|rekeningnr|gl|grootboeknr|ledger|gb|kostensoort code|dagboek|kpl|kostenplaats|code|gb nr|grb|grb rek",
      tells: 1.2,
      types: ["code", "text", "integer"],
    },
    complex,
    {
      field: "unitId",
      words: "eenheid|vhe|woning|vhe nr|eenheidnr|woningnr|huisnr|unit|appartement",
      tells: 0.3,
      types: ["code", "text"],
    },
    { field: "address", words: "adres|address|straat", tells: 0.2, types: ["text", "address"] },
    { field: "vera", words: "vera|vera code|veracode|prijscomponentdetailsoort", tells: 1.2, types: ["code", "text"] },
    { field: "period", words: "periode|tijdvak|period|maand", tells: 0.3, types: ["text", "date"] },
    {
      field: "year",
      words: "jaar|boekjaar|year|kalenderjaar|afrekenjaar|bkjr|boekjr",
      tells: 0.6,
      types: ["integer", "date", "code"],
    },
    {
      field: "rate",
      words: "tarief|uurtarief|prijs per eenheid|prijs p eenh|eenheidsprijs|stukprijs|prijs per uur",
      tells: 1.2,
      types: ["amount", "decimal"],
    },
    {
      field: "material",
      words: "materiaal|materialen|materiaalkosten",
      tells: 0.6,
      types: ["amount", "decimal"],
    },
    {
      field: "estimate",
      words:
        "begroot|begroting|begr|raming|geraamd|budget|voorcalculatie|begroting jaar|estimate|gepland|begroot bedrag",
      tells: 1.6,
      types: ["amount"],
    },
    {
      field: "actual",
      words:
        "werkelijk|werkelijke kosten|realisatie|gerealiseerd|afrekening|nacalculatie|actual|real|realisatie jaar|uitgaven|uitgegeven|besteed|werkelijk uitgegeven|betaald|betaald bedrag|werkelijk betaald",
      tells: 1.6,
      types: ["amount"],
    },
    {
      field: "amount",
      words:
        "bedrag|totaalbedrag|kosten|kosten per jaar|jaarbedrag|totaal|totale kosten|amount|bedrag incl btw|bedrag excl btw|bedrag eur|eur|per jaar|jaarkosten|p j",
      tells: 1,
      types: ["amount"],
    },
    { field: "vat", words: "btw|btw tarief|btw bedrag|vat", tells: 0.6, types: ["percentage", "amount"] },
    {
      field: "perUnit",
      words:
        "per woning|per vhe|bedrag per woning|per eenheid|kosten per woning|per woning per maand|per maand|p m|pm|per woning p m|pwpm",
      tells: 1.2,
      types: ["amount"],
    },
    { field: "share", words: "aandeel|procent|percentage|pct", tells: 0.4, types: ["percentage", "decimal"] },
    {
      field: "key",
      words: "verdeelsleutel|sleutel|verdeling|verdeeld|omslag|key",
      tells: 0.9,
      types: ["text", "code"],
    },
    {
      field: "chargeable",
      words:
        "doorbelasten|doorbelastbaar|verrekenbaar|voor rekening van|doorberekenen|tlv|huurder verhuurder|t l v|doorbel|doorber|doorbel j n|doorber j n|rechargeable|rechargeable y n",
      tells: 1.6,
      types: ["boolean", "text"],
    },
    { field: "supplier", words: "leverancier|crediteur|supplier|firma|bedrijf", tells: 0.5, types: ["text"] },
    {
      field: "proof",
      words:
        "factuur|factuurnr|factuurnummer|bewijs|nota|boekstuk|boekstuknr|stuk|invoice|fact nr|bon|bonnetje|bonnen|kassabon|bon aanwezig|bon nr|bonnr|bkst|boekst|stuknr",
      tells: 1.2,
      types: ["text", "code", "boolean"],
    },
    { field: "bookedOn", words: "datum|boekdatum|factuurdatum|date|boekingsdatum", tells: 0.3, types: ["date"] },
    {
      field: "advance",
      words: "voorschot|voorschotten|betaald voorschot|betaald|vooruitbetaald|voorschot betaald|in rekening gebracht",
      tells: 0.9,
      types: ["amount"],
    },
    {
      field: "total",
      words: "totaal|totaal kosten|totale kosten|som|total|tot",
      tells: 0.3,
      types: ["amount"],
      derived: true,
    },
    {
      field: "balance",
      words:
        "saldo|te betalen|te ontvangen|verschil|bijbetalen|terug|verrekenen|nabetaling|saldo cr|difference|afwijking|versch|mutatie",
      tells: 0.8,
      types: ["amount", "percentage"],
      derived: true,
    },
    { field: "tenant", words: "huurder|bewoner|naam|naam huurder|tenant", tells: 0.1, types: ["text"], personal: true },
    note,
  ],
  allocation_key: [
    {
      field: "key",
      words:
        "verdeelsleutel|sleutel|verdeelsleutels|naam sleutel|sleutelcode|sleutel code|key|allocation key|verdeelwijze|wijze van verdelen|omslagmethode|verdeelmethode",
      tells: 3,
      types: ["text", "code"],
    },
    {
      field: "item",
      words: "kostensoort|kostenpost|omschrijving|van toepassing op|geldt voor|voor welke kosten|kosten",
      tells: 0.3,
      types: ["text"],
    },
    {
      field: "kind",
      words:
        "soort sleutel|soort|methode|grondslag|basis|type|maatstaf|verdeeld naar|verdeling naar|verdelen naar|verdeling op basis van|verdeelgrondslag",
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
      words: "noemer|deler|totaal gewicht|totaal aandelen|totaal punten|totaal delen|denominator",
      tells: 2.4,
      types: ["decimal", "integer"],
    },
    {
      field: "unitId",
      words: "vhe|vhe nr|eenheid|woning|woningnr|unit|huisnr|huisnummer|appartement|app|adres|nr",
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
  ],
  contract: [
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
        "start|startdatum|ingangsdatum|opdrachtdatum|datum opdracht|ingang|begin|begindatum|looptijd van|vanaf|contract start|contractdatum|van|aanvang|ingaande|start date",
      tells: 0.7,
      types: ["date"],
    },
    {
      field: "endsOn",
      words:
        "einde|einddatum|looptijd tot|tot|eind|afloop|afloopdatum|opgeleverd|opgeleverd op|oplevering|opleverdatum|expiratie|expiratiedatum|contract eind|loopt tot|t m|end date|geldig tot|beeindigd per|beeindigd op|stopt op|loopt t m|loopt t m datum|einde contract|contract t m|loopt af|loopt af op",
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
        "bedrag|bedrag p j|bedrag per jaar|jaarbedrag|per jaar|contractwaarde|waarde|contractsom|kosten per jaar|prijs|kosten|p j|jaarprijs|aanneemsom|bedrag jaar|jaarsom|contractbedrag|value|p jr|per jr|p jr excl|p jr incl|contr bedrag|contr bedrag p j|contractbedrag per jaar|contractbedrag p j|jaarbedrag contract|contractprijs",
      tells: 0.9,
      types: ["amount"],
    },
    {
      field: "amountPerMonth",
      words: "per maand|bedrag per maand|maandbedrag|p m|bedrag p m",
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
  ],
  indicator_score: [
    {
      field: "indicator",
      words:
        "indicator|kpi|criterium|criteria|aspect|thema|meetpunt|onderwerp|effect|indicatoren|prestatie indicator|onderdeel|vraag|stelling|question|vragen",
      tells: 2,
      types: ["text"],
    },
    { field: "unit", words: "eenheid|meeteenheid|maat|unit", tells: 0.1, types: ["text", "code"] },
    { field: "source", words: "bron|bronsoort|source", tells: 0.3, types: ["text"] },
    { field: "effectGroup", words: "effectgroep|effect groep|categorie|groep", tells: 0.7, types: ["text"] },
    {
      field: "score",
      words:
        "score|cijfer|rapportcijfer|waardering|beoordeling|tevredenheid|resultaat|meting|gemiddelde score|gemiddelde|gem|rating|oordeel|waarde|eindcijfer|uitkomst|score 1 10|tevreden|goedgekeurd|afgekeurd|goed fout|voldoende",
      tells: 2.2,
      types: ["score", "decimal", "integer", "level", "boolean", "text"],
    },
    {
      field: "level",
      words: "niveau|kwaliteitsniveau|beeldkwaliteit|crow|kwaliteit|crow niveau|schouwniveau|crow score|beeldniveau",
      tells: 1.8,
      types: ["level", "text"],
    },
    {
      field: "baseline",
      words: "nulmeting|0 meting|beginmeting|startmeting|baseline|uitgangssituatie|voor|meting 0|t0|voormeting",
      tells: 2.4,
      types: ["score", "decimal", "level", "percentage", "integer"],
    },
    {
      field: "followUp",
      words:
        "vervolgmeting|1 meting|eenmeting|nameting|na|tussenmeting|eindmeting|meting 1|meting 2|t1|t2|hermeting|na 1 jaar",
      tells: 2.4,
      types: ["score", "decimal", "level", "percentage", "integer"],
    },
    {
      field: "target",
      words: "doel|streefwaarde|norm|target|doelstelling|streefniveau|ambitie|gewenst|streven",
      tells: 1.5,
      types: ["score", "decimal", "level", "percentage", "integer"],
    },
    {
      field: "respondent",
      words: "respondent|resp|respondentnr|deelnemer|resp nr|formulier|volgnummer|nr|inzender",
      tells: 1.2,
      types: ["code", "integer", "text"],
    },
    {
      field: "at",
      words:
        "datum|tijdstempel|timestamp|datum controle|controledatum|datum inspectie|datum keuring|inspectiedatum|datum ingevuld|ingevuld op|schouwdatum|datum schouw|meetdatum|date|afgenomen|datum meting|wanneer",
      tells: 0.5,
      types: ["datetime", "date"],
    },
    {
      field: "answer",
      words: "antwoord|antwoorden|keuze|answer|antwoordcategorie|reactie",
      tells: 2,
      types: ["text"],
    },
    {
      field: "count",
      words: "aantal|aantal keer|n|count|respons|aantal antwoorden|aantal respondenten|frequentie|stemmen",
      tells: 0.7,
      types: ["integer"],
    },
    {
      field: "share",
      words: "percentage|procent|pct|aandeel|in orde|percentage in orde|percentage goed",
      tells: 0.4,
      types: ["percentage", "decimal"],
    },
    {
      field: "location",
      words: "locatie|ruimte|plek|plaats|portiek|gebied|straat|trappenhuis|object|schouwpunt|waar|meetvak|deelgebied",
      tells: 0.5,
      types: ["text"],
    },
    complex,
    { field: "group", words: "doelgroep|voor wie|groep respondenten|soort bewoner", tells: 0.7, types: ["text"] },
    {
      field: "by",
      words:
        "door|schouwer|beoordelaar|controleur|gecontroleerd door|gekeurd door|gezien door|keurmeester|ingevuld door|opgenomen door|inspecteur|geschouwd door|wie",
      tells: 1.2,
      types: ["text"],
      personal: true,
    },
    { field: "photo", words: "foto|fotonummer|foto nr|foto s|photo", tells: 1.5, types: ["text", "code"] },
    { field: "year", words: "jaar|year|meetjaar", tells: 0.3, types: ["integer"] },
    {
      field: "trend",
      words: "trend|ontwikkeling|verschil",
      tells: 0.6,
      types: ["text", "decimal", "score"],
      derived: true,
    },
    note,
  ],
  agreement: [
    number("actienr|actie nr|puntnr|punt nr|agendapunt|actiepuntnr"),
    {
      field: "agreement",
      words:
        "afspraak|afspraken|actie|acties|actiepunt|actiepunten|opleverpunt|restpunt|werkpunt|aandachtspunt|openstaand punt|besluit|besluiten|toezegging|to do|todo|wat is afgesproken|wat hebben we afgesproken|wat spreken we af|wat is besloten|wat|agreement|action|action item|afgesproken|actie afspraak|taak actie|verslag|besproken|wat besproken|wat is besproken",
      alsoWords: "punt|punten",
      tells: 3,
      types: ["text"],
    },
    {
      field: "who",
      words:
        "wie|door wie|wie doet wat|doet|trekt|regelt|pakt op|actie door|actie van|actie voor|op te pakken door|uit te voeren door|actiehouder|verantwoordelijke|verantwoordelijk|eigenaar|trekker|wie doet|wie doet het|wie pakt het op|wie gaat het doen|uitvoering door|door|who|partij|owner|namens|met wie|partijen",
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
        "datum|datum afspraak|afgesproken op|overleg|datum overleg|vergadering|date|ingebracht|d d|getekend op|ondertekend|ondertekend op|datum ondertekening",
      tells: 0.6,
      types: ["date", "text"],
    },
    { field: "from", words: "ingang|van|vanaf|geldig vanaf|ingangsdatum", tells: 0.2, types: ["date"] },
    { field: "until", words: "tot|geldig tot|looptijd|t m|loopt tot", tells: 0.2, types: ["date", "term", "text"] },
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
    { field: "status", words: "status|stand van zaken|voortgang|stavaza|svz", tells: 0.6, types: ["text"] },
    {
      field: "subject",
      words: "onderwerp|thema|agendapunt|subject|categorie|betreft",
      alsoWords: "taken|werkzaamheden",
      tells: 0.6,
      types: ["text"],
    },
    complex,
    { field: "insurance", words: "verzekering|verzekerd|polis", tells: 1, types: ["boolean", "text"] },
    { field: "keys", words: "sleutel|sleutels|sleutelbeheer", tells: 0.8, types: ["boolean", "text"] },
    note,
  ],
  contact: [
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
      words: "mobiel|mobiele nummer|06|06 nummer|gsm|mobile|mob",
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
      words: "bereikbaar|bereikbaarheid|beschikbaar|werkdagen|aanwezig|dagen|aanwezigheid",
      tells: 1.3,
      types: ["text"],
    },
    {
      field: "hoursPerMonth",
      words:
        "uren per maand|uren p m|uur per maand|uur p m|uren p mnd|beschikbare uren|uren beschikbaar|aangeboden uren|hoeveel uur|hoeveel uur per maand",
      tells: 1,
      types: ["decimal", "integer"],
    },
    {
      field: "skills",
      words:
        "kan goed|vaardigheden|goed in|specialiteit|talent|talenten|wil doen|wat wil je doen|wat kun je|wat kan hij zij|wil graag|klus voorkeur|skills",
      tells: 1,
      types: ["text"],
    },
    {
      field: "away",
      words: "afwezig|afwezigheid|vakantie|niet beschikbaar|verhinderd|kan niet",
      tells: 0.6,
      types: ["text", "date"],
    },
    {
      field: "since",
      words: "doet mee sinds|lid sinds|doet mee vanaf|vrijwilliger sinds|actief sinds",
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
    note,
  ],
};
