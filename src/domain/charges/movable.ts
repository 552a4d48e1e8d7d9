import type { Day } from "../../days/day.ts";
import type { At } from "../finding.ts";
import type { Findings } from "../findings.ts";
import { type Fraction, ONE, times, ZERO } from "../money/fraction.ts";
import { NORM_CODES, type NormCode, type NormRow } from "../norms/norm.ts";
import { type NormBook, type NormValue, normValue } from "../norms/norm-book.ts";
import type { MovableThing } from "./allowance-rule.ts";

interface Terms {
  readonly years: number;
  readonly rate: NormCode;
  /** Part of the price that may be charged; absent: all of it. */
  readonly value?: NormCode;
  /** Most a home pays each month; absent: no maximum. */
  readonly maximum?: NormCode;
}

const TERMS: Readonly<Record<Exclude<MovableThing, "smokeDetector">, Terms>> = {
  "5years": { years: 5, rate: NORM_CODES.movable5 },
  "10years": { years: 10, rate: NORM_CODES.movable10 },
  "15years": { years: 15, rate: NORM_CODES.movable15 },
  washingMachine: { years: 10, rate: NORM_CODES.movable10, maximum: NORM_CODES.washingMaximum },
  camera: { years: 5, rate: NORM_CODES.movable5, value: NORM_CODES.cameraValue },
  extinguisher: { years: 10, rate: NORM_CODES.movable10, value: NORM_CODES.extinguisherValue },
};

export interface MovableYear {
  /** Part of the price that this year costs. */
  readonly part: Fraction;
  /** Euros a home and month at most; null: no maximum. */
  readonly maximum: NormValue | null;
  readonly rows: readonly NormRow[];
}

/**
 * What movable things cost in a year of use (1 = the year of buying): in the first term the yearly rate of the price, in the
 * second term the same rate of what they are worth after revaluation, and nothing after that (policy of the Huurcommissie,
 * p. 31-35; cases G10, G11). Null when a norm is missing.
 */
export function movableYear(
  thing: MovableThing,
  yearOfUse: number,
  norms: NormBook,
  on: Day,
  asked: readonly At[],
  findings: Findings,
): MovableYear | null {
  if (thing === "smokeDetector") return { part: ZERO, maximum: null, rows: [] };
  const terms = TERMS[thing];
  const term = Math.ceil(yearOfUse / terms.years);
  if (term > 2) return { part: ZERO, maximum: null, rows: [] };
  const rows: NormRow[] = [];
  let part: Fraction | null = ONE;
  const codes = [
    terms.rate,
    ...(terms.value ? [terms.value] : []),
    ...(term === 2 ? [NORM_CODES.movableRevalued] : []),
  ];
  for (const code of codes) {
    const norm = normValue(norms, code, on, asked, findings);
    if (norm) rows.push(norm.row);
    part = norm && part ? times(part, norm.value) : null;
  }
  const maximum = terms.maximum ? normValue(norms, terms.maximum, on, asked, findings) : null;
  return part && (maximum || !terms.maximum) ? { part, maximum, rows } : null;
}
