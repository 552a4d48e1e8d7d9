/** The sentences of the Servicekosten view. B1 Dutch, "u". */

import type { ProposalStep, StatementActionName } from "../engine/charges-view.ts";
import { count, counted, listed } from "./words.ts";

export const charges = {
  title: "Servicekosten",
  intro:
    "Het programma rekent met de bladen van Servicekosten. U ziet eerst de uitkomst. Pas daarna schrijft u die op.",
  recompute: "Herberekenen",
  recomputeHint: "Wat verandert er als bewoners taken overnemen?",
  settle: "Afrekenen",
  settleHint: "De jaarafrekening per woning en bewoner.",
  stopped: "Gestopt. Er is niets veranderd.",
  reading: "Het werkboek wordt gelezen",
  calculating: "De servicekosten worden berekend",
  addSheets: "Bladen toevoegen",
  addSheetsHint: "Daarna vult u uw woningen en kosten in. Hebt u die al in eigen lijsten? Kies dan Structureren.",
  toStructure: "Naar Structureren",
  toCheck: "Naar Controleren",

  year: "Jaar",
  initiative: "Initiatief",
  allInitiatives: "Alle initiatieven",
  noYears: "Op het blad Kostenposten staan nog geen kosten met een jaar.",
  noYearsAction: "Vul daar uw kostenposten in en reken opnieuw.",
  again: "Opnieuw rekenen",
  againShort: "Opnieuw",
  otherTask: { recompute: "Naar afrekenen", settle: "Naar herberekenen" },
  busy: "Even geduld",
  staleTitle: "Het werkboek is veranderd",
  staleText: "Iemand heeft iets veranderd sinds dit is berekend. Reken opnieuw.",

  problems: "Aandachtspunten",
  noProblems: "Geen aandachtspunten.",
} as const;

export const recompute = {
  title: (year: number) => `Herberekening ${year}`,
  /** `average`: in words, with its sign told. */
  homesLess: (homes: number) => `${counted(homes, "woning gaat", "woningen gaan")} minder betalen`,
  homesMore: (homes: number) => `${counted(homes, "woning gaat", "woningen gaan")} meer betalen`,
  homesSame: (homes: number) => `${counted(homes, "woning blijft", "woningen blijven")} gelijk`,
  none: "Geen woningen om te berekenen",
  kind: {
    estimate: "Berekend met de begroting.",
    actual: "Berekend met de werkelijke kosten, want dit jaar heeft geen begroting.",
  },

  savedTitle: "Waar elke bespaarde euro heen gaat",
  savedText: (amount: string) => `In een heel jaar valt ${amount} aan kosten weg.`,
  evenText: "Er vallen geen kosten weg.",
  lossText: (amount: string) =>
    `De nieuwe kosten van de groep zijn hoger. Zelfbeheer kost hier per saldo ${amount} per jaar.`,
  firstYear: (year: number) => `In ${year}`,
  laterYears: "In een heel jaar",
  residents: "Bewoners",
  corporation: "Corporatie",
  reinvested: "Opnieuw ingezet",
  reinvestedHint: "nieuwe kosten van de groep",
  saved: "Samen minder kosten",
  cost: "kost geld",
  goesTo: "Naar wie",
  partsTitle: "Het deel van de corporatie",
  parts: {
    landlord: "Niet door te belasten, leegstand en verkocht",
    rounding: "Afronding",
    overhead: "Minder eigen werk",
    administration: "Administratiekosten die meedalen",
    groupCosts: "Kosten van de groep die de corporatie betaalt",
  },

  doubleTitle: "Dubbel betalen",
  doubleText: (contract: string, handover: string, from: string, to: string, amount: string) =>
    `Contract ${contract} loopt nog door als bewoners al werken (overdracht ${handover}), van ${from} tot en met ${to}. Dat kost ${amount}. Zeg het contract eerder op, of laat bewoners later beginnen.`,

  complexesTitle: "Kosten per complex",
  complex: (id: string, name: string) => (id === "" ? "Alle complexen samen" : name === "" ? id : `${name} (${id})`),
  complexesText: "Per jaar, met btw. Ook wat niet aan bewoners wordt doorberekend.",
  complexHeading: "Complex",
  inEuros: "Bedragen in euro's",
  itemsOf: (complex: string, items: number) => `${complex}: ${counted(items, "kostenpost", "kostenposten")}`,
  old: "Nu",
  new: "Straks",
  item: "Kostenpost",

  homesTitle: "Woningen",
  homesText: "Per maand, met administratiekosten. Open een woning voor de berekening.",
  less: (amount: string) => `${amount} minder`,
  more: (amount: string) => `${amount} meer`,
  same: "gelijk",
  fromTo: (before: string, after: string) => `${before} wordt ${after}`,
  notLet: "niet verhuurd",
  unclearWho: "niet duidelijk wie er woont",
  oldYear: "Per jaar nu",
  firstYearOfHome: (year: number) => `In ${year}, via de afrekening`,
  newYear: "Per jaar straks",
  advanceNow: "Voorschot per maand nu",
  advanceNew: "Nieuw voorschot voor deze posten",
  perHomeItem: "Per kostenpost, per jaar",
  notCharged: "doet niet mee",
  unchanged: "Deze post verandert niet.",
  sorts: {
    difference: "Grootste verschil eerst",
    unit: "Op nummer",
    high: "Hoogste nieuwe bedrag eerst",
  },
  filters: { all: "Alle woningen", less: "Gaat minder betalen", more: "Gaat meer betalen", same: "Blijft gelijk" },

  casesTitle: "Loont het?",
  casesText: "Vergeleken met niets doen (het basisalternatief), voor bewoners en corporatie samen.",
  payBack: (months: number) =>
    months === 0 ? "De kosten zijn meteen terugverdiend." : `Terugverdiend na ${counted(months, "maand", "maanden")}.`,
  noPayBack: (years: number) => `Niet terugverdiend binnen ${counted(years, "jaar", "jaar")}.`,
  payBackCorporation: (months: number) =>
    months === 0
      ? "Voor de corporatie alleen: meteen."
      : `Voor de corporatie alleen: na ${counted(months, "maand", "maanden")}.`,
  noPayBackCorporation: "Voor de corporatie alleen: niet.",
  case: (id: string, name: string) => (name === "" ? id : name),
  caseTitle: (name: string) => `Resultaat per jaar: ${name}`,
  caseHow: "Hoe het resultaat ontstaat",
  caseYear: "Jaar",
  caseSaving: "Besparing",
  caseCosts: "Kosten",
  caseResult: "Resultaat",
  caseSum: "Opgeteld",
  loss: "verlies",
} as const;

