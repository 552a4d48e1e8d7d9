import { addMonths } from "../../../days/day.ts";
import { type Dossier, isStepDone } from "../dossier.ts";
import { gateOf } from "../gate.ts";
import { isFrom } from "../phase.ts";
import { termOf } from "../reminders.ts";
import { dueFacts, isRunning, type Signals, severityOf, type Watch } from "./signal.ts";

/** Steps, phases that last too long, what speaks against going on, and the evaluation. */
export function processSignals(dossier: Dossier, watch: Watch, signals: Signals): void {
  if (!isRunning(dossier, watch)) return;
  for (const step of dossier.steps) {
    const { name, dueOn, source } = step;
    if (dueOn === null || isStepDone(step)) continue;
    const severity = severityOf(dueOn, watch.on, watch.reminders["SIGNAAL-STAP"]);
    const facts = { step: name ?? "", ...dueFacts(dueOn, watch.on) };
    signals.add("step", severity, dueOn, "T010", [{ source, field: "dueOn" }], facts);
  }
  gateSignal(dossier, watch, signals);
  contraIndications(dossier, signals);
  evaluationSignal(dossier, watch, signals);
}

/** A phase has a term; when it is over the gate has been open too long. */
function gateSignal(dossier: Dossier, { on, reminders }: Watch, signals: Signals): void {
  const { phase, phaseSince, source } = dossier.initiative;
  const term = phase === null ? null : termOf(phase, reminders);
  if (phase === null || phaseSince === null || term === null) return;
  const due = phaseSince + term;
  if (due >= on) return;
  const { blocking } = gateOf(phase, dossier, on);
  const facts = { phase, term, missing: blocking.length, ...dueFacts(due, on) };
  signals.add("gate", "error", due, "T011", [{ source, field: "phaseSince" }], facts);
}

/** From the decision on they were tested: one that says yes then, or later, must not be overlooked. */
function contraIndications({ initiative, tests }: Dossier, signals: Signals): void {
  if (!isFrom(initiative.phase, "besluit") || initiative.phase === "stoppen") return;
  for (const { kind, answer, topic, question, source } of tests) {
    if (kind !== "contra-indicatie" || answer !== "ja") continue;
    const facts = { about: topic ?? question ?? "" };
    signals.add("contraIndication", "warning", null, "T012", [{ source, field: "answer" }], facts);
  }
}

/** While residents work: the evaluation that was planned, or the first one that should have been. */
function evaluationSignal({ initiative }: Dossier, { on, reminders }: Watch, signals: Signals): void {
  const { phase, phaseSince, startsOn, evaluationOn, source } = initiative;
  if (phase !== "uitvoering") return;
  const at = [{ source, field: "evaluationOn" }];
  if (evaluationOn !== null) {
    const severity = severityOf(evaluationOn, on, reminders["SIGNAAL-EVALUATIE"]);
    signals.add("evaluation", severity, evaluationOn, "T013", at, dueFacts(evaluationOn, on));
    return;
  }
  const since = startsOn ?? phaseSince;
  if (since === null) {
    signals.add("evaluation", "warning", null, "T016", at, {});
    return;
  }
  const due = addMonths(since, reminders["EVALUATIE-MAANDEN"]);
  const severity = due < on ? "error" : "warning";
  signals.add("evaluation", severity, due, "T014", at, dueFacts(due, on));
}
