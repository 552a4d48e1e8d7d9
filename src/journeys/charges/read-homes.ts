/** Units, who lives in them, what they pay in advance. */

import type { Period } from "../../domain/charges/period.ts";
import type { OccupancyRow, UnitRow, UnitStatus } from "../../domain/charges/unit.ts";
import type { AdvanceRow } from "../../domain/settlement/advance.ts";
import type { RefundRow } from "../../domain/settlement/refund.ts";
import { type Place, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import { centsIn, centsOrNull, figureIn, idIn, isFilledIn, type Reading, type ReadingOf } from "./reading.ts";

const STATUS: Readonly<Record<string, UnitStatus>> = { verhuurd: "let", leegstand: "vacant", verkocht: "sold" };

/** A unit that names no complex takes part in nothing, and least of all in costs without a complex. */
const NO_COMPLEX = "(geen complex)";

/**
 * The units. One without an id cannot be used. A unit of which neither the status nor the occupancy is known counts as vacant
 * (B005): the landlord pays until somebody says who lives there.
 */
export function readUnits(reading: ReadingOf<"units" | "occupancy", "units" | "complexes">): UnitRow[] {
  const { units, occupancy } = reading.tables;
  reading.sources.add(units, { advanceCents: "advance" });
  const lived = new Set(occupancy.rows.flatMap(({ values }) => (values.unit === null ? [] : [fold(values.unit)])));
  const unknown: Place[] = [];
  const read = units.rows.flatMap((row): UnitRow[] => {
    const { id, complex, status } = row.values;
    if (!isFilledIn(reading, units, row, "id") || id === null) return [];
    isFilledIn(reading, units, row, "complex");
    if (status === null && !lived.has(fold(id))) {
      const place = units.placeOf(row.at, "status");
      if (place && !row.unreadable.has("status")) unknown.push(place);
    }
    const area = figureIn(row, "area");
    const advanceCents = centsOrNull(row, "advance");
    const place = units.placeOf(row.at, "advance");
    if (advanceCents !== null && !Number.isInteger(advanceCents) && place && !row.unreadable.has("advance"))
      reading.problems.push(problem("D010", "error", [place], { row: id }));
    return [
      {
        id: idIn(reading.ids.units, id),
        complex: complex === null ? NO_COMPLEX : idIn(reading.ids.complexes, complex),
        area,
        status: (status === null ? undefined : STATUS[status]) ?? "vacant",
        advanceCents,
        source: reading.sources.nameOf(units, row.at),
      },
    ];
  });
  if (unknown.length > 0) reading.problems.push(problem("B005", "warning", unknown, {}));
  return read;
}

/** The occupancy. A row without a household, or with "leegstand" for one, says that the unit stood empty. */
export function readOccupancy(reading: ReadingOf<"occupancy", "units">): OccupancyRow[] {
  const { occupancy } = reading.tables;
  reading.sources.add(occupancy);
  return occupancy.rows.flatMap((row): OccupancyRow[] => {
    const { unit, household } = row.values;
    if (!isFilledIn(reading, occupancy, row, "unit")) return [];
    const isEmpty = household === null || fold(household) === "leegstand";
    return [
      {
        unit: idIn(reading.ids.units, unit),
        from: figureIn(row, "from"),
        to: figureIn(row, "to"),
        household: isEmpty ? null : household,
        source: reading.sources.nameOf(occupancy, row.at),
      },
    ];
  });
}

/** What was paid in advance, per month. */
export function readAdvances(reading: Reading): AdvanceRow[] {
  const { advances } = reading.tables;
  reading.sources.add(advances, { perMonthCents: "perMonth" });
  return advances.rows.flatMap((row): AdvanceRow[] => {
    if (!isFilledIn(reading, advances, row, "unit")) return [];
    return [
      {
        unit: idIn(reading.ids.units, row.values.unit),
        from: figureIn(row, "from"),
        to: figureIn(row, "to"),
        perMonthCents: centsIn(row, "perMonth"),
        source: reading.sources.nameOf(advances, row.at),
      },
    ];
  });
}

/** What was paid back in the year already, to whoever lived there on the day. Other years have statements of their own. */
export function readRefunds(reading: Reading, year: Period): RefundRow[] {
  const { refunds } = reading.tables;
  reading.sources.add(refunds, { cents: "amount" });
  return refunds.rows.flatMap((row): RefundRow[] => {
    const isUsable = [isFilledIn(reading, refunds, row, "unit"), isFilledIn(reading, refunds, row, "on")].every(
      Boolean,
    );
    const on = figureIn(row, "on") ?? Number.NaN;
    if (!isUsable || on < year.from || on > year.to) return [];
    return [
      {
        unit: idIn(reading.ids.units, row.values.unit),
        on,
        household: null,
        cents: centsIn(row, "amount"),
        source: reading.sources.nameOf(refunds, row.at),
      },
    ];
  });
}
