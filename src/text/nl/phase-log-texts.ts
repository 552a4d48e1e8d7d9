/** The sentence that the log gets when an initiative goes to another phase. */

import type { Problem } from "../../problems/problem.ts";
import { textOf } from "./problem-texts.ts";
import { listed } from "./text.ts";

/** As the journey gives it; told by its form, for the texts build on nothing but problems. */
interface PhaseEvent {
  readonly move: "begin" | "next" | "continue" | "back" | "stop" | "close";
  readonly from: string | null;
  readonly to: string;
  readonly missing: readonly Problem[];
  readonly motivation: string;
}

/** "Fase afspraken afgerond, begonnen met uitvoering. Nog niet in orde: geen verzekering. Reden: …" */
export function phaseLogText(event: PhaseEvent): string {
  const titles = [...new Set(event.missing.map((problem) => lowered(textOf(problem).title)))];
  const missing = titles.length === 0 ? "" : ` Nog niet in orde: ${listed(titles)}.`;
  const motivation = event.motivation === "" ? "" : ` Reden: ${ended(event.motivation)}`;
  return `${moveText(event)}${missing}${motivation}`;
}

function moveText({ move, from, to }: PhaseEvent): string {
  switch (move) {
    case "begin":
      return `Begonnen met de fase ${to}.`;
    case "next":
      return `Fase ${from} afgerond, begonnen met ${to}.`;
    case "continue":
      return "Na de evaluatie gaat de groep door met het werk.";
    case "back":
      return `Terug van ${from} naar ${to}.`;
    case "stop":
      return `Vanuit de fase ${from} wordt gestopt.`;
    case "close":
      return "Het initiatief is beëindigd.";
  }
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
