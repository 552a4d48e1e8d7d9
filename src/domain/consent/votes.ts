import { type Day, isoOf } from "../../days/day.ts";
import type { Homes } from "../charges/homes.ts";
import type { Findings } from "../findings.ts";
import type { AnswerRow, Proposal } from "./proposal.ts";

export interface Votes {
  /** Tenancies with a vote. */
  readonly entitled: number;
  readonly yes: number;
  readonly no: number;
  /** No answer counts as not agreed. */
  readonly noAnswer: number;
  /** The days of the yeses, rising; yeses without a day last, as null. */
  readonly yesOn: readonly (Day | null)[];
}

/**
 * Counts one vote per tenancy on a day: the tenants to whom the service is delivered. A vacant or sold home has no tenant and no
 * vote. A home that answered differently on the same day has not agreed, and that is a problem.
 */
export function countVotes(
  homes: Homes,
  proposal: Proposal,
  answers: readonly AnswerRow[],
  on: Day,
  findings: Findings,
): Votes {
  const entitled = new Set<string>();
  for (const unit of proposal.units) {
    const index = homes.indexOf.get(unit);
    if (index === undefined) {
      findings.add("D044", "error", [{ source: proposal.source, field: "units" }], { unit });
    } else if (isRented(homes, index, on)) entitled.add(unit);
  }
  const latest = new Map<string, AnswerRow>();
  for (const row of answers) {
    if (row.proposal !== proposal.id || row.answer === "none") continue;
    if (!entitled.has(row.unit)) {
      const at = [{ source: row.source, field: "unit" }];
      findings.add("D061", "warning", at, { proposal: proposal.id, unit: row.unit, on: isoOf(on) });
      continue;
    }
    const before = latest.get(row.unit);
    if (!before || dayOfAnswer(row) > dayOfAnswer(before)) latest.set(row.unit, row);
    else if (dayOfAnswer(row) === dayOfAnswer(before) && row.answer !== before.answer) {
      const at = [before, row].map(({ source }) => ({ source, field: "answer" }));
      findings.add("D062", "error", at, { proposal: proposal.id, unit: row.unit });
      latest.set(row.unit, { ...row, answer: "no" });
    }
  }
  const given = [...latest.values()];
  const yes = given.filter(({ answer }) => answer === "yes");
  const yesOn = yes
    .map(({ answeredOn }) => answeredOn)
    .sort((one, other) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY));
  return {
    entitled: entitled.size,
    yes: yes.length,
    no: given.length - yes.length,
    noAnswer: entitled.size - given.length,
    yesOn,
  };
}

/** An answer without a day is older than one with a day. */
function dayOfAnswer({ answeredOn }: AnswerRow): number {
  return answeredOn ?? 0;
}

/** Whether a unit, by its index, has a tenant on a day. */
export function isRented(homes: Homes, unit: number, on: Day): boolean {
  for (let i = homes.firstSegment[unit] as number; i < (homes.firstSegment[unit + 1] as number); i++) {
    const segment = homes.segments[i];
    if (segment && segment.from <= on && on <= segment.to) return segment.bearer === "tenant";
  }
  return false;
}
