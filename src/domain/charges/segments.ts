import type { Findings } from "../findings.ts";
import { FIRST_DAY, isDay, LAST_DAY, type Period } from "./period.ts";
import type { OccupancyRow, UnitRow } from "./unit.ts";

/** Who pays for a stretch of time: the household that rents, the landlord for vacancy, the landlord for a sold unit. */
export type Bearer = "tenant" | "vacancy" | "sold";

/** A stretch of time in which nothing changes about who pays for a unit. */
export interface Segment extends Period {
  /** Index of the unit. */
  readonly unit: number;
  readonly bearer: Bearer;
  /** The household; "" for vacancy, or when only the status of the unit is known. */
  readonly household: string;
  /** The occupancy row, or the unit's row when there is none. */
  readonly source: string;
}

/**
 * The whole calendar of a unit cut into segments. Rows of occupancy decide; days without a household are vacancy; only a
 * unit without any row follows its status. After the last household of a sold unit the time counts as sold. Rows that
 * follow on each other with the same household are one segment, so that a household gets one statement. Returns null when
 * the rows contradict each other: then nobody knows who owes what, and that is a problem.
 */
export function segmentsOf(
  index: number,
  unit: UnitRow,
  rows: readonly OccupancyRow[],
  findings: Findings,
): readonly Segment[] | null {
  if (rows.length === 0) {
    const bearer = unit.status === "let" ? "tenant" : unit.status === "sold" ? "sold" : "vacancy";
    return [{ unit: index, from: FIRST_DAY, to: LAST_DAY, bearer, household: "", source: unit.source }];
  }
  const lived = inOrder(unit, rows, findings);
  if (!lived) return null;
  const segments: Segment[] = [];
  let next = FIRST_DAY;
  for (const { from, to, row } of lived) {
    if (row.household === null) continue;
    if (from > next) segments.push(empty(index, unit, next, from - 1, "vacancy"));
    const before = segments.at(-1);
    if (before && before.bearer === "tenant" && before.household === row.household && before.to === from - 1) {
      segments[segments.length - 1] = { ...before, to };
    } else {
      segments.push({ unit: index, from, to, bearer: "tenant", household: row.household, source: row.source });
    }
    next = to + 1;
  }
  if (next <= LAST_DAY) {
    segments.push(empty(index, unit, next, LAST_DAY, unit.status === "sold" ? "sold" : "vacancy"));
  }
  return segments;
}

interface Lived extends Period {
  readonly row: OccupancyRow;
}

function inOrder(unit: UnitRow, rows: readonly OccupancyRow[], findings: Findings): Lived[] | null {
  const lived = rows.map((row) => ({ from: row.from ?? FIRST_DAY, to: row.to ?? LAST_DAY, row }));
  const wrong = lived.filter(({ from, to }) => !isDay(from) || !isDay(to) || from > to);
  for (const { row } of wrong) {
    findings.add("D014", "error", [{ source: row.source, field: "from" }], { row: unit.id });
  }
  if (wrong.length > 0) return null;
  lived.sort((one, other) => one.from - other.from || one.to - other.to);
  let clear = true;
  for (let i = 1; i < lived.length; i++) {
    const [before, after] = [lived[i - 1], lived[i]];
    if (!before || !after || before.to < after.from) continue;
    clear = false;
    const at = [before, after].map(({ row }) => ({ source: row.source, field: "from" }));
    findings.add("D042", "error", at, { unit: unit.id });
  }
  return clear ? lived : null;
}

function empty(unit: number, row: UnitRow, from: number, to: number, bearer: Bearer): Segment {
  return { unit, from, to, bearer, household: "", source: row.source };
}
