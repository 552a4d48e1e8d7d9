import { type Day, isoOf } from "../../days/day.ts";
import type { ChargeGround } from "../charges/charge-ground.ts";
import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import { floorDivide, multiply, toNumber } from "../money/exact.ts";
import type { Fraction } from "../money/fraction.ts";
import { NORM_CODES } from "../norms/norm.ts";
import { normCount, normPart } from "../norms/norm-book.ts";
import { type Advice, adviceOn } from "./advice.ts";
import type { AnswerRow, Proposal } from "./proposal.ts";
import { countVotes, type Votes } from "./votes.ts";

export interface Consent extends Omit<Votes, "yesOn"> {
  readonly proposal: string;
  /** Yeses needed; null when the norm is missing. */
  readonly needed: number | null;
  readonly reached: boolean;
  /** The day on which enough tenants had agreed; null when not, or when the days of the answers are unknown. */
  readonly reachedOn: Day | null;
  readonly noticeOn: Day | null;
  /** Last day on which a tenant who did not agree may go to court: eight weeks after the notice. */
  readonly courtUntil: Day | null;
  readonly advice: Advice;
  readonly organisation: "notNeeded" | "given" | "missing";
}

/** Yeses needed of n tenancies: the least whole number with yes × 10 ≥ 7 × n. Percentages are never rounded first. */
export function votesNeeded(entitled: number, part: Fraction): number {
  return 0 - toNumber(floorDivide(multiply(-entitled, part.numerator), part.denominator));
}

/** Whether enough tenancies agreed. Without any tenant there is nobody to agree. */
export function isReached(yes: number, entitled: number, part: Fraction): boolean {
  return entitled > 0 && multiply(yes, part.denominator) >= multiply(entitled, part.numerator);
}

/**
 * Where the consent for a proposal stands on a day (7:261 lid 2 BW, art. 5 and 5a Wohv). One vote per tenancy and no answer as
 * not agreed are readings that the law does not spell out; they are shown as assumptions.
 */
export function consentOn(
  ground: ChargeGround,
  proposal: Proposal,
  answers: readonly AnswerRow[],
  on: Day,
): Found<Consent> {
  const findings = new Findings();
  const at = (field: string) => [{ source: proposal.source, field }];
  if (proposal.writtenOn === null) findings.add("D060", "warning", at("writtenOn"), { proposal: proposal.id });
  const countedOn = proposal.writtenOn ?? on;
  const { yesOn, ...votes } = countVotes(ground.homes, proposal, answers, countedOn, findings);
  if (votes.entitled === 0) findings.add("D065", "error", at("units"), { proposal: proposal.id });

  const part = normPart(ground.norms, NORM_CODES.consentPart, countedOn, at("writtenOn"), findings);
  const needed = part ? votesNeeded(votes.entitled, part.value) : null;
  const reached = part !== null && isReached(votes.yes, votes.entitled, part.value);
  const reachedOn = reached && needed !== null ? (yesOn[Math.max(needed, 1) - 1] ?? null) : null;
  const { noticeOn } = proposal;
  if (noticeOn !== null && part && !reached) {
    findings.add("D063", "error", at("noticeOn"), { proposal: proposal.id, yes: votes.yes, needed: needed ?? 0 });
  } else if (noticeOn !== null && reachedOn !== null && noticeOn < reachedOn) {
    const facts = { proposal: proposal.id, notice: isoOf(noticeOn), reached: isoOf(reachedOn) };
    findings.add("D064", "warning", at("noticeOn"), facts);
  }
  const term =
    noticeOn === null ? null : normCount(ground.norms, NORM_CODES.courtDays, noticeOn, at("noticeOn"), findings);
  const organisation = organisationOf(proposal, findings);
  const consent: Consent = {
    proposal: proposal.id,
    ...votes,
    needed,
    reached,
    reachedOn,
    noticeOn,
    courtUntil: noticeOn !== null && term ? noticeOn + term.count : null,
    advice: adviceOn(proposal, ground.norms, on, findings),
    organisation,
  };
  return { value: consent, findings: findings.list() };
}

/** A change of policy needs the consent of the tenants' organisation beforehand; a committee has no such right. */
function organisationOf(proposal: Proposal, findings: Findings): Consent["organisation"] {
  if (!proposal.changesPolicy) return "notNeeded";
  const { organisationConsentOn: consentedOn, noticeOn } = proposal;
  if (consentedOn !== null && (noticeOn === null || consentedOn <= noticeOn)) return "given";
  const at = [{ source: proposal.source, field: "organisationConsentOn" }];
  findings.add("D067", "warning", at, { proposal: proposal.id });
  return "missing";
}
