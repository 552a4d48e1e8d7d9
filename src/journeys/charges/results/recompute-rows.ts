/** The rows of Herberekening, Per eenheid and Businesscase. */

import { calendarYear } from "../../../domain/charges/period.ts";
import { Findings } from "../../../domain/findings.ts";
import { NORM_CODES } from "../../../domain/norms/norm.ts";
import { normCents } from "../../../domain/norms/norm-book.ts";
import type { HomeChange } from "../../../domain/recompute/compare-homes.ts";
import type { RowValues } from "../../../schema/computed-values.ts";
import type { Recomputed } from "../recompute.ts";
import type { AllocationRows } from "./allocation-rows.ts";
import { byWhom, type Calculation, euros, numberedId } from "./calculation.ts";

export type RowsByCalculation = ReadonlyMap<Calculation, AllocationRows>;

/** `live`: formulas can follow Per post. */
export function recalculationRows(
  { book, recomputation }: Recomputed,
  by: RowsByCalculation,
  live: boolean,
): RowValues[] {
  const tenants = (calculation: Calculation): ReadonlyMap<unknown, number> =>
    new Map(by.get(calculation)?.posts.map(({ item, tenants: own }) => [item, Number(own ?? 0)]));
  const [old, later] = [tenants("oud"), tenants("nieuw")];
  return recomputation.items.map(({ item, oldCents, firstYearCents, laterYearsCents }, at) => {
    const [tenantsOld, tenantsNew] = [old.get(item.id) ?? 0, later.get(item.id) ?? 0];
    return {
      id: numberedId("HB", at + 1),
      complex: item.complex,
      item: item.id,
      name: book.names.get(item.id) ?? item.service,
      old: euros(oldCents),
      effect: euros(laterYearsCents - oldCents),
      new: euros(laterYearsCents),
      firstYear: euros(firstYearCents),
      tenantsOld,
      tenantsNew,
      landlordOld: less(euros(oldCents), tenantsOld),
      landlordNew: less(euros(laterYearsCents), tenantsNew),
      by: byWhom(live),
    };
  });
}

export function homeRows({ book, recomputation }: Recomputed, by: RowsByCalculation, live: boolean): RowValues[] {
  const year = calendarYear(book.year);
  const cents = (code: Parameters<typeof normCents>[1]): number | "" => {
    const norm = normCents(book.ground.norms, code, year.to, [], new Findings());
    return norm ? euros(norm.cents) : "";
  };
  const norms = {
    administrationMinimum: cents(NORM_CODES.administrationMinimum),
    administrationMaximum: cents(NORM_CODES.administrationMaximum),
    step: cents(NORM_CODES.advanceStep),
  };
  const sums = new Map([...by].map(([calculation, rows]) => [calculation, administrationSums(rows)]));
  const hasNorms = norms.administrationMinimum !== "" && norms.administrationMaximum !== "";
  return recomputation.homes.map((home, at) => {
    const id = numberedId("PE", at + 1);
    const exact = (calculation: Calculation): number => sums.get(calculation)?.get(id) ?? 0;
    const { administration } = home;
    return {
      id,
      unit: home.unit,
      complex: home.complex,
      oldPerYear: euros(home.oldPerYear),
      newPerYear: euros(home.newPerYear),
      oldPerMonth: euros(home.oldPerMonth),
      newPerMonth: euros(home.newPerMonth),
      difference: euros(home.newPerMonth - home.oldPerMonth),
      firstYear: euros(home.firstYear),
      newAdvance: home.newAdvance === null ? "" : euros(home.newAdvance),
      year: book.year,
      oldCosts: euros(home.oldPerYear - administration.old),
      oldAdministrationExact: exact("oud"),
      oldAdministration: euros(administration.old),
      firstCosts: euros(home.firstYear - administration.firstYear),
      firstAdministrationExact: exact("eerste jaar"),
      firstAdministration: euros(administration.firstYear),
      newCosts: euros(home.newPerYear - administration.new),
      newAdministrationExact: exact("nieuw"),
      newAdministration: euros(administration.new),
      ...norms,
      by: byWhom(live && hasNorms && canFollow(home, exact)),
    };
  });
}

/** When a norm for administration costs is missing, the engine counts none. */
function canFollow({ administration }: HomeChange, exact: (calculation: Calculation) => number): boolean {
  return (
    administration.old > 0 === exact("oud") > 5e-10 &&
    administration.firstYear > 0 === exact("eerste jaar") > 5e-10 &&
    administration.new > 0 === exact("nieuw") > 5e-10
  );
}

function administrationSums({ shares }: AllocationRows): ReadonlyMap<unknown, number> {
  const sums = new Map<unknown, number>();
  for (const { belongs, administration } of shares) {
    if (belongs) sums.set(belongs, (sums.get(belongs) ?? 0) + Number(administration ?? 0));
  }
  return sums;
}

export function caseRows({ cases, guidance }: Recomputed): RowValues[] {
  return cases
    .flatMap(({ initiative, rows, result }) =>
      result.years.map((year) => {
        const row = rows.find((own) => own.year === year.year);
        const before = year.cumulativeCents - BigInt(year.netCents);
        const oneOff = row?.oneOffCents ?? 0;
        return {
          initiative: initiative.id,
          year: year.year,
          counterfactual: euros(row?.counterfactualCents ?? 0),
          with: euros(row?.withCents ?? 0),
          saving: euros(year.savingCents),
          toResidents: euros(row?.passedOnCents ?? 0),
          ownOverhead: euros(row?.overheadSavedCents ?? 0),
          guidanceHours: row?.guidanceHours ?? 0,
          hourRate: euros(guidance?.hourCents ?? 0),
          guidance: euros(year.guidanceCents),
          yearlyCosts: euros(row?.yearlyCents ?? 0),
          oneOffCosts: euros(oneOff),
          investment: euros((row?.yearlyCents ?? 0) + oneOff),
          result: euros(year.netCents),
          cumulative: Number(year.cumulativeCents) / 100,
          corporation: euros(year.corporationCents),
          monthsBelow: monthsBelow(Number(before) - oneOff, year.netCents + oneOff),
          payBack: result.payBack?.months ?? "nog niet",
          firstYear: result.years[0]?.year ?? year.year,
          by: byWhom(true),
        };
      }),
    )
    .map((row, at) => ({ id: numberedId("BC", at + 1), ...row }));
}

/** The last month of a year at the start of which less than nothing was earned so far. */
function monthsBelow(startCents: number, yearCents: number): number {
  for (let month = 12; month >= 1; month--) if (12 * startCents + (month - 1) * yearCents < 0) return month;
  return 0;
}

function less(one: number, other: number): number {
  return Math.round((one - other) * 100) / 100;
}
