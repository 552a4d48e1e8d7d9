/** Effects for the pane: per effect group what was measured, in words and as bars. Nothing that may not be shown is in it. */

import { dutchOf } from "../../src/days/day.ts";
import { addIndicators, summariseAnswers } from "../../src/journeys/effects/effect-edits.ts";
import { effectsOf } from "../../src/journeys/effects/effects.ts";
import type {
  ComparisonView,
  EffectGroupView,
  IndicatorView,
  LineView,
  Outcomes,
  PointView,
} from "../../src/journeys/effects/effects-view.ts";
import type { Place } from "../../src/problems/problem.ts";
import {
  CAUTION,
  changeText,
  complexText,
  expectedText,
  type FigureKind,
  hiddenText,
  outcomeText,
  unknownText,
} from "../../src/text/nl/effect-sentences.ts";
import { dutchMoney } from "../../src/text/nl/figures.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { type ChangeView, changeView } from "./change-view.ts";
import type { ProblemGroup } from "./found.ts";
import { problemGroups } from "./problem-groups.ts";

export interface EffectsCallView {
  readonly groups: readonly GroupWords[];
  readonly outcomes: Outcomes;
  readonly caution: string;
  /** Rows of single answers that can be brought together in one measurement. */
  readonly canSummarise: boolean;
  readonly problems: readonly ProblemGroup[];
}

export interface GroupWords {
  readonly name: string | null;
  readonly outcomes: Outcomes;
  readonly lines: readonly LineWords[];
  /** Indicators of this group that were never measured. */
  readonly unmeasured: readonly string[];
}

export interface LineWords {
  readonly key: string;
  /** "Tevredenheid over de schoonmaak" */
  readonly indicator: string;
  /** For whom, in which initiative and place, which source. */
  readonly about: string;
  readonly outcome: keyof Outcomes;
  readonly outcomeText: string;
  readonly unknown: string | null;
  readonly change: string | null;
  readonly isTargetReached: boolean | null;
  /** Baseline, now, target and the complex to compare with, as far as they may be shown. */
  readonly bars: readonly BarWords[];
  /** Moments of which nothing may be told, and why. */
  readonly hidden: readonly string[];
  /** "Aantal antwoorden: nulmeting 17, nu 15.", or what was counted over; null when no point has a number. */
  readonly answers: string | null;
  readonly comparisons: readonly string[];
  readonly places: readonly Place[];
}

export interface BarWords {
  readonly label: "nulmeting" | "nu" | "streefwaarde" | "vergelijking";
  readonly value: number;
  readonly shown: string;
  readonly hint: string;
}

export function effectsCall(snapshot: WorkbookSnapshot, initiative: string | null, today: number): EffectsCallView {
  const { value, problems } = effectsOf(snapshot, { initiative }, today);
  const hasMany = value.initiatives.length > 1 && initiative === null;
  return {
    groups: value.groups.map((group) => groupWords(group, hasMany)),
    outcomes: value.outcomes,
    caution: CAUTION,
    canSummarise: summariseAnswers(snapshot).length > 0,
    problems: problemGroups(problems),
  };
}

/** Null when every indicator of the starter set is there. */
export function addIndicatorsCall(snapshot: WorkbookSnapshot): ChangeView | null {
  const { value } = addIndicators(snapshot, null);
  return value.length === 0 ? null : changeView(value, snapshot);
}

export function summariseCall(snapshot: WorkbookSnapshot): ChangeView | null {
  const edits = summariseAnswers(snapshot);
  return edits.length === 0 ? null : changeView(edits, snapshot);
}

function groupWords({ effectGroup, outcomes, indicators }: EffectGroupView, hasMany: boolean): GroupWords {
  return {
    name: effectGroup,
    outcomes,
    lines: indicators.flatMap((indicator) => indicator.lines.map((line) => lineWords(line, indicator, hasMany))),
    unmeasured: indicators.filter(({ lines }) => lines.length === 0).map(({ name }) => name),
  };
}

