import type { Day } from "../../days/day.ts";
import type { NoticeTerm } from "../../days/notice-day.ts";
import type { AllowanceRule } from "../charges/allowance-rule.ts";
import type { AdministrationKind } from "../charges/cost-item.ts";
import type { Cents } from "../money/cents.ts";

/** A task that residents take over: it replaces (part of) a cost item from a day on. */
export interface Handover {
  readonly id: string;
  readonly initiative: string;
  /** A cost item of any year; the same service of the complex in other years is replaced too. */
  readonly item: string;
  /** The contract that falls away; null when there is none (work by the corporation itself). */
  readonly contract: string | null;
  /** The part of the item that falls away: 1 is all of it. */
  readonly part: number;
  readonly from: Day;
  readonly source: string;
}

/** A contract with a supplier. */
export interface Contract extends NoticeTerm {
  readonly id: string;
  /** What it costs a year, VAT included. */
  readonly yearCents: Cents;
  /** Last day; null while it runs on until somebody gives notice. */
  readonly to: Day | null;
  readonly source: string;
}

/** A cost that the group of residents makes: materials, insurance, a course. */
export interface GroupCost {
  readonly id: string;
  readonly initiative: string;
  readonly complex: string;
  readonly service: string;
  readonly cents: Cents;
  readonly vatRate: number | null;
  readonly each: "year" | "once";
  /** First day of a yearly cost, or the day of a cost that is made once. */
  readonly from: Day;
  /** Last day of a yearly cost; null: it goes on. */
  readonly to: Day | null;
  /** Through the service charges, or by the corporation out of what it saves. */
  readonly paidBy: "residents" | "corporation";
  /** Used when residents pay. */
  readonly rule: AllowanceRule | null;
  readonly key: string;
  readonly administration: AdministrationKind;
  readonly proof: string | null;
  readonly source: string;
}
