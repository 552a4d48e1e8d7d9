import type { FileFacts } from "../../problems/file-facts.ts";
import type { TextsFor } from "./text.ts";

export const fileTexts: TextsFor<FileFacts> = {
  F001: {
    title: "Bestand niet gevonden",
    explanation: ({ file }) => `Het bestand "${file}" bestaat niet.`,
    action: "Controleer de naam en de map.",
  },
};
