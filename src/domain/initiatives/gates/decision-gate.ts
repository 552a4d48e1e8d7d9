import { type Day, isoOf } from "../../../days/day.ts";
import type { Findings } from "../../findings.ts";
import type { Dossier, ProposalState } from "../dossier.ts";
import type { GateRule } from "./rule.ts";
import { lookAtTests } from "./tested.ts";

/**
 * The decision stands in the log, and where a joint service changes the tenants agreed: 70% of them (7:261 lid 2 BW), with the
 * advice of the committee dealt with (art. 5 Wohv) and, when policy changes, the consent of the tenants' organisation (art. 5a).
 */
export const decisionGate: GateRule = (dossier, on, lacks) => {
  const { proposals, places } = dossier;
  if (!wasDecided(dossier, on)) lacks.add("I050", "error", [{ source: places.log, field: "" }], {});
  if (proposals.length === 0 && changesServices(dossier)) {
    lacks.add("I051", "error", [{ source: places.proposals, field: "" }], {});
  }
  for (const state of proposals) {
    if (!state.perHome) lookAtVotes(state, on, lacks);
    lookAtAdvice(state, lacks);
  }
  lookAtTests(dossier, lacks);
};

/** Whether the log has a decision from the phase that is going on. */
export function wasDecided({ initiative, log }: Dossier, on: Day): boolean {
  const since = initiative.phaseSince;
  return log.some((row) => {
    if (row.kind !== "besluit" || row.on === null || row.what === null) return false;
    return row.on <= on && (since === null || row.on >= since);
  });
}

/** Whether something that tenants pay for is replaced; watching over a supplier replaces nothing. */
export function changesServices({ handovers, contracts }: Dossier): boolean {
  return handovers.length > 0 || contracts.some(({ isReplaced }) => isReplaced);
}

function lookAtVotes({ consent, proposal, source }: ProposalState, on: Day, lacks: Findings): void {
  const at = (field: string) => [{ source, field }];
  const { id } = proposal;
  if (!consent.reached) {
    lacks.add("I052", "error", at("outcome"), { proposal: id, yes: consent.yes, needed: consent.needed });
  } else if (consent.noticeOn === null || consent.noticeOn > on) {
    lacks.add("I053", "error", at("noticeOn"), { proposal: id });
  } else if (consent.courtUntil !== null && on <= consent.courtUntil) {
    lacks.add("I054", "warning", at("courtUntil"), { proposal: id, until: isoOf(consent.courtUntil) });
  }
}

function lookAtAdvice({ consent, proposal, source }: ProposalState, lacks: Findings): void {
  const { id } = proposal;
  const { state } = consent.advice;
  if (state === "waiting" || state === "reasonsMissing") {
    lacks.add("I055", "error", [{ source, field: "adviceReceivedOn" }], { proposal: id, state });
  }
  if (consent.organisation === "missing") {
    lacks.add("I056", "error", [{ source, field: "organisationConsentOn" }], { proposal: id });
  }
}
