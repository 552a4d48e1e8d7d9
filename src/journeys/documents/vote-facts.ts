import type { Day } from "../../days/day.ts";
import type { Consent } from "../../domain/consent/consent.ts";
import { Findings } from "../../domain/findings.ts";
import { textOfFraction } from "../../domain/money/fraction.ts";
import { NORM_CODES } from "../../domain/norms/norm.ts";
import { type NormBook, normCount, normPart } from "../../domain/norms/norm-book.ts";
import type { VoteFacts } from "./letter-facts.ts";

/** What a letter may tell of a vote; null while the norm is missing. Of few tenants no numbers: they tell who voted what. */
export function votesOf(norms: NormBook, consent: Consent, on: Day): VoteFacts | null {
  const unheard = new Findings();
  const part = normPart(norms, NORM_CODES.consentPart, on, [], unheard);
  if (!part || consent.needed === null) return null;
  const least = normCount(norms, NORM_CODES.leastAnswers, on, [], unheard);
  const { entitled, needed, reached, yes, no, noAnswer } = consent;
  const isShown = least !== null && entitled >= least.count;
  return {
    entitled,
    needed,
    part: textOfFraction(part.value),
    reached,
    counts: isShown ? { yes, no, noAnswer } : null,
  };
}
