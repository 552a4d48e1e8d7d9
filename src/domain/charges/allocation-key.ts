import type { Day } from "../../days/day.ts";
import type { RoundingMode } from "../money/rounding.ts";
import type { PeriodMethod } from "./period.ts";

/**
 * By what a cost is divided: equally, by floor area, by persons, by consumption, 35% equally and 65% by area (gas without a
 * meter), by a fraction of ownership, or by weights of one's own.
 */
export type KeyKind = "equal" | "area" | "persons" | "consumption" | "mixed" | "fraction" | "own";

export interface AllocationKey {
  readonly id: string;
  readonly kind: KeyKind;
  /** Must be declared; null is a problem. */
  readonly method: PeriodMethod | null;
  /** Null: the norm AFRONDING decides. */
  readonly rounding: RoundingMode | null;
  /** For fractions of ownership: the whole (10000); what no home has is not charged to anyone. Null: the sum of the weights. */
  readonly denominator: number | null;
  /**
   * False: a cost is divided over homes of its own complex only, so that one key can serve many complexes.
   * True: over every home with a row for the key (a garden that several complexes share).
   */
  readonly acrossComplexes: boolean;
  /** The complex whose homes it divides over, when it says so; absent or null: whichever complex the cost belongs to. */
  readonly complex?: string | null;
  readonly source: string;
}

/**
 * A home takes part in a key from one day to another, with a weight. A key without rows for a complex is for all its homes.
 * With rows, only the homes with a row that touches the period take part (ground-floor homes that do not use the stairs have none).
 */
export interface WeightRow {
  readonly key: string;
  readonly unit: string;
  /** m², persons, kWh, shares; null for an equal key, or by area when the unit's own floor area counts. */
  readonly weight: number | null;
  /** Null: from the start. */
  readonly from: Day | null;
  /** Last day; null: to the end. */
  readonly to: Day | null;
  readonly source: string;
}
