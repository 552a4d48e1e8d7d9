import type { At } from "../finding.ts";
import type { Findings } from "../findings.ts";
import type { AllocationKey } from "./allocation-key.ts";
import type { Homes } from "./homes.ts";
import type { PlacedWeight } from "./key-book.ts";
import { FIRST_DAY, isDay, LAST_DAY, overlapOf, type Period } from "./period.ts";
import { placeOf, weightOf } from "./weight-of.ts";

/** A weight and the time for which it holds. */
export interface Span extends At {
  /** As filled in: m², persons, shares; 1 for an equal key. */
  readonly given: number;
  /** The time in which the home takes part. */
  readonly takesPart: Period;
  /** The time for which the weight counts in the denominator: without gaps, over the whole period. */
  readonly counts: Period;
}

/** The spans of a home whose weights hold for a part of the time; none when it takes no part in the period; null when unclear. */
export function timedSpans(
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
