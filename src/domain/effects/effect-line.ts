/** What is known of one indicator for one initiative or complex: the start, now, the aim, and what changed. */

import type { Findings } from "../findings.ts";
import { type Change, changeBetween, isReached, type Outcome, outcomeOf } from "./change.ts";
import type { Indicator } from "./measurement.ts";
import { endOf } from "./point.ts";
import type { ShownPoint, ShownSeries } from "./shown-points.ts";

export interface EffectLine {
  readonly indicator: Indicator;
  /** An initiative, otherwise a complex. */
  readonly subject: string;
  readonly initiative: string;
  readonly complex: string;
  readonly location: string | null;
  readonly baseline: ShownPoint | null;
  /** In order of time; those before the baseline are left out. */
  readonly followUps: readonly ShownPoint[];
  readonly latest: ShownPoint | null;
  readonly target: ShownPoint | null;
  /** The course that was expected without the initiative, in order of time. */
  readonly expected: readonly ShownPoint[];
  readonly change: Change | null;
  readonly outcome: Outcome;
  /** Why the outcome is unknown; null when it is known. */
  readonly unknownBecause: UnknownBecause | null;
  readonly isTargetReached: boolean | null;
}

export type UnknownBecause = "noBaseline" | "twoBaselines" | "noFollowUp" | "notShown" | "noDirection";

export function effectLine(series: ShownSeries, findings: Findings): EffectLine {
  const { indicator, subject, points, ...where } = series;
  const facts = { indicator: indicator.name, subject };
  const of = (moment: ShownPoint["moment"]) => points.filter((point) => point.moment === moment);
  const baselines = of("baseline");
  const [first] = baselines;
  if (baselines.length > 1) findings.add("E010", "warning", placesOf(baselines, "on"), facts);
  const baseline = baselines.length === 1 && first ? first : null;
  const isBefore = (point: ShownPoint) => baseline?.when != null && endOf(point) < endOf(baseline);
  const early = of("followUp").filter(isBefore);
  if (early.length > 0) findings.add("E004", "warning", placesOf(early, "on"), facts);
  const followUps = of("followUp").filter((point) => !isBefore(point));
  const latest = followUps.at(-1) ?? null;
  const target = of("target").at(-1) ?? null;
  if (target && baselines.length === 0) findings.add("E001", "warning", placesOf([target], "moment"), facts);
  const change = changeBetween(baseline, latest);
  const outcome = outcomeOf(change, indicator);
  if (change && indicator.better === null) {
    findings.add("E008", "warning", [{ source: indicator.source, field: "direction" }], { indicator: indicator.name });
  }
  return {
    indicator,
    subject,
    ...where,
    baseline,
    followUps,
    latest,
    target,
    expected: of("expected"),
    change,
    outcome,
    unknownBecause: outcome === "unknown" ? reasonOf(baselines, latest) : null,
    isTargetReached: isReached(target, latest, indicator),
  };
}

function reasonOf(baselines: readonly ShownPoint[], latest: ShownPoint | null): UnknownBecause {
  if (baselines.length > 1) return "twoBaselines";
  const [baseline] = baselines;
  if (!baseline) return "noBaseline";
  if (!latest) return "noFollowUp";
  return baseline.hidden !== null || latest.hidden !== null ? "notShown" : "noDirection";
}

function placesOf(points: readonly ShownPoint[], field: string) {
  return points.flatMap(({ sources }) => sources.map((source) => ({ source, field })));
}
