/** The sentences of the pane, by view. B1 Dutch, "u". */

import { count, counted } from "./words.ts";

export const shell = {
  navigation: "Onderdelen",
  more: "Meer onderdelen",
  stop: "Stoppen",
  back: "Terug",
  show: "bekijken",
  loading: "Even geduld",
  places: (hidden: number) => `en nog ${count(hidden)}`,
  placesShown: (shown: number, total: number) => `De eerste ${count(shown)} van ${count(total)} plekken.`,
  moreLines: (next: number, left: number) =>
    next === left ? `Nog ${count(next)} tonen` : `Nog ${count(next)} van ${count(left)} tonen`,
  asTable: "Als tabel",
  asChart: "Als grafiek",
  selected: (place: string) => `${place} is geselecteerd in het werkboek.`,
  bugTitle: "Er ging iets mis in het programma",
  bugText: "Uw werkboek is niet verder veranderd. Er is niets verstuurd.",
  bugAction: "Begin opnieuw. Gebeurt het nog eens, geef dan dit nummer door aan de beheerder:",
  restart: "Opnieuw beginnen",
  tryAgain: "Opnieuw proberen",
  /** Where even the sentence of what went wrong cannot be loaded. */
  unreachable: {
    title: "Geen verbinding",
    text: "De server van het programma is niet te bereiken.",
    action: "Kijk of u verbinding hebt en probeer het opnieuw.",
  },
} as const;

export const outside = {
  title: "Open dit in Excel",
  text: "Dit onderdeel werkt alleen in Excel. Open een werkboek en kies daar op het tabblad Zelfbeheer een knop.",
  nameless: "dit werkboek",
  silentTitle: "Excel geeft geen antwoord",
  silentText: "Sluit dit venster en open het opnieuw. Helpt dat niet? Sluit dan Excel en begin opnieuw.",
} as const;

export const views = {
  home: "Overzicht",
  initiatief: "Initiatief",
  beheerplan: "Beheerplan",
  nieuw: "Nieuw",
  structureren: "Structureren",
  controleren: "Controleren",
  servicekosten: "Servicekosten",
  effecten: "Effecten",
  delen: "Delen",
  samenvoegen: "Samenvoegen",
  documenten: "Documenten",
  over: "Over",
} as const;

export const home = {
  title: "Geef uw zelfbeheer-werkboek een vaste vorm.",
  does: [
    ["Lezen", "Zoekt de tabellen in uw werkboek, hoe rommelig ook."],
    ["Ordenen", "Zet ze op vaste bladen. Uw eigen bladen blijven staan."],
    ["Controleren", "Laat zien wat niet klopt, met de cel erbij."],
  ],
  structure: "Structureer dit werkboek",
  structureHint: "U ziet eerst een voorbeeld.",
  example: "Open het voorbeeld",
  exampleHint: "Een ingevuld werkboek over een verzonnen complex.",
  empty: "Leeg werkboek",
  emptyHint: "Alle bladen, klaar om in te vullen.",
  local: "Alles blijft op uw computer.",
} as const;

export const create = {
  title: "Nieuwe bladen",
  intro: "Kies wat u nodig hebt. Bladen waar formules naar kijken komen vanzelf mee.",
  groups: "Welke bladen",
  all: "Het hele werkboek",
  example: "Met het voorbeeld erin",
  exampleHint: "Verzonnen gegevens over complex Lindehof.",
  where: "Waar",
  new: "In een nieuw werkboek",
  here: "In dit werkboek, achter uw eigen bladen",
  hereLacks: "Deze Excel kan geen bladen aan een open werkboek toevoegen.",
  none: "Kies minstens één groep.",
  makeNew: "Werkboek maken",
  makeHere: "Bladen toevoegen",
  making: "De bladen worden gemaakt",
  madeNew: "Het nieuwe werkboek is open.",
  madeNewText: "Het staat in een eigen venster of tabblad. Bewaar het daar onder een naam.",
  madeHere: (sheets: number) => `${counted(sheets, "blad is", "bladen zijn")} toegevoegd.`,
  hadAll: "Deze bladen zijn er al.",
  hadAllText: "Er is niets toegevoegd. Kies andere groepen, of maak een nieuw werkboek.",
  undone: "De bladen zijn weer weg.",
  undo: "Ongedaan maken",
  again: "Nog iets maken",
} as const;

