import type { ValueFacts } from "../../problems/value-facts.ts";
import type { TextsFor } from "./text.ts";

export const valueTexts: TextsFor<ValueFacts> = {
  V001: {
    title: "Geen zeker bedrag",
    explanation: ({ text }) => `Hier staat "${text}". Dat is geen bedrag dat we zeker kunnen lezen.`,
    action: "Typ het bedrag opnieuw.",
  },
};
