import type { DomainFacts } from "../../problems/domain-facts.ts";
import type { TextsFor } from "./text.ts";

export const domainTexts: TextsFor<DomainFacts> = {
  D001: {
    title: "Norm ontbreekt",
    explanation: ({ norm, on }) => `Voor ${norm} staat geen norm die geldt op ${on}.`,
    action: "Voeg op het blad Normen een rij toe voor die periode.",
  },
};
