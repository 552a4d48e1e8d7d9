/** Problems gathered while rows are placed: many hits of one cause become one problem with many places. */

import type { Place, Problem } from "../../problems/problem.ts";

/** The first few of the different values, and how many there are. */
export interface Values {
  readonly values: readonly string[];
  readonly distinct: number;
}

interface Cause {
  readonly places: Place[];
  readonly values: Set<string>;
  readonly make: (places: readonly Place[], values: Values) => Problem;
}

const SHOWN = 5;

export class ProblemList {
  private readonly byCause = new Map<string, Cause>();

  /**
   * Adds a hit of a cause; the problem itself is made once, as the first hit says, with all places and the different
   * values that were hit.
   */
  add(cause: string, place: Place, make: Cause["make"], value?: string): void {
    const known = this.byCause.get(cause) ?? { places: [], values: new Set(), make };
    const last = known.places.at(-1);
    if (last?.cell !== place.cell || last.sheet !== place.sheet) known.places.push(place);
    if (value !== undefined) known.values.add(value);
    this.byCause.set(cause, known);
  }

  all(): Problem[] {
    return [...this.byCause.values()].map(({ places, values, make }) => make(places, firstOf(values)));
  }
}

function firstOf(values: ReadonlySet<string>): Values {
  return { values: [...values].slice(0, SHOWN), distinct: values.size };
}
