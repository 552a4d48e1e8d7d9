import { isoOf } from "../../../days/day.ts";
import type { Dossier, ProposalState } from "../dossier.ts";
import { dueFacts, isRunning, type Signals, type Watch } from "./signal.ts";

/** Terms of the law: time to go to court after the notice (7:261 lid 2 BW), and advice (art. 5 Wohv). */
export function consentSignals(dossier: Dossier, watch: Watch, signals: Signals): void {
  if (!isRunning(dossier, watch)) return;
  for (const state of dossier.proposals) {
    if (!state.perHome) votesSignal(state, watch, signals);
    adviceSignal(state, watch, signals);
  }
}

/** While the eight weeks run they are mentioned, the last days louder. A result without a notice binds nobody. */
function votesSignal({ consent, proposal, source }: ProposalState, { on, reminders }: Watch, signals: Signals): void {
  const { id } = proposal;
  const { noticeOn, courtUntil, reached, reachedOn } = consent;
  if (noticeOn === null) {
    if (!reached) return;
    const since = reachedOn === null ? null : isoOf(reachedOn);
    signals.add("consent", "warning", null, "T041", [{ source, field: "noticeOn" }], { proposal: id, since });
    return;
  }
  if (courtUntil === null || courtUntil < on || noticeOn > on) return;
  const severity = courtUntil - on <= reminders["SIGNAAL-TERMIJN"] ? "warning" : "info";
  const facts = { proposal: id, ...dueFacts(courtUntil, on) };
  signals.add("consent", severity, courtUntil, "T040", [{ source, field: "courtUntil" }], facts);
}

function adviceSignal({ consent, proposal, source }: ProposalState, { on, reminders }: Watch, signals: Signals): void {
  const { id } = proposal;
  const { state, until, reasonsBy } = consent.advice;
  if (state === "waiting" && until !== null) {
    const severity = until - on <= reminders["SIGNAAL-TERMIJN"] ? "warning" : "info";
    const facts = { proposal: id, ...dueFacts(until, on) };
    signals.add("advice", severity, until, "T042", [{ source, field: "adviceUntil" }], facts);
  } else if (state === "termOver" && until !== null && consent.noticeOn === null) {
    signals.add("advice", "info", until, "T043", [{ source, field: "adviceReceivedOn" }], {
      proposal: id,
      until: isoOf(until),
    });
  } else if (state === "reasonsMissing" && reasonsBy !== null) {
    const severity = reasonsBy < on ? "error" : "warning";
    const facts = { proposal: id, ...dueFacts(reasonsBy, on) };
    signals.add("advice", severity, reasonsBy, "T044", [{ source, field: "reasonsGivenOn" }], facts);
  }
}
