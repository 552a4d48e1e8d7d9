import type { RecognitionFacts } from "../../problems/recognition-facts.ts";
import type { TextsFor } from "./text.ts";

export const recognitionTexts: TextsFor<RecognitionFacts> = {
  R001: {
    title: "Soort tabel onbekend",
    explanation: ({ heading }) =>
      `We konden niet bepalen wat voor tabel dit is (kop: "${heading}"). Alles uit de tabel komt op het blad Overig.`,
    action: "Kies zelf wat voor tabel dit is.",
  },
  R002: {
    title: "Kleur geteld als beurt",
    explanation: ({ count }) =>
      count === 1
        ? "Hier staat geen kruisje, maar de cel is gekleurd. We hebben dat als een beurt geteld."
        : `Hier staan geen kruisjes, maar ${count} cellen zijn gekleurd. We hebben elke gekleurde cel als een beurt geteld.`,
    action: "Kijk of dit klopt. Zet anders zelf kruisjes in de cellen waar een beurt hoort.",
  },
  R003: {
    title: "Kleur zonder uitleg",
    explanation: ({ count }) =>
      count === 1
        ? "Deze cel is leeg, maar heeft een kleur. We weten niet wat de kleur betekent en hebben geen beurt geteld."
        : `Deze ${count} cellen zijn leeg, maar hebben een kleur. We weten niet wat de kleur betekent en hebben geen beurten geteld.`,
    action:
      'Zet een kruisje in elke cel waar een beurt hoort. Of leg de kleur uit op het blad, bijvoorbeeld "groen = beurt".',
  },
  R004: {
    title: "Cijfers zijn geen beurten",
    explanation: ({ sheet }) =>
      `Op het blad "${sheet}" staan cijfers met een komma onder dagen, weken of maanden. Dat zijn geen beurten. Er staat niet bij wat ze wel zijn. De cijfers staan nu op het blad Overig.`,
    action:
      'Zijn het uren? Zet dan "uren" in de titel en zet in elke kolom een dag. Lees het bestand daarna opnieuw in.',
  },
  R005: {
    title: "Geen tabel herkend",
    explanation: ({ cells }) =>
      `In dit bestand herkennen we geen tabel. ${cells === 1 ? "De tekst uit 1 cel staat" : `De teksten uit ${cells} cellen staan`} op het blad Herkomst, en verder nergens.`,
    action: "Zet boven elke kolom een kop, zoals Taak of Adres, en lees het bestand opnieuw in.",
  },
  R006: {
    title: "Formule zonder uitkomst",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" ${hits === 1 ? "staat 1 formule waarvan" : `staan ${hits} formules waarvan`} de uitkomst niet in het bestand is bewaard. We kunnen die uitkomst niet lezen. ${hits === 1 ? "Die cel is" : "Die cellen zijn"} leeg gebleven.`,
    action: "Open het bestand in Excel, bewaar het en lees het opnieuw in.",
  },
  R007: {
    title: "Kleuren gelezen",
    explanation: ({ sheet, values }) =>
      `Op het blad "${sheet}" staat wat de kleuren betekenen: ${values.map((words) => `"${words}"`).join(", ")}. Zo hebben we de gekleurde cellen gelezen.`,
    action: "Kijk of elke kleur bij het goede werk hoort.",
  },
  R008: {
    title: "Meer kleuren zonder uitleg",
    explanation: ({ sheet, count }) =>
      `Op het blad "${sheet}" hebben de gekleurde cellen ${count} kleuren. Er staat niet bij wat elke kleur betekent. We hebben elke gekleurde cel als een beurt van dezelfde taak geteld.`,
    action:
      "Zijn het verschillende taken? Zet dan onder de tabel elke kleur met de taak erachter en lees het bestand opnieuw in.",
  },
};
