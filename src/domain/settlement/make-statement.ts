import type { Day } from "../../days/day.ts";
import { type AdministrationNorms, administrationOf } from "../charges/administration.ts";
import type { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import { NORM_CODES } from "../norms/norm.ts";
import { type NormBook, normCents } from "../norms/norm-book.ts";
import type { Statement, StatementAction } from "./statement.ts";

export interface Limits {
  readonly collectFromCents: Cents | null;
  readonly callFromCents: Cents | null;
}

/**
 * One statement from its lines. Administration costs only for a statement that is given: there is none for vacancy (policy
 * of the Huurcommissie p. 43). An incomplete statement keeps its amounts, and its action says that it must be checked.
 */
export function statementOf(
  base: Pick<Statement, "unit" | "complex" | "segment" | "household" | "period" | "lines">,
  paid: Pick<Statement, "advancesCents" | "refundsCents">,
  norms: AdministrationNorms | null,
  limits: Limits,
  complete: boolean,
): Statement {
  const bases = { heat: 0, heatOutsourced: 0, other: 0 };
  let charged = 0;
  for (const { item, cents } of base.lines) {
    charged += cents;
    if (item.administration !== "none") bases[item.administration] += cents;
  }
  const administration = base.household && norms ? administrationOf(bases, norms) : null;
  const administrationCents = administration?.cents ?? 0;
  const totalCents = charged + administrationCents;
  const advanceCents = paid.advancesCents - paid.refundsCents;
  const balanceCents = totalCents - advanceCents;
  const action = actionFor(base.household, balanceCents, limits, complete);
  return { ...base, ...paid, administration, administrationCents, totalCents, advanceCents, balanceCents, action };
}

/** What is not clear is to be looked at; vacancy asks for no letter, whatever is missing. */
function actionFor(household: boolean | null, balance: Cents, limits: Limits, complete: boolean): StatementAction {
  if (household === false) return "noLetter";
  if (household === null || !complete) return "check";
  if (balance === 0) return "even";
  if (balance < 0) return "payBack";
  if (limits.collectFromCents !== null && balance < limits.collectFromCents) return "notCollected";
  return limits.callFromCents !== null && balance >= limits.callFromCents ? "callFirst" : "collect";
}

/** The corporation's own limits; without a norm no limit is used and the finding says so. */
export function limitsOf(norms: NormBook, on: Day, findings: Findings): Limits {
  const collectFrom = normCents(norms, NORM_CODES.collectFrom, on, [], findings);
  const callFrom = normCents(norms, NORM_CODES.callFrom, on, [], findings);
  return { collectFromCents: collectFrom?.cents ?? null, callFromCents: callFrom?.cents ?? null };
}
