/** What ended some work, in words, with what a person can do. */

import type { Place, Problem } from "../../src/problems/problem.ts";

import { part } from "../engine/part.ts";
import { shell } from "../texts/pane-texts.ts";

export interface Message {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly places: readonly Place[];
  /** Everything was done, except this. */
  readonly isWarning?: true;
}

/** The first of the problems in words: what could be missed when something was written. Null when there is none. */
export async function messageOfFirst(problems: readonly Problem[]): Promise<Message | null> {
  const [first] = problems;
  return first ? messageOf(first) : null;
}

/** A refusal in words. The sentences are loaded when the first one is needed. */
export async function messageOf(refusal: Problem): Promise<Message> {
  const texts = await part(() => import("../texts/problem-text.ts")).catch(() => null);
  if (!texts) return { ...shell.unreachable, places: refusal.places };
  const { title, message, action } = texts.paneTextOf(refusal);
  const isWarning = refusal.severity === "warning" ? { isWarning: true as const } : {};
  return { title, text: message, action, places: refusal.places, ...isWarning };
}
