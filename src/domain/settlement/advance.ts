import type { Day } from "../../days/day.ts";
import { FIRST_DAY, isDay, LAST_DAY, MONTH, monthParts, overlapOf, type Period } from "../charges/period.ts";
import type { UnitRow } from "../charges/unit.ts";
import type { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import { add, halfUpDivide, multiply, toNumber, type Whole } from "../money/exact.ts";
import { mentionCents } from "../money/mention-cents.ts";

/** What a unit pays in advance each month from one day to another. */
export interface AdvanceRow {
  readonly unit: string;
  /** Null: from before everything else. */
  readonly from: Day | null;
  /** Last day; null: still so. */
  readonly to: Day | null;
  readonly perMonthCents: Cents;
  readonly source: string;
}

interface Stretch extends Period {
  readonly perMonthCents: Cents;
}

/**
 * The advances of a unit in order of time. Rows decide; only a unit without any row uses its present advance. Null when they
 * are unknown or contradict each other: then a balance would be invented.
 */
export function advancesOf(unit: UnitRow, rows: readonly AdvanceRow[], findings: Findings): readonly Stretch[] | null {
  if (rows.length === 0) {
    if (unit.advanceCents !== null && Number.isSafeInteger(unit.advanceCents)) {
      return [{ from: FIRST_DAY, to: LAST_DAY, perMonthCents: unit.advanceCents }];
    }
    findings.add("D070", "warning", [{ source: unit.source, field: "advanceCents" }], {});
    return null;
  }
  let clear = true;
  for (const row of rows) {
    const [from, to] = [row.from ?? FIRST_DAY, row.to ?? LAST_DAY];
    if (!isDay(from) || !isDay(to) || from > to) {
      findings.add("D014", "error", [{ source: row.source, field: "from" }], { row: row.unit });
      clear = false;
    }
    const at = { source: row.source, field: "perMonthCents" };
    if (!mentionCents(row.perMonthCents, at, row.unit, findings)) clear = false;
  }
  if (!clear) return null;
  const ordered = [...rows].sort((one, other) => (one.from ?? FIRST_DAY) - (other.from ?? FIRST_DAY));
  for (let i = 1; i < ordered.length; i++) {
    const [before, after] = [ordered[i - 1], ordered[i]];
    if (!before || !after || (before.to ?? LAST_DAY) < (after.from ?? FIRST_DAY)) continue;
    const at = [before, after].map(({ source }) => ({ source, field: "from" }));
    findings.add("D071", "error", at, { unit: unit.id });
    clear = false;
  }
  if (!clear) return null;
  return ordered.map(({ from, to, perMonthCents }) => ({ from: from ?? FIRST_DAY, to: to ?? LAST_DAY, perMonthCents }));
}

/** What was paid in advance over a period: months × amount, part of a month by its days, rounded half up once. */
export function advancesPaid(advances: readonly Stretch[], period: Period): Cents {
  const parts = advances.reduce<Whole>((sum, stretch) => {
    const within = overlapOf(stretch, period);
    return within ? add(sum, multiply(stretch.perMonthCents, monthParts(within))) : sum;
  }, 0);
  return toNumber(halfUpDivide(parts, MONTH));
}