function lineWords(line: LineView, indicator: IndicatorView, hasMany: boolean): LineWords {
  const as = figureKind(indicator);
  const about = [
    indicator.forWhom,
    hasMany ? line.initiativeName : null,
    line.location,
    indicator.sourceKind,
    indicator.better === null ? null : `${indicator.better === "higher" ? "hoger" : "lager"} is beter`,
  ];
  const there = line.comparisons.find(({ kind }) => kind === "complex");
  const points = (
    [
      ["nulmeting", line.baseline],
      ["nu", line.now],
      ["streefwaarde", line.target],
      ["vergelijking", there?.kind === "complex" ? there.now : null],
    ] as const
  ).flatMap(([label, point]) => (point ? [{ label, point }] : []));
  const counted = points.flatMap(({ label, point }) => (point.n === null ? [] : [`${label} ${point.n}`]));
  return {
    key: `${indicator.id} ${line.initiative} ${line.location ?? ""}`,
    indicator: indicator.name,
    about: about.filter((part) => part !== null && part !== "").join(" · "),
    outcome: line.outcome,
    outcomeText: outcomeText(line.outcome),
    unknown: line.unknownBecause === null ? null : unknownText(line.unknownBecause),
    change: line.change === null ? null : changeText(line.change, as),
    isTargetReached: line.isTargetReached,
    bars: points.flatMap(({ label, point }) => barWords(label, point, indicator, line)),
    hidden: points.flatMap(({ label, point }) =>
      point.hidden ? [`${label}: ${hiddenText(point.hidden).toLowerCase()}`] : [],
    ),
    answers: counted.length === 0 ? null : `${countedWord(indicator)}: ${counted.join(", ")}.`,
    comparisons: line.comparisons.map((comparison) => comparisonText(comparison, as)),
    places: [line.baseline, line.now, line.target].flatMap((point) => point?.places ?? []),
  };
}

/** A registration counts homes or turns, not answers. */
function countedWord({ sourceKind }: IndicatorView): string {
  return sourceKind === null || sourceKind === "enquête" ? "Aantal antwoorden" : "Geteld over";
}

/** None for a point that may not be shown. */
function barWords(
  label: BarWords["label"],
  { to, from, value, lowest, distribution, hidden }: PointView,
  indicator: IndicatorView,
  { chart }: LineView,
): BarWords[] {
  if (hidden) return [];
  const when = to ?? from;
  const day = when === null ? "" : dutchOf(when);
  if (lowest !== null) {
    const seen = distribution.filter(({ count }) => count > 0);
    const isMany = seen.reduce((sum, { count }) => sum + count, 0) > 1;
    const counts = seen.map(({ level, count }) => `${level} ${count}×`).join(", ");
    const hint = isMany ? `${day}; ${counts}` : day;
    return [{ label, value: chart.levels.indexOf(lowest) + 1, shown: isMany ? `laagste ${lowest}` : lowest, hint }];
  }
  if (value === null) return [];
  return [{ label, value, shown: FIGURES[figureKind(indicator)](value), hint: day }];
}

const FIGURES: Readonly<Record<FigureKind, (value: number) => string>> = {
  plain: (value) => value.toLocaleString("nl-NL", { maximumFractionDigits: 2 }),
  part: (value) => value.toLocaleString("nl-NL", { style: "percent", maximumFractionDigits: 1 }),
  euros: (value) => dutchMoney(Math.round(value * 100)),
};

function figureKind({ scale, unit }: IndicatorView): FigureKind {
  if (scale === "percentage") return "part";
  return /^(€|euro)/i.test(unit) ? "euros" : "plain";
}

function comparisonText(comparison: ComparisonView, as: FigureKind): string {
  if (comparison.kind === "expected") return expectedText(comparison.difference, as);
  const { complexName, change, difference } = comparison;
  return complexText({ complex: complexName, change, difference, as });
}
