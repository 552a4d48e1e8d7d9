/** Problems gathered while rows are placed: many hits of one cause become one problem with many places. */

import type { Place, Problem } from "../../problems/problem.ts";

export class ProblemList {
  private readonly byCause = new Map<string, { places: Place[]; make: (places: readonly Place[]) => Problem }>();

  /** Adds a hit of a cause; the problem itself is made once, from the first hit, with all places. */
  add(cause: string, place: Place, make: (places: readonly Place[]) => Problem): void {
    const known = this.byCause.get(cause);
    if (known) known.places.push(place);
    else this.byCause.set(cause, { places: [place], make });
  }

  all(): Problem[] {
    return [...this.byCause.values()].map(({ places, make }) => make(places));
  }
}
