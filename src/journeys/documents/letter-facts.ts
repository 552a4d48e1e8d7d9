/** What the letters about a changed service charge say, as data. Null: not filled in or not known, an empty line in the letter. */

import type { Day } from "../../days/day.ts";
import type { Cents } from "../../domain/money/cents.ts";

export type LetterKind = "proposal" | "outcome" | "change";

export interface LetterFacts {
  readonly kind: LetterKind;
  /** The day of the letter. */
  readonly on: Day;
  readonly organisation: string | null;
  /** Whom to ask, and how; as the user gave it, or who guides the group. */
  readonly contact: string | null;
  /** Who guides the group at the corporation; signs the letter. */
  readonly guide: string | null;
  readonly complex: string | null;
  /** The form of self-management: toezicht, inkoop, beheer or zelf uitvoeren. */
  readonly level: string | null;
  readonly proposal: ProposalFacts;
  /** Null: not known; the outcome of a vote is never told then. */
  readonly votes: VoteFacts | null;
  /** What residents are going to do; empty where a letter does not tell it. */
  readonly tasks: readonly PlannedWork[];
  /** What changes, the same for every home. */
  readonly changes: readonly ChangeFacts[];
  /** From what the amounts were calculated. */
  readonly year: number;
  readonly isEstimate: boolean;
  /** Last day on which the yearly statement is due; null when the norm is missing. */
  readonly statementBy: Day | null;
  /** From when the new advance is asked. */
  readonly advanceFrom: Day | null;
  /** One for each home, in the order of the sheet Eenheden. */
  readonly letters: readonly HomeFacts[];
}

export interface ProposalFacts {
  readonly id: string;
  readonly initiative: string;
  readonly service: string | null;
  readonly perHome: boolean;
  /** From when the change holds. */
  readonly from: Day | null;
  readonly writtenOn: Day | null;
  readonly noticeOn: Day | null;
  readonly replyBy: Day | null;
  /** Last day on which who did not agree may go to court. */
  readonly courtUntil: Day | null;
  /** Whole weeks of that time; null when it is no number of weeks, or not known. */
  readonly courtWeeks: number | null;
  /** Of advice, only what had happened on the day of the letter. */
  readonly adviceAskedOn: Day | null;
  readonly adviceReceivedOn: Day | null;
  /** positief, negatief or geen bezwaar; null for anything else. */
  readonly advice: string | null;
}

export interface VoteFacts {
  readonly entitled: number;
  readonly needed: number;
  /** "70%" */
  readonly part: string;
  readonly reached: boolean;
  /** Null for so few tenants that numbers tell who voted what (norm MINIMUM-ANTWOORDEN). */
  readonly counts: { readonly yes: number; readonly no: number; readonly noAnswer: number } | null;
}

/** The same work in several places is one line. */
export interface PlannedWork {
  readonly name: string;
  readonly spaces: readonly string[];
  /** Null where it differs from place to place, or nobody said. */
  readonly howOften: string | null;
}

/** A cost that changes for somebody. */
export interface ChangeFacts {
  /** Null: new costs of the group of residents. */
  readonly name: string | null;
  readonly kind: "ends" | "less" | "more" | "new";
}

/** A letter to one home: of nobody else anything stands in it. */
export interface HomeFacts {
  readonly unit: string;
  /** Null: who lives there has no name in the workbook. */
  readonly household: string | null;
  /** "Lindehof 15" */
  readonly street: string | null;
  /** "1099 ZX Oosterdam" */
  readonly city: string | null;
  /** Null for a home of which the charge cannot be calculated. */
  readonly charge: HomeCharge | null;
}

/** Old against new when one household lives there all the time. */
export interface HomeCharge {
  /** What changes, a year. */
  readonly items: readonly NamedChange[];
  /** All other costs together, a year; null when there are none. */
  readonly other: Change | null;
  readonly administration: Change;
  /** Items, other and administration together. */
  readonly perYear: Change;
  readonly perMonth: Change;
  /** What is paid in advance each month, now and later. */
  readonly advance: Cents | null;
  readonly newAdvance: Cents | null;
}

export interface Change {
  readonly old: Cents;
  readonly new: Cents;
}

export interface NamedChange extends Change {
  /** Null: new costs of the group of residents. */
  readonly name: string | null;
}
