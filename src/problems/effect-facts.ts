/** E: indicators and measurements of effects. */
export interface EffectFacts {
  /** A target without a baseline to come from. */
  E001: { indicator: string; subject: string };
  /** A value outside the scale of its indicator; null is no limit on that side. */
  E002: { indicator: string; value: string; low: string | null; high: string | null };
  /** A measurement of an indicator that is not on Indicatoren. */
  E003: { indicator: string };
  /** A follow-up before the baseline. */
  E004: { indicator: string; subject: string };
  /** Nobody said whether it is a baseline, a target or a follow-up. */
  E005: Record<never, never>;
  /** A follow-up of which the day is not known. */
  E006: Record<never, never>;
  /** A survey without the number of answers. */
  E007: Record<never, never>;
  /** Nobody said whether higher or lower is better. */
  E008: { indicator: string };
  /** A level that is not on the scale. */
  E009: { indicator: string; level: string };
  /** Two baselines on different days. */
  E010: { indicator: string; subject: string };
  /** Outcomes over too few answers are not shown. */
  E011: { hits: number };
  /** Outcomes from which one over too few answers would follow are not shown. */
  E012: { hits: number };
  /** Two numbers for the same indicator and place on one day. */
  E013: { indicator: string };
  /** More complexes were measured; which one to compare with is not said. */
  E014: { initiative: string; indicator: string };
  /** The complex to compare with was measured on another day. */
  E015: { indicator: string; complex: string };
  /** The complex to compare with has an initiative of its own. */
  E016: { initiative: string; complex: string };
  /** A number on a scale of levels, or a level on a scale of numbers. */
  E017: { indicator: string; expected: "number" | "level" };
  /** A measurement that belongs to no initiative and no complex. */
  E018: Record<never, never>;
  /** An indicator that is there already is not added again. */
  E019: { indicators: string };
  /** The charts of the Dashboard could not be made; the sheet stands there without. */
  E020: { sheet: string };
  /** A measurement names an initiative and another complex than the one that is from. */
  E021: { initiative: string; own: string; complex: string };
}
