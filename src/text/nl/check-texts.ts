import type { CheckFacts } from "../../problems/check-facts.ts";
import type { TextsFor } from "./text.ts";

export const checkTexts: TextsFor<CheckFacts> = {
  C001: {
    title: "Tabel ontbreekt",
    explanation: ({ table }) => `De tabel ${table} staat niet in dit werkboek.`,
    action: "Voeg het blad toe met een nieuw werkboek als voorbeeld.",
  },
};
