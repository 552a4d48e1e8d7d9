/** What the program remembers of a turn that it divided, in the column Ingedeeld, so that a change by hand is seen. */

import { type Day, dayOfIso, isoOf } from "../../days/day.ts";

export interface PlannedTurn {
  readonly on: Day;
  readonly participants: readonly string[];
}

const OPEN = "open";

/** "2026-03-02: DN-0001, DN-0004" */
export function plannedText({ on, participants }: PlannedTurn): string {
  return `${isoOf(on)}: ${participants.length === 0 ? OPEN : participants.join(", ")}`;
}

/** Null for an empty cell, and for what the program did not write. */
export function readPlanned(text: string | null): PlannedTurn | null {
  const match = /^(\d{4}-\d{2}-\d{2}): (.+)$/.exec(text ?? "");
  const on = dayOfIso(match?.[1] ?? "");
  if (!match || on === null) return null;
  return { on, participants: match[2] === OPEN ? [] : (match[2] ?? "").split(", ") };
}
