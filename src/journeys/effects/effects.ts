/** J8: what was measured of the effects that a corporation wants to see, per effect group. */

import type { Day } from "../../days/day.ts";
import { type AssessedLine, assessEffects, countedLines, countOutcomes } from "../../domain/effects/assess.ts";
import type { Comparison } from "../../domain/effects/comparison.ts";
import { distributionOf, LEVELS, lowestOf, stepOf } from "../../domain/effects/levels.ts";
import type { Indicator } from "../../domain/effects/measurement.ts";
import { endOf } from "../../domain/effects/point.ts";
import type { ShownPoint } from "../../domain/effects/shown-points.ts";
import type { Checked } from "../../problems/problem.ts";
import { LISTS } from "../../schema/lists.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { groupBy } from "../group-by.ts";
import type { ChartPoint, ComparisonView, EffectsView, IndicatorView, LineView, PointView } from "./effects-view.ts";
import { type EffectsBook, readEffects } from "./read-effects.ts";

export interface EffectsInput {
  /** Only this one; null: all of them. */
  readonly initiative: string | null;
}

/**
 * The effects of a workbook as they may be shown. What is over too few answers, or tells them, is not in the view at all. Tables
 * that the workbook lacks count as empty.
 */
export function effectsOf(workbook: WorkbookSnapshot, { initiative }: EffectsInput, today: Day): Checked<EffectsView> {
  const book = readEffects(workbook);
  const { value, findings } = assessEffects(book.input, today);
  const lines = value.lines.filter((line) => line.initiative !== "" && isAsked(line.initiative, initiative));
  const shown = new Shown(
    book,
    groupBy(lines, ({ indicator }) => indicator.id),
    value.lines,
  );
  const groups = [...(LISTS.effectGroup?.values ?? []), null].flatMap((effectGroup) => {
    const indicators = book.input.indicators.filter((one) => one.effectGroup === effectGroup);
    if (effectGroup === null && indicators.length === 0) return [];
    const own = lines.filter(({ indicator }) => indicator.effectGroup === effectGroup);
    const views = indicators.map((indicator) => shown.indicator(indicator));
    return [
      {
        effectGroup,
        outcomes: countOutcomes(countedLines(own)),
        indicators: [...views.filter(isMeasured), ...views.filter((view) => !isMeasured(view))],
      },
    ];
  });
  return {
    value: {
      groups,
      outcomes: countOutcomes(countedLines(lines)),
      initiatives: book.tables.initiatives.rows.flatMap(({ values: { id, name } }) =>
        id === null ? [] : [{ id, name: name ?? id }],
      ),
    },
    problems: [...book.problems, ...book.sources.problemsOf(findings)],
  };
}

function isAsked(id: string, asked: string | null): boolean {
  return asked === null || id.toLowerCase() === asked.trim().toLowerCase();
}

function isMeasured({ lines }: IndicatorView): boolean {
  return lines.length > 0;
}

/** Lines and points of the rules as the pane shows them, with names and cells. */
class Shown {
  readonly #book: EffectsBook;
  readonly #lines: ReadonlyMap<string, readonly AssessedLine[]>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #elsewhere: ReadonlyMap<string, AssessedLine>;

  constructor(book: EffectsBook, lines: ReadonlyMap<string, readonly AssessedLine[]>, all: readonly AssessedLine[]) {
    this.#book = book;
    this.#lines = lines;
    const { initiatives, complexes } = book.tables;
    const named = [...complexes.rows, ...initiatives.rows].map(({ values }) => values);
    this.#names = new Map(named.flatMap(({ id, name }) => (id === null ? [] : [[id, name ?? id]])));
    this.#elsewhere = new Map(
      all.filter((line) => line.initiative === "").map((line) => [this.#keyOf(line, line.complex), line]),
    );
  }

  indicator(indicator: Indicator): IndicatorView {
    const { id, name, unit, scale, forWhom, better, sourceKind, source } = indicator;
    return {
      id,
      name,
      unit,
      scale,
      forWhom,
      better,
      sourceKind,
      place: this.#book.sources.placeOf({ source, field: "name" }),
      lines: (this.#lines.get(id) ?? []).map((line) => this.#line(line)),
    };
  }

  #line(line: AssessedLine): LineView {
    const { initiative, location, baseline, latest, target, isTargetReached, change, outcome, unknownBecause } = line;
    return {
      initiative,
      initiativeName: this.#nameOf(initiative),
      location,
      baseline: this.#point(baseline),
      now: this.#point(latest),
      target: this.#point(target),
      isTargetReached,
      change,
      outcome,
      unknownBecause,
      comparisons: line.comparisons.map((comparison) => this.#comparison(comparison)),
      chart: this.#chart(line),
    };
  }

  #comparison(comparison: Comparison): ComparisonView {
    const { difference, compared } = comparison;
    if (comparison.kind === "expected") {
      return { kind: "expected", expected: this.#pointOf(comparison.expected), difference, compared };
    }
    const { complex, baseline, latest, change } = comparison;
    return {
      kind: "complex",
      complex,
      complexName: this.#nameOf(complex),
      baseline: this.#point(baseline),
      now: this.#point(latest),
      change,
      difference,
      compared,
    };
  }

  #point(point: ShownPoint | null): PointView | null {
    return point && this.#pointOf(point);
  }

  #pointOf({ when, value, levels, n, hidden, sources }: ShownPoint): PointView {
    const places = sources.flatMap((source) => {
      const field = levels.length > 0 ? "level" : "value";
      return this.#book.sources.placeOf({ source, field }) ?? [];
    });
    return {
      from: when?.from ?? null,
      to: when?.to ?? null,
      value,
      lowest: lowestOf(levels),
      distribution: distributionOf(levels),
      n,
      hidden,
      places,
    };
  }

  #chart(line: AssessedLine) {
    const there = line.comparisons.find(({ kind }) => kind === "complex");
    const elsewhere = there?.kind === "complex" ? this.#elsewhere.get(this.#keyOf(line, there.complex)) : undefined;
    const isLevels = line.indicator.scale === "levels" || measured(line).some(({ levels }) => levels.length > 0);
    return {
      measured: measured(line).map(chartPoint),
      comparison: elsewhere ? measured(elsewhere).map(chartPoint) : [],
      expected: line.expected.map(chartPoint),
      target: line.target && chartPoint(line.target).value,
      levels: isLevels ? [...LEVELS] : [],
    };
  }

  #nameOf(id: string): string {
    return this.#names.get(id) ?? id;
  }

  #keyOf({ indicator, location }: AssessedLine, complex: string): string {
    return JSON.stringify([indicator.id, location, complex]);
  }
}

function measured({ baseline, followUps }: AssessedLine): ShownPoint[] {
  return [...(baseline ? [baseline] : []), ...followUps];
}

function chartPoint(point: ShownPoint): ChartPoint {
  const lowest = lowestOf(point.levels);
  const on = endOf(point);
  return {
    on: Number.isFinite(on) ? on : null,
    value: point.value ?? (lowest === null ? null : stepOf(lowest)),
  };
}
