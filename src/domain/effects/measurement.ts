/** What is measured, of whom and when. Who the caller's rows are about is opaque text; `source` names the row in findings. */

import type { Day } from "../../days/day.ts";

/** Numbers and parts (0.85 is 85%) can be subtracted; levels have an order and nothing else. */
export type Scale = "number" | "percentage" | "levels";

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly effectGroup: string | null;
  /** For whom the effect is: actieve bewoners, andere bewoners, corporatie; null is everybody. */
  readonly forWhom: string | null;
  readonly unit: string;
  readonly scale: Scale | null;
  /** Limits of a scale of numbers. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** A smaller difference counts as none; 0 when every difference counts. */
  readonly noticeable: number;
  readonly better: "higher" | "lower" | null;
  /** As the corporation calls it: enquête, eigen registratie. */
  readonly sourceKind: string | null;
  /** People answered: the number of answers decides what may be shown. Null: nobody said where a number comes from. */
  readonly isSurvey: boolean | null;
  readonly source: string;
}

/** `expected`: what was expected to be measured if nothing changed (the basisalternatief as a course). */
export type Moment = "baseline" | "target" | "followUp" | "expected";

/** A day, or a period of which the first and last day are known. */
export interface When {
  readonly from: Day;
  readonly to: Day;
}

export interface Measurement {
  readonly indicator: string;
  /** "" for a measurement that belongs to no initiative. */
  readonly initiative: string;
  /** "" when unknown. */
  readonly complex: string;
  /** A part of it: an entrance, a garden; null is the whole. */
  readonly location: string | null;
  readonly when: When | null;
  readonly moment: Moment | null;
  readonly value: number | null;
  readonly level: string | null;
  /** How many people answered, or what a registration counts over. */
  readonly n: number | null;
  /** One answer of one person. */
  readonly isAnswer: boolean;
  readonly source: string;
}

/** What a measurement is about: an initiative, otherwise a complex. */
export function subjectOf({ initiative, complex }: Pick<Measurement, "initiative" | "complex">): string {
  return initiative === "" ? complex : initiative;
}
