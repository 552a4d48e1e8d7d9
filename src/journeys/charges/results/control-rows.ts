/** The rows of Controle: each compares two totals that came about in different ways. */

import type { Allocation } from "../../../domain/charges/allocation.ts";
import type { Settlement } from "../../../domain/settlement/statement.ts";
import type { RowValue, RowValues } from "../../../schema/computed-values.ts";
import type { AllocationRows } from "./allocation-rows.ts";
import { type Calculation, euros } from "./calculation.ts";

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

function sum(cents: readonly number[]): number {
  return Number(cents.reduce((total, own) => total + BigInt(own), 0n));
}

function centsIn(euros: RowValue | undefined): number {
  return Math.round(Number(euros ?? 0) * 100);
}

function titled(calculation: Calculation): string {
  return `${calculation.charAt(0).toUpperCase()}${calculation.slice(1)}`;
}
