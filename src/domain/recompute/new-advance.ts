import { addMonths, type Day, partsOf } from "../../days/day.ts";
import type { Cents } from "../money/cents.ts";
import { halfUpDivide, multiply, toNumber } from "../money/exact.ts";

/** A yearly charge per month, rounded half up to cents. */
export function perMonth(yearCents: Cents): Cents {
  return toNumber(halfUpDivide(yearCents, 12));
}

/** The advance for a yearly charge: a twelfth, rounded half up to the step (norm VOORSCHOT-AFRONDING). */
export function advanceFor(yearCents: Cents, stepCents: Cents): Cents {
  return stepCents * toNumber(halfUpDivide(yearCents, multiply(12, stepCents)));
}

export interface AdvanceStart {
  /** The tenants are bound from the notice that 70% agreed; advances change on the first of a month. */
  readonly earliestOn: Day;
  /** The same after the time in which a tenant may go to court, when nobody did. */
  readonly certainOn: Day;
}

/**
 * From when a new advance may be asked: after the written notice that 70% agreed (7:261 lid 2 BW), and not before the costs
 * really change.
 */
export function advanceStart(noticeOn: Day, courtUntil: Day, savingFrom: Day): AdvanceStart {
  return {
    earliestOn: firstOfMonth(Math.max(noticeOn + 1, savingFrom)),
    certainOn: firstOfMonth(Math.max(courtUntil + 1, savingFrom)),
  };
}

/** The day itself when it is the first of a month, otherwise the first of the next. */
function firstOfMonth(day: Day): Day {
  const { date } = partsOf(day);
  return date === 1 ? day : addMonths(day - date + 1, 1);
}
