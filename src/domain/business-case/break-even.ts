import type { Cents } from "../money/cents.ts";
import { floorDivide, multiply, subtract, toNumber } from "../money/exact.ts";
import {
  compare,
  type Fraction,
  fraction,
  fractionOf,
  lesser,
  minus,
  times,
  wholeFraction,
  ZERO,
} from "../money/fraction.ts";

export interface BreakEvenInput {
  /** Costs a year that do not depend on the number of residents: guidance, insurance. */
  readonly fixedCents: Cents;
  /** What an hour of work by a resident saves on the contract. */
  readonly savingPerHourCents: Cents;
  /** Hours that an active resident works a year. */
  readonly hoursPerResident: number;
  /** Costs a year for each active resident: materials, course. */
  readonly perResidentCents: Cents;
  /** Hours of work a year that there are; more hands save nothing more. */
  readonly hoursOfWork: number;
}

/**
 * The fewest active residents with whom the initiative earns back what it costs in a year; null when no number does, or when an
 * input is not a usable number.
 */
export function breakEvenResidents(input: BreakEvenInput): number | null {
  const hours = positive(input.hoursPerResident);
  const work = positive(input.hoursOfWork);
  const amounts = [input.fixedCents, input.savingPerHourCents, input.perResidentCents];
  if (!hours || !work || !amounts.every((cents) => Number.isSafeInteger(cents) && cents >= 0)) return null;
  if (input.fixedCents === 0) return 0;
  const perHour = wholeFraction(input.savingPerHourCents);
  const perResident = wholeFraction(input.perResidentCents);
  const margin = minus(times(hours, perHour), perResident);
  if (compare(margin, ZERO) <= 0) return null;
  const residents = ceilingOf(fraction(multiply(input.fixedCents, margin.denominator), margin.numerator));
  const worked = lesser(times(hours, wholeFraction(residents)), work);
  const net = minus(times(worked, perHour), times(perResident, wholeFraction(residents)));
  return compare(net, wholeFraction(input.fixedCents)) >= 0 ? residents : null;
}

function positive(value: number): Fraction | null {
  return value > 0 ? fractionOf(value) : null;
}

function ceilingOf({ numerator, denominator }: Fraction): number {
  return 0 - toNumber(floorDivide(subtract(0, numerator), denominator));
}
