import type { Day } from "../../days/day.ts";
import type { Administration } from "../charges/administration.ts";
import type { CostItem } from "../charges/cost-item.ts";
import type { Period } from "../charges/period.ts";
import type { Segment } from "../charges/segments.ts";
import type { Cents } from "../money/cents.ts";

/** What to do with a balance. */
export type StatementAction =
  /** The household pays extra; or is called before the letter goes out. */
  | "collect"
  | "callFirst"
  /** Too little to collect. */
  | "notCollected"
  | "payBack"
  | "even"
  /** Nobody lived there: no letter. */
  | "noLetter"
  /** Something is missing that the balance needs; no letter until it is right. */
  | "check";

export interface StatementLine {
  readonly item: CostItem;
  readonly cents: Cents;
}

/**
 * What one household owes over a year, or what the landlord bears while nobody lived there; without amounts for a home of
 * which that is not clear.
 * Always: lines + administration = total, and total − advance = balance.
 */
export interface Statement {
  readonly unit: string;
  readonly complex: string;
  /** Null while it is not clear who lived there: what is wrong must be mended first. */
  readonly segment: Segment | null;
  /** False for vacancy; null while it is not clear. */
  readonly household: boolean | null;
  /** The time that the statement is about. */
  readonly period: Period;
  readonly lines: readonly StatementLine[];
  readonly administration: Administration | null;
  readonly administrationCents: Cents;
  readonly totalCents: Cents;
  /** Paid in advance, and paid back earlier. */
  readonly advancesCents: Cents;
  readonly refundsCents: Cents;
  /** Advances less refunds: what the household has paid so far. */
  readonly advanceCents: Cents;
  /** Positive: to pay; negative: to receive. */
  readonly balanceCents: Cents;
  readonly action: StatementAction;
}

/** The yearly statements of all households. */
export interface Settlement {
  readonly year: number;
  /** Last day on which the statements must be given: 30 June. Null when the norm is missing. */
  readonly dueOn: Day | null;
  readonly statements: readonly Statement[];
  /** Households to call before their letter goes out, the largest extra payment first. */
  readonly callList: readonly Statement[];
}
