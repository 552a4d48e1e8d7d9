import type { AutomationFacts } from "../../problems/automation-facts.ts";
import { listed, type TextsFor } from "./text.ts";

export const automationTexts: TextsFor<AutomationFacts> = {
  A001: {
    title: "Map niet gevonden",
    explanation: ({ folder }) => `De map ${folder} bestaat niet, of is geen map.`,
    action: "Controleer de naam van de map.",
  },
  A002: {
    title: "Initiatief staat in meer werkboeken",
    explanation: ({ initiative, name, files }) =>
      `Initiatief ${initiative} (${name}) staat in ${listed(files)}. Het telt daardoor vaker mee.`,
    action: "Laat in de map alleen het werkboek staan dat u nu gebruikt.",
  },
  A003: {
    title: "Geen initiatieven",
    explanation: ({ folder }) => `In de werkboeken van de map ${folder} staan geen initiatieven.`,
    action: "Controleer de map. Met --recursive kijken we ook in de mappen die erin staan.",
  },
};
