import type { Day } from "../../days/day.ts";
import type { Homes } from "../charges/homes.ts";
import { isDay } from "../charges/period.ts";
import type { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import { mentionCents } from "../money/mention-cents.ts";

/** What was already paid back to a household over the year of the statement (a saving that was handed out earlier). */
export interface RefundRow {
  readonly unit: string;
  readonly on: Day;
  /** Who got it; null: whoever lived there on that day. */
  readonly household: string | null;
  /** Positive: paid to the household. */
  readonly cents: Cents;
  readonly source: string;
}

/** Refunds by segment. A refund that no household can have got is a problem and is left out. */
export function refundsBySegment(homes: Homes, rows: readonly RefundRow[], findings: Findings): Map<number, Cents> {
  const bySegment = new Map<number, Cents>();
  for (const row of rows) {
    if (!mentionCents(row.cents, { source: row.source, field: "cents" }, row.unit, findings)) continue;
    const segment = segmentOf(homes, row);
    if (segment === null) {
      findings.add("D072", "error", [{ source: row.source, field: "unit" }], { unit: row.unit });
      continue;
    }
    bySegment.set(segment, (bySegment.get(segment) ?? 0) + row.cents);
  }
  return bySegment;
}

function segmentOf(homes: Homes, row: RefundRow): number | null {
  const unit = homes.indexOf.get(row.unit);
  if (unit === undefined || !isDay(row.on)) return null;
  let found: number | null = null;
  for (let i = homes.firstSegment[unit] as number; i < (homes.firstSegment[unit + 1] as number); i++) {
    const segment = homes.segments[i];
    if (segment?.bearer !== "tenant") continue;
    // A household that lived there twice: the last time before the refund.
    if (row.household !== null && segment.household === row.household && segment.from <= row.on) found = i;
    if (row.household === null && segment.from <= row.on && row.on <= segment.to) found = i;
  }
  return found;
}
