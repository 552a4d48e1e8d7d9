/** What ended some work, in words, with what a person can do. */

import type { Place, Problem } from "../../src/problems/problem.ts";

export interface Message {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly places: readonly Place[];
}

/** A refusal in words. The sentences are loaded when the first one is needed. */
export async function messageOf(refusal: Problem): Promise<Message> {
  const { paneTextOf } = await import("../texts/problem-text.ts");
  const { title, message, action } = paneTextOf(refusal);
  return { title, text: message, action, places: refusal.places };
}
