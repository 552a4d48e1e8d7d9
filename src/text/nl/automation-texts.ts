import type { AutomationFacts } from "../../problems/automation-facts.ts";
import type { TextsFor } from "./text.ts";

export const automationTexts: TextsFor<AutomationFacts> = {
  A001: {
    title: "Map niet gevonden",
    explanation: ({ folder }) => `De map ${folder} bestaat niet, of is geen map.`,
    action: "Controleer de naam van de map.",
  },
};
