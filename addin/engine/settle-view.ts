/** J7 for the pane: the statements of a year, as lines and figures. */

import { type Day, dutchOf } from "../../src/days/day.ts";
import type { Settled } from "../../src/journeys/charges/settle.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { chargeProblems } from "./charge-problems.ts";
import type { ChargesChoices, SettleTotals, SettleView, StatementLine } from "./charges-view.ts";
import type { HomeNames } from "./home-names.ts";

export interface SettleShown {
  readonly settled: Settled;
  readonly problems: readonly Problem[];
  readonly choices: ChargesChoices;
  readonly names: HomeNames;
  readonly today: Day;
}

type Statement = Settled["settlement"]["statements"][number];

/** The key of a statement is its place in the list. */
export function settleView({ settled, problems, choices, names, today }: SettleShown): SettleView {
  const { book, allocation, settlement } = settled;
  const { dueOn, statements, callList } = settlement;
  const keys = new Map(statements.map((statement, at) => [statement, String(at)]));
  return {
    task: "settle",
    choices,
    year: settlement.year,
    dueOn: dueOn === null ? null : dutchOf(dueOn),
    isLate: dueOn !== null && today > dueOn,
    totals: totalsOf(settled),
    complexes: [...new Set(statements.map(({ complex }) => complex))].map((id) => ({ id, name: names.complex(id) })),
    items: allocation.items.map(({ item, costCents, tenantsCents, landlordCents, residueCents }) => ({
      id: item.id,
      name: book.names.get(item.id) ?? item.service,
      place: book.sources.placeOf({ source: item.source, field: "id" }),
      complex: item.complex,
      cost: costCents,
      tenants: tenantsCents,
      landlord: landlordCents,
      rounding: residueCents,
    })),
    statements: statements.map((statement, at) => statementLine(statement, String(at), names)),
    callFirst: callList.flatMap((statement) => keys.get(statement) ?? []),
    problems: chargeProblems(problems),
  };
}

function statementLine(statement: Statement, key: string, names: HomeNames): StatementLine {
  return {
    key,
    unit: statement.unit,
    address: names.address(statement.unit),
    complex: statement.complex,
    from: dutchOf(statement.period.from),
    to: dutchOf(statement.period.to),
    isOfHousehold: statement.household === true,
    isWaiting: statement.household === null,
    total: statement.totalCents,
    advance: statement.advanceCents,
    balance: statement.balanceCents,
    action: statement.action,
  };
}

function totalsOf({ allocation, settlement }: Settled): SettleTotals {
  const letters = settlement.statements.filter(({ household }) => household);
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, cents) => total + cents, 0);
  // Of what still has to be looked at nobody knows yet what is to be paid.
  const sure = letters.filter(({ action }) => action !== "check");
  return {
    letters: letters.length,
    toCheck: settlement.statements.filter(({ action }) => action === "check").length,
    total: sum(letters.map(({ totalCents }) => totalCents)),
    advance: sum(letters.map(({ advanceCents }) => advanceCents)),
    toPay: sum(sure.flatMap(({ balanceCents }) => (balanceCents > 0 ? [balanceCents] : []))),
    toReceive: sum(sure.flatMap(({ balanceCents }) => (balanceCents < 0 ? [-balanceCents] : []))),
    landlord: sum(allocation.items.map(({ landlordCents }) => landlordCents)),
    rounding: sum(allocation.items.map(({ residueCents }) => residueCents)),
  };
}
