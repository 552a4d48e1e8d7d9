/** One initiative for the pane: where it stands, what its gate still asks, and the changes that move it on. */

import { dutchOf, isoOf } from "../../src/days/day.ts";
import type { FormAnswer } from "../../src/journeys/forms/form-edits.ts";
import { restoreCharges } from "../../src/journeys/initiatives/end-initiative.ts";
import {
  type InitiativeView as InitiativeFound,
  type PhaseView as PhaseFound,
  viewInitiative,
} from "../../src/journeys/initiatives/initiative-view.ts";
import { moveInitiative } from "../../src/journeys/initiatives/move-phase.ts";
import { removeNames } from "../../src/journeys/initiatives/remove-names.ts";
import { roleText } from "../../src/journeys/initiatives/result-rows.ts";
import type { Place, Problem } from "../../src/problems/problem.ts";
import { readRows } from "../../src/records/read-rows.ts";
import { fold } from "../../src/records/references.ts";
import { log as logTable } from "../../src/schema/tables/process.ts";
import { dutchMoney } from "../../src/text/nl/figures.ts";
import { phaseLogText } from "../../src/text/nl/phase-log-texts.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { changeView } from "./change-view.ts";
import type { ProblemGroup } from "./found.ts";
import { type Planned, refusedView } from "./planned.ts";
import { problemGroups } from "./problem-groups.ts";
import { type RowToFill, rowAt, rowToFill } from "./row-at.ts";

type Phase = PhaseFound["phase"];
type Comparison = NonNullable<InitiativeFound["comparison"]>;
export type Destination = InitiativeFound["destinations"][number]["to"];

export interface InitiativeView {
  readonly id: string;
  readonly name: string;
  readonly phase: Phase | null;
  /** Days as people write them; null where there is none. */
  readonly phaseSince: string | null;
  readonly phaseUntil: string | null;
  readonly endsOn: string | null;
  readonly phases: readonly PhaseView[];
  readonly blocking: readonly MissingView[];
  readonly warnings: readonly ProblemGroup[];
  readonly signals: number;
  readonly destinations: readonly DestinationView[];
  readonly comparison: readonly ComparedView[] | null;
  readonly poll: PollView;
  readonly channels: readonly ChannelView[];
  readonly notAsked: readonly string[];
  readonly roles: readonly RoleView[];
  /** What the log says, the newest first. */
  readonly log: readonly LogView[];
  readonly problems: readonly ProblemGroup[];
}

/** What the gate asks, with the row in which it can be filled in. */
export interface MissingView extends ProblemGroup {
  readonly row: RowToFill | null;
}

export interface PhaseView {
  readonly phase: Phase;
  readonly state: PhaseFound["state"];
  readonly steps: readonly StepView[];
}

export interface StepView {
  readonly name: string;
  readonly due: string | null;
  readonly isDone: boolean;
  /** The day; null also where nobody knows it. */
  readonly done: string | null;
  readonly isLate: boolean;
  readonly place: Place | null;
  /** What one click fills in; null when it is done. */
  readonly tick: FormAnswer | null;
}

export interface DestinationView {
  readonly to: Destination;
  readonly move: InitiativeFound["destinations"][number]["move"];
  /** Something is missing for it, or it goes back or to the end: then it asks why. */
  readonly asksWhy: boolean;
}

/** An alternative in words; the basisalternatief first. */
export interface ComparedView {
  readonly name: string;
  readonly isCounterfactual: boolean;
  readonly isChosen: boolean;
  readonly cost: string | null;
  readonly isFeasible: boolean | null;
  readonly judgements: readonly { readonly group: string; readonly effects: readonly JudgementView[] }[];
}

export interface JudgementView {
  readonly effect: string;
  readonly reason: string | null;
  readonly basis: string | null;
}

export interface PollView {
  readonly asked: number;
  readonly reached: number;
  readonly wants: number;
  readonly wantsAndCan: number;
  readonly hoursPerMonth: number;
  readonly skills: readonly string[];
  readonly motives: readonly (readonly [motive: string, households: number])[];
}

export interface ChannelView {
  readonly channel: string;
  readonly asked: number;
  readonly reached: number;
  readonly wants: number;
}

export interface LogView {
  readonly key: number;
  /** "25-11-2026 · besluit · teamleider wijkbeheer" */
  readonly about: string;
  readonly what: string;
  readonly place: Place | null;
}

export interface RoleView {
  readonly party: string;
  readonly role: string;
  readonly what: string;
  readonly hours: number | null;
  readonly euros: string | null;
}

export interface MoveAsked {
  readonly initiative: string;
  readonly to: Destination;
  readonly motivation: string;
  readonly by: string;
  /** A choice of "Reden van stoppen"; "" for none. */
  readonly endReason: string;
}

