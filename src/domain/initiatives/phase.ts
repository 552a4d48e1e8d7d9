/** The eight phases of an initiative, and which moves between them there are (product journey J4). */

/** In the order in which an initiative goes through them. The words are the choices of the workbook. */
export const PHASES = [
  "probleemanalyse",
  "oplossingen",
  "aanjagen",
  "besluit",
  "afspraken",
  "uitvoering",
  "evaluatie",
  "stoppen",
] as const;

export type Phase = (typeof PHASES)[number];

/** Where an initiative can go: to another phase, or past the last one, when it is over. */
export type Destination = Phase | "closed";

export type Move =
  /** To the phase that follows, through the gate of the phase it is in. */
  | "next"
  /** From evaluation back to doing the work, because the group goes on: through the gate as well. */
  | "continue"
  /** To an earlier phase: always possible, with the reason in the log. */
  | "back"
  /** To the end from anywhere: residents and corporation may both stop. Always possible, with the reason in the log. */
  | "stop"
  /** Past the end, through the last gate. */
  | "close";

export function isPhase(text: string | null): text is Phase {
  return (PHASES as readonly (string | null)[]).includes(text);
}

/** The kind of a move; null for one that skips a phase or stays where it is. */
export function moveBetween(from: Phase, to: Destination): Move | null {
  const at = PHASES.indexOf(from);
  if (to === "closed") return from === "stoppen" ? "close" : null;
  if (from === "evaluatie" && to === "uitvoering") return "continue";
  const step = PHASES.indexOf(to) - at;
  if (step === 1 && from !== "evaluatie") return "next";
  if (to === "stoppen" && step > 0) return "stop";
  return step < 0 ? "back" : null;
}

/** Whether the gate of the phase that is left has to be passed. */
export function asksGate(move: Move): boolean {
  return move === "next" || move === "continue" || move === "close";
}

/** Where an initiative usually goes from a phase: the next one; after an evaluation on with the work. */
export function usualDestination(from: Phase): Destination {
  if (from === "evaluatie") return "uitvoering";
  return PHASES[PHASES.indexOf(from) + 1] ?? "closed";
}

/** Residents do the work, or did: their agreements, keys and contracts matter. */
export function isAtWork(phase: Phase | null): boolean {
  return phase === "uitvoering" || phase === "evaluatie";
}

/** At least as far as another phase; false when the phase is not filled in. */
export function isFrom(phase: Phase | null, first: Phase): boolean {
  return phase !== null && PHASES.indexOf(phase) >= PHASES.indexOf(first);
}
