/** What the pane shows of effects: plain data that can be sent from a worker. Days are serial numbers; a part 0.85 is 85%. */

import type { Day } from "../../days/day.ts";
import type { Change, Outcome } from "../../domain/effects/change.ts";
import type { Hiding } from "../../domain/effects/disclosure.ts";
import type { UnknownBecause } from "../../domain/effects/effect-line.ts";
import type { Scale } from "../../domain/effects/measurement.ts";
import type { Place } from "../../problems/problem.ts";

export type Outcomes = Readonly<Record<Outcome, number>>;

export interface EffectsView {
  /** The five effect groups in the order of the list; a sixth with null for indicators without one. */
  readonly groups: readonly EffectGroupView[];
  /** Of the initiatives that are shown. */
  readonly outcomes: Outcomes;
  /** To choose from. */
  readonly initiatives: readonly { readonly id: string; readonly name: string }[];
}

export interface EffectGroupView {
  readonly effectGroup: string | null;
  readonly outcomes: Outcomes;
  /** Those that were measured first. */
  readonly indicators: readonly IndicatorView[];
}

export interface IndicatorView {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Null when nobody chose one: then what was filled in decides. */
  readonly scale: Scale | null;
  readonly forWhom: string | null;
  readonly better: "higher" | "lower" | null;
  readonly sourceKind: string | null;
  readonly place: Place | null;
  /** Per initiative, and per place in it where it was measured apart; empty when nothing was measured. */
  readonly lines: readonly LineView[];
}

export interface LineView {
  readonly initiative: string;
  readonly initiativeName: string;
  /** Null is the whole. */
  readonly location: string | null;
  readonly baseline: PointView | null;
  readonly now: PointView | null;
  readonly target: PointView | null;
  readonly isTargetReached: boolean | null;
  readonly change: Change | null;
  readonly outcome: Outcome;
  /** Why the outcome is unknown. */
  readonly unknownBecause: UnknownBecause | null;
  readonly comparisons: readonly ComparisonView[];
  readonly chart: EffectChart;
}

export interface PointView {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly value: number | null;
  /** Of a scale of levels. */
  readonly lowest: string | null;
  readonly distribution: readonly { readonly level: string; readonly count: number }[];
  readonly n: number | null;
  /** Why nothing is told of it; value, levels and number are empty then. */
  readonly hidden: Hiding | null;
  readonly places: readonly Place[];
}

export type ComparisonView =
  | {
      readonly kind: "complex";
      readonly complex: string;
      readonly complexName: string;
      readonly baseline: PointView | null;
      readonly now: PointView | null;
      readonly change: Change | null;
      /** Here minus there; null on a scale of levels. */
      readonly difference: number | null;
      readonly compared: Outcome;
    }
  | {
      readonly kind: "expected";
      readonly expected: PointView;
      /** Measured minus expected; null on a scale of levels. */
      readonly difference: number | null;
      readonly compared: Outcome;
    };

/** Points in order of time. On a scale of levels the value is the place on the scale, D is 1. */
export interface EffectChart {
  readonly measured: readonly ChartPoint[];
  readonly comparison: readonly ChartPoint[];
  readonly expected: readonly ChartPoint[];
  readonly target: number | null;
  /** The names of the places on the scale, lowest first; empty for numbers. */
  readonly levels: readonly string[];
}

/** A hidden point has a day and no value: a gap in the line. */
export interface ChartPoint {
  readonly on: Day | null;
  readonly value: number | null;
}
