/** The rows of Afrekening. */

import { calendarYear, overlapOf, type Period } from "../../../domain/charges/period.ts";
import { Findings } from "../../../domain/findings.ts";
import { NORM_CODES } from "../../../domain/norms/norm.ts";
import { normCents } from "../../../domain/norms/norm-book.ts";
import type { Statement, StatementAction } from "../../../domain/settlement/statement.ts";
import { monthsAt, type RowValues } from "../../../schema/computed-values.ts";
import type { Settled } from "../settle.ts";
import { byWhom, euros, numberedId, yesOrNo } from "./calculation.ts";
import { ratio } from "./item-road.ts";

const ACTIONS: Readonly<Record<StatementAction, string>> = {
  collect: "innen",
  callFirst: "eerst bellen",
  notCollected: "niet innen",
  payBack: "terugbetalen",
  even: "niets",
  noLetter: "geen brief",
  check: "nakijken",
};

/** `live`: formulas can follow the shares. */
export function statementRows({ book, settlement }: Settled, live: boolean): RowValues[] {
  const year = calendarYear(settlement.year);
  const withAdvances = new Set(book.advances.map(({ unit }) => unit));
  const cents = (code: Parameters<typeof normCents>[1]): number | "" => {
    const norm = normCents(book.ground.norms, code, year.to, [], new Findings());
    return norm ? euros(norm.cents) : "";
  };
  const norms = {
    administrationMinimum: cents(NORM_CODES.administrationMinimum),
    administrationMaximum: cents(NORM_CODES.administrationMaximum),
    collectFrom: cents(NORM_CODES.collectFrom),
    callFrom: cents(NORM_CODES.callFrom),
  };
  return settlement.statements.map((statement, at) => {
    const { unit, period, household, administration } = statement;
    const exact = administration ? administration.exact : null;
    return {
      id: numberedId("AF", at + 1),
      unit,
      from: period.from,
      to: period.to,
      household: yesOrNo(household),
      costs: euros(statement.totalCents - statement.administrationCents),
      administration: euros(statement.administrationCents),
      total: euros(statement.totalCents),
      advance: euros(statement.advancesCents),
      refund: euros(statement.refundsCents),
      balance: euros(statement.balanceCents),
      action: ACTIONS[statement.action],
      complete: yesOrNo(statement.action !== "check"),
      administrationExact: exact ? ratio(exact.numerator, exact.denominator) / 100 : 0,
      ...norms,
      monthFrom: monthsAt(period.from),
      monthTo: monthsAt(period.to + 1),
      by: byWhom(live && canFollow(statement, year, withAdvances)),
    };
  });
}

/**
 * Not when norms are unknown, when rows of Voorschotten contradict each other (the engine then counts none), or when the
 * statement is about time outside the calendar year (a broken book-year).
 */
function canFollow(statement: Statement, year: Period, withAdvances: ReadonlySet<string>): boolean {
  const { unit, household, administration, action, advancesCents, period } = statement;
  if (!household) return true;
  const isUnsure = action === "check" && advancesCents === 0 && withAdvances.has(unit);
  return administration !== null && !isUnsure && overlapOf(period, year) !== null;
}
