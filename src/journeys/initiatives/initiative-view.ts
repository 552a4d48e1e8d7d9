/** One initiative for a screen: where it stands, what is missing for the gate and where, its steps, and what can be done. */

import type { Day } from "../../days/day.ts";
import { type Comparison, compareAlternatives } from "../../domain/initiatives/comparison.ts";
import { type Dossier, isStepDone, type Step } from "../../domain/initiatives/dossier.ts";
import { gateOf } from "../../domain/initiatives/gate.ts";
import {
  asksGate,
  type Destination,
  type Move,
  moveBetween,
  PHASES,
  type Phase,
  usualDestination,
} from "../../domain/initiatives/phase.ts";
import { type ChannelResult, channelsOf, notAskedIn, type PollResult, pollOf } from "../../domain/initiatives/poll.ts";
import { termOf } from "../../domain/initiatives/reminders.ts";
import { type RoleLine, rolesOf } from "../../domain/initiatives/roles.ts";
import type { Outcome, Place, Problem } from "../../problems/problem.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { groupBy } from "../group-by.ts";
import { signalsIn, type TodaySignal } from "../today.ts";
import { findDossier } from "./find-dossier.ts";
import { type InitiativeBook, readInitiatives } from "./read-book.ts";

export interface InitiativeSummary {
  readonly id: string;
  readonly name: string;
  readonly phase: Phase | null;
  readonly endsOn: Day | null;
  readonly signals: readonly TodaySignal[];
}

export interface StepView {
  readonly name: string;
  readonly dueOn: Day | null;
  readonly isDone: boolean;
  /** Null also where nobody knows the day. */
  readonly doneOn: Day | null;
  readonly isLate: boolean;
  readonly place: Place | null;
}

export interface PhaseView {
  readonly phase: Phase;
  readonly state: "done" | "now" | "later";
  readonly steps: readonly StepView[];
}

export interface InitiativeView extends InitiativeSummary {
  readonly phaseSince: Day | null;
  /** The last day of the term of the phase; null when it has none. */
  readonly phaseUntil: Day | null;
  readonly phases: readonly PhaseView[];
  /** What the gate of this phase still asks, with cells; empty when it is open. */
  readonly blocking: readonly Problem[];
  /** What the gate warns of. */
  readonly warnings: readonly Problem[];
  /** Where it can go, the usual one first. `asksGate`: what is missing then needs a motivation. */
  readonly destinations: readonly {
    readonly to: Destination;
    readonly move: Move | "begin";
    readonly asksGate: boolean;
  }[];
  /** Null without exactly one basisalternatief: nothing is compared then. */
  readonly comparison: Comparison | null;
  readonly poll: PollResult;
  readonly channels: readonly ChannelResult[];
  /** Rented homes that were not asked or not reached. */
  readonly notAsked: readonly string[];
  readonly roles: readonly RoleLine[];
  /** Sheets that the workbook lacks, so that nobody looked at what belongs on them. */
  readonly missing: readonly string[];
}

/** All initiatives of a workbook, in the order of the sheet, with what needs attention. */
export function listInitiatives(workbook: WorkbookSnapshot, today: Day): readonly InitiativeSummary[] {
  const book = readInitiatives(workbook, today);
  const signals = signalsByInitiative(book, today);
  return book.dossiers.map((dossier) => summaryOf(dossier, signals));
}

/** Refused (I103) when the initiative is not there. */
export function viewInitiative(workbook: WorkbookSnapshot, id: string, today: Day): Outcome<InitiativeView> {
  const book = readInitiatives(workbook, today);
  const found = findDossier(book, id);
  if (!found.ok) return found;
  const dossier = found.value;
  const { phase, phaseSince } = dossier.initiative;
  const gate = phase === null ? null : gateOf(phase, dossier, today);
  const term = phase === null ? null : termOf(phase, book.reminders);
  const value: InitiativeView = {
    ...summaryOf(dossier, signalsByInitiative(book, today)),
    phaseSince,
    phaseUntil: phaseSince === null || term === null ? null : phaseSince + term,
    phases: phasesOf(dossier, book, today),
    blocking: gate ? book.problemsOf(gate.blocking) : [],
    warnings: gate ? book.problemsOf(gate.warnings) : [],
    destinations: destinationsOf(phase),
    comparison: compareAlternatives(dossier).comparison,
    poll: pollOf(dossier),
    channels: channelsOf(dossier),
    notAsked: notAskedIn(dossier).map(({ unit }) => unit),
    roles: rolesOf(dossier, today),
    missing: book.missing,
  };
  return { ok: true, value, problems: book.problems };
}

function summaryOf({ initiative }: Dossier, signals: ReadonlyMap<string, readonly TodaySignal[]>): InitiativeSummary {
  const { id, name, phase, endsOn } = initiative;
  return { id, name: name ?? "", phase, endsOn, signals: signals.get(id) ?? [] };
}

function signalsByInitiative(book: InitiativeBook, today: Day): ReadonlyMap<string, readonly TodaySignal[]> {
  return groupBy(signalsIn(book, today).signals, ({ initiative }) => initiative);
}

function phasesOf({ initiative, steps }: Dossier, { placeOf }: InitiativeBook, today: Day): PhaseView[] {
  const now = initiative.phase === null ? -1 : PHASES.indexOf(initiative.phase);
  const stepView = (step: Step): StepView => {
    const { name, dueOn, doneOn, source } = step;
    const isDone = isStepDone(step);
    return {
      name: name ?? "",
      dueOn,
      isDone,
      doneOn,
      isLate: !isDone && dueOn !== null && dueOn < today,
      place: placeOf({ source, field: "doneOn" }),
    };
  };
  return PHASES.map((phase, at) => ({
    phase,
    state: at < now ? "done" : at === now ? "now" : "later",
    steps: steps.filter((step) => step.phase === phase).map(stepView),
  }));
}

function destinationsOf(phase: Phase | null): InitiativeView["destinations"] {
  if (phase === null) return PHASES.map((to) => ({ to, move: "begin", asksGate: false }));
  const usual = usualDestination(phase);
  const all: readonly Destination[] = [usual, ...[...PHASES, "closed" as const].filter((to) => to !== usual)];
  return all.flatMap((to) => {
    const move = moveBetween(phase, to);
    return move === null ? [] : [{ to, move, asksGate: asksGate(move) }];
  });
}
