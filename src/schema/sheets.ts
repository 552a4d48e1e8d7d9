/**
 * The sheets without a table. Leeswijzer holds what the workbook is for and the cells that formulas read; Lijsten holds the
 * choices of every validation list.
 */

import type { Group } from "./table.ts";

/** Every table has its headings on this row, from column A (product.md §3: part of the public interface). */
export const HEADER_ROW = 4;

export const START_SHEET = "Leeswijzer";
export const LISTS_SHEET = "Lijsten";

/** Names of cells on Leeswijzer, by the key that formulas use as `{#key}` (product rule 4a.7: no TODAY() in cells). */
export const NAMED_CELLS = {
  organisation: "Organisatie",
  reportingYear: "Boekjaar",
  referenceDay: "Peildatum",
} as const;

export type NamedCell = keyof typeof NAMED_CELLS;

/** What each named cell is for; shown beside the cell and in the dictionary. */
export const NAMED_CELL_HELP: Readonly<Record<NamedCell, string>> = {
  organisation: "De naam van uw corporatie. Die komt op afdrukken en brieven.",
  reportingYear: "Het jaar waarover u rekent. Bijvoorbeeld: 2026.",
  referenceDay: "De dag waarop het werkboek kijkt wat te laat is of afloopt. Zet hier de datum van vandaag neer.",
};

const START_PURPOSE = "Alles over zelfbeheer op één plek. Lees dit blad eerst.";

const LISTS_PURPOSE = "De keuzes waaruit u in de andere bladen kiest. Het programma rekent met deze woorden.";

/** How to use the workbook, in the order in which people do it. */
export const STEPS: readonly string[] = [
  "Vul hierboven uw organisatie, het boekjaar en de peildatum in. Formules kijken naar het boekjaar en de peildatum.",
  "Vul eerst de bladen van de groep Basis in: complexen en eenheden.",
  "Vul een rij in op een blad door onder de laatste rij te typen. De tabel groeit mee.",
  "Kies uit een lijst als er een pijltje naast de cel verschijnt.",
  "Laat grijze cellen staan: daar rekent Excel. Lichtgroene cellen schrijft het programma.",
  "Verander de koppen niet: formules en controles gebruiken die namen. Eigen kolommen mag u rechts toevoegen.",
];

export type LegendColour = "input" | "computed" | "program" | "error" | "warning";

export const LEGEND: readonly (readonly [colour: LegendColour, name: string, meaning: string])[] = [
  ["input", "Wit", "Hier vult u iets in."],
  ["computed", "Grijs", "Hier rekent Excel. Niets typen."],
  ["program", "Lichtgroen", "Dit schrijft het programma. Het blad is beveiligd zonder wachtwoord."],
  ["error", "Rood", "Te laat, of twee dingen spreken elkaar tegen."],
  ["warning", "Geel", "Er ontbreekt iets, of een verwijzing is niet bekend."],
];

export const GROUP_TEXTS: Readonly<Record<Group, string>> = {
  Start: "Waar u begint, en de keuzelijsten.",
  Basis: "Gebouwen, woningen, bewoning en normen: de grond onder alles.",
  Initiatief: "Van het eerste gesprek tot stoppen: probleem, oplossingen, afspraken en stappen.",
  Beheerplan: "Wie doet welk werk, wanneer, en hoe het erbij ligt.",
  Servicekosten: "Contracten, kosten en de verdeling over de woningen.",
  Effecten: "Wat u wilt bereiken en wat er gemeten is.",
  Herkomst: "Waar ingelezen gegevens vandaan komen. Nooit delen.",
};

/** The words of Leeswijzer. */
export interface StartTexts {
  readonly purpose: string;
  readonly settingHelp: Readonly<Record<NamedCell, string>>;
  /** What else is told of the workbook, below the cells that have a name: a word and what it is. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly steps: readonly string[];
  readonly legend: readonly (readonly [colour: LegendColour, name: string, meaning: string])[];
  readonly groups: Readonly<Record<Group, string>>;
  readonly listsPurpose: string;
  /** Whether Leeswijzer and Lijsten are protected; only the reference day can be changed then. */
  readonly isKept: boolean;
}

/** In a workbook of the corporation. */
export const START_TEXTS: StartTexts = {
  purpose: START_PURPOSE,
  settingHelp: NAMED_CELL_HELP,
  facts: [],
  steps: STEPS,
  legend: LEGEND,
  groups: GROUP_TEXTS,
  listsPurpose: LISTS_PURPOSE,
  isKept: false,
};
