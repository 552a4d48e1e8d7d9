import type { At } from "../finding.ts";
import type { Findings } from "../findings.ts";
import type { AllocationKey, WeightRow } from "./allocation-key.ts";
import type { Homes } from "./homes.ts";
import type { KeyBook, PlacedWeight } from "./key-book.ts";
import { FIRST_DAY, isDay, LAST_DAY, overlapOf, type Period } from "./period.ts";

/** A weight and the time for which it holds. */
export interface Span extends At {
  /** As filled in: m², persons, shares; 1 for an equal key. */
  readonly given: number;
  /** The time in which the home takes part. */
  readonly takesPart: Period;
  /** The time for which the weight counts in the denominator: without gaps, over the whole period. */
  readonly counts: Period;
}

/** Who takes part in a key, in order of unit id. */
export interface Stakes {
  /** Per participant the index of the unit, or -1 for a row that names an unknown unit. */
  readonly homes: readonly number[];
  /** Per participant its weight as filled in; of those in `timed` it says nothing. */
  readonly given: readonly number[];
  /** Per participant the row that gives the weight; null when every home of the complex takes part without rows. */
  readonly rows: readonly PlacedWeight[] | null;
  /** The participants that take part for a time only, or whose weight changes. */
  readonly timed: ReadonlyMap<number, readonly Span[]>;
}

const NOBODY_TIMED: ReadonlyMap<number, readonly Span[]> = new Map();

/**
 * Who takes part in a key, for a complex and a period. Null when a weight is missing, negative or contradicted: leaving that
 * home out would shrink the denominator and let the others pay more, so the cost waits until the weight is right.
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
  let stakes: Stakes | null;
  if (rows) {
    stakes = stakesOfRows(homes, key, rows, period, findings);
    if (stakes && !key.acrossComplexes) mentionOthers(homes, key, complex, stakes, findings);
  } else {
    const all = homes.ofComplex.get(complex) ?? [];
    stakes = {
      homes: all,
      given: all.map((home) => weightOf(homes, key, home, null)),
      rows: null,
      timed: NOBODY_TIMED,
    };
  }
  return stakes && hasEveryWeight(homes, key, complex, stakes, findings) ? stakes : null;
}

/** The weights of one participant in time; a single span for one that takes part all the time. */
export function spansOf(homes: Homes, key: AllocationKey, stakes: Stakes, at: number, period: Period): readonly Span[] {
  const timed = stakes.timed.get(at);
  if (timed) return timed;
  const home = stakes.homes[at] ?? -1;
  const given = stakes.given[at] ?? 0;
  return [{ given, takesPart: period, counts: period, ...placeOf(homes, key, home, stakes.rows?.[at]?.row ?? null) }];
}

/** The rows that decide, or null when every home of the complex takes part. */
function rowsFor(book: KeyBook, key: AllocationKey, complex: string): readonly PlacedWeight[] | null {
  const rows = book.rows.get(key.id);
  if (!rows) return null;
  if (key.acrossComplexes) return rows.all;
  const own = rows.ofComplex.get(complex);
  // A row for an unknown unit can only be placed when the key serves one complex; its share is then the landlord's.
  if (rows.unknown.length > 0 && rows.ofComplex.size <= 1) return [...(own ?? []), ...rows.unknown];
  return own ?? null;
}

function stakesOfRows(
  homes: Homes,
  key: AllocationKey,
  rows: readonly PlacedWeight[],
  period: Period,
  findings: Findings,
): Stakes | null {
  const taking: PlacedWeight[] = [];
  const given: number[] = [];
  const timed = new Map<number, readonly Span[]>();
  let isClear = true;
  const take = (own: readonly PlacedWeight[], only: PlacedWeight): void => {
    if (own.length > 1 || !isWholeTime(only.row, period)) {
      const spans = timedSpans(homes, key, own, period, findings);
      if (!spans) isClear = false;
      if (!spans || spans.length === 0) return;
      timed.set(taking.length, spans);
    }
    given.push(weightOf(homes, key, only.home, only.row));
    taking.push(only);
  };
  if (isOneEach(rows)) for (const placed of rows) take([placed], placed);
  else for (const own of rowsByHome(rows)) if (own[0]) take(own, own[0]);
  return isClear ? { homes: taking.map(({ home }) => home), given, rows: taking, timed } : null;
}

/** One row for each home, already in order of unit id, as a filled-in list usually is. */
function isOneEach(rows: readonly PlacedWeight[]): boolean {
  for (let i = 0; i < rows.length; i++) {
    const home = rows[i]?.home ?? -1;
    if (home < 0 || (i > 0 && (rows[i - 1]?.home ?? home) >= home)) return false;
  }
  return true;
}