export const consent = {
  title: "Instemming van huurders",
  none: "Er zijn geen voorstellen. Vul op het blad Voorstellen in wat u aan huurders voorlegt.",
  votes: (yes: number, entitled: number) =>
    `${count(yes)} van ${counted(entitled, "huurder zegt", "huurders zeggen")} ja`,
  needed: (needed: number) => `${count(needed)} nodig`,
  unknownNeeded: "hoeveel nodig is, is onbekend: de norm ontbreekt",
  reached: "70% gehaald",
  notReached: "nog geen 70%",
  perHome: "per woning: het geldt alleen voor wie ja zegt",
  yes: "Ja",
  no: "Nee",
  noAnswer: "Geen reactie",
  chart: "Antwoorden",
  assumption:
    "Eén stem per huurovereenkomst. Geen reactie telt als nee. Leegstaande en verkochte woningen tellen niet mee.",
  notYet: "nog niet",
  steps: {
    proposed: "Schriftelijk voorstel",
    adviceAsked: "Advies gevraagd",
    adviceUntil: "Advies kan tot en met",
    adviceReceived: "Advies ontvangen",
    organisation: "Instemming huurdersorganisatie",
    reached: "70% gehaald op",
    notice: "Bericht dat 70% ja zegt",
    courtUntil: "Naar de rechter kan tot en met",
    advanceFrom: "Nieuw voorschot kan vanaf",
    advanceCertain: "Zeker vanaf, als niemand naar de rechter gaat",
  } satisfies Record<ProposalStep, string>,
} as const;

