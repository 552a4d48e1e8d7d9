/**
 * Lists that none of the kinds of the report is for, while the standard workbook has a table for them: hours that were worked,
 * keys that were handed out, steps, complexes. What each list is told by, beside the headings and synonyms of the schema.
 */

import type { TableKind } from "../recognised.ts";

/** Of every group at least one column must be there, with values that fit. */
export type Columns = readonly (readonly string[])[];

export interface Signature {
  readonly table: string;
  /** What the report calls such a list: `other` unless one of its kinds says it. */
  readonly kind: TableKind;
  /** Enough, whatever the list is called; absent: only a name tells. */
  readonly sure?: Columns;
  /** Enough where the sheet or a title has one of `names`. */
  readonly named: Columns;
  readonly names: RegExp;
  /** Column key → headings of home-made lists that the schema does not name. */
  readonly words?: Readonly<Record<string, string>>;
  /** More of such headings, which count only beside one that says what the list is. */
  readonly beside?: { readonly heading: RegExp; readonly words: Readonly<Record<string, string>> };
  /** A text under more than one heading: a key and what it opens. A number among them is the row's own. */
  readonly joined?: readonly string[];
  /** Columns that this list never brings, whatever their headings. */
  readonly without?: readonly string[];
  /** Headings of what the table of ours calculates itself: they explain nothing and ask for nothing. */
  readonly calculated?: RegExp;
  /** A column whose values all differ: one row for each. */
  readonly distinct?: string;
  /** Headings over a week or month, which do for the day in a list with one of `names`; its rows are kept as they are. */
  readonly periods?: { readonly instead: string; readonly headings: RegExp; readonly beside: Columns };
  /** A heading that only such a list has; with the columns beside it, it is enough whatever the list is called. */
  readonly told?: { readonly headings: RegExp; readonly beside: Columns };
  /** A heading that such a list does not have. */
  readonly never?: RegExp;
  /** A name of a sheet or title that such a list does not have. */
  readonly neverNamed?: RegExp;
}

