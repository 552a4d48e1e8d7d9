/** Where the proposals to the tenants stand, and from when a new advance may be asked. */

import type { Day } from "../../days/day.ts";
import { type Consent, consentOn } from "../../domain/consent/consent.ts";
import type { Found } from "../../domain/finding.ts";
import { Findings } from "../../domain/findings.ts";
import { type AdvanceStart, advanceStart } from "../../domain/recompute/new-advance.ts";
import type { Saving } from "../../domain/recompute/saving-start.ts";
import type { ChargesBook } from "./read-charges.ts";
import type { ReadProposal } from "./read-consent.ts";

export interface ProposalOutcome {
  readonly proposal: ReadProposal;
  /** For a service per home the numbers are there, but only who agreed is bound. */
  readonly consent: Consent;
  /** Null while the tenants are not bound yet, or for a service per home. */
  readonly advance: AdvanceStart | null;
}

/** The proposals on a day. A saving of the same initiative says from when costs really fall. */
export function outcomesOf(
  { ground, proposals, answers }: ChargesBook,
  savings: readonly Saving[],
  today: Day,
): Found<readonly ProposalOutcome[]> {
  const findings = new Findings();
  const value = proposals.map((proposal): ProposalOutcome => {
    const { value: consent, findings: found } = consentOn(ground, proposal, answers, today);
    // Too few yeses is no fault where each home decides for itself.
    findings.addAll(found.filter(({ code }) => !proposal.perHome || (code !== "D063" && code !== "D064")));
    return { proposal, consent, advance: advanceFrom(proposal, consent, savings) };
  });
  return { value, findings: findings.list() };
}

function advanceFrom(proposal: ReadProposal, consent: Consent, savings: readonly Saving[]): AdvanceStart | null {
  const { noticeOn, courtUntil, reached } = consent;
  if (proposal.perHome || noticeOn === null || courtUntil === null || !reached) return null;
  const own = savings.filter(({ handover }) => handover.initiative === proposal.initiative);
  const from = Math.min(...own.map((saving) => saving.from));
  return advanceStart(noticeOn, courtUntil, Number.isFinite(from) ? from : noticeOn);
}
