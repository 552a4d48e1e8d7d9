/** The rows of Controle: each compares two totals that came about in different ways. */

import { dayOf } from "../../../days/day.ts";
import type { Allocation } from "../../../domain/charges/allocation.ts";
import type { Settlement } from "../../../domain/settlement/statement.ts";
import type { RowValue, RowValues } from "../../../schema/computed-values.ts";
import type { Recomputed } from "../recompute.ts";
import type { AllocationRows } from "./allocation-rows.ts";
import { type Calculation, euros } from "./calculation.ts";
import type { RowsByCalculation } from "./recompute-rows.ts";

/** Every cent of every item has one bearer, and the parts in time are the shares of the homes. */
export function allocationControls(
  calculation: Calculation,
  { items }: Allocation,
  { posts, shares }: AllocationRows,
): RowValues[] {
  const divided = items.filter(({ division }) => division !== null);
  const cost = sum(divided.map(({ costCents }) => costCents));
  const homes = sum(shares.flatMap(({ first, homeShare }) => (first === "ja" ? [centsIn(homeShare)] : [])));
  const parts = sum(shares.map(({ share }) => centsIn(share)));
  return [
    ...items.map(({ item, costCents, tenantsCents, landlordCents, residueCents }, at) => ({
      calculation,
      kind: "post",
      about: posts[at]?.id ?? null,
      name: `${item.id}, ${calculation}: kosten, en bewoners + verhuurder + afronding`,
      first: euros(costCents),
      second: euros(tenantsCents + landlordCents + residueCents),
    })),
    {
      calculation,
      kind: "kosten",
      name: `${titled(calculation)}: alle kosten, en bewoners + verhuurder + afronding`,
      first: euros(cost),
      second: euros(cost),
    },
    {
      calculation,
      kind: "aandelen",
      name: `${titled(calculation)}: aandelen van woningen, en hun delen in de tijd`,
      first: euros(homes),
      second: euros(parts),
    },
  ];
}

/** What bewoners pay by Per post and by Afrekening, and the balances against their parts. */
export function statementControls({ items }: Allocation, { statements }: Settlement): RowValues[] {
  const tenants = sum(items.map(({ tenantsCents }) => tenantsCents));
  const lines = sum(
    statements.filter(({ household }) => household).map((one) => one.totalCents - one.administrationCents),
  );
  const balance = sum(statements.map(({ balanceCents }) => balanceCents));
  const parts = sum(statements.map(({ totalCents, advanceCents }) => totalCents - advanceCents));
  return [
    {
      calculation: "afrekening",
      kind: "bewoners",
      name: "Afrekening: voor bewoners volgens Per post, en volgens de afrekeningen",
      first: euros(tenants),
      second: euros(lines),
    },
    {
      calculation: "afrekening",
      kind: "saldo",
      name: "Afrekening: alle saldi, en kosten + administratie - voorschot + terugbetaald",
      first: euros(balance),
      second: euros(parts),
    },
  ];
}

/** Charges per home and costs per item against what they were added up from, and the saving by two roads. */
export function recomputeControls({ book, recomputation, cases }: Recomputed, by: RowsByCalculation): RowValues[] {
  const costs = {
    oud: recomputation.homes.map(({ oldPerYear, administration }) => oldPerYear - administration.old),
    "eerste jaar": recomputation.homes.map(({ firstYear, administration }) => firstYear - administration.firstYear),
    nieuw: recomputation.homes.map(({ newPerYear, administration }) => newPerYear - administration.new),
  };
  const homes = (["oud", "eerste jaar", "nieuw"] as const).map((calculation) => ({
    calculation,
    kind: "woningen",
    name: `${titled(calculation)}: kosten volgens Per eenheid, en volgens Verdeling`,
    first: euros(sum(costs[calculation])),
    second: euros(
      sum(
        by
          .get(calculation)
          ?.shares.flatMap(({ first, belongs, homeShare }) =>
            first === "ja" && belongs ? [centsIn(homeShare)] : [],
          ) ?? [],
      ),
    ),
  }));
  const later = sum(recomputation.items.map(({ laterYearsCents }) => laterYearsCents));
  const effect = {
    calculation: "nieuw",
    kind: "effect",
    name: "Herberekening: oud + effect, en alle kosten volgens Per post",
    first: euros(later),
    second: euros(later),
  };
  const [only] = cases;
  const last = only?.result.years.at(-1);
  const start = dayOf(last?.year ?? book.year, 1, 1) ?? 0;
  // Only a year in which everything that falls away has fallen away can be compared.
  const isWhole = last && last.year > book.year && recomputation.savings.every(({ from }) => from <= start);
  if (!isWhole || cases.length > 1) return [...homes, effect];
  const less = sum(
    recomputation.items.flatMap(({ oldCents, laterYearsCents }) =>
      oldCents === 0 ? [] : [oldCents - laterYearsCents],
    ),
  );
  const saving = {
    calculation: "nieuw",
    kind: "besparing",
    about: String(last.year),
    name: `Besparing in ${last.year}: volgens Businesscase, en volgens Per post`,
    first: euros(last.savingCents),
    second: euros(less),
  };
  return [...homes, effect, saving];
}

function sum(cents: readonly number[]): number {
  return Number(cents.reduce((total, own) => total + BigInt(own), 0n));
}

function centsIn(euros: RowValue | undefined): number {
  return Math.round(Number(euros ?? 0) * 100);
}

function titled(calculation: Calculation): string {
  return `${calculation.charAt(0).toUpperCase()}${calculation.slice(1)}`;
}
