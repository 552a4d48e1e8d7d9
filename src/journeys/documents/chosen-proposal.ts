import { type Outcome, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { ProposalOutcome } from "../charges/proposal-outcome.ts";

/** The proposal that letters are about. Refused when there is none (W010), it is another's (W012), or nobody said which (W011). */
export function chosenProposal(
  proposals: readonly ProposalOutcome[],
  initiative: string,
  asked: string | null,
): Outcome<ProposalOutcome> {
  const own = proposals.filter(({ proposal }) => fold(proposal.initiative) === fold(initiative));
  if (asked !== null) {
    const found = own.find(({ proposal }) => fold(proposal.id) === fold(asked));
    if (found) return { ok: true, value: found, problems: [] };
    return { ok: false, refusal: problem("W012", "error", [], { proposal: asked, initiative }) };
  }
  const [first] = own;
  if (!first) return { ok: false, refusal: problem("W010", "error", [], { initiative }) };
  if (own.length === 1) return { ok: true, value: first, problems: [] };
  const proposalIds = own.map(({ proposal }) => proposal.id);
  return { ok: false, refusal: problem("W011", "error", [], { initiative, proposals: proposalIds }) };
}
