import type { PlanFacts } from "../../problems/plan-facts.ts";
import { dutchFigure } from "./figures.ts";
import type { TextsFor } from "./text.ts";

function namedTasks(tasks: readonly string[]): string {
  return tasks.length === 1 ? `Bij taak ${tasks.join("")}` : `Bij ${tasks.length} taken`;
}

export const planTexts: TextsFor<PlanFacts> = {
  P001: {
    title: "Bladen ontbreken",
    explanation: ({ sheets }) =>
      `In dit werkboek ${sheets.length === 1 ? "ontbreekt het blad" : "ontbreken de bladen"} ${sheets.join(" en ")}. Zonder kunnen we niets indelen.`,
    action: "Gebruik een werkboek met onze indeling. U maakt dat met de opdracht template of structure.",
  },
  P002: {
    title: "Herhaling niet te lezen",
    explanation: ({ task, text }) =>
      `Bij taak ${task} staat "${text}". We kunnen niet zeker lezen hoe vaak dat is. De taak staat niet in het rooster.`,
    action:
      'Schrijf het bijvoorbeeld als "elke 2 weken op di", "1e ma van de maand" of "14 dagen na de vorige keer". Een rij heeft één ritme en hoogstens één beurt per dag. Is het vaker op een dag, of in de zomer anders dan in de winter, maak dan twee rijen.',
  },
  P003: {
    title: "Maanden niet te lezen",
    explanation: ({ task, text }) =>
      `Bij taak ${task} staat "${text}". We kunnen niet zeker lezen welke maanden dat zijn. De taak staat niet in het rooster.`,
    action:
      'Schrijf de maanden bijvoorbeeld als "mrt t/m okt" of "apr, sep". Is het in de ene tijd van het jaar vaker dan in de andere, maak dan twee rijen.',
  },
  P004: {
    title: "Beurten passen niet bij de herhaling",
    explanation: ({ task, text, given, expected }) =>
      `Bij taak ${task} staat "${text}": dat zijn ongeveer ${dutchFigure(String(expected))} beurten per jaar. Ingevuld is ${dutchFigure(String(given))}.`,
    action: "Kijk welke van de twee klopt. Het rooster volgt de herhaling.",
  },
  P005: {
    title: "Herhaling ontbreekt",
    explanation: ({ tasks, turns }) =>
      turns === 0
        ? `${namedTasks(tasks)} staat niet hoe vaak het gebeurt. ${tasks.length === 1 ? "De taak staat" : "De taken staan"} niet in het rooster.`
        : `${namedTasks(tasks)} staat niet hoe vaak het gebeurt. ${turns === 1 ? "De beurt die" : `De ${turns} beurten die`} al in het rooster ${turns === 1 ? "staat, blijft" : "staan, blijven"}; nieuwe beurten komen er niet bij.`,
    action: "Vul Herhaling in, of Beurten per jaar.",
  },
  P006: {
    title: "Afwezigheid niet te lezen",
    explanation: ({ participant, text }) =>
      `Bij ${participant} staat "${text}". We weten niet zeker welke dagen dat zijn en delen deze deelnemer niet in.`,
    action: 'Schrijf de dagen bijvoorbeeld als "1-8-2026 t/m 21-8-2026; di".',
  },
  P007: {
    title: "Dagen zonder beurt niet te lezen",
    explanation: ({ task, text }) => `Bij taak ${task} staat "${text}". Die dagen tellen niet mee.`,
    action: 'Schrijf de dagen bijvoorbeeld als "25-12-2026 t/m 1-1-2027; zo".',
  },
  P008: {
    title: "Uren per maand ontbreken",
    explanation: ({ participants }) =>
      participants.length === 1
        ? `Bij ${participants.join("")} staat niet hoeveel uur per maand iemand wil doen. We delen deze deelnemer niet in.`
        : `Bij ${participants.length} deelnemers staat niet hoeveel uur per maand iemand wil doen. We delen deze deelnemers niet in.`,
    action: "Vul de uren per maand in.",
  },
  P009: {
    title: "Werk met risico",
    explanation: ({ task }) =>
      `Taak ${task} heeft een risico. Werk op hoogte, aan stroom of aan bomen blijft bij de corporatie en staat niet in het rooster.`,
    action: "Zet Door wie op corporatie, of Risico op nee als bewoners dit veilig kunnen doen.",
  },
  P010: {
    title: "Specialist waarin?",
    explanation: ({ task }) => `Taak ${task} is voor een specialist, maar er staat niet bij wat die moet kunnen.`,
    action: "Vul bij Moet kunnen hetzelfde woord in als bij Kan goed van de deelnemer.",
  },
  P011: {
    title: "Minuten ontbreken",
    explanation: ({ tasks }) => `${namedTasks(tasks)} staat niet hoelang een beurt duurt. De beurten blijven open.`,
    action: "Vul de minuten per beurt in.",
  },
  P012: {
    title: "Naam in het rooster onbekend",
    explanation: ({ who }) =>
      `In het rooster staat "${who}". Daar past geen deelnemer bij, of meer dan één. De beurt blijft staan; de tijd telt voor niemand mee.`,
    action: "Schrijf de naam zoals op het blad Deelnemers, of het nummer.",
  },
  P013: {
    title: "Beurten zonder dag",
    explanation: ({ turns }) =>
      `In het rooster ${turns === 1 ? "staat 1 beurt" : `staan ${turns} beurten`} zonder datum. Die blijven staan en tellen niet mee.`,
    action: "Vul een datum in als de beurt bij dit rooster hoort.",
  },
  P023: {
    title: "Jaar van een beurt onbekend",
    explanation: ({ turns, example }) =>
      `In het rooster ${turns === 1 ? "staat 1 beurt" : `staan ${turns} beurten`} met een periode zonder jaar, zoals "${example}". Die blijven staan en tellen niet mee.`,
    action: "Zet bij Periode het jaar erbij, als 2026-03 of 2026-W12. Of vul de datum in.",
  },
  P014: {
    title: "Initiatief ontbreekt",
    explanation: ({ sheet }) =>
      `In dit werkboek staan meer initiatieven, maar op het blad ${sheet} is dat niet overal ingevuld. Die rijen delen we alleen bij elkaar in.`,
    action: "Vul het initiatief in.",
  },
  P015: {
    title: "Tijd niet te lezen",
    explanation: ({ task, text }) =>
      `Bij taak ${task} staat als begintijd "${text}". In de agenda staat de beurt nu voor de hele dag.`,
    action: "Schrijf de tijd als 10:00.",
  },
  P016: {
    title: "Open beurten",
    explanation: ({ gaps, turns }) =>
      `${turns === 1 ? "Voor de enige beurt" : `Bij ${gaps} van de ${turns} beurten`} zijn niet genoeg mensen te vinden.`,
    action: "Kijk bij elke open beurt naar de reden. Vraag meer uren of mensen, of kies een andere dag.",
  },
  P017: {
    title: "Geen beurten in deze periode",
    explanation: ({ from, to }) => `Geen enkele taak heeft een beurt van ${from} tot en met ${to}.`,
    action: "Controleer Herhaling en de begindatum van de taken, of kies een andere periode.",
  },
  P018: {
    title: "Taak niet in de lijst",
    explanation: ({ entry }) => `De taak "${entry}" staat niet in de lijst met voorbeelden.`,
    action: "Kies een taak uit de lijst.",
  },
  P019: {
    title: "Beurt onbekend",
    explanation: ({ turn }) => `De beurt "${turn}" staat niet op het blad Rooster.`,
    action: "Lees het werkboek opnieuw en kies de beurt nog een keer.",
  },
  P020: {
    title: "Geen beurten voor de agenda",
    explanation: () => "Op het blad Rooster staat geen beurt met een datum.",
    action: "Maak eerst een rooster.",
  },
  P021: {
    title: "Beurten op dagen zonder werk",
    explanation: ({ turns }) =>
      `${turns === 1 ? "Eén beurt valt" : `${turns} beurten vallen`} op een feestdag of een andere dag zonder beurt. Daar is niemand voor ingedeeld.`,
    action:
      "Kies een andere dag op het blad Rooster, of laat de beurt vervallen met Gedaan: nee. Gaat het werk altijd door, zet dan op het blad Taken Ook op feestdagen op ja.",
  },
  P022: {
    title: "Herhaling en maanden passen niet",
    explanation: ({ task, text, season }) =>
      `Bij taak ${task} staat "${text}"${season === "" ? "" : ` in "${season}"`}. We weten niet zeker hoe vaak dat dan is. De taak staat niet in het rooster.`,
    action: 'Schrijf hoe vaak het is, bijvoorbeeld "2x per jaar" in "mrt, sep", of laat één maand staan.',
  },
};
