import type { StructureFacts } from "../../problems/structure-facts.ts";
import type { TextsFor } from "./text.ts";

export const structureTexts: TextsFor<StructureFacts> = {
  S001: {
    title: "Verwijzing onbekend",
    explanation: ({ column, value, table }) => `In ${column} staat "${value}", maar dat staat niet in ${table}.`,
    action: "Voeg de rij toe of verbeter de verwijzing.",
  },
};
