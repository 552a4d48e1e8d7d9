import type { ShareFacts } from "../../problems/share-facts.ts";
import type { TextsFor } from "./text.ts";

export const shareTexts: TextsFor<ShareFacts> = {
  N001: {
    title: "Niet bekend wat er is gedeeld",
    explanation: ({ sheet }) =>
      `In deze kopie ontbreekt het blad ${sheet}. Daarop staat wat er is gedeeld toen de kopie werd gemaakt.`,
    action: "Vraag om het bestand dat u hebt gestuurd, met alle bladen erin.",
  },
  N002: {
    title: "Blad Gedeeld is veranderd",
    explanation: ({ sheet }) =>
      `Op het blad ${sheet} is iets veranderd, weggehaald of toegevoegd. We kunnen niet meer zeker weten wat er is gedeeld.`,
    action: "Gebruik een kopie waarin dat blad niet is veranderd.",
  },
};
