/**
 * Everything that a workbook says about one initiative, as rows of the rules. Fields have the names and the words that the
 * columns have, so that a finding leads back to its cell; null is an empty cell or one that could not be read.
 */

import type { Day } from "../../days/day.ts";
import type { NoticeTerm } from "../../days/notice-day.ts";
import type { Consent } from "../consent/consent.ts";
import type { Proposal } from "../consent/proposal.ts";
import type { Phase } from "./phase.ts";

export interface Dossier {
  readonly initiative: Initiative;
  readonly perceptions: readonly Perception[];
  readonly alternatives: readonly Alternative[];
  readonly parties: readonly Party[];
  readonly tests: readonly Test[];
  readonly poll: readonly PollAnswer[];
  readonly steps: readonly Step[];
  readonly proposals: readonly ProposalState[];
  readonly agreements: readonly Agreement[];
  readonly resources: readonly Resource[];
  readonly log: readonly LogRow[];
  readonly tasks: readonly Task[];
  readonly participants: readonly Participant[];
  readonly turns: readonly Turn[];
  readonly hours: readonly HoursRow[];
  readonly inspections: readonly Inspection[];
  readonly measurements: readonly Measurement[];
  readonly handovers: readonly HandoverRow[];
  /** The contracts that its handovers and tasks name, and the others of its complex. */
  readonly contracts: readonly LinkedContract[];
  readonly businessCase: readonly CaseRow[];
  /** The rented homes of its complex on the day that is looked at, to see who was not asked. */
  readonly homes: readonly Home[];
  /** Names for the place where the first row of a list would come: what a finding points at when there is none. */
  readonly places: Readonly<Record<RowList, string>>;
}

/** The lists of a dossier in which people fill in rows. */
export type RowList =
  | "perceptions"
  | "alternatives"
  | "parties"
  | "tests"
  | "poll"
  | "proposals"
  | "agreements"
  | "log"
  | "tasks"
  | "participants"
  | "hours"
  | "inspections"
  | "measurements"
  | "handovers";

interface Row {
  /** The caller's name for the row; comes back in findings. */
  readonly source: string;
}

export interface Initiative extends Row {
  readonly id: string;
  readonly name: string | null;
  readonly complex: string | null;
  readonly phase: Phase | null;
  readonly phaseSince: Day | null;
  readonly level: string | null;
  readonly motives: string | null;
  readonly channels: string | null;
  readonly coreGroup: number | null;
  readonly leader: string | null;
  readonly successorKnown: boolean | null;
  readonly guide: string | null;
  readonly startsOn: Day | null;
  readonly evaluationOn: Day | null;
  readonly endsOn: Day | null;
  readonly endReason: string | null;
  readonly budget: number | null;
  readonly spent: number | null;
}

export interface Perception extends Row {
  readonly route: string | null;
  readonly perceiver: string | null;
  readonly problem: string | null;
  readonly consequence: string | null;
  readonly cause: string | null;
  readonly checkedHow: string | null;
}

/** What an alternative does to one effect group. */
export interface Alternative extends Row {
  readonly name: string | null;
  readonly isCounterfactual: boolean | null;
  readonly effectGroup: string | null;
  readonly expectedEffect: string | null;
  readonly reason: string | null;
  /** What the judgement rests on; `source` is the row itself. */
  readonly basis: string | null;
  readonly cost: number | null;
  readonly feasible: boolean | null;
  readonly chosen: boolean | null;
}

export interface Party extends Row {
  readonly party: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly task: string | null;
  /** Whether this party stands behind the initiative. */
  readonly support: string | null;
  readonly name: string | null;
}

export interface Test extends Row {
  readonly kind: string | null;
  readonly topic: string | null;
  readonly question: string | null;
  readonly answer: string | null;
  readonly checkedOn: Day | null;
}

/** What one household said about taking part, before any vote. */
export interface PollAnswer extends Row {
  readonly unit: string | null;
  readonly channel: string | null;
  readonly reached: boolean | null;
  readonly wants: string | null;
  readonly can: string | null;
  readonly hoursPerMonth: number | null;
  readonly skills: string | null;
  readonly motives: string | null;
}

