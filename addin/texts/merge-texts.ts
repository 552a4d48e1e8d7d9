/** The sentences of the view in which a returned copy is merged. B1 Dutch, "u". */

import type { MergeQuestion } from "../engine/merge-view.ts";
import { count, counted } from "./words.ts";

const shown = (value: string) => (value === "" ? "leeg" : value);

/** "3 cellen en 2 nieuwe rijen" */
function takenWords(cells: number, rows: number): string {
  const parts = [
    ...(cells > 0 ? [counted(cells, "cel", "cellen")] : []),
    ...(rows > 0 ? [counted(rows, "nieuwe rij", "nieuwe rijen")] : []),
  ];
  return parts.length === 0 ? "niets" : parts.join(" en ");
}

export const merging = {
  title: "Een kopie samenvoegen",
  intro:
    "Hebt u een gedeelde kopie van de bewoners teruggekregen? Kies het bestand. U ziet eerst wat zij hebben ingevuld, en kiest wat u overneemt.",
  points: [
    {
      title: "Alleen wat bewoners invullen",
      text: "Taken, beurten, uren en schouw. De rest van uw werkboek verandert niet.",
    },
    { title: "U kiest bij twijfel", text: "Hebt u zelf ook iets veranderd? Dan staan beide waarden naast elkaar." },
    { title: "Niets verdwijnt", text: "Rijen die bewoners hebben weggehaald, blijven bij u staan." },
  ],
  safe: "Het bestand wordt alleen gelezen en blijft op uw computer.",
  choose: "Kopie kiezen",
  chooseOther: "Andere kopie kiezen",
  fileLabel: "De kopie die u terugkreeg (.xlsx)",
  reading: (file: string) => `${file} wordt vergeleken`,
  doing: "Uw werkboek en de kopie worden gelezen",
  stopped: "Gestopt. Er is niets veranderd.",

  found: (cells: number, rows: number) =>
    cells + rows === 0 ? "Kies wat u overneemt" : `Overnemen: ${takenWords(cells, rows)}`,
  nothing: "Niets om over te nemen",
  nothingText: "Uw werkboek blijft zoals het is.",
  about: (file: string, copy: { readonly of: string; readonly sharedOn: string } | null) =>
    copy === null ? `Uit ${file}.` : `Uit ${file}, de kopie van ${copy.of} die u deelde op ${copy.sharedOn}.`,
  kept: (cells: number) =>
    `${counted(cells, "cel", "cellen")} hebt u zelf veranderd sinds u de kopie deelde. ${cells === 1 ? "Die blijft" : "Die blijven"} zoals ${cells === 1 ? "ze is" : "ze zijn"}.`,
  known: (rows: number) =>
    `${counted(rows, "nieuwe rij", "nieuwe rijen")} uit de kopie ${rows === 1 ? "staat" : "staan"} al in uw werkboek.`,

  questions: (open: number, all: number) =>
    open === 0 ? `Kiezen (${count(all)}, alles gekozen)` : `Kiezen (${count(all)})`,
  questionsText: "Zolang u niet kiest, blijft uw werkboek hier zoals het is.",
  why: {
    conflict: { title: "U en de bewoners veranderden hetzelfde", text: "Kies welke waarde klopt." },
    row: {
      title: "Niet zeker welke rij",
      text: "Het nummer of bijna de hele inhoud van deze rijen is veranderd. Kijk of het dezelfde rij is.",
    },
    like: {
      title: "Nieuw, of al in uw werkboek?",
      text: "Deze rijen lijken veel op een rij die u later zelf hebt toegevoegd.",
    },
    moved: {
      title: "Waarden bij een andere rij",
      text: "Waarschijnlijk is in de kopie alleen deze kolom gesorteerd. Neem dat liever niet over.",
    },
    emptied: {
      title: "Hele kolom leeg",
      text: "In de kopie is een hele kolom leeggemaakt. Neem dat liever niet over.",
    },
    noBase: {
      title: "Elk verschil is een keuze",
      text: "We weten niet wat er is gedeeld, en dus ook niet wie iets heeft veranderd.",
    },
  } satisfies Readonly<Record<MergeQuestion["why"], { readonly title: string; readonly text: string }>>,
  allTheirs: "Alles van bewoners",
  allOurs: "Alles van ons",
  ours: "In uw werkboek",
  theirs: "In de kopie",
  was: (value: string) => `Gedeeld als: ${shown(value)}`,
  value: shown,
  cell: (row: string, heading: string) => `${row}, ${heading}`,
  newRow: (sheet: string, inCopy: string) => `Nieuwe rij op ${sheet} (in de kopie: ${inCopy})`,
  likeRow: (id: string) => `Lijkt op ${id} in uw werkboek.`,
  add: "Toevoegen",
  leave: "Niet toevoegen",

  taken: "Overnemen",
  takenText: "Haal weg wat u niet wilt overnemen.",
  sheet: (sheet: string, cells: number, rows: number) => `${sheet}: ${takenWords(cells, rows)}`,
  change: (heading: string, before: string, after: string) =>
    before === "" ? `${heading}: ${shown(after)}` : `${heading}: ${before} wordt ${shown(after)}`,
  added: (id: string) => `Nieuwe rij ${id}`,
  told: "Ook gezien in de kopie",
  inCopy: (places: readonly string[]) => `In de kopie: ${places.join(", ")}`,
  log: "Zet in het Logboek dat deze kopie is samengevoegd",
  logHint: "Daaraan herkennen we de kopie als u haar nog een keer kiest.",

  write: (cells: number, rows: number) => `Samenvoegen (${count(cells + rows)})`,
  open: (choices: number) =>
    choices === 1
      ? "1 keuze staat nog open. Daar blijft uw eigen waarde staan."
      : `${count(choices)} keuzes staan nog open. Daar blijven uw eigen waarden staan.`,
  writing: "De cellen worden geschreven",
  staleTitle: "Het werkboek is veranderd",
  staleText: "Vergelijk opnieuw, zodat u ziet wat er nu staat.",
  again: "Opnieuw vergelijken",

  doneTitle: (cells: number, rows: number) => `Overgenomen: ${takenWords(cells, rows)}.`,
  doneOpen: (choices: number) =>
    `${counted(choices, "keuze bleef", "keuzes bleven")} open. Kies dezelfde kopie nog eens om die alsnog te maken.`,
  undo: "Ongedaan maken",
  undone: "Het samenvoegen is ongedaan gemaakt.",
  undoneText: "Uw werkboek is weer zoals het was.",
  another: "Nog een kopie",
} as const;
