import { isoOf } from "../../days/day.ts";
import { NORM_CODES } from "../../domain/norms/norm.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { ProposalOutcome } from "../charges/proposal-outcome.ts";
import type { ReadProposal } from "../charges/read-consent.ts";
import type { LetterKind } from "./letter-facts.ts";

/**
 * Why a letter cannot be written. A proposal can always be made. A result needs a vote (W013) and the norm (W026), and is none
 * where each home decides for itself (W014), nor on a day before enough tenants had agreed (W034). While not every paying tenant was asked, nobody knows it (D068). A change
 * binds nobody before the notice that enough tenants agreed (W015).
 */
export function refusalOf(
  kind: LetterKind,
  proposal: ReadProposal,
  { consent, notAsked }: Pick<ProposalOutcome, "consent" | "notAsked">,
  placeOf: (key: string) => Place | null,
): Problem | null {
  if (kind === "proposal") return null;
  const { id } = proposal;
  const at = (key: string) => [placeOf(key)].filter((place) => place !== null);
  if (proposal.units.length === 0) return problem("W013", "error", at("id"), { proposal: id });
  if (proposal.perHome) {
    if (kind === "outcome") return problem("W014", "error", at("serviceKind"), { proposal: id });
    return consent.yes === 0 ? problem("W015", "error", at("yes"), { proposal: id, why: "nobodyAgreed" }) : null;
  }
  if (notAsked > 0) return problem("D068", "error", at("group"), { proposal: id, notAsked });
  if (consent.needed === null) return problem("W026", "error", [], { norm: NORM_CODES.consentPart });
  if (kind === "outcome") {
    const { noticeOn, reachedOn } = consent;
    if (noticeOn === null || reachedOn === null || noticeOn >= reachedOn) return null;
    const facts = { proposal: id, on: isoOf(noticeOn), reached: isoOf(reachedOn) };
    return problem("W034", "error", at("noticeOn"), facts);
  }
  if (!consent.reached) return problem("W015", "error", at("outcome"), { proposal: id, why: "notReached" });
  return consent.noticeOn === null
    ? problem("W015", "error", at("noticeOn"), { proposal: id, why: "notNotified" })
    : null;
}
