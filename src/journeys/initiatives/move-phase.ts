/**
 * J4: an initiative goes to another phase. Forward through the gate, or past it with a motivation; back or to the end with a
 * reason. The first phase is begun the same way. What was decided is added to the log, the standard steps to Stappen.
 */

import { type Day, isoOf } from "../../days/day.ts";
import type { Dossier } from "../../domain/initiatives/dossier.ts";
import { gateOf } from "../../domain/initiatives/gate.ts";
import { asksGate, type Destination, type Move, moveBetween, type Phase } from "../../domain/initiatives/phase.ts";
import { TEST_TOPICS } from "../../domain/initiatives/words.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { STANDARD_QUESTIONS, STANDARD_STEPS } from "../../schema/standard-steps.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { refreshResults } from "../check/refresh-results.ts";
import { findDossier } from "./find-dossier.ts";
import { type InitiativeBook, readInitiatives } from "./read-book.ts";
import { rowOf } from "./row-of.ts";
import { type SheetTable, sheetTable } from "./sheet-edits.ts";

/** A sentence at least: "ok" explains nothing to who reads the log later. */
export const LEAST_MOTIVATION = 10;

/** What happened, for the words of the log. */
export interface PhaseEvent {
  readonly move: Move | "begin";
  readonly from: Phase | null;
  readonly to: Destination;
  /** What the gate asked and was not there. */
  readonly missing: readonly Problem[];
  /** "" when none was needed or given. */
  readonly motivation: string;
}

export interface MoveInput {
  readonly initiative: string;
  readonly to: Destination;
  /** Why, when the gate is closed, and for going back or stopping. */
  readonly motivation?: string;
  /** Who decided; stands in the log. */
  readonly by?: string;
  /** For stopping: a choice of the list "Reden van stoppen". */
  readonly endReason?: string;
  /** The sentence for the log; the words are the caller's. */
  readonly logText: (event: PhaseEvent) => string;
}

export interface MovePlan {
  readonly event: PhaseEvent;
  readonly edits: readonly Edit[];
  /** How many steps and questions are added. */
  readonly steps: number;
  readonly questions: number;
  /** What the gate warns of; contra-indications first. */
  readonly warnings: readonly Problem[];
}

/**
 * Plans the move. Refused, before anything is written: an initiative that is not there (I103) or has ended (I105), a move that
 * there is not (I100), a closed gate without a motivation (I101), a motivation that is too short (I102), and a workbook that lacks
 * the column or log to write in (I104).
 */
export function moveInitiative(workbook: WorkbookSnapshot, input: MoveInput, today: Day): Outcome<MovePlan> {
  const book = readInitiatives(workbook, today);
  const found = findDossier(book, input.initiative);
  if (!found.ok) return found;
  const dossier = found.value;
  const { phase, endsOn, id } = dossier.initiative;
  if (endsOn !== null && endsOn < today) {
    return refused(problem("I105", "error", [], { initiative: id, on: isoOf(endsOn) }));
  }
  const move = phase === null ? (input.to === "closed" ? null : "begin") : moveBetween(phase, input.to);
  if (move === null) return refused(problem("I100", "error", [], { from: phase ?? "geen fase", to: wordOf(input.to) }));
  const gate = phase !== null && move !== "begin" && asksGate(move) ? gateOf(phase, dossier, today) : null;
  const motivation = (input.motivation ?? "").trim();
  const missing = gate ? book.problemsOf(gate.blocking) : [];
  const refusal = refusalOf(move, phase, missing, motivation);
  if (refusal) return refused(refusal);
  const event: PhaseEvent = { move, from: phase, to: input.to, missing, motivation };
  return planned(workbook, book, dossier, event, input, today, gate ? book.problemsOf(gate.warnings) : []);
}

function refusalOf(
  move: Move | "begin",
  phase: Phase | null,
  missing: readonly Problem[],
  motivation: string,
): Problem | null {
  const needsReason = missing.length > 0 || move === "back" || move === "stop";
  if (!needsReason || motivation.length >= LEAST_MOTIVATION) return null;
  if (missing.length > 0 && motivation === "") {
    const places = missing.flatMap(({ places: own }) => own);
    return problem("I101", "error", places, { phase: phase ?? "", missing: missing.length });
  }
  return problem("I102", "error", [], { least: LEAST_MOTIVATION });
}

