import type { Day } from "../../days/day.ts";
import type { At } from "../finding.ts";
import type { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import {
  add,
  floorDivide,
  greatestCommonDivisor,
  halfUpDivide,
  multiply,
  toNumber,
  type Whole,
} from "../money/exact.ts";
import { type Fraction, fraction } from "../money/fraction.ts";
import { NORM_CODES, type NormCode, type NormRow } from "../norms/norm.ts";
import { type NormBook, type NormValue, normCents, normPart } from "../norms/norm-book.ts";
import type { AdministrationKind } from "./cost-item.ts";

/** What of a statement the administration costs go over, in cents. */
export type AdministrationBases = Readonly<Record<Exclude<AdministrationKind, "none">, Cents>>;

/** The norms of a day, made ready for many statements. */
export interface AdministrationNorms {
  /** Percentages as whole numbers over one denominator. */
  readonly weights: Readonly<Record<keyof AdministrationBases, Whole>>;
  readonly denominator: Whole;
  readonly minimumCents: Cents;
  readonly maximumCents: Cents;
  readonly rows: Readonly<Record<keyof AdministrationBases | "minimum" | "maximum", NormRow>>;
}

export interface Administration {
  readonly cents: Cents;
  readonly bases: AdministrationBases;
  /** The percentages of the bases together, in cents, before rounding and limits. */
  readonly exact: Fraction;
  readonly limit: "minimum" | "maximum" | null;
  readonly norms: AdministrationNorms;
}

const PERCENTAGES = {
  heat: NORM_CODES.administrationHeat,
  heatOutsourced: NORM_CODES.administrationHeatOutsourced,
  other: NORM_CODES.administrationOther,
} as const satisfies Record<keyof AdministrationBases, NormCode>;

/** The norms for administration costs on a day. Null when one is missing; the findings say which. */
export function administrationNorms(
  book: NormBook,
  on: Day,
  asked: readonly At[],
  findings: Findings,
): AdministrationNorms | null {
  const heat = normPart(book, PERCENTAGES.heat, on, asked, findings);
  const heatOutsourced = normPart(book, PERCENTAGES.heatOutsourced, on, asked, findings);
  const other = normPart(book, PERCENTAGES.other, on, asked, findings);
  const minimum = normCents(book, NORM_CODES.administrationMinimum, on, asked, findings);
  const maximum = normCents(book, NORM_CODES.administrationMaximum, on, asked, findings);
  if (!heat || !heatOutsourced || !other || !minimum || !maximum) return null;
  const denominator = [heat, heatOutsourced, other].reduce<Whole>((common, { value }) => {
    return multiply(common, floorDivide(value.denominator, greatestCommonDivisor(common, value.denominator)));
  }, 1);
  const scaled = ({ value }: NormValue): Whole =>
    multiply(value.numerator, floorDivide(denominator, value.denominator));
  return {
    weights: { heat: scaled(heat), heatOutsourced: scaled(heatOutsourced), other: scaled(other) },
    denominator,
    minimumCents: minimum.cents,
    maximumCents: maximum.cents,
    rows: {
      heat: heat.row,
      heatOutsourced: heatOutsourced.row,
      other: other.row,
      minimum: minimum.row,
      maximum: maximum.row,
    },
  };
}

/**
 * The administration costs of one statement: percentages of its bases, rounded half up once, at least the minimum and at most
 * the maximum (policy of the Huurcommissie p. 43; cases G13, G14). Nothing when there is nothing to administer: no base above zero.
 */
export function administrationOf(bases: AdministrationBases, norms: AdministrationNorms): Administration {
  const { weights } = norms;
  const heat = add(multiply(bases.heat, weights.heat), multiply(bases.heatOutsourced, weights.heatOutsourced));
  const together = add(heat, multiply(bases.other, weights.other));
  const exact = fraction(together, norms.denominator);
  const made = (cents: Cents, limit: Administration["limit"]): Administration => ({
    cents,
    bases,
    exact,
    limit,
    norms,
  });
  if (together <= 0) return made(0, null);
  const rounded = toNumber(halfUpDivide(together, norms.denominator));
  if (rounded > norms.maximumCents) return made(norms.maximumCents, "maximum");
  // A maximum below the minimum cannot be meant; the maximum protects the tenant.
  const least = Math.min(norms.minimumCents, norms.maximumCents);
  return rounded < least ? made(least, "minimum") : made(rounded, null);
}
