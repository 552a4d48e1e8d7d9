/** The rows of Herberekening and Per eenheid. */

import { calendarYear } from "../../../domain/charges/period.ts";
import { Findings } from "../../../domain/findings.ts";
import { NORM_CODES } from "../../../domain/norms/norm.ts";
import { normCents } from "../../../domain/norms/norm-book.ts";
import type { HomeChange } from "../../../domain/recompute/compare-homes.ts";
import type { RowValues } from "../../../schema/computed-values.ts";
import type { Recomputed } from "../recompute.ts";
import type { AllocationRows } from "./allocation-rows.ts";
import { byWhom, type Calculation, euros, numberedId, yesOrNo } from "./calculation.ts";
import { changesIn } from "./changes.ts";

export type RowsByCalculation = ReadonlyMap<Calculation, AllocationRows>;

/** `live`: formulas can follow Per post. */
export function recalculationRows(recomputed: Recomputed, by: RowsByCalculation, live: boolean): RowValues[] {
  const { book, recomputation } = recomputed;
  const { changeOf } = changesIn(recomputed);
  const tenants = (calculation: Calculation): ReadonlyMap<unknown, number> =>
    new Map(by.get(calculation)?.posts.map(({ item, tenants: own }) => [item, Number(own ?? 0)]));
  const [old, first, later] = [tenants("oud"), tenants("eerste jaar"), tenants("nieuw")];
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
      tenantsFirst: first.get(item.id) ?? 0,
      ...changeOf(item),
      by: byWhom(live),
    };
  });
}

export function homeRows(recomputed: Recomputed, by: RowsByCalculation, live: boolean): RowValues[] {
  const { book, recomputation } = recomputed;
  const { initiativeIn } = changesIn(recomputed);
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
      let: yesOrNo(home.isLet),
      initiative: initiativeIn(home.complex),
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

function less(one: number, other: number): number {
  return Math.round((one - other) * 100) / 100;
}