export const settle = {
  title: (year: number) => `Afrekening ${year}`,
  intro: (letters: number) => `${counted(letters, "bewoner krijgt", "bewoners krijgen")} een afrekening.`,
  none: "Er zijn geen afrekeningen.",
  due: (day: string) => `De afrekening moet er uiterlijk op ${day} zijn.`,
  late: (day: string) => `De afrekening moest er op ${day} zijn. Die dag is voorbij.`,
  noDue: "Wanneer de afrekening er moet zijn is onbekend: de norm ontbreekt.",
  toCheck: (statements: number) =>
    `${counted(statements, "afrekening moet", "afrekeningen moeten")} eerst worden nagekeken. Daar ontbreekt iets. Verstuur die nog niet.`,
  totalsTitle: "Totalen",
  total: "Kosten voor bewoners",
  advance: "Voorschot betaald",
  toPay: "Bewoners betalen bij",
  toReceive: "Bewoners krijgen terug",
  landlord: "Voor de verhuurder",
  rounding: "Afronding, ook voor de verhuurder",
  itemsTitle: (items: number) => `Per kostenpost (${count(items)})`,
  item: "Kostenpost",
  cost: "Kosten",
  tenants: "Bewoners",
  ofLandlord: "Verhuurder",

  callTitle: (households: number) => `Eerst bellen (${count(households)})`,
  callText: "Deze bewoners moeten veel bijbetalen. Bel hen voordat de brief komt.",
  callNone: "Niemand hoeft eerst gebeld te worden.",
  listTitle: "Afrekeningen",
  listText: "Open een afrekening voor de berekening.",
  pay: (amount: string) => `${amount} bij`,
  receive: (amount: string) => `${amount} terug`,
  even: "niets",
  vacant: "leegstand, voor de verhuurder",
  period: (from: string, to: string) => `${from} t/m ${to}`,
  sorts: { balance: "Hoogste bijbetaling eerst", back: "Hoogste teruggave eerst", unit: "Op nummer" },
  all: "Alles",
  actions: {
    collect: "innen",
    callFirst: "eerst bellen",
    notCollected: "niet innen",
    payBack: "terugbetalen",
    even: "niets te betalen",
    noLetter: "geen brief",
    check: "nakijken",
  } satisfies Record<StatementActionName, string>,
  perItem: "Per kostenpost",
  sums: "Van kosten naar saldo",
} as const;

export const homes = {
  search: "Zoek op nummer of adres",
  sort: "Volgorde",
  filter: "Laat zien",
  complex: "Complex",
  allComplexes: "Alle complexen",
  shown: (shown: number, all: number) =>
    shown === all ? counted(all, "regel", "regels") : `${count(shown)} van ${counted(all, "regel", "regels")}`,
  none: "Niets gevonden. Kies iets anders bij zoeken of Laat zien.",
  explaining: "De berekening wordt gemaakt",
  notExplained: "De berekening is er niet meer. Reken opnieuw.",
  noItems: "Deze woning betaalt aan geen enkele kostenpost mee.",
  showHome: (unit: string) => `Bekijk ${unit} op het blad Eenheden`,
  cell: (name: string) => `cel ${name}`,
} as const;

export const writing = {
  toPreview: "Uitkomst opschrijven",
  title: "Dit wordt opgeschreven",
  text: "Alleen deze bladen veranderen. Daar schrijft alleen het programma op.",
  missingTitle: "Niet alle bladen zijn er",
  missing: (sheets: readonly string[]) =>
    `${sheets.length === 1 ? "Het blad" : "De bladen"} ${listed(sheets)} ${sheets.length === 1 ? "ontbreekt" : "ontbreken"}. Die uitkomst wordt niet opgeschreven.`,
  nothing: "Er is geen blad om de uitkomst op te schrijven.",
  write: "Opschrijven",
  own: "Uw eigen bladen blijven zoals ze zijn.",
  stopped: "Gestopt. Er is niets veranderd.",
  writingTitle: "De uitkomst wordt opgeschreven",
  doing: {
    comparing: "Kijken of het werkboek nog hetzelfde is",
    writing: "De rijen worden geschreven",
    undoing: "Alles wordt teruggezet",
  },
  done: "De uitkomst staat in uw werkboek.",
  earlier: {
    recompute: (year: number) => `In uw werkboek staat de herberekening van ${year} die u eerder opschreef.`,
    settle: (year: number) => `In uw werkboek staat de afrekening van ${year} die u eerder opschreef.`,
  },
  undo: "Ongedaan maken",
  undone: "Alles is teruggezet.",
  undoneText: "Het werkboek is weer zoals het was.",
  back: "Terug naar de uitkomst",
} as const;
