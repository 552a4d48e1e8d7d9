import type { Findings } from "../findings.ts";
import { greatestCommonDivisor, multiply, type Whole, whole } from "../money/exact.ts";
import { fractionOf } from "../money/fraction.ts";
import type { AllocationKey, WeightRow } from "./allocation-key.ts";
import type { Homes } from "./homes.ts";
import type { KeyBook } from "./key-book.ts";
import { FIRST_DAY, isDay, LAST_DAY, overlapOf, type Period } from "./period.ts";

/** A weight and the time for which it holds. */
export interface Span {
  /** As filled in: m², persons, shares; 1 for an equal key. */
  readonly given: number;
  /** As a whole number on the scale of the key. */
  readonly weight: Whole;
  /** The time in which the home takes part. */
  readonly takesPart: Period;
  /** The time for which the weight counts in the denominator: without gaps, over the whole period. */
  readonly counts: Period;
  /** The row that gives the weight. */
  readonly source: string;
}

/** The part of one home in a key; the spans follow on each other in time. */
export interface Stake {
  /** Index of the unit, or -1 for a row that names an unknown unit. */
  readonly home: number;
  readonly spans: readonly Span[];
}

export interface Stakes {
  /** In order of unit id. */
  readonly list: readonly Stake[];
  /** The declared whole of a fraction of ownership, on the scale of the weights; null: the sum of the weights. */
  readonly declared: Whole | null;
}

/**
 * Who takes part in a key, for a complex and a period. Null when a weight is missing, negative or contradicted: leaving that home
 * out would shrink the denominator and let the others pay more, so the cost waits until the weight is right.
 */
export function stakesOf(
  book: KeyBook,
  homes: Homes,
  key: AllocationKey,
  complex: string,
  period: Period,
  findings: Findings,
): Stakes | null {
  const rows = rowsFor(book, key, complex);
  const drafts = rows ? draftsOfRows(homes, key, rows, period, findings) : draftsOfComplex(homes, key, complex, period);
  if (!drafts) return null;
  if (rows && !key.acrossComplexes) mentionOthers(homes, key, complex, drafts, findings);
  if (!hasEveryWeight(key, complex, drafts, findings)) return null;
  return onScale(drafts, key.kind === "fraction" ? key.denominator : null, key, findings);
}

interface DraftSpan extends Omit<Span, "weight"> {
  readonly field: string;
}
interface Draft {
  readonly home: number;
  readonly spans: readonly DraftSpan[];
}

/** The rows that decide, or null when every home of the complex takes part. */
function rowsFor(book: KeyBook, key: AllocationKey, complex: string): readonly WeightRow[] | null {
  const rows = book.rows.get(key.id);
  if (!rows) return null;
  if (key.acrossComplexes) return rows.all;
  const own = rows.ofComplex.get(complex);
  // A row for an unknown unit can only be placed when the key serves one complex; its share is then the landlord's.
  if (rows.ofComplex.size <= 1 && rows.unknown.length > 0) return [...(own ?? []), ...rows.unknown];
  return own ?? null;
}

function draftsOfComplex(homes: Homes, key: AllocationKey, complex: string, period: Period): Draft[] {
  return (homes.ofComplex.get(complex) ?? []).map((home) => {
    const unit = homes.units[home];
    const source = unit?.source ?? "";
    return {
      home,
      spans: [{ given: ownWeight(homes, key, home), takesPart: period, counts: period, source, field: "area" }],
    };
  });
}

function draftsOfRows(
  homes: Homes,
  key: AllocationKey,
  rows: readonly WeightRow[],
  period: Period,
  findings: Findings,
): Draft[] | null {
  const byHome = new Map<string, DraftSpan[]>();
  let clear = true;
  for (const row of rows) {
    const time = { from: row.from ?? FIRST_DAY, to: row.to ?? LAST_DAY };
    if (!isDay(time.from) || !isDay(time.to) || time.from > time.to) {
      findings.add("D014", "error", [{ source: row.source, field: "from" }], { row: `${key.id} ${row.unit}` });
      clear = false;
      continue;
    }
    const takesPart = time.from <= period.from && time.to >= period.to ? period : overlapOf(time, period);
    if (!takesPart) continue;
    const home = homes.indexOf.get(row.unit) ?? -1;
    const fallsBack = row.weight === null && home >= 0;
    const span: DraftSpan = {
      given:
        row.weight === null ? ownWeight(homes, key, home) : key.kind === "equal" ? Math.sign(row.weight) : row.weight,
      takesPart,
      counts: takesPart,
      source: fallsBack && isByArea(key) ? (homes.units[home]?.source ?? "") : row.source,
      field: fallsBack && isByArea(key) ? "area" : "weight",
    };
    const known = byHome.get(row.unit);
    if (known) known.push(span);
    else byHome.set(row.unit, [span]);
  }
  const drafts: Draft[] = [];
  for (const [unit, spans] of byHome) {
    const gapless = withoutGaps(spans, period);
    if (!gapless) {
      const at = spans.map(({ source }) => ({ source, field: "from" }));
      findings.add("D025", "error", at, { key: key.id, unit });
      clear = false;
    } else drafts.push({ home: homes.indexOf.get(unit) ?? -1, spans: gapless });
  }
  return clear ? drafts.sort((one, other) => one.home - other.home) : null;
}

