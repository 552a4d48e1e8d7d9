/** Where the proposals to the tenants stand, and from when a new advance may be asked. */

import type { Day } from "../../days/day.ts";
import { type Allocation, eachHome } from "../../domain/charges/allocation.ts";
import { type Consent, consentOn } from "../../domain/consent/consent.ts";
import { isRented } from "../../domain/consent/votes.ts";
import type { Found } from "../../domain/finding.ts";
import { Findings } from "../../domain/findings.ts";
import { type AdvanceStart, advanceStart } from "../../domain/recompute/new-advance.ts";
import type { Recomputation } from "../../domain/recompute/recompute.ts";
import type { Saving } from "../../domain/recompute/saving-start.ts";
import type { ChargesBook } from "./read-charges.ts";
import type { ReadProposal } from "./read-consent.ts";

export interface ProposalOutcome {
  readonly proposal: ReadProposal;
  /** For a service per home the numbers are there, but only who agreed is bound. */
  readonly consent: Consent;
  /** Let homes that pay for what changes and were not asked: with them the 70% may not have been reached. */
  readonly notAsked: number;
  /** Null while the tenants are not bound yet or were not all asked, or for a service per home. */
  readonly advance: AdvanceStart | null;
}

/**
 * The proposals on a day. A saving of the same initiative says from when costs really fall, and whose charge changes: 70% of those
 * tenants must agree (7:261 lid 2 BW), also of the ones without a row on Draagvlak (D068).
 */
export function outcomesOf(
  { ground, proposals, answers }: ChargesBook,
  { savings, allocations }: Pick<Recomputation, "savings" | "allocations">,
  today: Day,
): Found<readonly ProposalOutcome[]> {
  const findings = new Findings();
  const value = proposals.map((proposal): ProposalOutcome => {
    const { value: consent, findings: found } = consentOn(ground, proposal, answers, today);
    // Too few yeses is no fault where each home decides for itself.
    findings.addAll(found.filter(({ code }) => !proposal.perHome || (code !== "D063" && code !== "D064")));
    const own = savings.filter(({ handover }) => handover.initiative === proposal.initiative);
    const asked = new Set(
      proposals.flatMap(({ initiative, units }) => (initiative === proposal.initiative ? units : [])),
    );
    const on = proposal.writtenOn ?? today;
    const notAsked =
      proposal.perHome || asked.size === 0
        ? 0
        : payersOf(own, allocations.old, on).filter((id) => !asked.has(id)).length;
    if (notAsked > 0) {
      findings.add("D068", "error", [{ source: proposal.source, field: "units" }], { proposal: proposal.id, notAsked });
    }
    const advance = notAsked > 0 ? null : advanceFrom(proposal, consent, own);
    return { proposal, consent, notAsked, advance };
  });
  return { value, findings: findings.list() };
}

/** The let homes that have a share in something of every saving, whatever of it they pay. */
function payersOf(savings: readonly Saving[], old: Allocation, on: Day): readonly string[] {
  const { homes } = old.ground;
  const counts = new Map<number, number>();
  for (const { replaces } of savings) {
    const payers = new Set<number>();
    for (const allocated of old.items)
      if (replaces.includes(allocated.item.id)) eachHome(allocated, (home) => payers.add(home));
    for (const home of payers) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  return [...counts].flatMap(([home, count]) =>
    count === savings.length && isRented(homes, home, on) ? [homes.units[home]?.id ?? ""] : [],
  );
}

function advanceFrom(proposal: ReadProposal, consent: Consent, own: readonly Saving[]): AdvanceStart | null {
  const { noticeOn, courtUntil, reached } = consent;
  if (proposal.perHome || noticeOn === null || courtUntil === null || !reached) return null;
  const from = Math.min(...own.map((saving) => saving.from));
  return advanceStart(noticeOn, courtUntil, Number.isFinite(from) ? from : noticeOn);
}
