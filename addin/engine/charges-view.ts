/** Service charges as the pane shows them: amounts in whole cents, days and addresses ready to read. */

import type { YearWithCosts } from "../../src/journeys/charges/year.ts";
import type { Place } from "../../src/problems/problem.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { ProblemGroup } from "./found.ts";
import type { RepairLine } from "./plan-view.ts";

export type ChargesView = RecomputeView | SettleView;

/** What may be asked of this workbook. */
export interface ChargesChoices {
  /** Years with costs, the latest first. */
  readonly years: readonly YearWithCosts[];
  readonly initiatives: readonly Named[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface RecomputeView {
  readonly task: "recompute";
  readonly choices: ChargesChoices;
  readonly year: number;
  /** Null: everything that is handed over. */
  readonly initiative: string | null;
  /** What was compared: what is expected to be spent, or what was really spent. */
  readonly kind: "estimate" | "actual";
  readonly firstYear: SavedView;
  readonly laterYears: SavedView;
  readonly complexes: readonly ComplexChange[];
  readonly homes: readonly HomeChangeLine[];
  readonly proposals: readonly ProposalView[];
  readonly doublePayments: readonly DoublePaymentView[];
  readonly cases: readonly CaseView[];
  readonly problems: readonly ProblemGroup[];
}

/** Always: residents + corporation + reinvested = saved. Negative is a cost. */
export interface SavedView {
  readonly saved: number;
  readonly residents: number;
  readonly corporation: number;
  readonly reinvested: number;
  /** How the corporation's part comes about. */
  readonly parts: {
    readonly landlord: number;
    readonly rounding: number;
    readonly overhead: number;
    readonly administration: number;
    readonly groupCosts: number;
  };
}

/** Costs a year, VAT included. */
export interface ComplexChange extends Named {
  readonly old: number;
  readonly new: number;
  readonly items: readonly ItemChangeLine[];
}

export interface ItemChangeLine extends Named {
  readonly place: Place | null;
  readonly old: number;
  readonly firstYear: number;
  readonly new: number;
}

/** A home in a list; `key` asks for its explanation. */
export interface HomeLine {
  readonly key: string;
  readonly unit: string;
  /** "" when the workbook does not know it. */
  readonly address: string;
  readonly complex: string;
}

export interface HomeChangeLine extends HomeLine {
  /** Null while that is not clear. */
  readonly isLet: boolean | null;
  readonly oldPerYear: number;
  /** In the year of the change; it comes back through the statement. */
  readonly firstYear: number;
  readonly newPerYear: number;
  readonly oldPerMonth: number;
  readonly newPerMonth: number;
  /** Null when the unit has none, or a wrong one. */
  readonly advance: number | null;
  readonly newAdvance: number | null;
}

export interface ProposalView {
  readonly id: string;
  readonly service: string;
  readonly place: Place | null;
  /** A service that each home can have or not: it binds only who agreed. */
  readonly perHome: boolean;
  readonly entitled: number;
  readonly yes: number;
  readonly no: number;
  readonly noAnswer: number;
  /** Null when the norm is missing. */
  readonly needed: number | null;
  readonly reached: boolean;
  readonly dates: readonly DatedStep[];
}

/** A step of the procedure. Without a day it has not been taken. */
export interface DatedStep {
  readonly step: ProposalStep;
  readonly on: string | null;
  readonly place: Place | null;
}

export type ProposalStep =
  | "proposed"
  | "reached"
  | "notice"
  | "courtUntil"
  | "adviceAsked"
  | "adviceUntil"
  | "adviceReceived"
  | "organisation"
  | "advanceFrom"
  | "advanceCertain";

export interface DoublePaymentView {
  readonly handover: string;
  readonly contract: string;
  readonly from: string;
  readonly to: string;
  readonly cents: number;
  readonly places: readonly Place[];
}

/** The business case of an initiative against its basisalternatief. */
export interface CaseView extends Named {
  readonly years: readonly {
    readonly year: number;
    readonly saving: number;
    readonly toResidents: number;
    readonly costs: number;
    readonly result: number;
    readonly cumulative: number;
  }[];
  /** Months until the money is back; null within these years not. */
  readonly payBack: number | null;
  readonly payBackCorporation: number | null;
  /** From how many active residents on it pays each year, as a sentence. */
  readonly breakEven: string | null;
}

export interface SettleView {
  readonly task: "settle";
  readonly choices: ChargesChoices;
  readonly year: number;
  readonly dueOn: string | null;
  /** The last day has gone by. */
  readonly isLate: boolean;
  readonly totals: SettleTotals;
  readonly complexes: readonly Named[];
  readonly items: readonly SettledItem[];
  readonly statements: readonly StatementLine[];
  /** Keys of households to call before their letter goes out, the largest extra payment first. */
  readonly callFirst: readonly string[];
  readonly problems: readonly ProblemGroup[];
}

export interface SettleTotals {
  /** Households that get a statement. */
  readonly letters: number;
  /** Statements of which something has to be looked at first. */
  readonly toCheck: number;
  readonly total: number;
  readonly advance: number;
  readonly toPay: number;
  readonly toReceive: number;
  readonly landlord: number;
  readonly rounding: number;
}

/** Always: tenants + landlord + rounding = cost. */
export interface SettledItem extends Named {
  readonly place: Place | null;
  readonly complex: string;
  readonly cost: number;
  readonly tenants: number;
  readonly landlord: number;
  readonly rounding: number;
}

export interface StatementLine extends HomeLine {
  readonly from: string;
  readonly to: string;
  /** False for vacancy, and while it is not clear who lived there. */
  readonly isOfHousehold: boolean;
  /** It is not clear who lived there: there are no amounts before what is wrong is mended. */
  readonly isWaiting: boolean;
  readonly total: number;
  readonly advance: number;
  /** Positive: to pay; negative: to receive. */
  readonly balance: number;
  readonly action: StatementActionName;
}

export type StatementActionName = "collect" | "callFirst" | "notCollected" | "payBack" | "even" | "noLetter" | "check";

/** Why a home pays what it pays. */
export interface HomeExplanation {
  readonly place: Place | null;
  readonly parts: readonly ExplainedPart[];
  /** Of a statement: from kinds of cost to balance. Empty when recomputing. */
  readonly sums: readonly ExplainedLine[];
}

export interface ExplainedPart {
  readonly id: string;
  readonly name: string;
  readonly old: ExplainedRoad | null;
  /** Null when there is nothing to compare, or when the home takes no part. */
  readonly new: ExplainedRoad | null;
}

export interface ExplainedRoad {
  readonly cents: number;
  readonly lines: readonly ExplainedLine[];
}

export interface ExplainedLine {
  readonly text: string;
  readonly places: readonly Place[];
}

/** What writing the results would change. */
export interface WritePreviewView {
  readonly tables: readonly TableChange[];
  /** Sheets for results that the workbook lacks. */
  readonly missing: readonly string[];
  readonly problems: readonly ProblemGroup[];
  readonly edits: readonly Edit[];
}

export interface TableChange {
  readonly sheet: string;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  /** Rows that were there and get another value. */
  readonly changed: number;
  /** The first cells that get another value. */
  readonly cells: readonly CellChange[];
  readonly cellCount: number;
  /** The first rows that come. */
  readonly added: readonly ShownRow[];
  /** The first rows that go. */
  readonly removed: readonly ShownRow[];
}

export interface CellChange extends RepairLine {
  readonly heading: string;
}

/** The first cells of a row in which something stands, and how many more there are. */
export interface ShownRow {
  readonly place: Place;
  readonly cells: readonly { readonly heading: string; readonly value: string }[];
  readonly more: number;
}
