/**
 * The engine's side of the computed columns of Metingen (`tables/effect-formulas.ts`). All measurements are looked through once;
 * after that every row costs what its own series costs.
 */

import type { Day } from "../days/day.ts";
import { spanOf } from "../days/period.ts";
import { normOn } from "./norm-value.ts";
import {
  type ComputedContext,
  type ComputedValue,
  isBlank,
  numberIn,
  type RowValue,
  type RowValues,
  rounded,
  same,
  textIn,
} from "./row-value.ts";

const FOLLOW_UP = "vervolgmeting";
const BASELINE = "nulmeting";
const SAID_BY_NOBODY = ["streefwaarde", "verwacht zonder zelfbeheer"];
const STEPS: Readonly<Record<string, number>> = { D: 1, C: 2, B: 3, A: 4, "A+": 5 };

/** A measurement with what follows from its own cells. */
interface Own {
  readonly row: RowValues;
  readonly whole: string;
  readonly series: string;
  readonly day: Day | null;
  readonly moment: string;
  readonly isPart: boolean;
  readonly n: number | null;
  readonly score: number | null;
  readonly enough: "ja" | "nee" | "";
}

export const EFFECT_VALUES: Readonly<Record<string, ComputedValue>> = {
  indicatorName: (row, context) => textIn(indexOf(context).indicatorOf(row)?.name),
  measuringDay: (row) => dayOf(row) ?? "",
  /** Signs that stand for any text in a criterion are written as points. */
  measuringSeries: (row, context) => (isBlank(row.indicator) ? "" : indexOf(context).seriesOf(row)),
  measuringScore: (row) => scoreOf(row) ?? "",
  enoughAnswers: (row, context) => indexOf(context).own(row).enough,
  mayBeShown: (row, context) => indexOf(context).isShown(row),
  seriesBaseline: (row, context) => indexOf(context).baselineOf(row) ?? "",
  changeFromBaseline: (row, context) => changeOf(row, context) ?? "",
  measuredOutcome: (row, context) => {
    if (!same(row.moment, FOLLOW_UP)) return "";
    const indicator = indexOf(context).indicatorOf(row);
    const change = changeOf(row, context);
    if (change === null || isBlank(indicator?.direction)) return "onbekend";
    const noticeable = isBlank(row.value) ? 0 : (numberIn(indicator?.noticeable) ?? 0);
    if (change === 0 || Math.abs(change) < noticeable) return "gelijk";
    return change > 0 === same(indicator?.direction, "hoger is beter") ? "beter" : "slechter";
  },
  isLatestMeasurement: (row, context) => indexOf(context).isLatest(row),
  percentBetter: (row, context) => percentOf(row, context) ?? "",
  /** No two rows with our numbers have the same. */
  dashboardOrder: (row, context) => {
    const percent = percentOf(row, context);
    const number = Number(textIn(row.id).slice(3, 12) || Number.NaN);
    return percent === null ? "" : Math.abs(percent) + (Number.isFinite(number) ? number : 0) / 1e9;
  },
};

/** Above nought is the direction that is wanted; null for levels and for what does not count. */
function percentOf(row: RowValues, context: ComputedContext): number | null {
  const index = indexOf(context);
  const [baseline, change] = [index.baselineOf(row), changeOf(row, context)];
  const direction = index.indicatorOf(row)?.direction;
  if (index.isLatest(row) !== "ja" || isBlank(row.value) || isBlank(direction)) return null;
  if (baseline === null || baseline === 0 || change === null) return null;
  return rounded(((100 * change) / Math.abs(baseline)) * (same(direction, "hoger is beter") ? 1 : -1), 1);
}

function changeOf(row: RowValues, context: ComputedContext): number | null {
  const index = indexOf(context);
  const [baseline, score] = [index.baselineOf(row), scoreOf(row)];
  if (baseline === null || score === null || index.isShown(row) !== "ja") return null;
  return rounded(score - baseline, 9);
}