/** Lets each span count from the end of the one before it, the first and last to the ends of the period; null when two overlap. */
function withoutGaps(spans: DraftSpan[], period: Period): DraftSpan[] | null {
  const only = spans[0];
  if (spans.length === 1 && only) return [only.takesPart === period ? only : { ...only, counts: period }];
  spans.sort((one, other) => one.takesPart.from - other.takesPart.from);
  const counted: DraftSpan[] = [];
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1];
    if (next && next.takesPart.from <= span.takesPart.to) return null;
    const from = i === 0 ? period.from : span.takesPart.from;
    counted.push({ ...span, counts: { from, to: next ? next.takesPart.from - 1 : period.to } });
  }
  return counted;
}

/** The weight of a home without a filled-in one: one for an equal key, its floor area by area, otherwise none. */
function ownWeight(homes: Homes, key: AllocationKey, home: number): number {
  if (key.kind === "equal") return 1;
  return isByArea(key) ? (homes.units[home]?.area ?? Number.NaN) : Number.NaN;
}

function isByArea(key: AllocationKey): boolean {
  return key.kind === "area" || key.kind === "mixed";
}

function hasEveryWeight(key: AllocationKey, complex: string, drafts: readonly Draft[], findings: Findings): boolean {
  let complete = true;
  for (const { spans } of drafts) {
    for (const { given, source, field } of spans) {
      if (given > 0 && Number.isFinite(given)) continue;
      const at = [{ source, field }];
      if (given === 0) {
        // Nothing used is an ordinary measurement; a home of zero m² or persons deserves a look.
        if (key.kind !== "consumption") findings.add("D023", "warning", at, { key: key.id, complex });
        continue;
      }
      complete = false;
      findings.add("D022", "error", at, { key: key.id, complex });
    }
  }
  return complete;
}

/** Homes of the complex that have no row, so that a forgotten one is noticed. */
function mentionOthers(
  homes: Homes,
  key: AllocationKey,
  complex: string,
  drafts: readonly Draft[],
  findings: Findings,
): void {
  const taking = new Set(drafts.map(({ home }) => home));
  const others = (homes.ofComplex.get(complex) ?? []).filter((home) => !taking.has(home)).length;
  if (others > 0) {
    findings.add("D027", "info", [{ source: key.source, field: "id" }], { key: key.id, complex, count: others });
  }
}

/** Weights with decimals (61.5 m²) become whole numbers by one common factor. */
function onScale(
  drafts: readonly Draft[],
  declared: number | null,
  key: AllocationKey,
  findings: Findings,
): Stakes | null {
  let scale: Whole = 1;
  const given = drafts.flatMap(({ spans }) => spans.map((span) => span.given));
  for (const weight of declared === null ? given : [...given, declared]) {
    if (Number.isSafeInteger(weight)) continue;
    const below = fractionOf(weight)?.denominator ?? 1n;
    scale = whole((BigInt(scale) * below) / BigInt(greatestCommonDivisor(BigInt(scale), below)));
  }
  if (declared !== null && !(declared > 0 && Number.isFinite(declared))) {
    findings.add("D028", "error", [{ source: key.source, field: "denominator" }], { key: key.id });
    return null;
  }
  const list = drafts.map(({ home, spans }) => ({
    home,
    spans: spans.map(({ given: weight, takesPart, counts, source }) => ({
      given: weight,
      weight: scaled(weight, scale),
      takesPart,
      counts,
      source,
    })),
  }));
  return { list, declared: declared === null ? null : scaled(declared, scale) };
}

function scaled(weight: number, scale: Whole): Whole {
  if (Number.isSafeInteger(weight)) return multiply(weight, scale);
  const exact = fractionOf(weight);
  return exact ? whole((exact.numerator * BigInt(scale)) / exact.denominator) : 0;
}
