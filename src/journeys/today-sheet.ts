/** The signals of a day as rows of the sheet Vandaag. */

import { isoOf } from "../days/day.ts";
import type { SignalKind } from "../domain/initiatives/signals/signal.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { RowValues } from "../schema/computed-values.ts";
import type { Today, TodaySignal } from "./today.ts";

/** How a problem is told; the texts are the caller's, so that a journey stays without words. */
export type TellProblem = (problem: Problem) => { readonly message: string; readonly action: string };

/** The words of the list on the sheet. */
export const KIND_WORDS: Readonly<Record<SignalKind, string>> = {
  step: "stap",
  gate: "fase",
  contraIndication: "tegen",
  agreement: "afspraak",
  insurance: "verzekering",
  notice: "opzeggen",
  contractRunsOn: "contract loopt door",
  evaluation: "evaluatie",
  leader: "trekker",
  guide: "begeleider",
  participant: "deelnemer",
  consent: "instemming",
  advice: "advies",
  statement: "afrekening",
  inspection: "schouw",
  resource: "middel",
  unreadable: "onleesbaar",
};

const SEVERITY_WORDS = { error: "te laat", warning: "let op", info: "ter informatie" } as const;
const PLACES_SHOWN = 3;

/** One row for each signal; without any, one row that says so: an empty sheet could also mean that nobody looked. */
export function signalRows({ on, signals, initiatives }: Today, tell: TellProblem): RowValues[] {
  if (signals.length > 0) return signals.map((signal, at) => ({ id: numberOf(at), ...rowOf(signal, tell) }));
  const nothing = initiatives === 0 ? problem("T002", "info", [], {}) : problem("T003", "info", [], { on: isoOf(on) });
  const { message, action } = tell(nothing);
  return [{ id: numberOf(0), severity: SEVERITY_WORDS.info, message, action }];
}

function rowOf({ kind, severity, initiative, name, due, problem: found }: TodaySignal, tell: TellProblem): RowValues {
  const { message, action } = tell(found);
  return {
    severity: SEVERITY_WORDS[severity],
    due,
    kind: KIND_WORDS[kind],
    initiative,
    name: name === "" ? null : name,
    message,
    action,
    place: placeText(found),
  };
}

/** "Stappen!H12", as people type it in the name box. */
function placeText({ places }: Problem): string {
  const shown = places.slice(0, PLACES_SHOWN).map(({ sheet, cell }) => (cell === "" ? sheet : `${sheet}!${cell}`));
  const rest = places.length - shown.length;
  return [...shown, ...(rest > 0 ? [`en nog ${rest}`] : [])].join(", ");
}

function numberOf(at: number): string {
  return `SG-${String(at + 1).padStart(4, "0")}`;
}