function dayOf(row: RowValues): Day | null {
  return numberIn(row.on) ?? spanOf(textIn(row.period))?.to ?? null;
}

function scoreOf({ value, level }: RowValues): number | null {
  if (!isBlank(value)) return numberIn(value);
  return STEPS[textIn(level).toUpperCase()] ?? null;
}

/** Kept for as long as the rows are: every row asks for the same one. */
const KNOWN = new WeakMap<readonly RowValues[], Index>();

function indexOf(context: ComputedContext): Index {
  const rows = context.rowsOf("zbMetingen");
  const known = KNOWN.get(rows);
  if (known?.fits(context)) return known;
  const made = new Index(rows, context);
  KNOWN.set(rows, made);
  return made;
}

class Index {
  readonly #context: ComputedContext;
  readonly #indicatorRows: readonly RowValues[];
  readonly #norms: readonly RowValues[];
  readonly #initiativeRows: readonly RowValues[];
  readonly #indicators = new Map<string, RowValues>();
  /** Initiative → its complex, both in small letters. */
  readonly #homes = new Map<string, string>();
  readonly #series = new Map<string, Own[]>();
  /** Parts and wholes of one indicator of one initiative or complex, at one moment. */
  readonly #moments = new Map<string, Own[]>();
  readonly #measuredWholes = new Set<string>();
  readonly #least = new Map<Day, number | null>();