export const structuring = {
  step: (at: number) => `Structureren · stap ${at} van 3`,
  idleTitle: "Structureer dit werkboek",
  idleText: "Het programma leest alle bladen en zoekt de tabellen. Daarna gaat u in drie stappen verder.",
  idleSteps: [
    { title: "Kiezen", text: "U ziet wat er gevonden is en kiest wat u meeneemt." },
    { title: "Kolommen koppelen", text: "U kijkt na wat elke kolom betekent." },
    { title: "Controleren", text: "U ziet vooraf welke rijen erbij komen. Pas na uw akkoord worden ze geschreven." },
  ],
  idleSafe: "Uw eigen bladen veranderen niet. U kunt alles ongedaan maken.",
  start: "Werkboek lezen",
  startAgain: "Opnieuw lezen",
  stopped: "Gestopt. Er is niets veranderd.",
  readingTitle: "Het werkboek wordt gelezen",
  recognisingTitle: "De tabellen worden gezocht",
  planningTitle: "Het voorbeeld wordt gemaakt",
  sheet: (name: string) => `Blad ${name}`,

  foundTitle: "Gevonden in dit werkboek",
  foundText: (tables: number) => `${counted(tables, "tabel", "tabellen")} gevonden. Haal weg wat u niet wilt meenemen.`,
  remembered: "De indeling die u eerder hebt bewaard is gebruikt.",
  rows: (rows: number) => counted(rows, "rij", "rijen"),
  attention: (places: number) => counted(places, "aandachtspunt", "aandachtspunten"),
  why: "Herkend aan",
  showTable: (sheet: string) => `Bekijk de tabel op ${sheet}`,
  hiddenTitle: "Verborgen bladen",
  hiddenText: "Deze bladen zijn verborgen in uw werkboek. Kies zelf of u ze meeneemt.",
  hidden: "verborgen",
  unused: (cells: number) => `Niet gebruikt: ${counted(cells, "cel", "cellen")}`,
  unusedText: "Deze cellen horen bij geen tabel: titels, losse opmerkingen. Ze blijven op uw eigen bladen staan.",
  nothingTitle: "Geen tabellen gevonden",
  nothingText:
    "Op uw eigen bladen staat niets dat op een tabel lijkt: een rij met koppen en daaronder minstens twee rijen.",
  nothingAction: "Open een werkboek met lijsten en lees opnieuw. Of begin met lege bladen bij Nieuw.",
  toColumns: "Verder: kolommen",
  chooseOne: "Kies minstens één tabel.",

  columnsTitle: "Kolommen koppelen",
  columnsText: "Klopt het? Dan kunt u meteen verder. Anders kiest u zelf wat een kolom betekent.",
  kind: "Soort tabel",
  linked: (linked: number, all: number) => `${count(linked)} van ${counted(all, "kolom", "kolommen")} gekoppeld`,
  column: (name: string) => (name === "" ? "" : /^[A-Z]+$/.test(name) ? `kolom ${name}` : name),
  noHeading: "(geen kop)",
  noValues: "geen waarden",
  meaning: (heading: string) => `Betekenis van ${heading}`,
  toLeftovers: "Geen vaste kolom: bewaren op Overig",
  leaveOut: "Weglaten",
  derived: "Volgt uit andere kolommen",
  personal: "persoonsgegeven",
  periods: (columns: number, first: string, last: string) =>
    `${counted(columns, "kolom", "kolommen")} met beurten, van ${first} tot en met ${last}`,
  refused: "Dat kan niet met deze tabel",
  refusedText: "Er staan te weinig rijen met koppen. Wilt u de tabel niet? Zet die dan uit bij stap 1.",
  fixed: "Deze tabel heeft geen koppen. Daarom kunt u hier niets kiezen.",
  remember: "Onthoud deze keuzes in het werkboek",
  rememberHint: "De volgende keer staan ze al goed.",
  toPreview: "Verder: controleren",

  previewTitle: "Dit komt erbij",
  total: (rows: number) => `${counted(rows, "rij wordt", "rijen worden")} toegevoegd`,
  totalNone: "Er komen geen rijen bij",
  newSheet: "nieuw blad",
  onNewSheets: (sheets: number) => `Op ${counted(sheets, "nieuw blad", "nieuwe bladen")}, achter uw eigen bladen.`,
  onSheets: "Op de bladen van Zelfbeheer in dit werkboek.",
  leftOverHint: "waarden zonder vaste kolom",
  updated: (rows: number) => `${counted(rows, "rij wordt", "rijen worden")} bijgewerkt`,
  change: (before: string, after: string) => `${before} wordt ${after}`,
  skipped: (rows: number) => `Overgeslagen: ${counted(rows, "rij", "rijen")}`,
  notUsed: (cells: number) => `Niet gebruikt: ${counted(cells, "cel", "cellen")}`,
  hiddenLeft: (sheets: string) => `Verborgen en niet meegenomen: ${sheets}`,
  withEmpty: (sheets: number) => `Voeg ook ${sheets === 1 ? "het lege blad" : `de ${count(sheets)} lege bladen`} toe`,
  withEmptyHint: "Dan hebt u het hele werkboek.",
  problems: "Aandachtspunten",
  noProblems: "Geen aandachtspunten.",
  own: "Uw eigen bladen blijven zoals ze zijn.",
  elsewhere: "Het resultaat komt in een nieuw werkboek",
  elsewhereWhy: {
    takesNoSheets: "Deze Excel kan geen bladen toevoegen.",
    from1904:
      "Uw werkboek telt datums vanaf 1904 en onze bladen vanaf 1900. Samen zouden datums vier jaar verschuiven.",
  },
  staleTitle: "Het werkboek is veranderd",
  staleText: "Iemand heeft iets veranderd sinds dit voorbeeld is gemaakt. Lees het werkboek opnieuw.",
  write: "Toevoegen",
  writeNew: "Nieuw werkboek maken",
  nothingToWrite: "Er is niets om toe te voegen.",

  applyingTitle: "De rijen worden toegevoegd",
  applying: {
    comparing: "Kijken of het werkboek nog hetzelfde is",
    making: "De bladen worden gemaakt",
    adding: "De bladen worden toegevoegd",
    writing: "De rijen worden geschreven",
    undoing: "Alles wordt teruggezet",
  },

  doneTitle: (rows: number) => `${counted(rows, "rij staat", "rijen staan")} in uw werkboek.`,
  doneUpdated: (rows: number) => `${counted(rows, "rij is", "rijen zijn")} bijgewerkt.`,
  doneElsewhere: "Het nieuwe werkboek is open.",
  doneElsewhereText: "Het staat in een eigen venster of tabblad. Bewaar het daar onder een naam.",
  doneOther: (sheets: number) => `En ${counted(sheets, "blad", "bladen")} om later in te vullen`,
  forgotten: "Uw keuzes konden niet in het werkboek worden bewaard.",
  undo: "Ongedaan maken",
  undoing: "Alles wordt teruggezet",
  undone: "Alles is teruggezet.",
  undoneText: "Het werkboek is weer zoals het was.",
  finish: "Klaar",
  again: "Opnieuw structureren",
  origins: "Op het blad Herkomst staat van elke rij waar die vandaan komt.",
  toCheck: "Nu controleren",
} as const;

