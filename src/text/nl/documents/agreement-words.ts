/** The sentences of an agreement with residents. What the workbook says comes between them; they promise nothing of their own. */

import { dutchDay } from "../figures.ts";

const TITLES: Readonly<Record<string, string>> = {
  wijkvrijwilligersovereenkomst: "Wijkvrijwilligersovereenkomst",
  contract: "Contract over zelfbeheer",
  reglement: "Reglement voor zelfbeheer",
};

const LEVELS: Readonly<Record<string, string>> = {
  toezicht: "De groep kijkt toe op het werk van een leverancier en zegt hoe het gaat.",
  inkoop: "De groep kiest samen met de corporatie de leverancier en zegt hoe het werk gaat.",
  beheer: "De groep regelt het werk, en doet het zelf of laat het doen.",
  "zelf uitvoeren": "De groep doet het werk zelf.",
};

const DONE_BY: Readonly<Record<string, string>> = {
  groep: "de groep",
  "specialist uit de groep": "iemand uit de groep die dit kan",
  "leverancier met controle door bewoners": "een leverancier; de groep kijkt na",
  corporatie: "de corporatie",
};

export const agreementWords = {
  title: (form: string | null) => (form === null ? undefined : TITLES[form]) ?? "Overeenkomst over zelfbeheer",
  footer: (title: string, initiative: string, day: string) => `${title} ${initiative}, gemaakt op ${dutchDay(day)}`,
  toFillIn: "in te vullen",

  parties: {
    heading: "Wie spreken dit af",
    corporation: "De corporatie",
    represented: "Vertegenwoordigd door",
    reach: "Adres en telefoon",
    group: "De groep",
    groupName: (initiative: string) => `de bewoners die meedoen aan ${initiative}`,
    leader: "Trekker",
    complex: "Complex",
    address: "Adres",
    closing: "De bewoners die deze afspraken tekenen, heten hierna: de groep.",
    form: "Vorm van de afspraak",
  },
  subject: {
    heading: "Waar het om gaat",
    level: (level: string | null) => (level === null ? null : (LEVELS[level] ?? null)),
  },
  work: {
    heading: "Wat de groep doet",
    columns: { space: "Waar", task: "Wat", howOften: "Hoe vaak", doneBy: "Door wie", level: "Niveau" },
    doneBy: (by: string | null) => (by === null ? null : (DONE_BY[by] ?? by)),
    levels: "Het niveau zegt hoe het erbij hoort te liggen. A+ is het hoogst, D het laagst.",
    changes: "Willen de groep en de corporatie iets veranderen? Dan schrijven zij dat op en tekenen zij dat allebei.",
    kept: "Dit blijft bij de corporatie",
    keptTask: (task: string, space: string, risky: boolean) =>
      `${task}${space === "" ? "" : ` (${space})`}${risky ? ": dit werk heeft een risico" : ""}`,
  },
  baseline: {
    heading: "Hoe het er bij de start bij ligt",
    columns: { space: "Waar", aspect: "Waar gelet op", level: "Niveau", on: "Bekeken op" },
  },
  means: {
    heading: "Sleutels, gereedschap en materiaal",
    keys: "Sleutels",
    tools: "Gereedschap",
    columns: { kind: "Soort", name: "Wat", paidBy: "Betaald door", returnBy: "Terug voor" },
    after: "Stopt iemand of stopt de groep? Dan gaan sleutels en geleende spullen terug naar de corporatie.",
  },
  money: {
    heading: "Geld",
    ends: "Dit verandert aan de servicekosten",
    columns: { item: "Kostenpost", share: "Wat wegvalt", from: "Vanaf" },
    whole: "alles",
    costs: "Nieuwe kosten",
    costColumns: { item: "Bij het werk voor", amount: "Per jaar", paidBy: "Wie betaalt" },
    budget: "Te besteden door de groep",
    allowance: "Vergoeding voor de groep",
    actual:
      "Kosten die bewoners via de servicekosten betalen, staan in de jaarafrekening. Die gaat over de werkelijke kosten, met bewijs.",
    none: "Aan de servicekosten verandert niets: de groep kijkt alleen toe.",
  },
  safety: {
    heading: "Verzekering en veiligheid",
    insurance: "Verzekering",
    until: "Verzekerd tot en met",
    rules: [
      "De groep werkt niet op hoogte, niet aan elektriciteit en niet aan bomen.",
      "Is iets niet veilig? Dan stopt het werk en meldt de groep het aan de begeleider.",
      "Een ongeluk of schade meldt de groep zo snel mogelijk aan de begeleider.",
    ],
  },
  looking: {
    heading: "Begeleiden en samen kijken",
    guide: "Begeleider",
    evaluation: "Kwaliteit bekijken",
    evaluationOn: "Eerste evaluatie",
    nextEvaluation: "Volgende evaluatie",
  },
  term: {
    heading: "Hoe lang het duurt en hoe het stopt",
    from: "Eerste dag",
    to: "Laatste dag",
    noEnd: "geen; de afspraak loopt door tot iemand opzegt",
    notice: "Opzegtermijn",
    months: (count: number) => (count === 1 ? "1 maand" : `${count} maanden`),
    days: (count: number) => {
      if (count % 7 !== 0) return count === 1 ? "1 dag" : `${count} dagen`;
      return count === 7 ? "1 week" : `${count / 7} weken`;
    },
    grounds: "Redenen om te stoppen",
    inWriting: "Wie opzegt, doet dat schriftelijk: op papier of met een e-mail.",
    after:
      "Voor de laatste dag bespreken de groep en de corporatie hoe het werk verdergaat. Daarna kunnen de servicekosten weer veranderen.",
  },
  signing: {
    heading: "Ondertekening",
    corporation: "Voor de corporatie",
    group: "Voor de groep",
    name: "Naam",
    place: "Plaats",
    day: "Datum",
    signature: "Handtekening",
    members: "De leden van de groep",
  },
} as const;
