/** The measurements of one thing at one moment as one point, and the points of one thing in order of time: a series. */

import type { Day } from "../../days/day.ts";
import type { Findings } from "../findings.ts";
import { stepOf } from "./levels.ts";
import { type Indicator, type Measurement, type Moment, subjectOf, type When } from "./measurement.ts";

export interface Point {
  readonly moment: Moment;
  /** Null for a baseline or target without a day. */
  readonly when: When | null;
  /** Null on a scale of levels. */
  readonly value: number | null;
  /** Levels of all places that were looked at; empty on a scale of numbers. */
  readonly levels: readonly string[];
  readonly n: number | null;
  readonly sources: readonly string[];
}

export interface Series {
  readonly indicator: Indicator;
  /** An initiative or a complex. */
  readonly subject: string;
  readonly initiative: string;
  readonly complex: string;
  readonly location: string | null;
  readonly points: readonly Point[];
}

/** Measurements as series. What cannot be placed is left out and found: nothing is guessed. Linear in the measurements. */
export function seriesOf(
  measurements: readonly Measurement[],
  indicators: ReadonlyMap<string, Indicator>,
  findings: Findings,
): Series[] {
  const known = new Map<string, { readonly first: Measurement; readonly indicator: Indicator; rows: Measurement[] }>();
  for (const measurement of measurements) {
    const indicator = indicators.get(measurement.indicator);
    if (!indicator) {
      const at = [{ source: measurement.source, field: "indicator" }];
      findings.add("E003", "error", at, { indicator: measurement.indicator });
      continue;
    }
    if (!isPlaced(measurement, findings) || !isOnScale(measurement, indicator, findings)) continue;
    const key = JSON.stringify([subjectOf(measurement), indicator.id, measurement.location]);
    const series = known.get(key);
    if (series) series.rows.push(measurement);
    else known.set(key, { first: measurement, indicator, rows: [measurement] });
  }
  return [...known.values()].map(({ first, indicator, rows }) => ({
    indicator,
    subject: subjectOf(first),
    initiative: first.initiative,
    complex: rows.find(({ complex }) => complex !== "")?.complex ?? "",
    location: first.location,
    points: pointsOf(rows, indicator, findings),
  }));
}

/** What it was a measurement of and when, must be known. A target or baseline may lack a day. */
function isPlaced(measurement: Measurement, findings: Findings): boolean {
  const { moment, when, source } = measurement;
  if (moment === null) {
    findings.add("E005", "warning", [{ source, field: "moment" }], {});
    return false;
  }
  if (when === null && moment !== "baseline" && moment !== "target") {
    findings.add("E006", "error", [{ source, field: "on" }], {});
    return false;
  }
  return true;
}

function isOnScale(measurement: Measurement, indicator: Indicator, findings: Findings): boolean {
  const { value, level, source } = measurement;
  const { scale, name } = indicator;
  if (value === null && level === null) return false;
  const isLevels = scale === "levels" || (scale === null && value === null);
  if (isLevels) {
    if (level === null) {
      findings.add("E017", "error", [{ source, field: "value" }], { indicator: name, expected: "level" });
      return false;
    }
    if (stepOf(level) !== null) return true;
    findings.add("E009", "error", [{ source, field: "level" }], { indicator: name, level });
    return false;
  }
  if (value === null) {
    findings.add("E017", "error", [{ source, field: "level" }], { indicator: name, expected: "number" });
    return false;
  }
  const lowest = indicator.lowest ?? (scale === "percentage" ? 0 : Number.NEGATIVE_INFINITY);
  const highest = indicator.highest ?? (scale === "percentage" ? 1 : Number.POSITIVE_INFINITY);
  if (lowest <= value && value <= highest) return true;
  const facts = { indicator: name, value: String(value), low: limit(lowest), high: limit(highest) };
  findings.add("E002", "error", [{ source, field: "value" }], facts);
  return false;
}

function limit(value: number): string | null {
  return Number.isFinite(value) ? String(value) : null;
}

function pointsOf(rows: readonly Measurement[], indicator: Indicator, findings: Findings): Point[] {
  const byMoment = new Map<string, Measurement[]>();
  for (const row of rows) {
    const key = `${row.moment} ${row.when?.from ?? ""} ${row.when?.to ?? ""}`;
    const known = byMoment.get(key);
    if (known) known.push(row);
    else byMoment.set(key, [row]);
  }
  return [...byMoment.values()]
    .flatMap((own): Point[] => pointOf(own, indicator, findings))
    .sort((one, other) => endOf(one) - endOf(other) || startOf(one) - startOf(other));
}

/**
 * One point of what was measured at one moment. Single answers are taken together, unless somebody did that already; levels of
 * several places stay beside each other; two numbers for the same are a mistake that only people can mend.
 */
function pointOf(rows: readonly Measurement[], indicator: Indicator, findings: Findings): Point[] {
  const wholes = rows.filter(({ isAnswer }) => !isAnswer);
  const used = wholes.length > 0 ? wholes : rows;
  const [first] = used;
  if (!first || first.moment === null) return [];
  const sources = used.map(({ source }) => source);
  const levels = used.flatMap(({ level, value }) =>
    indicator.scale === "levels" || value === null ? [level ?? ""] : [],
  );
  const { moment, when } = first;
  if (levels.length > 0) {
    const n = wholes.length > 0 ? sumOrNull(used.map((row) => row.n)) : used.length;
    return [{ moment, when, value: null, levels, n, sources }];
  }
  if (wholes.length > 1) {
    findings.add(
      "E013",
      "error",
      sources.map((source) => ({ source, field: "value" })),
      { indicator: indicator.name },
    );
    return [];
  }
  const value = used.reduce((sum, row) => sum + (row.value ?? 0), 0) / used.length;
  return [{ moment, when, value, levels: [], n: wholes.length > 0 ? first.n : used.length, sources }];
}

function sumOrNull(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

/** The last day; before everything for what has none. */
export function endOf({ when }: Pick<Point, "when">): Day {
  return when?.to ?? Number.NEGATIVE_INFINITY;
}

function startOf({ when }: Pick<Point, "when">): Day {
  return when?.from ?? Number.NEGATIVE_INFINITY;
}
