import { type Day, isoOf } from "../../days/day.ts";
import type { Findings } from "../findings.ts";
import { NORM_CODES } from "../norms/norm.ts";
import { type NormBook, normCount } from "../norms/norm-book.ts";
import type { Proposal } from "./proposal.ts";

/** Where the advice of the committee or tenants' organisation stands. */
export interface Advice {
  readonly state: "notAsked" | "waiting" | "received" | "termOver" | "reasonsMissing";
  /** Until when they may give it: six weeks at least. */
  readonly until: Day | null;
  /** From when the landlord may go on; null while that is not known. */
  readonly mayProceedOn: Day | null;
  /** Last day to give reasons for not following an advice; null when none are asked, or when the norm is missing. */
  readonly reasonsBy: Day | null;
}

/**
 * The landlord may go on after an advice that is followed, after the term, or some days after giving reasons for not following
 * it, which must be done within a term (art. 5 Wohv). Going on before that is a problem.
 */
export function adviceOn(proposal: Proposal, norms: NormBook, on: Day, findings: Findings): Advice {
  const { adviceAskedOn: askedOn, adviceReceivedOn: receivedOn } = proposal;
  if (askedOn === null) return { state: "notAsked", until: null, mayProceedOn: null, reasonsBy: null };
  const at = [{ source: proposal.source, field: "adviceAskedOn" }];
  const term = normCount(norms, NORM_CODES.adviceDays, askedOn, at, findings);
  const until = term ? askedOn + term.count : null;
  const advice = stateOf(proposal, receivedOn, until, norms, on, findings);
  const { noticeOn } = proposal;
  if (noticeOn !== null && (advice.mayProceedOn === null || noticeOn < advice.mayProceedOn)) {
    const facts = { proposal: proposal.id, until: advice.mayProceedOn === null ? null : isoOf(advice.mayProceedOn) };
    findings.add("D066", "warning", [{ source: proposal.source, field: "noticeOn" }], facts);
  }
  return advice;
}

function stateOf(
  proposal: Proposal,
  receivedOn: Day | null,
  until: Day | null,
  norms: NormBook,
  on: Day,
  findings: Findings,
): Advice {
  if (receivedOn === null) {
    const isOver = until !== null && on > until;
    return {
      state: isOver ? "termOver" : "waiting",
      until,
      mayProceedOn: until === null ? null : until + 1,
      reasonsBy: null,
    };
  }
  if (proposal.adviceFollowed !== false) return { state: "received", until, mayProceedOn: receivedOn, reasonsBy: null };
  const given = proposal.reasonsGivenOn;
  const at = [{ source: proposal.source, field: "reasonsGivenOn" }];
  if (given === null) {
    const days = normCount(norms, NORM_CODES.adviceReasonsTerm, receivedOn, at, findings);
    return { state: "reasonsMissing", until, mayProceedOn: null, reasonsBy: days ? receivedOn + days.count : null };
  }
  const wait = normCount(norms, NORM_CODES.adviceReasonsDays, given, at, findings);
  return { state: "received", until, mayProceedOn: wait ? given + wait.count : null, reasonsBy: null };
}
