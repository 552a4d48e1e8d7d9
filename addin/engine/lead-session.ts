/** A workbook of ours as it was read last, for the views that lead an initiative: questions and changes about it. */

import type { FormAnswer } from "../../src/journeys/forms/form-edits.ts";
import { type FormRequest, type FormView, formOf } from "../../src/journeys/forms/form-view.ts";
import type { AddTasksInput } from "../../src/journeys/plan/add-tasks.ts";
import { type HiddenRows, hiddenRowsIn } from "../../src/journeys/share/hidden-rows.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { snapshotOf, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import type { ChangeView } from "./change-view.ts";
import { addIndicatorsCall, type EffectsCallView, effectsCall, summariseCall } from "./effects-call.ts";
import { type AnswerView, answerForm } from "./form-call.ts";
import {
  type InitiativeView,
  initiativeView,
  type MoveAsked,
  moveCall,
  removeNamesCall,
  restoreCall,
} from "./initiative-call.ts";
import { type LeadBook, leadBook } from "./lead-book.ts";
import { addTasksCall, closeTurnCall, type PlanAnswer, planCall, rosterCall } from "./plan-call.ts";
import type { Planned } from "./planned.ts";
import { type TodayView, todaySheet, todayView } from "./today-view.ts";

export class LeadSession {
  #read: { readonly snapshot: WorkbookSnapshot; readonly hidden: HiddenRows; readonly today: number } | null = null;

  open(evidence: WorkbookEvidence, today: number): LeadBook {
    const snapshot = snapshotOf(evidence);
    this.#read = { snapshot, hidden: hiddenRowsIn(evidence), today };
    return leadBook(snapshot);
  }

  form(request: FormRequest): FormView | null {
    return formOf(this.snapshot, request);
  }

  answer(answer: FormAnswer): AnswerView {
    return answerForm(this.snapshot, answer);
  }

  todayView(): TodayView {
    return todayView(this.snapshot, this.today);
  }

  todaySheet(): ChangeView | null {
    return todaySheet(this.snapshot, this.today);
  }

  initiative(id: string): InitiativeView | null {
    return initiativeView(this.snapshot, id, this.today);
  }

  move(asked: MoveAsked): Planned {
    return moveCall(this.snapshot, asked, this.today);
  }

  restoreCharges(id: string, from: number): Planned {
    return restoreCall(this.snapshot, id, from, this.today);
  }

  removeNames(id: string): Planned {
    return removeNamesCall(this.snapshot, id, this.today);
  }

  plan(): PlanAnswer {
    return planCall(this.snapshot, this.today);
  }

  addTasks(input: AddTasksInput): Planned {
    return addTasksCall(this.snapshot, input);
  }

  roster(period: { readonly from: number; readonly to: number }): Planned {
    return rosterCall(this.snapshot, period, this.today);
  }

  closeTurn(turn: string, done: boolean): Planned {
    return closeTurnCall(this.snapshot, turn, done);
  }

  effects(initiative: string | null): EffectsCallView {
    return effectsCall(this.snapshot, initiative, this.today);
  }

  addIndicators(): ChangeView | null {
    return addIndicatorsCall(this.snapshot);
  }

  summariseAnswers(): ChangeView | null {
    return summariseCall(this.snapshot);
  }

  /** Throws when nothing was read: no view asks before that. */
  get snapshot(): WorkbookSnapshot {
    return this.#opened.snapshot;
  }

  get hidden(): HiddenRows {
    return this.#opened.hidden;
  }

  get today(): number {
    return this.#opened.today;
  }

  get #opened() {
    if (!this.#read) throw new Error("no workbook was read");
    return this.#read;
  }
}
