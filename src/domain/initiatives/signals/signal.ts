import { type Day, isoOf } from "../../../days/day.ts";
import type { ProblemFacts } from "../../../problems/facts.ts";
import type { ProblemCode, Severity } from "../../../problems/problem.ts";
import type { When } from "../../../problems/signal-facts.ts";
import { type At, type Finding, finding } from "../../finding.ts";
import type { Dossier } from "../dossier.ts";
import type { Reminders } from "../reminders.ts";

export const SIGNAL_KINDS = [
  "step",
  "gate",
  "contraIndication",
  "agreement",
  "insurance",
  "notice",
  "contractRunsOn",
  "evaluation",
  "leader",
  "guide",
  "participant",
  "consent",
  "advice",
  "statement",
  "inspection",
  "resource",
  "unreadable",
] as const;

export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Something that needs attention on a day. Severity is error only when something is overdue. */
export interface Signal {
  readonly kind: SignalKind;
  readonly severity: Severity;
  /** The id of the initiative; null when it is about the whole workbook. */
  readonly initiative: string | null;
  /** The day that it is about; null for what has no day. */
  readonly due: Day | null;
  readonly finding: Finding;
}

/** The day that is looked at, and how long before a day it is mentioned. */
export interface Watch {
  readonly on: Day;
  readonly reminders: Reminders;
}

/** Whether an initiative still runs on a day. */
export function isRunning({ initiative }: Dossier, { on }: Watch): boolean {
  return initiative.endsOn === null || initiative.endsOn >= on;
}

/** How a day lies: mentioned `ahead` days before it, late from the day after it. Null while it is too far away. */
export function severityOf(due: Day, on: Day, ahead: number): "error" | "warning" | null {
  if (due < on) return "error";
  return due - on <= ahead ? "warning" : null;
}

/** What the texts of a day say. */
export function dueFacts(due: Day, on: Day): { readonly due: string; readonly when: When } {
  return { due: isoOf(due), when: due < on ? "late" : due === on ? "today" : "ahead" };
}

/** Makes signals of one initiative. */
export class Signals {
  readonly #initiative: string | null;
  readonly #list: Signal[] = [];

  constructor(initiative: string | null) {
    this.#initiative = initiative;
  }

  add<C extends ProblemCode>(
    kind: SignalKind,
    severity: Severity | null,
    due: Day | null,
    code: C,
    at: readonly At[],
    facts: ProblemFacts[C],
  ): void {
    if (severity === null) return;
    this.#list.push({ kind, severity, initiative: this.#initiative, due, finding: finding(code, severity, at, facts) });
  }

  list(): readonly Signal[] {
    return this.#list;
  }
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** The most urgent first: late before soon, then by day, what has no day last. */
export function inOrder(signals: readonly Signal[]): Signal[] {
  const dayOf = ({ due }: Signal) => due ?? Number.POSITIVE_INFINITY;
  return [...signals].sort((one, other) => {
    const bySeverity = ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity);
    if (bySeverity !== 0) return bySeverity;
    const [first, second] = [dayOf(one), dayOf(other)];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}
