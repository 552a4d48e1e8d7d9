/** What a new year still asks for, told when a workbook goes on into it: norms, advances, and the statement of the year before. */

import { type Day, dayOf } from "../../days/day.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { type AskedColumns, readTables, type TablesOf } from "../../records/read-tables.ts";
import { fold } from "../../records/references.ts";
import { complexes, units } from "../../schema/tables/complexes.ts";
import { costItems } from "../../schema/tables/cost-items.ts";
import { norms } from "../../schema/tables/norm-table.ts";
import { advances, occupancy } from "../../schema/tables/occupancy.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { groupBy } from "../group-by.ts";

const DESCRIPTIONS = { norms, advances, units, occupancy, complexes, costItems } as const;
const USED: AskedColumns<typeof DESCRIPTIONS> = {
  norms: ["code", "from", "to"],
  advances: ["unit", "from", "to"],
  units: ["id", "status"],
  occupancy: ["unit", "from", "to", "household"],
  complexes: ["id", "settledYear"],
  costItems: ["complex", "year"],
};

interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly place: Place | null;
}

/** Norms without a row for the whole year (A019), homes of a tenant whose advance ends before it (A020), the statement to be made (A021). */
export function yearChecks(workbook: WorkbookSnapshot, year: number): Problem[] {
  const { tables } = readTables(DESCRIPTIONS, USED, workbook);
  const [first, last] = [dayOf(year, 1, 1) ?? 0, dayOf(year, 12, 31) ?? 0];
  const byCode = groupBy(
    tables.norms.rows.flatMap(({ at, values: { code, from, to } }) =>
      code === null ? [] : [{ code, from, to, place: tables.norms.placeOf(at, "to") }],
    ),
    ({ code }) => code,
  );
  const open = [...byCode].flatMap(([code, rows]) => {
    const row = beforeGap(rows, first, last);
    return row ? [{ code, place: row.place }] : [];
  });
  const byUnit = groupBy(
    tables.advances.rows.flatMap(({ at, values: { unit, from, to } }) =>
      unit === null ? [] : [{ unit: fold(unit), from, to, place: tables.advances.placeOf(at, "to") }],
    ),
    ({ unit }) => unit,
  );
  const isLetOn = letOn(tables, first);
  const without = [...byUnit].flatMap(([unit, rows]) => (isLetOn(unit) ? (beforeGap(rows, first, first) ?? []) : []));
  const hasCosts = new Set(
    tables.costItems.rows.flatMap(({ values }) =>
      values.year === year - 1 && values.complex !== null ? [fold(values.complex)] : [],
    ),
  );
  const unsettled = tables.complexes.rows.filter(
    ({ values: { id, settledYear } }) => id !== null && hasCosts.has(fold(id)) && (settledYear ?? 0) < year - 1,
  );
  const severity = tables.costItems.rows.length > 0 ? "warning" : "info";
  const placesOf = (rows: readonly Pick<Period, "place">[]) => rows.flatMap(({ place }) => place ?? []);
  return [
    ...(open.length > 0
      ? [problem("A019", severity, placesOf(open), { year, norms: open.map(({ code }) => code) })]
      : []),
    ...(without.length > 0 ? [problem("A020", "warning", placesOf(without), { year, homes: without.length })] : []),
    ...(unsettled.length > 0
      ? [
          problem(
            "A021",
            "info",
            unsettled.flatMap(({ at }) => tables.complexes.placeOf(at, "settledYear") ?? []),
            { year: year - 1, complexes: unsettled.length },
          ),
        ]
      : []),
  ];
}

/**
 * Whether somebody rents the home on that day, who then pays an advance: by Bewoning, as the statement counts it, and for a home that
 * is not there by its status. A home of which nothing is known counts as let, so that it is asked after.
 */
function letOn({ units: homes, occupancy: lived }: TablesOf<typeof DESCRIPTIONS>, on: Day): (unit: string) => boolean {
  const status = new Map(homes.rows.map(({ values: { id, status: own } }) => [fold(id ?? ""), own]));
  const rows = groupBy(lived.rows, ({ values }) => fold(values.unit ?? ""));
  return (unit) =>
    rows.get(unit)?.some(({ values: { from, to, household } }) => {
      const isEmpty = household === null || fold(household) === "leegstand";
      return !isEmpty && (from ?? on) <= on && (to ?? on) >= on;
    }) ?? (status.get(unit) ?? "verhuurd") === "verhuurd";
}

/**
 * Null when the periods together have every day from the first to the last; otherwise the one after which days are missing: its
 * last day is the cell to look at.
 */
function beforeGap(periods: readonly Period[], first: Day, last: Day): Period | null {
  const sorted = [...periods].sort((one, other) => (one.from ?? 0) - (other.from ?? 0));
  let next = first;
  let latest: Period | null = null;
  for (const period of sorted) {
    if ((period.from ?? 0) > next) continue;
    const until = period.to === null ? last : period.to;
    if (latest === null || until >= (latest.to ?? last)) latest = period;
    next = Math.max(next, until + 1);
  }
  return next > last ? null : (latest ?? sorted[0] ?? null);
}
