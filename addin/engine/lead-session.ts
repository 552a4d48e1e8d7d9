/** A workbook of ours as it was read last, for the views that lead an initiative: questions and changes about it. */

import type { FormAnswer } from "../../src/journeys/forms/form-edits.ts";
import { type FormRequest, type FormView, formOf } from "../../src/journeys/forms/form-view.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { snapshotOf, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { type AnswerView, answerForm } from "./form-call.ts";
import { type LeadBook, leadBook } from "./lead-book.ts";

export class LeadSession {
  #read: { readonly snapshot: WorkbookSnapshot; readonly today: number } | null = null;

  open(evidence: WorkbookEvidence, today: number): LeadBook {
    const snapshot = snapshotOf(evidence);
    this.#read = { snapshot, today };
    return leadBook(snapshot);
  }

  form(request: FormRequest): FormView | null {
    return formOf(this.snapshot, request);
  }

  answer(answer: FormAnswer): AnswerView {
    return answerForm(this.snapshot, answer);
  }

  /** Throws when nothing was read: no view asks before that. */
  get snapshot(): WorkbookSnapshot {
    return this.#opened.snapshot;
  }

  get today(): number {
    return this.#opened.today;
  }

  get #opened() {
    if (!this.#read) throw new Error("no workbook was read");
    return this.#read;
  }
}