export const checking = {
  title: "Controleer dit werkboek",
  intro: "Het programma kijkt alle bladen van Zelfbeheer na.",
  looksAt: [
    { title: "Cellen", text: "Is alles ingevuld, en zijn keuzes, datums en bedragen te lezen?" },
    { title: "Verwijzingen", text: "Staat elk complex, elke woning en elk initiatief ook echt in het werkboek?" },
    { title: "Formules", text: "Is een formule of een kop overschreven? Dan is dat met één klik te herstellen." },
  ],
  safe: "Er verandert niets voordat u het hebt gezien.",
  start: "Controleren",
  again: "Opnieuw controleren",
  /** Beside another button. */
  againShort: "Opnieuw",
  stopped: "Gestopt. Er is niets veranderd.",
  reading: "Het werkboek wordt nagekeken",
  repairing: "De cellen worden hersteld",
  none: "Geen meldingen",
  noneText: (rows: number) => `${counted(rows, "rij is", "rijen zijn")} nagekeken. Alles klopt.`,
  noOurs: "Geen bladen van Zelfbeheer",
  noOursText: "Dit werkboek heeft nog geen vaste bladen, dus er is niets na te kijken.",
  noOursAction: "Structureer eerst dit werkboek, of voeg lege bladen toe bij Nieuw.",
  toStructure: "Structureer dit werkboek",
  found: (problems: number) => counted(problems, "melding", "meldingen"),
  counts: (errors: number, warnings: number, hints: number) =>
    [
      ...(errors > 0 ? [counted(errors, "fout", "fouten")] : []),
      ...(warnings > 0 ? [`${count(warnings)} keer let op`] : []),
      ...(hints > 0 ? [`${count(hints)} ter informatie`] : []),
    ].join(" · "),
  repairable: "Kan het programma herstellen",
  byYou: "Dit moet u zelf doen",
  good: "Goed om te weten",
  showRepairs: (repairs: number) => `Herstel bekijken (${count(repairs)})`,
  repairTitle: "Dit wordt hersteld",
  repairText: (cells: number) =>
    `${counted(cells, "cel verandert", "cellen veranderen")}. De rest blijft zoals het is.`,
  repair: "Herstellen",
  before: "nu",
  after: "wordt",
  repaired: (cells: number) => `${counted(cells, "cel is", "cellen zijn")} hersteld.`,
  undo: "Ongedaan maken",
  more: (groups: number) => `Nog ${counted(groups, "melding", "meldingen")} tonen`,
  staleTitle: "Het werkboek is veranderd",
  staleText: "De meldingen hieronder kunnen verouderd zijn.",
} as const;

