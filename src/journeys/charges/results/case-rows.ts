/**
 * The rows of Businesscase. Each initiative is calculated alone, while Herberekening and Per eenheid show all of them together.
 * Formulas add up what stands there by initiative; where that is not the case of the initiative alone (two of them change the
 * same homes, a contract that runs on into a later year, a cost that ends halfway), the program gives the values and says so.
 */

import { dayOf } from "../../../days/day.ts";
import { calendarYear, isPeriod } from "../../../domain/charges/period.ts";
import { isCents } from "../../../domain/money/cents.ts";
import { centsInYear } from "../../../domain/recompute/changed-items.ts";
import type { RowValue, RowValues } from "../../../schema/computed-values.ts";
import { groupBy } from "../../group-by.ts";
import type { InitiativeCase } from "../initiative-case.ts";
import type { Recomputed } from "../recompute.ts";
import { byWhom, euros, numberedId } from "./calculation.ts";
import { ITEM_CHANGE } from "./changes.ts";

/** What formulas see: the rows of Herberekening and Per eenheid. */
export interface Compared {
  readonly items: readonly RowValues[];
  readonly homes: readonly RowValues[];
}

export function caseRows(recomputed: Recomputed, compared: Compared): RowValues[] {
  const { cases, guidance } = recomputed;
  const byInitiative = {
    items: grouped(compared.items),
    homes: grouped(compared.homes.filter((home) => home.let === "ja")),
  };
  return cases
    .flatMap(({ initiative, rows, result }) => {
      const own = {
        items: byInitiative.items.get(initiative.id) ?? [],
        homes: byInitiative.homes.get(initiative.id) ?? [],
      };
      return result.years.map((year) => {
        const row = rows.find((candidate) => candidate.year === year.year);
        const before = year.cumulativeCents - BigInt(year.netCents);
        const oneOff = row?.oneOffCents ?? 0;
        const sums = sumsOf(recomputed, initiative, own, year.year);
        const isLive = row !== undefined && isFollowed(row, sums) && hasSoundCosts(recomputed, initiative.id);
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
          ...(isLive ? roadOf(sums) : {}),
          by: byWhom(isLive),
        };
      });
    })
    .map((row, at) => ({ id: numberedId("BC", at + 1), ...row }));
}

interface Sums {
  readonly counterfactual: number;
  readonly with: number;
  readonly lessItems: number;
  readonly lessAdministration: number;
  readonly newViaCharges: number;
  readonly newForCorporation: number;
}

/** What the formulas of a row add up, in cents. */
function sumsOf(
  { book }: Recomputed,
  { id }: InitiativeCase["initiative"],
  { items, homes }: Compared,
  year: number,
): Sums {
  const isFirst = year === book.year;
  const taken = items.filter(({ change }) => change === ITEM_CHANGE.takenOver);
  const added = items.filter(({ change }) => change === ITEM_CHANGE.newCosts);
  const [cost, tenants, administration] = isFirst
    ? (["firstYear", "tenantsFirst", "firstAdministration"] as const)
    : (["new", "tenantsNew", "newAdministration"] as const);
  const first = calendarYear(book.year);
  return {
    counterfactual: sum(taken, "old"),
    with: sum(taken, cost),
    lessItems: sum(items, "tenantsOld") - sum(items, tenants),
    lessAdministration: sum(homes, "oldAdministration") - sum(homes, administration),
    newViaCharges: sum(added, cost),
    newForCorporation: book.groupCosts
      .filter(({ initiative, paidBy }) => initiative === id && paidBy === "corporation")
      .reduce((total, own) => total + (centsInYear(own, first, isFirst)?.amount ?? 0), 0),
  };
}

/** How what goes to residents and what the group costs come about, for who follows the formulas. */
function roadOf({ lessItems, lessAdministration, newViaCharges, newForCorporation }: Sums): RowValues {
  return {
    lessItems: euros(lessItems),
    lessAdministration: euros(lessAdministration),
    newViaCharges: euros(newViaCharges),
    newForCorporation: euros(newForCorporation),
  };
}

type CaseYearRow = InitiativeCase["rows"][number];

function isFollowed(row: CaseYearRow, sums: Sums): boolean {
  return (
    row.counterfactualCents === sums.counterfactual &&
    row.withCents === sums.with &&
    row.passedOnCents === sums.lessItems + sums.lessAdministration &&
    row.yearlyCents === sums.newViaCharges + sums.newForCorporation
  );
}

/** Formulas add up every cost of a row, also one that the rules leave out, and follow no end within the first year. */
function hasSoundCosts({ book }: Recomputed, initiative: string): boolean {
  const first = dayOf(book.year, 1, 1) ?? 0;
  return (
    book.groupCosts
      .filter((cost) => cost.initiative === initiative && cost.paidBy === "corporation")
      .every(
        ({ cents, from, to }) => isCents(cents) && isPeriod({ from, to: to ?? from }) && (to === null || from >= first),
      ) && book.oneOffCosts.filter((cost) => cost.initiative === initiative).every(({ cents }) => isCents(cents))
  );
}

function grouped(rows: readonly RowValues[]): ReadonlyMap<RowValue, RowValues[]> {
  return groupBy(rows, ({ initiative }) => initiative ?? null);
}

function sum(rows: readonly RowValues[], key: string): number {
  return rows.reduce((total, row) => total + Math.round(Number(row[key] ?? 0) * 100), 0);
}

/** The last month of a year at the start of which less than nothing was earned so far. */
function monthsBelow(startCents: number, yearCents: number): number {
  for (let month = 12; month >= 1; month--) if (12 * startCents + (month - 1) * yearCents < 0) return month;
  return 0;
}
