import type { RecognitionFacts } from "../../problems/recognition-facts.ts";
import type { TextsFor } from "./text.ts";

export const recognitionTexts: TextsFor<RecognitionFacts> = {
  R001: {
    title: "Soort tabel onbekend",
    explanation: ({ heading }) => `We konden niet bepalen wat voor tabel dit is (kop: "${heading}").`,
    action: "Kies zelf wat voor tabel dit is.",
  },
};
