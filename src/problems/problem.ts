/**
 * A problem is a value: what is wrong, where, and the facts its text needs. Problems are collected and never stop the rest.
 * The sentences live in `src/text/nl`, keyed by code. Facts may hold personal data: logs print code, sheet and cell only.
 */

import type { ProblemFacts } from "./facts.ts";

/** `error`: left out of calculations. `warning`: used, look at it. `info`: good to know. */
export type Severity = "error" | "warning" | "info";

/** A place in a workbook. `cell` is an address ("D9"), a range ("A4:L31") or "" for the whole sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** One letter and three digits, never reused. */
export type ProblemCode = keyof ProblemFacts;

export interface Problem<C extends ProblemCode = ProblemCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Many hits of one cause are one problem with many places. */
  readonly places: readonly Place[];
  readonly facts: ProblemFacts[C];
}

/** A value together with what was wrong on the way to it. */
export interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** The end of work that can be refused before anything is written (encrypted file, workbook changed since the preview). */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly refusal: Problem };

/** Makes a problem; the compiler demands the facts that belong to the code. */
export function problem<C extends ProblemCode>(
  code: C,
  severity: Severity,
  places: readonly Place[],
  facts: ProblemFacts[C],
): Problem<C> {
  return { code, severity, places, facts };
}
