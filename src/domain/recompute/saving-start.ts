import { addMonths, type Day, isoOf } from "../../days/day.ts";
import { isDay, MONTH, monthParts } from "../charges/period.ts";
import type { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import { type Fraction, fraction, fractionOf, halfUpOf, times, wholeFraction } from "../money/fraction.ts";
import type { Contract, Handover } from "./handover.ts";

/** A time in which residents already work while the contract is still being paid. */
export interface DoublePayment {
  readonly handover: string;
  readonly contract: string;
  readonly from: Day;
  readonly to: Day;
  readonly cents: Cents;
}

/** A handover of which the facts are clear. */
export interface Saving {
  readonly handover: Handover;
  readonly part: Fraction;
  /** Ids of the items of the year of which the part falls away. */
  readonly replaces: readonly string[];
  /** First day on which the costs really fall away. */
  readonly from: Day;
  readonly doublePayment: DoublePayment | null;
}

/**
 * When a handover starts to save: costs follow the contract, so not before the contract has ended. A contract that ends later
 * than the residents start means paying twice; one without an end needs notice. Null when the handover itself is unclear.
 */
export function savingOf(
  handover: Handover,
  replaces: readonly string[],
  contracts: ReadonlyMap<string, Contract>,
  findings: Findings,
): Saving | null {
  const part = handover.part > 0 && handover.part <= 1 ? fractionOf(handover.part) : null;
  if (!part) findings.add("D051", "error", [{ source: handover.source, field: "part" }], { handover: handover.id });
  if (!isDay(handover.from)) {
    findings.add("D014", "error", [{ source: handover.source, field: "from" }], { row: handover.id });
  }
  if (!part || !isDay(handover.from)) return null;
  const plain = { handover, part, replaces, from: handover.from, doublePayment: null };
  if (handover.contract === null) return plain;
  const contract = contracts.get(handover.contract);
  if (!contract) {
    const at = [{ source: handover.source, field: "contract" }];
    findings.add("D054", "error", at, { handover: handover.id, contract: handover.contract });
    return null;
  }
  if (contract.to === null) {
    mentionNotice(handover, contract, findings);
    return plain;
  }
  if (!isDay(contract.to)) {
    findings.add("D014", "error", [{ source: contract.source, field: "to" }], { row: contract.id });
    return null;
  }
  if (contract.to < handover.from) return plain;
  const doublePayment = paidTwice(handover, part, contract, contract.to);
  findings.add(
    "D055",
    "warning",
    [
      { source: handover.source, field: "from" },
      { source: contract.source, field: "to" },
    ],
    { handover: handover.id, contract: contract.id, from: isoOf(handover.from), to: isoOf(contract.to) },
  );
  return { handover, part, replaces, from: contract.to + 1, doublePayment };
}

function paidTwice(handover: Handover, part: Fraction, contract: Contract, to: Day): DoublePayment {
  const period = { from: handover.from, to };
  const years = fraction(monthParts(period), 12 * MONTH);
  const cents = halfUpOf(times(times(wholeFraction(contract.yearCents), part), years));
  return { handover: handover.id, contract: contract.id, ...period, cents };
}

/** Notice must be given so long before the residents start that the contract ends the day before. */
function mentionNotice(handover: Handover, contract: Contract, findings: Findings): void {
  const { noticeMonths } = contract;
  const on = noticeMonths === null ? null : addMonths(handover.from - 1, -noticeMonths);
  findings.add("D056", "warning", [{ source: contract.source, field: "to" }], {
    contract: contract.id,
    noticeOn: on === null ? null : isoOf(on),
  });
}