export const SIGNATURES: readonly Signature[] = [
  {
    table: "zbUren",
    kind: "other",
    sure: [["on"], ["hours"], ["participant"]],
    named: [["on"], ["hours"]],
    names: /\b(hours|timesheet|uren|\w*uren|uren(staat|staten|lijst|registratie|overzicht|verantwoording|briefjes?))\b/,
    words: {
      hours: "hours|duur|aantal uur|aantal uren gewerkt|uren gewerkt|uur gewerkt|tijd in uren|hoeveel uur",
      participant: "deelnemer|vrijwilliger|name|who|wie was er|naam vrijwilliger|naam bewoner|helper|uitgevoerd door",
      task: "wat|what|werk|klus|werkzaamheden|activiteit|wat gedaan|wat is er gedaan|gedaan werk|soort werk|omschrijving",
    },
    periods: {
      instead: "on",
      headings: /^(?:week|weeknr|weeknummer|week nr|wk|maand|periode|kwartaal)$/,
      beside: [["hours"], ["participant"]],
    },
    never:
      /\b(frequentie|freq|hoe vaak|per (jaar|maand|week|keer|beurt)|minuten|tarief|uurtarief|bedrag|kosten|factuur|gedaan\?|gepland|datum gereed|deadline)\b/,
  },
  {
    table: "zbMiddelen",
    kind: "other",
    sure: [["name"], ["issuedTo"], ["issuedOn", "returnedOn", "returnBy"]],
    named: [["name"], ["issuedTo", "issuedOn", "cost", "kind", "paidBy"]],
    names:
      /\b(sleutel(s|lijst|uitgifte|beheer|bezit|register|overzicht)?|gereedschap\w*|middelen|materia(al|len)(lijst)?|inventaris(lijst)?|uitleen\w*|uitgeleend\w*|spullen|materieel|apparatuur|apparaten|machines|\w*borg(sommen|som)?|bruikleen\w*|leenlijst)\b/,
    words: {
      name: "voorwerp|item|artikel|apparaat|machine|wat|object|sleutelnr|sleutel nr|sleutelcode|nr sleutel|nummer sleutel|welke sleutel|spullen|past op|voor|voor wat|waarvoor|waarvan|opent|toegang tot|geeft toegang tot|deur|slot|kenmerk|serienummer|labelnummer",
      issuedTo:
        "naam|bewoner|huurder|naam bewoner|naam huurder|naam lener|uitgeleend aan|bij wie|staat bij|ligt bij|geleend door|lener|gebruiker|sleutelhouder|meegegeven aan|gegeven aan",
      issuedOn:
        "op|uit|datum uit|uitgegeven|uitgifte|uitgiftedatum|uitgeleend|gekocht|aangeschaft|aanschaf|aanschafdatum|meegegeven op|datum aankoop",
      initiative: "groep|voor groep|voor initiatief|voor welk initiatief|voor welke groep|bewonersgroep",
      cost: "totaal|totaalbedrag|totaalprijs|totale kosten|aanschaf|aanschafprijs|aanschafwaarde|aanschafkosten|aankoopprijs|aankoop|nieuwprijs|stukprijs|prijs per stuk",
      returnedOn:
        "terug ontvangen|datum terug|datum retour|datum in|in|ingenomen op|ingenomen|inname|datum inname|inname op|datum van inname|innamedatum|datum ingenomen|datum teruggave|teruggave|teruggegeven|teruggegeven op|terugbezorgd",
    },
    told: {
      headings:
        /^(?:materia(?:al|len)|gereedschap(?:pen)?|middel(?:en)?|artikel(?:en)?|voorwerp(?:en)?|spullen|aankoop|aankopen|aanschaf|aanschaffen|gekocht|wat gekocht)$/,
      beside: [["name"], ["cost"], ["paidBy", "initiative", "issuedTo"]],
    },
    joined: ["name"],
    never:
      /\b(m2|breukdeel|gewicht|verdeel\w*|btw|per jaar|opzegtermijn|frequentie|minuten|terugbetaald|uitbetaald|vergoed|voorgeschoten|declara\w*)\b/,
    // What somebody paid is to be paid back to him; nothing was handed out.
    neverNamed: /\b(declaraties?|bonnen|bonnetjes|onkosten|voorgeschoten|vergoedingen)\b/,
  },
  {
    table: "zbStappen",
    // Who does what by when (product rule 4a.3).
    kind: "agreement",
    sure: [["name"], ["phase"], ["by", "dueOn"], ["dueOn", "doneOn"]],
    named: [["name"], ["dueOn", "doneOn"], ["by", "phase"]],
    names:
      /\b(stappen(plan|lijst)?|fasenplan|faseplan|plan van aanpak|mijlpalen|projectplan(ning)?|stappen in het traject)\b/,
    words: {
      name: "stappen|mijlpalen|wat moet er gebeuren|wat moet gebeuren|handeling",
      by: "wie pakt het op|uitvoerder",
      done: "gereed|afgerond|done|afgevinkt|is het klaar|klaar j n|gedaan j n|af",
      dueOn: "gepland|gepland op|planning|geplande datum",
    },
    beside: {
      heading: /^(?:stap(?:pen)?|processtap|mijlpa(?:al|len)|tussenstap)$/,
      words: {
        by: "verantw|verantw persoon|verantwoordelijke persoon|uitvoering|door",
        dueOn: "eind|einde|eind datum|einddatum gepland|tot|t m|tot en met|eindigt",
      },
    },
    never: /\b(bedrag|budget|begroot|frequentie|minuten|leverancier)\b/,
  },
  {
    table: "zbLogboek",
    // What was said when, as what was agreed (product rule 4a.3).
    kind: "agreement",
    named: [["on"], ["what"]],
    names:
      /\b(logboek|contact(?:momenten|moment|verslag|verslagen|historie|log)|gespreks?(?:notities?|verslag|verslagen|momenten)|belnotities|gesprekken|journaal|dagboek)\b/,
    words: {
      what: "notitie|notities|gesprek|besproken|wat besproken|wat is besproken|samenvatting|bericht|aantekening|aantekeningen|gebeurtenis|wat is er gebeurd|bijzonderheden|besproken punten",
      who: "gesproken met|gesprek met|contact met|contactpersoon|contact|naam|wie gesproken|bewoner|door",
      kind: "contact|contactvorm|wijze van contact|soort gesprek|hoe|manier|middel|via",
    },
    joined: ["what"],
    never:
      /\b(uren|uur|minuten|bedrag|kosten|frequentie|km|kilometers?|deadline|uiterlijk|klaar( voor| op)?|gereed( op)?|wanneer|status|afgerond|afgehandeld|actiehouder|begintijd|eindtijd|score|cijfer)\b/,
  },
  {
    table: "zbComplexen",
    kind: "other",
    sure: [["id"], ["homes"], ["name", "address", "neighbourhood"]],
    named: [["id"], ["name"]],
    names:
      /\b(complexen(lijst|overzicht)?|complexoverzicht|complexlijst|complex(kaart|gegevens|blad|fiche|paspoort)|gebouwen(lijst)?|bezit)\b/,
    words: {
      id: "complexnummer|complex nummer|complexno|compl|compl nr|complnr|cplx|cplx nr|cpl|cpl nr",
      name: "naam|omschrijving",
      homes: "aantal won|aant won|aantal wo|aant vhe|won|aantal eenh",
      area: "m2 totaal|totale m2|totale oppervlakte|oppervlakte totaal",
    },
    distinct: "id",
    never:
      /\b(huurder\w*|huisnr|huisnummer|toevoeging|huur|voorschot|initiatief\w*|trekker|budget|kostensoort|bedrag|leverancier|dienst|fase|sleutel|contract\w*|taak|score|cijfer)\b/,
  },
  {
    table: "zbPercepties",
    kind: "other",
    sure: [["problem"], ["cause"], ["consequence", "perceiver", "checkedHow"]],
    named: [["problem"], ["cause", "consequence", "perceiver"]],
    words: {
      perceiver:
        "wie zegt het|wie zegt dat|wie vindt dit|wie vindt dat|van wie|door wie gezien|gezien door|wie ziet het",
      problem: "wat is het probleem|wat gaat er mis|wat is er mis|waar zit het probleem",
      consequence: "wat is het gevolg|wat zijn de gevolgen|wat gebeurt er dan|leidt tot",
      cause: "mogelijke oorzaak|mogelijke oorzaken|vermoedelijke oorzaak|hoe komt het|hoe komt dat|waardoor|waarom",
      checkedHow:
        "hoe nagegaan|nagegaan|nagegaan hoe|hoe gecontroleerd|hoe weten we dat|hoe weet u dat|onderbouwing|bron",
    },
    names: /\b(analyse|probleem(analyse|verkenning)?|problemen|knelpunten|percepties?|wat is er aan de hand)\b/,
    never: /\b(bedrag|budget|deadline|leverancier)\b/,
  },
  {
    table: "zbOplossingen",
    kind: "other",
    sure: [["name"], ["expectedEffect"], ["isCounterfactual", "feasible", "chosen"]],
    named: [["name"], ["expectedEffect", "isCounterfactual", "feasible", "chosen"]],
    names: /\b(oplossing(en|srichtingen)?|alternatieven|opties|varianten|scenario s|mogelijkheden)\b/,
    words: {
      name: "alternatieven|oplossingen|oplossingsrichting|mogelijkheid",
      feasible:
        "haalbaar op lange termijn|haalbaar op de lange termijn|op lange termijn haalbaar|lange termijn haalbaar|lange termijn",
    },
  },
  {
    table: "zbToets",
    kind: "other",
    named: [["question"], ["answer"]],
    names: /\b(toets|toetsing|toetslijst|randvoorwaarden|voorwaarden|checklist|contra indicaties)\b/,
    words: { question: "randvoorwaarden|voorwaarden|contra indicaties|checkpunt", answer: "in orde|ok" },
    never: /\b(bedrag|budget|cijfer|score|respondent)\b/,
  },
  {
    table: "zbOverdracht",
    kind: "other",
    sure: [["item"], ["contract", "task"], ["share"], ["from"]],
    named: [["item"], ["contract", "task", "share"], ["from"]],
    names: /\b(overdracht|overgedragen|overgenomen|overname|wat nemen bewoners over)\b/,
    words: {
      contract: "uit contract|van contract|leverancier",
      share: "deel dat vervalt|vervalt|deel over|deel dat overgaat|deel overgenomen|hoeveel over",
      newCosts: "nieuwe kosten groep|nieuwe kosten bewoners|kosten van de groep|nieuwe kosten per jaar",
      note: "groep doet|bewoners doen|wat doet de groep|wat doen bewoners",
    },
  },
  {
    table: "zbPeiling",
    // A row per home (product rule 4a.3).
    kind: "unit",
    sure: [["unit"], ["wants"], ["can", "reached", "hoursPerMonth", "skills", "motives", "needs", "channel"]],
    named: [["unit"], ["wants"]],
    names: /\b(peiling|animo|interesse(peiling|lijst)?|wie doet (er )?mee)\b/,
    words: {
      unit: "huisnr|huisnummer|nr woning|adres|huis",
      wants:
        "meedoen|doet mee|mee doen|wil meedoen|wil helpen|helpen|wil je meedoen|wilt u meedoen|wil wel|wilt u meehelpen|wil je meehelpen|wilt u helpen|wil je helpen|doet u mee|doe je mee|meehelpen|helpt mee|doe mee|ik doe mee|deelnemen",
      skills:
        "waarmee|waarmee helpen|waarmee wil je helpen|wat wilt u doen|wat wil je doen|wat zou u willen doen|waarmee wilt u helpen|waaraan|waarbij",
      hoursPerMonth: "hoeveel uur per maand|aantal uur per maand|uur per maand",
      askedOn: "tijdstempel|timestamp|begintijd|ingevuld op",
    },
    never: /\b(kale huur|voorschot|bedrag|m2|gewicht|breukdeel|aandeel|sleutel\w*|punten)\b/,
  },
  {
    table: "zbVoorstellen",
    kind: "other",
    named: [["service"], ["proposedOn", "adviceAskedOn"], ["from", "proposedOn"]],
    names: /\b(voorstel(len)?|instemming(en)?|70 procent|zeventig procent)\b/,
    words: {
      service: "welk voorstel|welke dienst|wat verandert er",
      proposedOn: "brief verstuurd op|brief op|datum verstuurd|schriftelijk voorstel",
      organisationConsentOn: "akkoord ho",
    },
    joined: ["service"],
    calculated:
      /^(?:voor|tegen|geen reactie|niet gereageerd|onthouding|aantal woningen|aantal huurders|woningen|procent(?: voor)?|percentage(?: voor)?|voor procent|akkoord(?: 70)?(?: procent)?|70 procent(?: gehaald)?)$/,
    never: /\b(trekker|fase|budget|huisnr|huisnummer|deadline|frequentie)\b/,
  },
  {
    table: "zbDraagvlak",
    kind: "unit",
    named: [["unit"], ["answer"]],
    names: /\b(draagvlak|draagvlakmeting|instemming|stemlijst|stemming|stemmen|peiling|70 procent|zeventig procent)\b/,
    words: {
      unit: "huisnr|huisnummer|nr woning|adres|huis",
      answer: "voor of tegen|voor tegen|stemt|stem|akkoord|handtekening",
      askedOn: "datum gevraagd|gevraagd",
      answeredOn: "antwoord op|datum antwoord|datum",
    },
    never: /\b(kale huur|huurprijs|m2)\b/,
  },
  {
    table: "zbDeelnemers",
    kind: "other",
    named: [["name"], ["from"], ["to"]],
    names: /\b(vakantie(s|planning|rooster|lijst)?|afwezig(heid)?|verlof(kaart|planning)?|absentie|wie is er niet)\b/,
    words: {
      name: "wie|deelnemer|vrijwilliger|bewoner",
      from: "eerste dag|weg van|vertrek",
      to: "laatste dag|weer terug|terug|t m",
    },
    without: ["unit", "hoursPerMonth", "skills", "away", "sharedName", "phone", "email", "initiative", "note"],
  },
];

export const OWN_TABLES: readonly string[] = SIGNATURES.map(({ table }) => table);