/** The rows of each home together, in order of unit id; rows of unknown units come first, by the id they name. */
function rowsByHome(rows: readonly PlacedWeight[]): PlacedWeight[][] {
  const sorted = [...rows].sort((one, other) => one.home - other.home || compareText(one.row.unit, other.row.unit));
  const groups: PlacedWeight[][] = [];
  for (const placed of sorted) {
    const last = groups.at(-1);
    if (last?.[0]?.row.unit === placed.row.unit) last.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function isWholeTime({ from, to }: WeightRow, period: Period): boolean {
  return (from === null || (isDay(from) && from <= period.from)) && (to === null || (isDay(to) && to >= period.to));
}

/** The spans of a home whose weights hold for a part of the time; none when it takes no part in the period; null when unclear. */
function timedSpans(
  homes: Homes,
  key: AllocationKey,
  rows: readonly PlacedWeight[],
  period: Period,
  findings: Findings,
): Span[] | null {
  const spans: Span[] = [];
  let isClear = true;
  for (const { row, home } of rows) {
    const time = { from: row.from ?? FIRST_DAY, to: row.to ?? LAST_DAY };
    if (!isDay(time.from) || !isDay(time.to) || time.from > time.to) {
      findings.add("D014", "error", [{ source: row.source, field: "from" }], { row: `${key.id} ${row.unit}` });
      isClear = false;
      continue;
    }
    const takesPart = overlapOf(time, period);
    if (!takesPart) continue;
    const given = weightOf(homes, key, home, row);
    spans.push({ given, takesPart, counts: takesPart, ...placeOf(homes, key, home, row) });
  }
  if (!isClear) return null;
  const gapless = withoutGaps(spans, period);
  if (!gapless) {
    const at = rows.map(({ row }) => ({ source: row.source, field: "from" }));
    findings.add("D025", "error", at, { key: key.id, unit: rows[0]?.row.unit ?? "" });
  }
  return gapless;
}

/** Lets each span count from the end of the one before it, the first and last to the ends of the period; null when two overlap. */
function withoutGaps(spans: readonly Span[], period: Period): Span[] | null {
  const ordered = [...spans].sort((one, other) => one.takesPart.from - other.takesPart.from);
  const counted: Span[] = [];
  for (const [i, span] of ordered.entries()) {
    const next = ordered[i + 1];
    if (next && next.takesPart.from <= span.takesPart.to) return null;
    const from = i === 0 ? period.from : span.takesPart.from;
    counted.push({ ...span, counts: { from, to: next ? next.takesPart.from - 1 : period.to } });
  }
  return counted;
}

/** The weight that counts: filled in, or one for an equal key, or the home's own floor area; NaN when there is none. */
function weightOf(homes: Homes, key: AllocationKey, home: number, row: WeightRow | null): number {
  const filledIn = row?.weight ?? null;
  if (key.kind === "equal") return filledIn === null ? 1 : Math.sign(filledIn);
  return filledIn ?? (isByArea(key) ? (homes.units[home]?.area ?? Number.NaN) : Number.NaN);
}

/** Where that weight stands. */
function placeOf(
  homes: Homes,
  key: AllocationKey,
  home: number,
  row: WeightRow | null,
): Pick<Span, "source" | "field"> {
  const unit = homes.units[home];
  const isOwnArea = isByArea(key) && (row?.weight ?? null) === null;
  if (unit && (isOwnArea || !row)) return { source: unit.source, field: isOwnArea ? "area" : "id" };
  return { source: row?.source ?? "", field: "weight" };
}

function isByArea({ kind }: AllocationKey): boolean {
  return kind === "area" || kind === "mixed";
}

function hasEveryWeight(
  homes: Homes,
  key: AllocationKey,
  complex: string,
  stakes: Stakes,
  findings: Findings,
): boolean {
  let isComplete = true;
  const check = (given: number, place: () => At): void => {
    if (given > 0 && given < Number.POSITIVE_INFINITY) return;
    if (given !== 0) {
      isComplete = false;
      findings.add("D022", "error", [atOf(place())], { key: key.id, complex });
    } else if (key.kind !== "consumption") {
      // Nothing used is an ordinary measurement; a home of zero m² or persons deserves a look.
      findings.add("D023", "warning", [atOf(place())], { key: key.id, complex });
    }
  };
  const { given, rows, timed } = stakes;
  for (let i = 0; i < given.length; i++) {
    if (timed.has(i)) for (const span of timed.get(i) ?? []) check(span.given, () => span);
    else check(given[i] as number, () => placeOf(homes, key, stakes.homes[i] ?? -1, rows?.[i]?.row ?? null));
  }
  return isComplete;
}

/** Homes of the complex that have no row, so that a forgotten one is noticed. */
function mentionOthers(homes: Homes, key: AllocationKey, complex: string, stakes: Stakes, findings: Findings): void {
  const inComplex = homes.ofComplex.get(complex)?.length ?? 0;
  const taking = stakes.homes.filter((home) => home >= 0).length;
  if (taking < inComplex) {
    const facts = { key: key.id, complex, count: inComplex - taking };
    findings.add("D027", "info", [{ source: key.source, field: "id" }], facts);
  }
}

function atOf({ source, field }: At): At {
  return { source, field };
}