  constructor(rows: readonly RowValues[], context: ComputedContext) {
    this.#context = context;
    this.#indicatorRows = context.rowsOf("zbIndicatoren");
    this.#initiativeRows = context.rowsOf("zbInitiatieven");
    this.#norms = context.rowsOf("zbNormen");
    for (const indicator of this.#indicatorRows) {
      const id = textIn(indicator.id).toLowerCase();
      if (!this.#indicators.has(id)) this.#indicators.set(id, indicator);
    }
    for (const { id, complex } of this.#initiativeRows) {
      const key = textIn(id).toLowerCase();
      if (!this.#homes.has(key)) this.#homes.set(key, textIn(complex).toLowerCase());
    }
    for (const row of rows) {
      if (isBlank(row.indicator)) continue;
      const own = this.own(row);
      remember(this.#series, own.series, own);
      remember(this.#moments, momentKey(own), own);
      if (!own.isPart && same(own.moment, FOLLOW_UP)) this.#measuredWholes.add(own.series);
    }
  }

  seriesOf(row: RowValues): string {
    return this.#wholeOf(row) + textIn(row.location).slice(0, 80).replace(/[~*?]/g, ".");
  }

  /** Rows that are the same may stand beside other norms or another reference day. */
  fits({ referenceDay, rowsOf }: ComputedContext): boolean {
    return (
      referenceDay === this.#context.referenceDay &&
      rowsOf("zbNormen") === this.#norms &&
      rowsOf("zbIndicatoren") === this.#indicatorRows &&
      rowsOf("zbInitiatieven") === this.#initiativeRows
    );
  }

  indicatorOf({ indicator }: RowValues): RowValues | undefined {
    return isBlank(indicator) ? undefined : this.#indicators.get(textIn(indicator).toLowerCase());
  }

  own(row: RowValues): Own {
    return {
      row,
      whole: this.#wholeOf(row).toLowerCase(),
      series: this.seriesOf(row).toLowerCase(),
      day: dayOf(row),
      moment: textIn(row.moment).toLowerCase(),
      isPart: !isBlank(row.location),
      n: numberIn(row.n),
      score: scoreOf(row),
      enough: this.#enough(row),
    };
  }

  isShown(row: RowValues): RowValue {
    if (isBlank(row.indicator)) return "";
    const own = this.own(row);
    if (own.enough !== "ja") return own.enough === "" ? "ja" : "nee";
    if (!own.isPart || own.day === null) return "ja";
    const together = this.#moments.get(momentKey(own)) ?? [];
    const wholes = together.filter(({ isPart }) => !isPart);
    const parts = together.filter(({ isPart }) => isPart);
    if (wholes.length === 0) return "ja";
    if (parts.some(({ enough }) => enough === "nee")) return "nee";
    const rest = sum(wholes) - sum(parts);
    const least = this.#leastOn(own.day);
    return own.n !== null && rest > 0 && (least === null || rest < least) ? "nee" : "ja";
  }

  baselineOf(row: RowValues): number | null {
    const own = this.own(row);
    if (!same(own.moment, FOLLOW_UP) || isBlank(row.indicator) || own.day === null) return null;
    const { day } = own;
    const baselines = (this.#series.get(own.series) ?? []).filter(
      ({ moment, score }) => same(moment, BASELINE) && score !== null,
    );
    const [first] = baselines;
    const isUsable = baselines.every(
      (one) => this.isShown(one.row) === "ja" && one.day === first?.day && !(one.day !== null && one.day > day),
    );
    if (!first || !isUsable || (baselines.length > 1 && first.day === null)) return null;
    if (!isBlank(row.value)) return baselines.length === 1 ? first.score : null;
    const steps = baselines.flatMap(({ score }) => (score === null || !(score in STEP_NUMBERS) ? [] : [score]));
    return steps.length === 0 ? null : Math.min(...steps);
  }

  isLatest(row: RowValues): RowValue {
    const own = this.own(row);
    if (!same(own.moment, FOLLOW_UP) || this.#isElsewhere(row) || own.day === null || own.score === null) return "";
    if (own.isPart && this.#measuredWholes.has(own.whole)) return "nee";
    const followUps = (this.#series.get(own.series) ?? []).filter(({ moment }) => same(moment, FOLLOW_UP));
    const { day, score } = own;
    if (followUps.some((other) => other.day !== null && other.day > day)) return "nee";
    const sameDay = followUps.filter((other) => other.day === day);
    if (!isBlank(row.value)) return sameDay.length > 1 ? "nee" : "ja";
    const isBefore = (other: Own) =>
      other.score !== null && (other.score < score || (other.score === score && textIn(other.row.id) < textIn(row.id)));
    return sameDay.some(isBefore) ? "nee" : "ja";
  }

  #wholeOf(row: RowValues): string {
    return `${textIn(this.#isElsewhere(row) ? row.complex : row.initiative)}|${textIn(row.indicator)}|`;
  }

  /** Who names another complex than the initiative's own measured there, also when the initiative stands beside it. */
  #isElsewhere({ initiative, complex }: RowValues): boolean {
    if (isBlank(initiative)) return true;
    const home = this.#homes.get(textIn(initiative).toLowerCase()) ?? "";
    return !isBlank(complex) && home !== "" && home !== textIn(complex).toLowerCase();
  }

  #enough(row: RowValues): Own["enough"] {
    if (isBlank(row.indicator) || SAID_BY_NOBODY.some((moment) => same(row.moment, moment))) return "";
    const n = numberIn(row.n);
    if (n === null) {
      const source = this.indicatorOf(row)?.source;
      return same(source, "enquête") || (isBlank(source) && !isBlank(row.value)) ? "nee" : "ja";
    }
    const on = dayOf(row) ?? this.#context.referenceDay;
    const least = on === null ? null : this.#leastOn(on);
    return least === null || n < least ? "nee" : "ja";
  }

  #leastOn(day: Day): number | null {
    const known = this.#least.get(day);
    if (known !== undefined) return known;
    const least = normOn("MINIMUM-ANTWOORDEN", day, this.#context);
    this.#least.set(day, least);
    return least;
  }
}

const STEP_NUMBERS: Readonly<Record<number, true>> = { 1: true, 2: true, 3: true, 4: true, 5: true };

function momentKey({ whole, day, moment }: Own): string {
  return JSON.stringify([whole, day, moment]);
}

function sum(own: readonly Own[]): number {
  return own.reduce((total, { n }) => total + (n ?? 0), 0);
}

function remember(map: Map<string, Own[]>, key: string, own: Own): void {
  const known = map.get(key);
  if (known) known.push(own);
  else map.set(key, [own]);
}
