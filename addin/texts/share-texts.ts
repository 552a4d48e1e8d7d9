/** Every sentence of the view Delen. */

import { count, counted, listed } from "./words.ts";

export const share = {
  title: "Delen met bewoners",
  intro:
    "Een kopie voor de bewonerscommissie, met alleen wat zij mag zien. Uw werkboek blijft zoals het is; u ziet eerst wat er in de kopie komt.",
  nothing: "In dit werkboek staat nog geen initiatief of complex. Vul eerst een rij in op Initiatieven of Complexen.",
  of: "Kopie van",
  initiatives: "Initiatieven",
  complexes: "Complexen, met alle initiatieven daar",
  choose: "Kies een initiatief of complex",
  choice: (id: string, name: string) => (name === "" || name === id ? id : `${id} ${name}`),
  refused: "Deze kopie kan niet worden gemaakt",

  inCopy: (rows: number) => `In de kopie: ${counted(rows, "rij", "rijen")}`,
  filledIn: "Bewoners vullen dit in",
  readOnly: "Alleen lezen",
  rows: (rows: number) => counted(rows, "rij", "rijen"),
  rowsLeft: (rows: number) =>
    `${counted(rows, "rij blijft", "rijen blijven")} achter: van een ander initiatief of complex, of genoemd bij Let op.`,
  columns: (headings: readonly string[]) => `Kolommen in de kopie: ${listed(headings)}.`,
  columnsLeft: (headings: readonly string[]) =>
    headings.length === 0 ? "Alle kolommen gaan mee." : `Blijft achter: ${listed(headings)}.`,
  neverShared: "Gaat nooit mee",
  neverSharedText:
    "Deelnemers, bewoning, voorschotten, het Logboek en alle andere bladen. Ook uw eigen bladen, opmerkingen, namen en eigenschappen van het bestand gaan niet mee: de kopie is een nieuw bestand.",

  keptOut: (cells: number) =>
    cells === 1 ? "Weggelaten: 1 tekst over iemand" : `Weggelaten: ${count(cells)} teksten over personen`,
  keptOutText: "In de kopie staat daar (niet gedeeld). Vink alleen aan wat u met die persoon hebt afgesproken.",
  because: {
    named: "Noemt iemand, of hoe iemand te bereiken is",
    life: "Kan over iemands leven gaan: gezondheid, geld, gezin, geloof of politie",
    notAgreed: "Een naam die niet is afgesproken",
  },
  shareAnyway: (cells: number) => (cells === 1 ? "Toch delen" : `Toch delen, in alle ${count(cells)} cellen`),
  moreKeptOut: (cells: number) => `En nog ${counted(cells, "cel", "cellen")}. Pas die aan in het werkboek.`,
  lookOut: "Let op",

  log: "Schrijf in het Logboek dat u deze kopie deelt",
  make: "Maak de kopie",
  making: "De kopie wordt gemaakt en nagekeken",
  logged: "Het delen van deze kopie staat in het Logboek.",

  done: "De kopie is klaar",
  doneIntro: (copy: string) =>
    `Kopie ${copy} is nagekeken: er staat alleen in wat u zojuist zag. Bewaar het bestand, lees de vrije teksten erin en stuur het dan naar de commissie.`,
  save: (name: string) => `Bewaar ${name}`,
  saveHint: "Dit is het bestand zoals het is nagekeken.",
  open: "Open in Excel",
  openHint: "Komt er geen bestand? Open de kopie dan in Excel en bewaar haar daar als nieuw werkboek.",
  opened: "De kopie staat open in een nieuw venster van Excel.",
  back: "Zo komt de kopie terug",
  backText:
    "Krijgt u de ingevulde kopie terug? Dan ziet u bij Samenvoegen eerst wat bewoners hebben veranderd, en kiest u wat u overneemt.",
  another: "Nog een kopie",
} as const;
