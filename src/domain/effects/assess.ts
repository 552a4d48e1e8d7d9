/** J8: what is known of the effects that a corporation wants to see. Linear in the measurements. */

import type { Day } from "../../days/day.ts";
import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import type { NormBook } from "../norms/norm-book.ts";
import type { Outcome } from "./change.ts";
import { type ComparedInitiative, type Comparison, comparer } from "./comparison.ts";
import { type EffectLine, effectLine } from "./effect-line.ts";
import type { Indicator, Measurement } from "./measurement.ts";
import { seriesOf } from "./point.ts";
import { shownSeries } from "./shown-points.ts";

export interface EffectsInput {
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measurement[];
  readonly initiatives: readonly ComparedInitiative[];
  readonly norms: NormBook;
}

export interface AssessedLine extends EffectLine {
  readonly comparisons: readonly Comparison[];
}

export interface Effects {
  /** One for each indicator of an initiative or complex, and each place in it that was measured apart. */
  readonly lines: readonly AssessedLine[];
  /** Of the initiatives: a place counts only where the whole was not measured. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

/** Nothing over too few answers is in the result, and nothing from which it follows. */
export function assessEffects(input: EffectsInput, today: Day): Found<Effects> {
  const findings = new Findings();
  const indicators = new Map(input.indicators.map((indicator) => [indicator.id, indicator]));
  const homeOf = new Map(input.initiatives.map(({ id, complex }) => [id, complex]));
  const series = seriesOf(input.measurements, indicators, findings).map((own) => ({
    ...own,
    complex: homeOf.get(own.initiative) || own.complex,
  }));
  const lines = shownSeries(series, input.norms, today, findings).map((own) => effectLine(own, findings));
  const comparisonsOf = comparer(lines, input.initiatives, findings);
  const assessed = lines.map((line) => ({ ...line, comparisons: comparisonsOf(line) }));
  return { value: { lines: assessed, outcomes: countOutcomes(countedLines(assessed)) }, findings: findings.list() };
}

/** The lines of initiatives with a follow-up; places only where the whole has none. */
export function countedLines<Line extends EffectLine>(lines: readonly Line[]): Line[] {
  const own = lines.filter(({ initiative, latest }) => initiative !== "" && latest !== null);
  const keyOf = ({ initiative, indicator }: EffectLine) => JSON.stringify([initiative, indicator.id]);
  const wholes = new Set(own.filter(({ location }) => location === null).map(keyOf));
  return own.filter((line) => line.location === null || !wholes.has(keyOf(line)));
}

export function countOutcomes(lines: readonly Pick<EffectLine, "outcome">[]): Record<Outcome, number> {
  const counts = { improved: 0, unchanged: 0, worse: 0, unknown: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}
