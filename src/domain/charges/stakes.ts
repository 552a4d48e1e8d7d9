import type { At } from "../finding.ts";
import type { Findings } from "../findings.ts";
import type { AllocationKey, WeightRow } from "./allocation-key.ts";
import type { Homes } from "./homes.ts";
import type { KeyBook, PlacedWeight } from "./key-book.ts";
import { isDay, type Period } from "./period.ts";
import { type Span, timedSpans } from "./spans.ts";
import { placeOf, weightOf } from "./weight-of.ts";

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
  const rows = rowsFor(book, key, complex, findings);
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
function rowsFor(
  book: KeyBook,
  key: AllocationKey,
  complex: string,
  findings: Findings,
): readonly PlacedWeight[] | null {
  const rows = book.rows.get(key.id);
  if (!rows) return null;
  if (key.acrossComplexes) return rows.all;
  const own = rows.ofComplex.get(complex);
  // A row for an unknown unit can only be placed when the key serves one complex, and so can a home of another complex: the
  // denominator keeps them, so that nobody pays more through a typing error, and their share is the landlord's.
  const isOfKey = key.complex === complex;
  if (isOfKey && rows.elsewhere.length > 0) {
    const at = rows.elsewhere.map(({ row: { source } }) => ({ source, field: "unit" }));
    findings.add("D032", "error", at, { key: key.id, complex });
  }
  const lost = [...(isOfKey || rows.ofComplex.size <= 1 ? rows.unknown : []), ...(isOfKey ? rows.elsewhere : [])];
  return lost.length > 0 ? [...(own ?? []), ...lost] : (own ?? null);
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
