import type { EffectFacts } from "../../problems/effect-facts.ts";
import { dutchFigure } from "./figures.ts";
import type { TextsFor } from "./text.ts";

export const effectTexts: TextsFor<EffectFacts> = {
  E001: {
    title: "Streefwaarde zonder nulmeting",
    explanation: ({ indicator, subject }) =>
      `Bij ${subject} staat een streefwaarde voor "${indicator}", maar geen nulmeting. Dan is niet te zien hoe ver u bent.`,
    action: "Vul de stand van vóór de start in als nulmeting.",
  },
  E002: {
    title: "Waarde past niet op de schaal",
    explanation: ({ indicator, value, low, high }) =>
      `Bij "${indicator}" staat ${dutchFigure(value)}. De schaal loopt ${limits(low, high)}.`,
    action: "Kijk de waarde na. Een percentage typt u met het teken %, dus 85%.",
  },
  E003: {
    title: "Indicator onbekend",
    explanation: ({ indicator }) => `"${indicator}" staat niet op het blad Indicatoren.`,
    action: "Kies een indicator uit de lijst, of voeg hem toe op het blad Indicatoren.",
  },
  E004: {
    title: "Vervolgmeting voor de nulmeting",
    explanation: ({ indicator, subject }) =>
      `Bij ${subject} ligt een vervolgmeting van "${indicator}" voor de nulmeting. Die telt niet mee.`,
    action: "Kijk de datums na, of maak van de oudste meting de nulmeting.",
  },
  E005: {
    title: "Soort meting ontbreekt",
    explanation: () => "Bij deze meting staat niet of het een nulmeting, een streefwaarde of een vervolgmeting is.",
    action: "Kies het moment uit de lijst.",
  },
  E006: {
    title: "Datum ontbreekt",
    explanation: () => "Van deze meting is de dag of de periode niet bekend. Daarom telt hij niet mee.",
    action: "Vul de datum in, of een periode als 2026-Q1.",
  },
  E007: {
    title: "Aantal antwoorden ontbreekt",
    explanation: () =>
      "Van deze enquête is niet bekend hoeveel mensen antwoord gaven. Daarom tonen we de uitkomst niet.",
    action: "Vul het aantal antwoorden in.",
  },
  E008: {
    title: "Richting ontbreekt",
    explanation: ({ indicator }) =>
      `Bij "${indicator}" staat niet of hoger of lager beter is. Dan is niet te zeggen of het beter werd.`,
    action: "Kies de richting op het blad Indicatoren.",
  },
  E009: {
    title: "Niveau onbekend",
    explanation: ({ indicator, level }) => `Bij "${indicator}" staat "${level}". Een niveau is A+, A, B, C of D.`,
    action: "Typ een van deze vijf niveaus.",
  },
  E010: {
    title: "Twee nulmetingen",
    explanation: ({ indicator, subject }) =>
      `Bij ${subject} staan nulmetingen van "${indicator}" op verschillende dagen. Dan is niet duidelijk waarmee u vergelijkt.`,
    action: "Laat één nulmeting staan en maak van de andere een vervolgmeting.",
  },
  E011: {
    title: "Te weinig antwoorden",
    explanation: ({ hits }) =>
      `${hits === 1 ? "Eén uitkomst rust" : `${hits} uitkomsten rusten`} op te weinig antwoorden en ${hits === 1 ? "wordt" : "worden"} niet getoond.`,
    action: "Vraag meer mensen, of neem groepen samen.",
  },
  E012: {
    title: "Een kleine groep is uit te rekenen",
    explanation: ({ hits }) =>
      `${hits === 1 ? "Eén uitkomst wordt" : `${hits} uitkomsten worden`} niet getoond. Samen met het totaal is daarmee uit te rekenen wat een te kleine groep zei.`,
    action: "Het totaal blijft staan. Neem kleine groepen samen om ook de delen te zien.",
  },
  E013: {
    title: "Twee waarden op dezelfde dag",
    explanation: ({ indicator }) =>
      `Voor "${indicator}" staan op dezelfde dag en plek twee waarden. Welke geldt, is niet te zien.`,
    action: "Laat één waarde staan, of vul bij elke waarde de plek in.",
  },
  E014: {
    title: "Kies het vergelijkingscomplex",
    explanation: ({ initiative, indicator }) =>
      `"${indicator}" is in meer complexen gemeten. Met welk complex u ${initiative} vergelijkt, is niet ingevuld.`,
    action: "Kies het vergelijkingscomplex op het blad Initiatieven.",
  },
  E015: {
    title: "Vergelijking op een ander moment",
    explanation: ({ indicator, complex }) =>
      `In complex ${complex} is "${indicator}" meer dan drie maanden eerder of later gemeten.`,
    action: "Lees de vergelijking met die kanttekening, of meet op hetzelfde moment.",
  },
  E016: {
    title: "Vergelijkingscomplex heeft zelf een initiatief",
    explanation: ({ initiative, complex }) =>
      `${initiative} wordt vergeleken met complex ${complex}, maar daar loopt ook een initiatief.`,
    action: "Kies een complex waar niets verandert.",
  },
  E017: {
    title: "Past niet bij de schaal",
    explanation: ({ indicator, expected }) =>
      expected === "level"
        ? `"${indicator}" wordt gemeten in niveaus, maar hier staat een getal.`
        : `"${indicator}" wordt gemeten in getallen, maar hier staat geen getal.`,
    action: "Vul de andere kolom in, of kies een andere schaal op het blad Indicatoren.",
  },
  E018: {
    title: "Meting hoort nergens bij",
    explanation: () => "Bij deze meting staat geen initiatief en geen complex.",
    action: "Kies het initiatief of het complex.",
  },
  E019: {
    title: "Indicator is er al",
    explanation: ({ indicators }) => `Deze indicatoren staan al op het blad: ${indicators}.`,
    action: "U hoeft niets te doen.",
  },
  E021: {
    title: "Meting in een ander complex",
    explanation: ({ initiative, own, complex }) =>
      `Bij deze meting staat ${initiative}, dat hoort bij complex ${own}, en ook complex ${complex}. De meting telt voor complex ${complex} en niet voor ${initiative}.`,
    action: "Klopt dat, maak dan het initiatief leeg. Anders kiest u het complex van het initiatief.",
  },
  E020: {
    title: "Grafieken zijn niet gemaakt",
    explanation: ({ sheet }) => `Op het blad "${sheet}" konden we de grafieken niet maken. De cijfers staan er wel.`,
    action: "Maak een nieuw werkboek: daar zitten de grafieken in.",
  },
};

function limits(low: string | null, high: string | null): string {
  if (low === null) return `tot en met ${dutchFigure(high ?? "")}`;
  return high === null ? `vanaf ${dutchFigure(low)}` : `van ${dutchFigure(low)} tot en met ${dutchFigure(high)}`;
}