export interface Step extends Row {
  readonly phase: string | null;
  readonly name: string | null;
  readonly dueOn: Day | null;
  /** Yes also where nobody knows the day. */
  readonly done: boolean | null;
  readonly doneOn: Day | null;
}

export function isStepDone({ done, doneOn }: Pick<Step, "done" | "doneOn">): boolean {
  return done === true || doneOn !== null;
}

/** A proposal to the tenants, with where its consent stands. */
export interface ProposalState extends Row {
  readonly proposal: Proposal;
  readonly perHome: boolean;
  readonly consent: Consent;
}

export interface Agreement extends Row, NoticeTerm {
  readonly id: string | null;
  readonly signedOn: Day | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly endGrounds: string | null;
  readonly insurance: string | null;
  readonly insuredUntil: Day | null;
}

export interface Resource extends Row {
  readonly id: string | null;
  readonly kind: string | null;
  readonly name: string | null;
  readonly issuedTo: string | null;
  readonly issuedOn: Day | null;
  readonly returnBy: Day | null;
  readonly returnedOn: Day | null;
  readonly cost: number | null;
  readonly paidBy: string | null;
}

export interface LogRow extends Row {
  readonly on: Day | null;
  readonly kind: string | null;
  readonly what: string | null;
}

export interface Task extends Row {
  readonly id: string | null;
  readonly name: string | null;
  readonly space: string | null;
  readonly level: string | null;
  readonly doneBy: string | null;
  readonly executor: string | null;
  readonly risky: boolean | null;
  readonly turnsPerYear: number | null;
  readonly minutes: number | null;
  readonly people: number | null;
  readonly contract: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface Participant extends Row {
  readonly id: string | null;
  readonly name: string | null;
  readonly sharedName: string | null;
  readonly unit: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly hoursPerMonth: number | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface Turn extends Row {
  readonly task: string | null;
  readonly on: Day | null;
  readonly who: string | null;
}

export interface HoursRow extends Row {
  readonly on: Day | null;
  readonly participant: string | null;
  readonly hours: number | null;
}

export interface Inspection extends Row {
  readonly on: Day | null;
  readonly space: string | null;
  readonly aspect: string | null;
  readonly level: string | null;
  /** The level agreed, when the row has its own. */
  readonly aimed: string | null;
  /** Before residents began, or after; null when nobody said. */
  readonly moment: string | null;
}

export interface Measurement extends Row {
  readonly moment: string | null;
  /** First and last day that it may be of; null when neither a day nor a period is known. */
  readonly when: { readonly from: Day; readonly to: Day } | null;
  /** A figure or a level was filled in. */
  readonly hasOutcome: boolean;
}

export interface HandoverRow extends Row {
  readonly id: string | null;
  readonly contract: string | null;
  readonly item: string | null;
  /** Whether Kostenposten has the item, for the complex of the initiative; null when nobody can tell. */
  readonly itemIs: "known" | "unknown" | "elsewhere" | null;
  readonly share: number | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly newCosts: number | null;
  readonly paidBy: string | null;
}

export interface LinkedContract extends Row, NoticeTerm {
  readonly id: string;
  readonly supplier: string | null;
  readonly to: Day | null;
  /** It goes on after its last day unless somebody ends it. */
  readonly renewsItself: boolean;
  /** The day on which notice was given or the contract was changed. */
  readonly changedOn: Day | null;
  /** Whether a handover or a task of the initiative replaces it. */
  readonly isReplaced: boolean;
}

export interface CaseRow extends Row {
  readonly year: number | null;
  readonly saving: number | null;
  readonly toResidents: number | null;
  readonly ownOverhead: number | null;
  readonly guidanceHours: number | null;
  readonly investment: number | null;
}

export interface Home {
  readonly unit: string;
  readonly entrance: string | null;
}
