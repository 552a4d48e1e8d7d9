/** Short ways to write indicators and measurements. */

import type { EffectsInput } from "../../../src/domain/effects/assess.ts";
import type { Indicator, Measurement } from "../../../src/domain/effects/measurement.ts";
import { readNorms } from "../../../src/domain/norms/norm-book.ts";

export function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: `Indicator ${id}`,
    effectGroup: "woongenot",
    forWhom: null,
    unit: "cijfer",
    scale: "number",
    lowest: 1,
    highest: 10,
    noticeable: 0,
    better: "higher",
    sourceKind: "enquête",
    isSurvey: true,
    source: `indicator ${id}`,
    ...more,
  };
}

/** A level of image quality: nobody answers, somebody looks. */
export const LEVELS: Partial<Indicator> = {
  scale: "levels",
  lowest: null,
  highest: null,
  sourceKind: "oordeel van medewerkers",
  isSurvey: false,
};

/** Something that the corporation counts. */
export const COUNT: Partial<Indicator> = {
  lowest: null,
  highest: null,
  better: "lower",
  sourceKind: "eigen registratie",
  isSurvey: false,
};

let next = 0;

export function measured(more: Partial<Measurement> = {}): Measurement {
  next += 1;
  return {
    indicator: "A",
    initiative: "I-1",
    complex: "C1",
    location: null,
    when: day(46_000),
    moment: "baseline",
    value: null,
    level: null,
    n: null,
    isAnswer: false,
    source: `measurement ${next}`,
    ...more,
  };
}

export function day(on: number): { readonly from: number; readonly to: number } {
  return { from: on, to: on };
}

export function input(more: Partial<EffectsInput>): EffectsInput {
  const norm = {
    code: "MINIMUM-ANTWOORDEN",
    from: 40_000,
    to: null,
    value: 5,
    unit: "antwoorden",
    origin: "",
    confirmed: true,
    source: "norm",
  };
  return { indicators: [], measurements: [], initiatives: [], norms: readNorms([norm]).value, ...more };
}
