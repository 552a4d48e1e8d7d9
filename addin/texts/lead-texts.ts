/** The sentences of the views in which an initiative is led. B1 Dutch, "u". */

import { count, counted } from "./words.ts";

export const lead = {
  read: "Werkboek lezen",
  readAgain: "Opnieuw lezen",
  reading: "Het werkboek wordt gelezen",
  writing: "De cellen worden geschreven",
  stopped: "Gestopt. Er is niets veranderd.",
  staleTitle: "Het werkboek is veranderd",
  staleText: "Wat hier staat kan verouderd zijn.",
  undo: "Ongedaan maken",
  noSheets:
    "De bladen die hiervoor nodig zijn, staan nog niet in dit werkboek. Voeg ze toe, of geef eerst uw eigen lijsten een vaste vorm.",
  addSheets: "Bladen toevoegen",
  structure: "Structureer dit werkboek",
  formIntro: (sheet: string) => `Dit komt op het blad ${sheet}.`,
  saved: (id: string, sheet: string) => (id === "" ? `Bewaard op ${sheet}.` : `${id} is bewaard op ${sheet}.`),
  lookOut: "Let op",
  added: (rows: number, sheet: string) => `${counted(rows, "nieuwe rij", "nieuwe rijen")} op ${sheet}`,
  replaced: (rows: number, sheet: string) => `${counted(rows, "rij", "rijen")} op ${sheet}, in plaats van wat er stond`,
  more: (rows: number) => `en nog ${counted(rows, "rij", "rijen")}`,
  changes: (cells: number) => (cells === 1 ? "1 cel verandert" : `${count(cells)} cellen veranderen`),
  becomes: (before: string, after: string) => (before === "" || before === "leeg" ? after : `${before} wordt ${after}`),
} as const;
