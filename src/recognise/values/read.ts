/** What reading one cell gives, before its place is known. */

import type { Severity } from "../../problems/problem.ts";
import type { ValueFacts } from "../../problems/value-facts.ts";
import type { RecognisedValue } from "../value.ts";

export type Precision = "month" | "quarter" | "week" | "year";

/** A doubt becomes a problem once the cell's place is known. */
export type Doubt = { [C in keyof ValueFacts]: DoubtOf<C> }[keyof ValueFacts];

interface DoubtOf<C extends keyof ValueFacts> {
  readonly code: C;
  readonly severity: Severity;
  readonly facts: ValueFacts[C];
}

export interface Read {
  readonly value: RecognisedValue;
  readonly precision?: Precision;
  readonly doubt?: Doubt;
  /** False when the text could not be read as the type asked for: `value` is the raw text. */
  readonly understood: boolean;
}

export function understood(value: RecognisedValue, doubt?: Doubt, precision?: Precision): Read {
  return { value, understood: true, ...(doubt ? { doubt } : {}), ...(precision ? { precision } : {}) };
}

/** The raw text stays, with the doubt beside it (product.md §2.2: never guess silently). */
export function kept(text: string, doubt: Doubt): Read {
  return { value: text, understood: false, doubt };
}

export function warn<C extends keyof ValueFacts>(code: C, facts: ValueFacts[C]): Doubt {
  return { code, severity: "warning", facts } as unknown as Doubt;
}

export function inform<C extends keyof ValueFacts>(code: C, facts: ValueFacts[C]): Doubt {
  return { code, severity: "info", facts } as unknown as Doubt;
}
