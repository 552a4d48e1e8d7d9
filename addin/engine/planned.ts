/** A change that the engine made, or why it cannot be made, in words. */

import type { Problem } from "../../src/problems/problem.ts";
import { paneTextOf } from "../texts/problem-text.ts";
import type { ChangeView } from "./change-view.ts";

export type Planned = { readonly ok: true; readonly change: ChangeView } | RefusedView;

export interface RefusedView {
  readonly ok: false;
  readonly title: string;
  readonly text: string;
}

export function refusedView(refusal: Problem): RefusedView {
  const { title, message, action } = paneTextOf(refusal);
  return { ok: false, title, text: `${message} ${action}` };
}
