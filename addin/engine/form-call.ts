/** Forms for the pane: the sentences of faults are made here, where all texts are. */

import { type FormAnswer, formEdits } from "../../src/journeys/forms/form-edits.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { paneTextOf } from "../texts/problem-text.ts";
import { type ChangeView, changeView } from "./change-view.ts";

export type AnswerView =
  | { readonly ok: true; readonly change: ChangeView; readonly id: string }
  | { readonly ok: false /** Column key → what is wrong and what to do. */; readonly faults: FieldFaults };

export type FieldFaults = Readonly<Record<string, string>>;

/** What writing the answers would do, or what is wrong with them. */
export function answerForm(snapshot: WorkbookSnapshot, answer: FormAnswer): AnswerView {
  const outcome = formEdits(snapshot, answer);
  if (outcome.ok) return { ok: true, change: changeView(outcome.edits, snapshot), id: outcome.id };
  const faults = outcome.faults.map(({ key, problem }): [string, string] => {
    const { message, action } = paneTextOf(problem);
    return [key, `${message} ${action}`];
  });
  return { ok: false, faults: Object.fromEntries(faults) };
}