function planned(
  workbook: WorkbookSnapshot,
  book: InitiativeBook,
  dossier: Dossier,
  event: PhaseEvent,
  input: MoveInput,
  today: Day,
  warnings: readonly Problem[],
): Outcome<MovePlan> {
  const { initiatives, log } = book.tables;
  const sheet = sheetTable(workbook, initiatives.table.name);
  const logSheet = sheetTable(workbook, log.table.name);
  if (!sheet?.has("phase")) return refused(problem("I104", "error", [], { sheet: initiatives.sheet, heading: "Fase" }));
  if (!logSheet?.has("what")) {
    const heading = logSheet ? "Wat" : "";
    return refused(problem("I104", "error", [], { sheet: log.sheet, heading }));
  }
  const problems: Problem[] = [];
  const begun = event.to === "closed" ? null : event.to;
  const steps = begun ? newSteps(dossier, begun, today) : [];
  const questions = begun === "aanjagen" || begun === "besluit" ? newQuestions(dossier) : [];
  const entry: RowValues = {
    on: today,
    initiative: dossier.initiative.id,
    kind: "fase",
    what: input.logText(event),
    who: input.by ?? null,
    done: true,
  };
  const edits = [
    ...sheet.change(rowOf(dossier.initiative.source), changedCells(event, input, dossier, today)),
    ...addRows(workbook, "zbStappen", steps, problems),
    ...addRows(workbook, "zbToets", questions, problems),
    ...logSheet.append([entry]),
  ];
  const after = applyEdits(workbook, edits);
  if (!after.ok) return after;
  const plan: MovePlan = {
    event,
    // Formulas of the new rows get their results at once, for readers that do not calculate.
    edits: [...edits, ...refreshResults(after.value)],
    steps: steps.length,
    questions: questions.length,
    warnings,
  };
  return { ok: true, value: plan, problems };
}

function changedCells({ to, move }: PhaseEvent, input: MoveInput, { initiative }: Dossier, today: Day): RowValues {
  if (to === "closed") return initiative.endsOn === null ? { endsOn: today } : {};
  const reason = input.endReason ?? initiative.endReason;
  // Who goes back from the end goes on: then there is no reason of ending any more.
  const end: RowValues =
    to === "stoppen"
      ? { endReason: reason }
      : move === "back" && initiative.phase === "stoppen"
        ? { endReason: null }
        : {};
  return { phase: to, phaseSince: today, ...end };
}

function addRows(
  workbook: WorkbookSnapshot,
  name: string,
  rows: readonly RowValues[],
  problems: Problem[],
): readonly Edit[] {
  if (rows.length === 0) return [];
  const sheet: SheetTable | null = sheetTable(workbook, name);
  if (!sheet) problems.push(problem("I107", "warning", [], { sheet: name === "zbStappen" ? "Stappen" : "Toets" }));
  return sheet?.append(rows) ?? [];
}

/** Steps that the phase has already, from an earlier time or by people's own hand, are not added again. */
function newSteps({ initiative, steps }: Dossier, phase: Phase, today: Day): RowValues[] {
  const known = new Set(steps.filter((step) => step.phase === phase).map(({ name }) => fold(name ?? "")));
  return STANDARD_STEPS[phase]
    .filter(({ name }) => !known.has(fold(name)))
    .map(({ name, purpose, by, days }) => ({
      initiative: initiative.id,
      phase,
      name,
      purpose,
      by,
      dueOn: today + days,
    }));
}

/** The questions that have to be answered before a decision, as far as they are not there. */
function newQuestions({ initiative, tests }: Dossier): RowValues[] {
  const known = new Set(tests.map(({ topic }) => topic));
  return (Object.keys(STANDARD_QUESTIONS) as (keyof typeof STANDARD_QUESTIONS)[])
    .filter((topic) => !known.has(topic))
    .map((topic) => ({
      initiative: initiative.id,
      kind: TEST_TOPICS[topic],
      topic,
      question: STANDARD_QUESTIONS[topic],
      answer: "nog niet bekend",
    }));
}

function wordOf(to: Destination): string {
  return to === "closed" ? "het einde" : to;
}

function refused(refusal: Problem): { readonly ok: false; readonly refusal: Problem } {
  return { ok: false, refusal };
}