/** What a table gets, before it is written. */
export const changes = {
  rows: (rows: number) => counted(rows, "rij", "rijen"),
  newRows: (rows: number) => counted(rows, "nieuwe rij", "nieuwe rijen"),
  fewerRows: (rows: number) => counted(rows, "rij verdwijnt", "rijen verdwijnen"),
  changedRows: (rows: number) => counted(rows, "rij verandert", "rijen veranderen"),
  same: "blijft gelijk",
  change: (heading: string, before: string, after: string) => `${heading}: ${before} wordt ${after}`,
  firstCells: (shown: number, all: number) =>
    `De eerste ${count(shown)} van ${counted(all, "verandering", "veranderingen")}.`,
  moreColumns: (columns: number) => `en nog ${counted(columns, "kolom", "kolommen")}`,
  firstNew: (shown: number) => (shown === 1 ? "De eerste nieuwe rij" : `De eerste ${count(shown)} nieuwe rijen`),
  firstGone: (shown: number) =>
    shown === 1 ? "De eerste rij die verdwijnt" : `De eerste ${count(shown)} rijen die verdwijnen`,
} as const;

export const about = {
  title: "Zelfbeheer voor Excel",
  version: (version: string) => `Versie ${version}`,
  privacyTitle: "Privacy",
  privacy: [
    "Alles gebeurt op uw computer, in Excel. Er gaat niets naar een server en u hoeft niet in te loggen.",
    "Het programma herkent persoonsgegevens. Burgerservicenummers neemt het niet over.",
    "Keuzes die u laat onthouden staan in het werkboek zelf.",
  ],
  helpTitle: "Hulp",
  help: [
    ["Er is geen tabel gevonden", "Zet boven elke lijst één rij met koppen. Begin een nieuwe lijst na een lege rij."],
    [
      "Er staat een verkeerde soort bij een tabel",
      "Kies bij stap 2 een andere soort. De kolommen worden dan opnieuw gekoppeld.",
    ],
    ["Ik wil terug naar hoe het was", "Kies na het toevoegen: Ongedaan maken. Uw eigen bladen zijn niet veranderd."],
    [
      "Het blad is beveiligd",
      "Lichtgroene bladen schrijft het programma. U kunt de beveiliging opheffen, er is geen wachtwoord.",
    ],
  ],
  keysTitle: "Met het toetsenbord",
  keys: "Met Tab gaat u naar het volgende onderdeel, met de pijltjes naar het volgende tabblad, met F6 terug naar het werkblad.",
} as const;

export const form = {
  none: "(niets gekozen)",
  /** How a day is typed: a date field of the browser would ask for it in the browser's own language. */
  day: "dd-mm-jjjj",
  save: "Opslaan",
  cancel: "Annuleren",
} as const;
