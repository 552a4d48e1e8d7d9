/** What a written agreement with a group of residents says, as data. Null: not filled in, an empty line in the document. */

import type { Day } from "../../days/day.ts";

export interface AgreementFacts {
  readonly organisation: string | null;
  readonly initiative: {
    readonly id: string;
    readonly name: string | null;
    readonly description: string | null;
    /** toezicht, inkoop, beheer or zelf uitvoeren. */
    readonly level: string | null;
    readonly leader: string | null;
    readonly guide: string | null;
    readonly evaluationOn: Day | null;
    /** Euros that there are to spend; null when there is no budget, which needs no line. */
    readonly budget: number | null;
  };
  readonly complex: {
    readonly id: string;
    readonly name: string | null;
    readonly address: string | null;
    readonly postcode: string | null;
    readonly city: string | null;
  } | null;
  readonly agreement: {
    readonly id: string | null;
    readonly form: string | null;
    readonly subject: string | null;
    readonly from: Day | null;
    /** Null: it goes on until somebody ends it. */
    readonly to: Day | null;
    readonly noticeMonths: number | null;
    readonly noticeDays: number | null;
    readonly endGrounds: string | null;
    readonly insurance: string | null;
    readonly insuredUntil: Day | null;
    readonly keys: string | null;
    readonly tools: string | null;
    readonly evaluation: string | null;
  };
  /** What residents do. */
  readonly tasks: readonly AgreedTask[];
  /** What stays with the corporation or its supplier. */
  readonly kept: readonly AgreedTask[];
  /** How it looked before the first day. */
  readonly baseline: readonly {
    readonly space: string | null;
    readonly aspect: string | null;
    readonly level: string;
    readonly on: Day;
  }[];
  /** Keys, tools and the like. Who has them stays in the workbook. */
  readonly resources: readonly {
    readonly kind: string | null;
    readonly name: string;
    readonly returnBy: Day | null;
    readonly paidBy: string | null;
    /** Somebody pays for it. */
    readonly hasCost: boolean;
  }[];
  readonly handovers: readonly {
    readonly item: string;
    /** 1 is all of it; null when nobody filled it in. */
    readonly share: number | null;
    readonly from: Day | null;
    /** Euros a year; null when the group has no new costs here. */
    readonly newCosts: number | null;
    readonly paidBy: string | null;
  }[];
  /** Full names, to sign. */
  readonly participants: readonly string[];
}

export interface AgreedTask {
  readonly name: string;
  readonly space: string;
  readonly description: string | null;
  readonly howOften: string | null;
  readonly doneBy: string | null;
  readonly level: string | null;
  readonly risky: boolean;
}