/** Null when the initiative is not there, or stands there twice. */
export function initiativeView(snapshot: WorkbookSnapshot, id: string, today: number): InitiativeView | null {
  const found = viewInitiative(snapshot, id, today);
  if (!found.ok) return null;
  const view = found.value;
  return {
    id: view.id,
    name: view.name,
    phase: view.phase,
    phaseSince: dayText(view.phaseSince),
    phaseUntil: dayText(view.phaseUntil),
    endsOn: dayText(view.endsOn),
    phases: view.phases.map(({ phase, state, steps }) => ({
      phase,
      state,
      steps: steps.map((step) => stepView(step, snapshot, today)),
    })),
    blocking: problemGroups(view.blocking).map((group) => ({ ...group, row: rowToFill(snapshot, group.places) })),
    warnings: problemGroups(view.warnings),
    signals: view.signals.length,
    destinations: view.destinations.map(({ to, move, asksGate }) => ({
      to,
      move,
      asksWhy: move === "back" || move === "stop" || (asksGate && view.blocking.length > 0),
    })),
    comparison: view.comparison ? comparedViews(view.comparison) : null,
    poll: { ...view.poll, motives: Object.entries(view.poll.motives) },
    channels: view.channels.map(({ channel, asked, reached, wants }) => ({ channel, asked, reached, wants })),
    notAsked: view.notAsked,
    roles: view.roles.map((line) => ({
      party: line.party,
      role: line.role,
      what: roleText(line),
      hours: line.hours,
      euros: line.euros === null ? null : dutchMoney(Math.round(line.euros * 100)),
    })),
    log: logOf(snapshot, view.id),
    problems: problemGroups(found.problems),
  };
}

/** Older entries are on the sheet. */
const LOG_SHOWN = 30;

function logOf(snapshot: WorkbookSnapshot, id: string): LogView[] {
  const read = readRows(logTable, snapshot, []).value;
  const own = (read?.rows ?? []).filter(({ values }) => fold(values.initiative ?? "") === fold(id));
  return [...own]
    .sort((one, other) => (other.values.on ?? 0) - (one.values.on ?? 0) || other.at - one.at)
    .slice(0, LOG_SHOWN)
    .map(({ values: { on, kind, who, what }, at }) => ({
      key: at,
      about: [dayText(on), kind, who].filter((part) => part !== null).join(" · "),
      what: what ?? "",
      place: read?.placeOf(at, "what") ?? null,
    }));
}

/** The move to another phase, or why it cannot be made. */
export function moveCall(snapshot: WorkbookSnapshot, asked: MoveAsked, today: number): Planned {
  const { initiative, to, motivation, by, endReason } = asked;
  const planned = moveInitiative(
    snapshot,
    {
      initiative,
      to,
      motivation,
      ...(by === "" ? {} : { by }),
      ...(endReason === "" ? {} : { endReason }),
      logText: phaseLogText,
    },
    today,
  );
  if (!planned.ok) return refusedView(planned.refusal);
  const { edits, warnings } = planned.value;
  return { ok: true, change: changeView(edits, snapshot, [...warnings, ...planned.problems]) };
}

/** Service charges as before from a day on: what residents do ends the day before. */
export function restoreCall(snapshot: WorkbookSnapshot, id: string, from: number, today: number): Planned {
  return plannedOf(restoreCharges(snapshot, id, from, today), snapshot);
}

export function removeNamesCall(snapshot: WorkbookSnapshot, id: string, today: number): Planned {
  return plannedOf(removeNames(snapshot, id, today), snapshot);
}

function plannedOf(
  outcome:
    | { readonly ok: true; readonly value: readonly Edit[]; readonly problems: readonly Problem[] }
    | { readonly ok: false; readonly refusal: Problem },
  snapshot: WorkbookSnapshot,
): Planned {
  if (!outcome.ok) return refusedView(outcome.refusal);
  return { ok: true, change: changeView(outcome.value, snapshot, outcome.problems) };
}

function stepView(
  { name, dueOn, isDone, doneOn, isLate, place }: PhaseFound["steps"][number],
  snapshot: WorkbookSnapshot,
  today: number,
): StepView {
  const row = place ? rowAt(snapshot, place) : null;
  const tick =
    !isDone && row && row.row !== null ? { table: row.table, row: row.row, values: { doneOn: isoOf(today) } } : null;
  return { name, due: dayText(dueOn), isDone, done: dayText(doneOn), isLate, place, tick };
}

function comparedViews({ effectGroups, counterfactual, others }: Comparison): ComparedView[] {
  return [counterfactual, ...others].map((alternative, at) => ({
    name: alternative.name,
    isCounterfactual: at === 0,
    isChosen: alternative.isChosen,
    cost: alternative.cost === null ? null : dutchMoney(Math.round(alternative.cost * 100)),
    isFeasible: alternative.isFeasible,
    judgements: effectGroups.map((group, index) => ({
      group,
      effects: (alternative.judgements[index] ?? []).flatMap(({ effect, reason, basis }) =>
        effect === null ? [] : [{ effect, reason, basis }],
      ),
    })),
  }));
}

function dayText(day: number | null): string | null {
  return day === null ? null : dutchOf(day);
}
