/**
 * What the rules find wrong, before it has a place in a workbook. Every input row carries `source`, an opaque name that
 * the caller chose; a finding names the source and the field, and the caller turns those into cells.
 */

import type { ProblemFacts } from "../problems/facts.ts";
import { type Place, type Problem, type ProblemCode, problem, type Severity } from "../problems/problem.ts";

/** A field of an input row. `source` is the caller's own name for the row, `field` the name in the record. */
export interface At {
  readonly source: string;
  readonly field: string;
}

export interface Finding<C extends ProblemCode = ProblemCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: readonly At[];
  readonly facts: ProblemFacts[C];
}

/** A result with what was found on the way to it. */
export interface Found<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** Makes a finding; the compiler demands the facts that belong to the code. */
export function finding<C extends ProblemCode>(
  code: C,
  severity: Severity,
  at: readonly At[],
  facts: ProblemFacts[C],
): Finding<C> {
  return { code, severity, at, facts };
}

/** The problems with their cells. A field for which the caller knows no place is left without one. */
export function problemsOf(findings: readonly Finding[], placeOf: (at: At) => Place | null): Problem[] {
  return findings.map(({ code, severity, at, facts }) =>
    problem(
      code,
      severity,
      at.map(placeOf).filter((place) => place !== null),
      facts,
    ),
  );
}
